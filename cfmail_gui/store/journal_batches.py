"""The batches in the journal and their messages. An attempt to send one of them is a row of the history as well."""

import os
import time
import uuid
from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from cfmail_gui.batch_record import BatchItem, BatchPlan, BatchRecord, BatchState, ItemState
from cfmail_gui.store.journal_db import Database
from cfmail_gui.store.journal_lately import sent_lately
from cfmail_gui.store.journal_outcomes import OutcomeCounts, as_list, outcome_counts
from cfmail_gui.store.journal_rows import moment_of, stored

if TYPE_CHECKING:
    import sqlite3

_NOT_BEGUN = ("ready", "held", "broken")
_OWNED = ("running", "paused")
_READING = "reading"  # for everybody a draft

# An item is *begun* as long as its attempt is in the journal, and has the last state of it from then on. One that is
# begun and has no attempt cannot be; if it is, nobody knows whether it was sent.
_STATE = "CASE item.state WHEN 'begun' THEN coalesce(attempt.state, 'unknown') ELSE item.state END"
_ITEMS = "FROM item LEFT JOIN attempt ON attempt.id = item.attempt"
_COLUMNS = (
    *("place", "path", "start", "end", "name", "sha256", "subject", "sender", "recipients", "size", "findings"),
    *("state", "note", "attempt"),
)
_READ = ", ".join(_STATE if column == "state" else f"item.{column}" for column in _COLUMNS)
_TOLD = "coalesce(attempt.fault, ''), attempt.status, coalesce(attempt.marked, 0)"


_FOLLOW = """
    UPDATE item SET attempt = again.id
    FROM attempt AS again JOIN attempt AS own ON own.id = again.parent
    WHERE again.id = ? AND again.state = 'sent' AND own.state = 'unknown'
        AND item.batch = own.batch AND item.attempt = own.id
        AND NOT EXISTS (
            SELECT address FROM recipient WHERE recipient.attempt = own.number
            EXCEPT SELECT address FROM recipient WHERE recipient.attempt = again.number
        )
"""


class Batches:
    """Every batch, for any thread and beside other processes.

    Each call raises JournalUnavailable where the journal cannot be used.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    # Batches

    def create(self, name: str, plan: BatchPlan) -> BatchRecord:
        """Begin a batch without messages, as a draft."""
        batch_id, created = uuid.uuid4().hex, time.time()
        row = (batch_id, stored(name), created, "draft", _written(plan))
        self._database.write(
            lambda connection: connection.execute(
                "INSERT INTO batch (id, name, created, state, plan) VALUES (?, ?, ?, ?, ?)", row
            )
        )
        return BatchRecord(batch_id, stored(name), moment_of(created), "draft", plan)

    def get(self, batch_id: str) -> BatchRecord | None:
        """Return a batch as it stands."""
        with self._database.read() as connection:
            return next(iter(_records(connection, "id = ?", batch_id)), None)

    def all(self) -> tuple[BatchRecord, ...]:
        """Return every batch, newest first."""
        with self._database.read() as connection:
            return _records(connection, "1")

    def interrupted(self) -> tuple[BatchRecord, ...]:
        """Return the batches that were running or paused when their process ended, newest first."""
        if not self._database.path.exists():  # a start need not make it
            return ()
        with self._database.read() as connection:
            owners = dict(connection.execute("SELECT id, owner FROM batch WHERE state IN (?, ?)", _OWNED))
        gone = [batch_id for batch_id, owner in owners.items() if not self._runs(owner)]
        with self._database.read() as connection:
            found = [record for batch_id in gone for record in _records(connection, "id = ?", batch_id)]
        return tuple(sorted(found, key=lambda record: record.created_at, reverse=True))

    def take(self, batch_id: str) -> bool:
        """Make this process the one that runs a batch; False while another living one does, or without the batch."""
        with self._database.read() as connection:
            row = connection.execute("SELECT owner FROM batch WHERE id = ?", (batch_id,)).fetchone()
        own = self._database.owner
        if row is None or (row[0] != own and self._runs(row[0])):
            return False
        # Of two that found the same owner gone, one comes first.
        update = "UPDATE batch SET owner = ? WHERE id = ? AND owner = ?"
        return self._database.write(lambda connection: connection.execute(update, (own, batch_id, row[0])).rowcount) > 0

    def is_elsewhere(self, batch_id: str) -> bool:
        """Say whether another living process has the batch in hand."""
        with self._database.read() as connection:
            row = connection.execute("SELECT owner FROM batch WHERE id = ?", (batch_id,)).fetchone()
        return row is not None and row[0] != self._database.owner and self._runs(row[0])

    def begin_reading(self, batch_id: str) -> None:
        """Note that this process reads the files of a draft, until ``set_state`` says that all of them are read."""
        self._change_batch(f"state = '{_READING}', owner = ?", self._database.owner, batch_id)

    def set_state(self, batch_id: str, state: BatchState) -> None:
        """Keep how far a batch is; one that neither runs nor is paused may be taken by any process."""
        owner = "" if state in _OWNED else ", owner = ''"
        self._change_batch(f"state = ?{owner}", state, batch_id)

    def replan(self, batch_id: str, plan: BatchPlan) -> None:
        """Keep how the batch is to be sent."""
        self._change_batch("plan = ?", _written(plan), batch_id)

    def delete(self, batch_id: str) -> bool:
        """Forget a batch, whose attempts stay in the history; False, and it stays, where another process has it."""
        if self.is_elsewhere(batch_id):
            return False
        self._database.write(lambda connection: connection.execute("DELETE FROM batch WHERE id = ?", (batch_id,)))
        return True

    def delete_unread(self) -> int:
        """Forget the batches whose process ended while it read their files; return how many there were.

        Nobody could see that messages are missing in them.
        """
        if not self._database.path.exists():
            return 0
        with self._database.read() as connection:
            half = connection.execute("SELECT id, owner FROM batch WHERE state = ?", (_READING,)).fetchall()
        return sum(self.delete(batch_id) for batch_id, owner in half if owner != self._database.owner)

    # Messages

    def add(self, batch_id: str, items: Sequence[BatchItem]) -> None:
        """Append messages; their ``place`` goes on where the last one ended, and none of them is begun.

        Raises:
            ValueError: the state of one is not *ready*, *held* or *broken*.
        """
        rows = [_row(item) for item in items]
        insert = f"INSERT INTO item (batch, {', '.join(_COLUMNS)}) VALUES (?{', ?' * len(_COLUMNS)})"  # noqa: S608

        def work(connection: "sqlite3.Connection") -> None:
            last = "SELECT coalesce(max(place), -1) FROM item WHERE batch = ?"
            first = connection.execute(last, (batch_id,)).fetchone()[0] + 1
            connection.executemany(insert, [(batch_id, first + index, *row) for index, row in enumerate(rows)])

        self._database.write(work)

    def items(self, batch_id: str, start: int, stop: int) -> tuple[BatchItem, ...]:
        """Return the messages at these places; of a begun one the state is its attempt's."""
        return self._select("item.place >= ? AND item.place < ?", batch_id, start, stop)

    def ready(self, batch_id: str, after: int, limit: int) -> tuple[BatchItem, ...]:
        """Return the first messages behind a place (-1: from the first one) that may be begun."""
        return self._select("item.state = 'ready' AND item.place > ?", batch_id, after, limit=limit)

    def change(self, batch_id: str, places: Sequence[int], state: ItemState, note: str = "") -> int:
        """Set messages that were not begun to *ready*, *held* or *broken*; return how many were changed.

        Raises:
            ValueError: another state.
        """
        values = (_checked(state), stored(note), batch_id, as_list(places), *_NOT_BEGUN)

        def work(connection: "sqlite3.Connection") -> int:
            return connection.execute(
                "UPDATE item SET state = ?, note = ? WHERE batch = ?"
                " AND place IN (SELECT value FROM json_each(?)) AND state IN (?, ?, ?)",
                values,
            ).rowcount

        return self._database.write(work)

    def release(self, batch_id: str, place: int, note: str = "") -> None:
        """Make a begun message ready again, with a note, when its attempt is *not-sent*; any other stays as it is."""
        self._database.write(
            lambda connection: connection.execute(
                "UPDATE item SET state = 'ready', attempt = '', note = ?"
                " WHERE batch = ? AND place = ? AND 'not-sent' ="
                " CASE state WHEN 'begun' THEN (SELECT state FROM attempt WHERE id = item.attempt) ELSE state END",
                (note, batch_id, place),
            )
        )

    def sent_lately(self, *, simulated: bool) -> dict[str, set[str]]:
        """Return, by SHA-256, to whose ``addr_spec.key`` octets went, or may have gone, within the last hour.

        A message is known by its octets as they went and, where a batch sent it, as they are in the file.
        """
        with self._database.read() as connection:
            return sent_lately(connection, simulated=simulated)

    def follow(self, attempt_id: str) -> bool:
        """Have a message go by this attempt, which repeated its own for the same people; say whether there is one.

        Only where nobody knows what became of its own, and this one was sent: then the message was.
        """
        return self._database.write(lambda connection: connection.execute(_FOLLOW, (attempt_id,)).rowcount) > 0

    def _runs(self, owner: str) -> bool:
        return owner != "" and self._database.is_alive(owner)

    def _change_batch(self, change: str, value: str, batch_id: str) -> None:
        self._database.write(
            lambda connection: connection.execute(
                f"UPDATE batch SET {change} WHERE id = ?",  # noqa: S608 - words of ours
                (value, batch_id),
            )
        )

    def _select(self, condition: str, batch_id: str, *values: int, limit: int = -1) -> tuple[BatchItem, ...]:
        sql = (
            f"SELECT attempt.number, {_TOLD}, {_READ} {_ITEMS}"
            f" WHERE item.batch = ? AND {condition} ORDER BY place LIMIT ?"
        )
        with self._database.read() as connection:
            rows = connection.execute(sql, (batch_id, *values, limit)).fetchall()
            outcomes = outcome_counts(connection, [row[0] for row in rows if row[0] is not None])
        return tuple(_item(row[4:], row[1:4], outcomes.get(row[0], ())) for row in rows)


def _records(connection: "sqlite3.Connection", condition: str, *values: str) -> tuple[BatchRecord, ...]:
    sql = f"SELECT id, name, created, state, plan FROM batch WHERE {condition} ORDER BY created DESC"  # noqa: S608
    return tuple(
        BatchRecord(
            *(batch_id, name, moment_of(created), "draft" if state == _READING else state),
            *(_read_plan(plan), _counts(connection, batch_id)),
        )
        for batch_id, name, created, state, plan in connection.execute(sql, values).fetchall()
    )


def _counts(connection: "sqlite3.Connection", batch_id: str) -> tuple[tuple[ItemState, int], ...]:
    sql = f"SELECT {_STATE} AS now, count(*) {_ITEMS} WHERE item.batch = ? GROUP BY now ORDER BY now"
    return tuple(connection.execute(sql, (batch_id,)))


def _written(plan: BatchPlan) -> str:
    import json

    return json.dumps(asdict(plan))


def _read_plan(text: str) -> BatchPlan:
    import json

    table = json.loads(text)
    return BatchPlan(**table | {"recipients": tuple(table["recipients"])})


def _row(item: BatchItem) -> tuple[object, ...]:
    """Return what ``_COLUMNS`` hold, without the place."""
    import json

    return (
        os.fsencode(item.path),  # the name of a file need not be text
        *(item.start, item.end, stored(item.name), bytes.fromhex(item.sha256), stored(item.subject)),
        *(stored(item.sender), json.dumps(item.recipients), item.size, json.dumps(item.findings)),
        *(_checked(item.state), stored(item.note), ""),
    )


def _item(row: Sequence[Any], told: Sequence[Any], outcomes: OutcomeCounts) -> BatchItem:
    import json

    values = dict(zip(_COLUMNS, row, strict=True))
    attempt_id = values.pop("attempt")
    changed = {
        "path": os.fsdecode(values["path"]),
        "sha256": values["sha256"].hex(),
        "recipients": tuple(json.loads(values["recipients"])),
        "findings": tuple(json.loads(values["findings"])),
    }
    fault, status, marked = told
    return BatchItem(
        **values | changed,
        attempt_id=attempt_id,
        outcomes=outcomes,
        fault=fault,
        status=status,
        marked=bool(marked),
    )


def _checked(state: ItemState) -> ItemState:
    if state not in _NOT_BEGUN:
        raise ValueError(state)
    return state
