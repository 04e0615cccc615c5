"""Is the author's domain the one that will be vouched for? As far as that can be told without asking DNS (RFC 7489)."""

from collections.abc import Iterator

from cfmail_gui.checks.checked import Checked, at_field
from cfmail_gui.findings.finding import Finding
from cfmail_gui.message.addr_spec import domain_key

_LONGEST_SECOND_LEVEL = 3  # as in co.uk, com.au: with a country's two letters a registry's own, not an organisation's
_COUNTRY_LETTERS = 2


def findings(checked: Checked) -> Iterator[Finding]:
    """Compare the domains in From with each other and with that of the envelope sender."""
    field = checked.document.first("From")
    domains = list(dict.fromkeys(domain_key(author.address) for author in checked.addresses.authors))
    if field is None or not domains:
        return
    places = (at_field(field),)
    if len(domains) > 1:  # RFC 7489 6.6.1: then DMARC has no answer
        yield Finding("authentication", "several-from-domains", "problem", places, detail=", ".join(domains))
        return
    author, sender = domains[0], domain_key(checked.envelope.sender)
    if not sender or author == sender:
        return
    if is_related(author, sender):
        yield Finding("authentication", "from-aligned-relaxed", "advice", places, detail=author, other=sender)
    else:
        yield Finding("authentication", "from-not-aligned", "problem", places, detail=author, other=sender)


def is_related(one: str, other: str) -> bool:
    """Say whether two domains, in lower-case A-labels, belong to one organisation.

    An estimate: the list of public suffixes changes daily (RFC 7489 3.2), and is not here.
    """
    labels, others = one.split("."), other.split(".")
    shared = 0
    while shared < min(len(labels), len(others)) and labels[-1 - shared] == others[-1 - shared]:
        shared += 1
    return shared >= _organisation_labels(labels)


def _organisation_labels(labels: list[str]) -> int:
    is_country = len(labels[-1]) == _COUNTRY_LETTERS
    return 3 if is_country and len(labels) > 1 and len(labels[-2]) <= _LONGEST_SECOND_LEVEL else 2
