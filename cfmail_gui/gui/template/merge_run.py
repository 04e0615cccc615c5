"""Goes through the rows of a merge, a few at a time, on the thread of the checks: what is typed is checked, too."""

import threading
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cfmail_gui.gui.errands import Errands
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.message.faults import CfmailError

if TYPE_CHECKING:  # nothing of a merge is loaded before one is made
    from cfmail_gui.sending.merge import MergedMessage, RowReport

    Row = RowReport | MergedMessage

_TURN_SECONDS = 0.1


class MergeRun(QObject):
    """One dry run, or one writing of messages; ``stop`` ends it after the row in hand."""

    reported = Signal(object)  # tuple of RowReport or MergedMessage: some more rows
    ended = Signal()
    failed = Signal(object)  # CfmailError

    def __init__(self, thread: TaskThread, parent: QObject) -> None:
        super().__init__(parent)
        self._errands = Errands(thread, self)
        self._cancelled = threading.Event()
        self._rows: Iterator[Row] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether rows are still to come."""
        return self._rows is not None

    def start(self, rows: "Iterator[Row]") -> None:
        """Go through ``rows``, which are made as they are asked for."""
        self._cancelled.clear()
        self._rows = rows
        self._next()

    def stop(self) -> None:
        """Take no further row."""
        self._cancelled.set()

    def _next(self) -> None:
        rows, cancelled = self._rows, self._cancelled
        if rows is not None:
            self._errands.run(lambda: _turn(rows, cancelled), self._on_turn, self._on_failed)

    def _on_turn(self, answer: "tuple[tuple[Row, ...], bool]") -> None:
        reports, is_over = answer
        if reports:
            self.reported.emit(reports)
        if is_over:
            self._rows = None
            self.ended.emit()
        else:
            self._next()

    def _on_failed(self, error: CfmailError) -> None:
        self._rows = None
        self.failed.emit(error)


def _turn(rows: "Iterator[Row]", cancelled: threading.Event) -> "tuple[tuple[Row, ...], bool]":
    """Take what comes within a turn; True where that was the last of it."""
    found: list[Row] = []
    until = time.monotonic() + _TURN_SECONDS
    while not cancelled.is_set():
        report = next(rows, None)
        if report is None:
            return tuple(found), True
        found.append(report)
        if time.monotonic() >= until:
            return tuple(found), False
    return tuple(found), True
