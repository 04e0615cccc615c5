"""Header fields of a message or part, written so that they can be sent."""

from collections.abc import Iterator
from dataclasses import replace

from cfmail_gui.message.document import Document
from cfmail_gui.message.faults import BadMessage
from cfmail_gui.message.header import HeaderField, each_field, place_name
from cfmail_gui.message.part_tree import Part
from cfmail_gui.message.parts import part_place
from cfmail_gui.message.repair_body import find_offending
from cfmail_gui.message.repair_header import RepairKind, repair_field
from cfmail_gui.message.splices import Splice, Splices
from cfmail_gui.message.wire_changes import ChangeCode, Repair, WireChange, WireOptions

_ENCODING_FIELD = "content-transfer-encoding"
_ENCODINGS = frozenset({"7bit", "8bit", "binary", "quoted-printable", "base64"})
_CODES: dict[RepairKind, ChangeCode] = {
    "encoded-words": "field-encoded",
    "parameters": "parameter-encoded",
    "replaced": "field-replaced",
}
_FIRST_BEYOND_ASCII = 0x80


def field_repairs(document: Document, part: Part, charset: str, options: WireOptions) -> Iterator[Repair]:
    """Yield what must be written otherwise in a part's header, the transfer encoding left aside.

    Raises:
        BadMessage: see ``repair_header.repair_field``; ``position`` is an offset into the message.
    """
    if find_offending(document.raw, part.start, part.body_start, seven_bit=options.seven_bit) is None:
        return
    for field in _fields(document, part):
        if field.name.lower() == _ENCODING_FIELD or not _offends(document, field, seven_bit=options.seven_bit):
            continue
        try:
            found = _repaired(document, field, charset, seven_bit=options.seven_bit)
        except BadMessage as error:
            error.position = field.start + (error.position or 0)
            error.place = _place(part, field)
            raise
        if found:
            yield replace(found, change=replace(found.change, place=_place(part, field)))


def encoding_repairs(document: Document, part: Part, options: WireOptions) -> Iterator[Repair]:
    """Yield what to do to a part's Content-Transfer-Encoding where the body stays as it is."""
    if find_offending(document.raw, part.start, part.body_start, seven_bit=options.seven_bit) is None:
        return
    encoding = part.encoding if part.encoding in _ENCODINGS else "8bit"
    for field in _fields(document, part):
        if field.name.lower() == _ENCODING_FIELD and _offends(document, field, seven_bit=options.seven_bit):
            splices = with_value(document, field, encoding)
            yield Repair(splices, WireChange("field-replaced", 1, field.name, _place(part, field), after=encoding))


def encoding_splices(document: Document, part: Part, encoding: str) -> tuple[Splice, ...]:
    """Return how a part says that its body has another transfer encoding now.

    Every field that speaks of it is changed: readers differ in which one counts. A message without MIME-Version gets
    one with it, because otherwise the encoding need not be undone (RFC 2045 4).
    """
    fields = list(_fields(document, part))
    written = [field for field in fields if field.name.lower() == _ENCODING_FIELD]
    if written:
        return tuple(splice for field in written for splice in with_value(document, field, encoding))
    has_blank = bool(fields) and not (fields[-1].name or fields[-1].value)
    blank = document.raw[fields[-1].start : part.body_start] if has_blank else b""
    line_end = blank or document.line_end
    lines = [b"Content-Transfer-Encoding: " + encoding.encode()]
    if not part.depth and document.first("MIME-Version") is None:
        lines.insert(0, b"MIME-Version: 1.0")
    header = b"".join(line + line_end for line in lines)
    position = part.body_start - len(blank)
    return (Splice(position, position, header if blank else header + line_end),)


def with_value(document: Document, field: HeaderField, value: str) -> tuple[Splice, ...]:
    """Return how to make ``value`` all that a field says."""
    return Splices(document.raw).replace(field.value_start, field.value_end, f" {value}".encode()).items


def _repaired(document: Document, field: HeaderField, charset: str, *, seven_bit: bool) -> Repair | None:
    octets = document.raw[field.start : field.end]
    found = repair_field(octets, field.name, charset or None, seven_bit=seven_bit, line_end=document.line_end)
    if found is None:
        return None
    high = sum(octet >= _FIRST_BEYOND_ASCII for octet in octets)
    detail = field.name if found.kind == "replaced" else found.charset
    change = WireChange(_CODES[found.kind], 1, detail, before=found.before, after=found.after, octets=high)
    return Repair(Splices(document.raw).replace(field.start, field.end, found.octets).items, change)


def _fields(document: Document, part: Part) -> Iterator[HeaderField]:
    """Yield every field of a part's header, and the blank line behind it as a field without name and value."""
    head, shift = document.raw[part.start : part.body_start], part.start
    lines = head.replace(b"\r", b"\n") if document.line_end == b"\r" else head
    for field in each_field(head, lines, 0, len(head)):
        start, end, value_start = field.start + shift, field.end + shift, field.value_start + shift
        yield replace(field, start=start, end=end, value_start=value_start)


def _offends(document: Document, field: HeaderField, *, seven_bit: bool) -> bool:
    return find_offending(document.raw, field.start, field.end, seven_bit=seven_bit) is not None


def _place(part: Part, field: HeaderField) -> str:
    return f"{place_name(field)} of {part_place(part)}" if part.depth else place_name(field)
