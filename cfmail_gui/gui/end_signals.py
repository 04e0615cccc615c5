"""Signals by which the system ends a process: kill, a terminal that is closed, a logout without a session manager."""

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot


class EndSignals(QObject):
    """Notes SIGTERM and SIGHUP while the event loop runs; the second of a kind ends the process at once, as always.

    For systems with POSIX signals. A handler in Python runs only when Python does, so a socket wakes the event loop.
    """

    came = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._read, self._write = socket.socketpair()
        for end in (self._read, self._write):
            end.setblocking(False)  # noqa: FBT003 - the standard library has no name for it
        signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGHUP):
            if signal.getsignal(number) is signal.SIG_DFL:  # nohup has it ignored
                signal.signal(number, _once)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_octets)

    @Slot()
    def _on_octets(self) -> None:
        numbers = self._read.recv(64)
        if {signal.SIGTERM, signal.SIGHUP} & set(numbers):
            self.came.emit()


def _once(number: int, _frame: FrameType | None) -> None:
    signal.signal(number, signal.SIG_DFL)
