"""One window's way to a send: what stands in its way, the send in hand, and what the window does when it ends."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from cfmail_gui.account import Account, new_id
from cfmail_gui.attempt import Outcome, Progress, SendFailed, SendReport, SendRequest
from cfmail_gui.gui.opener import Opener
from cfmail_gui.gui.result_panel import ResultPanel
from cfmail_gui.gui.send_worker import SendThread
from cfmail_gui.gui.workbench import Workbench
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.sending.readiness import Blocker, blocker

if TYPE_CHECKING:
    from cfmail_gui.sending.opened import WireSummary

_GOOD = (Outcome.DELIVERED, Outcome.QUEUED)
_PATIENCE_MILLISECONDS = 1_500  # between "Quit now" and closing without an answer


class SendFlow(QObject):
    """Sends what the workbench holds; never twice at a time, and never without asking where a signature breaks."""

    ended = Signal(bool)  # True: everybody got it, or nothing was sent because the user stopped it
    sent = Signal(object)  # SendRequest: an answer came for it
    lost_patience = Signal()  # the send given up by ``quit_now`` has not ended

    def __init__(
        self,
        sender: SendThread,
        workbench: Workbench,
        opener: Opener,
        results: ResultPanel,
        confirm_broken: "Callable[[WireSummary], bool]",
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.account: Account | None = None
        self.request: SendRequest | None = None  # the send in hand, if it is this window's
        self._given_up: SendRequest | None = None
        self._sender = sender
        self._workbench = workbench
        self._opener = opener
        self._results = results
        self._confirm_broken = confirm_broken
        self._sent: tuple[object, object] | None = None  # message and envelope of the last send
        workbench.changed.connect(self._on_changed)
        sender.progressed.connect(self._on_progressed)
        sender.reported.connect(self._on_reported)
        sender.failed.connect(self._on_failed)

    def blocker(self) -> Blocker | None:
        """Return what stands in the way of a send."""
        return blocker(self._workbench.session, self.account, busy=self._sender.busy, opening=self._opener.busy)

    def send(self) -> Blocker | None:
        """Send the message as it is now; returns what stands in the way, or None."""
        session = self._workbench.session
        if not self._workbench.flush():
            return None  # it was told what cannot be in a message
        blocked = self.blocker()
        if blocked is not None:
            return blocked
        opened, account = session.opened, self.account
        if opened is None or opened.wire is None or account is None:
            return blocked
        request = SendRequest(new_id(), account, session.envelope, opened.document.raw, opened.options)
        if (opened.wire.broken or opened.wire.outdated) and not self._confirm_broken(opened.wire):
            return None
        if self._sender.send(request):
            session.history.seal()
            self._sent = (session.document, session.draft)
            self.request = request
            self._results.begin(opened.name)
        return None

    @Slot()
    def _on_changed(self) -> None:
        """After an edit the result that is shown is an earlier one, and Send need not wait for a gesture to end."""
        session = self._workbench.session
        if self._sent is not None and self.request is None and self._sent != (session.document, session.draft):
            self._sent = None
            self._results.grow_old()
            self._sender.end_gesture()

    def quit_now(self) -> None:
        """Stop waiting for the send in hand; ``lost_patience`` follows where even that takes too long."""
        self._sender.stop_waiting()
        self._given_up = self.request
        QTimer.singleShot(_PATIENCE_MILLISECONDS, self._on_patience_lost)

    def keep_waiting(self) -> None:
        """Take ``quit_now`` back as far as that goes: the send may end as it likes."""
        self._given_up = None

    @Slot()
    def _on_patience_lost(self) -> None:
        """A keyring prompt cannot be broken off. Nothing leaves later."""
        if self.request is not None and self.request is self._given_up:
            self.request = None
            self.lost_patience.emit()

    @Slot(str, object)
    def _on_progressed(self, attempt_id: str, step: Progress) -> None:
        if self.request is not None and attempt_id == self.request.attempt_id:
            self._results.show_progress(step)

    @Slot(object)
    def _on_reported(self, report: SendReport) -> None:
        request = self._ended(report.attempt_id)
        if request is not None:
            self._results.show_report(request, report)
            self.sent.emit(request)
            self._on_changed()
            self.ended.emit(all(outcome in _GOOD for _, outcome in report.outcomes))

    @Slot(str, object)
    def _on_failed(self, attempt_id: str, error: CfmailError) -> None:
        request = self._ended(attempt_id)
        if request is not None:
            self._results.show_failure(request, error)
            self.ended.emit(isinstance(error, SendFailed) and error.fault == "stopped")

    def _ended(self, attempt_id: str) -> SendRequest | None:
        """Forget the send in hand, before anything is shown of it: a fault in showing must not block the window."""
        request = self.request
        if request is None or request.attempt_id != attempt_id:
            return None
        self.request = None
        return request
