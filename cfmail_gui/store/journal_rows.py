"""Rows of the journal to values, and back. Every function runs within a transaction of its caller."""

from collections.abc import Iterator, Sequence
from dataclasses import fields
from datetime import UTC, datetime
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from cfmail_gui.attempt import Outcome, Transcript
from cfmail_gui.record import AttemptRecord, RecipientRecord

if TYPE_CHECKING:
    import sqlite3

# Columns that are called as in the record and hold the same: those that never change, and those that may.
_FIRST = ("id", "account_name", "cloudflare_id", "sender", "name", "subject", "header_id", "parent", "batch")
_FIRST_NUMBERS = ("size", "part", "parts")
_LATER = ("state", "fault", "server_text", "message_id")
_LATER_NUMBERS = ("status", "code", "retry_after")
_PLAIN = (*_FIRST, *_FIRST_NUMBERS, *_LATER, *_LATER_NUMBERS)
_OTHER = ("started", "account", "simulated", "sha256", "finished", "marked")
_LARGEST = 2**63 - 1  # what SQLite can hold; a server may write any number

SELECT = f"""
    SELECT number, {", ".join(_PLAIN + _OTHER)}, EXISTS (SELECT 1 FROM body WHERE body.sha256 = attempt.sha256)
    FROM attempt
"""  # noqa: S608 - our own column names
"""What ``record_of`` takes a row of; WHERE and ORDER BY go behind it."""

_INSERT = f"""
    INSERT INTO attempt ({", ".join(_PLAIN + _OTHER)}, owner)
    VALUES ({", ".join("?" * len(_PLAIN + _OTHER))}, ?) ON CONFLICT (id) DO NOTHING
"""  # noqa: S608 - our own column names
_UPDATE = f"""
    UPDATE attempt SET {" = ?, ".join(_LATER + _LATER_NUMBERS)} = ?, finished = ?, marked = ?, listed = 0
"""  # noqa: S608
_RECIPIENTS = """
    UPDATE recipient SET outcome = ?, cause = ?, detail = ?, until = ?, checked = ?, in_log = ?
    WHERE attempt = ? AND place = ?
"""
_first, _first_numbers = attrgetter(*_FIRST), attrgetter(*_FIRST_NUMBERS)
_later, _later_numbers = attrgetter(*_LATER), attrgetter(*_LATER_NUMBERS)
_TRANSCRIPT = tuple(field.name for field in fields(Transcript))


def record_of(connection: "sqlite3.Connection", row: Sequence[Any]) -> AttemptRecord:
    """Return the attempt of a row of ``SELECT``, with its recipients."""
    number, *values = row
    plain = dict(zip(_PLAIN, values, strict=False))
    started, account, simulated, sha256, finished, marked, has_body = values[len(_PLAIN) :]
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


def insert(connection: "sqlite3.Connection", record: AttemptRecord, owner: str) -> int | None:
    """Add an attempt that ``owner`` began; return its number, or None where there is one with its id."""
    state, ended = _learnt(record)
    values = (
        *(*_all_stored(_first(record)), *_first_numbers(record), *state),
        *(record.started_at.timestamp(), record.account_id, record.simulated, bytes.fromhex(record.sha256)),
        *(*ended, owner),
    )
    inserted = connection.execute(_INSERT, values)
    if not inserted.rowcount:
        return None
    number = inserted.lastrowid
    connection.executemany(
        "INSERT INTO recipient (attempt, place, address, outcome, cause, detail, until, checked, in_log)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(number, place, stored(each.address), *_outcome(each)) for place, each in enumerate(record.recipients)],
    )
    return number


def update(connection: "sqlite3.Connection", record: AttemptRecord) -> None:
    """Write what can become known of an attempt and of its recipients; its ``number`` says which."""
    state, ended = _learnt(record)
    connection.execute(f"{_UPDATE} WHERE number = ?", (*state, *ended, record.number))
    _update_recipients(connection, record)


def end(connection: "sqlite3.Connection", record: AttemptRecord, owner: str, transcript: str | None) -> bool:
    """Like ``update``, with the transcript, but only where ``owner`` has it *sending*; say whether that is so."""
    state, ended = _learnt(record)
    changed = connection.execute(
        f"{_UPDATE}, transcript = ? WHERE number = ? AND id = ? AND owner = ? AND state = 'sending'",
        (*state, *ended, transcript, record.number, record.id, owner),
    )
    if changed.rowcount:
        _update_recipients(connection, record)
    return changed.rowcount > 0


def transcript_text(transcript: Transcript | None) -> str | None:
    """Return what the column ``transcript`` holds."""
    import json

    return None if transcript is None else json.dumps({name: getattr(transcript, name) for name in _TRANSCRIPT})


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
    return text if text.isascii() else text.encode(errors="replace").decode()


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


def _update_recipients(connection: "sqlite3.Connection", record: AttemptRecord) -> None:
    values = [(*_outcome(each), record.number, place) for place, each in enumerate(record.recipients)]
    connection.executemany(_RECIPIENTS, values)


def _learnt(record: AttemptRecord) -> tuple[tuple[object, ...], tuple[object, ...]]:
    """Return what can become known of an attempt: the plain columns, and ``finished`` and ``marked``."""
    numbers = (each if each is None or abs(each) <= _LARGEST else None for each in _later_numbers(record))
    finished = record.finished_at and record.finished_at.timestamp()
    return (*_all_stored(_later(record)), *numbers), (finished, record.marked)


def _outcome(recipient: RecipientRecord) -> tuple[object, ...]:
    """Return what can become known of a recipient, as its columns hold it."""
    checked = recipient.checked_at and recipient.checked_at.timestamp()
    texts = _all_stored((recipient.cause, recipient.detail, recipient.until))
    return (recipient.outcome.value, *texts, checked, recipient.in_log)


def _all_stored(texts: tuple[str, ...]) -> tuple[str, ...]:
    return texts if "".join(texts).isascii() else tuple(map(stored, texts))
