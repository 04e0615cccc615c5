"""One send, in the order that matters: encode, prove, write down, post, write down."""

import hashlib
import logging
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol

from cfmail_gui.account import Access, Account
from cfmail_gui.attempt import MAX_RECIPIENTS, Outcome, Progress, SendFailed, SendReport, SendRequest, Transcript
from cfmail_gui.message import document, envelope, wire
from cfmail_gui.message.display import plain
from cfmail_gui.message.shown import shown_value
from cfmail_gui.record import AttemptRecord, JournalUnavailable, RecipientRecord
from cfmail_gui.sending.ended import Ended

_log = logging.getLogger(__name__)
_SUBJECT_CHARACTERS = 998  # RFC 5322 section 2.1.1: what one line can hold
_ID_CHARACTERS = 250

Report = Callable[[Progress], None]


class Api(Protocol):
    """The far end: one POST, never repeated."""

    def send_raw(self, access: Access, request: SendRequest, message: wire.Wire, progress: Report) -> SendReport:
        """Return the report, or raise SendFailed."""
        ...


class Journal(Protocol):
    """The memory of attempts, which outlives a crash."""

    def begin(
        self, record: AttemptRecord, octets: bytes, *, place: int = -1, repeat_allowed: bool = False
    ) -> AttemptRecord:
        """Commit the attempt as *sending*; raises JournalUnavailable, AlreadySent or AlreadyClaimed."""
        ...

    def finish(self, record: AttemptRecord, transcript: Transcript | None, *, wait: bool = True) -> None:
        """Keep what became of it; raises JournalUnavailable."""
        ...


class Delivery:
    """Send one message.

    Whatever is wrong with it is found before a secret is read or a socket is opened, and the attempt is on disk before
    its first octet leaves: after a crash it is known as unknown, and never taken for not sent.
    """

    def __init__(
        self, api: Api, access_for: Callable[[Account], Access], journal: Journal, *, wait: bool = True
    ) -> None:
        self._api = api
        self._access_for = access_for
        self._journal = journal
        self._wait = wait  # for the outcome to be on disk; the beginning is waited for always

    def __call__(self, request: SendRequest, progress: Report) -> SendReport:
        """Send and return one outcome for every envelope recipient.

        Raises:
            SendFailed: ``maybe_sent`` tells whether it may have been sent; and as ``attempt``.
        """
        ended = self.attempt(request, progress)
        if ended.report is None:
            raise ended.error or SendFailed("bug", maybe_sent=True)
        return ended.report

    def attempt(self, request: SendRequest, progress: Report) -> Ended:
        """Send, and say what became of it.

        Raises:
            BadEnvelope, BadMessage, SecretUnavailable, SandboxUnavailable, JournalUnavailable, AlreadySent,
            AlreadyClaimed: nothing was sent, and nothing was begun.
        """
        progress(Progress("preparing"))
        envelope.check(request.envelope, MAX_RECIPIENTS)
        message = document.split(request.raw)
        document.ensure_message(message)
        encoded = wire.encode(message, request.options or wire.WireOptions())
        access = self._access_for(request.account)
        begun = self._journal.begin(
            _attempt(request, message, encoded.octets),
            encoded.octets,
            place=request.place,
            repeat_allowed=request.repeat_allowed,
        )
        report, error = None, SendFailed("bug", maybe_sent=True)
        try:
            report = self._api.send_raw(access, request, encoded, progress)
        except SendFailed as failure:
            error = failure
        finally:  # what is no SendFailed is a mistake of ours, after which nobody knows either
            ended = self._end(begun, report, error)
        return ended

    def _end(self, begun: AttemptRecord, report: SendReport | None, error: SendFailed) -> Ended:
        record = begun.reported(report) if report else begun.failed(error, datetime.now(UTC))
        transcript = report.transcript if report else error.transcript
        recorded = True
        try:
            self._journal.finish(record, transcript, wait=self._wait)
        except JournalUnavailable as trouble:
            _log.warning("attempt %s: its outcome was not written: %s", record.id, trouble.fault)
            recorded = False
        return Ended(record, report, None if report else error, recorded)


def _attempt(request: SendRequest, message: document.Document, octets: bytes) -> AttemptRecord:
    subject, header_id = message.first("Subject"), message.first("Message-ID")
    return AttemptRecord(
        id=request.attempt_id,
        state="sending",
        started_at=datetime.now(UTC),
        account_id=request.account.id,
        account_name=request.account.name,
        cloudflare_id=request.account.account_id,
        simulated=request.account.kind == "sandbox",
        sender=request.envelope.sender,
        recipients=tuple(RecipientRecord(address, Outcome.UNKNOWN) for address in request.envelope.recipients),
        name=request.name,
        subject=plain(shown_value(subject), _SUBJECT_CHARACTERS) if subject else "",
        header_id=plain(shown_value(header_id), _ID_CHARACTERS) if header_id else "",
        size=len(octets),
        sha256=hashlib.sha256(octets).hexdigest(),
        parent=request.parent,
        batch=request.batch,
        part=request.part,
        parts=request.parts,
    )
