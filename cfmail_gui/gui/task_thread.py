"""A thread for what may block and has an answer: reading files, asking the keyring, verifying a token."""

import logging
from collections.abc import Callable
from itertools import count

from PySide6.QtCore import QObject, QThread, Signal, Slot

from cfmail_gui.attempt import SendFailed
from cfmail_gui.message.faults import CfmailError

_log = logging.getLogger(__name__)

_tickets = count(1)  # of all threads: a ticket names one task of the process

Task = Callable[[], object]


class _TaskWorker(QObject):
    done = Signal(int, object)  # ticket, the task's answer
    failed = Signal(int, object)  # ticket, CfmailError

    @Slot(int, object)
    def run(self, ticket: int, task: Task) -> None:
        try:
            answer = task()
        except CfmailError as error:
            self.failed.emit(ticket, error)
        except Exception:  # noqa: BLE001 - last line of defence: a lost slot would hang the window
            _log.exception("task %d", ticket)
            self.failed.emit(ticket, SendFailed("bug", maybe_sent=False))
        else:
            self.done.emit(ticket, answer)


class TaskThread(QObject):
    """Runs tasks one after the other. Every ticket gets exactly one ``done`` or ``failed``, on the GUI thread."""

    done = Signal(int, object)
    failed = Signal(int, object)
    _requested = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self._is_closed = False
        self._thread = QThread()
        self._worker = _TaskWorker()
        self._worker.moveToThread(self._thread)
        self._requested.connect(self._worker.run)
        self._worker.done.connect(self._on_done)
        self._worker.failed.connect(self._on_failed)

    def run(self, task: Task) -> int:
        """Queue ``task`` and return its ticket. The task touches no Qt object. After ``close`` it is dropped."""
        if not self._thread.isRunning() and not self._is_closed:
            self._thread.start()
        ticket = next(_tickets)
        self._requested.emit(ticket, task)
        return ticket

    def close(self, milliseconds: int) -> bool:
        """Stop after the task in hand; False where it did not end in time."""
        self._is_closed = True
        self._thread.quit()
        return self._thread.wait(milliseconds)

    @Slot(int, object)
    def _on_done(self, ticket: int, answer: object) -> None:
        self.done.emit(ticket, answer)

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: CfmailError) -> None:
        self.failed.emit(ticket, error)
