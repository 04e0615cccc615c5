"""A batch through the real journal and the real delivery: order, pace, pauses, and never a message twice."""

import threading
import time
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from cfmail_gui.account import Access, Account, Secret
from cfmail_gui.attempt import Outcome, SecretUnavailable, SendFailed, SendReport
from cfmail_gui.batch_record import BatchPlan
from cfmail_gui.message.envelope import Envelope
from cfmail_gui.record import JournalUnavailable
from cfmail_gui.sending.batch_check import judge, released
from cfmail_gui.sending.batch_run import BatchRun
from cfmail_gui.sending.batch_scan import scan
from cfmail_gui.sending.delivery import Delivery
from cfmail_gui.store.journal import Journal
from cfmail_gui.store.journal_batches import Batches
from cfmail_gui.store.journal_db import Database
from tests.conftest import ACCOUNT_ID

ACCOUNT = Account("a", "Acme", ACCOUNT_ID)
PATIENCE = 20
THROTTLED = SendFailed("throttled", maybe_sent=False, status=429, retry_after=1)


class FarEnd:
    """Stands for the API: ``answers`` tells what becomes of the n-th request; ``gate`` keeps all of them waiting."""

    def __init__(self):
        self.answers = {}
        self.always = None
        self.gate = threading.Event()
        self.gate.set()
        self.sent = []  # (subject's number, envelope, moment)
        self.most_at_once = self._at_once = 0
        self.stopped = set()
        self._lock = threading.Lock()

    def send_raw(self, access, request, wire, progress):
        with self._lock:
            number = len(self.sent)
            self.sent.append((int(request.name.split(".")[0]), request.envelope, time.monotonic()))
            self._at_once += 1
            self.most_at_once = max(self.most_at_once, self._at_once)
        try:
            while not self.gate.wait(0.01):
                if request.attempt_id in self.stopped:
                    raise SendFailed("stopped", maybe_sent=True)
        finally:
            with self._lock:
                self._at_once -= 1
        error = self.answers.get(number, self.always)
        if error:
            raise error
        outcomes = tuple((address, Outcome.DELIVERED) for address in request.envelope.recipients)
        return SendReport(request.attempt_id, datetime.now(UTC), outcomes)

    @property
    def numbers(self):
        return [number for number, _, _ in self.sent]


class Desk:
    """What a test needs around a run."""

    def __init__(self, folder):
        self.folder = folder
        self.far = FarEnd()
        self.database = Database(folder / "journal.sqlite")
        self.journal = Journal(self.database)
        self.batches = Batches(self.database)
        self.refusal = None  # raised instead of handing out the secret
        self.runs = []
        self.news = []
        self.told = threading.Condition()

    def make(self, count, plan=BatchPlan("a"), headers=""):  # noqa: B008 - frozen
        batch = self.batches.create("Batch", plan)
        items = []
        for number in range(count):
            path = self.folder / f"{number}.eml"
            path.write_text(f"From: me@x.test\nTo: b{number}@y.test\nSubject: {number}\n{headers}\nText {number}\n")
            items += scan(path)
        self.batches.add(batch.id, items)
        return self.batches.get(batch.id)

    def run(self, batch, account=ACCOUNT, batches=None):
        self.news.clear()
        delivery = Delivery(self.far, self._access_for, self.journal, wait=False)
        run = BatchRun(batch, account, batches or self.batches, delivery, self.far.stopped.add, self._on_news)
        self.runs.append(run)
        run.start()
        return run

    def _access_for(self, account):
        if self.refusal:
            raise self.refusal
        return Access(ACCOUNT_ID, "https://api.test", "token", Secret("t"))

    def _on_news(self, news):
        with self.told:
            self.news.append(news)
            self.told.notify_all()

    def until(self, condition):
        with self.told:
            assert self.told.wait_for(lambda: self.news and condition(self.news[-1]), PATIENCE), self.news[-3:]
            return self.news[-1]

    def until_over(self, state="done"):
        return self.until(lambda news: news.over and news.state == state)

    def until_paused(self, why=""):
        return self.until(lambda news: news.state == "paused" and news.why == why and not news.in_hand)

    def states(self, batch):
        return [(item.state, item.note) for item in self.batches.items(batch.id, 0, 10_000)]

    def send(self, batch, **options):
        self.run(batch, **options)
        return self.until_over()


@pytest.fixture
def desk(tmp_path):
    made = Desk(tmp_path)
    yield made
    made.far.gate.set()
    assert all(run.close(PATIENCE) for run in made.runs)
    made.database.close()


def test_a_batch_is_sent_in_order_and_told_truly(desk):
    batch = desk.make(25)
    news = desk.send(batch)
    assert desk.far.numbers == list(range(25))
    assert (news.counts, news.in_hand, news.left_seconds, news.error) == ((("sent", 25),), 0, 0, None)
    assert {place for each in desk.news for place in each.changed} == set(range(25))
    assert desk.batches.get(batch.id).state == "done"
    assert desk.states(batch) == [("sent", "")] * 25
    assert desk.far.most_at_once == 1


def test_several_go_at_once_but_not_more_than_asked_for(desk):
    desk.far.gate.clear()
    batch = desk.make(12, BatchPlan("a", concurrency=2))
    run = desk.run(batch)
    desk.until(lambda news: news.in_hand == 2)
    run.replan(replace(batch.plan, concurrency=3))
    desk.until(lambda news: news.in_hand == 3)
    assert sorted(desk.far.numbers) == [0, 1, 2]
    desk.far.gate.set()
    desk.until_over()
    assert desk.far.most_at_once == 3
    assert desk.batches.get(batch.id).plan.concurrency == 3
    assert sorted(desk.far.numbers) == list(range(12))


def test_the_envelope_is_the_plan_s_where_it_has_one(desk):
    desk.send(desk.make(2, BatchPlan("a", sender="one@x.test", recipients=("test@x.test",))))
    assert [envelope for _, envelope, _ in desk.far.sent] == [Envelope("one@x.test", ("test@x.test",))] * 2


def test_the_pace_holds_and_can_be_changed_on_the_way(desk):
    desk.send(desk.make(4, BatchPlan("a", per_minute=300)))
    moments = [moment for _, _, moment in desk.far.sent]
    assert moments[-1] - moments[0] > 0.45  # 0.6 s, and the first one may have been slow to arrive
    slow = desk.make(4, BatchPlan("a", recipients=("c@y.test",), per_minute=1))
    run = desk.run(slow)
    news = desk.until(lambda news: news.batch_id == slow.id and dict(news.counts).get("sent") == 1)
    assert news.left_seconds >= 180
    run.replan(replace(slow.plan, per_minute=0))
    desk.until_over()


def test_a_pause_lets_those_in_hand_end_and_begins_no_other(desk):
    desk.far.gate.clear()
    batch = desk.make(5)
    run = desk.run(batch)
    desk.until(lambda news: news.in_hand == 1)
    run.pause()
    desk.until(lambda news: news.state == "paused" and news.in_hand == 1)
    desk.far.gate.set()
    news = desk.until_paused()
    assert dict(news.counts) == {"sent": 1, "ready": 4}
    assert desk.batches.get(batch.id).state == "paused"
    run.resume()
    assert desk.until_over().counts == (("sent", 5),)
    assert desk.far.numbers == list(range(5))


def test_after_a_stop_it_can_go_on_even_by_another_run(desk):
    desk.far.gate.clear()
    batch = desk.make(4)
    run = desk.run(batch)
    desk.until(lambda news: news.in_hand == 1)
    run.stop()
    desk.far.gate.set()
    assert dict(desk.until_over("stopped").counts) == {"sent": 1, "ready": 3}
    run.resume()
    desk.until_over()
    assert desk.far.numbers == [0, 1, 2, 3]
    desk.send(desk.batches.get(batch.id))
    assert len(desk.far.sent) == 4


def test_who_goes_on_at_once_after_a_stop_loses_nothing(desk):
    desk.far.gate.clear()
    run = desk.run(desk.make(4))
    desk.until(lambda news: news.in_hand == 1)
    run.stop()
    run.start()
    desk.far.gate.set()
    desk.until_over()
    assert desk.far.numbers == [0, 1, 2, 3]


def test_the_last_word_counts(desk):
    desk.far.gate.clear()
    run = desk.run(desk.make(4))
    desk.until(lambda news: news.in_hand == 1)
    run.stop()
    run.start()
    run.stop()
    desk.far.gate.set()
    desk.until_over("stopped")
    assert desk.far.numbers == [0]


def test_a_failure_does_not_stop_the_rest(desk):
    desk.far.answers = {
        1: SendFailed("invalid-message", maybe_sent=False, status=400),
        3: SendFailed("no-answer", maybe_sent=True),
        5: SendFailed("no-connection", maybe_sent=False),
    }
    batch = desk.make(8)
    desk.send(batch)
    found = [state for state, _ in desk.states(batch)]
    assert found == ["sent", "not-sent", "sent", "unknown", "sent", "not-sent", "sent", "sent"]
    desk.send(batch)
    assert len(desk.far.sent) == 8, "what was begun is left to a person"


@pytest.mark.parametrize("fault", ["unauthorized", "forbidden", "blocked", "not-entitled", "redirected"])
def test_what_would_meet_every_message_stops_the_rest(desk, fault):
    desk.far.answers = {2: SendFailed(fault, maybe_sent=False, status=403)}
    batch = desk.make(6)
    run = desk.run(batch)
    news = desk.until_paused("account")
    assert news.error.fault == fault
    assert dict(news.counts) == {"sent": 2, "ready": 4}
    run.resume()
    desk.until_over()
    assert desk.far.numbers == [0, 1, 2, 2, 3, 4, 5]


@pytest.mark.parametrize(
    ("error", "why"),
    [(SecretUnavailable("locked"), "secret"), (JournalUnavailable("disk-full", "/j"), "journal")],
)
def test_without_secret_or_journal_nothing_is_begun(desk, error, why):
    desk.refusal = error
    run = desk.run(desk.make(3))
    assert desk.until_paused(why).error is error
    assert desk.far.sent == []
    desk.refusal = None
    run.resume()
    desk.until_over()
    assert desk.far.numbers == [0, 1, 2]


def test_a_throttled_message_waits_for_the_user_with_all_others(desk):
    desk.far.answers = {1: THROTTLED}
    batch = desk.make(4)
    run = desk.run(batch)
    assert desk.until_paused("wait").wait_left == 1
    desk.until(lambda news: news.why == "wait" and news.wait_left == 0)
    assert desk.far.numbers == [0, 1]
    assert desk.states(batch) == [("sent", ""), ("ready", "put-off"), ("ready", ""), ("ready", "")]
    run.resume()
    desk.until_over()
    assert desk.far.numbers == [0, 1, 1, 2, 3]
    assert desk.states(batch) == [("sent", "")] * 4


def test_a_throttled_batch_goes_on_by_itself_where_the_user_said_so(desk):
    desk.far.answers = {1: THROTTLED, 2: THROTTLED}
    desk.send(desk.make(4, BatchPlan("a", concurrency=2, continue_after_wait=True)))
    assert (len(desk.far.numbers), set(desk.far.numbers)) == (6, {0, 1, 2, 3})
    moments = [moment for _, _, moment in desk.far.sent]
    assert moments[3] - moments[1] > 0.9


def test_the_user_may_go_on_before_the_time_is_over(desk):
    desk.far.answers = {0: SendFailed("throttled", maybe_sent=False, retry_after=3600)}
    run = desk.run(desk.make(2))
    assert desk.until_paused("wait").wait_left > 3500
    run.resume()
    desk.until_over()
    assert desk.far.numbers == [0, 0, 1]


def test_a_pause_of_the_user_is_not_ended_by_the_clock(desk):
    desk.far.answers = {0: THROTTLED}
    run = desk.run(desk.make(2, BatchPlan("a", continue_after_wait=True)))
    desk.until_paused("wait")
    run.pause()
    news = desk.until_paused()
    assert news.wait_left == 0
    assert desk.far.numbers == [0]


def test_a_pause_of_the_user_is_not_made_a_wait_by_what_was_in_hand(desk):
    desk.far.gate.clear()
    desk.far.answers = {0: THROTTLED}
    run = desk.run(desk.make(2, BatchPlan("a", continue_after_wait=True)))
    desk.until(lambda news: news.in_hand == 1)
    run.pause()
    desk.far.gate.set()
    news = desk.until(lambda news: news.counts == (("ready", 2),))
    assert (news.state, news.why, news.wait_left) == ("paused", "", 0)


def test_without_a_connection_the_batch_pauses_and_tries_all_of_them_again(desk):
    desk.far.answers = dict.fromkeys((1, 2, 3), SendFailed("no-connection", maybe_sent=False))
    batch = desk.make(6)
    run = desk.run(batch)
    assert dict(desk.until_paused("offline").counts) == {"sent": 1, "ready": 5}
    run.resume()
    desk.until_over()
    assert desk.far.numbers == [0, 1, 2, 3, 1, 2, 3, 4, 5]
    assert desk.states(batch) == [("sent", "")] * 6


def test_those_in_hand_when_the_connection_is_gone_are_tried_again_too(desk):
    desk.far.gate.clear()
    desk.far.always = SendFailed("no-connection", maybe_sent=False)
    batch = desk.make(6, BatchPlan("a", concurrency=4))
    run = desk.run(batch)
    desk.until(lambda news: news.in_hand == 4)
    desk.far.gate.set()
    assert desk.until_paused("offline").counts == (("ready", 6),)
    desk.far.always = None
    run.resume()
    desk.until_over()
    assert desk.states(batch) == [("sent", "")] * 6


def test_many_unknown_ones_in_a_row_pause_the_batch_and_are_not_repeated(desk):
    desk.far.always = SendFailed("internal", maybe_sent=True, status=500)
    run = desk.run(desk.make(8))
    assert dict(desk.until_paused("unknown").counts) == {"unknown": 5, "ready": 3}
    desk.far.always = None
    run.resume()
    desk.until_over()
    assert desk.far.numbers == list(range(8))


def test_recipients_outside_the_allow_list_are_held_before_the_first_message(desk):
    batch = desk.make(4)
    careful = replace(ACCOUNT, allow_list=("b1@y.test", "b3@y.test"))
    desk.send(batch, account=careful)
    held = ("held", "outside-allow-list")
    assert desk.states(batch) == [held, ("sent", ""), held, ("sent", "")]
    desk.batches.change(batch.id, [2], "ready", released("outside-allow-list"))
    desk.send(batch, account=careful)
    assert desk.far.numbers == [1, 3, 2]


def test_what_is_released_while_the_batch_runs_is_sent_as_well(desk):
    desk.far.gate.clear()
    batch = desk.make(3)
    desk.run(batch, account=replace(ACCOUNT, allow_list=("b1@y.test", "b2@y.test")))
    desk.until(lambda news: news.in_hand == 1)
    desk.batches.change(batch.id, [0], "ready", released("outside-allow-list"))
    desk.far.gate.set()
    desk.until_over()
    assert desk.far.numbers == [1, 2, 0]


def test_a_repetition_can_be_allowed_while_the_batch_runs(desk):
    desk.send(desk.make(1))
    batch = desk.make(3, BatchPlan("a", per_minute=90))
    desk.run(batch)
    desk.until(lambda news: dict(news.counts).get("held") == 1 and dict(news.counts).get("sent") == 1)
    desk.batches.change(batch.id, [0], "ready", released("already-sent"))
    desk.until_over()
    assert desk.far.numbers == [0, 1, 2, 0]


def test_a_yes_to_some_recipients_is_none_to_others(desk):
    batch = desk.make(2)
    careful = replace(ACCOUNT, allow_list=("nobody@y.test",))
    assert judge(desk.batches, batch, careful) == (0, 1)
    desk.batches.change(batch.id, [0, 1], "ready", released("outside-allow-list"))
    assert judge(desk.batches, batch, careful, batch.plan) == ()
    other = replace(batch, plan=replace(batch.plan, recipients=("boss@else.test",)))
    assert judge(desk.batches, other, careful, batch.plan) == (0, 1)
    assert desk.states(batch) == [("held", "outside-allow-list")] * 2


def test_what_a_person_already_has_waits_for_a_yes(desk):
    first, second = desk.make(2), desk.make(3)
    desk.send(first)
    run = desk.run(second)
    desk.until_over()
    held = ("held", "already-sent")
    assert desk.states(second) == [held, held, ("sent", "")]
    desk.batches.change(second.id, [0], "ready", released("already-sent"))
    desk.news.clear()
    run.start()
    desk.until_over()
    assert desk.far.numbers == [0, 1, 2, 0]


def test_a_file_that_changed_since_is_not_sent(desk):
    batch = desk.make(4)
    (desk.folder / "1.eml").write_text("From: me@x.test\nTo: somebody@else.test\n\nOther\n")
    (desk.folder / "2.eml").unlink()
    desk.send(batch)
    assert desk.states(batch) == [("sent", ""), ("held", "changed-on-disk"), ("held", "unreadable"), ("sent", "")]


def test_a_folder_that_is_away_does_not_go_through_the_whole_batch(desk):
    batch = desk.make(9)
    for number in range(9):
        (desk.folder / f"{number}.eml").unlink()
    desk.run(batch)
    assert dict(desk.until_paused("files").counts)["ready"] >= 3
    assert desk.far.sent == []


def test_a_message_that_a_person_takes_out_meanwhile_is_not_sent(desk):
    desk.far.gate.clear()
    batch = desk.make(5)
    desk.run(batch)
    desk.until(lambda news: news.in_hand == 1)
    desk.batches.change(batch.id, [1, 3], "held", "left-out")
    desk.far.gate.set()
    desk.until_over()
    assert desk.far.numbers == [0, 2, 4]


def test_a_batch_that_another_process_runs_is_left_to_it(desk):
    batch = desk.make(2)
    other = Database(desk.database.path)
    elsewhere = Batches(other)
    assert elsewhere.take(batch.id)
    elsewhere.set_state(batch.id, "running")
    desk.run(batch)
    assert desk.until(lambda news: news.over).why == "other-process"
    assert desk.far.sent == []
    assert elsewhere.get(batch.id).state == "running"
    other.close()


def test_closing_waits_for_those_in_hand_and_leaves_the_rest_for_later(desk):
    desk.far.gate.clear()
    batch = desk.make(4)
    run = desk.run(batch)
    desk.until(lambda news: news.in_hand == 1)
    closing = threading.Thread(target=run.close, args=(PATIENCE,))
    closing.start()
    desk.until(lambda news: news.why == "closed")
    desk.far.gate.set()
    closing.join()
    assert desk.batches.get(batch.id).state == "paused"
    assert [state for state, _ in desk.states(batch)] == ["sent", "ready", "ready", "ready"]
    run.start()
    assert desk.far.numbers == [0]


def test_closing_stops_what_does_not_end(desk):
    desk.far.gate.clear()
    batch = desk.make(2)
    run = desk.run(batch)
    desk.until(lambda news: news.in_hand == 1)
    assert run.close(0.05)
    assert [state for state, _ in desk.states(batch)] == ["unknown", "ready"]


def test_a_mistake_of_ours_pauses_the_batch_and_is_heard_of(desk, monkeypatch):
    heard = []
    monkeypatch.setattr(threading, "excepthook", heard.append)
    desk.far.answers = {1: ZeroDivisionError()}
    batch = desk.make(4)
    run = desk.run(batch)
    news = desk.until(lambda news: news.over)
    assert (news.state, news.why) == ("paused", "bug")
    assert [found.exc_type for found in heard] == [ZeroDivisionError]
    run.resume()
    desk.until_over()
    assert [state for state, _ in desk.states(batch)] == ["sent", "unknown", "sent", "sent"]


class Unwritable:
    """Batches on a disk that is full from some moment on."""

    def __init__(self, batches):
        self._batches = batches
        self.is_full = False

    def __getattr__(self, name):
        if self.is_full and name in ("ready", "get", "set_state", "change", "release"):
            raise JournalUnavailable("disk-full", "/j")
        return getattr(self._batches, name)


def test_a_journal_that_fails_on_the_way_pauses_the_batch(desk):
    desk.far.gate.clear()
    batches = Unwritable(desk.batches)
    run = desk.run(desk.make(3), batches=batches)
    desk.until(lambda news: news.in_hand == 1)
    batches.is_full = True
    desk.far.gate.set()
    assert desk.until_paused("journal").error.fault == "disk-full"
    batches.is_full = False
    run.resume()
    desk.until_over()
    assert desk.far.numbers == [0, 1, 2]


def test_news_are_told_ten_times_a_second_at_most(desk):
    begun = time.monotonic()
    desk.send(desk.make(200, BatchPlan("a", concurrency=4)))
    assert len(desk.news) <= (time.monotonic() - begun) * 10 + 3
