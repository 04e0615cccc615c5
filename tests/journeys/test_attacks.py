"""Sends at bad moments: a cancel that comes too late, two windows at once, an account that changes on the way."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from cfmail_gui.account import Account, Secret
from cfmail_gui.cloudflare.client import EmailApi
from cfmail_gui.gui.send_confirmation import SendConfirmation
from cfmail_gui.message.field_edits import set_field
from cfmail_gui.record import JournalUnavailable
from cfmail_gui.store.journal import Journal
from tests.conftest import ACCOUNT_ID, open_and_wait, outcomes, send_and_wait
from tests.journeys.test_one_send import (
    SLOW_DOWN,
    delivered,
    everybody,
    one_after_another,
    press,
    recorded,
    send,
    sheet,
    suppressing,
)
from tests.loopback import LoopbackServer

OTHER = b"From: me@sender.test\r\nTo: x@other.test\r\nSubject: other\r\n\r\nother\r\n"
OTHER_TOKEN = "another-token-0123456789abcdefghijklmnop"


class Holding:
    """A far end that holds the message from ``OTHER`` until it is let go; the others go through ``first``, in turn."""

    def __init__(self, *first) -> None:
        self.held = threading.Event()
        self._first = one_after_another(*first, everybody)

    def __call__(self, connection):
        recorded = connection.read_request()
        if "Subject: other" in recorded.json()["mime_message"]:
            self.held.wait(20)
            connection.answer(200, delivered(*recorded.json()["recipients"]))
        else:
            connection.read_request = lambda: recorded
            self._first(connection)


@pytest.fixture
def other(qtbot, program, window, mail):
    """A second window, with another message."""
    opened = program.new_window()
    open_and_wait(qtbot, opened, mail(OTHER, "other.eml"))
    return opened


def address_many(window, count=120):
    window.envelope_panel.recipients.setPlainText("\n".join(f"p{number}@one.test" for number in range(count)))


def count_down(qtbot, window):
    """Send, and be asked to wait."""
    send(qtbot, window)
    qtbot.waitUntil(window.result_panel.wait_row.isVisible, timeout=10_000)


# Cancel


def test_a_cancel_between_two_requests_keeps_the_rest_from_going(qtbot, window, far, mail, monkeypatch):
    finish, finished = Journal.finish, threading.Event()

    def tell(*arguments, **more):
        finish(*arguments, **more)
        finished.set()

    monkeypatch.setattr(Journal, "finish", tell)
    server = far(everybody)
    open_and_wait(qtbot, window, mail())
    address_many(window)
    send(qtbot, window)
    press(qtbot, sheet(qtbot, window).send_button)
    qtbot.waitUntil(window.result_panel.cancel_button.isVisible)
    assert finished.wait(10)  # while this window does nothing, as when it paints: the answer is there, and not read yet
    press(qtbot, window.result_panel.cancel_button)
    qtbot.waitUntil(lambda: len(outcomes(window)) == 120, timeout=10_000)
    words = list(outcomes(window).values())
    assert (words.count("Delivered"), words.count("Not sent")) == (50, 70)
    assert len(server.requests) == 1
    assert "Of 3 requests 1 sent, 2 not sent" in window.result_panel.state.text()


def test_a_cancel_keeps_a_refused_repeat_from_being_asked_about(qtbot, program, window, far, mail):
    server = far(everybody)
    open_and_wait(qtbot, window, mail())
    send_and_wait(qtbot, window)
    qtbot.waitUntil(window.send_panel.button.isEnabled, timeout=10_000)
    send(qtbot, window)
    window.result_panel.cancel_button.click()  # before the journal's refusal is known; a question would fail the test
    qtbot.waitUntil(lambda: "Not sent again" in window.result_panel.state.text(), timeout=10_000)
    assert set(outcomes(window).values()) == {"Delivered"}, "which is what became of the earlier send"
    assert len(server.requests) == 1


def test_a_cancelled_look_up_asks_about_nobody_else(qtbot, window, far, mail):
    asked, go_on = threading.Event(), threading.Event()

    def behave(connection):
        connection.read_request()
        asked.set()
        go_on.wait(20)
        connection.answer(200, {"success": True, "errors": [], "messages": [], "result": []})

    server = far(behave, look_up_suppressed=True)
    open_and_wait(qtbot, window, mail())
    send(qtbot, window)
    qtbot.waitUntil(asked.is_set, timeout=10_000)
    press(qtbot, window.result_panel.cancel_button)
    assert "you stopped it" in window.result_panel.state.text()
    with qtbot.waitSignal(window._services.lookups.failed, timeout=10_000):
        go_on.set()
    assert [each.method for each in server.requests] == ["GET"]
    assert "you stopped it" in window.result_panel.state.text()


# Two windows


def test_a_confirmed_send_that_another_window_precedes_says_so(qtbot, window, other, far, mail):
    behave = Holding()
    server = far(behave, production=True)
    other.choose_account("far")
    open_and_wait(qtbot, window, mail())
    send(qtbot, window)
    asked = sheet(qtbot, window)
    send(qtbot, other)
    press(qtbot, sheet(qtbot, other).send_button)
    press(qtbot, asked.send_button)
    said = window.result_panel.state.text()
    behave.held.set()
    qtbot.waitUntil(lambda: outcomes(other) == {"x@other.test": "Delivered"}, timeout=10_000)
    assert said.startswith("Nothing was sent. A send is in hand")
    assert len(server.requests) == 1


def test_a_ticked_countdown_waits_for_another_window(qtbot, window, other, far, mail):
    behave = Holding(SLOW_DOWN)
    server = far(behave)
    other.choose_account("far")
    open_and_wait(qtbot, window, mail())
    count_down(qtbot, window)
    window.result_panel.wait_row.automatic.click()
    qtbot.waitUntil(other.send_panel.button.isEnabled, timeout=10_000)
    send(qtbot, other)
    qtbot.waitUntil(lambda: "in another window" in window.result_panel.state.text(), timeout=10_000)
    assert window.result_panel.wait_row.isVisible()
    behave.held.set()
    qtbot.waitUntil(lambda: set(outcomes(window).values()) == {"Delivered"}, timeout=10_000)
    assert len(server.requests) == 3


def test_send_now_beside_another_window_keeps_waiting(qtbot, window, other, far, mail):
    behave = Holding(SLOW_DOWN)
    server = far(behave)
    other.choose_account("far")
    open_and_wait(qtbot, window, mail())
    count_down(qtbot, window)
    qtbot.waitUntil(other.send_panel.button.isEnabled, timeout=10_000)
    send(qtbot, other)
    press(qtbot, window.result_panel.wait_row.send_now)
    assert "in another window" in window.result_panel.state.text()
    assert window.result_panel.wait_row.isVisible()
    behave.held.set()
    qtbot.waitUntil(lambda: outcomes(other) == {"x@other.test": "Delivered"}, timeout=10_000)
    press(qtbot, window.result_panel.wait_row.send_now)
    qtbot.waitUntil(lambda: set(outcomes(window).values()) == {"Delivered"}, timeout=10_000)
    assert len(server.requests) == 3


# Waits


def test_a_tick_after_the_wait_sends_once(qtbot, window, far, mail):
    server = far(one_after_another(SLOW_DOWN, everybody))
    open_and_wait(qtbot, window, mail())
    count_down(qtbot, window)
    qtbot.waitUntil(lambda: "is over" in window.result_panel.wait_row.label.text(), timeout=10_000)
    assert len(server.requests) == 1
    window.result_panel.wait_row.automatic.click()
    qtbot.waitUntil(lambda: set(outcomes(window).values()) == {"Delivered"}, timeout=10_000)
    assert len(server.requests) == 2


def test_one_tick_is_one_attempt_however_often_cloudflare_puts_it_off(qtbot, window, far, mail):
    server = far(one_after_another(SLOW_DOWN, SLOW_DOWN, everybody))
    open_and_wait(qtbot, window, mail())
    count_down(qtbot, window)
    window.result_panel.wait_row.automatic.click()
    qtbot.waitUntil(lambda: len(server.requests) == 2, timeout=10_000)
    qtbot.waitUntil(window.result_panel.wait_row.isVisible, timeout=10_000)
    assert not window.result_panel.wait_row.automatic.isChecked()
    qtbot.waitUntil(lambda: "is over" in window.result_panel.wait_row.label.text(), timeout=10_000)
    assert len(server.requests) == 2


def test_a_mistake_in_a_second_attempt_is_not_told_as_not_sent(qtbot, window, far, mail, monkeypatch, caplog):
    far(SLOW_DOWN)
    open_and_wait(qtbot, window, mail())
    count_down(qtbot, window)

    def fail(*_):
        raise RuntimeError("a mistake")

    monkeypatch.setattr(EmailApi, "send_raw", fail)
    press(qtbot, window.result_panel.wait_row.send_now)
    qtbot.waitUntil(lambda: not window.sending.job.is_busy, timeout=10_000)
    assert set(outcomes(window).values()) == {"Unknown"}
    assert "may have been sent" in window.result_panel.state.text()


# Accounts


@pytest.mark.parametrize("removed", [False, True])
def test_what_waits_does_not_go_with_another_account(qtbot, program, window, far, mail, removed):
    server = far(one_after_another(SLOW_DOWN, everybody))
    with LoopbackServer(everybody) as elsewhere:
        open_and_wait(qtbot, window, mail())
        count_down(qtbot, window)
        if removed:
            program.services.book.remove("far")
        else:
            moved = Account("far", "Far", ACCOUNT_ID, base_url=f"{elsewhere.url}/client/v4")
            program.services.book.save(moved, Secret(OTHER_TOKEN))
        program.accounts_changed()
        press(qtbot, window.result_panel.wait_row.send_now)
        qtbot.waitUntil(lambda: not window.sending.job.is_busy, timeout=10_000)
        assert set(outcomes(window).values()) == {"Not sent"}
        assert "account was changed or removed" in window.result_panel.state.text()
        assert (len(server.requests), len(elsewhere.requests)) == (1, 0)


def test_what_is_being_confirmed_does_not_go_with_another_account(qtbot, program, window, far, mail):
    server = far(everybody, production=True)
    open_and_wait(qtbot, window, mail())
    send(qtbot, window)
    asked = sheet(qtbot, window)
    program.services.book.save(Account("far", "Far", ACCOUNT_ID, base_url=f"{server.url}/v5"), Secret(OTHER_TOKEN))
    press(qtbot, asked.send_button)
    assert "account was changed or removed" in window.result_panel.state.text()
    assert not server.requests


def test_the_requests_that_follow_do_not_go_with_another_account(qtbot, program, window, far, mail):
    def first_and_change(connection):
        recorded = connection.read_request()
        account = Account("far", "Far", ACCOUNT_ID, base_url="https://elsewhere.test")
        program.services.book.save(account, Secret(OTHER_TOKEN))
        connection.answer(200, delivered(*recorded.json()["recipients"]))

    server = far(first_and_change)
    open_and_wait(qtbot, window, mail())
    address_many(window)
    send(qtbot, window)
    press(qtbot, sheet(qtbot, window).send_button)
    qtbot.waitUntil(lambda: len(outcomes(window)) == 120, timeout=10_000)
    assert list(outcomes(window).values()).count("Delivered") == 50
    assert "Request 2 of 3: Nothing was sent. The account was changed" in window.result_panel.state.text()
    assert len(server.requests) == 1


def test_another_name_or_colour_is_no_other_account(qtbot, program, window, far, mail):
    server = far(everybody, production=True)
    open_and_wait(qtbot, window, mail())
    send(qtbot, window)
    asked = sheet(qtbot, window)
    account = window.sending.account
    renamed = Account(
        "far", "Near", ACCOUNT_ID, base_url=account.base_url, production=account.production, colour="#b3221b"
    )
    program.services.book.save(renamed, None)
    press(qtbot, asked.send_button)
    qtbot.waitUntil(lambda: set(outcomes(window).values()) == {"Delivered"}, timeout=10_000)
    assert len(server.requests) == 1


# Repeats


def test_every_request_asks_for_its_own_people(qtbot, window, far, mail, monkeypatch):
    server = far(everybody)
    open_and_wait(qtbot, window, mail())
    address_many(window)
    send(qtbot, window)
    press(qtbot, sheet(qtbot, window).send_button)
    qtbot.waitUntil(lambda: len(outcomes(window)) == 120, timeout=10_000)
    asked = []

    def answer(box):
        asked.append(box.text())
        wanted = "Send once more" if len(asked) == 1 else "Cancel"
        next(button for button in box.buttons() if button.text().replace("&", "") == wanted).click()

    monkeypatch.setattr(QMessageBox, "exec", answer)
    qtbot.waitUntil(window.send_panel.button.isEnabled, timeout=10_000)
    send(qtbot, window)
    press(qtbot, sheet(qtbot, window).send_button)
    qtbot.waitUntil(lambda: len(asked) == 2 and not window.sending.job.is_busy, timeout=10_000)
    assert len(asked) == 2
    assert "p0@one.test" in asked[0]
    assert "p50@one.test" in asked[1]
    assert [each.json()["recipients"][0] for each in server.requests][3:] == ["p0@one.test"]
    assert "Request 2 of 3: You did not want it sent once more" in window.result_panel.state.text()


def test_nothing_else_begins_while_a_repeat_is_asked_about(qtbot, window, far, mail, monkeypatch):
    server = far(everybody)
    open_and_wait(qtbot, window, mail())
    send_and_wait(qtbot, window)
    qtbot.waitUntil(window.send_panel.button.isEnabled, timeout=10_000)
    blocked = []

    def answer(box):
        qtbot.waitUntil(lambda: not window._services.sender.busy, timeout=10_000)
        blocked.append(window.sending.blocker())
        next(button for button in box.buttons() if button.text().replace("&", "") == "Send once more").click()

    monkeypatch.setattr(QMessageBox, "exec", answer)
    send(qtbot, window)
    qtbot.waitUntil(lambda: len(server.requests) == 2, timeout=10_000)
    assert [each.code for each in blocked] == ["asking"]
    qtbot.waitUntil(lambda: set(outcomes(window).values()) == {"Delivered"}, timeout=10_000)


@pytest.mark.parametrize("shows_another", [False, True])
def test_a_refused_repeat_of_another_windows_send_is_told_as_what_it_is(
    qtbot, program, window, far, mail, questions, shows_another
):
    server = far(everybody)
    again = program.new_window()
    again.choose_account("far")
    if shows_another:
        open_and_wait(qtbot, again, mail(OTHER, "other.eml"))
        send_and_wait(qtbot, again)
    for each, name in ((window, "mail.eml"), (again, "copy.eml")):
        open_and_wait(qtbot, each, mail(name=name))
    qtbot.waitUntil(window.send_panel.button.isEnabled, timeout=10_000)
    send_and_wait(qtbot, window)
    qtbot.waitUntil(again.send_panel.button.isEnabled, timeout=10_000)
    before = len(server.requests)
    questions["Exactly these bytes went to ada@one.test"] = "Cancel"
    send(qtbot, again)
    qtbot.waitUntil(lambda: set(outcomes(again).values()) == {"Not sent"}, timeout=10_000)
    assert "ada@one.test" in outcomes(again)
    assert "You did not want it sent once more" in again.result_panel.state.text()
    qtbot.waitUntil(again.send_panel.button.isEnabled, timeout=10_000)
    assert len(server.requests) == before


def test_everybody_who_had_it_is_named_however_many_sends_that_took(qtbot, window, far, mail, questions):
    server = far(everybody)
    open_and_wait(qtbot, window, mail())
    people = [f"p{number}@one.test" for number in range(5)]
    for person in people:
        window.envelope_panel.recipients.setPlainText(person)
        qtbot.waitUntil(window.send_panel.button.isEnabled, timeout=10_000)
        send(qtbot, window)
        qtbot.waitUntil(lambda person=person: outcomes(window) == {person: "Delivered"}, timeout=10_000)
    window.envelope_panel.recipients.setPlainText("\n".join(people))
    qtbot.waitUntil(window.send_panel.button.isEnabled, timeout=10_000)
    questions["2 earlier sends within the last hour"] = "Cancel"
    send(qtbot, window)
    qtbot.waitUntil(lambda: "Not sent again" in window.result_panel.state.text(), timeout=10_000)
    assert len(server.requests) == 5


# Closing


def test_a_window_that_stays_open_after_quit_now_tells_how_the_send_ended(
    qtbot, program, window, far, mail, keyring, questions
):
    asked, answered, read = threading.Event(), threading.Event(), keyring.get_password

    def prompt(service, username):
        asked.set()
        answered.wait(20)
        return read(service, username)

    server = far(everybody)
    keyring.get_password = prompt
    open_and_wait(qtbot, window, mail())
    assert window.workbench.apply("subject", lambda document: set_field(document, "Subject", "Changed"))
    qtbot.waitUntil(window.send_panel.button.isEnabled, timeout=10_000)
    send(qtbot, window)
    qtbot.waitUntil(asked.is_set, timeout=10_000)
    questions["Save the changes"] = "Cancel"
    window.close()
    with qtbot.waitSignal(window.sending.lost_patience, timeout=10_000):
        window.notice.action_button.click()
    assert window.isVisible()
    answered.set()
    qtbot.waitUntil(lambda: set(outcomes(window).values()) == {"Not sent"}, timeout=10_000)
    assert not server.requests
    questions["Save the changes"] = "Don't save"


def test_everybody_outside_the_allow_list_is_named_however_many_they_are(qtbot, window, far, mail):
    server = far(everybody, allow_list=("*@one.test",))
    open_and_wait(qtbot, window, mail())
    strangers = [f"s{number}@two.test" for number in range(15)]
    window.envelope_panel.recipients.setPlainText("\n".join(["ada@one.test", *strangers, "bob@one.test"]))
    send(qtbot, window)
    asked = sheet(qtbot, window)
    lines = asked.recipients.toPlainText().splitlines()
    assert lines[:15] == [f"{address} (not among the allowed)" for address in strangers]
    assert lines[15:] == ["ada@one.test", "bob@one.test"]
    asked.reject()
    assert not server.requests


# The journal


def test_a_journal_that_fails_later_blames_the_request_that_did_not_go(qtbot, window, far, mail, monkeypatch):
    server = far(everybody)
    begin, begun = Journal.begin, []

    def full(journal, record, octets, **more):
        begun.append(record)
        if len(begun) == 2:
            raise JournalUnavailable("disk-full", "journal.sqlite")
        return begin(journal, record, octets, **more)

    monkeypatch.setattr(Journal, "begin", full)
    open_and_wait(qtbot, window, mail())
    address_many(window)
    send(qtbot, window)
    press(qtbot, sheet(qtbot, window).send_button)
    qtbot.waitUntil(lambda: len(outcomes(window)) == 120, timeout=10_000)
    said = window.result_panel.state.text()
    assert said.startswith("Request 2 of 3: ")
    assert "To the 20 recipients of the later requests nothing was sent." in said
    assert len(server.requests) == 1


# Many clicks


def test_a_thousand_clicks_are_one_request(qtbot, program, window, far, mail):
    server = far(everybody, production=True)
    open_and_wait(qtbot, window, mail())
    for _ in range(100):
        qtbot.mouseClick(window.send_panel.button, Qt.MouseButton.LeftButton)
        window.menus.send.trigger()
    asked = sheet(qtbot, window)
    assert sum(each.isVisible() for each in window.findChildren(SendConfirmation)) == 1
    for _ in range(100):
        asked.send_button.click()
        qtbot.mouseClick(window.send_panel.button, Qt.MouseButton.LeftButton)
        window.menus.send.trigger()
    qtbot.waitUntil(lambda: set(outcomes(window).values()) == {"Delivered"}, timeout=10_000)
    for _ in range(100):
        qtbot.mouseClick(window.send_panel.button, Qt.MouseButton.LeftButton)
        window.menus.send.trigger()
    assert len(server.requests) == len(recorded(program)) == 1
    assert window.result_panel.state.text() == "Delivered to all 3 recipients."


# Look-up before the send


def test_a_look_up_that_another_window_overtakes_says_so(qtbot, window, other, far, mail, questions):
    behave = Holding()
    far(behave)
    other.choose_account("far")
    with LoopbackServer(suppressing("bob@two.test")) as server:
        account = Account("asks", "Asks", ACCOUNT_ID, base_url=f"{server.url}/client/v4", look_up_suppressed=True)
        window._services.book.save(account, Secret(OTHER_TOKEN))
        window.show_accounts()
        window.choose_account("asks")
        open_and_wait(qtbot, window, mail())
        questions["bob@two.test"] = "Send to the others"
        send(qtbot, window)
        send(qtbot, other)
        qtbot.waitUntil(lambda: "A send is in hand" in window.result_panel.state.text(), timeout=10_000)
        assert not window.result_panel.cancel_button.isVisible()
        assert not window.result_panel.progress.isVisible()
        behave.held.set()
        qtbot.waitUntil(lambda: outcomes(other) == {"x@other.test": "Delivered"}, timeout=10_000)
        assert {each.method for each in server.requests} == {"GET"}
