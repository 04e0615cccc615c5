import base64
import os
import subprocess
import sys
import threading
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from cfmail_gui.attempt import Outcome, Transcript
from cfmail_gui.record import AlreadyClaimed, AlreadySent, JournalUnavailable, RecipientRecord
from cfmail_gui.store import journal_body
from cfmail_gui.store.journal import Journal
from cfmail_gui.store.journal_db import Database
from cfmail_gui.store.journal_listing import list_fresh
from tests.store.attempts import ADA, BOB, EVE, NOON, OCTETS, attempt, failed, report

TRANSCRIPT = Transcript(
    request_line="POST https://api.test/x",
    request_headers=(("authorization", "Bearer …"), ("a", "b")),
    body_octets=7,
    status=200,
    answer_headers=(("server", "x"),),
    answer='{"a": "ü\ud800"}',
    answer_cut=True,
)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "journal.sqlite"


@pytest.fixture
def database(path):
    with closing(Database(path)) as database:
        yield database


def one(database, sql, *values):
    with database.read() as connection:
        return connection.execute(sql, values).fetchone()


def found(database, word):
    while database.write(list_fresh):
        pass
    with database.read() as connection:
        sql = "SELECT rowid FROM search WHERE search MATCH ?"
        return [number for (number,) in connection.execute(sql, (f'"{word}"*',))]


def sent(journal, *to, **how):
    """Begin and end an attempt that reached everybody; return it."""
    allowed = how.pop("repeat_allowed", False)
    outcomes = how.pop("outcomes", ())
    begun = journal.begin(attempt(*to, **how), how.get("octets", OCTETS), repeat_allowed=allowed)
    ended = begun.reported(report(begun, *outcomes))
    journal.finish(ended, None)
    return ended


# One attempt


def test_what_begins_is_on_disk_for_another_process(journal, path):
    record = attempt(parent="p", batch="b", part=2, parts=3)

    begun = journal.begin(record, OCTETS)

    assert begun == replace(record, number=1)
    with closing(Database(path)) as other:
        assert Journal(other).get("a1") == begun
        assert Journal(other).body("a1") == OCTETS
        assert Journal(other).transcript("a1") is None
        assert found(other, "grusse") == [1]


def test_an_answer_is_kept_for_every_recipient(journal, database):
    begun = journal.begin(attempt(), OCTETS)
    ended = begun.reported(report(begun, Outcome.DELIVERED, Outcome.BOUNCED))

    journal.finish(ended, TRANSCRIPT)

    assert journal.get("a1") == ended
    assert journal.transcript("a1") == TRANSCRIPT
    assert found(database, "cf") == [1]


@pytest.mark.parametrize(("maybe_sent", "state"), [(True, "unknown"), (False, "not-sent")])
def test_a_failure_is_kept_with_all_it_says(journal, database, maybe_sent, state):
    begun = journal.begin(attempt(), OCTETS)
    ended = failed(begun, maybe_sent=maybe_sent, status=502, code=10002, server_text="Oh \udc80 noise", retry_after=7)

    journal.finish(ended, None)

    kept = journal.get("a1")
    assert kept == replace(ended, server_text="Oh ? noise")
    assert kept.state == state
    assert found(database, "noise") == [1]


def test_a_number_that_no_column_can_hold(journal):
    begun = journal.begin(attempt(), OCTETS)
    journal.finish(failed(begun, maybe_sent=False, code=10**30), None)
    assert journal.get("a1").code is None


def test_an_end_that_nobody_waits_for(journal, database):
    begun = journal.begin(attempt(), OCTETS)
    journal.finish(begun.reported(report(begun)), None, wait=False)
    database.close()
    assert journal.get("a1").state == "sent"


def test_what_has_ended_does_not_end_again(journal):
    ended = sent(journal)
    journal.finish(failed(ended, maybe_sent=False), TRANSCRIPT)
    assert journal.get("a1") == ended
    assert journal.transcript("a1") is None


def test_only_who_began_an_attempt_ends_it(journal, path):
    begun = journal.begin(attempt(), OCTETS)
    with closing(Database(path)) as other:
        Journal(other).finish(begun.reported(report(begun)), None)
    assert journal.get("a1") == begun


def test_what_is_not_there(journal):
    assert (journal.get("a1"), journal.body("a1"), journal.transcript("a1")) == (None, None, None)
    assert journal.update("a1", ()) is None
    with pytest.raises(JournalUnavailable):
        journal.mark("a1", "sent")


# Claims


def test_an_attempt_is_claimed_once(journal):
    begun = journal.begin(attempt(), OCTETS)
    with pytest.raises(AlreadyClaimed):
        journal.begin(attempt("a1", EVE, octets=b"other"), b"other", repeat_allowed=True)
    assert journal.get("a1") == begun


def item(database, place, state="ready"):
    def add(connection):
        connection.execute("INSERT OR IGNORE INTO batch VALUES ('b', '', 0, 'running', '', '{}')")
        values = ("b", place, "", 0, -1, "", b"", "", "", "[]", 0, "[]", state, "note", "")
        connection.execute("INSERT INTO item VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", values)

    database.write(add)


def test_a_message_of_a_batch_is_claimed_with_its_attempt(journal, database):
    item(database, 0)
    item(database, 1, "held")

    journal.begin(attempt("a1", ADA, batch="b"), OCTETS, place=0)
    for place in (0, 1, 2):
        with pytest.raises(AlreadyClaimed):
            journal.begin(attempt("a2", EVE, batch="b"), OCTETS, place=place)

    assert one(database, "SELECT state, attempt, note FROM item WHERE place = 0") == ("begun", "a1", "")
    assert one(database, "SELECT state, attempt, note FROM item WHERE place = 1") == ("held", "", "note")
    assert journal.get("a2") is None


def test_a_message_that_somebody_has_already_is_ready_still(journal, database):
    item(database, 0)
    sent(journal)
    with pytest.raises(AlreadySent):
        journal.begin(attempt("a2", batch="b"), OCTETS, place=0)
    assert one(database, "SELECT state, attempt FROM item") == ("ready", "")


# The same octets again


def test_the_same_again_within_an_hour_names_when_and_to_whom(journal, database):
    first = sent(journal, "a1", ADA, BOB, "carl@four.test")
    second = sent(journal, "a2", EVE, minutes=10)

    with pytest.raises(AlreadySent) as caught:
        journal.begin(attempt("a3", "bob@TWO.test", EVE, ADA, minutes=59), OCTETS)

    newest, oldest = caught.value.earlier
    assert (newest.attempt_id, newest.started_at, newest.recipients) == ("a2", second.started_at, (EVE,))
    assert (oldest.attempt_id, oldest.started_at, oldest.recipients) == ("a1", first.started_at, (ADA, BOB))
    assert (oldest.account_name, oldest.state) == ("Acme", "sent")
    assert journal.get("a3") is None
    assert one(database, "SELECT count(*) FROM attempt") == (2,)


@pytest.mark.parametrize(
    "again",
    [
        {"octets": b"other"},
        {"minutes": 61},
        {"simulated": True},
        {"to": (EVE,)},
        {"to": ("ADA@one.test",)},  # local parts may differ by case
        {"repeat_allowed": True},
    ],
    ids=str,
)
def test_what_is_not_the_same_again(journal, again):
    sent(journal)
    to = again.pop("to", (ADA, BOB))
    assert sent(journal, "a2", *to, **{"minutes": 1, **again}).state == "sent"


@pytest.mark.parametrize("outcome", list(Outcome))
def test_who_had_it(journal, outcome):
    sent(journal, outcomes=(outcome, Outcome.SUPPRESSED))
    had = outcome in {Outcome.DELIVERED, Outcome.QUEUED, Outcome.UNREPORTED, Outcome.UNKNOWN}
    if had:
        with pytest.raises(AlreadySent) as caught:
            journal.begin(attempt("a2"), OCTETS)
        assert caught.value.earlier[0].recipients == (ADA,)
    else:
        assert journal.begin(attempt("a2"), OCTETS).number == 2


@pytest.mark.parametrize(("state", "asks"), [("sending", True), ("unknown", True), ("not-sent", False)])
def test_what_may_have_gone_counts(journal, state, asks):
    begun = journal.begin(attempt(), OCTETS)
    if state != "sending":
        journal.finish(failed(begun, maybe_sent=state == "unknown"), None)
    if asks:
        with pytest.raises(AlreadySent) as caught:
            journal.begin(attempt("a2"), OCTETS)
        assert caught.value.earlier[0].state == state
    else:
        assert journal.begin(attempt("a2"), OCTETS).number == 2


# What a person or Cloudflare's log says afterwards


@pytest.mark.parametrize(("state", "outcome"), [("sent", Outcome.UNKNOWN), ("not-sent", Outcome.NOT_SENT)])
def test_a_person_decides_what_is_unknown(journal, state, outcome):
    begun = journal.begin(attempt(), OCTETS)
    journal.finish(failed(begun, maybe_sent=True), None)

    marked = journal.mark("a1", state)

    assert marked == journal.get("a1")
    assert (marked.state, marked.marked, marked.fault) == (state, True, "no-answer")
    assert {each.outcome for each in marked.recipients} == {outcome}


def test_a_person_who_erred_says_otherwise_and_the_fault_stays(journal):
    begun = journal.begin(attempt(), OCTETS)
    journal.finish(failed(begun, maybe_sent=True), None)
    lost = journal.get("a1")
    for state, outcome in (("sent", Outcome.UNKNOWN), ("not-sent", Outcome.NOT_SENT), ("sent", Outcome.UNKNOWN)):
        marked = journal.mark("a1", state)
        assert (marked.state, marked.marked) == (state, True)
        assert {each.outcome for each in marked.recipients} == {outcome}
        assert (marked.fault, marked.status, marked.server_text) == (lost.fault, lost.status, lost.server_text)


def test_what_the_log_said_cannot_be_marked_otherwise(journal):
    begun = journal.begin(attempt(), OCTETS)
    journal.finish(failed(begun, maybe_sent=True), None)
    marked = journal.mark("a1", "not-sent")
    said = [replace(each, outcome=Outcome.DELIVERED, in_log=True) for each in marked.recipients]
    known = journal.update("a1", said, state="sent", message_id="<1@cf>")
    assert journal.mark("a1", "not-sent") == known


def test_a_look_up_that_found_nothing_takes_no_mark_back(journal):
    begun = journal.begin(attempt(), OCTETS)
    journal.finish(failed(begun, maybe_sent=True), None)
    asked = journal.get("a1")
    journal.mark("a1", "not-sent")  # while the log is asked
    absent = [replace(each, checked_at=NOON, in_log=False) for each in asked.recipients]

    after = journal.update("a1", absent)

    assert (after.state, after.marked) == ("not-sent", True)
    assert {(each.outcome, each.in_log, each.checked_at) for each in after.recipients} == {
        (Outcome.NOT_SENT, False, NOON)
    }


def test_nobody_decides_what_is_going_on(journal):
    begun = journal.begin(attempt(), OCTETS)
    assert journal.mark("a1", "not-sent") == begun
    assert journal.update("a1", begun.recipients, state="sent") == begun


def test_what_a_look_up_says_is_kept_and_found(journal, database):
    sent(journal, "a1", ADA, "bob@Bücher.test", EVE, outcomes=(Outcome.QUEUED,) * 3)
    said = RecipientRecord("bob@xn--bcher-kva.test", Outcome.FAILED, "hard", "mailbox full", "2026-12-01", NOON, True)

    after = journal.update("a1", [said, RecipientRecord("stranger@x.test", Outcome.FAILED)], message_id="m7")

    assert after == journal.get("a1")
    assert after.recipients[1] == replace(said, address="bob@Bücher.test")
    assert [each.outcome for each in after.recipients] == [Outcome.QUEUED, Outcome.FAILED, Outcome.QUEUED]
    assert (after.state, after.message_id) == ("sent", "m7")
    assert found(database, "mailbox") == found(database, "m7") == [1]


def test_a_look_up_can_make_an_unknown_one_sent(journal):
    begun = journal.begin(attempt(), OCTETS)
    journal.finish(failed(begun, maybe_sent=True), None)
    seen = [replace(each, outcome=Outcome.DELIVERED, checked_at=NOON, in_log=True) for each in begun.recipients]
    assert journal.update("a1", seen, state="sent").state == "sent"
    assert journal.get("a1").recipients == tuple(seen)


def test_those_that_wait_for_their_end(journal, path):
    queued = (Outcome.QUEUED, Outcome.DELIVERED)
    first = sent(journal, "a1", minutes=0, outcomes=queued)
    sent(journal, "a2", minutes=70)
    third = sent(journal, "a3", minutes=140, outcomes=queued, simulated=True)

    assert [each.id for each in journal.waiting(NOON)] == [first.id, third.id]
    assert journal.waiting(NOON + timedelta(minutes=1)) == (journal.get("a3"),)


def test_a_start_makes_no_file(journal, path):
    assert (journal.recover(), journal.waiting(NOON)) == (0, ())
    assert not path.exists()


# After a crash

CRASHES = """
import os, sys
from pathlib import Path
from cfmail_gui.store.journal import Journal
from cfmail_gui.store.journal_db import Database
from cfmail_gui.store.journal_listing import list_fresh
from tests.store.attempts import OCTETS, attempt, report

journal = Journal(Database(Path(sys.argv[1])))
journal.begin(attempt("lost"), OCTETS)
ended = journal.begin(attempt("ended", "dora@five.test"), OCTETS)
journal.finish(ended.reported(report(ended)), None)
print("begun", flush=True)
sys.stdin.read()
"""


def test_what_a_process_left_is_unknown_and_what_a_living_one_does_is_not(journal, database, path):
    other = subprocess.Popen(
        [sys.executable, "-c", CRASHES, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert other.stdout.readline() == "begun\n"
    ours = journal.begin(attempt("ours", EVE), OCTETS)
    assert journal.recover() == 0
    assert journal.get("lost").state == "sending"

    other.kill()
    other.communicate()

    assert journal.recover() == 1
    lost = journal.get("lost")
    assert (lost.state, lost.fault, lost.finished_at) == ("unknown", "program-ended", None)
    assert lost.with_outcome(Outcome.UNKNOWN) == (ADA, BOB)
    assert found(database, "program") == [lost.number]
    assert (journal.get("ended").state, journal.get("ours")) == ("sent", ours)
    assert journal.recover() == 0


# Octets


def test_the_same_octets_are_there_once(journal, database):
    sent(journal)
    sent(journal, "a2", EVE)
    assert one(database, "SELECT count(*), size FROM body") == (1, len(OCTETS))
    assert journal.body("a1") == journal.body("a2") == OCTETS


@pytest.mark.parametrize("octets", [b"", b"\0", os.urandom(3 * 2**20)], ids=["none", "one", "3 MiB"])
def test_octets_come_back_as_they_were(journal, octets):
    journal.begin(attempt(octets=octets), octets)
    assert journal.body("a1") == octets


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE body SET octets = zeroblob(9)",
        "UPDATE body SET octets = x''",
        "UPDATE body SET size = size - 1",
        "UPDATE body SET size = size + 1",
        "UPDATE body SET octets = (SELECT octets FROM body WHERE size = 5)",
    ],
)
def test_octets_that_are_not_those_that_went(journal, database, damage):
    journal.begin(attempt(), OCTETS)
    journal.begin(attempt("a2", octets=b"other"), b"other")
    database.write(lambda connection: connection.execute(damage))
    with pytest.raises(JournalUnavailable) as caught:
        journal.body("a1")
    assert caught.value.fault == "corrupt"


def test_octets_are_dropped_when_nobody_needs_them(database):
    journal = Journal(database, keep_bodies=lambda: False)
    first, second = (journal.begin(attempt(name, to), OCTETS) for name, to in (("a1", ADA), ("a2", EVE)))
    journal.finish(first.reported(report(first)), None)
    assert journal.body("a1") == OCTETS
    journal.finish(failed(second, maybe_sent=True), None)
    assert journal.get("a2").has_body

    assert not journal.mark("a2", "sent").has_body

    assert (journal.body("a1"), journal.get("a1").has_body) == (None, False)
    assert journal.get("a1").sha256 == first.sha256


def test_packing_a_big_message_lets_other_threads_go_on(journal):
    """The 10 ms are the aim; here are some more, because other programs may have the processor."""
    octets = base64.encodebytes(os.urandom(18 * 2**20))
    turns, done = [0], threading.Event()

    def count():
        while not done.wait(0.0005):
            turns[0] += 1

    thread = threading.Thread(target=count)
    thread.start()
    packed = journal_body.pack(octets)
    in_packing = turns[0]
    assert journal_body.unpacked(packed, len(octets), attempt(octets=octets).sha256) == octets
    done.set()
    thread.join()
    assert in_packing > 50
    assert turns[0] - in_packing > 20
