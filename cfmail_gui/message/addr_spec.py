"""One address: is it well formed, when are two the same, and which form goes into a request (RFC 5321, 6531, 5891)."""

import ipaddress
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from cfmail_gui.message.display import is_stripped

MAX_LOCAL_OCTETS = 64
"""RFC 5321 4.5.3.1.1."""

MAX_ADDRESS_OCTETS = 254
"""RFC 5321 4.5.3.1.3 allows a path of 256 octets, and a path has two angle brackets (RFC 3696, erratum 1690)."""

_MAX_DOMAIN_CHARACTERS = 255
_MAX_LOOKED_AT = 10_000  # characters; nothing of that length can be an address, whatever is in it

AddressFault = Literal[
    "empty",
    "no-at",
    "white-space",
    "control",  # a control or an invisible character
    "bad-local-part",
    "bad-domain",
    "too-long",
    "not-utf8",
    "unclosed",  # a quotation mark, bracket or comment that is opened and never closed
]


@dataclass(frozen=True, slots=True)
class AddressProblem:
    """A stretch of text that is no address. ``text`` is untrusted and may be cut."""

    code: AddressFault
    position: int  # where it begins in what was parsed: octets of a field's value, characters of a text
    text: str


# RFC 5322 atext and, by RFC 6531, everything beyond ASCII: written as what it is not, which compiles faster
_ATEXT = r'[^\x00- "(),.:;<>@\[\\\]\x7f]'
_DOT_ATOM = rf"{_ATEXT}++(?:\.{_ATEXT}++)*+"
_QUOTED = r'"(?:[^\x00-\x1f"\\\x7f]|\\[ -~])*+"'
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_LOCAL_PART = re.compile(rf"{_DOT_ATOM}|{_QUOTED}")
_DOMAIN = re.compile(rf"{_LABEL}(?:\.{_LABEL})*+")
_PLAIN = re.compile(rf"([A-Za-z0-9!#$%&'*+/=?^_`{{|}}~.-]{{1,{MAX_LOCAL_OCTETS}}})@{_LABEL}(?:\.{_LABEL})*+")
_IPV6_PREFIX = "ipv6:"


# Fonts draw nothing for these, although by category they are letters and marks (Unicode, Default_Ignorable_Code_Point).
_UNSEEN_LETTERS = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u3164\ufe00-\ufe0f\uffa0]")

_ODD_SPACE = re.compile(r"[^\S ]")


def fault_of(address: str) -> AddressFault | None:
    """Say what keeps ``address`` from being an envelope address, or None."""
    match = _PLAIN.fullmatch(address)
    if match and len(address) <= MAX_ADDRESS_OCTETS and ".." not in address and _dots_inside(match[1]):
        return None
    return _fault_of_characters(address) or _fault_of_parts(address) or _fault_of_spaces(address)


def key(address: str) -> str:
    """Return what is equal for equal recipients: the local part as it is, the domain in lower-case A-labels."""
    local, at, domain = address.rpartition("@")
    return f"{local}@{_folded(domain)}" if at else address


def domain_key(address: str) -> str:
    """Return the domain of an address in lower-case A-labels; "" where there is none."""
    return key(address).rpartition("@")[2]


def ascii_domain(address: str) -> str:
    """Return ``address`` with its domain as A-labels (RFC 5890), the form that goes into a request."""
    local, at, domain = address.rpartition("@")
    if not at or domain.isascii():
        return address
    return f"{local}@{_a_labels(domain) or domain}"


def _dots_inside(local: str) -> bool:
    return local[0] != "." and local[-1] != "."


def _fault_of_characters(address: str) -> AddressFault | None:
    if not address.strip():
        return "empty"
    if len(address) > _MAX_LOOKED_AT:
        return "too-long"
    categories = {unicodedata.category(character) for character in address if character != "\t"}
    if "Cs" in categories:
        return "not-utf8"
    # An address must be shown as itself: what a label strips or an editor rewrites would make it look like another one.
    if categories & {"Cc", "Cf", "Zl", "Zp"} or _UNSEEN_LETTERS.search(address) or is_stripped(address):
        return "control"
    return None


def _fault_of_spaces(address: str) -> AddressFault | None:
    """An editor turns other spaces, which a quoted local part may hold, into plain ones: another address."""
    return "white-space" if _ODD_SPACE.search(address) else None


def _fault_of_parts(address: str) -> AddressFault | None:
    local, at, domain = address.rpartition("@")
    if not at:
        return "no-at"
    quoted = _LOCAL_PART.fullmatch(local) is not None and local.startswith('"')
    if any(character.isspace() for character in (domain if quoted else address)):
        return "white-space"
    if not _LOCAL_PART.fullmatch(local):
        return "bad-local-part"
    if not _is_domain(domain):
        return "bad-domain"
    if len(local.encode()) > MAX_LOCAL_OCTETS or len(ascii_domain(address).encode()) > MAX_ADDRESS_OCTETS:
        return "too-long"
    return None


def _is_domain(domain: str) -> bool:
    if domain.startswith("[") and domain.endswith("]"):
        return _is_literal(domain[1:-1])
    name = domain if domain.isascii() else _a_labels(domain)
    return name is not None and _DOMAIN.fullmatch(name) is not None


def _is_literal(text: str) -> bool:
    six = text.lower().startswith(_IPV6_PREFIX)
    try:
        version = ipaddress.ip_address(text[len(_IPV6_PREFIX) :] if six else text).version
    except ValueError:
        return False
    return version == (6 if six else 4)


def _folded(domain: str) -> str:
    if domain.isascii():
        return domain.lower()
    return _a_labels(domain) or domain.casefold()


@lru_cache(maxsize=2**15)
def _a_labels(domain: str) -> str | None:
    if len(domain) > _MAX_DOMAIN_CHARACTERS:
        return None
    try:
        import idna  # here: most addresses are ASCII, and a start need not wait for the tables

        return idna.encode(domain, uts46=True, std3_rules=True).decode("ascii").lower()
    except UnicodeError:  # idna.IDNAError is one
        return None
