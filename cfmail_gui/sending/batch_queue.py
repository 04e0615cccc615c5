"""The messages of a batch that wait for their turn, in order, a page of them in memory at a time."""

from collections import deque
from collections.abc import Sequence
from typing import Protocol

from cfmail_gui.batch_record import BatchItem, BatchPlan, BatchRecord, BatchState, ItemState

_PAGE = 100


class RunningBatches(Protocol):
    """What is needed of the journal's batches. Every call may raise JournalUnavailable."""

    def get(self, batch_id: str) -> BatchRecord | None:
        """Return a batch as it stands."""
        ...

    def items(self, batch_id: str, start: int, stop: int) -> tuple[BatchItem, ...]:
        """Return the messages at these places."""
        ...

    def ready(self, batch_id: str, after: int, limit: int) -> tuple[BatchItem, ...]:
        """Return the first messages behind the place ``after`` that are *ready*."""
        ...

    def change(self, batch_id: str, places: Sequence[int], state: ItemState, note: str = "") -> int:
        """Set messages that were not begun to *ready*, *held* or *broken*."""
        ...

    def release(self, batch_id: str, place: int, note: str = "") -> None:
        """Make a message *ready* again whose attempt is *not-sent*, with this note."""
        ...

    def take(self, batch_id: str) -> bool:
        """Let this process run the batch; False while another living one does."""
        ...

    def set_state(self, batch_id: str, state: BatchState) -> None:
        """Keep where the batch stands."""
        ...

    def replan(self, batch_id: str, plan: BatchPlan) -> None:
        """Keep how the batch is to be sent."""
        ...


class ReadyItems:
    """Gives out each message once. For one thread at a time; ``again`` may be called from any."""

    def __init__(self, batches: RunningBatches, batch_id: str) -> None:
        self._batches = batches
        self._batch_id = batch_id
        self._page: deque[BatchItem] = deque()
        self._after = -1
        self._given: set[int] = set()
        self._returned: deque[int] = deque()

    def next(self) -> BatchItem | None:
        """Return the next message, or None where none is ready; raises JournalUnavailable."""
        self._take_back()
        item = self._from_here()
        if item is None:  # a person may have released messages that were passed by
            self._after = -1
            item = self._from_here()
        if item is not None:
            self._given.add(item.place)
        return item

    def again(self, place: int) -> None:
        """Give a message another turn, before all that come behind it."""
        self._returned.append(place)

    def _take_back(self) -> None:
        while self._returned:
            self._given.discard(self._returned.popleft())
            self._page.clear()
            self._after = -1

    def _from_here(self) -> BatchItem | None:
        while True:
            while self._page:
                item = self._page.popleft()
                if item.place not in self._given:
                    return item
            self._page.extend(self._batches.ready(self._batch_id, self._after, _PAGE))
            if not self._page:
                return None
            self._after = self._page[-1].place
