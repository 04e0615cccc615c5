"""Attempts as files for other programs: CSV for spreadsheets, JSON for everything else. No disk."""

import re
from collections.abc import Iterable
from dataclasses import fields
from datetime import datetime
from itertools import chain, repeat
from typing import TYPE_CHECKING

from cfmail_gui.record import AttemptRecord, RecipientRecord

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

# What makes a spreadsheet calculate (or run) a cell: OWASP, "CSV Injection". Also behind a semicolon, at which programs
# in many languages separate whatever the quotes say.
_FORMULA = re.compile("(^|;)(?=[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20])")

CSV_COLUMNS = (
    "attempt",
    "started_at",
    "finished_at",
    "account",
    "cloudflare_account",
    "simulated",
    "state",
    "marked_by_user",
    "sender",
    "recipient",
    "outcome",
    "cause",
    "detail",
    "suppressed_until",
    "checked_at",
    "in_log",
    "message",
    "subject",
    "header_message_id",
    "octets",
    "sha256",
    "fault",
    "http_status",
    "cloudflare_code",
    "server_text",
    "message_id",
    "part",
    "parts",
    "batch",
    "repeats",
)


def csv_file(records: Iterable[AttemptRecord]) -> bytes:
    """Return a table with a row for each recipient, by RFC 4180.

    In UTF-8 with a byte order mark, without which spreadsheets guess another character set. Every cell is quoted.
    Cells that a spreadsheet would take for a formula get an apostrophe in front: who needs the very text takes JSON.
    """
    import csv
    import io

    file = io.BytesIO()  # encoded piece by piece: no other thread runs while a long text is
    text = io.TextIOWrapper(file, "utf-8-sig", "backslashreplace", newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(CSV_COLUMNS)
    for record in records:
        writer.writerows([_defused(cell) for cell in _row(record, each)] for each in record.recipients)
    text.flush()
    return file.getvalue()


def json_file(records: Iterable[AttemptRecord]) -> bytes:
    """Return an array with everything that is known of each attempt, under the names of ``AttemptRecord``.

    Moments are in ISO 8601; nothing is changed or left out.
    """
    import io
    import json

    encode = json.JSONEncoder(default=_as_json, indent=1).encode
    file = io.BytesIO()  # to join hundreds of megabytes at once would keep other threads waiting
    for opening, record in zip(chain((b"[",), repeat(b",\n")), records, strict=False):
        file.write(opening + encode(record).encode("ascii"))
    file.write(b"]\n" if file.tell() else b"[]\n")
    return file.getvalue()


def _row(record: AttemptRecord, recipient: RecipientRecord) -> tuple[object, ...]:
    return (
        record.id,
        record.started_at,
        record.finished_at,
        record.account_name,
        record.cloudflare_id,
        record.simulated,
        record.state,
        record.marked,
        record.sender,
        recipient.address,
        recipient.outcome,
        recipient.cause,
        recipient.detail,
        recipient.until,
        recipient.checked_at,
        recipient.in_log,
        record.name,
        record.subject,
        record.header_id,
        record.size,
        record.sha256,
        record.fault,
        record.status,
        record.code,
        record.server_text,
        record.message_id,
        record.part,
        record.parts,
        record.batch,
        record.parent,
    )


def _defused(cell: object) -> str:
    match cell:
        case None:
            return ""
        case bool():
            return "yes" if cell else "no"
        case datetime():
            return cell.isoformat()
        case _:
            return _FORMULA.sub(r"\1'", str(cell))


def _as_json(value: object) -> object:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, AttemptRecord | RecipientRecord):
        return _named(value)
    raise TypeError(type(value))


def _named(value: "DataclassInstance") -> dict[str, object]:
    return {field.name: getattr(value, field.name) for field in fields(value)}
