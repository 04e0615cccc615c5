"""A batch through its window: read, changed, started, paused, resumed, stopped, and what is in the table meanwhile."""

import json
import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMainWindow, QWidget

from cfmail_gui.attempt import SendFailed
from cfmail_gui.batch_record import BatchPlan
from cfmail_gui.gui import desktop
from cfmail_gui.gui.batch.batch_choice import BatchChoice
from cfmail_gui.gui.batch.batch_sheet import BatchSheet
from cfmail_gui.gui.batch.batches_dialog import BatchesDialog
from cfmail_gui.history_query import HistoryQuery
from cfmail_gui.message.envelope import Envelope
from cfmail_gui.record import JournalUnavailable
from cfmail_gui.store.journal_batches import Batches
from cfmail_gui.store.journal_db import Database
from tests.conftest import rows
from tests.gui.batch.conftest import ACME, CAREFUL, SANDBOX, refused

UNKNOWN = SendFailed("no-answer", maybe_sent=True)
SIGNED = "DKIM-Signature: v=1; a=rsa-sha256; d=x.test; s=s; h=from; bh=x; b=y\n"


def press(qtbot, button) -> None:
    assert button.isEnabled(), button.text()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def states(window) -> list[str]:
    return [row[7] for row in rows(window.rows.table)]


def start(qtbot, office, window) -> None:
    press(qtbot, window.controls.start_button)
    qtbot.waitUntil(lambda: bool(office.far.sent) or not window.controls.start_button.isEnabled(), timeout=20_000)


def sheet_of(qtbot, window) -> BatchSheet:
    qtbot.waitUntil(lambda: window.findChild(BatchSheet) is not None, timeout=20_000)
    return window.findChild(BatchSheet)


def test_a_folder_becomes_rows_and_is_sent_in_order(qtbot, office):
    window = office.open(office.mails(3))
    assert (window.windowTitle(), window.rows.name.text()) == ("Batch", "mails")
    assert rows(window.rows.table)[0] == (
        *("1", "0.eml", "Mail 0", "me@x.test", "b0@y.test"),
        *(rows(window.rows.table)[0][5], "", "Waiting"),
    )
    assert window.controls.state.text() == "Not started. 3 messages: 3 waiting. Nothing is sent yet."
    start(qtbot, office, window)
    office.ended(window)
    assert office.far.sent == [(n, Envelope("me@x.test", (f"b{n}@y.test",))) for n in range(3)]
    assert states(window) == ["Sent: 1 delivered"] * 3
    assert window.controls.state.text() == "Done. 3 sent."
    assert (window.controls.progress.value(), window.controls.progress.maximum()) == (3, 3)


def test_one_envelope_for_all(qtbot, office):
    window = office.open(office.mails(2), account=ACME)
    press(qtbot, window.form.test_button)
    window.form.choice.setCurrentIndex(3)
    window.form.sender_edit.setText("bounces@x.test")
    qtbot.waitUntil(lambda: rows(window.rows.table)[0][3:5] == ("bounces@x.test", "me@test.test"))
    press(qtbot, window.controls.start_button)
    sheet = sheet_of(qtbot, window)
    assert not office.far.sent
    assert "from bounces@x.test to me@test.test" in {label.text() for label in sheet.findChildren(type(sheet.title))}
    press(qtbot, sheet.start_button)
    office.ended(window)
    assert [envelope for _, envelope in office.far.sent] == [Envelope("bounces@x.test", ("me@test.test",))] * 2


def test_an_override_makes_messages_without_recipients_sendable(qtbot, office):
    window = office.open(office.mails(1, to=""))
    assert states(window) == ["Cannot be sent: no recipients in To, Cc or Bcc"]
    assert not window.controls.start_button.isEnabled()
    window.form.choice.setCurrentIndex(2)
    assert window.form.problems.text() == "Write at least one recipient."
    window.form.recipients.insertPlainText("a@y.test")
    qtbot.waitUntil(lambda: states(window) == ["Waiting"])
    qtbot.waitUntil(window.controls.start_button.isEnabled)


def test_what_is_sent_to_several_real_people_is_asked_about_and_cancel_sends_nothing(qtbot, office):
    window = office.open(office.mails(3), account=ACME)
    press(qtbot, window.controls.start_button)
    sheet = sheet_of(qtbot, window)
    assert sheet.title.text() == "Send 3 messages?"
    assert sheet.buttons.button(sheet.buttons.StandardButton.Cancel).isDefault()
    sheet.reject()
    assert window.controls.start_button.isEnabled()
    assert not office.far.sent
    assert office.batches.all()[0].state == "draft"


@pytest.mark.parametrize("too", [False, True])
def test_recipients_outside_of_the_list_are_named_and_held(qtbot, office, too):
    folder = office.mails(2)
    (folder / "7.eml").write_text("From: me@x.test\nTo: b@elsewhere.test\nSubject: far\n\nText\n")
    window = office.open(folder, account=CAREFUL)
    assert states(window)[2] == "Held: a recipient is outside of the account's list"
    press(qtbot, window.controls.start_button)
    sheet = sheet_of(qtbot, window)
    assert "b@elsewhere.test" in sheet.outside.text()
    sheet.too.setChecked(too)
    press(qtbot, sheet.start_button)
    office.ended(window)
    assert [number for number, _ in office.far.sent] == ([0, 1, 7] if too else [0, 1])


def test_pause_ends_what_is_in_hand_and_resume_goes_on(qtbot, office):
    window = office.open(office.mails(5))
    office.far.gate.clear()
    start(qtbot, office, window)
    qtbot.waitUntil(lambda: len(office.far.sent) == 1)
    press(qtbot, window.controls.pause_button)
    qtbot.waitUntil(lambda: "Ending what is in hand" in window.controls.state.text())
    office.far.gate.set()
    qtbot.waitUntil(lambda: window.controls.state.text().startswith("Paused. "), timeout=20_000)
    assert len(office.far.sent) == 1
    qtbot.waitUntil(window.controls.resume_button.isEnabled)
    press(qtbot, window.controls.resume_button)
    office.ended(window)
    assert [number for number, _ in office.far.sent] == [0, 1, 2, 3, 4]


def test_stop_ends_it_and_the_rest_stays(qtbot, office):
    window = office.open(office.mails(5))
    office.far.gate.clear()
    start(qtbot, office, window)
    qtbot.waitUntil(lambda: len(office.far.sent) == 1)
    press(qtbot, window.controls.stop_button)
    office.far.gate.set()
    qtbot.waitUntil(lambda: window.controls.state.text().startswith("Stopped. "), timeout=20_000)
    qtbot.waitUntil(lambda: not office.desk.busy)
    assert len(office.far.sent) == 1
    assert window.controls.resume_button.isEnabled()


def test_a_refused_token_stops_all_and_says_so(qtbot, office):
    office.far.answers[0] = SendFailed("unauthorized", maybe_sent=False, status=401)
    window = office.open(office.mails(3))
    start(qtbot, office, window)
    qtbot.waitUntil(lambda: "Paused." in window.controls.state.text(), timeout=20_000)
    assert "token" in window.controls.state.text()
    office.far.answers.clear()
    qtbot.waitUntil(window.controls.resume_button.isEnabled)
    press(qtbot, window.controls.resume_button)
    office.ended(window)
    assert sorted({number for number, _ in office.far.sent}) == [0, 1, 2]


@pytest.mark.parametrize("by_itself", [True, False])
def test_a_wait_that_cloudflare_asks_for(qtbot, office, by_itself):
    office.far.answers[0] = SendFailed("throttled", maybe_sent=False, status=429, retry_after=2)
    window = office.open(office.mails(2))
    window.form.by_itself.setChecked(by_itself)
    start(qtbot, office, window)
    qtbot.waitUntil(lambda: "Cloudflare asks to wait: " in window.controls.state.text(), timeout=20_000)
    office.far.answers.clear()
    if not by_itself:
        qtbot.waitUntil(lambda: "which is over" in window.controls.state.text(), timeout=20_000)
        assert [number for number, _ in office.far.sent] == [0]
        press(qtbot, window.controls.resume_button)
    office.ended(window)
    assert [number for number, _ in office.far.sent] == [0, 0, 1]


def test_an_account_that_was_edited_while_it_was_paused_is_used_as_it_is_now(qtbot, office):
    office.far.answers[0] = SendFailed("unauthorized", maybe_sent=False, status=401)
    window = office.open(office.mails(2), account=CAREFUL)
    press(qtbot, window.controls.start_button)
    press(qtbot, sheet_of(qtbot, window).start_button)
    qtbot.waitUntil(lambda: "Paused." in window.controls.state.text(), timeout=20_000)
    office.far.answers.clear()
    office.accounts = (SANDBOX, ACME, replace(CAREFUL, name="Careful again"))
    office.desk.accounts_changed()
    qtbot.waitUntil(window.controls.resume_button.isEnabled)
    press(qtbot, window.controls.resume_button)
    qtbot.waitUntil(lambda: len(window.findChildren(BatchSheet)) > 0, timeout=20_000)
    press(qtbot, window.findChildren(BatchSheet)[-1].start_button)
    office.ended(window)
    assert [number for number, _ in office.far.sent] == [0, 0, 1]
    lines = office.history.lines(office.history.find(HistoryQuery()))
    assert {line.account_name for line in lines if line.state == "sent"} == {"Careful again"}


def test_the_program_closes_while_a_batch_runs_and_the_rest_is_never_begun(qtbot, office):
    window = office.open(office.mails(4))
    office.far.gate.clear()
    start(qtbot, office, window)
    qtbot.waitUntil(lambda: len(office.far.sent) == 1)
    threading.Timer(0.1, office.far.gate.set).start()
    assert office.desk.close(20_000)
    record = office.batches.all()[0]
    assert (record.state, record.count("sent"), record.count("ready")) == ("paused", 1, 3)


def test_the_filter_follows_what_is_sent(qtbot, office):
    office.far.answers[1] = refused()
    window = office.open(office.mails(3))
    window.rows.filter.setCurrentIndex(6)
    qtbot.waitUntil(lambda: rows(window.rows.table) == [])
    start(qtbot, office, window)
    office.ended(window)
    qtbot.waitUntil(lambda: [row[1] for row in rows(window.rows.table)] == ["1.eml"])
    assert window.rows.filter.itemText(6) == "Not sent (1)"


def test_a_refused_message_is_tried_again_when_a_person_wants_it(qtbot, office):
    office.far.answers[1] = refused()
    window = office.open(office.mails(3))
    start(qtbot, office, window)
    office.ended(window)
    window.rows.table.selectRow(1)
    assert window.rows.try_again_button.isVisible()
    office.far.answers.clear()
    press(qtbot, window.rows.try_again_button)
    qtbot.waitUntil(lambda: states(window)[1] == "Waiting")
    qtbot.waitUntil(window.controls.resume_button.isEnabled)
    press(qtbot, window.controls.resume_button)
    office.ended(window)
    assert [number for number, _ in office.far.sent] == [0, 1, 2, 1]


def test_left_out_and_held_messages(qtbot, office, questions):
    folder = office.mails(2)
    (folder / "9.eml").write_text(f"{SIGNED}From: me@x.test\nTo: b@y.test\nSubject: \xe4\n\nText \xe4\n", "latin-1")
    window = office.open(folder)
    assert states(window)[2].startswith(("Held", "Cannot")), states(window)
    window.rows.table.selectRow(0)
    press(qtbot, window.rows.leave_out_button)
    qtbot.waitUntil(lambda: states(window)[0] == "Held: left out by you")
    window.rows.table.selectRow(0)
    questions["Send 1 message although held back (left out by you)? Recipients (1): b0@y.test."] = "Send these too"
    press(qtbot, window.rows.release_button)
    qtbot.waitUntil(lambda: states(window)[0] == "Waiting")


def test_unknown_rows_wait_for_a_person(qtbot, office):
    office.far.answers[0] = UNKNOWN
    window = office.open(office.mails(2))
    start(qtbot, office, window)
    office.ended(window)
    assert "may have been sent" in window.controls.state.text()
    wanted = []
    office.desk.attempt_wanted.connect(lambda *what: wanted.append(what))
    window.rows.table.selectRow(0)
    qtbot.waitUntil(lambda: window.rows.attempt_button("check").isVisible())
    assert not window.rows.try_again_button.isVisible()
    for action in ("check", "mark-sent", "mark-not-sent", "again", "show"):
        press(qtbot, window.rows.attempt_button(action))
    attempt_id = window.model.item_at(0).attempt_id
    assert wanted == [(attempt_id, action) for action in ("check", "mark-sent", "mark-not-sent", "again", "show")]
    office.journal.mark(attempt_id, "sent")
    office.desk.attempts_changed()
    qtbot.waitUntil(lambda: states(window)[0].startswith("Sent"))
    qtbot.waitUntil(lambda: window.controls.state.text() == "Done. 2 sent.")


def test_a_message_is_opened_by_return_and_by_a_double_click(qtbot, office):
    window = office.open(office.mails(2))
    opened = []
    office.desk.open_wanted.connect(lambda item: opened.append(item.name))
    window.rows.table.selectRow(1)
    qtbot.keyClick(window.rows.table, Qt.Key.Key_Return)
    place = window.rows.table.visualRect(window.model.index(0, 1)).center()
    qtbot.mouseClick(window.rows.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(window.rows.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == ["1.eml", "0.eml"]


@pytest.mark.parametrize(("answer", "state"), [("Pause", "paused"), ("Keep running in the background", "running")])
def test_closing_while_it_runs_asks(qtbot, office, questions, answer, state):
    other = QMainWindow()  # which keeps the program running
    qtbot.addWidget(other)
    other.show()
    window = office.open(office.mails(3))
    office.far.gate.clear()
    start(qtbot, office, window)
    qtbot.waitUntil(lambda: len(office.far.sent) == 1)
    questions["still being sent"] = answer
    assert window.close()
    assert office.desk.windows == ()
    batch = office.batches.all()[0].id
    qtbot.waitUntil(lambda: office.batches.get(batch).state == state, timeout=20_000)
    office.far.gate.set()
    office.desk.reopen(batch)
    again = office.desk.windows[0]
    if state == "paused":
        qtbot.waitUntil(lambda: again.controls.resume_button.isEnabled() and not office.desk.busy, timeout=20_000)
        press(qtbot, again.controls.resume_button)
    office.ended(again)
    assert [number for number, _ in office.far.sent] == [0, 1, 2]


def test_after_a_restart_it_is_offered_and_sends_only_the_rest(qtbot, office):
    folder = office.mails(3)
    record = office.batches.create("old", BatchPlan(SANDBOX.id))
    office.batches.add(record.id, [item for n in range(3) for item in office.scan(folder / f"{n}.eml")])
    office.batches.set_state(record.id, "running")  # and nobody owns it: its process is gone
    offers = []
    office.desk.offered.connect(lambda *offer: offers.append(offer))
    office.desk.offer_interrupted()
    qtbot.waitUntil(lambda: len(offers) == 1)
    assert offers[0][0] == "The batch “old” was interrupted: 3 waiting. Nothing goes on by itself."
    office.desk.reopen(record.id)
    qtbot.waitUntil(lambda: len(office.desk.windows) == 1)
    window = office.desk.windows[0]
    assert window.controls.state.text().startswith("The program ended while this batch ran. 3 waiting.")
    assert not office.far.sent
    press(qtbot, window.controls.resume_button)
    office.ended(window)
    assert len(office.far.sent) == 3


def test_closing_while_files_are_read_forgets_the_batch(qtbot, office, questions):
    gate, real = threading.Event(), office.scan

    def slow(path):
        assert gate.wait(20)
        return real(path)

    office.scan = slow
    office.desk.open(BatchChoice((office.mails(3),)), SANDBOX)
    qtbot.waitUntil(lambda: len(office.desk.windows) == 1)
    window = office.desk.windows[0]
    assert window.controls.state.text() == "Reading files: 0 messages so far. Nothing is sent yet."
    assert not window.controls.start_button.isEnabled()
    questions["still being read"] = "Forget this batch"
    assert window.close()
    gate.set()
    qtbot.waitUntil(lambda: not office.desk.busy)
    qtbot.waitUntil(lambda: office.batches.all() == ())


@pytest.mark.parametrize("kind", ["csv", "json"])
def test_the_export_has_every_message(qtbot, office, kind, monkeypatch, tmp_path):
    folder = office.mails(2)
    (folder / "8.eml").write_text("From: me@x.test\nTo:\nSubject: nobody\n\nText\n")
    office.far.answers[1] = refused()
    window = office.open(folder)
    start(qtbot, office, window)
    office.ended(window)
    path = tmp_path / f"out.{kind}"
    monkeypatch.setattr("cfmail_gui.gui.batch.batch_chores.ask_path", lambda *_: path)
    window.controls.export_wanted.emit(kind)
    qtbot.waitUntil(lambda: path in office.written, timeout=20_000)
    qtbot.waitUntil(lambda: "The results of 3 messages were written" in window.notice.label.text())
    text = office.written[path].decode("utf-8-sig")
    if kind == "json":
        found = [(each["name"], each["state"]) for each in json.loads(text)]
        assert found == [("0.eml", "sent"), ("1.eml", "not-sent"), ("8.eml", "not-sent")]
    else:
        assert len(text.strip().split("\r\n")) == 4
        assert "broken: no-recipients" in text


def test_a_long_batch_that_ends_unseen_is_told(qtbot, office, monkeypatch):
    told = []
    monkeypatch.setattr(desktop, "notify", lambda window, title, text: told.append((title, text)))
    monkeypatch.setattr(desktop, "is_in_front", lambda: False)
    window = office.open(office.mails(12))
    start(qtbot, office, window)
    office.ended(window)
    assert told == [("cfmail: batch “mails” has ended", "Done. 12 sent.")]


def test_nothing_is_told_to_whoever_wants_no_notifications(qtbot, office, monkeypatch):
    told = []
    monkeypatch.setattr(desktop, "notify", lambda *what: told.append(what))
    monkeypatch.setattr(desktop, "is_in_front", lambda: False)
    office.may_notify = False
    window = office.open(office.mails(12))
    start(qtbot, office, window)
    office.ended(window)
    assert told == []


def test_nothing_is_told_of_a_short_batch(qtbot, office, monkeypatch):
    told = []
    monkeypatch.setattr(desktop, "notify", lambda *what: told.append(what))
    monkeypatch.setattr(desktop, "is_in_front", lambda: False)
    window = office.open(office.mails(2))
    start(qtbot, office, window)
    office.ended(window)
    assert told == []


def test_an_account_that_was_deleted_needs_another_choice(qtbot, office):
    window = office.open(office.mails(2), account=CAREFUL)
    office.batches.set_state(office.batches.all()[0].id, "stopped")
    window.close()
    office.desk._cases.clear()
    office.accounts = (SANDBOX, ACME)
    office.desk.reopen(office.batches.all()[0].id)
    qtbot.waitUntil(lambda: len(office.desk.windows) == 1)
    again = office.desk.windows[0]
    assert "was deleted" in again.notice.label.text()
    assert not again.controls.resume_button.isEnabled()
    again.account_bar.combo.setCurrentIndex(0)
    assert again.controls.resume_button.isEnabled()
    press(qtbot, again.controls.resume_button)
    office.ended(again)
    assert len(office.far.sent) == 2


def test_names(qtbot, office):
    window = office.open(office.mails(2))
    names = {}
    for widget in [window, *window.findChildren(QWidget)]:
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or widget.objectName().startswith("qt_"):
            continue
        names.setdefault((interface.text(QAccessible.Text.Name), interface.role()), []).append(widget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.window().isHidden():
            assert interface.text(QAccessible.Text.Name), type(widget)
    for name in ("Start batch", "Pause", "Resume", "Stop"):
        assert len(names[name, QAccessible.Role.Button]) == 1, name
    assert any(name == "Export" for name, _ in names)
    assert len(names["Batch messages", QAccessible.Role.Table]) == 1
    assert window.form.per_minute.accessibleName() == "Messages per minute"
    assert window.form.concurrency.accessibleName() == "Concurrency"


def test_what_a_refused_change_says_is_true_while_messages_leave(qtbot, office):
    window = office.open(office.mails(2))
    window.tell_failure(JournalUnavailable("disk-full", "/j/journal.sqlite"))
    said = window.notice.label.text()
    assert said.startswith("This was not done, because the journal cannot be used now.")
    assert "Nothing was sent" not in said


def test_the_export_begins_in_the_last_folder_and_keeps_the_new_one(qtbot, office, monkeypatch, tmp_path):
    office.last_folder = str(tmp_path)
    window = office.open(office.mails(1))
    start(qtbot, office, window)
    office.ended(window)
    asked = []
    monkeypatch.setattr(
        "cfmail_gui.gui.batch.batch_chores.ask_path",
        lambda _window, _kind, folder: (asked.append(folder), tmp_path / "out" / "a.csv")[1],
    )
    window.controls.export_wanted.emit("csv")
    assert asked == [str(tmp_path)]
    assert office.kept_folders == [str(tmp_path / "out")]
    qtbot.waitUntil(lambda: bool(office.written))
    qtbot.waitUntil(lambda: "were written" in window.notice.label.text())


def test_why_a_message_was_not_sent_stands_in_its_row(qtbot, office):
    office.far.answers[1] = SendFailed("too-big", maybe_sent=False, status=413)
    office.far.answers[2] = UNKNOWN
    window = office.open(office.mails(3))
    start(qtbot, office, window)
    office.ended(window)
    qtbot.waitUntil(
        lambda: (
            states(window)
            == [
                "Sent: 1 delivered",
                "Not sent: Cloudflare finds the message too big.",
                "Unknown: The message was handed over, but no answer came back.",
            ]
        )
    )
    tip = window.model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "The limit is 5 MiB" in tip


def test_the_programs_end_while_files_are_read_asks(qtbot, office, questions):
    gate, real = threading.Event(), office.scan

    def slow(path):
        assert gate.wait(20)
        return real(path)

    office.scan = slow
    office.desk.open(BatchChoice((office.mails(2),)), SANDBOX)
    qtbot.waitUntil(lambda: len(office.desk.windows) == 1)
    window = office.desk.windows[0]
    questions["Quit and forget this batch?"] = "Cancel"
    assert not office.desk.leave(window)
    assert window.isVisible()
    questions["Quit and forget this batch?"] = "Quit"
    assert office.desk.leave(window)
    assert office.desk.windows == ()
    gate.set()
    qtbot.waitUntil(lambda: not office.desk.busy)
    assert office.batches.is_elsewhere(office.batches.all()[0].id) is False
    office.database.close()
    other = Batches(Database(office.database.path))
    assert other.delete_unread() == 1
    assert other.all() == ()
    other._database.close()


def test_an_empty_folder_leaves_no_batch_behind(qtbot, office):
    folder = office.folder / "empty"
    folder.mkdir()
    office.desk.open(BatchChoice((folder,)), SANDBOX)
    qtbot.waitUntil(lambda: len(office.desk.windows) == 1)
    window = office.desk.windows[0]
    qtbot.waitUntil(lambda: window.controls.state.text().startswith("No message was found"))
    assert not window.controls.start_button.isEnabled()
    window.close()
    qtbot.waitUntil(lambda: office.batches.all() == ())
    assert office.desk.windows == ()


def test_a_filter_that_leaves_nothing_says_so(qtbot, office):
    window = office.open(office.mails(1))
    assert window.rows.empty.text() == ""
    window.rows.filter.setCurrentIndex(5)
    qtbot.waitUntil(lambda: window.rows.empty.text() == "No message is in this state.")
    window.rows.filter.setCurrentIndex(1)
    qtbot.waitUntil(lambda: rows(window.rows.table) != [])
    assert window.rows.empty.text() == ""


def test_the_list_says_why_a_running_batch_is_not_forgotten(qtbot, office, questions):
    window = office.open(office.mails(2))
    office.far.gate.clear()
    start(qtbot, office, window)
    qtbot.waitUntil(lambda: len(office.far.sent) == 1)
    office.desk.show_list(window)
    dialog = window.findChild(BatchesDialog)
    qtbot.waitUntil(dialog.forget_button.isEnabled)
    questions["Forget the batch"] = "Forget"
    press(qtbot, dialog.forget_button)
    qtbot.waitUntil(lambda: "was not forgotten" in dialog.notice.label.text())
    dialog.close()
    office.far.gate.set()
    office.ended(window)
    assert len(office.batches.all()) == 1
