"""Attempts as values, for tests of what is shown of them."""

from dataclasses import replace
from datetime import UTC, datetime

from cfmail_gui.attempt import Outcome, SendFailed
from cfmail_gui.record import AttemptRecord, RecipientRecord

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def answered(*recipients: tuple[str, Outcome], **facts) -> AttemptRecord:
    """Return an attempt in the journal that Cloudflare answered."""
    known = {
        "id": "a1",
        "state": "sent",
        "started_at": NOON,
        "account_id": "acme",
        "account_name": "Acme",
        "cloudflare_id": "0" * 32,
        "simulated": False,
        "sender": "me@sender.test",
        "recipients": tuple(RecipientRecord(*each) for each in recipients),
        "name": "mail.eml",
        "subject": "Grüße",
        "header_id": "<1@sender.test>",
        "size": 2345,
        "sha256": "ab" * 32,
        "number": 1,
        "finished_at": NOON,
    }
    return AttemptRecord(**(known | facts))


def failed(*addresses: str, fault="no-answer", maybe_sent=True, simulated=False, **facts) -> AttemptRecord:
    """Return an attempt that got no answer to rely on."""
    record = answered(*((each, Outcome.UNKNOWN) for each in addresses), simulated=simulated)
    return replace(record.failed(SendFailed(fault, maybe_sent=maybe_sent), NOON), **facts)


def blocked() -> AttemptRecord:
    """Return an attempt that Cloudflare refused because one of two recipients is suppressed."""
    record = failed("ada@one.test", "bob@two.test", fault="invalid-message", maybe_sent=False)
    ada, bob = record.recipients
    bob = replace(bob, outcome=Outcome.SUPPRESSED, cause="hard_bounce", until="2026-12-01T00:00:00Z")
    return replace(record, recipients=(ada, bob))


def split(*states: Outcome) -> tuple[AttemptRecord, ...]:
    """Return numbered requests, one recipient each, all answered alike or not at all."""
    total = len(states)
    return tuple(
        answered(
            (f"p{part}@x.test", outcome),
            id=f"a{part}",
            state="not-sent" if outcome is Outcome.NOT_SENT else "sent",
            part=part,
            parts=total,
            message_id=f"<{part}@cf>",
        )
        for part, outcome in enumerate(states, 1)
    )
