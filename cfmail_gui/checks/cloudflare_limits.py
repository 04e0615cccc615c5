"""Sizes, counts and sending domains: what Cloudflare takes.

Source of the numbers: developers.cloudflare.com/email-service/platform/limits and .../reference/headers.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Literal

from cfmail_gui.attempt import MAX_ACCEPTED_OCTETS, MAX_ORDERED, MAX_RECIPIENTS, MAX_VERIFIED_OCTETS
from cfmail_gui.checks.checked import MOST_OF_A_KIND, Checked, at_field
from cfmail_gui.checks.cloudflare_names import is_custom
from cfmail_gui.findings.finding import Finding
from cfmail_gui.message.addr_spec import domain_key
from cfmail_gui.message.document import Document
from cfmail_gui.message.fields import decode_text, unfold
from cfmail_gui.message.header import HeaderField

MAX_SUBJECT_CHARACTERS = 998
MAX_NAME_OCTETS = 100
MAX_VALUE_OCTETS = 2_048
MAX_CUSTOM_OCTETS = 16 * 1024

_NEAR_OCTETS = MAX_ACCEPTED_OCTETS * 4 // 5  # ours: from here on a picture more may be one too many

_LongCode = Literal["long-field-name", "long-field-value"]


def findings(checked: Checked) -> Iterator[Finding]:
    """Compare the message as it goes, and its envelope, with what is taken."""
    yield from _size(checked.size)
    yield from _recipients(len(checked.envelope.recipients))
    yield from _domains(checked)
    yield from _subject(checked.document)
    yield from _custom_fields(checked.document)


def _size(size: int) -> Iterator[Finding]:
    if size > MAX_VERIFIED_OCTETS:
        yield Finding("cloudflare", "too-large", "failure", number=size, limit=MAX_VERIFIED_OCTETS)
    elif size > MAX_ACCEPTED_OCTETS:
        yield Finding("cloudflare", "over-plain-limit", "problem", number=size, limit=MAX_ACCEPTED_OCTETS)
    elif size > _NEAR_OCTETS:
        yield Finding("cloudflare", "near-plain-limit", "advice", number=size, limit=MAX_ACCEPTED_OCTETS)


def _recipients(count: int) -> Iterator[Finding]:
    if count > MAX_ORDERED:
        yield Finding("cloudflare", "too-many-recipients", "failure", number=count, limit=MAX_ORDERED)
    elif count > MAX_RECIPIENTS:
        yield Finding("cloudflare", "several-requests", "advice", number=count, limit=MAX_RECIPIENTS)


def _domains(checked: Checked) -> Iterator[Finding]:
    """Both the envelope sender and From are in a domain that was made ready for sending."""
    if checked.sending_domains is None:
        return
    known = {domain_key(f"@{name}") for name in checked.sending_domains}
    author = checked.document.first("From")
    places = {domain_key(mailbox.address): author for mailbox in checked.addresses.authors}
    if checked.envelope.sender:
        places.setdefault(domain_key(checked.envelope.sender), None)
    for domain, field in islice(places.items(), MOST_OF_A_KIND):
        if domain not in known:
            where = (at_field(field),) if field else ()
            yield Finding("cloudflare", "domain-not-onboarded", "problem", where, detail=domain)


def _subject(document: Document) -> Iterator[Finding]:
    for field in document.all("Subject")[:1]:
        count = len(decode_text(field.value))
        if count > MAX_SUBJECT_CHARACTERS:
            places = (at_field(field),)
            yield Finding("cloudflare", "long-subject", "failure", places, number=count, limit=MAX_SUBJECT_CHARACTERS)


def _custom_fields(document: Document) -> Iterator[Finding]:
    custom = [(field, _value_octets(field)) for field in document.fields if field.name and is_custom(field.name)]
    long_names = (field for field, _ in custom if len(field.name) > MAX_NAME_OCTETS)
    for field in islice(long_names, MOST_OF_A_KIND):
        yield _over(field, "long-field-name", len(field.name), MAX_NAME_OCTETS)
    long_values = ((field, octets) for field, octets in custom if octets > MAX_VALUE_OCTETS)
    for field, octets in islice(long_values, MOST_OF_A_KIND):
        yield _over(field, "long-field-value", octets, MAX_VALUE_OCTETS)
    total = sum(len(field.name) + octets for field, octets in custom)
    if total > MAX_CUSTOM_OCTETS:
        places = tuple(at_field(field) for field, _ in custom[:1])
        yield Finding("cloudflare", "large-custom-fields", "problem", places, number=total, limit=MAX_CUSTOM_OCTETS)


def _over(field: HeaderField, code: _LongCode, octets: int, limit: int) -> Finding:
    places = (at_field(field),)
    return Finding("cloudflare", code, "problem", places, detail=field.name, number=octets, limit=limit)


def _value_octets(field: HeaderField) -> int:
    return len(unfold(field.value).strip(b" \t\r\n"))
