"""What the journal remembers: attempts with every recipient, and batches. Frozen values, no I/O."""

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

    def stopped_before(self, finished_at: datetime) -> Self:
        """Return this attempt as not sent: something of ours went wrong before the first octet left."""
        recipients = tuple(replace(each, outcome=Outcome.NOT_SENT) for each in self.recipients)
        return replace(self, state="not-sent", finished_at=finished_at, recipients=recipients, fault="bug")

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


# History


@dataclass(frozen=True, slots=True)
class HistoryQuery:
    """What to look for; every part that is given must fit."""

    words: str = ""  # as typed: each word, or its beginning, in subject, addresses, ids, causes or names
    account_id: str = ""  # ours
    states: tuple[AttemptState, ...] = ()  # () for all
    outcomes: tuple[Outcome, ...] = ()  # at least one recipient has one of them
    since: datetime | None = None
    until: datetime | None = None  # exclusive


@dataclass(frozen=True, slots=True)
class AttemptLine:
    """One attempt as a table shows it."""

    number: int
    id: str
    started_at: datetime
    account_name: str
    simulated: bool
    state: AttemptState
    marked: bool
    subject: str
    sender: str
    first_recipient: str
    recipients: int
    outcomes: tuple[tuple[Outcome, int], ...]  # how many of each, the most frequent first
    size: int
    has_body: bool


@dataclass(frozen=True, slots=True)
class Retention:
    """What the journal keeps. 0 means without limit."""

    days: int = 0
    mebibytes: int = 0
    bodies: bool = True  # False: the octets of a message are dropped when its attempt has ended


# Batches

BatchState = Literal["draft", "running", "paused", "stopped", "done"]
ItemState = Literal["ready", "held", "broken", "sending", "sent", "not-sent", "unknown"]
MAX_CONCURRENCY = 4


@dataclass(frozen=True, slots=True)
class BatchPlan:
    """How a batch is sent."""

    account_id: str  # ours
    sender: str = ""  # "" for each message's own proposal
    recipients: tuple[str, ...] = ()  # () likewise
    per_minute: int = 0  # messages; 0: as fast as it goes
    concurrency: int = 1
    continue_after_wait: bool = False  # go on by itself when a pause that Cloudflare asked for is over


@dataclass(frozen=True, slots=True)
class BatchRecord:
    """A batch and where it stands."""

    id: str
    name: str
    created_at: datetime  # aware, UTC
    state: BatchState
    plan: BatchPlan
    counts: tuple[tuple[ItemState, int], ...] = ()

    def count(self, *states: ItemState) -> int:
        """Return how many messages are in one of ``states``, or in any where none is given."""
        return sum(number for state, number in self.counts if not states or state in states)


@dataclass(frozen=True, slots=True)
class BatchItem:
    """One message of a batch. Its octets stay in the file; ``sha256`` tells whether they are still the same."""

    place: int  # from 0; the order of sending
    path: str  # of the file
    start: int  # offsets of the message's octets in the (unpacked) file; 0 and -1 for the whole of it
    end: int
    name: str  # for people
    sha256: str  # of the message's octets as they are in the file
    subject: str
    sender: str  # as proposed from the headers
    recipients: tuple[str, ...]  # likewise
    size: int  # octets as they would go
    findings: tuple[str, ...] = ()  # codes, see sending.batch_scan
    state: ItemState = "ready"
    note: str = ""  # why it is held, broken or not sent: a code
    attempt_id: str = ""
    outcomes: tuple[tuple[Outcome, int], ...] = ()
    fault: SendFault | Literal[""] = ""  # of its attempt, as in the next two
    status: int | None = None
    marked: bool = False
