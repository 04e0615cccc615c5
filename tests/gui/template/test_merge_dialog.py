"""The dialog that tries all rows, by mouse and by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cfmail_gui.gui.template.merge_dialog import MergeDialog
from tests.gui.template.conftest import HTML


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


def test_a_run_that_was_stopped_makes_no_batch_of_a_few(qtbot, dialog):
    dialog.try_button.click()
    dialog.stop_button.click()
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=20_000)
    if dialog.model.rowCount() < 2:
        assert not dialog.batch_button.isEnabled()
        assert "when all rows are tried" in dialog.state.text()
    tried(qtbot, dialog)
    assert dialog.batch_button.isEnabled()


def test_a_dialog_that_was_closed_while_it_wrote_makes_no_batch(qtbot, dialog):
    tried(qtbot, dialog)
    made = []
    dialog.batch_wanted.connect(made.append)
    dialog.batch_button.click()
    assert not dialog.try_button.isEnabled()
    dialog.close()
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=20_000)
    assert not made


def test_a_picture_that_changed_since_the_rows_were_tried_ends_it(qtbot, following):
    picture = following.path.with_name("1.gif")
    picture.write_bytes(b"GIF89a-one")
    following.path.write_text(HTML.replace("</p>", '<img src="1.gif" alt="x"></p>'))
    following.wait_for("image/gif")
    following.page.controls.merge_button.click()
    dialog = following.window.findChild(MergeDialog)
    dialog.try_all()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2 and not dialog.is_busy, timeout=20_000)
    picture.write_bytes(b"GIF89a-two")
    made = []
    dialog.batch_wanted.connect(made.append)
    dialog.make_batch()
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=20_000)
    assert not made
    assert dialog.state.text().startswith("Row 1: The message is not what it was")
    assert "No batch was made" in dialog.state.text()


def test_pictures_that_were_left_out_stay_out(qtbot, following):
    following.path.with_name("1.gif").write_bytes(b"GIF89a-one")
    following.path.write_text(HTML.replace("</p>", '<img src="1.gif" alt="x"></p>'))
    following.wait_for("image/gif")
    following.desk.put_inline(False)
    qtbot.waitUntil(lambda: "image/gif" not in following.raw, timeout=20_000)
    following.page.controls.merge_button.click()
    dialog = following.window.findChild(MergeDialog)
    dialog.try_all()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2 and not dialog.is_busy, timeout=20_000)
    made = []
    dialog.batch_wanted.disconnect()  # no window of a batch is wanted here
    dialog.batch_wanted.connect(made.append)
    dialog.make_batch()
    qtbot.waitUntil(lambda: bool(made), timeout=20_000)
    assert not any(b"image/gif" in path.read_bytes() for path in made[0].paths)


def test_sixty_recipients_in_a_row_are_told_before_the_batch(qtbot, following):
    many = ", ".join(f"a{number}@one.test" for number in range(60))
    data = following.path.with_suffix(".json")
    data.write_text(
        data.read_text().replace('"address": "bob@two.test"', f'"address": "bob@two.test", "all": "{many}"')
    )
    qtbot.waitUntil(lambda: following.desk.files is not None and "all" in following.desk.files.columns, timeout=20_000)
    following.page.controls.merge_button.click()
    dialog = following.window.findChild(MergeDialog)
    dialog.column.setCurrentIndex(dialog.column.findData("all"))
    dialog.try_all()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2 and not dialog.is_busy, timeout=20_000)
    one, two = dialog.model.rows
    assert one.fault is not None
    assert len(two.recipients) == 60
    assert "several-requests" in {finding.code for finding in two.findings}


def test_what_is_found_about_a_row_is_listed_under_the_table(qtbot, dialog):
    tried(qtbot, dialog)
    dialog.table.selectRow(1)
    lines = dialog.details.toPlainText().splitlines()
    assert lines[0].startswith("Without a value, and empty in this message: number")
    assert len(lines) == 1 + len(dialog.model.rows[1].findings)
    assert all(": " in line for line in lines[1:])
    dialog.column.setCurrentIndex(1)
    assert dialog.details.toPlainText() == ""
