"""What a message tells of people, computers and networks that its recipients need not know."""

from collections.abc import Iterator
from itertools import islice
from typing import Literal

from cfmail_gui.checks.checked import MOST_OF_A_KIND, Checked, at_field
from cfmail_gui.checks.credentials import credential_findings
from cfmail_gui.checks.networks import internal_host, is_internal_name, public_address
from cfmail_gui.checks.privacy_content import content_findings
from cfmail_gui.checks.signed_fields import unless_signed
from cfmail_gui.findings.finding import Finding, Level, Place
from cfmail_gui.message.document import Document, split
from cfmail_gui.message.fields import decode_text, unfold
from cfmail_gui.message.header import HeaderField
from cfmail_gui.message.new_message import domain_of, is_trace
from cfmail_gui.message.wire_left_out import BLIND_NAMES

_MOST_TRACES = 200  # servers refuse mail that has travelled half as far (RFC 5321 6.3)
_RECIPIENT_FIELDS = frozenset(
    {
        "apparently-to",
        "delivered-to",
        "envelope-to",
        "x-bcc",
        "x-delivered-to",
        "x-envelope-to",
        "x-forwarded-to",
        "x-original-to",
        "x-rcpt-to",
        "x-receiver",
    }
)
# Written by mail services and control panels: the sender's computer, login name or script.
_ORIGIN_FIELDS = frozenset(
    {
        "x-authenticated-sender",
        "x-client-ip",
        "x-forwarded-for",
        "x-get-message-sender-via",
        "x-mdremoteip",
        "x-originating-ip",
        "x-php-originating-script",
        "x-php-script",
        "x-real-ip",
        "x-remote-ip",
        "x-sender-ip",
        "x-source",
        "x-source-args",
        "x-source-dir",
        "x-source-ip",
    }
)
_INNER_HEADER_OCTETS = 64 * 1024

_OWN_CHECK = _RECIPIENT_FIELDS | _ORIGIN_FIELDS

_TraceCode = Literal["internal-host", "address-in-trace"]
_FieldCode = Literal["hidden-recipient-field", "originating-address"]


def findings(checked: Checked) -> Iterator[Finding]:
    """Look at the header, attached messages and what the message says."""
    document = checked.document
    yield from _blind(document)
    yield from _attached_blind(document)
    yield from islice(_telling_fields(document), MOST_OF_A_KIND)
    yield from _trace(document)
    yield from _message_id(checked)
    yield from content_findings(checked)
    yield from credential_findings(checked)


def _blind(document: Document) -> Iterator[Finding]:
    for field in document.fields:
        if field.name.lower() in BLIND_NAMES and field.value.strip():
            # To take it out would take the recipients from the envelope as well, where that follows the header.
            yield Finding("privacy", "bcc-in-header", "advice", (at_field(field),), detail=decode_text(field.value))


def _attached_blind(document: Document) -> Iterator[Finding]:
    messages = (part for part in document.tree.parts if part.content_type == "message/rfc822")
    for part in islice(messages, MOST_OF_A_KIND):
        end = min(part.end, part.body_start + _INNER_HEADER_OCTETS)
        for field in split(document.octets.slice(part.body_start, end)).fields:
            if field.name.lower() in BLIND_NAMES and field.value.strip():
                place = Place(part.body_start + field.start, part.body_start + field.end, part.number)
                yield Finding(
                    "privacy", "bcc-in-attached-message", "problem", (place,), detail=decode_text(field.value)
                )


def _telling_fields(document: Document) -> Iterator[Finding]:
    """Yield at most one finding for each field."""
    for field in document.fields:
        name = field.name.lower()
        if not name or not field.value.strip():
            continue
        if name in _RECIPIENT_FIELDS:
            yield _telling("hidden-recipient-field", document, field)
        elif name in _ORIGIN_FIELDS:
            yield _telling("originating-address", document, field)


def _telling(code: _FieldCode, document: Document, field: HeaderField) -> Finding:
    value, fix = decode_text(field.value), unless_signed("remove-field", document, field)
    return Finding("privacy", code, "problem", (at_field(field),), detail=field.name, other=value, fix=fix)


def _trace(document: Document) -> Iterator[Finding]:
    """Yield at most one finding of each kind: a message that has travelled has many such fields."""
    inside: list[tuple[HeaderField, str]] = []
    outside: list[tuple[HeaderField, str]] = []
    traces = (
        field for field in document.fields if field.name.lower() not in _OWN_CHECK and is_trace(field.name.lower())
    )
    for field in islice(traces, _MOST_TRACES):
        value = unfold(field.value).decode("latin-1")
        if host := internal_host(value):
            inside.append((field, host))
        elif address := public_address(value):
            outside.append((field, address))
    if inside:
        yield _traced("internal-host", "problem", document, inside)
    if outside:
        yield _traced("address-in-trace", "advice", document, outside)


def _traced(code: _TraceCode, level: Level, document: Document, told: list[tuple[HeaderField, str]]) -> Finding:
    fields, number = [field for field, _ in told], len(told)
    fix = unless_signed("remove-fields", document, *fields)
    places = tuple(at_field(field) for field in fields)
    return Finding("privacy", code, level, places, detail=told[0][1], other=fields[0].name, number=number, fix=fix)


def _message_id(checked: Checked) -> Iterator[Finding]:
    field = checked.document.first("Message-ID")
    host = decode_text(field.value).rpartition("@")[2].rstrip("> ") if field else ""
    if field and host and is_internal_name(host):
        authors = checked.addresses.authors
        is_mended = bool(authors) and not is_internal_name(domain_of(authors[0].address))
        fix = unless_signed("add-message-id", checked.document, field) if is_mended else ""
        yield Finding("privacy", "internal-message-id", "problem", (at_field(field),), detail=host, fix=fix)
