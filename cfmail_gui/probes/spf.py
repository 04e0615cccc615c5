"""What the record says that is to vouch for Cloudflare's servers (SPF, RFC 7208). Pure."""

import re
from collections.abc import Iterator

from cfmail_gui.findings.finding import Finding

BOUNCE_LABEL = "cf-bounce"
"""The name below the sending domain that Cloudflare's mail comes from, and its DKIM selector:
https://developers.cloudflare.com/email-service/concepts/email-authentication/"""

_CLOUDFLARE = "_spf.mx.cloudflare.net"
_VERSION = re.compile(r"v=spf1(?: |\Z)", re.IGNORECASE)  # RFC 7208 4.5
_TERM = re.compile(  # RFC 7208 12, but not what may stand in a domain-spec
    r"[+?~-]?(?:all|(?:include|exists):\S+|ptr(?::\S+)?|(?:a|mx)(?::[^\s/]+)?(?:/\d+)?(?://\d+)?|ip4:[\d./]+|"
    r"ip6:[0-9a-f:./]+)|[a-z][\w.-]*=\S*",
    re.IGNORECASE | re.ASCII,
)


def findings(name: str, texts: tuple[str, ...]) -> Iterator[Finding]:
    """Judge the TXT records at ``name``, Cloudflare's bounce domain below the sender's."""
    records = [text for text in texts if _VERSION.match(text)]
    if not records:
        yield Finding("authentication", "spf-missing", "problem", detail=name)
    elif len(records) > 1:  # RFC 7208 4.5: then there is none
        shown = " | ".join(records)
        yield Finding("authentication", "spf-several", "problem", detail=name, other=shown, number=len(records))
    else:
        yield _judged(name, records[0])


def _judged(name: str, record: str) -> Finding:
    terms = record.lower().split()[1:]
    if not all(_TERM.fullmatch(term) for term in terms):
        return Finding("authentication", "spf-malformed", "problem", detail=name, other=record)
    reached = _reached(terms)
    if {"all", "+all"} & set(reached):
        return Finding("authentication", "spf-open", "problem", detail=name, other=record)
    if any(term.lstrip("+") in (f"include:{_CLOUDFLARE}", f"redirect={_CLOUDFLARE}") for term in reached):
        return Finding("authentication", "spf-found", "advice", detail=name, other=record)
    return Finding("authentication", "spf-without-cloudflare", "problem", detail=name, other=record)


def _reached(terms: list[str]) -> list[str]:
    """Return the terms that count: nothing behind ``all`` does (RFC 7208 5.1)."""
    last = next((index for index, term in enumerate(terms) if term.lstrip("+?~-") == "all"), len(terms))
    return terms[: last + 1]
