"""The list of all batches."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from cfmail_gui.gui.batch.batches_dialog import BatchesDialog
from tests.conftest import rows
from tests.gui.batch.conftest import plan


@pytest.fixture
def dialog(qtbot, office):
    """The list over a window, with two batches."""
    office.batches.create("first", plan())
    office.batches.create("second", plan())
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    office.desk.show_list(parent)
    made = parent.findChild(BatchesDialog)
    QAbstractItemModelTester(made.table.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    qtbot.waitUntil(lambda: made.table.model().rowCount() == 2)
    yield made
    parent.close()


def test_the_newest_is_first_and_return_opens_it(qtbot, office, dialog):
    assert [(row[0], row[2], row[3]) for row in rows(dialog.table)] == [
        ("second", "Not started", "no messages"),
        ("first", "Not started", "no messages"),
    ]
    assert not dialog.empty.isVisible()
    with qtbot.waitSignal(dialog.open_wanted):
        qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [window.rows.name.text() for window in office.desk.windows] == ["second"])


def test_forgetting_asks_and_leaves_the_other_one(qtbot, office, dialog, questions):
    questions["Forget the batch “second”?"] = "Forget"
    qtbot.mouseClick(dialog.forget_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [row[0] for row in rows(dialog.table)] == ["first"])
    assert [record.name for record in office.batches.all()] == ["first"]


def test_without_batches_it_says_how_one_is_made(qtbot, office):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    office.desk.show_list(parent)
    dialog = parent.findChild(BatchesDialog)
    qtbot.waitUntil(lambda: "Drop several .eml files" in dialog.empty.text())
    assert dialog.empty.isVisible()
    assert not dialog.open_button.isEnabled()
