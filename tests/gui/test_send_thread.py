"""The send thread: exactly one answer for every request, whatever the delivery does."""

import sys
import threading
from datetime import UTC, datetime

import pytest

from cfmail_gui.account import Account
from cfmail_gui.attempt import Outcome, Progress, SendFailed, SendRequest
from cfmail_gui.gui.send_worker import SendThread
from cfmail_gui.message.envelope import Envelope
from cfmail_gui.record import AttemptRecord, RecipientRecord
from cfmail_gui.sending.ended import Ended
from tests.conftest import ACCOUNT_ID

REQUEST = SendRequest("1", Account("a", "A", ACCOUNT_ID), Envelope("a@x.test", ("b@x.test",)), b"x")

NOW = datetime(2026, 11, 21, tzinfo=UTC)
ENDED = Ended(
    AttemptRecord(
        id="1",
        state="sent",
        started_at=NOW,
        account_id="a",
        account_name="A",
        cloudflare_id=ACCOUNT_ID,
        simulated=False,
        sender="a@x.test",
        recipients=(RecipientRecord("b@x.test", Outcome.DELIVERED),),
        name="",
        subject="",
        header_id="",
        size=1,
        sha256="",
    ),
    None,
    None,
    recorded=True,
)


@pytest.fixture
def thread_for():
    threads = []

    def make(deliver):
        threads.append(SendThread(deliver, lambda attempt_id: None))
        return threads[-1]

    yield make
    assert all(thread.close(10_000) for thread in threads)


def test_a_report_comes_back_on_the_gui_thread(qtbot, thread_for):
    where = []
    thread = thread_for(lambda request, tell: where.append(threading.current_thread()) or ENDED)
    with qtbot.waitSignal(thread.ended) as told:
        assert thread.send(REQUEST)
        assert thread.busy
        assert not thread.send(REQUEST)
    assert told.args == ["1", ENDED]
    qtbot.waitUntil(lambda: not thread.busy)
    assert where[0] is not threading.main_thread()


def test_an_unexpected_exception_is_a_failure_that_may_have_sent(qtbot, thread_for, caplog):
    def break_down(request, tell):
        raise ZeroDivisionError

    thread = thread_for(break_down)
    with qtbot.waitSignal(thread.failed) as told:
        thread.send(REQUEST)
    attempt_id, error = told.args
    assert attempt_id == "1"
    assert isinstance(error, SendFailed)
    assert (error.fault, error.maybe_sent) == ("bug", True)
    qtbot.waitUntil(lambda: not thread.busy)
    assert "ZeroDivisionError" in caplog.text


def test_signals_do_not_lose_references(qtbot, thread_for):
    """PySide6 6.12.0 on Python 3.11 loses one per emission and aborts after some 570."""

    def deliver(request, tell):
        for sent in range(1_500):
            tell(Progress("uploading", sent, 1_500))
        return ENDED

    thread = thread_for(deliver)
    before = sys.getrefcount(True)
    with qtbot.waitSignal(thread.ended, timeout=20_000):
        thread.send(REQUEST)
    assert sys.getrefcount(True) > before - 300


def test_a_gesture_that_goes_on_after_a_quick_answer_does_not_send_again(qtbot, thread_for):
    sent = []
    thread = thread_for(lambda request, tell: sent.append(request) or ENDED)
    with qtbot.waitSignal(thread.ended):
        thread.send(REQUEST)
    assert thread.busy
    assert not thread.send(REQUEST)
    with qtbot.waitSignal(thread.busy_changed):
        pass
    assert thread.send(REQUEST)
    qtbot.waitUntil(lambda: len(sent) == 2)
    qtbot.waitUntil(lambda: not thread.busy)


def test_what_became_of_a_send_is_logged_without_addresses(qtbot, thread_for, caplog):
    caplog.set_level("INFO")
    thread = thread_for(lambda request, tell: ENDED)
    with qtbot.waitSignal(thread.ended):
        thread.send(REQUEST)
    qtbot.waitUntil(lambda: "attempt 1, account a: {'delivered': 1}" in caplog.text)
    assert "@" not in caplog.text
    qtbot.waitUntil(lambda: not thread.busy)
