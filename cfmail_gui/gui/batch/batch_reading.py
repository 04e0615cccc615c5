"""Reads the files of a batch into the journal. No Qt: it runs on a thread of its own and tells by a callable."""

import threading
import time
from collections.abc import Callable, Iterator

from cfmail_gui.batch_record import BatchItem
from cfmail_gui.gui.batch.batch_choice import BatchChoice
from cfmail_gui.gui.batch.batch_ports import BatchTools

_MOST = 200  # rows written at once
_SECONDS = 0.2  # between two writings, so that rows appear while they are read
_BREATH_SECONDS = 0.000_5  # after each message, or every repaint of the window would have to wait for the interpreter


class BatchReading:
    """One reading; ``stop`` ends it after the message in hand, and what was read stays."""

    def __init__(self, tools: BatchTools, batch_id: str, choice: BatchChoice, tell: Callable[[str, int], None]) -> None:
        self._tools = tools
        self._batch_id = batch_id
        self._choice = choice
        self._tell = tell
        self._stopped = threading.Event()
        self._is_given_up = False
        self._total = 0
        self._waiting: list[BatchItem] = []
        self._due = 0.0

    def stop(self) -> None:
        """Read no further message. From any thread."""
        self._stopped.set()

    def give_up(self) -> None:
        """Read no further message; somebody forgets the batch, the next start at latest. From any thread."""
        self._is_given_up = True
        self._stopped.set()

    def __call__(self) -> int:
        """Read everything and return how many messages there are.

        Raises:
            BadFile: a folder cannot be listed.
            JournalUnavailable: what was written before stays.
        """
        self._tools.batches.begin_reading(self._batch_id)
        try:
            for item in self._items():
                self._add(item)
            self._write()
        finally:
            if not self._is_given_up:
                self._tools.batches.set_state(self._batch_id, "draft")
        return self._total

    def _items(self) -> Iterator[BatchItem]:
        for file in self._tools.sources(self._choice.paths):
            for item in self._tools.scan(file):
                if self._stopped.wait(_BREATH_SECONDS):
                    return
                yield self._choice.addressed(item)

    def _add(self, item: BatchItem) -> None:
        self._waiting.append(item)
        if len(self._waiting) >= _MOST or time.monotonic() >= self._due:
            self._write()

    def _write(self) -> None:
        if self._waiting:
            self._tools.batches.add(self._batch_id, self._waiting)
            self._total += len(self._waiting)
            self._waiting = []
            self._tell(self._batch_id, self._total)
        self._due = time.monotonic() + _SECONDS
