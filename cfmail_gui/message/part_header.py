"""The header of one part as octets: its fields, and a copy with some of them changed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Self

from cfmail_gui.message.document import Document, read_header
from cfmail_gui.message.edit import replace_body, replace_part_header
from cfmail_gui.message.header import HeaderField, each_field
from cfmail_gui.message.octets import before_line_end, search
from cfmail_gui.message.part_tree import Part

_BOM = b"\xef\xbb\xbf"
_CONTENT = "content-"  # RFC 2045 3: of these fields a part's header is made, a message has others as well


@dataclass(frozen=True, slots=True)
class PartHeader:
    """The header fields of a part, whole lines, without the blank line behind them."""

    octets: bytes
    line_end: bytes  # the document's; it ends the lines that are added

    def fields(self) -> Iterator[HeaderField]:
        """Yield the fields; offsets are those in ``octets``."""
        lines = _lines(self.octets, self.line_end)
        return each_field(self.octets, lines, 0, len(lines))

    def first(self, name: str) -> HeaderField | None:
        """Return the field that counts of those called ``name``, or None; others are not looked at."""
        lines, position = _lines(self.octets, self.line_end), 0
        pattern = re.compile(rb"(?im)^%b(?=[ \t\r\n:])" % re.escape(name.encode("ascii")))
        while match := search(pattern, lines, position, len(lines), len(name) + 1):
            field = next(each_field(self.octets, lines, match.start(), len(lines)))
            if field.name:
                return field
            position = field.end
        return None

    def value(self, name: str) -> bytes:
        """Return what follows the colon of the first field called ``name``; nothing where there is none."""
        field = self.first(name)
        return field.value if field else b""

    def with_value(self, name: str, value: bytes) -> Self:
        """Return a copy in which the first field called ``name`` has this value, to be put right behind the colon.

        A field that was not there comes last.
        """
        field = self.first(name)
        if field:
            return self._with(field.value_start, field.value_end, value)
        return self._with(len(self.octets), len(self.octets), name.encode("ascii") + b":" + value + self.line_end)

    def separated(self, octets: bytes) -> tuple[Self, Self]:
        """Return the header with ``octets`` for its Content-* fields, and a header of just these, as written."""
        inner: list[bytes] = []
        outer: list[bytes] = []
        for field in self.fields():
            written = self.octets[field.start : field.end]
            if not field.name.lower().startswith(_CONTENT):
                outer.append(written)
                continue
            if not inner:
                outer.append(octets)
            inner.append(written)
        return self._of(outer if inner else [*outer, octets]), self._of(inner)

    def for_message(self) -> Self:
        """Return a copy with a MIME-Version field, which a message with Content-* fields must have (RFC 2045 4)."""
        if self.first("MIME-Version"):
            return self
        first = next((field for field in self.fields() if field.name.lower().startswith(_CONTENT)), None)
        place = first.start if first else len(self.octets)
        return self._with(place, place, b"MIME-Version: 1.0" + self.line_end)

    def _with(self, start: int, end: int, octets: bytes) -> Self:
        return replace(self, octets=self.octets[:start] + octets + self.octets[end:])

    def _of(self, fields: list[bytes]) -> Self:
        return replace(self, octets=b"".join(fields))


def header_of(document: Document, part: Part) -> PartHeader:
    """Return the header of a part; a line end that its last field lacks is added."""
    written = document.octets.slice(part.start, part.body_start)
    fields = written[: _fields_end(written, document.line_end)]
    if fields and not _lines(fields, document.line_end).endswith(b"\n"):
        fields += line_end_after(fields, document.line_end)
    return PartHeader(fields, document.line_end)


def has_blank_line(document: Document, part: Part) -> bool:
    """Say whether the header of a part ends with a blank line, so that a body can follow."""
    written = document.octets.slice(part.start, part.body_start)
    return _fields_end(written, document.line_end) < len(written)


def line_end_after(octets: bytes, line_end: bytes) -> bytes:
    """Return a line end to put behind ``octets``: where they end with a CR, LF would take that for its own."""
    return b"\r\n" if line_end == b"\n" and octets.endswith(b"\r") else line_end


def line_end_behind(document: Document, position: int) -> bytes:
    """Return what must stand at the end of octets put before ``position`` so that a line ends there."""
    at_line_end = position == document.size or document.octets.slice(position, position + 1) in (b"\n", b"\r")
    return b"" if at_line_end else document.line_end


def line_end_before(document: Document, position: int) -> bytes:
    """Return what must stand before octets put at ``position`` so that a line begins there.

    That is something behind a delimiter or mbox line which is the end of the file.
    """
    before = document.octets.slice(max(position - len(_BOM), 0), position)
    return b"" if not before or before.endswith((document.line_end[-1:], _BOM)) else document.line_end


def with_octets(document: Document, *spans: tuple[int, int, bytes]) -> Document:
    """Return a copy in which each ``[start:end]`` reads other octets.

    The spans are offsets of ``document`` and do not overlap; the last one comes first.
    """
    octets = document.octets
    for start, end, fresh in spans:
        octets = octets.replace(start, end, fresh)
    return read_header(octets, octets.whole())


def with_part(document: Document, part: Part, header: PartHeader, body: bytes) -> Document:
    """Return a copy in which a part has this header and this body, transfer-encoded already."""
    if header == header_of(document, part) and has_blank_line(document, part):
        return replace_body(document, part, body)
    return with_whole(document, part, header.octets + document.line_end + body)


def with_header(document: Document, part: Part, header: PartHeader) -> Document:
    """Return a copy in which a part has this header, and its body as it is."""
    if has_blank_line(document, part):
        return replace_part_header(document, part, header.octets + document.line_end)
    body = document.octets.slice(part.body_start, part.end)
    return with_whole(document, part, header.octets + document.line_end + body)


def with_whole(document: Document, part: Part, octets: bytes) -> Document:
    """Return a copy in which a part, its header included, reads ``octets``."""
    whole = line_end_before(document, part.start) + octets + line_end_behind(document, part.end)
    return with_octets(document, (part.start, part.end, whole))


def _fields_end(written: bytes, line_end: bytes) -> int:
    lines = _lines(written, line_end)
    stop = before_line_end(lines, 0, len(lines))
    is_blank = stop < len(lines) and (stop == 0 or lines[stop - 1 : stop] == b"\n")
    return stop if is_blank else len(lines)


def _lines(octets: bytes, line_end: bytes) -> bytes:
    """Where CR ends the lines of the message, it does so in each part."""
    return octets.replace(b"\r", b"\n") if line_end == b"\r" else octets
