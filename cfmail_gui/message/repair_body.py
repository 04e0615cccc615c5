"""The body of one part, transfer-encoded so that its octets can be sent (RFC 2045 6)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from cfmail_gui.message.charsets import codec_for
from cfmail_gui.message.document import Document
from cfmail_gui.message.faults import BadMessage
from cfmail_gui.message.octets import lines_view, pieces, search
from cfmail_gui.message.part_tree import Part
from cfmail_gui.message.transfer import encode_base64, encode_quoted_printable, is_identity

RepairReason = Literal["eight-bit", "binary"]

MESSAGE_TYPES = frozenset({"message/rfc822", "message/global"})
"""What is in them is repaired as a message of its own; to encode it as a whole is forbidden (RFC 2046 5.2.1)."""

_NEVER_ENCODED = frozenset({"message/partial", "message/external-body"})  # RFC 2046 5.2.2 and 5.2.3
_HIGH = bytes(range(0x80, 0x100))
_HIGH_OCTET = re.compile(rb"[\x80-\xff]")
_TO_ESCAPE = re.compile(rb"(?<!=)=*+[\x80-\xff]+")  # "=" that begins no escape must not seem to by what follows it
_ESCAPE = re.compile(rb"=[0-9A-Fa-f]{2}")
_DASHES = re.compile(rb"^--", re.MULTILINE)
_BARE_LF = re.compile(rb"(?<!\r)\n")
_CR = re.compile(rb"\r")
_WIDE_CODECS = ("utf_16", "utf_32")
_LONGEST_LINE = 998  # RFC 5322 2.1.1
_LONGEST_ENCODED_LINE = 76  # RFC 2045 6.7 (5)


@dataclass(frozen=True, slots=True)
class BodyRepair:
    """The body of a leaf as it can be sent."""

    octets: bytes
    encoding_before: str
    encoding_after: str
    reason: RepairReason
    high: int  # how many octets over 0x7F it held


def find_offending(raw: bytes, start: int, end: int, *, seven_bit: bool) -> int | None:
    """Return the offset of the first octet in ``raw[start:end]`` that cannot be sent."""
    for a, b in pieces(raw, start, end):
        piece = raw[a:b]
        if piece.isascii():
            continue
        if seven_bit:
            return next(a + match.start() for match in _HIGH_OCTET.finditer(piece))
        try:
            piece.decode()
        except UnicodeDecodeError as error:
            return a + error.start
    return None


def repair(document: Document, part: Part, *, seven_bit: bool) -> BodyRepair | None:
    """Return the body of a leaf as it can be sent, or None when it can be sent as it is.

    Encoded it holds exactly the octets that it held before; only of declared base64 the stray ones are dropped, which
    every reader skips. The part's own line ends are kept.

    Raises:
        BadMessage: "eight-bit-structure" where nothing may be encoded.
    """
    position = find_offending(document.raw, part.body_start, part.end, seven_bit=seven_bit)
    if position is None:
        return None
    if part.content_type.startswith("multipart/") or part.content_type in _NEVER_ENCODED:
        raise BadMessage("eight-bit-structure", position=position)
    if not is_identity(part.encoding):
        return _mended(document, part, position)
    return _encoded(document, part, "quoted-printable" if _is_text(document, part) else "base64", "eight-bit")


def protect(document: Document, part: Part) -> BodyRepair | None:
    """Return the body of a leaf in base64 where CRLF for its line ends would change what it holds, or None.

    That is so where its octets only look like line ends: in characters of more than one octet, and in what is binary.
    """
    kind = part.content_type.partition("/")[0]
    binary = part.encoding == "binary" and kind not in ("text", "message")
    if kind == "multipart" or not is_identity(part.encoding) or not (binary or _is_wide(part)):
        return None
    return _encoded(document, part, "base64", "binary") if has_line_ends_to_change(document, part) else None


def has_line_ends_to_change(document: Document, part: Part) -> bool:
    """Say whether a body holds line ends that are not CRLF."""
    pattern = _CR if document.line_end == b"\r" else _BARE_LF
    return search(pattern, document.raw, part.body_start, part.end, 1) is not None


def _encoded(document: Document, part: Part, encoding: str, reason: RepairReason) -> BodyRepair:
    """Encode a body that stands there as it is."""
    octets, line_end = document.raw[part.body_start : part.end], document.line_end
    if encoding == "quoted-printable":
        text = lines_view(octets) if line_end == b"\r" else octets
        body = encode_quoted_printable(text, line_end, keep_ends=line_end != b"\r")
    else:
        body = encode_base64(octets, line_end)
        if part.end < document.size:  # the line end belongs to the delimiter that follows
            body = body.removesuffix(line_end)
    return BodyRepair(body, part.encoding, encoding, reason, _count_high(octets))


def _mended(document: Document, part: Part, position: int) -> BodyRepair:
    """Take raw octets, the first one at ``position``, out of a body that says it is encoded."""
    octets = document.raw[part.body_start : part.end]
    if part.encoding == "base64":
        body = b"".join(octets[a:b].translate(None, _HIGH) for a, b in pieces(octets, 0, len(octets)))
        if search(_DASHES, lines_view(body), 0, len(body), len("\n--")):  # it could become a delimiter
            raise BadMessage("eight-bit-structure", position=position)
    else:
        body = b"".join(_escaped_lines(octets, document.line_end))
    return BodyRepair(body, part.encoding, part.encoding, "eight-bit", _count_high(octets))


def _escaped_lines(octets: bytes, line_end: bytes) -> Iterator[bytes]:
    end = line_end[-1:]
    for a, b in pieces(octets, 0, len(octets)):
        lines = octets[a:b].split(end)
        yield end.join([line if line.isascii() else _escaped(line, line_end) for line in lines])


def _escaped(line: bytes, line_end: bytes) -> bytes:
    """Write octets over 0x7F as "=E9"; what gets too long by that is broken, and only in front of an escape."""
    line = _TO_ESCAPE.sub(lambda match: b"=" + match[0].hex("=").upper().encode(), line)
    if len(line) <= _LONGEST_LINE:
        return line
    parts, start = [], 0
    for match in _ESCAPE.finditer(line):
        if match.end() - start >= _LONGEST_ENCODED_LINE:
            parts.append(line[start : match.start()])
            start = match.start()
    return (b"=" + line_end).join([*parts, line[start:]])


def _is_text(document: Document, part: Part) -> bool:
    """Say whether a body is lines of text; where it holds NUL, or its characters are wider, LF may be half of one."""
    if not part.content_type.startswith("text/") or _is_wide(part):
        return False
    return document.raw.find(b"\0", part.body_start, part.end) < 0


def _is_wide(part: Part) -> bool:
    return (codec_for(part.charset) or "").startswith(_WIDE_CODECS)


def _count_high(octets: bytes) -> int:
    spans = pieces(octets, 0, len(octets))
    return sum(b - a - len(octets[a:b].translate(None, _HIGH)) for a, b in spans)
