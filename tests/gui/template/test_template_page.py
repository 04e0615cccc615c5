"""The view `Template` at the sizes that windows have."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from cfmail_gui.gui.window_layout import ScrollFrame
from tests.conftest import rows


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700)])
def test_every_column_of_the_variables_is_seen(qtbot, following, size):
    controls = following.page.controls
    following.window.resize(*size)
    qtbot.waitUntil(lambda: controls.table.horizontalHeader().length() <= controls.table.viewport().width())
    header = controls.table.horizontalHeader()
    assert all(header.sectionSize(column) >= 120 for column in range(3))


def test_the_page_begins_and_ends_where_the_others_do(qtbot, following):
    following.window.resize(1280, 800)  # in a lower one the page has a scroll bar beside it
    panel = following.window.message_panel
    template = following.page
    bar = template.findChild(ScrollFrame).verticalScrollBar()
    qtbot.waitUntil(lambda: panel.width() > 700 and not bar.isVisible())
    edges = {template.mapTo(panel, QPoint(0, 0)).x(), template.controls.table.mapTo(panel, QPoint(0, 0)).x()}
    beside = panel.width() - template.controls.table.mapTo(panel, QPoint(template.controls.table.width(), 0)).x()
    panel.choose(panel.pages.index(panel.checks))
    checks = panel.checks.page
    qtbot.waitUntil(lambda: checks.table.isVisible() and not panel.runner.busy, timeout=20_000)
    assert edges == {checks.table.mapTo(panel, QPoint(0, 0)).x()}
    assert beside == panel.width() - checks.table.mapTo(panel, QPoint(checks.table.width(), 0)).x()


def test_a_fault_stands_out_and_the_next_save_takes_it_away(qtbot, following):
    controls = following.page.controls
    assert not controls.state.font().bold()
    good = following.path.read_text()
    following.path.write_text("{% if %}")
    qtbot.waitUntil(lambda: following.desk.fault is not None and not following.desk.is_busy, timeout=20_000)
    assert controls.state.font().bold()
    following.path.write_text(good.replace("thank you for", "we mended"))
    following.wait_for("we mended")
    assert not controls.state.font().bold()


def test_a_value_is_typed_by_keyboard_alone_and_tab_leaves_the_table(qtbot, following):
    table = following.page.controls.table
    table.setFocus(Qt.FocusReason.TabFocusReason)
    row = [each[0] for each in rows(table)].index("name")
    table.setCurrentIndex(table.model().index(row, 1))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not table
    qtbot.keyClicks(editor, "Zoe")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    following.wait_for("Dear Zoe")
    qtbot.waitUntil(table.hasFocus)
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is following.page.controls.reset_button


def test_the_empty_view_says_the_key_that_opens_a_template(qtbot, window):
    panel = window.message_panel
    panel.choose(panel.pages.index(panel.template))
    qtbot.waitUntil(panel.template.page.empty.open_button.isVisible)
    assert "Ctrl+Shift+O" in panel.template.page.empty.open_button.accessibleDescription()
