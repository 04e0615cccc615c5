"""Header fields whose octets cannot be sent, written so that they can be: no octet gets another meaning."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from cfmail_gui.message.charset_guess import candidates
from cfmail_gui.message.display import plain, visible
from cfmail_gui.message.faults import BadMessage
from cfmail_gui.message.field_kinds import kind_of
from cfmail_gui.message.fields import unfold
from cfmail_gui.message.header import HeaderField, each_field, field_at
from cfmail_gui.message.octets import find_undecodable, lines_view
from cfmail_gui.message.repair_addresses import address_items, phrase_items
from cfmail_gui.message.repair_layout import Piece, layout, pieces
from cfmail_gui.message.repair_parameters import parameter_pieces
from cfmail_gui.message.repair_words import Item, Rules, charset_of, mask, new_item, text_items, without_words

RepairKind = Literal["encoded-words", "parameters", "replaced"]

_LF = re.compile(rb"\r?\n")
_CR = re.compile(rb"\r(?=[ \t]|\Z)")
_ASCII = bytes(range(0x80))
_BLANKS = b" \t\r\n"
_SAMPLE_OCTETS = 200
_SHOWN_CHARACTERS = 200
_SHOWN_OCTETS = 2000


@dataclass(frozen=True, slots=True)
class FieldRepair:
    """A header field as it can be sent."""

    octets: bytes  # the whole field, with its line end
    kind: RepairKind
    before: str  # what the value was, for people to look at: one line, cut
    after: str
    charset: str = ""  # what the octets were taken for; "" where that did not matter


def repair_field(
    field_octets: bytes, name: str, charset: str | None, *, seven_bit: bool, line_end: bytes = b""
) -> FieldRepair | None:
    """Return the header field as it can be sent, or None when it can be sent as it is.

    Args:
        field_octets: the whole field, with its line end if it has one.
        name: as ``HeaderField.name`` has it; "" is a line that is no field.
        charset: what raw octets that are not UTF-8 mean, as far as anybody knows.
        seven_bit: no octet over 0x7F may stay, UTF-8 neither.
        line_end: the document's own, for new folds; where it is not given, as the field itself has it.

    Raises:
        BadMessage: "eight-bit-address", "smtputf8-address", "eight-bit-id", "eight-bit-structure" or
            "charset-needed"; ``position`` is relative to the field.
    """
    rules = Rules(None, seven_bit, line_end or _own_line_end(field_octets))
    if rules.sendable(field_octets):
        return None
    lines = field_octets if rules.line_end != b"\r" else lines_view(field_octets)
    whole = (field_octets, lines, 0, len(field_octets))
    # A stretch without a name may be fields nobody has looked at, behind too many others.
    fields = [field_at(*whole)] if name else list(each_field(*whole))
    repairs = [_repaired(field_octets, field, charset, rules) for field in fields]
    if len(repairs) == 1:
        return repairs[0]
    changed = (
        repair
        for field, repair in zip(fields, repairs, strict=True)
        if not rules.sendable(field_octets[field.start : field.end])
    )
    return replace(next(changed), octets=b"".join(repair.octets for repair in repairs))


def _own_line_end(octets: bytes) -> bytes:
    match = _LF.search(octets) or _CR.search(octets)
    return match[0] if match else b"\r\n"


def _repaired(octets: bytes, field: HeaderField, given: str | None, rules: Rules) -> FieldRepair:
    unworded = without_words(field.value)
    rules = replace(rules, charset=charset_of(unworded, given))
    head, tail = octets[field.start : field.value_start], octets[field.value_end : field.end]
    try:
        kind, found, charset = _pieces(field, unworded, given, rules)
    except BadMessage as error:
        error.position = field.value_start + (error.position or 0)
        raise
    if field.name and found and found[0].is_new and not found[0].gap:
        found[0] = found[0]._replace(gap=b" ")
    value = layout(found, len(head) - head.rfind(rules.line_end[-1:]) - 1, rules.line_end)
    return FieldRepair(head + value + tail, kind, _shown(field.value), _shown(value), charset)


def _pieces(
    field: HeaderField, unworded: bytes, given: str | None, rules: Rules
) -> tuple[RepairKind, list[Piece], str]:
    """Return a value that can be sent, and the charset that its octets were taken for."""
    name, value = field.name.lower(), field.value
    if rules.sendable(value):
        return "encoded-words", [Piece(b"", value)], ""
    if name == "content-transfer-encoding":
        return "replaced", [Piece(b" ", b"8bit")], ""
    kind = kind_of(name) if name else "unstructured"
    if kind == "identifier":
        raise BadMessage("eight-bit-id", position=_first_offence(value, rules))
    masked = mask(value, rules.charset)
    if kind == "parameters":
        written = parameter_pieces(value, masked, rules, given)
        if written is None:
            raise _charset_needed(value, unworded)
        return "parameters", *written
    found = _word_pieces(field, masked, rules)
    if found is None:
        raise _charset_needed(value, unworded)
    return "encoded-words", found, rules.charset.label if rules.charset else ""


def _word_pieces(field: HeaderField, masked: str, rules: Rules) -> list[Piece] | None:
    items: Sequence[Item]
    match kind_of(field.name) if field.name else "":
        case "":
            items = _junk_items(field.value, masked, rules)
        case "addresses":
            items = address_items(field.value, masked, rules)
        case "structured":
            items = phrase_items(field.value, masked, rules)
        case _:
            items = list(text_items(field.value, masked, rules))
    if any(_lacks_charset(item) for item in items):
        return None
    return pieces(items, rules.line_end)


def _lacks_charset(item: Item) -> bool:
    return (item.kind == "new" and item.charset is None) or any(map(_lacks_charset, item.inner))


def _junk_items(value: bytes, masked: str, rules: Rules) -> list[Item]:
    """Of a line that is no field all is encoded from the first such word on: no colon may make it a field."""
    first = _first_offence(value, rules)
    start = _word_start(value, first)
    end = len(value.rstrip(_BLANKS))
    before = list(text_items(value[:start], masked[:start], rules))
    if [item.kind for item in before] == ["gap"]:  # a line that begins with it cannot be folded there
        before = [Item("gap", value[start - 1 : start])]
    behind = [Item("gap", value[end:])] if end < len(value) else []
    return [*before, new_item(value[start:end], unfold(value[start:end]), rules), *behind]


def _first_offence(value: bytes, rules: Rules) -> int:
    undecodable = find_undecodable(value, 0, len(value))
    if rules.seven_bit or undecodable is None or (rules.charset and rules.charset.codec != "utf_8"):
        return len(value) - len(value.lstrip(_ASCII))
    return undecodable


def _word_start(value: bytes, position: int) -> int:
    return max(value.rfind(blank, 0, position) for blank in (b" ", b"\t", b"\r", b"\n")) + 1


def _charset_needed(value: bytes, unworded: bytes) -> BadMessage:
    octets = value if unworded.isascii() else unworded
    position = find_undecodable(octets, 0, len(octets)) or 0
    start = max(_word_start(octets, position), position - _SAMPLE_OCTETS // 2)
    sample = octets[start : start + _SAMPLE_OCTETS]
    return BadMessage("charset-needed", position=position, candidates=candidates(octets), sample=sample)


def _shown(value: bytes) -> str:
    return plain(visible(unfold(value[:_SHOWN_OCTETS])), _SHOWN_CHARACTERS)
