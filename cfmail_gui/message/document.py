"""A message as octets, split without loss into header fields and body (RFC 5322)."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from cfmail_gui.message.faults import BadMessage
from cfmail_gui.message.octets import before_line_end, find_bare_cr, find_undecodable, lines_view, search

MAX_MESSAGE_OCTETS = 26 * 2**20
"""Cloudflare takes 25 MiB at most (developers.cloudflare.com/email-service/platform/limits); a little over may be
opened and looked at."""

MAX_HEADER_OCTETS = 2**20
MAX_FIELDS = 10_000

RemarkCode = Literal[
    "bom",
    "mbox-line",
    "field-without-colon",
    "too-many-fields",
    "no-blank-line",
    "nul",
    "several-messages",  # an mbox file with more than one
    "bare-cr",
    "eight-bit",  # octets that are not UTF-8
    "bad-address",  # detail: the header field's name
    "too-deep",  # this and the following: detail is the part's number
    "too-many-parts",
    "no-delimiter",  # a multipart in which its boundary never occurs
    "no-close",  # a multipart whose closing delimiter is missing
]

_BOM = b"\xef\xbb\xbf"
_BLANK_LINE = re.compile(rb"\n\r?\n")
_FIELD_END = re.compile(rb"\n(?![ \t])")
# RFC 5322 3.6.8 and 4.5.8: white space may stand before the colon. Some servers look for it behind a fold as well,
# so a Bcc written that way must be seen here too.
_NAME = re.compile(rb"([!-9;-~]++)(?:[ \t]|\r?\n[ \t])*+:")
# The fields this program acts on: they are found even behind the 10,000th, so that no recipient is overlooked.
_READ_NAMES = (
    rb"from|sender|reply-to|to|cc|bcc|resent-bcc|subject|date|message-id|mime-version"
    rb"|content-type|content-transfer-encoding|content-disposition"
)
_READ_NAME = re.compile(rb"(?im)^(?:" + _READ_NAMES + rb")(?=[ \t\r\n:])")
_LONGEST_READ_NAME = 32
_WORD = re.compile(rb"[^ \t\r\n\v\f]")
_FIELDS_TO_JUDGE = 8  # a file none of whose first lines is a header field is no message


@dataclass(frozen=True, slots=True)
class HeaderField:
    """One header field with its folded lines: ``raw[start:end]``, line end included."""

    start: int
    end: int
    name: str  # as written; "" for lines that are no field
    value: bytes  # what follows the colon, folding kept, without the final line end


@dataclass(frozen=True, slots=True)
class Remark:
    """Something odd about a message that can still be shown; ``position`` is an octet offset."""

    code: RemarkCode
    position: int
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A whole message. ``raw`` is never changed; everything else points into it."""

    raw: bytes
    start: int  # first octet after a BOM and an mbox line, which are not part of the message
    fields: tuple[HeaderField, ...]  # without gaps from ``start`` to the blank line
    body_start: int
    remarks: tuple[Remark, ...]

    def all(self, name: str) -> tuple[HeaderField, ...]:
        """Return every header field called ``name``, in order, without regard to case."""
        wanted = name.lower()
        return tuple(field for field in self.fields if field.name.lower() == wanted)

    def first(self, name: str) -> HeaderField | None:
        """Return the first header field called ``name``, or None."""
        wanted = name.lower()
        return next((field for field in self.fields if field.name.lower() == wanted), None)

    @property
    def size(self) -> int:
        """Octets of the whole file, BOM and mbox line included."""
        return len(self.raw)


def split(raw: bytes) -> Document:
    """Split a message into header fields and body; joined again they are ``raw``, octet for octet.

    Lines end with CRLF or LF; CR alone is a line end only where the message has no LF at all.

    Raises:
        BadMessage: "empty", "too-large" (``position`` is the size), "header-too-large" (``position`` is the size of
            the header) or "no-header" (this is no message at all).
    """
    if len(raw) > MAX_MESSAGE_OCTETS:
        raise BadMessage("too-large", position=len(raw))
    lines = lines_view(raw)
    prologue = skip_prologue(lines, 0, len(lines))
    start = prologue.end
    if search(_WORD, lines, start, len(lines), 1) is None and "mbox-line" not in prologue.firsts:
        raise BadMessage("empty", position=len(raw))
    fields_end, body_start = _header_end(lines, start)
    if fields_end - start > MAX_HEADER_OCTETS:
        raise BadMessage("header-too-large", position=fields_end - start)
    fields = tuple(_fields(raw, lines, start, fields_end))
    if not has_header(fields):
        raise BadMessage("no-header", position=start)
    remarks = (
        *(Remark(code, position) for code, position in prologue.firsts.items()),
        *_header_remarks(fields, fields_end, body_start),
        *_octet_remarks(raw, start),
    )
    return Document(raw, start, fields, body_start, remarks)


@dataclass(frozen=True, slots=True)
class Prologue:
    """What stands before the header: byte order marks ("bom") and mbox ``From `` lines ("mbox-line")."""

    end: int
    firsts: Mapping[RemarkCode, int]  # offset of the first of each
    counts: Mapping[RemarkCode, int]


def skip_prologue(lines: bytes, position: int, end: int) -> Prologue:
    """Find out how much of ``lines[position:end]`` is no part of the message."""
    firsts: dict[RemarkCode, int] = {}
    counts: Counter[RemarkCode] = Counter()
    while position < end:
        code: RemarkCode
        if lines.startswith(_BOM, position):
            code, stop = "bom", position + len(_BOM)
        elif lines.startswith(b"From ", position) and not _NAME.match(lines, position):
            code, stop = "mbox-line", lines.find(b"\n", position) + 1 or len(lines)
        else:
            break
        firsts.setdefault(code, position)
        counts[code] += 1
        position = stop
    return Prologue(position, firsts, counts)


def has_header(fields: Sequence[HeaderField]) -> bool:
    """Say whether any of the first few lines is a header field, so that this can be a message."""
    return any(field.name for field in fields[:_FIELDS_TO_JUDGE])


def field_at(raw: bytes, lines: bytes, start: int, end: int) -> HeaderField:
    """Read one header field from ``raw[start:end]``; its name is "" where no colon makes it a field."""
    match = _NAME.match(lines, start, end)
    stop = before_line_end(lines, start, end)
    if match:
        return HeaderField(start, end, match[1].decode("ascii"), raw[match.end() : stop])
    return HeaderField(start, end, "", raw[start:stop])


def place_name(field: HeaderField) -> str:
    """Return how the program names the place of a header field."""
    return f"header field {field.name}" if field.name else "header line without a colon"


def value_start(raw: bytes, field: HeaderField) -> int:
    """Return the offset in ``raw`` of the first octet of ``field.value``."""
    return raw.index(b":", field.start) + 1 if field.name else field.start


def _header_end(lines: bytes, start: int) -> tuple[int, int]:
    """Return where the header fields end and where the body begins; both are the end if no line is blank."""
    for blank in (b"\n", b"\r\n"):
        if lines.startswith(blank, start):
            return start, start + len(blank)
    match = search(_BLANK_LINE, lines, start, len(lines), 3)
    return (match.start() + 1, match.end()) if match else (len(lines), len(lines))


def each_field(raw: bytes, lines: bytes, start: int, end: int) -> Iterator[HeaderField]:
    """Yield every header field of ``raw[start:end]``."""
    for a, b in _spans(lines, start, end):
        yield field_at(raw, lines, a, b)


def find_fields(raw: bytes, lines: bytes, start: int, end: int) -> Iterator[HeaderField]:
    """Yield only those header fields of ``raw[start:end]`` that this program acts on, however many others there are."""
    while match := search(_READ_NAME, lines, start, end, _LONGEST_READ_NAME):
        start = next(_spans(lines, match.start(), end))[1]
        field = field_at(raw, lines, match.start(), start)
        if field.name:
            yield field


def _fields(raw: bytes, lines: bytes, start: int, end: int) -> Iterator[HeaderField]:
    """A line without a colon does not end the header: a Bcc field behind it must still be found and removed."""
    for field in islice(each_field(raw, lines, start, end), MAX_FIELDS):
        yield field
        start = field.end
    for field in find_fields(raw, lines, start, end):
        if field.start > start:
            yield HeaderField(start, field.start, "", raw[start : field.start])
        yield field
        start = field.end
    if end > start:
        yield HeaderField(start, end, "", raw[start:end])


def _spans(lines: bytes, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end:
        match = _FIELD_END.search(lines, start, end)
        stop = match.end() if match else end
        yield start, stop
        start = stop


def _header_remarks(fields: tuple[HeaderField, ...], fields_end: int, body_start: int) -> list[Remark]:
    remarks = []
    nameless = next((field for field in fields[:MAX_FIELDS] if not field.name), None)
    if nameless:
        remarks.append(Remark("field-without-colon", nameless.start))
    if len(fields) > MAX_FIELDS:
        remarks.append(Remark("too-many-fields", fields[MAX_FIELDS].start))
    if body_start == fields_end:
        remarks.append(Remark("no-blank-line", fields_end))
    return remarks


def _octet_remarks(raw: bytes, start: int) -> list[Remark]:
    found: list[tuple[RemarkCode, int | None]] = [("nul", raw.find(b"\0"))]
    if b"\n" in raw:
        found.append(("bare-cr", find_bare_cr(raw, start)))
    found.append(("eight-bit", find_undecodable(raw, start, len(raw))))
    return [Remark(code, position) for code, position in found if position is not None and position >= 0]
