"""Nothing is sent by a key that is pressed twice, out of sight, or after a question that hid a reason."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow

from cfmail_gui.attempt import SendFailed
from cfmail_gui.gui.batch.batch_window import BatchWindow
from tests.gui.batch.conftest import ACME, CAREFUL, SANDBOX, refused
from tests.gui.batch.test_batch_window import UNKNOWN, press, sheet_of, start, states

SIGNED = b"DKIM-Signature: v=1; a=rsa-sha256; d=x.test; s=s; h=from:to; bh=eA==; b=eA==\r\n"
SLOW_DOWN = SendFailed("throttled", maybe_sent=False, status=429, retry_after=600)


def press_by_key(qtbot, window, button) -> None:
    """Press it by the keyboard, with the window in front."""
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    button.setFocus()
    assert button.hasFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def says(window, *parts) -> bool:
    return all(part in window.controls.state.text() for part in parts)


@pytest.fixture
def company(qtbot):
    """Another window, which keeps the program running."""
    other = QMainWindow()
    qtbot.addWidget(other)
    other.show()
    return other


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_second_key_does_not_start_a_production_batch(qtbot, office, key):
    window = office.open(office.mails(3), account=ACME)
    press_by_key(qtbot, window, window.controls.start_button)
    sheet = sheet_of(qtbot, window)
    assert sheet.focusWidget() is sheet.buttons.button(sheet.buttons.StandardButton.Cancel)
    qtbot.waitUntil(sheet.isVisible)
    qtbot.keyClick(sheet.focusWidget(), key)
    qtbot.waitUntil(lambda: not window.findChildren(type(sheet)))
    assert not office.far.sent
    assert office.batches.all()[0].state == "draft"


def test_after_a_stop_by_the_keyboard_the_next_key_sends_nothing(qtbot, office):
    window = office.open(office.mails(4))
    office.far.gate.clear()
    press_by_key(qtbot, window, window.controls.start_button)
    qtbot.waitUntil(lambda: len(office.far.sent) == 1)
    assert window.rows.table.hasFocus(), "nor does a second key pause what was just started"
    press_by_key(qtbot, window, window.controls.stop_button)
    office.far.gate.set()
    qtbot.waitUntil(lambda: says(window, "Stopped. "), timeout=20_000)
    qtbot.waitUntil(lambda: not office.desk.busy and window.controls.resume_button.isEnabled())
    assert QApplication.focusWidget() is window.rows.table
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    office.settle(window)
    assert len(office.far.sent) == 1


def test_behind_the_sheet_the_keyboard_goes_to_the_table(qtbot, office):
    window = office.open(office.mails(3), account=ACME)
    office.far.gate.clear()
    press_by_key(qtbot, window, window.controls.start_button)
    qtbot.keyClick(sheet_of(qtbot, window).start_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(office.far.sent) == 1, timeout=20_000)
    assert window.focusWidget() is window.rows.table
    office.far.gate.set()
    office.ended(window)


def test_the_keyboard_never_falls_on_the_opposite_command(qtbot, office, questions):
    window = office.open(office.mails(2))
    window.rows.table.selectRow(0)
    press_by_key(qtbot, window, window.rows.leave_out_button)
    qtbot.waitUntil(lambda: states(window)[0] == "Held: left out by you")
    assert window.rows.table.hasFocus()
    questions["left out by you"] = "Send these too"
    press_by_key(qtbot, window, window.rows.release_button)
    qtbot.waitUntil(lambda: states(window)[0] == "Waiting")
    assert window.rows.table.hasFocus()
    qtbot.keyClick(window.rows.table, Qt.Key.Key_Space)
    office.settle(window)
    assert states(window)[0] == "Waiting"


def test_a_batch_in_which_all_is_held_says_that_nothing_was_sent(qtbot, office):
    folder = office.mails(3)
    first = office.open(folder)
    start(qtbot, office, first)
    office.ended(first)
    first.close()
    office.far.sent.clear()
    window = office.open(folder)
    press(qtbot, window.controls.start_button)
    office.ended(window)
    assert says(window, "Done, but nothing was sent. 3 held.", "choose one to read why", "Send these too")
    assert not window.controls.progress.isVisible(), "nothing is under way that would move it"
    window.rows.table.selectRow(0)
    assert "within the last hour" in window.rows.detail.text()
    assert not office.far.sent


def test_after_a_release_it_says_what_to_press(qtbot, office, questions):
    folder = office.mails(2)
    first = office.open(folder)
    start(qtbot, office, first)
    office.ended(first)
    first.close()
    window = office.open(folder)
    press(qtbot, window.controls.start_button)
    office.ended(window)
    window.rows.table.selectAll()
    questions["held back (the same went to some of these recipients within the last hour)"] = "Send these too"
    press(qtbot, window.rows.release_button)
    qtbot.waitUntil(lambda: says(window, "2 waiting. Press Resume to send what is waiting."))
    assert not says(window, "Done")
    press(qtbot, window.controls.resume_button)
    office.ended(window)
    assert len(office.far.sent) == 4


def test_one_question_names_every_reason(qtbot, office, questions):
    folder = office.mails(2)
    first = office.open(folder)
    start(qtbot, office, first)
    office.ended(first)
    first.close()
    office.far.sent.clear()
    window = office.open(folder)
    window.rows.table.selectAll()
    press(qtbot, window.rows.leave_out_button)
    qtbot.waitUntil(lambda: states(window) == ["Held: left out by you"] * 2)
    why = "(left out by you, the same went to some of these recipients within the last hour)"
    questions[why] = "Send these too"
    press(qtbot, window.rows.release_button)
    qtbot.waitUntil(lambda: all(state.startswith("Waiting") for state in states(window)))
    qtbot.waitUntil(window.controls.start_button.isEnabled)
    press(qtbot, window.controls.start_button)
    office.ended(window)
    assert [number for number, _ in office.far.sent] == [0, 1], "nothing is held for what was answered"


def test_what_was_left_out_is_not_sent_with_a_broken_signature_without_a_word(qtbot, office, questions):
    folder = office.folder / "one"
    folder.mkdir()
    headers = b"From: me@x.test\r\nTo: b@y.test\r\nSubject: s\r\n\r\n"
    (folder / "9.eml").write_bytes(SIGNED + headers + b"Gr\xfc\xdfe\r\n")
    window = office.open(folder)
    assert states(window) == ["Held: its signature would break"]
    press(qtbot, window.rows.leave_out_button)
    qtbot.waitUntil(lambda: states(window) == ["Held: left out by you"])
    questions["(left out by you, its signature would break)"] = "Cancel"
    press(qtbot, window.rows.release_button)
    office.settle(window)
    assert states(window) == ["Held: left out by you"]
    questions["(left out by you, its signature would break)"] = "Send these too"
    press(qtbot, window.rows.release_button)
    qtbot.waitUntil(lambda: states(window) == ["Waiting: will be sent although its signature would break"])


def test_escape_does_not_close_a_window_whose_batch_would_go_on(qtbot, office, company):
    window = office.open(office.mails(2))
    office.far.gate.clear()
    start(qtbot, office, window)
    qtbot.waitUntil(lambda: len(office.far.sent) == 1)
    office.show(window)
    qtbot.keyClick(window.rows.table, Qt.Key.Key_Escape)
    assert window.isVisible()
    office.far.gate.set()
    office.ended(window)


@pytest.mark.parametrize("answer", ["Pause", "Cancel", "Keep running in the background"])
def test_ctrl_w_asks_while_a_batch_waits_that_would_go_on_by_itself(qtbot, office, company, questions, answer):
    office.far.answers[0] = SLOW_DOWN
    window = office.open(office.mails(2))
    window.form.by_itself.setChecked(True)
    start(qtbot, office, window)
    qtbot.waitUntil(lambda: says(window, "Cloudflare asks to wait: ", "It goes on by itself then."), timeout=20_000)
    assert office.desk.busy
    questions["still being sent"] = answer
    office.show(window)
    qtbot.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert bool(office.desk.windows) == (answer == "Cancel")
    (case,) = office.desk._cases.values()
    qtbot.waitUntil(lambda: case.view.goes_on == (answer != "Pause"))


@pytest.mark.parametrize("answer", ["Quit", "Cancel"])
def test_the_end_of_the_program_asks_while_a_batch_waits_that_would_go_on_by_itself(qtbot, office, questions, answer):
    office.far.answers[0] = SLOW_DOWN
    window = office.open(office.mails(2))
    window.form.by_itself.setChecked(True)
    start(qtbot, office, window)
    qtbot.waitUntil(lambda: says(window, "It goes on by itself then."), timeout=20_000)
    questions["A batch is still being sent"] = answer
    assert office.desk.leave(window) == (answer == "Quit")


def test_what_waits_for_a_person_needs_no_question(qtbot, office, company):
    office.far.answers[0] = SLOW_DOWN
    window = office.open(office.mails(2))
    start(qtbot, office, window)
    qtbot.waitUntil(lambda: says(window, "Cloudflare asks to wait: "), timeout=20_000)
    qtbot.waitUntil(lambda: states(window)[0].startswith("Waiting: not sent yet; Cloudflare asked to wait"))
    assert says(window, "Press Resume to go on.", "before that time Cloudflare may refuse again")
    assert states(window)[1] == "Waiting"
    assert window.close()


@pytest.mark.parametrize("after_the_sheet", [True, False])
def test_nothing_begins_when_the_window_was_closed_meanwhile(qtbot, office, company, after_the_sheet):
    window = office.open(office.mails(1, to="b@elsewhere.test"), account=CAREFUL)
    window.controls.start_wanted.emit()  # all are held: only the sheet can start it
    if after_the_sheet:
        sheet = sheet_of(qtbot, window)
        sheet.too.setChecked(True)
        press(qtbot, sheet.start_button)
    window.close()
    done = []
    ticket = office.archive.run(lambda: None)
    office.archive.done.connect(lambda number, _answer: done.append(number))
    qtbot.waitUntil(lambda: ticket in done)
    assert not office.desk.busy
    assert not office.far.sent


def test_that_there_is_no_message_is_never_said_of_files_that_hold_some(qtbot, office, monkeypatch):
    said, show = [], BatchWindow.show_view

    def listen(window, view):
        said.append(view.status.sentence)
        show(window, view)

    monkeypatch.setattr(BatchWindow, "show_view", listen)
    office.open(office.mails(3))
    assert said[-1].startswith("Not started. 3 messages")
    assert not [sentence for sentence in said if sentence.startswith("No message was found")]


def test_the_first_message_is_chosen_and_told_in_full(qtbot, office):
    office.far.answers[0] = UNKNOWN
    window = office.open(office.mails(2))
    assert [index.row() for index in window.rows.table.selectionModel().selectedRows()] == [0]
    start(qtbot, office, window)
    office.ended(window)
    qtbot.waitUntil(lambda: "no answer came back" in window.rows.detail.text())
    assert window.rows.detail.text().startswith("Message 1: Unknown: ")


def test_who_is_suppressed_can_be_looked_up(qtbot, office):
    office.far.answers[0] = SendFailed("invalid-message", maybe_sent=False, status=400)
    office.far.answers[1] = refused()
    window = office.open(office.mails(2))
    start(qtbot, office, window)
    office.ended(window)
    wanted = []
    office.desk.attempt_wanted.connect(lambda *what: wanted.append(what))
    button = window.rows.attempt_button("suppressed")
    qtbot.waitUntil(button.isVisible)
    press(qtbot, button)
    assert wanted == [(window.model.item_at(0).attempt_id, "suppressed")]
    window.rows.table.selectRow(1)
    assert not button.isVisible()


def test_f1_shows_what_is_about_it(qtbot, office, help_shown):
    window = office.open(office.mails(1))
    office.show(window)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert help_shown().topic == "batch"


def test_every_button_says_what_it_does(qtbot, office):
    window = office.open(office.mails(1), account=SANDBOX)
    controls, rows = window.controls, window.rows
    buttons = [
        *(controls.start_button, controls.pause_button, controls.resume_button, controls.stop_button),
        *(controls.export_button, rows.open_button, rows.release_button, rows.leave_out_button, rows.try_again_button),
        *(rows.attempt_button(a) for a in ("check", "mark-sent", "mark-not-sent", "again", "suppressed", "show")),
    ]
    said = [button.accessibleDescription() for button in buttons]
    assert all(said)
    assert len(set(said)) == len(said)


def test_a_closed_window_is_gone(qtbot, office, company):
    window = office.open(office.mails(1))
    assert window.close()
    del window
    qtbot.waitUntil(lambda: not [each for each in QApplication.topLevelWidgets() if isinstance(each, BatchWindow)])


@pytest.mark.parametrize("width", [900, 1024, 1280])
def test_every_column_is_in_sight(qtbot, office, width):
    office.far.answers[0] = UNKNOWN
    window = office.open(office.mails(2))
    start(qtbot, office, window)
    office.ended(window)  # the chosen message is the one with the most buttons
    window.resize(width, 660)
    qtbot.waitUntil(lambda: window.width() == width)
    table = window.rows.table
    last = table.columnViewportPosition(7) + table.columnWidth(7)
    assert last <= table.viewport().width()
    assert table.columnWidth(7) >= 120
    assert table.columnWidth(2) >= 120
