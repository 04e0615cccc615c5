"""What the DNS says of the domains that are to vouch for a message. Imports dnspython: to be imported when needed."""

import re
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import dns.exception
import dns.name
import dns.resolver
from dns.rdtypes.ANY.MX import MX
from dns.rdtypes.ANY.TXT import TXT

from cfmail_gui.findings.finding import Finding
from cfmail_gui.probes import dkim, dmarc, spf
from cfmail_gui.probes.spf import BOUNCE_LABEL
from cfmail_gui.probes.waiting import answer_of

_SECONDS = 15.0  # ours: for everything
_QUERY_SECONDS = 5.0  # ours: for one name, repetitions included
_MAX_DOMAINS = 3  # ours: of those in From
_MAX_CHARACTERS = 4096  # of one record; a key of 16,384 bits fits
_MAX_RECORDS = 50  # of one name
_NAME = re.compile(r"[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})+", re.ASCII)

Kind = Literal["MX", "SPF", "DKIM", "DMARC"]
_LEAST_DOTS: dict[Kind, int] = {"MX": 1, "SPF": 2, "DKIM": 3, "DMARC": 2}  # in the name that is asked for it


@dataclass(frozen=True, slots=True)
class _Records:
    """What is at a name: TXT records, or the names of mail servers; nothing, where the name itself ``is_known``."""

    texts: tuple[str, ...] = ()
    is_known: bool = True


class DnsProbe:
    """Asks the DNS servers that this computer uses; any thread, one look-up at a time each.

    Args:
        servers: IP addresses to be asked instead, at ``port``.
        seconds: after which nothing more is asked.
    """

    def __init__(self, servers: Sequence[str] = (), port: int = 53, seconds: float = _SECONDS) -> None:
        self._servers = servers
        self._port = port
        self._seconds = seconds

    def findings(
        self, from_domains: Sequence[str], envelope_domain: str, cancelled: Callable[[], bool]
    ) -> tuple[Finding, ...]:
        """Judge SPF, DKIM and DMARC of a message that goes through Cloudflare, never raising.

        The domains are lower-case A-labels; ``envelope_domain`` may be "". What nobody tells in time is said to be
        not looked up. Once ``cancelled``, what was found until then is returned.
        """
        lookup = _Lookup(self._resolver, time.monotonic() + self._seconds, cancelled)
        return tuple(lookup.findings(tuple(dict.fromkeys(from_domains))[:_MAX_DOMAINS], envelope_domain))

    def _resolver(self) -> dns.resolver.Resolver:
        resolver = dns.resolver.Resolver(configure=not self._servers)
        if self._servers:
            resolver.nameservers = list(self._servers)
            resolver.port = self._port
        return resolver


class _Lookup:
    """The questions about one message."""

    def __init__(
        self, resolver: Callable[[], dns.resolver.Resolver], end: float, cancelled: Callable[[], bool]
    ) -> None:
        self._resolver = resolver
        self._end = end
        self._cancelled = cancelled

    def findings(self, authors: tuple[str, ...], sender: str) -> Iterator[Finding]:
        unknown = set()
        for author in authors:
            for finding in self._about_domain(author):
                yield finding
                if finding.code == "domain-unknown":  # then nothing is below it either (RFC 8020)
                    unknown.add(author)
        if sender and sender not in unknown:
            yield from self._about_sender(sender)
        for author in authors:
            if author not in unknown:
                yield from self._about_policy(author, sender)

    def _about_domain(self, author: str) -> Iterator[Finding]:
        records = self._ask(author, "MX")
        if records is None:
            yield from self._failed(author, "MX")
        elif not records.is_known:
            yield Finding("authentication", "domain-unknown", "problem", detail=author)
        elif records.texts == (".",):
            yield Finding("authentication", "null-mx", "problem", detail=author)

    def _about_sender(self, sender: str) -> Iterator[Finding]:
        name = f"{BOUNCE_LABEL}.{sender}"
        records = self._ask(name, "SPF")
        yield from self._failed(name, "SPF") if records is None else spf.findings(name, records.texts)
        name = f"{BOUNCE_LABEL}._domainkey.{sender}"
        records = self._ask(name, "DKIM")
        yield from self._failed(name, "DKIM") if records is None else dkim.findings(name, records.texts)

    def _about_policy(self, author: str, sender: str) -> Iterator[Finding]:
        for domain in dmarc.names(author):
            records = self._ask(f"_dmarc.{domain}", "DMARC")
            if records is None:
                yield from self._failed(f"_dmarc.{domain}", "DMARC")
                return
            if dmarc.is_meant(records.texts):
                yield from dmarc.findings(author, domain, records.texts, sender)
                return
        yield Finding("authentication", "dmarc-missing", "problem", detail=author)

    def _failed(self, name: str, kind: Kind) -> Iterator[Finding]:
        if not self._cancelled():
            yield Finding("authentication", "dns-not-looked-up", "advice", detail=name, other=kind)

    def _ask(self, name: str, kind: Kind) -> _Records | None:
        """Return the records, or None where that cannot be found out."""
        seconds = min(_QUERY_SECONDS, self._end - time.monotonic())
        if seconds <= 0 or self._cancelled():
            return None
        if not _NAME.fullmatch(name) or name.count(".") < _LEAST_DOTS[kind]:  # [192.0.2.1] is no name, nor localhost
            return None
        return answer_of(lambda: self._resolve(name, kind, seconds), seconds, self._cancelled)

    def _resolve(self, name: str, kind: Kind, seconds: float) -> _Records | None:
        rdtype = "MX" if kind == "MX" else "TXT"
        try:
            full = dns.name.from_text(name + ".")  # or the computer's own domain would be tried as well
            found = self._resolver().resolve(full, rdtype, lifetime=seconds)
        except dns.resolver.NXDOMAIN:
            return _Records(is_known=False)
        except dns.resolver.NoAnswer:
            return _Records()
        except (dns.exception.DNSException, OSError):
            return None
        return _Records(tuple(text for record in list(found)[:_MAX_RECORDS] for text in _texts(record)))


def _texts(record: object) -> Iterator[str]:
    match record:
        case TXT():  # in pieces of at most 255 octets, which belong together (RFC 7208 3.3, RFC 6376 3.6.2.2)
            yield b"".join(record.strings)[:_MAX_CHARACTERS].decode("utf-8", "replace")
        case MX():
            yield record.exchange.to_text()
