"""Who writes, and to whom: syntax, and names that say otherwise than the address (RFC 5322 3.4 and 3.6.2)."""

import re
from collections.abc import Iterator
from itertools import islice

from cfmail_gui.checks.checked import MOST_PLACES, Checked, at_field
from cfmail_gui.checks.hosts import host_of, is_mixed
from cfmail_gui.findings.finding import Finding, Place
from cfmail_gui.message.addr_spec import AddressProblem, ascii_domain, key
from cfmail_gui.message.addresses import AddressList, Mailbox, parse_list
from cfmail_gui.message.display import plain
from cfmail_gui.message.document import Document
from cfmail_gui.message.header import HeaderField

_AUTHORS = ("From", "Sender", "Reply-To")
_FIELDS = (*_AUTHORS, "To", "Cc")
_MOST_FIELDS = 20  # of one name
_MOST_ODD = 20  # findings about the people of one field
_MOST_NAMES = 200  # mailboxes of one field whose names and domains are looked at
_LOOKED_AT_CHARACTERS = 300  # of a name
_NO_SYNTAX = re.compile(rb'"(?:[^"\\]|\\.)*+"|\((?:[^()\\]|\\.)*+\)|\[[^\[\]]*+\]|=\?[^\s]*+\?=', re.DOTALL)
_WORD_END = re.compile(r"[^\w]|_")
_ADDRESS = re.compile(r"[^\s@<>()\"',;:]{1,64}@[^\s@<>()\"',;:]{1,255}")
_HOST = re.compile(r"(?<![\w.@-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,10}([a-z]{2,6})(?![\w.-]*\w)")
# A dot in a name mostly is none of a domain ("Node.js", "Dr.Who"): only what ends like most companies' names counts.
_COUNTRIES = (
    "de",
    "fr",
    "uk",
    "eu",
    "us",
    "ch",
    "at",
    "nl",
    "be",
    "it",
    "es",
    "se",
    "no",
    "dk",
    "fi",
    "pl",
    "cz",
    "pt",
)
_OTHERS = ("jp", "cn", "ca", "au", "br", "in", "ru", "com", "net", "org", "info", "biz", "edu", "gov", "io", "co")
_ENDINGS = frozenset((*_COUNTRIES, *_OTHERS))


def findings(checked: Checked) -> Iterator[Finding]:
    """Look at every field of addresses that is sent."""
    document = checked.document
    for name in _FIELDS:
        for field in document.all(name)[:_MOST_FIELDS]:
            found = parse_list(field.value)
            yield from _syntax(field, name, found)
            yield from _people(document, field, name, found)
            odd = (each for mailbox in found.mailboxes[:_MOST_NAMES] for each in _odd(field, name, mailbox))
            yield from islice(odd, _MOST_ODD)


def _syntax(field: HeaderField, name: str, found: AddressList) -> Iterator[Finding]:
    unclosed = [problem for problem in found.faults if problem.code == "unclosed"]
    others = [problem for problem in found.faults if problem.code != "unclosed"]
    if unclosed:
        places = _places(field, unclosed)
        yield Finding("rfc", "unclosed-address", "problem", places, name, unclosed[0].text, len(unclosed))
    if others:
        places = _places(field, others)
        yield Finding("rfc", "bad-address", "problem", places, name, others[0].text, len(others))
    semicolons = _stray_semicolons(field)
    if semicolons:
        yield Finding("rfc", "semicolon-between", "problem", (at_field(field),), name, number=semicolons)
    is_author = name == "From"
    if not found.mailboxes and not found.faults and (is_author or b":" not in field.value):  # or it is a group
        yield Finding("rfc", "empty-address-field", "failure" if is_author else "problem", (at_field(field),), name)


def _stray_semicolons(field: HeaderField) -> int:
    """Count those that end no group; in words, comments and quotation marks they are something else."""
    if b";" not in field.value:
        return 0
    plain_value = _NO_SYNTAX.sub(b"", field.value)
    return max(0, plain_value.count(b";") - plain_value.count(b":"))


def _people(document: Document, field: HeaderField, name: str, found: AddressList) -> Iterator[Finding]:
    count = len(found.mailboxes)
    if name == "From" and count > 1 and not document.first("Sender"):
        yield Finding("rfc", "several-authors", "problem", (at_field(field),), name, number=count)
    if name == "Sender" and count > 1:
        yield Finding("rfc", "several-senders", "problem", (at_field(field),), name, number=count)


def _odd(field: HeaderField, name: str, mailbox: Mailbox) -> Iterator[Finding]:
    yield from _names(field, name, mailbox)
    yield from _letters(field, mailbox)


def _names(field: HeaderField, name: str, mailbox: Mailbox) -> Iterator[Finding]:
    said, place = mailbox.name[:_LOOKED_AT_CHARACTERS], (at_field(field),)
    address = _ADDRESS.search(said)
    if address:
        if key(address[0].strip(".")) != key(mailbox.address):
            yield Finding("rfc", "name-is-other-address", "problem", place, said, plain(mailbox.address))
    elif name in _AUTHORS:
        domain = f".{_domain(mailbox.address).lower()}"
        hosts = (match[0] for match in _HOST.finditer(said.lower()) if match[1] in _ENDINGS)
        if any(not domain.endswith(f".{host.removeprefix('www.')}") for host in hosts):
            yield Finding("rfc", "name-holds-other-domain", "problem", place, said, plain(mailbox.address))


def _letters(field: HeaderField, mailbox: Mailbox) -> Iterator[Finding]:
    local, host = mailbox.address.rpartition("@")[0], host_of(_domain(mailbox.address))
    if local.isascii() and host.unicode.isascii():
        return
    place, shown, sent = (at_field(field),), plain(f"{local}@{host.unicode}"), plain(ascii_domain(mailbox.address))
    if any(is_mixed(word) for word in (*_WORD_END.split(local), *host.unicode.split("."))):
        yield Finding("rfc", "mixed-scripts", "problem", place, shown, sent)
    elif host.mixed:
        yield Finding("rfc", "look-alike", "problem", place, shown, sent)


def _places(field: HeaderField, problems: list[AddressProblem]) -> tuple[Place, ...]:
    starts = [field.value_start + problem.position for problem in problems[:MOST_PLACES]]
    return tuple(Place(start, max(start + 1, field.value_end)) for start in starts)


def _domain(address: str) -> str:
    return address.rpartition("@")[2]
