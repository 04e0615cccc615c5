from dataclasses import replace
from datetime import timedelta

import pytest

from cfmail_gui.attempt import Outcome
from cfmail_gui.history_query import HistoryQuery
from cfmail_gui.record import JournalUnavailable
from cfmail_gui.store import journal_history
from tests.store.attempts import ADA, BOB, EVE, NOON, OCTETS, attempt, failed, report

HOUR = timedelta(hours=1)


@pytest.fixture
def four(journal):
    """Four attempts: delivered and queued, unknown, not sent, still sending; an hour lies between two."""
    first = journal.begin(attempt("a1", ADA, BOB), OCTETS)
    journal.finish(first.reported(report(first, Outcome.DELIVERED, Outcome.QUEUED)), None)
    second = journal.begin(attempt("a2", EVE, minutes=60, subject="Rechnung", account_id="b", account_name="B"), OCTETS)
    journal.finish(failed(second, maybe_sent=True), None)
    third = journal.begin(attempt("a3", EVE, minutes=120, subject="Rechnung", octets=b"x"), b"x")
    journal.finish(failed(third, maybe_sent=False, server_text="mailbox is full"), None)
    journal.begin(attempt("a4", BOB, minutes=180, octets=b"y", simulated=True), b"y")
    return (1, 2, 3, 4)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (HistoryQuery(), (4, 3, 2, 1)),
        (HistoryQuery("  @ "), (4, 3, 2, 1)),
        (HistoryQuery("rech"), (3, 2)),
        (HistoryQuery("GRUSSE"), (4, 1)),
        (HistoryQuery("ada@one.test"), (1,)),
        (HistoryQuery("two.test"), (4, 1)),
        (HistoryQuery("rechnung full"), (3,)),
        (HistoryQuery("cf-a1"), (1,)),
        (HistoryQuery("nobody"), ()),
        (HistoryQuery(account_id="acme"), (4, 3, 1)),
        (HistoryQuery(account_id="none"), ()),
        (HistoryQuery(states=("sent",)), (1,)),
        (HistoryQuery(states=("unknown", "sending")), (4, 2)),
        (HistoryQuery(outcomes=(Outcome.QUEUED,)), (1,)),
        (HistoryQuery(outcomes=(Outcome.QUEUED, Outcome.DELIVERED, Outcome.NOT_SENT)), (3, 1)),
        (HistoryQuery(since=NOON + HOUR), (4, 3, 2)),
        (HistoryQuery(until=NOON + HOUR), (1,)),
        (HistoryQuery(since=NOON + HOUR, until=NOON + 2 * HOUR), (2,)),
        (HistoryQuery("rechnung", account_id="b"), (2,)),
        (HistoryQuery("rechnung", since=NOON + 2 * HOUR), (3,)),
        (HistoryQuery(outcomes=(Outcome.NOT_SENT,), since=NOON + 3 * HOUR), ()),
        (HistoryQuery("rech", "acme", ("not-sent",), (Outcome.NOT_SENT,), NOON, NOON + 3 * HOUR), (3,)),
    ],
)
def test_every_part_of_the_question_counts(history, four, query, found):
    assert history.find(query) == found


def test_what_became_of_an_attempt_later_is_found(history, journal, four):
    journal.mark("a2", "sent")

    assert history.find(HistoryQuery(states=("sent",))) == (2, 1)


@pytest.mark.parametrize(
    "query",
    [
        HistoryQuery("ada"),
        HistoryQuery(),
        HistoryQuery(account_id="acme", since=NOON, until=NOON),
        HistoryQuery(states=("sent", "unknown"), since=NOON),
        HistoryQuery(since=NOON, until=NOON),
        HistoryQuery(outcomes=(Outcome.QUEUED, Outcome.FAILED)),
    ],
)
def test_no_row_of_an_attempt_is_read_to_find_it(database, four, query):
    ((select, values),) = journal_history._criteria(query)
    with database.read() as connection:
        plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {select}", values)]
    reads = [step for step in plan if step.startswith(("SCAN", "SEARCH"))]
    assert reads
    assert all("COVERING INDEX" in step or "VIRTUAL TABLE" in step for step in reads), plan


def test_lines_come_as_asked_without_what_is_gone(history, four):
    lines = history.lines((3, 99, 1))

    assert [line.number for line in lines] == [3, 1]
    line = lines[1]
    assert line.id == "a1"
    assert line.started_at == NOON
    assert (line.account_name, line.simulated, line.state, line.marked) == ("Acme", False, "sent", False)
    assert (line.subject, line.sender, line.first_recipient, line.recipients) == ("Grüße", "me@sender.test", ADA, 2)
    assert line.outcomes == ((Outcome.DELIVERED, 1), (Outcome.QUEUED, 1))
    assert (line.size, line.has_body) == (len(OCTETS), True)
    assert history.lines([4])[0].simulated
    assert history.lines(()) == ()


def test_the_most_frequent_outcome_comes_first(history, journal):
    begun = journal.begin(attempt("a1", ADA, BOB, EVE), OCTETS)
    journal.finish(begun.reported(report(begun, Outcome.QUEUED, Outcome.BOUNCED, Outcome.BOUNCED)), None)

    assert history.lines([1])[0].outcomes == ((Outcome.BOUNCED, 2), (Outcome.QUEUED, 1))


def test_records_are_those_of_the_journal(history, journal, four):
    assert list(history.records((2, 99, 4, 1))) == [journal.get(each) for each in ("a2", "a4", "a1")]


def test_records_do_not_hold_up_the_journal(history, journal, four, monkeypatch):
    monkeypatch.setattr(journal_history, "_PIECE", 1)
    records = history.records(four)
    assert next(records).id == "a1"

    assert journal.mark("a2", "not-sent").marked

    assert next(records).state == "not-sent"


def test_an_account_has_the_last_name_it_had(history, journal, four):
    journal.begin(attempt("a5", octets=b"z", account_name="Acme Ltd"), b"z")

    assert history.accounts() == (("acme", "Acme Ltd"), ("b", "B"))


def test_a_new_journal_is_empty(history):
    assert history.octets() == 0
    assert history.find(HistoryQuery("x")) == ()
    assert history.accounts() == ()
    assert list(history.records([1])) == []
    assert history.octets() > 0


def test_a_damaged_journal_is_told(database, history):
    database.path.write_bytes(b"no database, " * 1000)

    with pytest.raises(JournalUnavailable) as caught:
        history.find(HistoryQuery())

    assert caught.value.fault == "corrupt"


def test_text_that_is_no_text_can_be_asked_for(history, journal):
    journal.begin(replace(attempt(), subject="a\ud800b"), OCTETS)

    assert history.find(HistoryQuery("\ud800")) == (1,)
    assert history.find(HistoryQuery("grüße \ud800")) == ()
