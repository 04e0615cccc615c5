"""One window's way to a send: what stands in its way, the send in hand, and what the window does when it ends."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from cfmail_gui.account import Account
from cfmail_gui.attempt import Outcome, SendFailed, SendRequest
from cfmail_gui.gui import texts_job
from cfmail_gui.gui.errands import Errands
from cfmail_gui.gui.opener import Opener
from cfmail_gui.gui.result_panel import ResultPanel
from cfmail_gui.gui.send_job import SendJob
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.workbench import Workbench
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.record import AttemptRecord
from cfmail_gui.sending.order import Order
from cfmail_gui.sending.readiness import Blocker, Obstacle, blocker, is_current

if TYPE_CHECKING:
    from cfmail_gui.lookup import Suppression
    from cfmail_gui.sending.copy_as import CopySource
    from cfmail_gui.sending.opened import Opened, WireSummary

_GOOD = (Outcome.DELIVERED, Outcome.QUEUED)
_PATIENCE_MILLISECONDS = 1_500  # between "Quit now" and closing without an answer


class SendFlow(QObject):
    """Sends what the workbench holds; never twice at a time, and never past a question that has to be asked first.

    An order goes through three doors before its first request: the signatures that it would break, the recipients that
    Cloudflare would suppress (where the account wants to know), and the confirmation of what is dangerous.
    """

    ended = Signal(bool)  # True: everybody got it, or nothing was sent because the user stopped it
    sent = Signal(object)  # SendRequest: an answer came for it
    changed = Signal()  # what stands in the way of a send has changed
    recorded = Signal(object)  # AttemptRecord: one attempt has ended
    lost_patience = Signal()  # the send given up by ``quit_now`` has not ended

    def __init__(
        self,
        services: Services,
        workbench: Workbench,
        opener: Opener,
        results: ResultPanel,
        confirm_broken: "Callable[[WireSummary], bool]",
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.account: Account | None = None
        self._window = window
        self._services = services
        self._workbench = workbench
        self._opener = opener
        self._results = results
        self._confirm_broken = confirm_broken
        self._asking: Order | None = None  # before one of the doors
        self._lookups = Errands(services.lookups, self)
        self._lookup: _Lookup | None = None  # before the send that is asked for
        self._given_up: SendRequest | None = None
        self._abandoned: SendRequest | None = None  # given up, and not even that has come to an end
        self._sent: tuple[object, object] | None = None  # message and envelope of the last send
        self.job = SendJob(services.sender, results, partial(_is_current, services), window)
        self.job.recorded.connect(self._on_recorded)
        self.job.ended.connect(self._on_ended)
        self.job.changed.connect(self.changed)
        results.cancel_wanted.connect(self._on_cancel)
        workbench.changed.connect(self._on_changed)

    @property
    def request(self) -> SendRequest | None:
        """The send in hand, if it is this window's and there is any use in waiting for it."""
        return None if self.job.request is self._abandoned else self.job.request

    def blocker(self, recipients: tuple[str, ...] = ()) -> Blocker | None:
        """Return what stands in the way of a send, to ``recipients`` instead of the envelope's where they are given."""
        return blocker(
            self._workbench.session,
            self.account,
            busy=self._is_busy,
            opening=self._opener.busy,
            waiting=self.job.is_waiting,
            asking=self._asking is not None or self.job.is_asking,
            recipients=recipients,
        )

    def send(self, recipients: tuple[str, ...] = ()) -> Blocker | None:
        """Send the message as it is now, to ``recipients`` instead of the envelope's where they are given.

        Returns what stands in the way, or None.
        """
        session = self._workbench.session
        if not self._workbench.flush():
            return None  # it was told what cannot be in a message
        blocked = self.blocker(recipients)
        if blocked is not None:
            return blocked
        opened, account = session.opened, self.account
        if opened is None or opened.wire is None or account is None:
            return blocked
        order = Order(
            account,
            session.envelope,
            opened.document.raw,
            opened.options,
            opened.name,
            opened.wire.size,
            opened.changes,
            opened.remarks,
            subject=_subject(opened),
        )
        if (opened.wire.broken or opened.wire.outdated) and not self._confirm_broken(opened.wire):
            return None
        blocked = self.submit(order.to(recipients) if recipients else order)
        if blocked is None:
            self._sent = (session.document, session.draft)
        return blocked

    def copy_source(self) -> "CopySource | None":
        """Return the message as it would be sent now, for other clients; None where none is open."""
        from cfmail_gui.sending.copy_as import CopySource

        session = self._workbench.session
        self._workbench.flush()
        opened, account = session.opened, self.account
        if opened is None or session.document is None or account is None:
            return None
        folder = str(opened.path.parent) if opened.path else ""
        return CopySource(account, session.envelope, session.document.raw, session.options, opened.name, folder)

    def submit(self, order: Order) -> Blocker | None:
        """Bring a frozen order to its end, by way of the questions that it needs."""
        if self.job.is_waiting or self._is_busy:
            return Obstacle("waiting" if self.job.is_waiting else "busy")
        self._asking = order
        self.changed.emit()
        if order.account.look_up_suppressed:
            self._look_up(order)
        else:
            self._confirm(order)
        return None

    @property
    def _is_busy(self) -> bool:
        return self._services.sender.busy or self.job.is_busy or self._asking is not None

    def _look_up(self, order: Order) -> None:
        self._results.begin(order.name)
        self._results.say(tr("Asking Cloudflare which recipients are suppressed… Nothing has been sent yet."))
        self._lookup = _Lookup()
        ask = partial(self._services.follow_up.suppressed, order.account, order.envelope.recipients, self._lookup.go_on)
        self._lookups.run(ask, partial(self._on_looked_up, order), partial(self._on_not_looked_up, order))

    def _on_looked_up(self, order: Order, found: "tuple[Suppression, ...]") -> None:
        if order is not self._asking:
            return
        chosen: Order | None = order
        if found:
            from cfmail_gui.gui.suppression_question import without_suppressed

            chosen = without_suppressed(self._window, order, found)
        if order is self._asking:  # or it was stopped while the question was open
            self._go_on(chosen)

    def _on_not_looked_up(self, order: Order, error: CfmailError) -> None:
        if order is not self._asking:
            return
        from cfmail_gui.gui.suppression_question import send_unchecked

        wanted = send_unchecked(self._window, error)
        if order is self._asking:
            self._go_on(order if wanted else None)

    def _go_on(self, order: Order | None) -> None:
        if order is None:
            self._refuse(tr("Nothing was sent."))
        else:
            self._confirm(order)

    @property
    def can_stop(self) -> bool:
        """Whether there is something that ``stop`` would end."""
        return self._asking is not None or self.job.is_busy

    @Slot()
    def stop(self) -> None:
        """Break off the look-up before a send, or the send itself."""
        self._on_cancel()
        self.job.stop()

    @Slot()
    def _on_cancel(self) -> None:
        """End the look-up; what is under way the job stops."""
        if self._asking is not None:
            self._refuse(tr("Nothing was sent: you stopped it."))

    def _refuse(self, sentence: str) -> None:
        self._asking = None
        if self._lookup is not None:
            self._lookup.is_wanted = False
        self._results.end(sentence)
        self.changed.emit()

    def _confirm(self, order: Order) -> None:
        self._asking = order
        if not order.needs_confirmation:
            self._begin(order)
            return
        from cfmail_gui.gui.send_confirmation import SendConfirmation

        sheet = SendConfirmation(order, self._window)
        sheet.accepted.connect(lambda: self._begin(order))
        sheet.rejected.connect(lambda: self._refuse(tr("Nothing was sent: you did not confirm it.")))
        sheet.open()

    def _begin(self, order: Order) -> None:
        if order is not self._asking:
            return  # it was begun by an earlier click, or stopped
        self._asking = None
        obstacle = self.job.begin(order)
        if obstacle is None:
            self._workbench.session.history.seal()
        else:
            self._results.end(texts_job.unbegun(obstacle))
        self.changed.emit()

    @Slot()
    def _on_changed(self) -> None:
        """After an edit the result that is shown is an earlier one, and Send need not wait for a gesture to end."""
        session = self._workbench.session
        if self._sent is None or self._sent == (session.document, session.draft):
            return
        if self.job.is_waiting:
            self._results.say(texts_job.waits_with_earlier_message())
        elif not self.job.is_busy:
            self._sent = None
            self._results.grow_old()
            self._services.sender.end_gesture()

    def quit_now(self) -> None:
        """Stop waiting for the send in hand; ``lost_patience`` follows where even that takes too long."""
        self.job.stop()
        self._given_up = self.request
        QTimer.singleShot(_PATIENCE_MILLISECONDS, self._on_patience_lost)

    def keep_waiting(self) -> None:
        """Take ``quit_now`` back as far as that goes: the send may end as it likes."""
        self._given_up = None

    @Slot()
    def _on_patience_lost(self) -> None:
        """A keyring prompt cannot be broken off. Nothing leaves later."""
        if self.request is not None and self.request is self._given_up:
            self._abandoned = self._given_up
            self.lost_patience.emit()

    @Slot(object, object)
    def _on_recorded(self, request: SendRequest, record: AttemptRecord) -> None:
        if record.state == "sent":
            self.sent.emit(request)
        self.recorded.emit(record)

    @Slot(object, object)
    def _on_ended(self, records: tuple[AttemptRecord, ...], error: CfmailError | Obstacle | None) -> None:
        self._on_changed()
        good = all(each.outcome in _GOOD for record in records for each in record.recipients)
        stopped = getattr(error, "fault", "") == "stopped"
        self.ended.emit(bool(stopped or (records and good and error is None)))


class _Lookup:
    """A look-up before a send, which may take a while for each recipient."""

    def __init__(self) -> None:
        self.is_wanted = True

    def go_on(self, _count: int) -> None:
        """End it between two recipients where nobody wants it any more; on its thread."""
        if not self.is_wanted:
            raise SendFailed("stopped", maybe_sent=False)


def _is_current(services: Services, account: Account) -> bool:
    return is_current(account, services.book.accounts)


def _subject(opened: "Opened") -> str:
    from cfmail_gui.message.shown import shown_value

    field = opened.document.first("Subject")
    return shown_value(field) if field else ""
