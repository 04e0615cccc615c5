"""From the octets of a message to the text that JSON carries to Cloudflare; what had to be changed is said."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from cfmail_gui.message.document import MAX_MESSAGE_OCTETS, Document
from cfmail_gui.message.faults import BadMessage
from cfmail_gui.message.header import HeaderField, field_at, has_header, skip_prologue
from cfmail_gui.message.octets import find_undecodable, lines_view, pieces
from cfmail_gui.message.parts import place_of, scan
from cfmail_gui.message.remark import RemarkCode

ChangeCode = Literal["bom-dropped", "mbox-line-dropped", "line-ends", "bcc-removed"]

_BLIND_NAMES = frozenset({"bcc", "resent-bcc"})
_PROLOGUE_CHANGES: dict[RemarkCode, ChangeCode] = {"bom": "bom-dropped", "mbox-line": "mbox-line-dropped"}

_Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class WireChange:
    """One kind of change between the opened file and what is sent.

    ``count`` is the number of marks, lines, line ends or header fields; ``detail`` of "bcc-removed" is their names.
    """

    code: ChangeCode
    count: int
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Wire:
    """A message as it is sent; ``octets`` are valid UTF-8.

    There is no text of the whole: one emoji makes it four times as large, and building it in one call holds the
    interpreter, and so the window, for 76 ms at 25 MiB.
    """

    octets: bytes
    changes: tuple[WireChange, ...]


def encode(document: Document) -> Wire:
    """Return the message as it is sent.

    A BOM, mbox lines and Bcc fields are left out, and every line ends with CRLF; nothing else is changed. A CR that
    ends no line stays (RFC 5321 2.3.8 forbids it, but to change it could break a signature).

    Raises:
        BadMessage: "not-utf8" with position, place and octet; "no-header" when nothing of the header would be left;
            "too-large" when it is that with CRLF (``position`` is the size).
    """
    spans, changes = _kept(document)
    cr_ends_lines = b"\n" not in document.raw
    octets: list[bytes] = []
    ended = 0
    for a, b in _pieces(document.raw, spans):
        piece, count = _with_crlf(document.raw[a:b], cr_ends_lines=cr_ends_lines)
        try:
            piece.decode()
        except UnicodeDecodeError:
            raise _not_utf8(document, a, b) from None
        octets.append(piece)
        ended += count
    size = sum(map(len, octets))
    if size > MAX_MESSAGE_OCTETS:
        raise BadMessage("too-large", position=size)
    if not cr_ends_lines and _would_read_cr_as_line_end(octets):
        octets.append(b"\r\n")
        ended += 1
    if ended:
        changes.append(WireChange("line-ends", ended))
    return Wire(b"".join(octets), tuple(changes))


def _pieces(raw: bytes, spans: list[_Span]) -> Iterator[_Span]:
    for start, end in spans:
        yield from pieces(raw, start, end)


def _with_crlf(piece: bytes, *, cr_ends_lines: bool) -> tuple[bytes, int]:
    """Return ``piece`` with CRLF at the end of every line, and how many lines ended otherwise."""
    if cr_ends_lines:
        return piece.replace(b"\r", b"\r\n"), piece.count(b"\r")
    count = piece.count(b"\n") - piece.count(b"\r\n")
    if not count:
        return piece, 0
    return piece.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"), count


def _would_read_cr_as_line_end(octets: list[bytes]) -> bool:
    """Without Bcc fields a message may be left with CR but no LF; its meaning must not change by that."""
    return not any(b"\n" in piece for piece in octets) and any(b"\r" in piece for piece in octets)


def _kept(document: Document) -> tuple[list[_Span], list[WireChange]]:
    """Return the stretches of the message that are sent, and what is left out."""
    lines = lines_view(document.raw)
    dropped = Counter(skip_prologue(lines, 0, document.start).counts)
    kept: list[HeaderField] = []
    blind: list[str] = []
    for written in document.fields:
        field: HeaderField | None = written
        if blind and not kept:
            field = _as_first(document.raw, lines, written, dropped)
        if field and field.name.lower() in _BLIND_NAMES:
            blind.append(field.name)
        elif field:
            kept.append(field)
    if not has_header(kept) or lines.startswith((b"\n", b"\r\n"), kept[0].start):
        raise BadMessage("no-header", position=document.start)
    changes = [WireChange(change, dropped[code]) for code, change in _PROLOGUE_CHANGES.items() if dropped[code]]
    if blind:
        changes.append(WireChange("bcc-removed", len(blind), ", ".join(dict.fromkeys(blind))))
    return _joined([*((field.start, field.end) for field in kept), (document.fields_end, document.size)]), changes


def _as_first(raw: bytes, lines: bytes, field: HeaderField, dropped: Counter[RemarkCode]) -> HeaderField | None:
    """Look again at a field that comes first now because Bcc fields before it went.

    What was an odd line inside the header would be read as a BOM or an mbox line at its beginning.
    """
    prologue = skip_prologue(lines, field.start, field.end)
    dropped.update(prologue.counts)
    return field_at(raw, lines, prologue.end, field.end) if prologue.end < field.end else None


def _joined(spans: list[_Span]) -> list[_Span]:
    joined: list[_Span] = []
    for start, end in spans:
        if joined and joined[-1][1] == start:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _not_utf8(document: Document, start: int, end: int) -> BadMessage:
    position = find_undecodable(document.raw, start, end) or start
    place = place_of(document, scan(document), position)
    return BadMessage("not-utf8", position=position, place=place, octet=document.raw[position])
