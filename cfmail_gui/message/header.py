"""Where the header fields of a message or part are, found without changing an octet (RFC 5322)."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from cfmail_gui.message.octets import before_line_end, search
from cfmail_gui.message.remark import RemarkCode

MAX_FIELDS = 10_000

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
_FIELDS_TO_JUDGE = 8  # a file none of whose first lines is a header field is no message


@dataclass(frozen=True, slots=True)
class HeaderField:
    """One header field with its folded lines: octets ``start`` to ``end``, line end included.

    The name begins at ``start``, the value at ``value_start`` (behind the colon) and the line end at ``value_end``.
    """

    start: int
    end: int
    name: str  # as written; "" for lines that are no field
    value: bytes  # what follows the colon, folding kept, without the final line end
    value_start: int

    @property
    def value_end(self) -> int:
        """Offset of the final line end."""
        return self.value_start + len(self.value)


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
        return HeaderField(start, end, match[1].decode("ascii"), raw[match.end() : stop], match.end())
    return _nameless(raw, start, end, stop)


def _nameless(raw: bytes, start: int, end: int, stop: int) -> HeaderField:
    return HeaderField(start, end, "", raw[start:stop], start)


def is_draft_mark(field: HeaderField) -> bool:
    """Say whether this is ``X-Unsent: 1``: mail programs open a file with it as a draft to send."""
    return field.name.lower() == "x-unsent" and field.value.strip() == b"1"


def place_name(field: HeaderField) -> str:
    """Return how the program names the place of a header field."""
    return f"header field {field.name}" if field.name else "header line without a colon"


def header_end(lines: bytes, start: int) -> tuple[int, int]:
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


def header_fields(raw: bytes, lines: bytes, start: int, end: int) -> Iterator[HeaderField]:
    """A line without a colon does not end the header: a Bcc field behind it must still be found and removed."""
    for field in islice(each_field(raw, lines, start, end), MAX_FIELDS):
        yield field
        start = field.end
    for field in find_fields(raw, lines, start, end):
        if field.start > start:
            yield _nameless(raw, start, field.start, field.start)
        yield field
        start = field.end
    if end > start:
        yield _nameless(raw, start, end, end)


def _spans(lines: bytes, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end:
        match = _FIELD_END.search(lines, start, end)
        stop = match.end() if match else end
        yield start, stop
        start = stop
