import threading
import time
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from cfmail_gui.attempt import Outcome
from cfmail_gui.batch_record import BatchItem, BatchPlan
from cfmail_gui.message.addr_spec import key
from cfmail_gui.record import AlreadyClaimed
from cfmail_gui.store.journal_batches import Batches
from cfmail_gui.store.journal_db import Database
from tests.store.attempts import ADA, BOB, OCTETS, attempt, failed, report

PLAN = BatchPlan("acme", "me@sender.test", (ADA, BOB), 60, 2, continue_after_wait=True)
ITEM = BatchItem(
    place=0,
    path="/mail/gr\udcfc\udcdfe.eml",
    start=10,
    end=20,
    name="grüße \ud800",
    sha256="ab" * 32,
    subject="Grüße 東京",
    sender="me@sender.test",
    recipients=(ADA, "jürgen@bücher.test"),
    size=4711,
    findings=("re-encoded", "over-5-mib"),
)


@pytest.fixture
def other(database):
    """The same journal as another process has it."""
    with closing(Database(database.path)) as other:
        yield other


@pytest.fixture
def batch(batches):
    return batches.create("Newsletter", PLAN).id


def fill(batches, batch, *states):
    batches.add(batch, [replace(ITEM, state=state, note=f"why-{state}") for state in states])


def begin(journal, batch, place, octets=OCTETS):
    record = attempt(f"{batch[:8]}-{place}-{octets!r}", octets=octets, batch=batch)
    return journal.begin(record, octets, place=place, repeat_allowed=True)


def states(batches, batch):
    return [item.state for item in batches.items(batch, 0, 100)]


def test_a_new_batch_is_an_empty_draft(batches):
    before = datetime.now(UTC)

    made = batches.create("Newsletter \ud800", PLAN)

    assert (made.name, made.state, made.plan, made.counts) == ("Newsletter ?", "draft", PLAN, ())
    assert before <= made.created_at <= datetime.now(UTC)
    assert batches.get(made.id) == made
    assert batches.items(made.id, 0, 10) == ()
    assert batches.get("none") is None


def test_messages_come_back_as_they_were(batches, batch):
    items = [replace(ITEM, place=99), replace(ITEM, state="held", note="charset-needed", sha256=""), ITEM]

    batches.add(batch, items[:1])
    batches.add(batch, items[1:])

    kept = [replace(item, place=place, name="grüße ?") for place, item in enumerate(items)]
    assert list(batches.items(batch, 0, 10)) == kept
    assert list(batches.items(batch, 1, 2)) == kept[1:2]
    assert batches.get(batch).counts == (("held", 1), ("ready", 2))


@pytest.mark.parametrize("state", ["sending", "sent", "not-sent", "unknown", "begun"])
def test_only_an_attempt_begins_a_message(batches, batch, state):
    with pytest.raises(ValueError, match=state):
        batches.add(batch, [ITEM, replace(ITEM, state=state)])
    fill(batches, batch, "ready")
    with pytest.raises(ValueError, match=state):
        batches.change(batch, [0], state)
    assert states(batches, batch) == ["ready"]


def test_two_who_add_get_different_places(batches, batch):
    threads = [threading.Thread(target=lambda: [fill(batches, batch, "ready") for _ in range(20)]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [item.place for item in batches.items(batch, 0, 100)] == list(range(80))


def test_a_begun_message_is_what_its_attempt_is(batches, batch, journal):
    fill(batches, batch, *["ready"] * 5)
    for place in range(4):
        begun = begin(journal, batch, place, b"%d" % place)
        if place == 0:
            journal.finish(begun.reported(report(begun, Outcome.DELIVERED, Outcome.BOUNCED)), None)
        elif place < 3:
            journal.finish(failed(begun, maybe_sent=place == 1), None)

    items = batches.items(batch, 0, 10)
    assert [item.state for item in items] == ["sent", "unknown", "not-sent", "sending", "ready"]
    assert items[0].outcomes == ((Outcome.DELIVERED, 1), (Outcome.BOUNCED, 1))
    assert items[1].outcomes == ((Outcome.UNKNOWN, 2),)
    assert items[4].outcomes == ()
    assert journal.get(items[0].attempt_id).batch == batch
    assert batches.get(batch).count("sent", "unknown", "not-sent", "sending", "ready") == 5
    journal.mark(items[1].attempt_id, "sent")
    assert batches.get(batch).count("sent") == 2


def test_ready_ones_come_in_order_behind_a_place(batches, batch, journal):
    fill(batches, batch, "ready", "held", "ready", "broken", "ready", "ready")
    begin(journal, batch, 2)

    assert [item.place for item in batches.ready(batch, -1, 10)] == [0, 4, 5]
    assert [item.place for item in batches.ready(batch, 0, 1)] == [4]
    assert batches.ready(batch, 5, 10) == ()


def test_what_was_begun_is_not_changed(batches, batch, journal):
    fill(batches, batch, "ready", "held", "broken", "ready")
    begin(journal, batch, 0)

    assert batches.change(batch, [0, 1, 2, 77], "held", "left-out") == 2

    assert [(item.state, item.note) for item in batches.items(batch, 0, 10)] == [
        ("sending", ""),
        ("held", "left-out"),
        ("held", "left-out"),
        ("ready", "why-ready"),
    ]
    with pytest.raises(AlreadyClaimed):
        begin(journal, batch, 1)


@pytest.mark.parametrize("maybe_sent", [True, False])
def test_only_what_was_not_sent_can_be_sent_again(batches, batch, journal, maybe_sent):
    fill(batches, batch, "ready")
    begun = begin(journal, batch, 0)
    batches.release(batch, 0)
    assert states(batches, batch) == ["sending"]
    journal.finish(failed(begun, maybe_sent=maybe_sent), None)

    batches.release(batch, 0)

    assert states(batches, batch) == ["unknown" if maybe_sent else "ready"]
    assert batches.items(batch, 0, 1)[0].attempt_id == (begun.id if maybe_sent else "")
    if not maybe_sent:
        begin(journal, batch, 0, b"again")
        assert states(batches, batch) == ["sending"]


@pytest.mark.parametrize("maybe_sent", [True, False])
def test_what_is_sent_again_has_a_note(batches, batch, journal, maybe_sent):
    fill(batches, batch, "ready")
    journal.finish(failed(begin(journal, batch, 0), maybe_sent=maybe_sent), None)
    batches.release(batch, 0, "put-off")
    expected = ("unknown", "") if maybe_sent else ("ready", "put-off")
    assert [(item.state, item.note) for item in batches.items(batch, 0, 1)] == [expected]


def test_what_went_lately_is_known_by_the_file_and_by_what_went(batches, batch, journal):
    fill(batches, batch, "ready", "ready", "ready")
    now = datetime.now(UTC)
    octets = [f"{number}".encode() for number in range(5)]
    cases = [
        (octets[0], {"batch": batch}, 0, Outcome.DELIVERED),
        (octets[1], {}, -1, Outcome.QUEUED),
        (octets[2], {}, -1, Outcome.BOUNCED),
        (octets[3], {"simulated": True}, -1, Outcome.DELIVERED),
        (octets[4], {"started_at": now - timedelta(minutes=61)}, -1, Outcome.DELIVERED),
    ]
    begun = []
    for number, (message, changes, place, outcome) in enumerate(cases):
        made = attempt(f"x{number}", "Ada@One.test", octets=message, **{"started_at": now} | changes)
        begun.append(journal.begin(made, message, place=place))
        journal.finish(begun[-1].reported(report(begun[-1], outcome)), None)
    unknown = journal.begin(attempt("x9", BOB, octets=b"9", started_at=now), b"9")

    file = batches.items(batch, 0, 1)[0].sha256
    assert batches.sent_lately(simulated=False) == {
        file: {key("Ada@one.test")},
        begun[0].sha256: {key("Ada@one.test")},
        begun[1].sha256: {key("Ada@one.test")},
        unknown.sha256: {key(BOB)},
    }
    assert set(batches.sent_lately(simulated=True)) == {begun[3].sha256}


def test_one_process_runs_a_batch(batches, batch, other):
    theirs = Batches(other)

    assert batches.take(batch)
    assert batches.take(batch), "it is ours"
    assert not theirs.take(batch)
    batches.set_state(batch, "running")
    batches.set_state(batch, "paused")
    assert not theirs.take(batch)
    assert not batches.take("none")


def test_a_stopped_batch_may_be_taken_by_another_process(batches, batch, other):
    batches.take(batch)
    batches.set_state(batch, "running")
    batches.set_state(batch, "stopped")

    assert Batches(other).take(batch)
    assert not batches.take(batch)


def test_what_a_gone_process_ran_is_interrupted(batches, batch, other, database):
    theirs = Batches(other)
    running, paused, done = (theirs.create(name, PLAN).id for name in ("running", "paused", "done"))
    for each, state in ((running, "running"), (paused, "paused"), (done, "done")):
        assert theirs.take(each)
        theirs.set_state(each, state)
    assert batches.interrupted() == ()

    other.close()

    assert [record.id for record in batches.interrupted()] == [paused, running]
    assert batches.take(running)
    assert [record.id for record in batches.interrupted()] == [paused]


def test_who_comes_second_does_not_have_it(batches, batch, database, other, monkeypatch):
    def is_alive(owner):
        return not Batches(other).take(batch)  # while we ask

    with closing(Database(database.path)) as gone:
        Batches(gone).take(batch)
    monkeypatch.setattr(database, "is_alive", is_alive)

    assert not batches.take(batch)


def test_of_two_that_take_an_interrupted_batch_one_has_it(batches, batch, database):
    gone = Database(database.path)
    Batches(gone).take(batch)
    gone.close()
    takers = [Database(database.path) for _ in range(8)]
    taken = []
    threads = [threading.Thread(target=lambda each=each: taken.append(Batches(each).take(batch))) for each in takers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for each in takers:
        each.close()

    assert sorted(taken) == [False] * 7 + [True]


def test_a_plan_is_kept(batches, batch):
    plan = BatchPlan("b", per_minute=5)

    batches.replan(batch, plan)

    assert batches.get(batch).plan == plan


def test_all_are_listed_newest_first_and_can_be_deleted(batches, journal, batch, database):
    second = batches.create("Second", PLAN).id
    fill(batches, batch, "ready")
    begun = begin(journal, batch, 0)
    assert [record.id for record in batches.all()] == [second, batch]

    batches.delete(batch)

    assert [record.id for record in batches.all()] == [second]
    assert batches.items(batch, 0, 10) == ()
    assert journal.get(begun.id).batch == batch
    with database.read() as connection:
        assert connection.execute("SELECT count(*) FROM item").fetchone() == (0,)


def test_a_start_without_a_journal_makes_none(batches, database):
    assert batches.interrupted() == ()
    assert not database.path.exists()


def test_five_thousand_are_counted_and_paged_quickly(batches, batch, journal):
    batches.add(batch, [ITEM] * 5_000)
    for place in range(500):
        begin(journal, batch, place, b"%d" % place)

    def fastest(work):
        spent = []
        for _ in range(5):
            start = time.perf_counter()
            work()
            spent.append(time.perf_counter() - start)
        return min(spent)

    assert fastest(lambda: batches.get(batch)) < 0.05
    assert fastest(lambda: batches.items(batch, 4_800, 4_900)) < 0.05
    assert fastest(lambda: batches.ready(batch, -1, 100)) < 0.05


def test_an_item_knows_why_its_attempt_failed_and_who_says_so(batches, batch, journal):
    fill(batches, batch, "ready", "ready", "ready")
    refused, lost, _ = (begin(journal, batch, place, b"%d" % place) for place in range(3))
    journal.finish(failed(refused, maybe_sent=False, status=422), None)
    journal.finish(failed(lost, maybe_sent=True), None)
    journal.mark(lost.id, "not-sent")

    items = batches.items(batch, 0, 10)
    assert [(item.fault, item.status, item.marked) for item in items] == [
        ("refused", 422, False),
        ("no-answer", None, True),
        ("", None, False),
    ]


def repeat(journal, record, *to, maybe_sent=None):
    """Send the octets of an attempt once more."""
    again = attempt(f"again-{len(to)}-{maybe_sent}", *to, parent=record.id)
    begun = journal.begin(again, OCTETS, repeat_allowed=True)
    ended = begun.reported(report(begun)) if maybe_sent is None else failed(begun, maybe_sent=maybe_sent)
    journal.finish(ended, None)
    return begun


def test_a_message_goes_by_the_attempt_that_repeated_it_for_everybody(batches, batch, journal):
    fill(batches, batch, "ready", "ready")
    lost = begin(journal, batch, 0)
    journal.finish(failed(lost, maybe_sent=True), None)

    assert not batches.follow(repeat(journal, lost, ADA).id), "somebody is missing"
    assert not batches.follow(repeat(journal, lost, ADA, BOB, maybe_sent=True).id)
    assert not batches.follow(repeat(journal, lost, ADA, BOB, maybe_sent=False).id)
    assert states(batches, batch) == ["unknown", "ready"]
    again = repeat(journal, lost, ADA, BOB)
    assert batches.follow(again.id)

    assert states(batches, batch) == ["sent", "ready"]
    assert batches.items(batch, 0, 1)[0].attempt_id == again.id
    assert not batches.follow(again.id)
    assert journal.get(lost.id).state == "unknown"


def test_what_is_known_is_not_replaced_by_a_repetition(batches, batch, journal):
    fill(batches, batch, "ready")
    first = begin(journal, batch, 0)
    journal.finish(first.reported(report(first, Outcome.DELIVERED, Outcome.BOUNCED)), None)

    assert not batches.follow(repeat(journal, first, ADA, BOB).id)
    assert batches.items(batch, 0, 1)[0].attempt_id == first.id


def test_a_batch_that_another_process_has_in_hand_stays(batches, batch, other):
    theirs = Batches(other)
    assert theirs.take(batch)
    theirs.set_state(batch, "running")

    assert batches.is_elsewhere(batch)
    assert not theirs.is_elsewhere(batch)
    assert not batches.delete(batch)
    assert batches.get(batch).state == "running"
    other.close()
    assert not batches.is_elsewhere(batch)
    assert batches.delete(batch)


def test_a_batch_whose_files_were_not_read_to_the_end_is_forgotten(batches, batch, other):
    theirs = Batches(other)
    half, whole, stopped = (theirs.create(name, PLAN).id for name in ("half", "whole", "stopped"))
    for each in (half, whole, stopped):
        theirs.begin_reading(each)
        theirs.add(each, [ITEM])
    theirs.set_state(whole, "draft")
    batches.begin_reading(batch)
    assert {record.state for record in batches.all()} == {"draft"}
    assert batches.delete_unread() == 0, "both processes live"
    theirs.set_state(stopped, "draft")

    other.close()

    assert batches.delete_unread() == 1
    assert {record.id for record in batches.all()} == {batch, whole, stopped}


def test_without_a_journal_there_is_nothing_half_read(batches, database):
    assert batches.delete_unread() == 0
    assert not database.path.exists()
