"""Batches as a person lives them: the real program from the drop to the last message; only the far end is replaced."""

import csv
import gc
import json
import sqlite3
import subprocess
import sys
import textwrap
import threading
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QFileDialog

from cfmail_gui.account import SANDBOX_ID, Account, Secret
from cfmail_gui.batch_record import BatchPlan
from cfmail_gui.gui import desktop
from cfmail_gui.gui.batch.batch_sheet import BatchSheet
from cfmail_gui.gui.batch.batch_window import BatchWindow
from cfmail_gui.gui.batch.batches_dialog import BatchesDialog
from cfmail_gui.gui.mailbox_dialog import MailboxDialog
from cfmail_gui.history_query import HistoryQuery
from tests.conftest import ACCOUNT_ID, TOKEN, drop, outcomes, rows
from tests.loopback import LoopbackServer

ROOT = Path(__file__).resolve().parents[2]

# A program in which somebody drops a folder and starts the batch.
KILLED = textwrap.dedent("""
    import os, sys, traceback
    from pathlib import Path
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    from cfmail_gui.account import Account, Secret
    from cfmail_gui.app import Program
    from cfmail_gui.gui.batch.batch_choice import BatchChoice
    from cfmail_gui.gui.batch.batch_sheet import BatchSheet
    from cfmail_gui.gui.batch.batch_window import BatchWindow
    from cfmail_gui.store.paths import Paths
    from cfmail_gui.store.tokens import TokenVault
    from tests.conftest import ACCOUNT_ID, TOKEN, MemoryKeyring

    config, state, data, mails, url = sys.argv[1:]

    def fail(*error):
        traceback.print_exception(*error)
        os._exit(1)

    sys.excepthook = fail
    application = QApplication(["cfmail-gui"])
    program = Program(Paths(Path(config), Path(state), Path(data)), {}, TokenVault(MemoryKeyring()))
    account = Account("far", "Far", ACCOUNT_ID, base_url=url)
    program.services.book.save(account, Secret(TOKEN))
    program.start([], account)
    program.new_batch(BatchChoice((Path(mails),)), account)

    def press():
        for each in QApplication.topLevelWidgets():
            if isinstance(each, BatchSheet):
                each.start_button.click()
            elif isinstance(each, BatchWindow) and each.controls.start_button.isEnabled():
                each.controls.start_button.click()

    timer = QTimer(interval=20)
    timer.timeout.connect(press)
    timer.start()
    QTimer.singleShot(60_000, lambda: os._exit(1))
    application.exec()
""")

ZONE = "0123456789abcdef" * 2


class FarEnd:
    """Stands for Cloudflare on as many connections as come: ``answers`` says what a recipient's address brings."""

    def __init__(self):
        self.answers = {}  # address -> (status, code, message, headers), or "lose"
        self.gate = threading.Event()  # while it is not set, no message is answered
        self.gate.set()
        self.hold_from = None  # the number of the first request that is never answered
        self.came = []  # recipients of every complete request, in order
        self.bodies = []
        self.in_hand = self.most = 0
        self._lock = threading.Lock()

    def __call__(self, connection):
        while True:
            recorded = connection.read_head()
            if "email/sending/send_raw" not in recorded.path:
                connection.read_body(recorded)
                self._tell(connection, recorded)
                continue
            with self._lock:
                self.in_hand += 1
                self.most = max(self.most, self.in_hand)
            try:
                if not self._take(connection, recorded):
                    return
            finally:
                with self._lock:
                    self.in_hand -= 1

    def _take(self, connection, recorded):
        connection.read_body(recorded)
        body = recorded.json()
        with self._lock:
            self.came.append(tuple(body["recipients"]))
            self.bodies.append(body)
            is_held = self.hold_from is not None and len(self.came) > self.hold_from
        if is_held:
            connection.wait_for_end()
        assert self.gate.wait(20)
        found = self.answers.get(body["recipients"][0])
        if found == "lose":
            return False
        if found:
            status, code, message, headers = found
            errors = [{"code": code, "message": f"email.sending.error.{message}"}]
            connection.answer(status, {"success": False, "errors": errors, "result": None}, headers)
        else:
            result = {"delivered": body["recipients"], "queued": [], "permanent_bounces": [], "message_id": "<1@cf>"}
            connection.answer(200, {"success": True, "errors": [], "messages": [], "result": result})
        return True

    def _tell(self, connection, recorded):
        """Answer a question about zones, or to the log: whoever is asked about got it."""
        if "zones" in recorded.path:
            connection.answer(200, {"success": True, "errors": [], "result": [{"id": ZONE, "name": "sender.test"}]})
            return
        asked = [value for name, value in recorded.json()["variables"].items() if name.startswith("to")]
        now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        entry = {"datetime": now, "messageId": "<9@cf>", "status": "delivered", "isLastEvent": 1}
        entry |= {"errorCause": "", "errorDetail": "", "subject": "Mail 1", "envelopeTo": asked[0]}
        connection.answer(200, {"data": {"viewer": {"zones": [{"emailSendingAdaptive": [entry]}]}}, "errors": None})


REFUSED = (400, 10200, "email.invalid", [])
UNAUTHORIZED = (401, 10101, "authentication.unauthorized", [])
FORBIDDEN = (403, 10102, "authentication.forbidden", [])
SLOW_DOWN = (429, 10004, "throttled", [("Retry-After", "2")])


def person(number):
    return f"p{number}@one.test"


def people(*numbers):
    return [(person(number),) for number in numbers]


def mails(folder: Path, count: int) -> list[Path]:
    """Write messages that go to one person each."""
    folder.mkdir(exist_ok=True)
    paths = [folder / f"{number}.eml" for number in range(count)]
    for number, path in enumerate(paths):
        text = f"From: me@sender.test\r\nTo: {person(number)}\r\nSubject: Mail {number}\r\n\r\nText {number}\r\n"
        path.write_bytes(text.encode())
    return paths


def mailbox(path: Path, count: int) -> Path:
    entries = (each.read_bytes().replace(b"\r\n", b"\n") for each in mails(path.parent / "entries", count))
    path.write_bytes(b"".join(b"From me@sender.test Sat Nov 21 10:00:00 2026\n" + each + b"\n" for each in entries))
    return path


@pytest.fixture
def far():
    end = FarEnd()
    with LoopbackServer(end) as server:
        end.url = f"{server.url}/client/v4"
        yield end
        end.gate.set()


@pytest.fixture
def account(program, window, far):
    """Have the window send to the far end through an account with these marks."""

    def make(**marks):
        made = replace(Account("far", "Far", ACCOUNT_ID, base_url=far.url), **marks)
        program.services.book.save(made, Secret(TOKEN))
        program.accounts_changed()
        window.choose_account("far")
        return made

    return make


@pytest.fixture(autouse=True)
def no_notifications(monkeypatch):
    """Nothing is shown on the desktop of the person who runs the tests."""
    told = []
    monkeypatch.setattr(desktop, "notify", lambda window, title, text: told.append(title))
    return told


def batch_windows() -> list[BatchWindow]:
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    return [each for each in shown if isinstance(each, BatchWindow)]


def the_batch(qtbot) -> BatchWindow:
    """Wait for the one window of a batch, and until its files are read and judged."""
    qtbot.waitUntil(lambda: len(batch_windows()) == 1, timeout=20_000)
    (window,) = batch_windows()
    qtbot.waitUntil(lambda: not says(window, "Reading files"), timeout=20_000)
    qtbot.waitUntil(lambda: bool(states(window)) and "…" not in states(window), timeout=20_000)
    return window


def says(window, *parts) -> bool:
    return all(part in window.controls.state.text() for part in parts)


def states(window) -> list[str]:
    return [row[7] for row in rows(window.rows.table)]


def press(qtbot, button):
    qtbot.waitUntil(lambda: button.isVisible() and button.isEnabled(), timeout=10_000)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def start(qtbot, window, *, asked=True):
    """Press Start batch, and again on the sheet where there is one."""
    press(qtbot, window.controls.start_button)
    if asked:
        press(qtbot, sheet(qtbot, window).start_button)


def resume(qtbot, window, *, asked=False):
    press(qtbot, window.controls.resume_button)
    if asked:
        press(qtbot, sheet(qtbot, window).start_button)


def sheet(qtbot, window) -> BatchSheet:
    def shown():
        return [each for each in window.findChildren(BatchSheet) if each.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1, timeout=10_000)
    return shown()[0]


def end(program):
    """End a program as app.run does, for another one that comes in the same process."""
    assert program.close()
    gc.disable()  # as every program has it that runs


def until(qtbot, window, *parts):
    qtbot.waitUntil(lambda: says(window, *parts), timeout=20_000)


def choose(qtbot, window, row):
    """Choose one message, and wait for the buttons that fit."""
    window.rows.table.selectRow(row)


def recorded(program):
    history = program.services.history
    return sorted(history.records(history.find(HistoryQuery())), key=lambda record: record.number)


# Where a batch comes from


def test_files_that_are_dropped_go_once_each_in_order(qtbot, program, window, account, far, tmp_path):
    account()
    drop(window, *mails(tmp_path / "mails", 5))
    batch = the_batch(qtbot)
    assert batch.windowTitle() == "Batch"
    assert batch.rows.name.text() == "0.eml and 4 more"
    assert [row[1:5] for row in rows(batch.rows.table)] == [
        (f"{n}.eml", f"Mail {n}", "me@sender.test", person(n)) for n in range(5)
    ]
    assert says(batch, "Not started", "5 waiting", "Nothing is sent yet")
    start(qtbot, batch)
    until(qtbot, batch, "Done. 5 sent.")
    assert far.came == people(0, 1, 2, 3, 4)
    assert far.most == 1
    assert {body["from"] for body in far.bodies} == {"me@sender.test"}
    assert [body["mime_message"].encode() for body in far.bodies] == [
        (tmp_path / "mails" / f"{n}.eml").read_bytes() for n in range(5)
    ]
    qtbot.waitUntil(lambda: states(batch) == ["Sent: 1 delivered"] * 5)
    assert [(record.state, record.name) for record in recorded(program)] == [("sent", f"{n}.eml") for n in range(5)]


def test_a_folder_that_is_dropped_comes_in_natural_order(qtbot, window, account, far, tmp_path):
    account()
    mails(tmp_path / "mails", 12)
    (tmp_path / "mails" / "notes.txt").write_text("no mail")
    drop(window, tmp_path / "mails")
    batch = the_batch(qtbot)
    assert batch.rows.name.text() == "mails"
    start(qtbot, batch)
    until(qtbot, batch, "Done. 12 sent.")
    assert far.came == people(*range(12))


def test_all_messages_of_a_mailbox(qtbot, window, account, far, tmp_path):
    account()
    window.open_path(mailbox(tmp_path / "all.mbox", 3))
    qtbot.waitUntil(lambda: bool(window.findChildren(MailboxDialog)), timeout=20_000)
    (dialog,) = window.findChildren(MailboxDialog)
    assert dialog.batch_button.text() == "Send all as a batch…"
    press(qtbot, dialog.batch_button)
    batch = the_batch(qtbot)
    assert [row[1] for row in rows(batch.rows.table)] == ["all.mbox (1)", "all.mbox (2)", "all.mbox (3)"]
    start(qtbot, batch)
    until(qtbot, batch, "Done. 3 sent.")
    assert far.came == people(0, 1, 2)


def test_files_that_are_chosen(qtbot, program, window, account, tmp_path, monkeypatch):
    account()
    paths = mails(tmp_path / "mails", 2)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path) for path in paths], ""))
    menu = next(action for action in window.menuBar().actions() if action.text().replace("&", "") == "File").menu()
    next(each for each in menu.actions() if each.text().replace("&", "") == "New Batch from Files…").trigger()
    batch = the_batch(qtbot)
    assert batch.rows.name.text() == "0.eml and 1 more"
    assert batch.account.name == "Far", "the account of the window"
    assert program.services.memory.values.last_folder == str(tmp_path / "mails")


def test_the_sandbox_asks_nothing_and_reaches_nobody(qtbot, window, far, tmp_path):
    window.choose_account(SANDBOX_ID)
    drop(window, *mails(tmp_path / "mails", 3))
    batch = the_batch(qtbot)
    start(qtbot, batch, asked=False)
    until(qtbot, batch, "Done. 3 sent.")
    assert far.came == []


# Whose envelope


def test_one_sender_and_one_list_for_all(qtbot, window, account, far, tmp_path):
    account()
    drop(window, *mails(tmp_path / "mails", 3))
    batch = the_batch(qtbot)
    batch.form.choice.setCurrentIndex(3)
    qtbot.keyClicks(batch.form.sender_edit, "bounces@sender.test")
    batch.form.recipients.insertPlainText("a@list.test\nb@list.test")
    qtbot.waitUntil(lambda: {row[3:5] for row in rows(batch.rows.table)} == {("bounces@sender.test", "a@list.test +1")})
    start(qtbot, batch)
    until(qtbot, batch, "Done. 3 sent.")
    assert far.came == [("a@list.test", "b@list.test")] * 3
    assert {body["from"] for body in far.bodies} == {"bounces@sender.test"}
    assert all(f"To: {person(n)}" in body["mime_message"] for n, body in enumerate(far.bodies)), "headers stay"


def test_all_to_my_test_address(qtbot, window, account, far, tmp_path):
    account(test_recipient="me@lab.test", production=True)
    drop(window, *mails(tmp_path / "mails", 3))
    batch = the_batch(qtbot)
    assert batch.form.test_button.text() == "Send all to my test address"
    press(qtbot, batch.form.test_button)
    start(qtbot, batch)
    until(qtbot, batch, "Done. 3 sent.")
    assert far.came == [("me@lab.test",)] * 3


# The sheet


def test_a_production_account_is_confirmed_with_all_that_matters(qtbot, window, account, far, tmp_path):
    account(production=True)
    drop(window, *mails(tmp_path / "mails", 2))
    batch = the_batch(qtbot)
    press(qtbot, batch.controls.start_button)
    asked = sheet(qtbot, batch)
    text = "\n".join(each.text() for each in asked.findChildren(type(asked.title)))
    for part in ("Send 2 messages?", "2 recipients", "Far"):
        assert part in text
    qtbot.keyClick(asked, Qt.Key.Key_Return)  # by habit: that is no consent
    assert not far.came
    start(qtbot, batch)
    until(qtbot, batch, "Done. 2 sent.")
    assert far.came == people(0, 1)


def test_who_is_outside_of_the_list_is_named_and_left_out(qtbot, window, account, far, tmp_path):
    account(allow_list=(person(0), person(2)))
    drop(window, *mails(tmp_path / "mails", 3))
    batch = the_batch(qtbot)
    qtbot.waitUntil(lambda: states(batch)[1].startswith("Held"))
    press(qtbot, batch.controls.start_button)
    asked = sheet(qtbot, batch)
    assert person(1) in asked.outside.text()
    press(qtbot, asked.start_button)
    until(qtbot, batch, "Done. 2 sent · 1 held.")
    assert far.came == people(0, 2)


# While it runs


def test_a_failure_in_the_middle_does_not_stop_the_rest_and_says_why(qtbot, window, account, far, tmp_path):
    account()
    far.answers[person(1)] = REFUSED
    drop(window, *mails(tmp_path / "mails", 4))
    batch = the_batch(qtbot)
    start(qtbot, batch)
    until(qtbot, batch, "Done. 3 sent · 1 not sent.")
    assert far.came == people(0, 1, 2, 3)
    qtbot.waitUntil(lambda: states(batch)[1].startswith("Not sent: "))
    assert "Cloudflare refuses the message" in states(batch)[1]


@pytest.mark.parametrize(("answer", "said"), [(UNAUTHORIZED, "token"), (FORBIDDEN, "Email Sending: Edit")])
def test_a_refused_account_stops_everything(qtbot, window, account, far, tmp_path, answer, said):
    account()
    far.answers[person(1)] = answer
    drop(window, *mails(tmp_path / "mails", 4))
    batch = the_batch(qtbot)
    start(qtbot, batch)
    until(qtbot, batch, "Paused.", said, "1 sent")
    assert far.came == people(0, 1)
    far.answers.clear()
    resume(qtbot, batch)
    until(qtbot, batch, "Done. 4 sent.")
    assert far.came == people(0, 1, 1, 2, 3)


def test_a_429_pauses_all_with_a_countdown(qtbot, window, account, far, tmp_path):
    account()
    far.answers[person(1)] = SLOW_DOWN
    drop(window, *mails(tmp_path / "mails", 3))
    batch = the_batch(qtbot)
    start(qtbot, batch)
    until(qtbot, batch, "Cloudflare asks to wait: 2 s.")
    until(qtbot, batch, "Cloudflare asks to wait: 1 s.")
    far.answers.clear()
    until(qtbot, batch, "Paused.", "which is over")
    assert far.came == people(0, 1), "nothing goes by itself"
    resume(qtbot, batch)
    until(qtbot, batch, "Done. 3 sent.")
    assert far.came == people(0, 1, 1, 2)


def test_it_goes_on_by_itself_where_that_was_ticked(qtbot, window, account, far, tmp_path):
    account()
    far.answers[person(0)] = SLOW_DOWN
    drop(window, *mails(tmp_path / "mails", 2))
    batch = the_batch(qtbot)
    batch.form.by_itself.click()
    start(qtbot, batch)
    until(qtbot, batch, "Cloudflare asks to wait", "goes on by itself")
    far.answers.clear()
    until(qtbot, batch, "Done. 2 sent.")


def test_pause_resume_and_stop(qtbot, window, account, far, tmp_path):
    account()
    far.gate.clear()
    drop(window, *mails(tmp_path / "mails", 4))
    batch = the_batch(qtbot)
    start(qtbot, batch)
    qtbot.waitUntil(lambda: len(far.came) == 1, timeout=20_000)
    press(qtbot, batch.controls.pause_button)
    until(qtbot, batch, "Ending what is in hand (1 message).")
    far.gate.set()
    until(qtbot, batch, "Paused. 3 waiting · 1 sent.")
    assert far.came == people(0)
    far.gate.clear()
    resume(qtbot, batch)
    qtbot.waitUntil(lambda: len(far.came) == 2, timeout=20_000)
    press(qtbot, batch.controls.stop_button)
    far.gate.set()
    until(qtbot, batch, "Stopped. 2 waiting · 2 sent.")
    assert far.came == people(0, 1)
    resume(qtbot, batch)
    until(qtbot, batch, "Done. 4 sent.")
    assert far.came == people(0, 1, 2, 3)


def test_the_pace_can_be_changed_while_it_runs(qtbot, window, account, far, tmp_path):
    account()
    drop(window, *mails(tmp_path / "mails", 12))
    batch = the_batch(qtbot)
    batch.form.per_minute.setValue(1)
    start(qtbot, batch)
    until(qtbot, batch, "1 sent", "About ")
    assert far.came == people(0), "the next one is due in a minute"
    far.gate.clear()
    batch.form.concurrency.setValue(4)
    batch.form.per_minute.setValue(0)
    qtbot.waitUntil(lambda: far.in_hand == 4, timeout=20_000)
    far.gate.set()
    until(qtbot, batch, "Done. 12 sent.")
    assert far.most == 4
    assert sorted(far.came) == sorted(people(*range(12)))


def test_a_file_that_changed_meanwhile_is_held(qtbot, window, account, far, tmp_path, questions):
    account()
    paths = mails(tmp_path / "mails", 3)
    drop(window, *paths)
    batch = the_batch(qtbot)
    paths[1].write_bytes(paths[1].read_bytes() + b"PS: another text\r\n")
    paths[2].unlink()
    start(qtbot, batch)
    until(qtbot, batch, "Done. 1 sent · 2 held.")
    assert far.came == people(0)
    qtbot.waitUntil(lambda: states(batch)[1] == "Held: the file is not as it was when it was added")
    qtbot.waitUntil(lambda: states(batch)[2] == "Held: the file cannot be read")


# What nobody knows


def test_unknown_rows_wait_and_can_be_marked(qtbot, window, account, far, tmp_path):
    account()
    far.answers[person(1)] = "lose"
    drop(window, *mails(tmp_path / "mails", 3))
    batch = the_batch(qtbot)
    start(qtbot, batch)
    until(qtbot, batch, "Done. 2 sent · 1 unknown.", "nothing else sends it again")
    assert not batch.controls.resume_button.isEnabled()
    choose(qtbot, batch, 1)
    press(qtbot, batch.rows.attempt_button("mark-sent"))
    until(qtbot, batch, "Done. 3 sent.")
    qtbot.waitUntil(lambda: states(batch)[1].startswith("Sent"))
    assert far.came == people(0, 1, 2)


def test_what_is_marked_as_not_sent_may_be_tried_again(qtbot, window, account, far, tmp_path):
    account()
    far.answers[person(1)] = "lose"
    drop(window, *mails(tmp_path / "mails", 3))
    batch = the_batch(qtbot)
    start(qtbot, batch)
    until(qtbot, batch, "1 unknown")
    far.answers.clear()
    choose(qtbot, batch, 1)
    press(qtbot, batch.rows.attempt_button("mark-not-sent"))
    until(qtbot, batch, "1 not sent")
    qtbot.waitUntil(lambda: states(batch)[1].startswith("Not sent: as you marked it. Known before: "))
    assert batch.rows.attempt_button("mark-sent").isVisible(), "a person may have been wrong"
    assert batch.rows.attempt_button("check").isVisible()
    assert not batch.rows.attempt_button("again").isVisible()
    press(qtbot, batch.rows.try_again_button)
    resume(qtbot, batch)
    until(qtbot, batch, "Done. 3 sent.")
    assert far.came == people(0, 1, 2, 1)


def test_cloudflares_log_knows_more(qtbot, window, account, far, tmp_path):
    account()
    far.answers[person(1)] = "lose"
    drop(window, *mails(tmp_path / "mails", 2))
    batch = the_batch(qtbot)
    start(qtbot, batch)
    until(qtbot, batch, "1 unknown")
    choose(qtbot, batch, 1)
    button = batch.rows.attempt_button("check")
    assert button.text() == "Check in Cloudflare's log"
    press(qtbot, button)
    until(qtbot, batch, "Done. 2 sent.")
    qtbot.waitUntil(lambda: states(batch)[1] == "Sent: 1 delivered")
    assert len(far.came) == 2


def test_send_again_anyway_settles_the_row(qtbot, program, window, account, far, tmp_path, questions):
    account()
    far.answers[person(1)] = "lose"
    drop(window, *mails(tmp_path / "mails", 2))
    batch = the_batch(qtbot)
    start(qtbot, batch)
    until(qtbot, batch, "1 unknown")
    far.answers.clear()
    choose(qtbot, batch, 1)
    questions["second copy"] = "Send again"
    press(qtbot, batch.rows.attempt_button("again"))
    qtbot.waitUntil(lambda: outcomes(window) == {person(1): "Delivered"}, timeout=20_000)
    assert far.came == people(0, 1, 1)
    assert far.bodies[1] == far.bodies[2], "the same octets to the same people"
    first, again = recorded(program)[1:]
    assert (first.state, again.state, again.parent) == ("unknown", "sent", first.id)
    qtbot.waitUntil(lambda: states(batch)[1] == "Sent: 1 delivered", timeout=10_000)
    until(qtbot, batch, "Done. 2 sent.")


def test_who_is_suppressed_is_found_out(qtbot, window, tmp_path):
    (path,) = mails(tmp_path / "mails", 1)
    path.write_bytes(path.read_bytes().replace(person(0).encode(), b"suppressed@one.test, good@one.test"))
    other = tmp_path / "mails" / "other.eml"
    other.write_bytes(path.read_bytes().replace(b"suppressed@", b"fine@"))
    drop(window, path, other)
    batch = the_batch(qtbot)
    start(qtbot, batch, asked=False)
    until(qtbot, batch, "Done. 1 sent · 1 not sent.")
    choose(qtbot, batch, 0)
    press(qtbot, batch.rows.attempt_button("suppressed"))
    qtbot.waitUntil(lambda: "1 suppressed; Show in history says who" in states(batch)[0], timeout=20_000)
    assert "1 suppressed" in batch.rows.detail.text()


def test_f1_shows_the_help(qtbot, window, account, tmp_path, help_shown):
    account()
    drop(window, *mails(tmp_path / "mails", 2))
    batch = the_batch(qtbot)
    batch.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is batch)
    qtbot.keyClick(batch, Qt.Key.Key_F1)
    assert help_shown().topic == "batch"


def test_a_message_is_opened_in_the_main_window(qtbot, window, account, tmp_path):
    account()
    drop(window, mailbox(tmp_path / "all.mbox", 2), *mails(tmp_path / "mails", 1))
    batch = the_batch(qtbot)
    choose(qtbot, batch, 1)
    qtbot.keyClick(batch.rows.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Mail 1" in str(window.session.opened and window.session.document.raw), timeout=20_000)


# Windows, the end of the program, and other programs


def test_it_goes_on_without_its_window_and_is_found_in_the_list(qtbot, window, account, far, tmp_path, questions):
    account()
    far.gate.clear()
    drop(window, *mails(tmp_path / "mails", 3))
    batch = the_batch(qtbot)
    start(qtbot, batch)
    qtbot.waitUntil(lambda: len(far.came) == 1, timeout=20_000)
    questions["still being sent"] = "Keep running in the background"
    batch.close()
    assert batch_windows() == []
    far.gate.set()
    qtbot.waitUntil(lambda: len(far.came) == 3, timeout=20_000)
    again = reopened(qtbot, window)
    until(qtbot, again, "Done. 3 sent.")
    qtbot.waitUntil(lambda: states(again) == ["Sent: 1 delivered"] * 3)


def reopened(qtbot, window) -> BatchWindow:
    """Open the only batch by Tools > Batches."""
    dialog = batches_dialog(qtbot, window)
    press(qtbot, dialog.open_button)
    return the_batch(qtbot)


def batches_dialog(qtbot, window) -> BatchesDialog:
    menu = next(action for action in window.menuBar().actions() if action.text().replace("&", "") == "Tools").menu()
    next(each for each in menu.actions() if each.text().replace("&", "") == "Batches…").trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(BatchesDialog)))
    dialog = window.findChildren(BatchesDialog)[-1]
    qtbot.waitUntil(lambda: dialog.table.model().rowCount() == 1, timeout=10_000)
    return dialog


def test_the_end_of_the_program_loses_nothing(qtbot, make_program, program, window, account, far, tmp_path, questions):
    account()
    far.gate.clear()
    drop(window, *mails(tmp_path / "mails", 4))
    batch = the_batch(qtbot)
    start(qtbot, batch)
    qtbot.waitUntil(lambda: len(far.came) == 1, timeout=20_000)
    questions["A batch is still being sent"] = "Quit"
    program.quit()
    assert not [each for each in QApplication.topLevelWidgets() if each.isVisible()], "nothing keeps the program"
    threading.Timer(0.2, far.gate.set).start()
    end(program)
    assert far.came == people(0), "what was in hand has ended, and nothing else was begun"

    later = make_program()
    first, batch = offered(qtbot, later, "1 sent")
    assert not first.notice.isVisible()
    resume(qtbot, batch, asked=True)
    until(qtbot, batch, "Done. 4 sent.")
    assert far.came == people(0, 1, 2, 3)


def offered(qtbot, program, *parts):
    """Start a program that finds an interrupted batch, and open it from the notice."""
    program.start([], None)
    (first,) = program.windows
    qtbot.waitUntil(lambda: "was interrupted" in first.notice.label.text(), timeout=20_000)
    assert "Nothing goes on by itself" in first.notice.label.text()
    assert all(part in first.notice.label.text() for part in parts), first.notice.label.text()
    assert first.notice.action_button.text() == "Open batch"
    press(qtbot, first.notice.action_button)
    return first, the_batch(qtbot)


def test_who_wants_to_stay_is_not_paused(qtbot, program, window, account, far, tmp_path, questions):
    account()
    far.gate.clear()
    drop(window, *mails(tmp_path / "mails", 2))
    batch = the_batch(qtbot)
    start(qtbot, batch)
    qtbot.waitUntil(lambda: len(far.came) == 1, timeout=20_000)
    questions["A batch is still being sent"] = "Cancel"
    program.quit()
    assert window.isVisible()
    assert batch.isVisible()
    far.gate.set()
    until(qtbot, batch, "Done. 2 sent.")


def test_the_last_window_that_is_closed_brings_back_what_goes_on_in_the_background(
    qtbot, program, window, account, far, tmp_path, questions
):
    account()
    far.gate.clear()
    drop(window, *mails(tmp_path / "mails", 3))
    batch = the_batch(qtbot)
    start(qtbot, batch)
    qtbot.waitUntil(lambda: len(far.came) == 1, timeout=20_000)
    questions["let it go on in the background"] = "Keep running in the background"
    batch.close()
    window.close()
    (again,) = batch_windows()
    assert not window.isVisible()
    questions.clear()
    questions["Pause it and quit?"] = "Pause and quit"
    again.close()
    far.gate.set()
    assert batch_windows() == []
    end(program)
    assert far.came == people(0)


def test_a_program_that_is_killed_goes_on_with_what_was_never_begun(
    qtbot, make_program, paths, keyring, far, tmp_path, monkeypatch
):
    mails(tmp_path / "mails", 6)
    far.hold_from = 3
    command = [sys.executable, "-c", KILLED, str(paths.config), str(paths.state), str(paths.data)]
    with subprocess.Popen([*command, str(tmp_path / "mails"), far.url], cwd=ROOT) as running:
        qtbot.waitUntil(lambda: len(far.came) == 4 or running.poll() is not None, timeout=60_000)
        running.kill()  # SIGKILL, while the fourth waits for its answer
    assert far.came == people(0, 1, 2, 3)
    far.hold_from = None
    with closing(sqlite3.connect(paths.journal)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)

    program = make_program()
    far_account = next(each for each in program.services.book.accounts if each.id == "far")
    program.services.book.save(far_account, Secret(TOKEN))
    _, batch = offered(qtbot, program, "2 waiting", "3 sent", "1 unknown")
    assert says(batch, "The program ended while this batch ran.", "Resume sends only what was never begun.")
    qtbot.waitUntil(lambda: states(batch)[3] == "Unknown: The program ended while it waited for the answer.")
    assert len(far.came) == 4, "nothing goes by itself"
    resume(qtbot, batch, asked=True)
    until(qtbot, batch, "Done. 5 sent · 1 unknown.")
    assert far.came == people(0, 1, 2, 3, 4, 5)


def test_a_program_that_is_killed_while_it_reads_leaves_no_half_batch(qtbot, make_program, program, window, tmp_path):
    batches = program._archive.batches
    plan = BatchPlan(SANDBOX_ID)
    whole, half = batches.create("whole", plan), batches.create("half", plan)
    for record in (whole, half):
        batches.begin_reading(record.id)
    batches.set_state(whole.id, "draft")
    assert [record.state for record in batches.all()] == ["draft", "draft"]
    end(program)  # its lock goes with it, as if it were killed

    later = make_program()
    later.start([], None)
    qtbot.waitUntil(lambda: [record.name for record in later._archive.batches.all()] == ["whole"], timeout=10_000)


def test_two_programs_cannot_run_the_same_batch(
    qtbot, make_program, program, window, account, far, tmp_path, questions
):
    account()
    far.gate.clear()
    drop(window, *mails(tmp_path / "mails", 3))
    first = the_batch(qtbot)
    start(qtbot, first)
    qtbot.waitUntil(lambda: len(far.came) == 1, timeout=20_000)

    second = make_program()
    second.services.memory.keep_sample_shown()
    second.start([], None)
    (other,) = second.windows
    assert "interrupted" not in other.notice.label.text()
    first.setVisible(False)  # the helpers look for one window
    theirs = reopened(qtbot, other)
    assert says(theirs, "Another copy of this program has this batch in hand.")
    resume(qtbot, theirs, asked=True)
    until(qtbot, theirs, "Another copy of this program has this batch in hand.")
    assert len(far.came) == 1

    far.gate.set()
    until(qtbot, first, "Done. 3 sent.")
    assert far.came == people(0, 1, 2), "everything once"


def test_a_batch_that_another_program_runs_is_not_forgotten(
    qtbot, make_program, program, window, account, far, tmp_path, questions
):
    account()
    far.gate.clear()
    drop(window, *mails(tmp_path / "mails", 2))
    batch = the_batch(qtbot)
    start(qtbot, batch)
    qtbot.waitUntil(lambda: len(far.came) == 1, timeout=20_000)
    second = make_program()
    second.start([], None)
    questions["Forget the batch"] = "Forget"
    for each in (second.windows[0], window):
        dialog = batches_dialog(qtbot, each)
        press(qtbot, dialog.forget_button)
        qtbot.waitUntil(lambda dialog=dialog: "was not forgotten" in dialog.notice.label.text(), timeout=10_000)
        dialog.close()
    far.gate.set()
    until(qtbot, batch, "Done. 2 sent.")


# Results


@pytest.mark.parametrize("kind", ["csv", "json"])
def test_the_whole_result_is_exported(qtbot, program, window, account, far, tmp_path, monkeypatch, kind):
    account()
    far.answers[person(1)] = REFUSED
    paths = mails(tmp_path / "mails", 3)
    paths[2].write_bytes(b"From: me@sender.test\r\nSubject: =2+3\r\n\r\nnobody\r\n")
    drop(window, *paths)
    batch = the_batch(qtbot)
    start(qtbot, batch)
    until(qtbot, batch, "Done. 1 sent · 1 not sent · 1 cannot be sent.")
    folder = tmp_path / "out"
    folder.mkdir()
    program.services.memory.keep_folder(str(tmp_path))
    asked = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *what: (asked.append(what[2]), (str(folder / f"all.{kind}"), ""))[1]
    )
    (batch.controls.csv_action if kind == "csv" else batch.controls.json_action).trigger()
    qtbot.waitUntil(lambda: "were written to" in batch.notice.label.text(), timeout=10_000)
    assert Path(asked[0]).parent == tmp_path, "where files were saved last"
    assert program.services.memory.values.last_folder == str(folder)
    text = (folder / f"all.{kind}").read_text("utf-8-sig")
    if kind == "json":
        found = [(each["name"], each["state"], each["fault"]) for each in json.loads(text)]
        assert found == [("0.eml", "sent", ""), ("1.eml", "not-sent", "invalid-message"), ("2.eml", "not-sent", "")]
    else:
        table = list(csv.DictReader(text.splitlines()))
        assert [row["message"] for row in table] == ["0.eml", "1.eml", "2.eml"]
        assert table[2]["subject"] == "'=2+3", "no spreadsheet calculates it"


def test_the_keyboard_alone_is_enough(qtbot, window, account, far, tmp_path):
    account()
    far.answers[person(1)] = REFUSED
    drop(window, *mails(tmp_path / "mails", 3))
    batch = the_batch(qtbot)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is batch)
    assert batch.rows.table.hasFocus()
    qtbot.waitUntil(batch.controls.start_button.isEnabled)
    qtbot.keyClick(batch.rows.table, Qt.Key.Key_Down)
    reached = []
    for _ in range(40):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
        if batch.rows.table.hasFocus():
            break
    names = [QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name) for each in reached]
    assert all(names), list(zip(names, map(type, reached), strict=True))
    assert {"Open", "Leave out", "Start batch", "Account", "Envelope", "Messages per minute", "Concurrency"} <= set(
        names
    )
    qtbot.keyClick(batch, Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(sheet(qtbot, batch).start_button, Qt.Key.Key_Space)
    until(qtbot, batch, "Done. 2 sent · 1 not sent.")
    batch.activateWindow()  # the offscreen platform forgets the window below a closed dialog
    qtbot.waitUntil(lambda: QApplication.activeWindow() is batch)
    qtbot.keyClick(batch.rows.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(batch.rows.try_again_button.isVisible)
    far.answers.clear()
    qtbot.keyClick(batch, Qt.Key.Key_Y, Qt.KeyboardModifier.AltModifier)
    until(qtbot, batch, "1 waiting · 2 sent")
    qtbot.keyClick(batch, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    until(qtbot, batch, "Done. 3 sent.")
    qtbot.keyClick(batch, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert batch_windows() == []
