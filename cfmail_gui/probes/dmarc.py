"""What the owner of the author's domain asks of recipients (DMARC, RFC 7489). Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from cfmail_gui.findings.finding import Finding
from cfmail_gui.findings.probe_codes import PolicyCode
from cfmail_gui.probes import tags
from cfmail_gui.probes.spf import BOUNCE_LABEL

Policy = Literal["none", "quarantine", "reject"]

_VERSION = re.compile(r"v\s*=\s*DMARC1\s*(?:;|\Z)")  # RFC 7489 6.4
_MEANT = re.compile(r'[\s"]*v\s*=\s*dmarc', re.IGNORECASE)
_POLICIES: tuple[Policy, ...] = ("none", "quarantine", "reject")
_CODES: dict[Policy, PolicyCode] = {"none": "dmarc-none", "quarantine": "dmarc-quarantine", "reject": "dmarc-reject"}
_MAX_PARENTS = 4  # ours: those nearest to the top, as a registered domain has 2 or 3 labels
_LABELS = 2  # below these is nobody's own domain
_ALL = 100  # percent


@dataclass(frozen=True, slots=True)
class _Wish:
    policy: Policy  # for messages that nothing vouches for
    percent: int
    strict_dkim: bool
    strict_spf: bool


def names(domain: str) -> tuple[str, ...]:
    """Return the domains whose records may hold for ``domain``, nearest first: itself, then parents.

    RFC 7489 asks the list of public suffixes for the one parent that counts; what walks up to it finds it too.
    """
    labels = domain.split(".")
    parents = [".".join(labels[index:]) for index in range(1, len(labels) - _LABELS + 1)]
    return (domain, *parents[-_MAX_PARENTS:])


def is_meant(texts: tuple[str, ...]) -> bool:
    """Say whether any of the TXT records is one for DMARC, be it broken."""
    return any(_MEANT.match(text) for text in texts)


def findings(author: str, domain: str, texts: tuple[str, ...], sender: str) -> Iterator[Finding]:
    """Judge the TXT records at ``_dmarc.domain``, some of which are meant for DMARC.

    Args:
        author: domain in From.
        domain: that one, or the parent whose record holds for it.
        texts: the records.
        sender: domain of the envelope sender; "" where it is not known.
    """
    name = f"_dmarc.{domain}"
    records = [text for text in texts if _VERSION.match(text)]
    if len(records) > 1:  # RFC 7489 6.6.3: then there is none
        shown = " | ".join(records)
        yield Finding("authentication", "dmarc-several", "problem", detail=name, other=shown, number=len(records))
        return
    wish = _wish(records[0], is_parent=author != domain) if records else None
    if wish is None:
        record = next(text for text in texts if _MEANT.match(text))
        yield Finding("authentication", "dmarc-malformed", "problem", detail=name, other=record)
        return
    code = _CODES[wish.policy]
    yield Finding("authentication", code, "advice", detail=name, other=records[0], number=wish.percent)
    if author != domain:
        yield Finding("authentication", "dmarc-of-parent", "advice", detail=author, other=name)
    yield from _alignment(wish, author, sender)


def _alignment(wish: _Wish, author: str, sender: str) -> Iterator[Finding]:
    """Tell what of the record no message can meet: Cloudflare signs for ``sender``, and SPF goes by a name below it."""
    if not sender:
        return
    no_dkim = wish.strict_dkim and author != sender
    no_spf = wish.strict_spf and author != f"{BOUNCE_LABEL}.{sender}"
    if no_dkim and no_spf:
        yield Finding("authentication", "dmarc-strict", "problem", detail=author, other=sender)
    elif no_dkim:
        yield Finding("authentication", "dmarc-strict-dkim", "advice", detail=author, other=sender)
    elif no_spf:
        yield Finding("authentication", "dmarc-strict-spf", "advice", detail=author, other=sender)


def _wish(record: str, *, is_parent: bool) -> _Wish | None:
    found = tags.read(record)
    if found is None:
        return None
    policy = _policy(found.get("p", ""))
    below = _policy(found["sp"]) if "sp" in found else policy
    percent = found.get("pct", str(_ALL))
    modes = [found.get(name, "r").lower() for name in ("adkim", "aspf")]
    if policy is None or below is None or not re.fullmatch(r"\d{1,3}", percent, re.ASCII) or int(percent) > _ALL:
        return None
    if not set(modes) <= {"r", "s"}:
        return None
    return _Wish(below if is_parent else policy, int(percent), modes[0] == "s", modes[1] == "s")


def _policy(text: str) -> Policy | None:
    return next((policy for policy in _POLICIES if policy == text.lower()), None)
