"""What the windows ask of the journal. Every call may wait for the disk and belongs on a task thread.

Each raises JournalUnavailable where the journal cannot be used.
"""

from collections.abc import Iterator, Sequence
from typing import Literal, Protocol

from cfmail_gui.attempt import Transcript
from cfmail_gui.batch_record import BatchItem, BatchPlan, BatchRecord, ItemState
from cfmail_gui.history_query import AttemptLine, HistoryQuery, Retention
from cfmail_gui.record import AttemptRecord


class JournalPort(Protocol):
    """Single attempts."""

    def get(self, attempt_id: str) -> AttemptRecord | None:
        """Return an attempt as it stands, or None where it was deleted."""
        ...

    def body(self, attempt_id: str) -> bytes | None:
        """Return the octets that went, or None where they were not kept."""
        ...

    def transcript(self, attempt_id: str) -> Transcript | None:
        """Return the request and the answer as they went, as far as they are known."""
        ...

    def mark(self, attempt_id: str, state: Literal["sent", "not-sent"]) -> AttemptRecord:
        """Keep what a person found out about an attempt that is *unknown*; any other stays as it is."""
        ...


class HistoryPort(Protocol):
    """All attempts."""

    def find(self, query: HistoryQuery) -> tuple[int, ...]:
        """Return the numbers of the attempts that fit, newest first."""
        ...

    def lines(self, numbers: Sequence[int]) -> tuple[AttemptLine, ...]:
        """Return these attempts as a table shows them, in this order, without those that are gone."""
        ...

    def records(self, numbers: Sequence[int]) -> Iterator[AttemptRecord]:
        """Yield these attempts with every recipient, in this order."""
        ...

    def accounts(self) -> tuple[tuple[str, str], ...]:
        """Return (our id, name) of every account that sent something, the last name it had."""
        ...

    def delete(self, numbers: Sequence[int]) -> int:
        """Forget attempts that have ended, with their octets; return how many there were."""
        ...

    def trim(self, retention: Retention) -> int:
        """Forget what is not to be kept; return how many attempts. What is *sending* or *unknown* stays."""
        ...

    def octets(self) -> int:
        """Return what the journal takes on disk."""
        ...


class BatchesPort(Protocol):
    """Batches and their messages."""

    def create(self, name: str, plan: BatchPlan) -> BatchRecord:
        """Begin a batch without messages, as a draft."""
        ...

    def add(self, batch_id: str, items: Sequence[BatchItem]) -> None:
        """Append messages; their ``place`` goes on where the last one ended."""
        ...

    def get(self, batch_id: str) -> BatchRecord | None:
        """Return a batch as it stands."""
        ...

    def all(self) -> tuple[BatchRecord, ...]:
        """Return every batch, newest first."""
        ...

    def interrupted(self) -> tuple[BatchRecord, ...]:
        """Return the batches that were running or paused when their process ended."""
        ...

    def items(self, batch_id: str, start: int, stop: int) -> tuple[BatchItem, ...]:
        """Return the messages at these places; of a begun one the state is its attempt's."""
        ...

    def change(self, batch_id: str, places: Sequence[int], state: ItemState, note: str = "") -> int:
        """Set messages that were not begun to *ready*, *held* or *broken*; return how many were changed."""
        ...

    def replan(self, batch_id: str, plan: BatchPlan) -> None:
        """Keep how the batch is to be sent."""
        ...

    def delete(self, batch_id: str) -> bool:
        """Forget a batch; its attempts stay in the history."""
        ...
