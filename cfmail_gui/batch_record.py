"""A batch and its messages, as the journal remembers them. Frozen values, no I/O."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from cfmail_gui.attempt import Outcome, SendFault

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
