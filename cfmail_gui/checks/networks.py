"""Computers and addresses named in trace fields, and which of them are nobody's business outside."""

import ipaddress
import re

# Names that no public DNS answers: RFC 6762 (local), RFC 8375 (home.arpa), the reserved "internal" (ICANN, 2024),
# RFC 6762 appendix G (intranet, private, corp, home, lan), and what resolvers add to a bare name (localdomain).
_SUFFIXES = r"local|lan|internal|intranet|corp|home|private|localdomain|home\.arpa"
_HOST = re.compile(rf"(?i)(?<![\w.@-])(?:[a-z0-9_-]{{1,63}}\.){{1,10}}(?:{_SUFFIXES})(?![\w-]|\.\w)")
_NAME = re.compile(rf"(?i)(?:[a-z0-9_-]{{1,63}}\.){{1,10}}(?:{_SUFFIXES})")
_BARE_FROM = re.compile(r"(?i)\A\s*from\s+([a-z0-9_-]{1,63})(?=[\s(;])")
_BARE = re.compile(r"[A-Za-z0-9_-]{1,63}")
_SAYS_NOTHING = frozenset({"localhost", "unknown", "helo", "mail", "by", "smtp", "userid"})
_ADDRESS = re.compile(
    r"(?i)(?:[\[(=]|\b(?:from|by)\s)\s{0,8}(?:ipv6:)?((?:\d{1,3}\.){3}\d{1,3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})(?![\w.:])"
)
_INTERNAL = tuple(
    ipaddress.ip_network(text)
    for text in (
        "10.0.0.0/8",  # RFC 1918
        "172.16.0.0/12",
        "192.168.0.0/16",
        "100.64.0.0/10",  # RFC 6598
        "169.254.0.0/16",  # RFC 3927
        "fc00::/7",  # RFC 4193
        "fe80::/10",  # RFC 4291
    )
)
_MOST_ADDRESSES = 100  # of one field


def internal_host(value: str) -> str:
    """Return a name or address in a trace field that has a meaning only inside somebody's network, or ""."""
    named = _HOST.search(value)
    if named:
        return named[0]
    bare = _BARE_FROM.match(value)
    if bare and bare[1].lower() not in _SAYS_NOTHING:
        return bare[1]
    return next((str(address) for address in _addresses(value) if _is_internal(address)), "")


def public_address(value: str) -> str:
    """Return an IP address in a trace field that is known to all the world, or ""."""
    found = (address for address in _addresses(value) if not _is_internal(address))
    return next((str(address) for address in found if not (address.is_loopback or address.is_unspecified)), "")


def is_internal_name(host: str) -> bool:
    """Say whether ``host``, the right side of an address, names a computer or network inside."""
    bracketed = host.strip("[]")
    if host.lower() in ("localhost", "localhost.localdomain"):  # every computer is called that
        return False
    if _NAME.fullmatch(host) or _BARE.fullmatch(host):
        return True
    return any(_is_internal(address) for address in _addresses(f"[{bracketed}]"))


_Address = ipaddress.IPv4Address | ipaddress.IPv6Address


def _addresses(value: str) -> list[_Address]:
    found = []
    for match in _ADDRESS.finditer(value):
        try:
            found.append(ipaddress.ip_address(match[1]))
        except ValueError:  # 999.1.1.1, or a time
            continue
        if len(found) >= _MOST_ADDRESSES:
            break
    return found


def _is_internal(address: _Address) -> bool:
    return any(address in network for network in _INTERNAL if network.version == address.version)
