"""The history through the real program: what was sent is found, opened, sent again, settled and forgotten."""

import os
import sqlite3
import subprocess
import sys
import textwrap
import threading
from contextlib import closing

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit

from cfmail_gui.account import Account, Secret
from cfmail_gui.gui.history.keep_dialog import KeepDialog
from cfmail_gui.gui.results.exchange_dialog import ExchangeDialog
from cfmail_gui.history_query import Retention
from cfmail_gui.message.wire import WireOptions
from cfmail_gui.store import journal_body
from tests.conftest import ACCOUNT_ID, MESSAGE, TOKEN, give_up, open_and_wait, outcomes, send_and_wait
from tests.journeys.steps import (
    Cloudflare,
    HistoryShown,
    action,
    click_row,
    everybody,
    one_after_another,
    posts,
    press,
    recorded,
    trigger,
)
from tests.loopback import LoopbackServer

MIXED = ("ada@one.test", "bounce@two.test", "queued@three.test")


def address(window, *people: str) -> None:
    window.envelope_panel.recipients.setPlainText("\n".join(people))
    if window.envelope_panel.keep_button.isVisible():
        window.envelope_panel.keep_button.click()


def send(qtbot, window) -> None:
    """Send what is shown, whatever was sent before, and wait for its end."""
    qtbot.waitUntil(window.send_panel.button.isEnabled, timeout=5_000)
    press(qtbot, window.send_panel.button)
    ended(qtbot, window)


def ended(qtbot, window) -> None:
    qtbot.waitUntil(lambda: window.sending.job.is_busy or bool(window.result_panel.records), timeout=10_000)
    qtbot.waitUntil(lambda: not window.sending.job.is_busy, timeout=20_000)


@pytest.fixture
def target(tmp_path, monkeypatch):
    """The file that every file dialog answers with."""
    path = tmp_path / "out" / "attempts"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path


# Found


@pytest.fixture
def three(qtbot, window, far, mail):
    """The sample by the sandbox, and two messages by another account, one of them with several outcomes."""
    address(window, "ada@one.test")
    send_and_wait(qtbot, window)
    server = far(Cloudflare())
    open_and_wait(qtbot, window, mail())
    address(window, *MIXED)
    send(qtbot, window)
    other = MESSAGE.replace(b"=?utf-8?q?Gr=C3=BC=C3=9Fe?=", b"Rechnung 4711")
    open_and_wait(qtbot, window, mail(other, "bill.eml"))
    address(window, "carl@four.test")
    send(qtbot, window)
    return server


def test_attempts_are_listed_searched_and_filtered(qtbot, window, three):
    shown = HistoryShown(qtbot, window)
    assert shown.subjects[:2] == ["Rechnung 4711", "Grüße"]
    assert len(shown.subjects) == 3
    assert shown.outcomes == ["Delivered", "1 bounced, 1 queued, 1 delivered", "Delivered"]
    assert [account.partition(" ")[0] for account in shown.column(4)] == ["Far", "Far", "Sandbox"]
    for words, found in (
        ("rechn", ["Rechnung 4711"]),
        ("GRUSSE mail.eml", ["Grüße"]),
        ("bounce@two.test", ["Grüße"]),
        ("four", ["Rechnung 4711"]),
        ("2@cf", ["Rechnung 4711"]),
        ("bill.eml carl", ["Rechnung 4711"]),
        ("sender.example .eml", ["Rechnung 4711", "Grüße"]),
    ):
        assert shown.search(words) == found, words
    shown.search("")

    accounts = shown.filters.account_combo
    accounts.setCurrentIndex(accounts.findText("Far"))
    shown.settle()
    assert shown.subjects == ["Rechnung 4711", "Grüße"]
    kinds = shown.filters.outcome_combo
    kinds.setCurrentIndex(kinds.findText("Bounced"))
    shown.settle()
    assert shown.subjects == ["Grüße"]
    times = shown.filters.time_combo
    times.setCurrentIndex(times.findText("Today"))
    shown.settle()
    assert shown.subjects == ["Grüße"]
    times.setCurrentIndex(times.findText("Own range…"))
    shown.filters.first_day.setDate(QDate.currentDate().addDays(-9))
    shown.filters.last_day.setDate(QDate.currentDate().addDays(-2))
    shown.settle()
    assert shown.subjects == []
    assert shown.table.empty.text() == "Nothing fits: change the search, or show all attempts."
    press(qtbot, shown.commands.show_all_button)
    shown.settle()
    assert len(shown.subjects) == 3


def test_the_keyboard_alone_finds_and_opens(qtbot, window, three):
    shown = HistoryShown(qtbot, window)
    qtbot.keyClick(shown.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert shown.filters.search_edit.hasFocus()
    qtbot.keyClicks(shown.filters.search_edit, "rechnung")
    shown.settle()
    qtbot.keyClick(shown.filters.search_edit, Qt.Key.Key_Return)
    assert shown.table.hasFocus()
    with qtbot.waitSignal(window.opener.opened):
        qtbot.keyClick(shown.table, Qt.Key.Key_Return)
    assert b"Rechnung 4711" in window.session.document.raw
    assert QApplication.activeWindow() is window


# Opened


PEOPLE = ("Ada@One.test", '"b, ob"@two.test', "ève@three.test", "carl@bücher.test")


def sent_to(qtbot, window, mail, *people: str):
    open_and_wait(qtbot, window, mail())
    window.envelope_panel.sender_edit.setText("Bounces+7@sender.test")
    address(window, *people)
    send(qtbot, window)


def opened(qtbot, program, shown):
    """Press `Open as message`; return the window that shows it."""
    before = {each: each.session.opened for each in program.windows}
    press(qtbot, shown.commands.open_button)

    def found():
        return [each for each in program.windows if each.session.opened and each.session.opened is not before.get(each)]

    qtbot.waitUntil(lambda: bool(found()), timeout=10_000)
    return found()[0]


def test_an_attempt_opens_with_its_octets_and_its_envelope(qtbot, program, window, far, mail):
    server = far(everybody)
    sent_to(qtbot, window, mail, *PEOPLE)
    body = program.services.journal.body(recorded(program)[0].id)
    window.envelope_panel.reset_button.click()
    open_and_wait(qtbot, window, mail(b"From: x@y.test\r\nTo: z@y.test\r\n\r\nOther\r\n", "other.eml"))

    window = opened(qtbot, program, HistoryShown(qtbot, window))
    assert window.session.document.raw == body
    assert window.session.envelope.sender == "Bounces+7@sender.test"
    assert window.session.envelope.recipients == PEOPLE
    window.message_panel.compose.lines.lines["Subject"].setText("Mine")  # it can be edited
    send(qtbot, window)
    first, second = posts(server)
    assert (second["from"], second["recipients"]) == (first["from"], first["recipients"])
    assert "Subject: Mine" in second["mime_message"]


def test_the_envelope_of_another_message_is_no_question_then(qtbot, program, window, far, mail):
    """What was typed for another message would else stay, and want to be confirmed."""
    far(everybody)
    sent_to(qtbot, window, mail, *PEOPLE)
    open_and_wait(qtbot, window, mail(MESSAGE + b"again", "other.eml"))
    assert window.envelope_panel.keep_button.isVisible()
    window = opened(qtbot, program, HistoryShown(qtbot, window))
    assert window.session.envelope.recipients == PEOPLE
    assert not window.envelope_panel.keep_button.isVisible()
    qtbot.waitUntil(window.send_panel.button.isEnabled, timeout=10_000)


def test_blind_recipients_of_another_message_do_not_come_with_it(qtbot, program, window, far, mail):
    far(everybody)
    sent_to(qtbot, window, mail, *PEOPLE)
    window.envelope_panel.reset_button.click()
    open_and_wait(qtbot, window, mail(MESSAGE + b"again", "other.eml"))
    window.message_panel.compose.lines.lines["Bcc"].setText("secret@blind.test")
    window = opened(qtbot, program, HistoryShown(qtbot, window))
    assert window.session.draft.blind == ""
    assert window.session.envelope.recipients == PEOPLE


def test_the_envelope_goes_with_its_message_and_no_other(qtbot, program, window, far, mail):
    """Another message is asked for while the attempt is being read: the envelope must not end at that one."""
    far(everybody)
    sent_to(qtbot, window, mail, *PEOPLE)
    window.envelope_panel.reset_button.click()
    shown = HistoryShown(qtbot, window)
    held = threading.Event()
    program.services.files.run(lambda: held.wait(10))
    press(qtbot, shown.commands.open_button)
    qtbot.waitUntil(lambda: window.opener.busy)
    window.open_path(mail(b"From: x@y.test\r\nTo: z@y.test\r\n\r\nOther\r\n", "other.eml"))
    with qtbot.waitSignal(window.opener.opened, timeout=10_000):
        held.set()
    assert b"Other" in window.session.document.raw
    assert window.session.envelope.recipients == ("z@y.test",)


def test_edits_keep_their_envelope_when_an_attempt_comes(qtbot, program, window, far, mail):
    """What is edited while the attempt is being read stays in its window, with its envelope."""
    far(everybody)
    sent_to(qtbot, window, mail, *PEOPLE)
    window.envelope_panel.reset_button.click()
    kept = window.session.envelope
    shown = HistoryShown(qtbot, window)
    held = threading.Event()
    program.services.files.run(lambda: held.wait(10))
    press(qtbot, shown.commands.open_button)
    qtbot.waitUntil(lambda: window.opener.busy)
    window.message_panel.compose.lines.lines["Subject"].setText("Mine")
    held.set()
    qtbot.waitUntil(lambda: len(program.windows) == 2, timeout=10_000)
    other = program.windows[1]
    qtbot.waitUntil(lambda: other.session.opened is not None)
    assert b"Mine" in window.session.document.raw
    assert window.session.envelope == kept
    assert other.session.envelope.recipients == PEOPLE


# Sent again


ODD = {
    "as usual": (MESSAGE, WireOptions()),
    "line ends kept": (MESSAGE.replace(b"\r\n", b"\n") + b"bare \r inside\n", WireOptions(crlf=False)),
    "7-bit": (MESSAGE, WireOptions(seven_bit=True)),
    "7-bit, line ends kept": (MESSAGE.replace(b"\r\n", b"\n"), WireOptions(crlf=False, seven_bit=True)),
    "Latin-1 and Bcc": (
        MESSAGE.replace(b"utf-8\r\n", b"iso-8859-1\r\nBcc: blind@four.test\r\n").replace(b"\xc3\xbc", b"\xfc"),
        WireOptions(),
    ),
}


@pytest.mark.parametrize("name", ODD)
@pytest.mark.parametrize("where", ["results", "history"])
def test_the_same_octets_again(qtbot, program, window, far, mail, name, where, questions):
    server = far(Cloudflare())
    raw, options = ODD[name]
    open_and_wait(qtbot, window, mail(raw))
    window.workbench.set_options(options)
    address(window, *MIXED)
    qtbot.waitUntil(lambda: window.session.is_examined)
    questions["signature"] = "Send"
    send(qtbot, window)
    view = window.result_panel.view
    if where == "history":
        shown = HistoryShown(qtbot, window)
        view = shown.details.recipients
    qtbot.waitUntil(window.send_panel.button.isEnabled, timeout=10_000)
    trigger(action(view, "Resend to…"), "Failed or not sent (1)")
    qtbot.waitUntil(lambda: len(posts(server)) == 2, timeout=10_000)
    ended(qtbot, window)
    first, second = posts(server)
    assert second["mime_message"].encode() == first["mime_message"].encode()
    assert second["from"] == first["from"]
    assert second["recipients"] == ["bounce@two.test"]
    one, two = recorded(program)
    assert (two.sha256, two.parent, two.size) == (one.sha256, one.id, one.size)


def test_resend_to_the_chosen_asks_who_had_it(qtbot, program, window, far, mail, questions):
    server = far(Cloudflare())
    open_and_wait(qtbot, window, mail())
    address(window, *MIXED)
    send(qtbot, window)
    shown = HistoryShown(qtbot, window)
    view = shown.details.recipients
    questions["Exactly these bytes went to ada@one.test"] = "Send once more"
    click_row(qtbot, view.table, 0)
    qtbot.waitUntil(window.send_panel.button.isEnabled, timeout=5_000)
    trigger(action(view, "Resend to…"), "chosen ones (1)")
    qtbot.waitUntil(lambda: len(posts(server)) == 2, timeout=10_000)
    ended(qtbot, window)
    assert posts(server)[1]["recipients"] == ["ada@one.test"]
    qtbot.waitUntil(lambda: shown.outcomes[0] == "Delivered", timeout=10_000)


def test_resend_to_the_suppressed_once_they_are_free(qtbot, program, window, far, mail):
    cloudflare = Cloudflare()
    cloudflare.suppressed = {"bob@two.test"}
    server = far(cloudflare)
    open_and_wait(qtbot, window, mail())
    send(qtbot, window)
    qtbot.waitUntil(lambda: outcomes(window)["bob@two.test"] == "Suppressed", timeout=10_000)
    shown = HistoryShown(qtbot, window)
    shown.search("hard_bounce")
    assert len(shown.subjects) == 1, "the cause is found"
    detail = shown.details.recipients.table.model().index(1, 2).data()
    assert "hard bounce" in detail
    cloudflare.suppressed = set()
    qtbot.waitUntil(window.send_panel.button.isEnabled, timeout=10_000)
    trigger(action(shown.details.recipients, "Resend to…"), "suppressed ones (1)")
    qtbot.waitUntil(lambda: len(posts(server)) == 2, timeout=10_000)
    ended(qtbot, window)
    assert posts(server)[1]["recipients"] == ["bob@two.test"]
    assert posts(server)[1]["mime_message"] == posts(server)[0]["mime_message"]


def test_it_is_sent_from_the_window_that_was_used_last(qtbot, program, window, far, mail):
    server = far(Cloudflare())
    open_and_wait(qtbot, window, mail())
    address(window, *MIXED)
    send(qtbot, window)
    other = program.new_window()
    other.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is other)
    qtbot.waitUntil(window.send_panel.button.isEnabled, timeout=5_000)
    shown = HistoryShown(qtbot, window)
    trigger(action(shown.details.recipients, "Resend to…"), "Failed or not sent")
    qtbot.waitUntil(lambda: len(posts(server)) == 2, timeout=10_000)
    ended(qtbot, window)
    assert outcomes(window) == {"bounce@two.test": "Bounced"}
    assert not other.result_panel.records


# What nobody knows


@pytest.fixture
def lost(qtbot, window, far, mail):
    """The history with one attempt whose answer was lost; the far end behind it."""

    def make(cloudflare):
        cloudflare.first = [lambda _connection, _recorded: None]
        server = far(cloudflare)
        open_and_wait(qtbot, window, mail())
        send(qtbot, window)
        assert set(outcomes(window).values()) == {"Unknown"}
        qtbot.waitUntil(window.send_panel.button.isEnabled, timeout=10_000)
        shown = HistoryShown(qtbot, window)
        assert shown.outcomes == ["Unknown"]
        return server, shown

    return make


def test_check_in_the_log_from_the_history(qtbot, program, window, lost):
    cloudflare = Cloudflare()
    _, shown = lost(cloudflare)
    shown.do("Check in Cloudflare's log")
    qtbot.waitUntil(lambda: "Not in Cloudflare's log yet" in shown.window.notice.label.text(), timeout=10_000)
    assert "proves nothing" in shown.window.notice.label.text()
    assert recorded(program)[0].state == "unknown"

    cloudflare.log = [
        ("ada@one.test", "delivered", "", ""),
        ("bob@two.test", "deliveryFailed", "hardBounce", "550 5.1.1 User unknown"),
    ]
    shown.do("Check in Cloudflare's log")
    qtbot.waitUntil(lambda: recorded(program)[0].state == "sent", timeout=10_000)
    qtbot.waitUntil(lambda: shown.outcomes == ["1 failed, 1 unknown, 1 delivered"], timeout=10_000)
    model = shown.details.recipients.table.model()
    assert "550 5.1.1 User unknown" in model.index(1, 2).data()
    assert outcomes(window) == {"ada@one.test": "Delivered", "bob@two.test": "Failed", "eve@three.test": "Unknown"}
    assert recorded(program)[0].message_id == "<lost@cf>"


def test_a_missing_permission_is_named_in_one_line(qtbot, program, lost):
    cloudflare = Cloudflare()
    cloudflare.may_ask = False
    _, shown = lost(cloudflare)
    shown.do("Check in Cloudflare's log")
    qtbot.waitUntil(lambda: "Zone · Analytics: Read" in shown.window.notice.label.text(), timeout=10_000)
    assert "\n" not in shown.window.notice.label.text()
    assert recorded(program)[0].state == "unknown"


@pytest.mark.parametrize(("button", "state"), [("Mark as sent", "sent"), ("Mark as not sent", "not-sent")])
def test_mark_from_the_history(qtbot, program, lost, button, state):
    _, shown = lost(Cloudflare())
    shown.do(button)
    qtbot.waitUntil(lambda: recorded(program)[0].state == state, timeout=10_000)
    qtbot.waitUntil(lambda: "(marked by you)" in shown.outcomes[0], timeout=10_000)
    assert "You marked it" in shown.details.sentence.text()


def test_send_again_from_the_history(qtbot, program, window, lost, questions):
    server, shown = lost(Cloudflare())
    questions["second copy"] = "Send again"
    shown.do("Send again anyway (may duplicate)")
    qtbot.waitUntil(lambda: len(posts(server)) == 2, timeout=10_000)
    ended(qtbot, window)
    assert posts(server)[0] == posts(server)[1]
    qtbot.waitUntil(lambda: shown.outcomes == ["Delivered", "Unknown"], timeout=10_000)  # the first one stays as it is


def test_the_program_ended_while_it_waited(qtbot, program, window, paths, tmp_path, mail, questions):
    """It is killed when the message is out; the next start knows, and every way out is there."""
    held, arrived = threading.Event(), threading.Event()
    cloudflare = Cloudflare()

    def hold(_connection, _recorded):
        arrived.set()
        held.wait(30)

    cloudflare.first = [hold]
    with LoopbackServer(cloudflare) as server:
        command = [sys.executable, "-c", KILLED, *map(str, (paths.config, paths.state, paths.data, mail(), server.url))]
        process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        try:
            assert arrived.wait(60), process.stderr.read()
        finally:
            process.kill()  # SIGKILL
            process.communicate()
            held.set()
        program.services.book.save(Account("far", "Far", ACCOUNT_ID, base_url=f"{server.url}/client/v4"), Secret(TOKEN))
        program._archive.start()  # as at a start
        qtbot.waitUntil(lambda: [each.state for each in recorded(program)] == ["unknown"], timeout=10_000)
        shown = HistoryShown(qtbot, window)
        assert shown.outcomes == ["Unknown"]
        assert "program ended while it waited" in shown.details.sentence.text()
        assert recorded(program)[0].fault == "program-ended"
        for name in ("Mark as sent", "Mark as not sent"):
            assert action(shown.details.recipients, name).isEnabled()

        shown.do("Check in Cloudflare's log")
        qtbot.waitUntil(lambda: "Not in Cloudflare's log yet" in shown.window.notice.label.text(), timeout=10_000)
        questions["second copy"] = "Send again"
        shown.do("Send again anyway (may duplicate)")
        qtbot.waitUntil(lambda: len(posts(server)) == 2, timeout=10_000)
        ended(qtbot, window)
        first, second = posts(server)
        assert first == second
        qtbot.waitUntil(lambda: shown.outcomes == ["Delivered", "Unknown"], timeout=10_000)


KILLED = textwrap.dedent("""
    import os, sys, traceback
    from pathlib import Path
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    from cfmail_gui.account import Account, Secret
    from cfmail_gui.app import Program
    from cfmail_gui.store.paths import Paths
    from cfmail_gui.store.tokens import TokenVault
    from tests.conftest import ACCOUNT_ID, TOKEN, MemoryKeyring

    def fail(*error):
        traceback.print_exception(*error)
        os._exit(1)

    sys.excepthook = fail
    config, state, data, mail, url = sys.argv[1:]
    application = QApplication(["cfmail-gui"])
    program = Program(Paths(Path(config), Path(state), Path(data)), {}, TokenVault(MemoryKeyring()))
    program.services.book.save(Account("far", "Far", ACCOUNT_ID, base_url=f"{url}/client/v4"), Secret(TOKEN))
    program.start([Path(mail)], program.services.book.accounts[-1])
    window = program.windows[0]
    window.opener.opened.connect(lambda _opened: QTimer.singleShot(0, window.send_panel.button.click))
    QTimer.singleShot(60_000, lambda: os._exit(1))
    application.exec()
""")


# Beside a window that sends


def test_what_another_window_sends_is_shown_while_it_goes(qtbot, program, window, far, mail, questions):
    held = threading.Event()

    def hold(connection):
        recorded = connection.read_request()
        held.wait(20)
        connection.answer(200, {"success": True, "result": {"delivered": recorded.json()["recipients"]}})

    far(one_after_another(everybody, hold))
    open_and_wait(qtbot, window, mail())
    send(qtbot, window)
    other = program.new_window()
    other.choose_account("far")
    open_and_wait(qtbot, other, mail(MESSAGE.replace(b"aus Test", b"again"), "other.eml"))
    qtbot.waitUntil(other.send_panel.button.isEnabled, timeout=5_000)
    press(qtbot, other.send_panel.button)
    qtbot.waitUntil(lambda: "Waiting" in other.result_panel.state.text(), timeout=10_000)
    shown = HistoryShown(qtbot, window)
    assert shown.outcomes == ["Sending", "Delivered"]
    shown.choose(0)
    assert "on its way" in shown.details.sentence.text()
    questions["Delete the chosen attempt"] = "Delete"
    press(qtbot, shown.commands.delete_button)
    shown.settle()
    assert shown.outcomes == ["Sending", "Delivered"]
    assert "stayed: it is being sent" in shown.window.notice.label.text()
    held.set()
    qtbot.waitUntil(lambda: shown.outcomes == ["Delivered", "Delivered"], timeout=10_000)
    shown.settle()
    assert "on its way" not in shown.details.sentence.text()


def test_a_window_that_sends_refuses_a_second_send(qtbot, program, window, far, mail):
    held = threading.Event()

    def hold(connection):
        connection.read_request()
        held.wait(20)

    server = far(one_after_another(Cloudflare(), hold))
    open_and_wait(qtbot, window, mail())
    address(window, *MIXED)
    send(qtbot, window)
    open_and_wait(qtbot, window, mail(MESSAGE + b"x", "other.eml"))
    window.envelope_panel.keep_button.click()
    press(qtbot, window.send_panel.button)
    qtbot.waitUntil(lambda: len(posts(server)) == 2, timeout=10_000)
    shown = HistoryShown(qtbot, window)
    shown.choose(1)
    trigger(action(shown.details.recipients, "Resend to…"), "Failed or not sent")
    qtbot.waitUntil(lambda: "Nothing was sent." in shown.window.notice.label.text(), timeout=10_000)
    held.set()
    qtbot.waitUntil(lambda: not window.sending.job.is_busy, timeout=10_000)
    assert len(posts(server)) == 2


# Request and answer, without a secret


def test_the_request_and_the_answer_and_no_token_anywhere(qtbot, program, window, far, mail, paths, target, caplog):
    def echo(connection):
        recorded = connection.read_request()
        headers = [("X-Echo", recorded.header("authorization"))]
        connection.answer(400, {"errors": [{"code": 1, "message": str(recorded.headers)}], "success": False}, headers)

    caplog.set_level(0)
    server = far(echo)
    open_and_wait(qtbot, window, mail())
    send(qtbot, window)
    shown = HistoryShown(qtbot, window)
    shown.do("Request and answer…")
    qtbot.waitUntil(lambda: shown.window.findChildren(ExchangeDialog) != [])
    dialog = shown.window.findChildren(ExchangeDialog)[0]
    texts = "\n".join(each.toPlainText() for each in dialog.findChildren(QPlainTextEdit))
    assert f"POST {server.url}/client/v4/accounts/{ACCOUNT_ID}/email/sending/send_raw" in texts
    assert "HTTP 400" in texts
    assert "folded" in texts
    assert "aus Test" not in texts
    press(qtbot, dialog.unfold_button)
    qtbot.waitUntil(lambda: "Grüße aus Test" in dialog.message.editor.toPlainText(), timeout=10_000)
    body = program.services.journal.body(recorded(program)[0].id)
    assert dialog.message.editor.toPlainText() == body.decode().replace("\r\n", "\n")
    texts += dialog.message.editor.toPlainText()
    dialog.close()

    for kind in ("CSV", "JSON"):
        target.unlink(missing_ok=True)
        trigger(action(shown.details.recipients, "Export"), kind)
        qtbot.waitUntil(target.exists, timeout=10_000)
        texts += target.read_text()
    files = [path for folder in (paths.data, paths.state) for path in folder.rglob("*") if path.is_file()]
    assert any(path.name == paths.journal.name for path in files)
    for part in (
        texts,
        caplog.text,
        shown.details.sentence.text(),
        *(path.read_bytes().decode("latin-1") for path in files),
    ):
        assert TOKEN not in part


# Forgotten


def everything_on_disk(folder) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_what_is_deleted_is_gone_from_the_disk(qtbot, program, window, far, mail, paths, questions):
    far(everybody)
    raw = MESSAGE.replace(b"=?utf-8?q?Gr=C3=BC=C3=9Fe?=", b"Zanzibarsubject").replace(b"ada@one", b"xylophone@one")
    open_and_wait(qtbot, window, mail(raw))
    send(qtbot, window)
    open_and_wait(qtbot, window, mail(MESSAGE + b"another", "other.eml"))
    send(qtbot, window)
    first = recorded(program)[0]
    packed = journal_body.pack(program.services.journal.body(first.id))
    program._archive.records.database.checkpoint()
    assert packed in everything_on_disk(paths.data)
    shown = HistoryShown(qtbot, window)
    shown.choose(1)
    questions["Delete the chosen attempt from the history"] = "Delete"
    qtbot.keyClick(shown.table, Qt.Key.Key_Delete)
    shown.settle()
    assert shown.subjects == ["Grüße"]
    assert shown.window.notice.label.text() == "1 attempt was deleted."
    left = everything_on_disk(paths.data).lower()
    for trace in (packed.lower(), b"zanzibar", b"xylophone", first.id.encode(), bytes.fromhex(first.sha256)):
        assert trace not in left
    assert not any(packed[at : at + 40].lower() in left for at in range(2, len(packed) - 40, 40))


def test_limits_by_size_days_and_contents(qtbot, program, window, far, mail, paths):
    far(everybody)
    open_and_wait(qtbot, window, mail())
    send(qtbot, window)
    with closing(sqlite3.connect(paths.journal)) as connection, connection:
        connection.execute("UPDATE attempt SET started = started - 864000")  # ten days
    for number in range(2):
        open_and_wait(qtbot, window, mail(MESSAGE + b"%d" % number, f"{number}.eml"))
        send(qtbot, window)
    shown = HistoryShown(qtbot, window)

    def keep(**limits) -> None:
        press(qtbot, shown.commands.keep_button)
        dialog = shown.window.findChildren(KeepDialog)[0]
        qtbot.waitUntil(lambda: "takes" in dialog.taken.text())
        dialog.days.setValue(limits.get("days", 0))
        dialog.mebibytes.setValue(limits.get("mebibytes", 0))
        dialog.bodies.setChecked(limits.get("bodies", True))
        dialog.accept()
        shown.settle()

    keep(days=9)
    assert len(shown.subjects) == 2
    assert program.services.memory.retention.days == 9
    keep(bodies=False)
    assert [each.has_body for each in recorded(program)] == [False, False]
    open_and_wait(qtbot, window, mail(MESSAGE + b"more", "more.eml"))
    send(qtbot, window)
    shown.settle()
    assert [each.has_body for each in recorded(program)] == [False, False, False], "from now on, too"
    shown.choose(0)
    press(qtbot, shown.commands.open_button)
    assert "were not kept" in shown.window.notice.label.text()
    keep(mebibytes=1)
    assert len(shown.subjects) == 3
    for number in range(3):
        open_and_wait(qtbot, window, mail(MESSAGE + os.urandom(400_000).hex().encode(), f"big{number}.eml"))
        send(qtbot, window)
    keep(mebibytes=1)
    assert 0 < len(shown.subjects) < 6
    assert paths.journal.stat().st_size <= 2**20


def test_the_next_start_forgets_what_is_too_old(qtbot, program, make_program, window, far, mail, paths):
    far(everybody)
    open_and_wait(qtbot, window, mail())
    send(qtbot, window)
    with closing(sqlite3.connect(paths.journal)) as connection, connection:
        connection.execute("UPDATE attempt SET started = started - 864000")  # ten days
    program.services.memory.keep_retention(Retention(days=9))
    again = make_program()
    again.start([], None)
    qtbot.waitUntil(lambda: recorded(again) == [], timeout=10_000)


# The file is not what it should be


def test_a_damaged_journal_is_set_aside_and_sending_works_again(qtbot, program, window, far, mail, paths):
    server = far(everybody)
    program._archive.records.database.close()
    paths.data.mkdir(exist_ok=True)
    paths.journal.write_bytes(b"These are no pages of SQLite." * 400)
    open_and_wait(qtbot, window, mail())
    press(qtbot, window.send_panel.button)
    qtbot.waitUntil(lambda: set(outcomes(window).values()) == {"Not sent"}, timeout=10_000)
    assert "is damaged. Tools > History can set it aside" in window.result_panel.state.text()
    assert not server.requests
    shown = HistoryShown(qtbot, window)
    assert "is damaged." in shown.window.notice.label.text()
    button = shown.window.notice.action_button
    assert button.text() == "Set it aside and start a new one"
    press(qtbot, button)
    shown.settle()
    assert "A new journal was started." in shown.window.notice.label.text()
    assert [path.read_bytes()[:29] for path in paths.data.glob("*damaged*")] == [b"These are no pages of SQLite."]
    send(qtbot, window)
    shown.settle()
    assert shown.outcomes == ["Delivered"]
    assert len(server.requests) == 1


def test_a_page_that_was_overwritten(qtbot, program, window, far, mail, paths):
    """The file opens, but one of its pages is nonsense."""
    far(everybody)
    for number in range(40):
        address_of = f"p{number}@one.test".encode()
        open_and_wait(qtbot, window, mail(MESSAGE.replace(b"ada@one.test", address_of), f"{number}.eml"))
        send(qtbot, window)
        if number == 2:
            break
    program._archive.records.database.close()
    octets = paths.journal.read_bytes()
    paths.journal.write_bytes(octets[:4096] + b"\xa5" * (len(octets) - 4096))
    shown = HistoryShown(qtbot, window)
    qtbot.waitUntil(lambda: "is damaged." in shown.window.notice.label.text(), timeout=10_000)
    press(qtbot, shown.window.notice.action_button)
    shown.settle()
    assert shown.table.empty.text() == "Nothing has been sent yet. Every attempt to send will be listed here."
    open_and_wait(qtbot, window, mail(MESSAGE + b"then", "then.eml"))
    send(qtbot, window)
    assert set(outcomes(window).values()) == {"Delivered"}
    shown.settle()
    assert shown.outcomes == ["Delivered"]


def test_a_journal_of_a_later_version_is_left_alone(qtbot, program, window, far, mail, paths):
    server = far(everybody)
    program._archive.records.database.close()
    paths.data.mkdir(exist_ok=True)
    with closing(sqlite3.connect(paths.journal)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = paths.journal.read_bytes()
    open_and_wait(qtbot, window, mail())
    press(qtbot, window.send_panel.button)
    qtbot.waitUntil(lambda: set(outcomes(window).values()) == {"Not sent"}, timeout=10_000)
    assert "later version" in window.result_panel.state.text()
    shown = HistoryShown(qtbot, window)
    assert "was written by a later version of this program and is left as it is" in shown.window.notice.label.text()
    assert shown.window.notice.action_button.text() == "Try again"
    assert not server.requests
    assert paths.journal.read_bytes() == before


def test_windows_keep_their_places(qtbot, make_program, window, program):
    shown = HistoryShown(qtbot, window)
    shown.window.resize(700, 550)
    shown.window.rows.setSizes([300, 220])
    sizes = shown.window.rows.sizes()
    shown.window.close()
    again = make_program()
    again.services.memory.keep_sample_shown()
    again.start([], None)
    second = HistoryShown(qtbot, again.windows[0])
    assert (second.window.width(), second.window.height()) == (700, 550)
    assert second.window.rows.sizes() == sizes
    give_up(again.windows[0])
    again.windows[0].close()  # which keeps its own places beside them
    third = make_program()
    assert third.services.memory.layout()["history"]
    assert third.services.memory.layout()["window"]
