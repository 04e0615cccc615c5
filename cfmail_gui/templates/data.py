"""Rows of values out of JSON, TOML and CSV."""

import csv
import json
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import StringIO

from cfmail_gui.message.mail_files import plain_text
from cfmail_gui.templates.faults import BadTemplate

MAX_OCTETS = 20 * 2**20
MAX_ROWS = 100_000
SUFFIXES = (".json", ".toml", ".csv")

_ROWS = ("data", "rows")  # an array of objects with one of these names is a table; the rest belongs to each row
_DELIMITERS = ",;\t|"


@dataclass(frozen=True, slots=True)
class Data:
    """What a data file says.

    Attributes:
        rows: one mapping of names to values for each message; at least one.
        columns: the names in the rows, in the order in which they first occur.
        is_table: there can be more than one row, as in CSV and in an array; False for a single object.
    """

    rows: tuple[Mapping[str, object], ...]
    columns: tuple[str, ...]
    is_table: bool


def read_data(octets: bytes, suffix: str, name: str = "") -> Data:
    """Read a data file; ``suffix`` is one of SUFFIXES, ``name`` is what a fault says the file is called.

    Raises:
        BadTemplate: "bad-json", "bad-toml", "bad-csv", "bad-data", "bad-columns", "no-rows" or "too-large".
    """
    if len(octets) > MAX_OCTETS:
        raise BadTemplate("too-large", where=name)
    text = plain_text(octets)
    if suffix.lower() == ".csv":
        return _data(_csv_rows(text, name), name, is_table=True)
    found = _toml(text, name) if suffix.lower() == ".toml" else _json(text, name)
    return _of_value(found, name)


def _data(rows: list[Mapping[str, object]], name: str, *, is_table: bool) -> Data:
    if not rows:
        raise BadTemplate("no-rows", where=name)
    if len(rows) > MAX_ROWS:
        raise BadTemplate("too-large", where=name)
    columns: dict[str, None] = {}
    for row in rows:
        columns.update(dict.fromkeys(row))
    return Data(tuple(rows), tuple(columns), is_table)


def _json(text: str, name: str) -> object:
    try:
        return json.loads(text, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise BadTemplate("bad-json", where=name, line=error.lineno, detail=error.msg) from error
    except (ValueError, RecursionError) as error:  # a number of too many digits; too many brackets
        raise BadTemplate("bad-json", where=name, detail=str(error)) from error


def _no_constant(word: str) -> object:
    """NaN and the infinities are Python's own, and no JSON (RFC 8259 6)."""
    raise ValueError(word)


def _toml(text: str, name: str) -> object:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _bad_toml(str(error), name) from error
    except (ValueError, RecursionError) as error:
        raise BadTemplate("bad-toml", where=name, detail=str(error)) from error


def _bad_toml(words: str, name: str) -> BadTemplate:
    message, _, place = words.partition(" (at line ")
    line = place.partition(",")[0]
    return BadTemplate("bad-toml", where=name, line=int(line) if line.isdigit() else 0, detail=message)


def _of_value(found: object, name: str) -> Data:
    if isinstance(found, list):
        return _data([_object(row, name) for row in found], name, is_table=True)
    shared = _object(found, name)
    for key in _ROWS:
        rows = shared.get(key)
        if isinstance(rows, list) and all(isinstance(row, dict) for row in rows):
            rest = {other: value for other, value in shared.items() if other != key}
            return _data([{**rest, **row} for row in rows], name, is_table=True)
    return _data([shared], name, is_table=False)


def _object(value: object, name: str) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise BadTemplate("bad-data", where=name)
    return value


def _csv_rows(text: str, name: str) -> list[Mapping[str, object]]:
    lines = _records(text, name)
    header = next(lines, None)
    if header is None:
        raise BadTemplate("no-rows", where=name)
    columns = [column.strip() for column in header[1]]
    _ensure_columns(columns, name)
    rows: list[Mapping[str, object]] = []
    for line, record in lines:
        if len(record) > len(columns):
            raise BadTemplate("bad-csv", where=name, line=line, detail=f"{len(record)} > {len(columns)}")
        rows.append(dict(zip(columns, record + [""] * (len(columns) - len(record)), strict=True)))
        if len(rows) > MAX_ROWS:
            raise BadTemplate("too-large", where=name)
    return rows


def _records(text: str, name: str) -> Iterator[tuple[int, list[str]]]:
    """Yield records that are not blank, each with the number of its last line."""
    reader = csv.reader(StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    try:
        for record in reader:
            if any(field.strip() for field in record):
                yield reader.line_num, record
    except csv.Error as error:
        raise BadTemplate("bad-csv", where=name, line=reader.line_num, detail=str(error)) from error


def _delimiter(text: str) -> str:
    """Return the one that is in the first line most often, outside quotation marks."""
    first = next((line for line in text.split("\n") if line.strip()), "")
    outside = "".join(first.split('"')[::2])
    return max(_DELIMITERS, key=outside.count)


def _ensure_columns(columns: list[str], name: str) -> None:
    seen: set[str] = set()
    for column in columns:
        if not column or column in seen:
            raise BadTemplate("bad-columns", name=column, where=name)
        seen.add(column)
