"""Edits of header fields: all octets of other fields, and of the body, stay as they are.

``index`` counts ``Document.fields``. No new octets can end a header line before its time: see ``refuse_controls``.
Every function raises BadEdit as ``write_field`` does, and "not-editable" where a line that is no field, or that would
become part of another one, cannot be moved.
"""

import re

from cfmail_gui.message.document import Document, spliced
from cfmail_gui.message.edit import keep_tree
from cfmail_gui.message.faults import BadEdit
from cfmail_gui.message.header import HeaderField
from cfmail_gui.message.header_writer import LONGEST_LINE, ensure_name, field_text, write_field

_LINE_END = re.compile(rb"\r\n|\n|\r")
_LINE = re.compile(rb"[^\r\n]+")
# What ``refuse_controls`` refuses, as octets of UTF-8; a line end before white space is a fold.
_REFUSED = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\xa8\xa9]|(?>\r\n|\n|\r)(?![ \t])")
_MARK = b"\xef\xbb\xbf"

_ORDER = (
    *("from", "sender", "to", "cc", "bcc", "reply-to", "subject", "date", "message-id", "in-reply-to", "references"),
    *("mime-version", "content-type", "content-transfer-encoding", "content-disposition"),
)
_FIRST_MIME = _ORDER.index("mime-version")
_OTHER_CONTENT = len(_ORDER)


def replace_field(document: Document, index: int, name: str, text: str) -> Document:
    """Return a copy in which a field, or a line that is none, is the field ``name`` and says ``text``.

    The document itself is returned where the field says that already.
    """
    field = document.fields[index]
    if field.name == name and field_text(name, field.value) == text:
        return document
    written = write_field(name, text, document.line_end).removesuffix(document.line_end)
    return _applied(document, field.start, field.end, written + _line_end_of(document, field))


def replace_field_raw(document: Document, index: int, name: str, value: bytes) -> Document:
    """Return a copy in which the colon of a field is followed by ``value``, but for the line ends of its folds.

    ``position`` of a BadEdit "control" or "too-long" is an offset in ``value``.
    """
    ensure_name(name)
    match = _REFUSED.search(value)
    if match:
        raise BadEdit("control", position=match.start(), name=name)
    for line in _LINE.finditer(value):
        room = LONGEST_LINE if line.start() else LONGEST_LINE - len(name) - 1
        if len(line[0]) > room:
            raise BadEdit("too-long", position=line.start() + room, name=name)
    field = document.fields[index]
    written = name.encode("ascii") + b":" + _LINE_END.sub(document.line_end, value)
    return _applied(document, field.start, field.end, written + _line_end_of(document, field))


def insert_field(document: Document, index: int, name: str, text: str) -> Document:
    """Return a copy with one field more, before the one at ``index``; behind all for the number of fields."""
    return _inserted(document, index, write_field(name, text, document.line_end))


def remove_field(document: Document, index: int) -> Document:
    """Return a copy without a field, or without a line that is none."""
    field = document.fields[index]
    return _applied(document, field.start, field.end, b"")


def move_field(document: Document, index: int, to: int) -> Document:
    """Return a copy in which a field has the index ``to``, and the fields between have moved up or down by one."""
    _ensure_movable(document.fields[index])
    low, high = min(index, max(to, _first_place(document))), max(index, to)
    order = list(document.fields[low : high + 1])
    order.insert(max(to, low) - low, order.pop(index - low))
    lines = [document.octets.slice(field.start, field.end) for field in order]
    for place, field in enumerate(order[:-1]):
        lines[place] += _missing_line_end(document, field)
    return _applied(document, document.fields[low].start, document.fields[high].end, b"".join(lines))


def duplicate_field(document: Document, index: int) -> Document:
    """Return a copy in which a field is there a second time, right behind itself."""
    field = document.fields[index]
    _ensure_movable(field)
    written = document.octets.slice(field.start, field.end)
    return _inserted(document, index + 1, written + _missing_line_end(document, field))


def set_field(document: Document, name: str, text: str | None) -> Document:
    """Return a copy whose first field ``name`` says ``text``; for None or "" one without any field of that name.

    A field that is new comes where programs usually write it.
    """
    wanted = name.lower()
    found = [index for index, field in enumerate(document.fields) if field.name.lower() == wanted]
    if not text:
        for index in reversed(found):
            document = remove_field(document, index)
        return document
    if found:
        return replace_field(document, found[0], document.fields[found[0]].name, text)
    return insert_field(document, _usual_place(document, wanted), name, text)


def _applied(document: Document, start: int, end: int, octets: bytes) -> Document:
    return keep_tree(document, spliced(document, start, end, octets))


def _line_end_of(document: Document, field: HeaderField) -> bytes:
    """Return the line end of a field; the last line of a message need not have one."""
    tail = document.octets.slice(max(field.start, field.end - 2), field.end)
    ends = (b"\r",) if document.line_end == b"\r" else (b"\r\n", b"\n")
    return next((line_end for line_end in ends if tail.endswith(line_end)), b"")


def _missing_line_end(document: Document, field: HeaderField) -> bytes:
    return b"" if _line_end_of(document, field) else _line_end_behind(document, field.value)


def _line_end_behind(document: Document, line: bytes) -> bytes:
    """LF alone would make a line end of a bare CR."""
    return b"\r\n" if line.endswith(b"\r") else document.line_end


def _inserted(document: Document, index: int, written: bytes) -> Document:
    index = max(index, _first_place(document))
    if index < len(document.fields):
        offset = document.fields[index].start
        return _applied(document, offset, offset, written)
    if document.fields:
        written = _missing_line_end(document, document.fields[-1]) + written
    else:
        written = _missing_behind_prologue(document) + written
    return _applied(document, document.fields_end, document.fields_end, written)


def _missing_behind_prologue(document: Document) -> bytes:
    """Return a line end for an mbox line without one; a byte order mark needs none."""
    break_octet = b"\r" if document.line_end == b"\r" else b"\n"
    line = document.octets.slice(0, document.start).rpartition(break_octet)[2]
    return _line_end_behind(document, line) if line.replace(_MARK, b"") else b""


def _first_place(document: Document) -> int:
    """A first line that begins with white space is no field, but would become part of one before it."""
    first = document.octets.slice(document.start, document.start + 1)
    return 1 if document.fields and first in (b" ", b"\t") else 0


def _ensure_movable(field: HeaderField) -> None:
    if not field.name:
        raise BadEdit("not-editable")


def _usual_place(document: Document, name: str) -> int:
    """Behind what usually comes before it, else before what comes behind it; MIME fields keep together."""
    ranks = [_rank(field.name.lower()) for field in document.fields]
    rank = _rank(name)
    if rank is None:
        rank = _FIRST_MIME - 1
    else:
        lowest = _FIRST_MIME if rank >= _FIRST_MIME else 0
        before = [index for index, other in enumerate(ranks) if other is not None and lowest <= other <= rank]
        if before:
            return before[-1] + 1
    return next((index for index, other in enumerate(ranks) if other is not None and other > rank), len(ranks))


def _rank(name: str) -> int | None:
    if name in _ORDER:
        return _ORDER.index(name)
    return _OTHER_CONTENT if name.startswith("content-") else None
