"""What the Compose page shows of a message, and what it cannot show and therefore leaves alone."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from cfmail_gui.message.address_writer import show_addresses
from cfmail_gui.message.alternatives import body_numbers
from cfmail_gui.message.attachments import Attachment, list_of
from cfmail_gui.message.charsets import codec_for, decode
from cfmail_gui.message.display import is_carried
from cfmail_gui.message.document import Document
from cfmail_gui.message.edit import part_at
from cfmail_gui.message.faults import BadEdit
from cfmail_gui.message.field_view import MAX_FIELD_OCTETS, is_by_number
from cfmail_gui.message.fields import decode_text
from cfmail_gui.message.leaf_edits import content_of
from cfmail_gui.message.octets import find_undecodable
from cfmail_gui.message.part_tree import Part
from cfmail_gui.message.text_rewrite import with_line_feeds

MAX_TEXT_OCTETS = 2 * 2**20
"""A longer body is edited in a program made for it."""

ADDRESS_FIELDS = ("From", "To", "Cc", "Reply-To")
FIELDS = (*ADDRESS_FIELDS, "Subject")

Reason = Literal[
    "",  # it can be edited
    "several",  # the header field is there more than once
    "damaged",  # it holds octets that its charset does not know
    "unknown-charset",
    "unseen",  # it holds characters that no editor shows or keeps
    "too-long",
]


@dataclass(frozen=True, slots=True)
class LineView:
    """A header field as a line of text; ``reason`` says why it cannot be edited as one."""

    text: str
    reason: Reason = ""


@dataclass(frozen=True, slots=True)
class BodyView:
    """The plain text or the HTML of a message; ``number`` is its part's, None where there is no such part."""

    number: str | None
    text: str = ""  # lines end with a line feed
    reason: Reason = ""
    charset: str = ""


@dataclass(frozen=True, slots=True)
class Composition:
    """One message as the Compose page shows it."""

    lines: Mapping[str, LineView]  # by the names in FIELDS
    text: BodyView
    html: BodyView
    attachments: tuple[Attachment, ...]


def read(document: Document) -> Composition:
    """Return what Compose shows of a message; never raises."""
    bodies = body_numbers(document)
    return Composition(
        lines={name: line_of(document, name) for name in FIELDS},
        text=_body(document, bodies.text),
        html=_body(document, bodies.html),
        attachments=list_of(document),
    )


def ensure_carried(text: str, name: str = "") -> None:
    """Make sure that an editor will give ``text`` back, so that what is typed in Compose can be edited there again.

    Raises:
        BadEdit: "control" at the first character that it would not keep.
    """
    if not is_carried(text):
        position = next(index for index, character in enumerate(text) if not is_carried(character))
        raise BadEdit("control", position=position, name=name)


def line_of(document: Document, name: str) -> LineView:
    """Return one of the header fields in FIELDS as Compose shows it."""
    found = document.all(name)
    if not found:
        return LineView("")
    value = found[0].value
    if len(value) > MAX_FIELD_OCTETS:
        return LineView("", "too-long")
    text = _shown(name, value)
    if len(found) > 1:
        return LineView(text, "several")
    if find_undecodable(value, 0, len(value)) is not None or is_by_number(text):
        return LineView(text, "damaged")
    return LineView(text, "" if is_carried(text) and "\n" not in text else "unseen")


def _shown(name: str, value: bytes) -> str:
    return show_addresses(value) if name in ADDRESS_FIELDS else decode_text(value)


def _body(document: Document, number: str | None) -> BodyView:
    if number is None:
        return BodyView(None)
    part = part_at(document, number)
    if part.end - part.body_start > MAX_TEXT_OCTETS:
        return BodyView(number, reason="too-long", charset=part.charset)
    return _decoded(document, part)


def _decoded(document: Document, part: Part) -> BodyView:
    octets = content_of(document, part)
    codec = codec_for(part.charset or "us-ascii")
    if codec is None:
        return BodyView(part.number, with_line_feeds(decode(octets, "utf_8")[0]), "unknown-charset", part.charset)
    text, damaged = decode(octets, codec)
    lines = text.replace("\r\n", "\n") if "\n" in text else with_line_feeds(text)
    reason: Reason = "damaged" if damaged else "" if is_carried(lines) else "unseen"
    return BodyView(part.number, lines, reason, part.charset)
