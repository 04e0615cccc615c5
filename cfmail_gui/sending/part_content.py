"""What the parts of a message hold, decoded and looked at. Takes time in proportion to the message: for a thread."""

from dataclasses import dataclass, replace
from typing import Literal

from cfmail_gui.message.alternatives import body_numbers
from cfmail_gui.message.charset_guess import candidates, decodes
from cfmail_gui.message.charsets import codec_for
from cfmail_gui.message.document import Document, split
from cfmail_gui.message.edit import part_at
from cfmail_gui.message.leaf_edits import content_of
from cfmail_gui.message.part_tree import Part
from cfmail_gui.message.parts import PartText, text_of
from cfmail_gui.message.shown import shown_value

MAX_TEXT_OCTETS = 4 * 2**20
MAX_DAMAGED_OCTETS = 2**20
"""What is shown of a text, before its transfer encoding is undone; damage is slow to show, two seconds for 1 MiB."""

DUMPED_OCTETS = 4096

Kind = Literal["container", "text", "picture", "message", "octets"]

_MESSAGES = frozenset({"message/rfc822", "message/global"})
_WRITTEN_AS_TEXT = frozenset({
    "application/javascript",
    "application/json",
    "application/pgp-encrypted",  # RFC 3156 4: one line
    "application/pgp-keys",
    "application/pgp-signature",
    "application/xml",
})  # fmt: skip
_TEXT_PREFIXES = ("text/", "message/", "multipart/")  # a multipart whose parts were not found is text around them
_TEXT_SUFFIXES = ("+xml", "+json")
_MAIN_FIELDS = ("From", "To", "Cc", "Subject", "Date")
_FIELD_OCTETS = 8_000
_SAMPLE_OCTETS = 64 * 1024
_DUMP_LINE = 16


@dataclass(frozen=True, slots=True)
class PartContent:
    """A part as it is looked at."""

    kind: Kind
    size: int  # octets, decoded; of a container those of its body
    shown: bytes  # what there is to read, in UTF-8; of a picture its octets; of a container what is around its parts
    text: PartText | None = None  # how the text in ``shown`` was decoded
    charsets: tuple[str, ...] = ()  # in which a damaged text would have a meaning, the most plausible first
    fields: tuple[tuple[str, str], ...] = ()  # of a nested message: names and values of its main header fields
    children: int = 0  # of a container


def kind_of(part: Part) -> Kind:
    """Say how a part is shown, by what it says it is."""
    kind = part.content_type
    if part.boundary:
        return "container"
    if kind in _MESSAGES:
        return "message"
    if kind.startswith(_TEXT_PREFIXES) or kind.endswith(_TEXT_SUFFIXES) or kind in _WRITTEN_AS_TEXT:
        return "text"
    return "picture" if kind.startswith("image/") else "octets"


def is_message(part: Part) -> bool:
    """Say whether a part may be opened as a message: one that says so, or a file called like one."""
    return not part.boundary and (part.content_type in _MESSAGES or part.file_name.lower().endswith(".eml"))


def read(document: Document, part: Part) -> PartContent:
    """Decode a part for looking at it; never raises."""
    kind = kind_of(part)
    if kind == "container":
        return _container(document, part)
    octets = content_of(document, part)
    if kind == "message":
        return _message(octets)
    if kind == "text":
        return _text(document, part, octets)
    content = PartContent(kind, len(octets), octets)
    return content if kind == "picture" else as_dump(content)


def as_dump(content: PartContent) -> PartContent:
    """Show octets as numbers: what is no picture after all."""
    return replace(content, kind="octets", shown=hex_dump(content.shown[:DUMPED_OCTETS]).encode())


def hex_dump(octets: bytes) -> str:
    """Return lines of offset, 16 octets in hexadecimal, and the same in ASCII."""
    lines = []
    for start in range(0, len(octets), _DUMP_LINE):
        line = octets[start : start + _DUMP_LINE]
        half = _DUMP_LINE // 2
        numbers = f"{line[:half].hex(' ')}  {line[half:].hex(' ')}"
        letters = "".join(chr(octet) if 0x20 <= octet < 0x7F else "." for octet in line)  # noqa: PLR2004 - ASCII
        lines.append(f"{start:08x}  {numbers:<{3 * _DUMP_LINE}}  {letters}")
    return "\n".join(lines)


def _container(document: Document, part: Part) -> PartContent:
    children = [
        child
        for child in document.tree.parts
        if child.depth == part.depth + 1 and part.body_start <= child.opening < part.end
    ]
    preamble_end = children[0].opening if children else part.end
    pieces = [document.octets.slice(part.body_start, min(preamble_end, part.body_start + MAX_TEXT_OCTETS))]
    if part.closing:
        start = part.closing[1]
        pieces.append(document.octets.slice(start, min(part.end, start + MAX_TEXT_OCTETS)))
    around = document.line_end.join(piece for piece in pieces if piece.strip())
    return PartContent("container", part.end - part.body_start, around, children=len(children))


def _text(document: Document, part: Part, octets: bytes) -> PartContent:
    text = text_of(document, part, _limit(part.charset, octets))
    guesses: tuple[str, ...] = ()
    if text.damaged:
        sample = octets[:_SAMPLE_OCTETS]
        if len(sample) < len(octets):  # not in the middle of a character
            sample = sample[: sample.rfind(b"\n") + 1] or sample
        guesses = candidates(sample, part.charset if codec_for(part.charset) else "")
    return PartContent("text", len(octets), text.text.encode(), text, guesses)


def _limit(charset: str, octets: bytes) -> int:
    codec = codec_for(charset or "us-ascii")
    whole = codec is not None and decodes(octets[:MAX_TEXT_OCTETS], codec)
    return MAX_TEXT_OCTETS if whole else MAX_DAMAGED_OCTETS


def _message(octets: bytes) -> PartContent:
    nested = split(octets)
    fields = []
    for name in _MAIN_FIELDS:
        field = nested.first(name)
        if field is not None:
            fields.append((name, shown_value(replace(field, value=field.value[:_FIELD_OCTETS]))))
    bodies = body_numbers(nested)
    number = bodies.text if bodies.text is not None else bodies.html
    text = text_of(nested, part_at(nested, number), MAX_DAMAGED_OCTETS) if number is not None else None
    return PartContent("message", len(octets), text.text.encode() if text else b"", text, fields=tuple(fields))
