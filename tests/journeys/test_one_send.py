"""One send in the window, stage by stage: cancel, waits, splits, repeats, and what keeps it from the wrong people."""

import threading

import pytest
from PySide6.QtCore import Qt

from cfmail_gui.gui.send_confirmation import SendConfirmation
from tests.conftest import open_and_wait, outcomes, send_and_wait
from tests.journeys.steps import action, delivered, everybody, lose, one_after_another, press, recorded, refused

LARGE = b"From: me@sender.test\r\nTo: ada@one.test\r\n\r\n" + (b"x" * 76 + b"\r\n") * 60_000


SLOW_DOWN = refused(429, 10004, "email.sending.error.throttled", [("Retry-After", "3")])


def send(qtbot, window):
    press(qtbot, window.send_panel.button)


def sheet(qtbot, window) -> SendConfirmation:
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(SendConfirmation)))
    return next(each for each in window.findChildren(SendConfirmation) if each.isVisible())


# Cancel


def test_cancel_while_it_uploads_stops_it(qtbot, program, window, far, mail):
    held = threading.Event()

    def hold(connection):
        connection.read_head()
        held.wait(20)

    server = far(hold)
    open_and_wait(qtbot, window, mail(LARGE))
    send(qtbot, window)
    qtbot.waitUntil(lambda: "Sending: " in window.result_panel.state.text(), timeout=10_000)
    cancel = window.result_panel.cancel_button
    assert cancel.text() == "Cancel"
    assert "nothing" in cancel.accessibleDescription().lower()
    press(qtbot, cancel)
    qtbot.waitUntil(lambda: set(outcomes(window).values()) == {"Not sent"})
    held.set()
    assert "Nothing was sent" in window.result_panel.state.text()
    assert [record.state for record in recorded(program)] == ["not-sent"]
    assert len(server.requests) == 1


def test_cancel_after_the_body_is_out_only_stops_waiting(qtbot, program, window, far, mail):
    held = threading.Event()

    def hold(connection):
        connection.read_request()
        held.wait(20)

    far(hold)
    open_and_wait(qtbot, window, mail())
    send(qtbot, window)
    qtbot.waitUntil(lambda: "Waiting for the answer" in window.result_panel.state.text(), timeout=10_000)
    assert "may have been sent" in window.result_panel.cancel_button.accessibleDescription()
    press(qtbot, window.result_panel.cancel_button)
    qtbot.waitUntil(lambda: set(outcomes(window).values()) == {"Unknown"})
    held.set()
    assert "may have been sent" in window.result_panel.state.text()
    assert [record.state for record in recorded(program)] == ["unknown"]


# Wait


def test_a_countdown_ends_in_a_send_only_by_hand(qtbot, program, window, far, mail):
    server = far(one_after_another(SLOW_DOWN, everybody))
    open_and_wait(qtbot, window, mail())
    send(qtbot, window)
    panel = window.result_panel
    qtbot.waitUntil(panel.wait_row.isVisible, timeout=10_000)
    assert not panel.wait_row.automatic.isChecked()
    assert "Send now or Give up" in window.send_panel.button.toolTip()
    qtbot.waitUntil(lambda: not window.sending.job._clock.isActive(), timeout=10_000)
    assert len(server.requests) == 1, "nothing goes by itself"
    press(qtbot, panel.wait_row.send_now)
    qtbot.waitUntil(lambda: set(outcomes(window).values()) == {"Delivered"}, timeout=10_000)
    assert len(server.requests) == 2
    first, second = sorted(recorded(program), key=lambda record: record.number)
    assert (first.state, second.state, second.parent) == ("not-sent", "sent", first.id)


def test_a_ticked_countdown_sends_by_itself_once(qtbot, window, far, mail):
    server = far(one_after_another(SLOW_DOWN, everybody))
    open_and_wait(qtbot, window, mail())
    send(qtbot, window)
    qtbot.waitUntil(window.result_panel.wait_row.isVisible, timeout=10_000)
    window.result_panel.wait_row.automatic.click()
    qtbot.waitUntil(lambda: set(outcomes(window).values()) == {"Delivered"}, timeout=15_000)
    assert len(server.requests) == 2
    assert not window.result_panel.wait_row.isVisible()


def test_giving_up_sends_nothing(qtbot, window, far, mail):
    server = far(SLOW_DOWN)
    open_and_wait(qtbot, window, mail())
    send(qtbot, window)
    qtbot.waitUntil(window.result_panel.wait_row.isVisible, timeout=10_000)
    press(qtbot, window.result_panel.wait_row.give_up)
    assert set(outcomes(window).values()) == {"Not sent"}
    qtbot.waitUntil(window.send_panel.button.isEnabled, timeout=10_000)
    assert len(server.requests) == 1


# More than 50


def test_many_recipients_go_in_numbered_requests_after_consent(qtbot, program, window, far, mail):
    server = far(everybody)
    people = [f"p{number}@one.test" for number in range(120)]
    open_and_wait(qtbot, window, mail())
    window.envelope_panel.recipients.setPlainText("\n".join(people))
    assert "in 3 requests" in window.envelope_panel.count.text()
    send(qtbot, window)
    asked = sheet(qtbot, window)
    assert asked.send_button.text() == "Send in 3 requests"
    assert not server.requests
    press(qtbot, asked.send_button)
    qtbot.waitUntil(lambda: len(outcomes(window)) == 120, timeout=20_000)
    assert set(outcomes(window).values()) == {"Delivered"}
    assert [len(each.json()["recipients"]) for each in server.requests] == [50, 50, 20]
    assert [address for each in server.requests for address in each.json()["recipients"]] == people
    assert len({each.id for each in recorded(program)}) == 3


def test_the_first_request_that_fails_ends_the_rest(qtbot, program, window, far, mail):
    server = far(one_after_another(everybody, refused(400, 10001, "email.sending.error.invalid_request_schema")))
    open_and_wait(qtbot, window, mail())
    window.envelope_panel.recipients.setPlainText("\n".join(f"p{number}@one.test" for number in range(120)))
    send(qtbot, window)
    press(qtbot, sheet(qtbot, window).send_button)
    qtbot.waitUntil(lambda: len(outcomes(window)) == 120, timeout=20_000)
    words = list(outcomes(window).values())
    assert (words.count("Delivered"), words.count("Not sent")) == (50, 70)
    assert "Request 2 of 3" in window.result_panel.state.text()
    assert "20 recipients of the later requests nothing was sent" in window.result_panel.state.text()
    assert len(server.requests) == 2


# Repeats


def test_the_same_octets_again_are_asked_about(qtbot, program, window, far, mail, questions):
    server = far(everybody)
    open_and_wait(qtbot, window, mail())
    send_and_wait(qtbot, window)
    questions["Exactly these bytes went to ada@one.test, bob@two.test, eve@three.test"] = "Cancel"
    qtbot.waitUntil(window.send_panel.button.isEnabled, timeout=10_000)
    send(qtbot, window)
    qtbot.waitUntil(lambda: "Not sent again" in window.result_panel.state.text(), timeout=10_000)
    assert set(outcomes(window).values()) == {"Delivered"}, "which is what became of the earlier send"
    assert len(server.requests) == 1

    questions["Exactly these bytes went to"] = "Send once more"
    questions.pop("Exactly these bytes went to ada@one.test, bob@two.test, eve@three.test")
    qtbot.waitUntil(window.send_panel.button.isEnabled, timeout=10_000)
    send(qtbot, window)
    qtbot.waitUntil(lambda: len(server.requests) == 2 and not window.sending.job.is_busy, timeout=10_000)
    assert set(outcomes(window).values()) == {"Delivered"}


def test_other_people_get_the_same_octets_without_a_question(qtbot, window, far, mail):
    server = far(everybody)
    open_and_wait(qtbot, window, mail())
    send_and_wait(qtbot, window)
    window.envelope_panel.recipients.setPlainText("somebody@else.test")
    qtbot.waitUntil(window.send_panel.button.isEnabled, timeout=10_000)
    send(qtbot, window)
    qtbot.waitUntil(lambda: outcomes(window) == {"somebody@else.test": "Delivered"}, timeout=10_000)
    assert len(server.requests) == 2


# Unknown


def test_what_nobody_knows_can_be_settled_or_sent_again(qtbot, program, window, far, mail, questions):
    server = far(one_after_another(lose, everybody))
    open_and_wait(qtbot, window, mail())
    send_and_wait(qtbot, window)
    assert set(outcomes(window).values()) == {"Unknown"}
    for name in ("Check in Cloudflare's log", "Mark as sent", "Mark as not sent", "Send again anyway (may duplicate)"):
        assert action(window.result_panel.view, name).isEnabled()
    questions["second copy"] = "Send again"
    qtbot.waitUntil(window.send_panel.button.isEnabled, timeout=10_000)
    press(qtbot, action(window.result_panel.view, "Send again anyway (may duplicate)"))
    qtbot.waitUntil(lambda: set(outcomes(window).values()) == {"Delivered"}, timeout=10_000)
    assert len(server.requests) == 2
    assert server.requests[0].json() == server.requests[1].json(), "the same octets to the same people"


@pytest.mark.parametrize(("button", "state"), [("Mark as sent", "sent"), ("Mark as not sent", "not-sent")])
def test_a_person_may_know_more(qtbot, program, window, far, mail, button, state):
    far(lose)
    open_and_wait(qtbot, window, mail())
    send_and_wait(qtbot, window)
    press(qtbot, action(window.result_panel.view, button))
    qtbot.waitUntil(lambda: recorded(program)[0].state == state)
    assert recorded(program)[0].marked
    qtbot.waitUntil(lambda: "You marked it" in window.result_panel.state.text())


# Safety


def test_production_is_confirmed_with_all_that_matters(qtbot, window, far, mail):
    server = far(everybody, production=True)
    open_and_wait(qtbot, window, mail())
    send(qtbot, window)
    asked = sheet(qtbot, window)
    text = "\n".join(each.text() for each in asked.findChildren(type(asked.title)))
    for part in ("Far (production)", "me@sender.test", "Send to 3 recipients?"):
        assert part in text
    qtbot.keyClick(asked, Qt.Key.Key_Return)  # by habit: that is no consent
    assert not server.requests
    qtbot.waitUntil(window.send_panel.button.isEnabled, timeout=10_000)
    assert "did not confirm" in window.result_panel.state.text()
    send(qtbot, window)
    press(qtbot, sheet(qtbot, window).send_button)
    qtbot.waitUntil(lambda: set(outcomes(window).values()) == {"Delivered"}, timeout=10_000)
    assert len(server.requests) == 1


def test_a_recipient_outside_the_allow_list_is_named(qtbot, window, far, mail):
    server = far(everybody, allow_list=("*@ONE.test", "bob@two.test"))
    open_and_wait(qtbot, window, mail())
    send(qtbot, window)
    asked = sheet(qtbot, window)
    assert asked.warnings.text() == "Not among the allowed recipients of this account: eve@three.test."
    asked.reject()
    assert not server.requests
    window.envelope_panel.recipients.setPlainText("ada@one.test\nbob@two.test")
    qtbot.waitUntil(window.send_panel.button.isEnabled, timeout=10_000)
    send(qtbot, window)
    qtbot.waitUntil(lambda: set(outcomes(window).values()) == {"Delivered"}, timeout=10_000)


def test_send_to_me_replaces_the_envelope_only(qtbot, window, far, mail):
    server = far(everybody, test_recipient="me@lab.test")
    open_and_wait(qtbot, window, mail())
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: outcomes(window) == {"me@lab.test": "Delivered"}, timeout=10_000)
    body = server.requests[0].json()
    assert body["recipients"] == ["me@lab.test"]
    assert "To: ada@one.test, bob@two.test" in body["mime_message"]
    assert "ada@one.test" in window.envelope_panel.recipients.toPlainText(), "the envelope in the window stays"


def test_send_to_me_without_a_test_recipient_says_where_to_set_one(qtbot, window, far, mail):
    server = far(everybody)
    open_and_wait(qtbot, window, mail())
    assert not window.send_panel.to_me_button.isVisible()
    window.menus.send_to_me.trigger()
    assert "no test recipient" in window.notice.label.text()
    assert not server.requests


# Suppressed


def suppressing(*suppressed: str):
    """Refuse whoever is suppressed, and tell who that is when asked."""

    def behave(connection):
        recorded = connection.read_request()
        if recorded.method == "GET":
            asked = recorded.path.partition("email=")[2].replace("%40", "@")
            listed = [{"email": asked, "reason": "hard_bounce", "expires_at": None}] if asked in suppressed else []
            connection.answer(200, {"success": True, "errors": [], "messages": [], "result": listed})
        elif set(suppressed) & set(recorded.json()["recipients"]):
            errors = [{"code": 10200, "message": "email.sending.error.email.invalid"}]
            connection.answer(400, {"success": False, "errors": errors, "result": None})
        else:
            connection.answer(200, delivered(*recorded.json()["recipients"]))

    return behave


def test_who_is_suppressed_is_found_out_and_the_others_get_it(qtbot, program, window, far, mail):
    server = far(suppressing("bob@two.test"))
    open_and_wait(qtbot, window, mail())
    send_and_wait(qtbot, window)
    qtbot.waitUntil(lambda: outcomes(window)["bob@two.test"] == "Suppressed", timeout=10_000)
    assert outcomes(window)["ada@one.test"] == "Not sent"
    qtbot.waitUntil(window.send_panel.button.isEnabled, timeout=10_000)
    press(qtbot, action(window.result_panel.view, "Send to the others"))
    qtbot.waitUntil(
        lambda: outcomes(window) == {"ada@one.test": "Delivered", "eve@three.test": "Delivered"}, timeout=10_000
    )
    posts = [each.json() for each in server.requests if each.method == "POST"]
    assert posts[0]["mime_message"] == posts[1]["mime_message"]


def test_a_look_up_before_the_send(qtbot, window, far, mail, questions):
    server = far(suppressing("bob@two.test"), look_up_suppressed=True)
    questions["bob@two.test"] = "Send to the others"
    open_and_wait(qtbot, window, mail())
    send(qtbot, window)
    qtbot.waitUntil(
        lambda: outcomes(window) == {"ada@one.test": "Delivered", "eve@three.test": "Delivered"}, timeout=10_000
    )
    assert [each.method for each in server.requests] == ["GET", "GET", "GET", "POST"]


# The journal cannot be written


def test_without_a_journal_nothing_is_sent(qtbot, program, window, far, mail, paths):
    server = far(everybody)
    program._archive.records.database.close()
    for each in paths.data.glob("*"):
        each.unlink()
    paths.journal.mkdir(parents=True)
    open_and_wait(qtbot, window, mail())
    send_and_wait(qtbot, window)
    assert set(outcomes(window).values()) == {"Not sent"}
    assert "first written into the journal" in window.result_panel.state.text()
    assert not server.requests


def test_a_window_that_waits_asks_before_it_closes(qtbot, program, window, far, mail, questions):
    far(SLOW_DOWN)
    open_and_wait(qtbot, window, mail())
    send(qtbot, window)
    qtbot.waitUntil(window.result_panel.wait_row.isVisible, timeout=10_000)
    questions["waits to be sent"] = "Cancel"
    window.close()
    assert window.isVisible()
    assert window.result_panel.wait_row.isVisible()
    questions["waits to be sent"] = "Close"
    window.close()
    assert not window.isVisible()


def test_why_a_send_could_not_begin_is_told_as_long_as_it_is_so(qtbot, window, far, mail):
    far(everybody)
    open_and_wait(qtbot, window, mail())
    window.envelope_panel.recipients.setPlainText("nonsense")
    window.menus.send.trigger()
    assert "Nothing was sent." in window.notice.label.text()
    window.envelope_panel.recipients.setPlainText("ada@one.test")
    assert not window.notice.isVisible()
    send_and_wait(qtbot, window)
    assert outcomes(window) == {"ada@one.test": "Delivered"}


def test_what_waits_is_the_message_as_it_was(qtbot, window, far, mail):
    server = far(one_after_another(SLOW_DOWN, everybody))
    open_and_wait(qtbot, window, mail())
    send(qtbot, window)
    qtbot.waitUntil(window.result_panel.wait_row.isVisible, timeout=10_000)
    window.envelope_panel.recipients.setPlainText("another@one.test")
    assert "your changes since are not in it" in window.result_panel.state.text()
    press(qtbot, window.result_panel.wait_row.send_now)
    qtbot.waitUntil(lambda: len(outcomes(window)) == 3 and "Delivered" in outcomes(window).values(), timeout=10_000)
    assert server.requests[0].json() == server.requests[1].json()
