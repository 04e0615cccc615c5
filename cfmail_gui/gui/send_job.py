"""One order on its way: its requests one after the other, the waits that Cloudflare asks for, and how it ends."""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from math import ceil

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from cfmail_gui.account import Account, new_id
from cfmail_gui.attempt import Outcome, Progress, SendFailed, SendRequest
from cfmail_gui.gui import texts_job, texts_results
from cfmail_gui.gui.result_panel import ResultPanel
from cfmail_gui.gui.send_worker import SendThread
from cfmail_gui.gui.texts import sentences
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.record import AlreadySent, AttemptRecord, RecipientRecord
from cfmail_gui.sending.ended import Ended
from cfmail_gui.sending.order import Order
from cfmail_gui.sending.readiness import Obstacle

_TICK_MILLISECONDS = 250


class SendJob(QObject):
    """Sends an order's requests; the first that does not arrive ends it, and says so for everybody it was meant for.

    ``is_current`` tells whether an account is still what the order was confirmed for: its secret is read anew for every
    request, and a new one must not go where the old one went.
    """

    recorded = Signal(object, object)  # SendRequest, AttemptRecord: one attempt has ended
    ended = Signal(object, object)  # the records of all requests; CfmailError, Obstacle or None
    changed = Signal()

    def __init__(
        self, sender: SendThread, results: ResultPanel, is_current: Callable[[Account], bool], window: QWidget
    ) -> None:
        super().__init__(window)
        self.request: SendRequest | None = None  # the send in hand
        self._is_current = is_current
        self._window = window
        self._sender = sender
        self._results = results
        self._queue: deque[SendRequest] = deque()
        self._records: dict[int, AttemptRecord] = {}  # by part
        self._ended_with: Ended | None = None
        self._earlier: tuple[AttemptRecord, ...] = ()  # what was shown before this order
        self._left_out: tuple[str, ...] = ()
        self._is_stopped = False  # the user wants nothing more of this order to begin
        self._is_asking = False  # whether ``request``, which was refused as a repeat, is to go all the same
        self._waiting: SendRequest | None = None  # what Cloudflare wants later
        self._automatic = False  # and whether it goes by itself then: ticked anew for every send
        self._deadline = 0.0  # time.monotonic
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MILLISECONDS)
        self._clock.timeout.connect(self._on_tick)
        sender.progressed.connect(self._on_progressed)
        sender.ended.connect(self._on_attempt_ended)
        sender.failed.connect(self._on_attempt_failed)
        results.cancel_wanted.connect(self.stop)
        results.send_now_wanted.connect(self._on_send_now)
        results.give_up_wanted.connect(self.give_up)
        results.automatic_changed.connect(self._on_automatic)

    @property
    def is_waiting(self) -> bool:
        """Whether a request waits for the time that Cloudflare asked for."""
        return self._waiting is not None

    @property
    def is_busy(self) -> bool:
        """Whether something of this order is still to come."""
        return self.request is not None or self.is_waiting

    @property
    def is_asking(self) -> bool:
        """Whether a person is asked about the send in hand."""
        return self._is_asking

    def begin(self, order: Order) -> Obstacle | None:
        """Send ``order``; return what is in the way, and nothing has happened then."""
        if not self._is_current(order.account):
            return Obstacle("account-changed")
        first, *rest = order.requests()
        if not self._sender.send(first):
            return Obstacle("busy")
        self._queue, self._records = deque(rest), {}
        self.request, self._ended_with, self._is_stopped = first, None, False
        self._left_out = order.left_out
        self._earlier = self._results.records
        self._results.begin(order.name)
        return None

    @Slot()
    def stop(self) -> None:
        """Break off: what has not begun never will, and what is in hand ends as "stopped"."""
        if self.is_waiting:
            self.give_up()
        elif self.request is not None:
            self._is_stopped = True
            if not self._is_asking:  # or what is in hand is another window's
                self._sender.stop_waiting()

    @Slot()
    def give_up(self) -> None:
        """Do not send what waits."""
        request = self._end_wait()
        if request is not None:
            self._finish(request, Obstacle("given-up"))

    @Slot()
    def _on_send_now(self) -> None:
        if not self._go_on():
            self._results.say(texts_job.waits_for_other_window())

    def _go_on(self) -> bool:
        """Send what waits, and return True; while another window sends it goes on waiting."""
        waiting = self._waiting
        if waiting is None:
            return True
        if not self._is_current(waiting.account):
            self._end_wait()
            self._finish(waiting, Obstacle("account-changed"))
            return True
        # Another attempt with another id: the one that was refused is in the journal, and stays as it is.
        request = replace(waiting, attempt_id=new_id(), parent=waiting.attempt_id)
        if not self._sender.send(request, goes_on=True):
            return False
        self._end_wait()
        self.request = request
        self.changed.emit()
        return True

    @Slot(bool)
    def _on_automatic(self, automatic: bool) -> None:  # noqa: FBT001 - a signal's payload has no name
        self._automatic = automatic
        if automatic and self.is_waiting:
            self._clock.start()  # it has stopped where the time is over

    @Slot()
    def _on_tick(self) -> None:
        left = max(0, ceil(self._deadline - time.monotonic()))
        self._results.show_wait(left)
        if left:
            return
        if not self._automatic:
            self._clock.stop()
        elif not self._go_on():  # tried again at the next tick
            self._results.say(texts_job.waits_for_other_window())

    def _wait(self, request: SendRequest, seconds: int) -> None:
        self._waiting, self._automatic = request, False
        self._deadline = time.monotonic() + seconds
        self._results.show_wait(seconds)
        self._clock.start()
        self.changed.emit()

    def _end_wait(self) -> SendRequest | None:
        request, self._waiting = self._waiting, None
        self._clock.stop()
        if request is not None:
            self._results.end_wait()
        return request

    def _send(self, request: SendRequest) -> None:
        """Go on with what was confirmed before; should another window be sending, this ends here."""
        if not self._is_current(request.account):
            self._finish(request, Obstacle("account-changed"))
        elif self._sender.send(request, goes_on=True):
            self.request = request
            self.changed.emit()
        else:
            self._finish(request, Obstacle("busy"))

    @Slot(str, object)
    def _on_progressed(self, attempt_id: str, step: Progress) -> None:
        if self.request is not None and attempt_id == self.request.attempt_id:
            self._results.show_progress(step, self.request.part, self.request.parts)

    @Slot(str, object)
    def _on_attempt_ended(self, attempt_id: str, ended: Ended) -> None:
        request = self._taken(attempt_id)
        if request is None:
            return
        self._records[request.part] = ended.record
        self._ended_with = ended
        self.recorded.emit(request, ended.record)
        seconds = ended.error.wait_seconds if ended.error else None
        if self._is_stopped:  # which came too late for this request, but not for what would follow
            self._finish(request, ended.error)
        elif ended.record.state == "sent" and self._queue:
            self._show(request)
            self._send(self._queue.popleft())
        elif seconds is not None:
            self._show(request)
            self._wait(request, seconds)
        else:
            self._finish(request, ended.error)

    @Slot(str, object)
    def _on_attempt_failed(self, attempt_id: str, error: CfmailError) -> None:
        """Nothing was begun, so that nothing is in the journal: a record that says so stands in for it."""
        may_repeat = isinstance(error, AlreadySent) and self._may_repeat(attempt_id, error)
        request = self._taken(attempt_id)
        if request is None:
            return
        if may_repeat and not self._is_stopped:
            self._send(replace(request, attempt_id=new_id(), repeat_allowed=True))
        elif isinstance(error, AlreadySent) and self._shows_again(error):
            self._results.show_records(self._earlier, texts_job.not_repeated())
            self.changed.emit()
            self.ended.emit((), error)
        else:
            self._finish(request, error)

    def _shows_again(self, error: AlreadySent) -> bool:
        """Whether what was shown before this order is what it would have repeated, and nothing of it was begun."""
        known = {each.attempt_id for each in error.earlier}
        return not self._records and not self._queue and any(record.id in known for record in self._earlier)

    def _may_repeat(self, attempt_id: str, error: AlreadySent) -> bool:
        """Ask, once for each request: who would get it twice are others each time.

        Meanwhile the request is still in hand, so that nothing else can begin in this window.
        """
        from cfmail_gui.gui.dialogs import confirmed

        if self.request is None or self.request.attempt_id != attempt_id or self._is_stopped:
            return False
        self._is_asking = True
        question, button = texts_job.already_sent(error), texts_job.send_once_more()
        may_repeat = confirmed(self._window, question, button, destructive=True)
        self._is_asking = False
        return may_repeat

    def _taken(self, attempt_id: str) -> SendRequest | None:
        """Forget the send in hand, before anything is shown of it: a fault in showing must not block the window."""
        request = self.request
        if request is None or request.attempt_id != attempt_id:
            return None
        self.request = None
        return request

    def _finish(self, request: SendRequest, error: CfmailError | Obstacle | None) -> None:
        maybe_sent = isinstance(error, SendFailed) and error.maybe_sent
        known = self._records.get(request.part)  # perhaps of an earlier attempt, which Cloudflare put off
        if known is None or (maybe_sent and known.id != request.attempt_id):
            self._records[request.part] = _unbegun(request, Outcome.UNKNOWN if maybe_sent else Outcome.NOT_SENT)
        for rest in self._queue:
            self._records[rest.part] = _unbegun(rest, Outcome.NOT_SENT)
        self._queue.clear()
        self._show(request, error)
        self.changed.emit()
        self.ended.emit(tuple(self._records.values()), error)

    def _show(self, request: SendRequest, error: CfmailError | Obstacle | None = None) -> None:
        records = tuple(record for _, record in sorted(self._records.items()))
        ended = self._ended_with
        last = error or (ended.error if ended else None)
        sentence = texts_job.ended(records, last, simulated=request.account.kind == "sandbox")
        if self._left_out:
            sentence = sentences(sentence, texts_job.left_out(self._left_out))
        if ended and not ended.recorded:
            sentence = sentences(sentence, texts_job.unrecorded())
        report = ended.report if ended else None
        facts = texts_results.more_facts(report.changes, report.unasked) if report else ""
        self._results.show_records(records, sentence, facts)


def _unbegun(request: SendRequest, outcome: Outcome) -> AttemptRecord:
    """Return what is to be shown of a request that never became an attempt."""
    now = datetime.now(UTC)
    return AttemptRecord(
        id=request.attempt_id,
        state="unknown" if outcome is Outcome.UNKNOWN else "not-sent",
        started_at=now,
        finished_at=now,
        account_id=request.account.id,
        account_name=request.account.name,
        cloudflare_id=request.account.account_id,
        simulated=request.account.kind == "sandbox",
        sender=request.envelope.sender,
        recipients=tuple(RecipientRecord(address, outcome) for address in request.envelope.recipients),
        name=request.name,
        subject="",
        header_id="",
        size=0,
        sha256="",
        part=request.part,
        parts=request.parts,
        has_body=False,
    )
