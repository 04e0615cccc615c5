"""What must be written otherwise in a whole message so that it can be sent: one walk over its parts."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

from cfmail_gui.message import repair_body
from cfmail_gui.message.document import Document, split
from cfmail_gui.message.faults import BadMessage
from cfmail_gui.message.part_tree import Part
from cfmail_gui.message.parts import part_place, place_of, text_part
from cfmail_gui.message.repair_body import (
    MESSAGE_TYPES,
    BodyRepair,
    find_offending,
    has_line_ends_to_change,
    protect,
)
from cfmail_gui.message.splices import Splice, Splices
from cfmail_gui.message.transfer import is_identity
from cfmail_gui.message.wire_changes import ChangeCode, Repair, WireChange, WireOptions
from cfmail_gui.message.wire_fields import encoding_repairs, encoding_splices, field_repairs

MAX_NESTING = 5
"""Messages in messages that are looked into; the parts of each may be nested as deeply as ``part_tree`` allows."""


def repairs(document: Document, options: WireOptions, depth: int = 0) -> Iterator[Repair]:
    """Yield what must be written otherwise; takes time in proportion to the size of the message.

    Raises:
        BadMessage: "eight-bit-structure", "eight-bit-outside", or what a header field is refused for; ``position``
            is an offset into ``document``.
    """
    parts, position = document.tree.parts, 0
    charset = options.header_charset or _charset(document)
    for part, after in zip_longest(parts, parts[1:]):
        _ensure_nothing_between(document, position, part.start, options)
        yield from field_repairs(document, part, charset, options)
        if after and after.depth > part.depth:
            position = part.body_start
            yield from encoding_repairs(document, part, options)
        else:
            position = part.end
            yield from _leaf_repairs(document, part, options, depth)
    _ensure_nothing_between(document, position, document.size, options)


def line_end_repairs(document: Document, depth: int = 0) -> Iterator[Repair]:
    """Yield only what must be written otherwise because every line is to end with CRLF; never raises."""
    for part in document.tree.parts:
        if not _is_message(part):
            found = None if _holds_others(document, part) else protect(document, part)
            if found:
                yield _as_repair(document, part, found)
        elif depth < MAX_NESTING and has_line_ends_to_change(document, part):
            inner = split(document.raw[part.body_start : part.end])
            yield from (_moved(repair, part) for repair in line_end_repairs(inner, depth + 1))


def _charset(document: Document) -> str:
    """Return what the text says of its octets; "" where nothing does."""
    chosen = text_part(document.tree)
    texts = [part for part in document.tree.parts if part.content_type.startswith("text/")]
    return next((part.charset for part in (chosen, *texts) if part and part.charset), "")


def _ensure_nothing_between(document: Document, start: int, end: int, options: WireOptions) -> None:
    """Refuse what cannot be sent and is in no part: nothing could say how it is encoded there."""
    position = find_offending(document.raw, start, end, seven_bit=options.seven_bit)
    if position is None:
        return
    tree = document.tree
    delimiters = [span for part in tree.parts for span in ((part.opening, part.start), part.closing) if span]
    in_delimiter = any(first <= position < stop for first, stop in delimiters)
    place = place_of(document, tree, position)
    raise BadMessage("eight-bit-structure" if in_delimiter else "eight-bit-outside", position=position, place=place)


def _leaf_repairs(document: Document, part: Part, options: WireOptions, depth: int) -> Iterator[Repair]:
    if _is_message(part):
        yield from encoding_repairs(document, part, options)
        yield from _nested_repairs(document, part, options, depth)
        return
    found = _body_repair(document, part, options)
    if found is None or found.encoding_after == found.encoding_before:
        yield from encoding_repairs(document, part, options)
    if found:
        yield _as_repair(document, part, found)


def _is_message(part: Part) -> bool:
    return part.content_type in MESSAGE_TYPES and is_identity(part.encoding)


def _body_repair(document: Document, part: Part, options: WireOptions) -> BodyRepair | None:
    if _holds_others(document, part):
        _ensure_sendable(document, part, options)
        return None
    try:
        found = repair_body.repair(document, part, seven_bit=options.seven_bit)
    except BadMessage as error:
        error.place = part_place(part)
        raise
    return protect(document, part) if found is None and options.crlf else found


def _holds_others(document: Document, part: Part) -> bool:
    """Say whether a part is the last of too many: all delimiters that were not looked for are in its body."""
    tree = document.tree
    return part is tree.parts[-1] and any(remark.code == "too-many-parts" for remark in tree.remarks)


def _ensure_sendable(document: Document, part: Part, options: WireOptions) -> None:
    position = find_offending(document.raw, part.body_start, part.end, seven_bit=options.seven_bit)
    if position is not None:
        raise BadMessage("eight-bit-structure", position=position, place=part_place(part))


def _as_repair(document: Document, part: Part, found: BodyRepair) -> Repair:
    before, after, high = found.encoding_before, found.encoding_after, found.high
    splices = Splices(document.raw).replace(part.body_start, part.end, found.octets).items
    place = part_place(part)
    if before != after:
        splices = (*encoding_splices(document, part, after), *splices)
        return Repair(splices, WireChange("body-encoded", 1, found.reason, place, before, after, high))
    code: ChangeCode = "octets-dropped" if after == "base64" else "octets-escaped"
    return Repair(splices, WireChange(code, high, place=place, octets=high))


def _nested_repairs(document: Document, part: Part, options: WireOptions, depth: int) -> Iterator[Repair]:
    """Repair a message that is a part, as a message of its own."""
    offends = find_offending(document.raw, part.body_start, part.end, seven_bit=options.seven_bit) is not None
    crlf = options.crlf and has_line_ends_to_change(document, part)
    if depth == MAX_NESTING:
        _ensure_sendable(document, part, options)
    elif offends or crlf:
        inner = split(document.raw[part.body_start : part.end])
        try:
            yield from (_moved(repair, part) for repair in repairs(inner, replace(options, crlf=crlf), depth + 1))
        except BadMessage as error:
            error.position = part.body_start + (error.position or 0)
            error.place = f"{error.place} in {part_place(part)}"
            raise


def _moved(repair: Repair, part: Part) -> Repair:
    """Say of a repair in a message that is a part where it is in the message around it."""
    shift = part.body_start
    splices = tuple(Splice(splice.start + shift, splice.end + shift, splice.octets) for splice in repair.splices)
    return Repair(splices, replace(repair.change, place=f"{repair.change.place} in {part_place(part)}"))
