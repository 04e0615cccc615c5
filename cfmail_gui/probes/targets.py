"""Which links may be asked at all, and what exactly is asked then. Pure."""

import ipaddress
import re
from dataclasses import dataclass

import httpx

from cfmail_gui.findings.probe_codes import UnaskedCode
from cfmail_gui.probes.opt_out import may_act

_MAX_CHARACTERS = 8000  # RFC 9110 4.1: what everybody takes
_FORM = re.compile(r"https?://[^/\\\s]", re.IGNORECASE)
_UNREADABLE = re.compile(r"[\\\s\x00-\x1f\x7f]")  # programs read these in different ways
_NAME = re.compile(r"[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*\.?", re.ASCII)
_MAX_NAME = 254  # RFC 1035 2.3.4, and a final dot
_MAX_PORT = 0xFFFF
_USUAL = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Target:
    """What a HEAD is sent for; without the fragment."""

    url: httpx.URL
    host: str  # A-labels or an IP address
    port: int

    @property
    def key(self) -> tuple[object, ...]:
        """Equal for what is asked in the same words."""
        return self.is_secure, self.host, self.port, self.url.raw_path

    @property
    def is_secure(self) -> bool:
        """Whether it is asked by TLS."""
        return self.url.scheme == "https"


def target(text: str, ports: frozenset[int]) -> Target | UnaskedCode:
    """Return what to ask for the address of a link, or why it is not asked."""
    if len(text) > _MAX_CHARACTERS or _UNREADABLE.search(text) or not _FORM.match(text):
        return "link-odd-address"
    try:
        url = httpx.URL(text).copy_with(fragment=None)
    except (httpx.InvalidURL, ValueError):  # an odd port is a ValueError
        return "link-odd-address"
    host = url.raw_host.decode("ascii").lower()
    if not _is_host(host) or not 0 < (url.port or 1) <= _MAX_PORT:
        return "link-odd-address"
    if url.userinfo or "@" in re.split("[/?#]", text, maxsplit=3)[2]:
        return "link-with-password"
    port = url.port or _USUAL[url.scheme]
    if port not in ports:
        return "link-odd-port"
    return "link-opt-out" if may_act(text) else Target(url, host, port)


def _is_host(host: str) -> bool:
    if ":" not in host:
        return _NAME.fullmatch(host) is not None and len(host) <= _MAX_NAME
    try:
        ipaddress.IPv6Address(host)
    except ValueError:
        return False
    return "%" not in host
