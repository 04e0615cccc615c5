"""Attempts for the tests of the journal."""

import hashlib
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from cfmail_gui.attempt import Outcome, SendFailed, SendReport
from cfmail_gui.record import AttemptRecord, RecipientRecord

OCTETS = b"From: me@sender.test\r\nTo: ada@one.test\r\n\r\nHi\r\n"
ADA, BOB, EVE = "ada@one.test", "bob@two.test", "eve@three.test"
NOON = datetime(2026, 11, 21, 12, 0, 0, 123457, tzinfo=UTC)


def attempt(attempt_id: str = "a1", *to: str, octets: bytes = OCTETS, minutes: float = 0, **changes) -> AttemptRecord:
    """Return an attempt that is about to begin, ``minutes`` after noon."""
    recipients = tuple(RecipientRecord(address, Outcome.UNKNOWN) for address in to or (ADA, BOB))
    record = AttemptRecord(
        id=attempt_id,
        state="sending",
        started_at=NOON + timedelta(minutes=minutes),
        account_id="acme",
        account_name="Acme",
        cloudflare_id="0" * 32,
        simulated=False,
        sender="me@sender.test",
        recipients=recipients,
        name="mail.eml",
        subject="Grüße",
        header_id="<1@sender.test>",
        size=len(octets),
        sha256=hashlib.sha256(octets).hexdigest(),
    )
    return replace(record, **changes)


def report(record: AttemptRecord, *outcomes: Outcome) -> SendReport:
    """Return an answer; without ``outcomes`` everybody has it."""
    given = outcomes or (Outcome.DELIVERED,) * len(record.recipients)
    pairs = tuple((each.address, outcome) for each, outcome in zip(record.recipients, given, strict=True))
    return SendReport(record.id, record.started_at + timedelta(seconds=1), pairs, "cf-" + record.id)


def failed(record: AttemptRecord, *, maybe_sent: bool, **facts) -> AttemptRecord:
    """Return the attempt after a failure."""
    error = SendFailed("no-answer" if maybe_sent else "refused", maybe_sent=maybe_sent, **facts)
    return record.failed(error, record.started_at + timedelta(seconds=1))


def until(condition: Callable[[], bool], seconds: float = 10) -> None:
    """Wait for ``condition``, which no event tells."""
    pause = threading.Event()
    for _ in range(int(seconds * 500)):
        if condition():
            return
        pause.wait(0.002)
    raise AssertionError("it did not happen")
