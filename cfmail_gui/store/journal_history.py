"""All attempts in the journal: found by words and filters, as rows of a table, and forgotten."""

import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from cfmail_gui.history_query import AttemptLine, HistoryQuery, Retention
from cfmail_gui.record import AttemptRecord
from cfmail_gui.store import journal_rows, journal_sweep
from cfmail_gui.store.journal_db import Database
from cfmail_gui.store.journal_faults import translated
from cfmail_gui.store.journal_listing import is_any_fresh, list_fresh
from cfmail_gui.store.journal_outcomes import OutcomeCounts, as_list, outcome_counts
from cfmail_gui.store.journal_search import question

if TYPE_CHECKING:
    import sqlite3

_PIECE = 200  # attempts that are read in one go, or tried to be forgotten
_REST = 0.02  # seconds between two pieces; SQLite lets another process in only while nobody writes
_DAY = 86_400  # seconds
_MEBIBYTE = 2**20

_THESE = "WHERE number IN (SELECT value FROM json_each(?))"
_LINES = f"""
    SELECT number, id, started, account_name, simulated, state, marked, subject, sender,
        (SELECT address FROM recipient WHERE attempt = number ORDER BY place LIMIT 1),
        size, EXISTS (SELECT 1 FROM body WHERE sha256 = attempt.sha256)
    FROM attempt {_THESE}
"""  # noqa: S608 - our own words

_Criterion = tuple[str, tuple[object, ...]]


class History:
    """Every attempt, for any thread and beside other processes.

    Each call may take a while, and raises JournalUnavailable where the journal cannot be used.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, query: HistoryQuery) -> tuple[int, ...]:
        """Return the numbers of the attempts that fit, newest first: in the order in which they were begun."""
        criteria = list(_criteria(query))
        self._list_fresh()
        with self._database.read() as connection:
            found = [_numbers(connection, *criterion) for criterion in criteria]
        return tuple(sorted(set(found[0]).intersection(*found[1:]), reverse=True))

    def lines(self, numbers: Sequence[int]) -> tuple[AttemptLine, ...]:
        """Return these attempts as a table shows them, in this order, without those that are gone."""
        with self._database.read() as connection:
            rows = connection.execute(_LINES, (as_list(numbers),)).fetchall()
            outcomes = outcome_counts(connection, numbers)
        lines = {row[0]: _line(row, outcomes.get(row[0], ())) for row in rows}
        return tuple(lines[number] for number in numbers if number in lines)

    def records(self, numbers: Sequence[int]) -> Iterator[AttemptRecord]:
        """Yield these attempts with every recipient, in this order, without those that are gone.

        A few at a time are in memory; one that changes meanwhile may be yielded as it was or as it is.
        """
        for piece in _pieces(numbers):
            with self._database.read() as connection:
                found = {each.number: each for each in journal_rows.records(connection, _THESE, (as_list(piece),))}
            yield from (found[number] for number in piece if number in found)

    def accounts(self) -> tuple[tuple[str, str], ...]:
        """Return (our id, name) of every account that sent something, the last name it had, by name."""
        self._list_fresh()
        with self._database.read() as connection:
            return tuple(
                connection.execute(
                    "SELECT account, account_name FROM attempt"
                    " WHERE number IN (SELECT max(number) FROM attempt WHERE listed = 1 GROUP BY account)"
                    " ORDER BY account_name, account"
                )
            )

    def delete(self, numbers: Sequence[int]) -> int:
        """Forget attempts that are not *sending*, with their octets; return how many there were."""
        count = sum(self._forget(partial(journal_sweep.deletable, numbers=piece)) for piece in _pieces(numbers))
        if count:
            self._free()
        return count

    def trim(self, retention: Retention) -> int:
        """Forget what is not to be kept; return how many attempts. What is *sending* or *unknown* stays.

        Batches that are done go with the last of their attempts that is too old.
        """
        if not self._database.path.exists():  # a start need not make it
            return 0
        self._list_fresh()
        count = dropped = 0
        if retention.days:
            count += self._forget_before(time.time() - retention.days * _DAY)
        if not retention.bodies:
            dropped = self._sweep(journal_sweep.drop_bodies)
        if retention.mebibytes:
            most = retention.mebibytes * _MEBIBYTE
            count += self._forget(lambda connection: journal_sweep.oldest_beyond(connection, most))
        if count or dropped:
            self._free()
        return count

    def octets(self) -> int:
        """Return what the journal takes on disk."""
        path, total = self._database.path, 0
        with translated(path):
            for end in ("", "-wal", "-shm"):
                file = path.with_name(path.name + end)
                total += file.stat().st_size if file.exists() else 0
        return total

    def _list_fresh(self) -> None:
        """See to it that what was written just now is found as well."""
        with self._database.read() as connection:
            is_behind = is_any_fresh(connection)
        while is_behind:
            is_behind = self._database.write(list_fresh)

    def _forget_before(self, moment: float) -> int:
        count = self._forget(lambda connection: journal_sweep.older(connection, moment))
        self._database.write(lambda connection: journal_sweep.forget_batches(connection, moment))
        return count

    def _forget(self, choose: "Callable[[sqlite3.Connection], list[int]]") -> int:
        """Forget what ``choose`` returns, piece by piece, until it returns nothing; return how many attempts."""
        return self._sweep(lambda connection: journal_sweep.forget(connection, choose(connection)))

    def _sweep(self, work: "Callable[[sqlite3.Connection], int]") -> int:
        """Do ``work``, a transaction each time, until it has nothing to do; return how much it did in all."""
        total = 0
        while done := self._database.write(work):
            total += done
            time.sleep(_REST)
        return total

    def _free(self) -> None:
        """Leave nothing on disk of what is gone."""
        self._database.write(journal_sweep.begin_merge)
        self._sweep(journal_sweep.go_on_merging)
        self._sweep(journal_sweep.give_back)
        self._database.checkpoint()


def _criteria(query: HistoryQuery) -> Iterator[_Criterion]:
    """Yield selects of ``number``; an attempt that all of them find fits. An index alone answers each."""
    words = question(query.words)
    if words:
        yield "SELECT rowid AS number FROM search WHERE search MATCH ?", (words,)
    if query.outcomes:
        # The index has the attempts of one outcome in order, so each comes once without being sorted.
        select = "SELECT DISTINCT attempt AS number FROM recipient WHERE outcome = ?"
        outcomes = tuple(outcome.value for outcome in query.outcomes)
        yield " UNION ALL ".join([select] * len(outcomes)), outcomes
    conditions: list[_Criterion] = []
    if query.account_id:
        conditions.append(("account = ?", (query.account_id,)))
    if query.states:
        conditions.append((f"state IN ({_marks(query.states)})", query.states))
    moments, times = _times(query)
    if not conditions and (times or not (words or query.outcomes)):
        conditions.append(("1", ()))
    for condition, values in conditions:
        yield f"SELECT number FROM attempt WHERE listed = 1 AND {condition}{moments}", (*values, *times)  # noqa: S608


def _times(query: HistoryQuery) -> tuple[str, tuple[float, ...]]:
    bounds = [(" AND started >= ?", query.since), (" AND started < ?", query.until)]
    given = [(condition, moment.timestamp()) for condition, moment in bounds if moment is not None]
    return "".join(condition for condition, _ in given), tuple(moment for _, moment in given)


def _numbers(connection: "sqlite3.Connection", select: str, values: tuple[object, ...]) -> list[int]:
    """Return what ``select`` finds, in one step of SQLite: a step for each would wait for the interpreter each time."""
    import json

    row = connection.execute(f"SELECT json_group_array(number) FROM ({select})", values).fetchone()  # noqa: S608
    numbers: list[int] = json.loads(row[0])
    return numbers


def _line(row: Sequence[Any], outcomes: OutcomeCounts) -> AttemptLine:
    number, attempt_id, started, account_name, simulated, state, marked, subject, sender, first, size, has_body = row
    return AttemptLine(
        number=number,
        id=attempt_id,
        started_at=journal_rows.moment_of(started),
        account_name=account_name,
        simulated=bool(simulated),
        state=state,
        marked=bool(marked),
        subject=subject,
        sender=sender,
        first_recipient=first or "",
        recipients=sum(count for _, count in outcomes),
        outcomes=outcomes,
        size=size,
        has_body=bool(has_body),
    )


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))


def _pieces(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    return (numbers[start : start + _PIECE] for start in range(0, len(numbers), _PIECE))
