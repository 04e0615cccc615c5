"""A journal of 100,000 attempts with three recipients each: searching, scrolling, deleting; a batch of 5,000.

Targets: a search within 100 ms, with words, filters or both; 100 lines of the table within 10 ms; a page and the
counts of a batch within 10 ms.
"""

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))
from cfmail_gui.attempt import Outcome
from cfmail_gui.batch_record import BatchItem, BatchPlan
from cfmail_gui.history_query import HistoryQuery
from cfmail_gui.record import AttemptRecord, RecipientRecord
from cfmail_gui.store import journal_body, journal_rows
from cfmail_gui.store.journal_batches import Batches
from cfmail_gui.store.journal_db import Database
from cfmail_gui.store.journal_history import History
from tests.store.attempts import NOON, attempt

_ATTEMPTS, _ITEMS = 100_000, 5_000
_PIECE = 1_000
_TIMES = 5
_SEARCH, _READ = 100, 10  # milliseconds
_OUTCOMES = (*[Outcome.DELIVERED] * 8, Outcome.QUEUED, Outcome.BOUNCED, Outcome.SUPPRESSED, Outcome.UNKNOWN)
_STATES = (*["sent"] * 9, "unknown", "not-sent")
_QUERIES = {
    "everything": HistoryQuery(),
    "a rare word": HistoryQuery("zwölf"),
    "one letter": HistoryQuery("a"),
    "an address that all have": HistoryQuery("me@sender.test"),
    "two letters that all have": HistoryQuery("s t"),
    "account": HistoryQuery(account_id="acme"),
    "states": HistoryQuery(states=("sent", "unknown")),
    "outcomes": HistoryQuery(outcomes=(Outcome.DELIVERED, Outcome.QUEUED)),
    "time": HistoryQuery(since=NOON + timedelta(minutes=100)),
    "words and account": HistoryQuery("te", account_id="acme"),
    "all of it": HistoryQuery("te", "acme", ("sent",), (Outcome.DELIVERED,), NOON),
    "all of it, most fits": HistoryQuery("s t", "", ("sent",), (Outcome.DELIVERED, Outcome.QUEUED), NOON),
}


def main() -> None:
    """Print one line for each question."""
    with (
        tempfile.TemporaryDirectory(prefix="cfmail-bench-") as folder,
        closing(Database(Path(folder) / "journal.sqlite")) as database,
    ):
        history, batches = History(database), Batches(database)
        began = time.perf_counter()
        fill(database)
        print(f"history: {_ATTEMPTS} attempts made in {time.perf_counter() - began:.0f} s,", end=" ")
        print(f"{history.octets() / 2**20:.0f} MiB")
        for name, query in _QUERIES.items():
            tell(f"search, {name} ({len(history.find(query))})", lambda query=query: history.find(query), _SEARCH)
        numbers = history.find(HistoryQuery())
        tell("100 lines", lambda: history.lines(numbers[50_000:50_100]), _READ)
        tell("accounts", history.accounts, _SEARCH)
        once("10,000 records for an export", lambda: list(history.records(numbers[:10_000])))
        once("one deleted", lambda: history.delete(numbers[:1]))
        once("5,000 deleted", lambda: history.delete(numbers[1:5_001]))
        batch = make_batch(database, batches)
        tell("batch of 5,000, counts", lambda: batches.get(batch), _READ)
        tell("batch of 5,000, a page of 100", lambda: batches.items(batch, 2_500, 2_600), _READ)
        tell("batch of 5,000, next 100 ready", lambda: batches.ready(batch, -1, 100), _READ)


def fill(database: Database) -> None:
    """Write attempts as they are when they have ended."""
    chance = random.Random(1)  # noqa: S311 - the same words each time
    words = ["".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=chance.randint(3, 9))) for _ in range(5_000)]
    for start in range(0, _ATTEMPTS, _PIECE):
        add(database, [one(chance, words, number) for number in range(start, start + _PIECE)])
    database.checkpoint()


def one(chance: random.Random, words: list[str], number: int) -> AttemptRecord:
    """Return an attempt that may have any end."""
    to = [f"{chance.choice(words)}{number}@{chance.choice(words[:300])}.test" for _ in range(3)]
    account = chance.choice(("acme", "b", "c"))
    record = attempt(
        f"{chance.getrandbits(128):032x}", *to, octets=chance.randbytes(2_000), minutes=number, account_id=account
    )
    return replace(
        record,
        state=chance.choice(_STATES),
        recipients=tuple(RecipientRecord(address, chance.choice(_OUTCOMES)) for address in to),
        subject=" ".join(chance.choices(words, k=6)) + (" zwölf" if number % 500 == 0 else ""),
    )


def add(database: Database, records: list[AttemptRecord]) -> None:
    """Write attempts, each with 2 KB that cannot be packed."""

    def work(connection) -> None:
        for record in records:
            journal_body.insert(connection, record.sha256, os.urandom(record.size), record.size)
            journal_rows.insert(connection, record, "x" * 32)

    database.write(work)


def make_batch(database: Database, batches: Batches) -> str:
    """Return a batch of which half was sent."""
    batch = batches.create("bench", BatchPlan("acme")).id
    item = BatchItem(0, "/x.eml", 0, -1, "x.eml", "ab" * 32, "Subject", "me@sender.test", ("ada@one.test",), 2_000)
    batches.add(batch, [item] * _ITEMS)
    add(database, [attempt(f"batch-{place}", batch=batch, state="sent") for place in range(_ITEMS // 2)])
    begun = "UPDATE item SET state = 'begun', attempt = 'batch-' || place WHERE place < ?"
    database.write(lambda connection: connection.execute(begun, (_ITEMS // 2,)))
    return batch


def tell(name: str, work: Callable[[], object], target: int) -> None:
    """Print the median time of ``work``."""
    spent = sorted(seconds(work) for _ in range(_TIMES))
    print(f"  {name}: {spent[_TIMES // 2] * 1000:.1f} ms, longest {spent[-1] * 1000:.1f} ms (target {target} ms)")


def once(name: str, work: Callable[[], object]) -> None:
    """Print the time of what cannot be repeated."""
    print(f"  {name}: {seconds(work):.2f} s")


def seconds(work: Callable[[], object]) -> float:
    """Return how long ``work`` takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
