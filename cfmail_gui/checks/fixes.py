"""What can be mended about a finding without asking; each edit is as small as it can be."""

from collections.abc import Callable
from datetime import datetime
from email.utils import format_datetime
from hashlib import sha256

from cfmail_gui.checks.cloudflare_unsubscribe import ONE_CLICK
from cfmail_gui.findings.finding import Finding, Place
from cfmail_gui.findings.fix_codes import FixCode
from cfmail_gui.message.charset_guess import is_ascii_superset
from cfmail_gui.message.charsets import codec_for
from cfmail_gui.message.document import Document
from cfmail_gui.message.edit import Edited, EditNote, part_at
from cfmail_gui.message.envelope import header_addresses
from cfmail_gui.message.faults import BadEdit
from cfmail_gui.message.field_edits import remove_field, set_field
from cfmail_gui.message.leaf_edits import content_of
from cfmail_gui.message.new_message import domain_of
from cfmail_gui.message.new_parts import base64_body
from cfmail_gui.message.octets import lines_view
from cfmail_gui.message.part_header import header_of, with_part
from cfmail_gui.message.part_tree import Part
from cfmail_gui.message.restructure import is_leaf, place_name
from cfmail_gui.message.transfer import encode_quoted_printable, is_identity

_ID_DIGITS = 32  # 128 bits, as other new messages have them


def fix(document: Document, finding: Finding, now: datetime) -> Document | Edited:
    """Return the message without what ``finding`` is about.

    Args:
        document: in which it was found; not one that was edited since.
        finding: with a ``fix``; "add-text-part" is not done here.
        now: aware; for a new Date, and for a Message-ID that no other message has.

    Raises:
        BadEdit: "not-editable" where there is no such fix or no such field; else as the edit of the header or part.
    """
    if finding.fix == "remove-fields":
        return _without_fields(document, finding)
    edit = _FIXES.get(finding.fix)
    if edit is None:
        raise BadEdit("not-editable")
    return edit(document, finding.places[0] if finding.places else Place(), now)


def _without_field(document: Document, place: Place, _now: datetime) -> Document:
    starts = [field.start for field in document.fields]
    if place.offset not in starts:
        raise BadEdit("not-editable")
    return remove_field(document, starts.index(place.offset))


def _without_fields(document: Document, finding: Finding) -> Document:
    wanted = {place.offset for place in finding.places}
    indices = [index for index, field in enumerate(document.fields) if field.start in wanted]
    if not indices or len(indices) < len(wanted):
        raise BadEdit("not-editable")
    for index in reversed(indices):
        document = remove_field(document, index)
    return document


def _with_date(document: Document, _place: Place, now: datetime) -> Document:
    return set_field(document, "Date", format_datetime(now))


def _with_message_id(document: Document, _place: Place, now: datetime) -> Document:
    authors = header_addresses(document).authors
    name = sha256(document.raw + now.isoformat().encode("ascii")).hexdigest()[:_ID_DIGITS]
    return set_field(document, "Message-ID", f"<{name}@{domain_of(authors[0].address if authors else '')}>")


def _with_mime_version(document: Document, _place: Place, _now: datetime) -> Document:
    return set_field(document, "MIME-Version", "1.0")


def _with_one_click(document: Document, _place: Place, _now: datetime) -> Document:
    return set_field(document, "List-Unsubscribe-Post", ONE_CLICK)


def _with_body_anew(document: Document, place: Place, _now: datetime) -> Edited:
    """Write text in quoted-printable and everything else in base64; what it decodes to stays."""
    part = _leaf(document, place)
    encoding = "quoted-printable" if _is_in_lines(part) else "base64"
    header = header_of(document, part).with_value("Content-Transfer-Encoding", b" " + encoding.encode("ascii"))
    if not part.depth:
        header = header.for_message()
    place_of_part = place_name(part.number, part.content_type)
    notes = (EditNote("encoding-changed", place_of_part, part.encoding, encoding),) if encoding != part.encoding else ()
    return Edited(with_part(document, part, header, _body(document, part, encoding)), notes)


def _leaf(document: Document, place: Place) -> Part:
    """Return the part that is meant: by its number, else the one that the octet is in."""
    parts = document.tree.parts
    around = [part for part in parts if is_leaf(part) and part.start <= place.offset <= part.end]
    part = part_at(document, place.part or (around[-1].number if around else parts[0].number))
    if not is_leaf(part) or part.content_type.startswith("multipart/"):
        raise BadEdit("not-a-leaf", name=part.number)
    if part.content_type.startswith("message/"):  # RFC 2046 5.2.1: it may not be encoded
        raise BadEdit("not-encodable", name=part.number)
    return part


def _is_in_lines(part: Part) -> bool:
    codec = codec_for(part.charset or "us-ascii")
    is_wide = codec is not None and not is_ascii_superset(codec)
    return part.content_type.startswith("text/") and part.encoding != "base64" and not is_wide


def _body(document: Document, part: Part, encoding: str) -> bytes:
    content, line_end = content_of(document, part), document.line_end
    if encoding == "base64":
        return base64_body(content, line_end) + (b"" if part.depth else line_end)
    is_in_cr_lines = is_identity(part.encoding) and line_end == b"\r"
    return encode_quoted_printable(lines_view(content) if is_in_cr_lines else content, line_end)


_FIXES: dict[FixCode, Callable[[Document, Place, datetime], Document | Edited]] = {
    "remove-field": _without_field,
    "add-date": _with_date,
    "set-date": _with_date,
    "add-message-id": _with_message_id,
    "add-mime-version": _with_mime_version,
    "set-one-click": _with_one_click,
    "write-body-anew": _with_body_anew,
}
