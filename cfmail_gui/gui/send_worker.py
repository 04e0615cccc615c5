"""The one send thread: its worker, and the owner that is its only door."""

import logging
from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from cfmail_gui.attempt import Progress, SendFailed, SendRequest
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.sending.ended import Ended

_log = logging.getLogger(__name__)

# The answer may be quicker than the second click of a double click (400 ms in Qt, 900 at most in desktops' settings).
_SETTLING_MILLISECONDS = 900

Deliver = Callable[[SendRequest, Callable[[Progress], None]], Ended]


class SendWorker(QObject):
    """Lives on the send thread. No widget, model or settings object is in its reach."""

    progressed = Signal(str, object)  # attempt_id, Progress
    ended = Signal(str, object)  # attempt_id, Ended
    failed = Signal(str, object)  # attempt_id, CfmailError: nothing was begun, or a mistake of ours

    def __init__(self, deliver: Deliver) -> None:
        super().__init__()  # no parent: a child could not change threads
        self._deliver = deliver

    @Slot(object)
    def send(self, request: SendRequest) -> None:
        """Send; exactly one of ``ended`` and ``failed`` follows."""
        try:
            ended = self._deliver(request, lambda step: self.progressed.emit(request.attempt_id, step))
        except CfmailError as error:
            self.failed.emit(request.attempt_id, error)
            _log.info("attempt %s, account %s: %s", request.attempt_id, request.account.id, _facts(error))
        except Exception:  # noqa: BLE001 - last line of defence: a lost slot would hang the window
            _log.exception("attempt %s", request.attempt_id)
            self.failed.emit(request.attempt_id, SendFailed("bug", maybe_sent=True))
        else:
            self.ended.emit(request.attempt_id, ended)
            counts = Counter(each.outcome.value for each in ended.record.recipients)
            facts = _facts(ended.error) if ended.error else str(dict(counts))
            _log.info("attempt %s, account %s: %s", request.attempt_id, request.account.id, facts)


def _facts(error: CfmailError) -> str:
    """Return what may be written down of a failure: codes, and no words of a server or a message."""
    if isinstance(error, SendFailed):
        return f"{error.fault}, status {error.status}, maybe sent: {error.maybe_sent}"
    return f"{type(error).__name__}, nothing sent"


class SendThread(QObject):
    """Owns the worker and its thread, and knows whether a send is in hand. Made and closed by app.py."""

    progressed = Signal(str, object)
    ended = Signal(str, object)
    failed = Signal(str, object)
    busy_changed = Signal(bool)
    _requested = Signal(object)  # SendRequest

    def __init__(self, deliver: Deliver, stop: Callable[[str], None]) -> None:
        super().__init__()
        self._stop = stop
        self._in_hand: str | None = None
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLING_MILLISECONDS)
        self._settling.timeout.connect(self._on_settled)
        self._thread = QThread()
        self._worker = SendWorker(deliver)
        self._worker.moveToThread(self._thread)
        self._requested.connect(self._worker.send)
        self._worker.progressed.connect(self._on_progressed)
        self._worker.ended.connect(self._on_ended)
        self._worker.failed.connect(self._on_failed)

    @property
    def busy(self) -> bool:
        """Whether a send is in hand, in whichever window, or has ended so lately that one gesture may still go on."""
        return self._in_hand is not None or self._settling.isActive()

    def send(self, request: SendRequest, *, goes_on: bool = False) -> bool:
        """Hand ``request`` over; False, and nothing happens, while ``busy``.

        Args:
            request: what to send.
            goes_on: it is no new gesture but a part of what was confirmed, so that it need not settle first.
        """
        if self._in_hand is not None or (self.busy and not goes_on):
            return False
        self._settling.stop()
        if not self._thread.isRunning():
            self._thread.start()
        self._in_hand = request.attempt_id
        self.busy_changed.emit(True)  # noqa: FBT003 - a signal's payload has no name
        self._requested.emit(request)
        return True

    def end_gesture(self) -> None:
        """Something was changed since the send ended: what comes now is no rest of the gesture that sent."""
        if self._settling.isActive():
            self._settling.stop()
            self._on_settled()

    def stop_waiting(self) -> None:
        """Break off the send in hand: it ends as "stopped", perhaps having been sent."""
        if self._in_hand is not None:
            self._stop(self._in_hand)

    def close(self, milliseconds: int) -> bool:
        """Let the send in hand end, then stop the thread; False where it did not end in time."""
        self._thread.quit()
        return self._thread.wait(milliseconds)

    @Slot(str, object)
    def _on_progressed(self, attempt_id: str, step: Progress) -> None:
        self.progressed.emit(attempt_id, step)

    @Slot(str, object)
    def _on_ended(self, attempt_id: str, ended: Ended) -> None:
        self._end()
        self.ended.emit(attempt_id, ended)

    @Slot(str, object)
    def _on_failed(self, attempt_id: str, error: CfmailError) -> None:
        self._end()
        self.failed.emit(attempt_id, error)

    def _end(self) -> None:
        self._in_hand = None
        self._settling.start()

    @Slot()
    def _on_settled(self) -> None:
        self.busy_changed.emit(False)  # noqa: FBT003 - a signal's payload has no name
