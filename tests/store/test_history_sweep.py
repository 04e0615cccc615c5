import os
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from cfmail_gui.batch_record import BatchItem, BatchPlan
from cfmail_gui.history_query import HistoryQuery, Retention
from cfmail_gui.store import journal_sweep
from cfmail_gui.store.journal import Journal
from cfmail_gui.store.journal_db import Database
from tests.store.attempts import OCTETS, attempt, failed, report

BIG = 300_000  # octets that cannot be packed


@pytest.fixture(autouse=True)
def small_pieces(monkeypatch):
    monkeypatch.setattr(journal_sweep, "_MOST_ROWS", 3)
    monkeypatch.setattr(journal_sweep, "_INDEX_PAGES", 2)
    monkeypatch.setattr(journal_sweep, "_FREE_PAGES", 20)


def sending(journal, attempt_id, octets=OCTETS, **how):
    place = how.pop("place", -1)
    return journal.begin(attempt(attempt_id, octets=octets, **how), octets, place=place, repeat_allowed=True)


def sent(journal, attempt_id, octets=OCTETS, **how):
    begun = sending(journal, attempt_id, octets, **how)
    journal.finish(begun.reported(report(begun)), None)


def unknown(journal, attempt_id, octets=OCTETS, **how):
    journal.finish(failed(sending(journal, attempt_id, octets, **how), maybe_sent=True), None)


def days_ago(days):
    return {"started_at": datetime.now(UTC) - timedelta(days=days)}


def count(database, table):
    with database.read() as connection:
        return connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608


def on_disk(database):
    return b"".join(each.read_bytes() for each in database.path.parent.iterdir() if each.is_file())


def test_what_is_deleted_is_gone_with_everything(database, journal, history):
    for number in range(1, 8):
        sent(journal, f"a{number}", b"%d" % number)

    assert history.delete((2, 3, 4, 5, 6, 99)) == 5

    assert history.find(HistoryQuery()) == (7, 1)
    assert history.find(HistoryQuery("ada@one.test")) == (7, 1)
    assert (count(database, "body"), count(database, "recipient"), count(database, "search")) == (2, 4, 2)
    assert journal.body("a7") == b"7"


def test_what_is_sending_stays(journal, history):
    sending(journal, "a1")
    unknown(journal, "a2")

    assert history.delete((1, 2)) == 1
    assert history.trim(Retention(days=1, mebibytes=1, bodies=False)) == 0

    assert journal.get("a1").has_body
    assert journal.get("a2") is None


def test_deleted_words_and_octets_are_not_on_disk(database, journal, history):
    octets = os.urandom(BIG)
    for number in range(20):
        sent(journal, f"x{number}", b"%d" % number, subject=f"Grüße {os.urandom(1_000).hex(' ')} {number}")
    sent(journal, "a1", octets, subject="canaryword", name="Canaryname.eml", sender="canary@sender.test")
    database.checkpoint()
    before = history.octets()
    assert b"canaryword" in on_disk(database)
    assert octets[1000:1100] in on_disk(database)

    history.delete([21])

    left = on_disk(database)
    assert b"canary" not in left.lower()
    assert octets[1000:1100] not in left
    assert octets[-100:-1] not in left
    assert history.octets() < before - BIG * 0.9
    with database.read() as connection:
        assert connection.execute("PRAGMA freelist_count").fetchone() == (0,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert history.find(HistoryQuery("grüße")) == tuple(range(20, 0, -1))


def test_a_body_stays_while_an_attempt_has_it(journal, history):
    sent(journal, "a1")
    sent(journal, "a2")

    history.delete([1])
    assert journal.body("a2") == OCTETS

    history.delete([2])
    sent(journal, "a3", b"other")
    assert journal.get("a3").number == 3, "a number is never given twice"


def test_trimming_by_days_keeps_what_is_unknown(journal, history):
    for number in range(5):
        sent(journal, f"old{number}", **days_ago(11))
    unknown(journal, "unknown", **days_ago(11))
    sending(journal, "sending", **days_ago(11))
    sent(journal, "new", **days_ago(9))

    assert history.trim(Retention(days=10)) == 5

    assert [record.id for record in history.records(history.find(HistoryQuery()))] == ["new", "sending", "unknown"]
    assert history.trim(Retention(days=10)) == 0


def test_trimming_by_size_takes_the_oldest_first(database, journal, history):
    unknown(journal, "a0", os.urandom(BIG))
    for number in range(1, 10):
        sent(journal, f"a{number}", os.urandom(BIG), **days_ago(10 - number))

    gone = history.trim(Retention(mebibytes=1))

    left = [record.id for record in history.records(history.find(HistoryQuery()))]
    assert left == ["a9", "a8", "a0"], "as many as fit"
    assert gone == 7
    assert history.octets() <= 2**20 + 100_000  # the write-ahead log's own files
    with database.read() as connection:
        assert journal_sweep.used_octets(connection) <= 2**20


def test_trimming_by_size_ends_where_nothing_may_go(journal, history):
    for number in range(5):
        unknown(journal, f"a{number}", os.urandom(BIG))

    assert history.trim(Retention(mebibytes=1)) == 0


def test_octets_go_without_their_attempts(database, journal, history):
    for number in range(7):
        sent(journal, f"a{number}", os.urandom(BIG))
    unknown(journal, "u", b"wanted")
    sending(journal, "s", b"going")
    sent(journal, "shared", b"going")
    before = history.octets()

    assert history.trim(Retention(bodies=False)) == 0

    assert journal.body("a0") is None
    assert not journal.get("a0").has_body
    assert [line.has_body for line in history.lines((7, 8, 9, 10))] == [False, True, True, True]
    assert history.octets() < before - 6 * BIG
    assert len(history.find(HistoryQuery())) == 10


def test_without_limits_everything_stays(journal, history):
    sent(journal, "a1", **days_ago(10_000))

    assert history.trim(Retention()) == 0
    assert journal.body("a1") == OCTETS


def test_a_start_without_a_journal_makes_none(database, history):
    assert history.trim(Retention(days=1, mebibytes=1, bodies=False)) == 0
    assert not database.path.exists()


def test_a_batch_remembers_what_became_of_messages_whose_attempts_are_gone(journal, history, batches):
    batch = batches.create("b", BatchPlan("acme")).id
    batches.add(batch, [item(name) for name in ("sent", "unknown", "not-sent", "ready")])
    sent(journal, "a1", b"1", batch=batch, place=0)
    unknown(journal, "a2", b"2", batch=batch, place=1)
    journal.finish(failed(sending(journal, "a3", b"3", batch=batch, place=2), maybe_sent=False), None)

    assert history.delete((1, 2, 3)) == 3

    assert [each.state for each in batches.items(batch, 0, 9)] == ["sent", "unknown", "not-sent", "ready"]
    assert dict(batches.get(batch).counts) == {"sent": 1, "unknown": 1, "not-sent": 1, "ready": 1}
    assert batches.change(batch, range(4), "held") == 1
    batches.release(batch, 1)
    batches.release(batch, 2)
    assert [each.place for each in batches.ready(batch, -1, 9)] == [2]


def test_a_batch_that_is_done_goes_with_its_last_attempt(database, journal, history, batches):
    done, other = (batches.create(name, BatchPlan("acme")).id for name in ("done", "stopped"))
    for batch in (done, other):
        batches.add(batch, [item("x")])
        sent(journal, batch, batch=batch, place=0, **days_ago(1))
    batches.set_state(done, "done")
    batches.set_state(other, "stopped")
    history.trim(Retention(days=10))
    assert batches.get(done), "it is new"
    database.write(lambda connection: connection.execute("UPDATE batch SET created = 0"))
    history.trim(Retention(days=10))
    assert batches.get(done), "its attempt is there"

    history.delete(history.find(HistoryQuery()))
    history.trim(Retention(days=10))

    assert [record.id for record in batches.all()] == [other]


def test_others_send_while_much_is_deleted(tmp_path, journal, history):
    for number in range(60):
        sent(journal, f"a{number}", b"%d" % number)
    begun = []

    def send():
        with closing(Database(tmp_path / "journal.sqlite")) as other:  # as another process would
            begun.extend(sending(Journal(other), f"b{number}", b"b%d" % number) for number in range(20))

    sender = threading.Thread(target=send)
    sender.start()
    gone = history.delete(range(1, 61))
    sender.join(60)

    assert gone == 60
    assert len(begun) == 20
    assert len(history.find(HistoryQuery())) == 20


def item(name):
    return BatchItem(0, f"/{name}", 0, -1, name, "", "", "me@sender.test", ("ada@one.test",), 1)
