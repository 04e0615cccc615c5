"""One header field as an editor shows it, and what it cannot show and therefore leaves alone."""

import re
from dataclasses import dataclass
from typing import Literal

from cfmail_gui.message.display import is_carried
from cfmail_gui.message.fields import decode_text
from cfmail_gui.message.header import HeaderField
from cfmail_gui.message.header_writer import field_text
from cfmail_gui.message.octets import find_undecodable
from cfmail_gui.message.source_text import show

MAX_FIELD_OCTETS = 64 * 1024
"""A longer field is edited in a program made for it."""

_BY_NUMBER = re.compile(r"⟨(?:[0-9A-F]{2}|CR|U\+[0-9A-F]{4,6})⟩")

FieldReason = Literal[
    "",  # all of it can be edited
    "damaged",  # it holds octets that are not UTF-8: its value is edited as it is written
    "unseen",  # it holds characters that no line of text shows or keeps: likewise
    "no-field",  # a line without a colon
    "too-long",
    "nothing",  # there is no header field at all
]


@dataclass(frozen=True, slots=True)
class FieldView:
    """A header field in the three ways in which it is edited; ``reason`` says which of them cannot be."""

    name: str = ""
    value: str = ""  # decoded
    raw: str = ""  # what stands behind the colon, as ``source_text.show`` has it
    reason: FieldReason = "nothing"


def field_view(field: HeaderField | None, line_end: bytes) -> FieldView:
    """Return what is shown of a header field of a message with these line ends; of none, nothing."""
    if field is None:
        return FieldView()
    if len(field.value) > MAX_FIELD_OCTETS:
        return FieldView(field.name, reason="too-long")
    raw = show(field.value.replace(b"\r", b"\n") if line_end == b"\r" else field.value)
    if not field.name:
        return FieldView(raw=raw, reason="no-field")
    text = field_text(field.name, field.value)
    return FieldView(field.name, text, raw, _reason(field, text))


def is_by_number(text: str) -> bool:
    """Say whether something in a field's text is shown by its number: written back it would not be what it was."""
    return _BY_NUMBER.search(text) is not None


def _reason(field: HeaderField, text: str) -> FieldReason:
    if find_undecodable(field.value, 0, len(field.value)) is not None or is_by_number(text):
        return "damaged"
    decoded = decode_text(field.value)
    return "" if is_carried(decoded) and "\n" not in decoded else "unseen"
