"""When the log is asked by itself, about what, and what ends it. Time is what the test says, the timers are real."""

import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from cfmail_gui.account import Account
from cfmail_gui.attempt import Outcome, SecretUnavailable, SendFailed
from cfmail_gui.gui.follow_up_clock import SCHEDULE, FollowUpClock
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.lookup import NotPermitted, NoZone
from cfmail_gui.record import AttemptRecord, JournalUnavailable, RecipientRecord

START = datetime(2026, 8, 1, 10, tzinfo=UTC)
ACCOUNT = Account("acme", "Acme", "0123456789abcdef" * 2)


def record(name="a1", *, minutes=0.0, outcome=Outcome.QUEUED, sender="me@one.test", **more) -> AttemptRecord:
    values = {
        "id": name,
        "state": "sent",
        "started_at": START - timedelta(minutes=minutes),
        "account_id": "acme",
        "account_name": "Acme",
        "cloudflare_id": ACCOUNT.account_id,
        "simulated": False,
        "sender": sender,
        "recipients": (RecipientRecord("ada@one.test", outcome),),
        "name": "mail.eml",
        "subject": "hi",
        "header_id": "",
        "size": 1,
        "sha256": "00",
    }
    return AttemptRecord(**values | more)


class World:
    """The log, the journal and the time."""

    def __init__(self) -> None:
        self.now = START
        self.asked: list[tuple[str, int]] = []  # id and seconds since START
        self.answers: dict[str, Outcome | Exception] = {}
        self.accounts = {"acme": ACCOUNT, "other": replace(ACCOUNT, id="other")}
        self.left: tuple[AttemptRecord, ...] | Exception = ()
        self.since: datetime | None = None
        self.threads: set[int] = set()

    def refresh(self, asked, account):
        self.threads.add(threading.get_ident())
        self.asked.append((asked.id, round((self.now - START).total_seconds())))
        answer = self.answers.get(asked.id, Outcome.QUEUED)
        if isinstance(answer, Exception):
            raise answer
        return replace(asked, recipients=(RecipientRecord("ada@one.test", answer, checked_at=self.now, in_log=True),))

    def waiting(self, since):
        self.since = since
        if isinstance(self.left, Exception):
            raise self.left
        return self.left


@pytest.fixture
def world():
    return World()


@pytest.fixture
def thread(qtbot):
    tasks = TaskThread()
    yield tasks
    assert tasks.close(10_000)


@pytest.fixture
def clock(world, thread):
    made = FollowUpClock(world, world.accounts.get, thread, world, gap=0, now=lambda: world.now)
    made.told, made.failures = [], []
    made.refreshed.connect(made.told.append)
    made.failed.connect(lambda name, error: made.failures.append((name, error)))
    yield made
    made.stop()


def pass_time(qtbot, world, clock, seconds):
    """Let the clock find out that it is later, and wait for the answer where there is one to come."""
    world.now = START + timedelta(seconds=seconds)
    clock._wait()
    qtbot.waitUntil(lambda: not clock._asking and not is_due(world, clock), timeout=5000)


def is_due(world, clock):
    return any(each.due[0] <= world.now for each in clock._watched.values())


def test_the_schedule_is_one_five_thirty_minutes_and_six_hours():
    assert SCHEDULE == (60, 300, 1800, 21600)


def test_a_queued_recipient_is_asked_about_four_times(qtbot, world, clock):
    clock.watch(record())
    for seconds in (30, 59, 60, 61, 299, 300, 1799, 1801, 21_599, 21_600, 90_000):
        pass_time(qtbot, world, clock, seconds)
    assert world.asked == [("a1", 60), ("a1", 300), ("a1", 1801), ("a1", 21_600)]
    assert len(clock.told) == 4
    assert world.threads.isdisjoint({threading.get_ident()})
    assert not clock._watched


def test_a_final_outcome_ends_it(qtbot, world, clock):
    world.answers["a1"] = Outcome.DELIVERED
    clock.watch(record())
    for seconds in (60, 300, 1800):
        pass_time(qtbot, world, clock, seconds)
    assert world.asked == [("a1", 60)]
    assert clock.told[0].with_outcome(Outcome.DELIVERED)


@pytest.mark.parametrize(
    "ended",
    [record(outcome=Outcome.DELIVERED), record(state="unknown", outcome=Outcome.UNKNOWN), record(minutes=7 * 60)],
)
def test_what_somebody_else_found_out_ends_it_too(qtbot, world, clock, ended):
    clock.watch(record())
    checked = tuple(replace(each, checked_at=START) for each in ended.recipients)
    clock.watch(replace(ended, recipients=checked))
    pass_time(qtbot, world, clock, 60)
    assert world.asked == []


def test_a_question_by_hand_just_before_saves_one(qtbot, world, clock):
    clock.watch(record())
    world.now = START + timedelta(seconds=65)
    clock._watched.clear()
    clock.watch(record(recipients=(RecipientRecord("ada@one.test", Outcome.QUEUED, checked_at=world.now),)))
    pass_time(qtbot, world, clock, 299)
    assert world.asked == []
    pass_time(qtbot, world, clock, 300)
    assert world.asked == [("a1", 300)]


def test_what_an_earlier_run_left(qtbot, world, clock):
    world.left = (
        record("overdue", minutes=10),
        record("old", minutes=60 * 24 * 5),
        record("young", minutes=0.5),
        record("known", minutes=10, recipients=(RecipientRecord("a@x.test", Outcome.QUEUED, checked_at=START),)),
        record("sandbox", minutes=10, simulated=True),
    )
    clock.start()
    qtbot.waitUntil(lambda: len(clock.told) == 2)
    assert world.since == START - timedelta(days=31)
    pass_time(qtbot, world, clock, 29)
    assert sorted(world.asked) == [("old", 0), ("overdue", 0)]
    pass_time(qtbot, world, clock, 30)
    assert world.asked[2:] == [("young", 30)]
    pass_time(qtbot, world, clock, 1200)
    assert sorted(world.asked[3:]) == [("known", 1200), ("overdue", 1200), ("young", 1200)]


def test_a_journal_that_cannot_be_read(qtbot, world, clock):
    world.left = JournalUnavailable("corrupt", "/x")
    with qtbot.waitSignal(clock.failed) as told:
        clock.start()
    assert told.args[0] == ""


@pytest.mark.parametrize("error", [NotPermitted("analytics-read"), SecretUnavailable("locked")])
def test_an_account_that_may_not_ask_is_told_of_once(qtbot, world, clock, error):
    for name in ("a1", "a2"):
        world.answers[name] = error
        clock.watch(record(name))
    clock.watch(record("b1", account_id="other"))
    pass_time(qtbot, world, clock, 60)
    pass_time(qtbot, world, clock, 300)
    assert world.asked[-1] == ("b1", 300)
    assert len([name for name, _ in world.asked if name != "b1"]) == 1
    clock.watch(record("a3"))
    pass_time(qtbot, world, clock, 400)
    assert "a3" not in {name for name, _ in world.asked}
    assert [shown for _, shown in clock.failures] == [error]


def test_a_domain_without_a_zone_is_given_up_and_others_are_not(qtbot, world, clock):
    world.answers["a1"] = NoZone("one.test")
    clock.watch(record("a1"))
    clock.watch(record("a2", sender="me@two.test"))
    clock.watch(record("a3", sender="you@ONE.test"))
    pass_time(qtbot, world, clock, 60)
    pass_time(qtbot, world, clock, 300)
    assert sorted(world.asked) == [("a1", 60), ("a2", 60), ("a2", 300)]
    assert len(clock.failures) == 1


def test_a_network_that_fails_is_tried_at_the_next_time(qtbot, world, clock):
    world.answers["a1"] = SendFailed("no-connection", maybe_sent=False)
    clock.watch(record())
    pass_time(qtbot, world, clock, 60)
    pass_time(qtbot, world, clock, 299)
    world.answers["a1"] = Outcome.DELIVERED
    pass_time(qtbot, world, clock, 300)
    assert world.asked == [("a1", 60), ("a1", 300)]
    assert [name for name, _ in clock.failures] == ["a1"]


def test_an_account_that_was_removed_is_not_asked_for(qtbot, world, clock):
    clock.watch(record(account_id="gone"))
    pass_time(qtbot, world, clock, 60)
    assert (world.asked, clock.failures) == ([], [])
    assert not clock._watched


def test_questions_keep_their_distance(qtbot, world, thread):
    clock = FollowUpClock(world, world.accounts.get, thread, world, gap=10, now=lambda: world.now)
    clock.watch(record("a1", minutes=10))
    clock.watch(record("a2", minutes=9))
    qtbot.waitUntil(lambda: len(world.asked) == 1 and not clock._asking)
    assert clock._timer.isActive()
    assert 9_000 < clock._timer.remainingTime() < 11_000  # Qt lets long timers be 5 % late
    clock.stop()
    assert not clock._timer.isActive()


def test_the_timer_looks_at_the_clock_at_least_every_ten_minutes(qtbot, world, clock):
    clock.watch(record(minutes=31, recipients=(RecipientRecord("a@x.test", Outcome.QUEUED, checked_at=START),)))
    assert 550_000 < clock._timer.remainingTime() < 640_000
