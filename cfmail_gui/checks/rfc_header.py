"""The header as a whole: fields that must be there, that may be there once, and lines that are none (RFC 5322 3.6)."""

import re
from collections.abc import Iterator

from cfmail_gui.checks.checked import MOST_PLACES, Checked, at_field, at_fields
from cfmail_gui.findings.finding import Finding, Place
from cfmail_gui.findings.fix_codes import FixCode
from cfmail_gui.message.charsets import show_surrogates
from cfmail_gui.message.display import plain
from cfmail_gui.message.document import Document
from cfmail_gui.message.fields import decode_text, unfold
from cfmail_gui.message.header import MAX_FIELDS, HeaderField
from cfmail_gui.message.octets import find_undecodable
from cfmail_gui.message.part_header import header_of
from cfmail_gui.message.wire_left_out import BLIND_NAMES

_MOST_LINES = 20  # of each kind that is told
_SHOWN_CHARACTERS = 60
_COMMENT = re.compile(r"\((?:[^()\\]|\\.)*+\)")  # RFC 2045 4 allows them, even in the middle
# RFC 5322 3.6, and RFC 2045 3 for those of MIME
_ONCE = (
    *("Date", "From", "Sender", "Reply-To", "To", "Cc", "Message-ID", "In-Reply-To", "References", "Subject"),
    *("MIME-Version", "Content-Type", "Content-Transfer-Encoding", "Content-Disposition", "Content-ID"),
)


def findings(checked: Checked) -> Iterator[Finding]:
    """Look at the header of the message, and for octets beyond ASCII at those of its parts."""
    document = checked.document
    if checked.refusal and checked.refusal.fault != "too-large":
        refusal = checked.refusal
        position = refusal.position or 0
        places = (Place(position, position + 1),) if position < document.size else ()
        yield Finding("rfc", "cannot-be-sent", "failure", places, refusal.place, refusal.fault, position)
    yield from _missing(document)
    yield from _duplicates(document)
    yield from _mime_version(document)
    yield from _lines(document)
    yield from _eight_bit(document)


def _missing(document: Document) -> Iterator[Finding]:
    if not document.first("From"):
        yield Finding("rfc", "missing-from", "failure", detail="From")
    if not document.first("Date"):
        yield Finding("rfc", "missing-date", "change", detail="Date", fix="add-date")
    if not document.first("To") and not document.first("Cc"):
        yield Finding("rfc", "missing-recipients", "advice", detail="To")
    subject = document.first("Subject")
    if not subject or not plain(decode_text(subject.value)):
        yield Finding("rfc", "no-subject", "advice", (at_field(subject),) if subject else (), "Subject")


def _duplicates(document: Document) -> Iterator[Finding]:
    for name in _ONCE:
        first, *others = document.all(name) or (None,)
        if first and others:
            is_copy = len(others) == 1 and unfold(others[0].value).strip() == unfold(first.value).strip()
            places = at_fields([*others, first])
            fix: FixCode = "remove-field" if is_copy else ""
            yield Finding("rfc", "duplicate-field", "problem", places, name, number=1 + len(others), fix=fix)


def _mime_version(document: Document) -> Iterator[Finding]:
    version = document.first("MIME-Version")
    content = next((field for field in document.fields if field.name.lower().startswith("content-")), None)
    if version is None and content:
        place = at_field(content)
        yield Finding("rfc", "missing-mime-version", "change", (place,), "MIME-Version", fix="add-mime-version")
    elif version:
        said = decode_text(version.value)
        if "".join(_COMMENT.sub("", said).split()) != "1.0":
            yield Finding("rfc", "bad-mime-version", "problem", (at_field(version),), plain(said, _SHOWN_CHARACTERS))


def _lines(document: Document) -> Iterator[Finding]:
    fields = document.fields[:MAX_FIELDS]
    for field in [field for field in fields if not field.name][:_MOST_LINES]:
        shown = show_surrogates(field.value[: 4 * _SHOWN_CHARACTERS].decode("utf-8", "surrogateescape"))
        yield Finding("rfc", "line-without-colon", "problem", (at_field(field),), plain(shown, _SHOWN_CHARACTERS))
    for field in [field for field in fields if _has_space(field)][:_MOST_LINES]:
        yield Finding("rfc", "space-before-colon", "problem", (at_field(field),), field.name)
    if len(document.fields) > MAX_FIELDS:
        place = at_field(document.fields[MAX_FIELDS])
        yield Finding("rfc", "too-many-fields", "problem", (place,), limit=MAX_FIELDS)
    if document.body_start == document.fields_end:
        yield Finding("rfc", "no-blank-line", "advice", (Place(document.fields_end, document.fields_end),))


def _has_space(field: HeaderField) -> bool:
    return field.name != "" and field.value_start > field.start + len(field.name) + 1


def _eight_bit(document: Document) -> Iterator[Finding]:
    """Only valid UTF-8 goes as it is: other octets are encoded on the way."""
    if document.raw.isascii():
        return
    found = [(field, 0) for field in document.fields if field.name.lower() not in BLIND_NAMES and _is_raw_utf8(field)]
    for part in document.tree.parts:
        if part.depth and not document.octets.slice(part.start, part.body_start).isascii():
            found += [(field, part.start) for field in header_of(document, part).fields() if _is_raw_utf8(field)]
    if found:
        places = tuple(Place(start + field.start, start + field.end) for field, start in found[:MOST_PLACES])
        yield Finding("rfc", "eight-bit-header", "problem", places, found[0][0].name, number=len(found))


def _is_raw_utf8(field: HeaderField) -> bool:
    return not field.value.isascii() and find_undecodable(field.value, 0, len(field.value)) is None
