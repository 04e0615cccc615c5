"""The dialog that tries all rows, by mouse and by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cfmail_gui.gui.template.merge_dialog import MergeDialog


@pytest.fixture
def dialog(qtbot, following) -> MergeDialog:
    following.page.controls.merge_button.click()
    made = following.window.findChild(MergeDialog)
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    return made


def tried(qtbot, dialog: MergeDialog) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Return)  # Try all rows is what one begins with
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2 and not dialog.run.is_busy, timeout=20_000)


def test_enter_in_the_table_shows_the_row_and_does_not_try_again(qtbot, following, dialog):
    tried(qtbot, dialog)
    asked = []
    dialog.row_wanted.connect(asked.append)
    reports = dialog.model.rows
    dialog.table.setFocus()
    dialog.table.selectRow(1)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert asked == [1]
    assert not dialog.run.is_busy
    assert dialog.model.rows == reports
    following.wait_for("Dear Bob")


def test_the_keyboard_goes_to_the_rows_and_never_to_stop_or_to_the_batch(qtbot, dialog):
    dialog.try_button.setFocus()
    tried(qtbot, dialog)
    assert QApplication.focusWidget() is dialog.table
    assert dialog.table.currentIndex().row() == 0
    assert "Enter" in dialog.table.accessibleDescription()


def test_close(qtbot, dialog):
    qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_no_column_is_cut_where_there_is_room_in_another(dialog):
    header = dialog.table.horizontalHeader()
    assert header.length() <= dialog.table.viewport().width()
