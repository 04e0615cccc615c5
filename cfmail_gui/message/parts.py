"""Which part is the text, what it says, and where in a message an octet is."""

from bisect import bisect_right
from dataclasses import dataclass

from cfmail_gui.message import transfer
from cfmail_gui.message.charsets import codec_for, decode, show_surrogates
from cfmail_gui.message.display import readable
from cfmail_gui.message.document import Document
from cfmail_gui.message.header import HeaderField, each_field, place_name
from cfmail_gui.message.octets import lines_view
from cfmail_gui.message.part_tree import MAX_DEPTH, MAX_PARTS, Part, PartTree, scan

__all__ = [
    "MAX_DEPTH",
    "MAX_PARTS",
    "Part",
    "PartText",
    "PartTree",
    "part_place",
    "place_of",
    "scan",
    "text_of",
    "text_part",
]


@dataclass(frozen=True, slots=True)
class PartText:
    """The text of a part, made fit to be looked at; its lines end with a line feed."""

    text: str
    cut: bool  # this is only the beginning
    damaged: bool  # some octets have no meaning in ``charset``; they appear as ⟨E9⟩
    charset: str  # what it was decoded by: not what the part says where that is unknown


def text_part(tree: PartTree) -> Part | None:
    """Return the text/plain part to read first: no attachment, and of alternatives the last (RFC 2046 5.1.4)."""
    texts = [part for part in tree.parts if part.content_type == "text/plain" and part.disposition != "attachment"]
    if not texts:
        return None
    chosen = min(texts, key=lambda part: bool(part.file_name))  # the first; rather one that is no file
    types = {part.number: part.content_type for part in tree.parts}
    parent = _parent(chosen)
    if types.get(parent) == "multipart/alternative":
        return [part for part in texts if _parent(part) == parent][-1]
    return chosen


def text_of(document: Document, part: Part, limit: int = 2**20) -> PartText:
    """Decode at most ``limit`` octets of a part's body; never raises.

    A part without charset is read as UTF-8, of which US-ASCII is a part. Where the charset is unknown only ASCII is
    taken for text.
    """
    end = min(part.end, part.body_start + limit)
    cut = end < part.end
    octets = document.raw[part.body_start : end]
    if b"\n" not in document.raw:
        octets = octets.replace(b"\r", b"\n")
    if cut:  # not in the middle of a character or of "=E9"
        octets = octets[: octets.rfind(b"\n") + 1] or octets
    octets = transfer.decode(octets, part.encoding)
    codec = codec_for(part.charset or "us-ascii")
    if codec:
        text, damaged = decode(octets, codec, final=not cut)
    else:
        text, damaged = show_surrogates(octets.decode("ascii", "surrogateescape")), not octets.isascii()
    used = (part.charset or "us-ascii") if codec else "us-ascii"
    return PartText(readable(text), cut, damaged, used)


def place_of(document: Document, tree: PartTree, position: int) -> str:
    """Name the place of an octet: "header field Subject", "part 1.2 (text/plain)", "preamble" and so on."""
    if position < document.start:
        return "before the header"
    if position < document.body_start:
        return _field_name(document.fields, position) or "header"
    around = [part for part in tree.parts if part.start <= position < part.end]
    if not around:
        return "body"
    part = around[-1]
    name = part_place(part)
    if part.depth and position < part.body_start:
        lines = lines_view(document.raw)
        fields = tuple(each_field(document.raw, lines, part.start, part.body_start))
        return f"{_field_name(fields, position) or 'header'} of {name}"
    inside = [child for child in tree.parts if child.depth > part.depth and part.start < child.start <= part.end]
    if not inside:
        return name
    where = "preamble" if position < inside[0].start else "epilogue"
    return f"{where} of part {part.number}" if part.number else where


def part_place(part: Part) -> str:
    """Return how the program names the place of a part."""
    return f"part {part.number} ({part.content_type})" if part.number else f"body ({part.content_type})"


def _field_name(fields: tuple[HeaderField, ...], position: int) -> str:
    """Return the place of a header field, or "" for the blank line behind the last one."""
    index = bisect_right(fields, position, key=lambda field: field.start) - 1
    is_inside = index >= 0 and position < fields[index].end and (fields[index].name or fields[index].value)
    return place_name(fields[index]) if is_inside else ""


def _parent(part: Part) -> str:
    return part.number.rpartition(".")[0]
