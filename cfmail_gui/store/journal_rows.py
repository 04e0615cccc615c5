"""Rows of the journal to values, and back. Every function runs within a transaction of its caller."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from cfmail_gui.attempt import Outcome, Transcript
from cfmail_gui.record import AttemptRecord, RecipientRecord
from cfmail_gui.store.journal_search import indexed

if TYPE_CHECKING:
    import sqlite3

_PLAIN = (
    *("id", "state", "account_name", "cloudflare_id", "sender", "name", "subject", "header_id", "size", "fault"),
    *("status", "code", "server_text", "retry_after", "message_id", "parent", "batch", "part", "parts"),
)  # columns that are called as in the record and hold the same
_OTHER = ("started", "finished", "account", "simulated", "sha256", "marked")
_LARGEST = 2**63 - 1  # what SQLite can hold; a server may write any number

SELECT = f"""
    SELECT number, {", ".join(_PLAIN + _OTHER)}, EXISTS (SELECT 1 FROM body WHERE body.sha256 = attempt.sha256)
    FROM attempt
"""  # noqa: S608 - our own column names
"""What ``record_of`` takes a row of; WHERE and ORDER BY go behind it."""


def record_of(connection: "sqlite3.Connection", row: Sequence[Any]) -> AttemptRecord:
    """Return the attempt of a row of ``SELECT``, with its recipients."""
    number, *values = row
    plain = dict(zip(_PLAIN, values, strict=False))
    started, finished, account, simulated, sha256, marked, has_body = values[len(_PLAIN) :]
    return AttemptRecord(
        number=number,
        started_at=moment_of(started),
        finished_at=None if finished is None else moment_of(finished),
        account_id=account,
        simulated=bool(simulated),
        sha256=sha256.hex(),
        marked=bool(marked),
        has_body=bool(has_body),
        recipients=_recipients(connection, number),
        **plain,
    )


def records(connection: "sqlite3.Connection", rest: str, values: Sequence[object] = ()) -> Iterator[AttemptRecord]:
    """Yield the attempts that ``SELECT`` with ``rest`` finds."""
    for row in connection.execute(SELECT + rest, values):
        yield record_of(connection, row)


def by_id(connection: "sqlite3.Connection", attempt_id: str) -> AttemptRecord | None:
    """Return one attempt, or None where there is none."""
    return next(records(connection, "WHERE id = ?", (attempt_id,)), None)


def insert(connection: "sqlite3.Connection", record: AttemptRecord, owner: str) -> int:
    """Add an attempt that ``owner`` began; return its number."""
    columns = {**_columns(record), "owner": owner}
    names, marks = ", ".join(columns), ", ".join("?" * len(columns))
    statement = f"INSERT INTO attempt ({names}) VALUES ({marks})"  # noqa: S608 - our own column names
    number = connection.execute(statement, tuple(columns.values())).lastrowid or 0
    write_recipients(connection, number, record.recipients)
    connection.execute(
        "INSERT INTO search (subject, addresses, ids, causes, rowid) VALUES (?, ?, ?, ?, ?)",
        (*_searched(record), number),
    )
    return number


def replace(connection: "sqlite3.Connection", record: AttemptRecord) -> None:
    """Write an attempt anew, with its recipients and what is found of it; its ``number`` says which."""
    columns = _columns(record)
    changes = ", ".join(f"{name} = ?" for name in columns)
    statement = f"UPDATE attempt SET {changes} WHERE number = ?"  # noqa: S608 - our own column names
    connection.execute(statement, (*columns.values(), record.number))
    write_recipients(connection, record.number, record.recipients)
    connection.execute(
        "UPDATE search SET subject = ?, addresses = ?, ids = ?, causes = ? WHERE rowid = ?",
        (*_searched(record), record.number),
    )


def write_recipients(connection: "sqlite3.Connection", number: int, recipients: Iterable[RecipientRecord]) -> None:
    """Keep what is known of every recipient of the attempt with this number."""
    connection.executemany(
        "INSERT OR REPLACE INTO recipient VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                *(number, place, stored(each.address), each.outcome.value),
                *(stored(text) for text in (each.cause, each.detail, each.until)),
                *(each.checked_at and each.checked_at.timestamp(), each.in_log),
            )
            for place, each in enumerate(recipients)
        ],
    )


def transcript_text(transcript: Transcript | None) -> str | None:
    """Return what the column ``transcript`` holds."""
    import json

    return None if transcript is None else json.dumps(asdict(transcript))


def transcript_of(text: str) -> Transcript:
    """Return what ``transcript_text`` was made of.

    Raises:
        ValueError, TypeError: it was not.
    """
    import json

    table = json.loads(text)
    for name in ("request_headers", "answer_headers"):
        table[name] = tuple((key, value) for key, value in table[name])
    return Transcript(**table)


def stored(text: str) -> str:
    """Return ``text`` without lone surrogates, which are no characters and which SQLite cannot hold."""
    return text.encode(errors="replace").decode()


def moment_of(seconds: float) -> datetime:
    """Return a time as the columns hold it (seconds since 1970) as an aware one, in UTC."""
    return datetime.fromtimestamp(seconds, UTC)


def _recipients(connection: "sqlite3.Connection", number: int) -> tuple[RecipientRecord, ...]:
    rows = connection.execute(
        "SELECT address, outcome, cause, detail, until, checked, in_log FROM recipient"
        " WHERE attempt = ? ORDER BY place",
        (number,),
    )
    return tuple(
        RecipientRecord(
            *(address, Outcome(outcome), cause, detail, until),
            checked_at=None if checked is None else moment_of(checked),
            in_log=None if in_log is None else bool(in_log),
        )
        for address, outcome, cause, detail, until, checked, in_log in rows
    )


def _columns(record: AttemptRecord) -> dict[str, object]:
    columns = {name: _value(getattr(record, name)) for name in _PLAIN}
    return columns | {
        "started": record.started_at.timestamp(),
        "finished": record.finished_at and record.finished_at.timestamp(),
        "account": record.account_id,
        "simulated": record.simulated,
        "sha256": bytes.fromhex(record.sha256),
        "marked": record.marked,
    }


def _value(value: str | int | None) -> str | int | None:
    if isinstance(value, str):
        return stored(value)
    return value if value is None or abs(value) <= _LARGEST else None


def _searched(record: AttemptRecord) -> tuple[str, str, str, str]:
    """Return what is searched: subject, addresses, ids, causes."""
    of_recipients = [text for each in record.recipients for text in (each.cause, each.detail)]
    texts = (
        (record.subject, record.name),
        (record.sender, *(each.address for each in record.recipients)),
        (record.id, record.header_id, record.message_id, record.parent, record.batch),
        (record.fault, record.server_text, *dict.fromkeys(of_recipients)),
    )
    subject, addresses, ids, causes = (indexed(stored(" ".join(filter(None, each)))) for each in texts)
    return subject, addresses, ids, causes
