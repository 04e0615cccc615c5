"""What the journal remembers: attempts, with every recipient. Frozen values, no I/O."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal, Self

from cfmail_gui.attempt import Outcome, SendFailed, SendFault, SendReport
from cfmail_gui.message.faults import CfmailError

AttemptState = Literal["sending", "sent", "not-sent", "unknown"]
REPEAT_SECONDS = 3600
"""Ours: sending the same octets to the same person again within an hour is asked about first."""

HAD_IT = (Outcome.DELIVERED, Outcome.QUEUED, Outcome.UNREPORTED, Outcome.UNKNOWN)
"""Outcomes after which a recipient has, or may have, the message."""


@dataclass(frozen=True, slots=True)
class RecipientRecord:
    """One envelope recipient of one attempt. ``cause`` and ``detail`` are foreign words: untrusted plain text."""

    address: str
    outcome: Outcome
    cause: str = ""  # errorCause of Cloudflare's log, or the reason of a suppression
    detail: str = ""  # errorDetail of the log
    until: str = ""  # ISO 8601: when a suppression ends; "" where it does not, or there is none
    checked_at: datetime | None = None  # aware, UTC: when the log was asked last
    in_log: bool | None = None  # None: never asked; False: not in the log yet, which proves nothing


@dataclass(frozen=True, slots=True)
class AttemptRecord:
    """One attempt: who, what, to whom, and what is known of it. Never a secret, never the octets."""

    id: str
    state: AttemptState
    started_at: datetime  # aware, UTC
    account_id: str  # ours
    account_name: str
    cloudflare_id: str
    simulated: bool  # the sandbox's
    sender: str
    recipients: tuple[RecipientRecord, ...]
    name: str  # of the file or message, as the window showed it
    subject: str  # decoded
    header_id: str  # the message's own Message-ID, or ""
    size: int  # octets of the message as it goes
    sha256: str  # of these octets, hexadecimal
    number: int = 0  # in the journal, growing; 0: not in it
    finished_at: datetime | None = None  # aware, UTC
    fault: SendFault | Literal[""] = ""
    status: int | None = None
    code: int | None = None
    server_text: str = ""  # untrusted
    retry_after: int | None = None  # seconds
    message_id: str = ""  # Cloudflare's
    marked: bool = False  # the state is what the user said
    parent: str = ""
    batch: str = ""
    part: int = 1
    parts: int = 1
    has_body: bool = True  # the octets are still there

    def reported(self, report: SendReport) -> Self:
        """Return this attempt with its answer."""
        recipients = tuple(RecipientRecord(address, outcome) for address, outcome in report.outcomes)
        return replace(
            self,
            state="sent",
            finished_at=report.finished_at,
            recipients=recipients,
            message_id=report.message_id or "",
        )

    def failed(self, error: SendFailed, finished_at: datetime) -> Self:
        """Return this attempt as it stands after ``error``."""
        outcome = Outcome.UNKNOWN if error.maybe_sent else Outcome.NOT_SENT
        # A 2xx that cannot be read was accepted: what is unknown is only what became of each recipient.
        state: AttemptState = "not-sent"
        if error.maybe_sent:
            state = "sent" if error.fault == "bad-answer" else "unknown"
        return replace(
            self,
            state=state,
            finished_at=finished_at,
            recipients=tuple(replace(each, outcome=outcome) for each in self.recipients),
            fault=error.fault,
            status=error.status,
            code=error.code,
            server_text=error.server_text,
            retry_after=error.retry_after,
        )

    @property
    def rests_on_mark(self) -> bool:
        """Whether nobody but a person says what became of it: a mark can be wrong, and be set otherwise."""
        return self.marked and all(each.outcome in (Outcome.UNKNOWN, Outcome.NOT_SENT) for each in self.recipients)

    def with_outcome(self, *outcomes: Outcome) -> tuple[str, ...]:
        """Return the addresses of the recipients with one of ``outcomes``."""
        return tuple(each.address for each in self.recipients if each.outcome in outcomes)


JournalFault = Literal["disk-full", "unwritable", "unreadable", "corrupt", "newer-schema", "busy"]


class JournalUnavailable(CfmailError):
    """The journal cannot be read or written; what was to be recorded before a send is not, so nothing was sent.

    ``detail`` is the system's or SQLite's words; ``path`` the file's.
    """

    def __init__(self, fault: JournalFault, path: str, detail: str = "") -> None:
        super().__init__(fault)
        self.fault: JournalFault = fault
        self.path = path
        self.detail = detail


class AlreadyClaimed(CfmailError):
    """This attempt, or this message of a batch, was begun before, here or in another process; nothing was sent now."""


@dataclass(frozen=True, slots=True)
class EarlierSend:
    """An attempt that may have brought the same octets to some of the same recipients."""

    attempt_id: str
    started_at: datetime  # aware, UTC
    account_name: str
    state: AttemptState
    recipients: tuple[str, ...]  # those in both


class AlreadySent(CfmailError):
    """The same octets went, or may have gone, to some of the recipients within the last hour. Nothing was sent now.

    Attributes:
        earlier: the attempts, newest first.
    """

    def __init__(self, earlier: Iterable[EarlierSend]) -> None:
        super().__init__("already-sent")
        self.earlier = tuple(earlier)
