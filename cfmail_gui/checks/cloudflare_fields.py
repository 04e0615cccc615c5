"""Header fields that Cloudflare replaces or may not take, and what its own simulator refuses.

Source: developers.cloudflare.com/email-service/reference/headers; the simulator is ``send_email`` of wrangler, which
refuses a From that is not the envelope sender, a message without Message-ID, and one with Received.
"""

from collections.abc import Iterator
from itertools import islice

from cfmail_gui.checks.checked import MOST_OF_A_KIND, MOST_PLACES, Checked, at_field, at_fields
from cfmail_gui.checks.cloudflare_names import is_listed_value, role_of
from cfmail_gui.checks.cloudflare_unsubscribe import unsubscribe_findings
from cfmail_gui.checks.signed_fields import unless_signed
from cfmail_gui.findings.finding import Finding
from cfmail_gui.message.document import Document
from cfmail_gui.message.envelope import differences
from cfmail_gui.message.fields import decode_text
from cfmail_gui.message.header import HeaderField

_EVERYWHERE = ("date", "message-id", "received")  # two that every message has, and one that is told by itself
_VOUCHING = ("dkim-signature", "arc-")  # they may be wanted: another signer's may still be good on arrival


def findings(checked: Checked) -> Iterator[Finding]:
    """Look at every header field of the message itself, not at those of its parts."""
    document = checked.document
    yield from _sender(checked)
    if document.first("Message-ID") is None:
        yield Finding("cloudflare", "no-message-id", "problem", fix="add-message-id")
    if received := document.all("Received"):
        fix = unless_signed("remove-fields", document, *received) if len(received) <= MOST_PLACES else ""
        number = len(received)
        yield Finding("cloudflare", "received-present", "problem", at_fields(received), number=number, fix=fix)
    yield from _platform(document)
    yield from _unlisted(document)
    yield from _values(document)
    yield from unsubscribe_findings(document)


def _sender(checked: Checked) -> Iterator[Finding]:
    author = checked.document.first("From")
    for difference in differences(checked.envelope, checked.addresses):
        if difference.kind == "sender-differs" and author:
            places, sender = (at_field(author),), difference.address
            yield Finding("cloudflare", "sender-mismatch", "problem", places, detail=difference.field, other=sender)


def _platform(document: Document) -> Iterator[Finding]:
    fields = (
        field
        for field in document.fields
        if role_of(field.name) == "platform" and field.name.lower() not in _EVERYWHERE
    )
    for field in islice(fields, MOST_OF_A_KIND):
        is_vouching = field.name.lower().startswith(_VOUCHING)
        fix = "" if is_vouching else unless_signed("remove-field", document, field)
        yield Finding("cloudflare", "platform-field", "change", (at_field(field),), detail=field.name, fix=fix)


def _unlisted(document: Document) -> Iterator[Finding]:
    by_name: dict[str, list[HeaderField]] = {}
    for field in document.fields:
        if field.name and role_of(field.name) == "other":
            by_name.setdefault(field.name.lower(), []).append(field)
    for fields in islice(by_name.values(), MOST_OF_A_KIND):
        name, count = fields[0].name, len(fields)
        yield Finding("cloudflare", "field-not-listed", "change", at_fields(fields), detail=name, number=count)


def _values(document: Document) -> Iterator[Finding]:
    written = ((field, decode_text(field.value)) for field in document.fields if role_of(field.name) == "listed")
    doubtful = ((field, value) for field, value in written if not is_listed_value(field.name, value))
    for field, value in islice(doubtful, MOST_OF_A_KIND):
        places = (at_field(field),)
        yield Finding("cloudflare", "value-not-listed", "change", places, detail=field.name, other=value)
