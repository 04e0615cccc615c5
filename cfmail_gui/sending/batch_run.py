"""Send a batch: in order, at its pace, each message once. On threads of its own, without Qt."""

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from cfmail_gui.account import Account, new_id
from cfmail_gui.attempt import Progress, SendReport, SendRequest
from cfmail_gui.batch_record import MAX_CONCURRENCY, BatchItem, BatchPlan, BatchRecord, BatchState, ItemState
from cfmail_gui.message.faults import BadFile, CfmailError
from cfmail_gui.record import JournalUnavailable
from cfmail_gui.sending.batch_check import PUT_OFF, envelope_of, judge, may_repeat
from cfmail_gui.sending.batch_faults import Consequence, consequence
from cfmail_gui.sending.batch_load import FileChanged, Loader
from cfmail_gui.sending.batch_news import BatchNews
from cfmail_gui.sending.batch_queue import ReadyItems, RunningBatches
from cfmail_gui.sending.batch_standing import Standing

_NEWS_SECONDS = 0.1  # between two news
_STOP_SECONDS = 2.0  # for what was stopped to end

Deliver = Callable[[SendRequest, Callable[[Progress], None]], SendReport]


class _Job(NamedTuple):
    item: BatchItem
    raw: bytes
    attempt_id: str
    plan: BatchPlan


class BatchRun:
    """Sends one batch. Every method may be called from any thread and returns at once, but for ``close``.

    A message is begun by ``deliver``, which writes it into the journal first; so a batch whose process ended goes on
    with what was never begun, whoever runs it.

    Args:
        batch: as it stands in the journal.
        account: by which everything is sent.
        batches: the journal's batches; asked on threads of this object.
        deliver: sends one message, or raises a CfmailError.
        stop: ends the attempt of this id, from any thread.
        tell: called with news on a thread of this object, some ten times a second at most.
        clock: seconds, steadily growing.
    """

    def __init__(
        self,
        batch: BatchRecord,
        account: Account,
        batches: RunningBatches,
        deliver: Deliver,
        stop: Callable[[str], None],
        tell: Callable[[BatchNews], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._id = batch.id
        self._account = account
        self._batches = batches
        self._deliver = deliver
        self._stop = stop
        self._tell = tell
        self._standing = Standing(batch.plan, clock)
        self._loader = Loader()
        self._feed = threading.Lock()  # who holds it has the next message
        self._queue = ReadyItems(batches, batch.id)
        self._counts: tuple[tuple[ItemState, int], ...] = batch.counts
        self._kept_state: BatchState | None = None  # what the journal knows
        self._kept_plan = batch.plan
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Send what is *ready*, after another look at what is to be held; also after a pause, a stop or the end."""
        if self._standing.start():
            self._thread = threading.Thread(target=self._manage, name=f"batch {self._id[:8]}", daemon=True)
            self._thread.start()

    def pause(self) -> None:
        """Begin no other message; those in hand end."""
        self._standing.pause()

    def resume(self) -> None:
        """Go on, also where a wait that Cloudflare asked for is not over yet."""
        self.start()

    def stop(self) -> None:
        """Begin no other message and, when those in hand have ended, be over; ``start`` goes on."""
        self._standing.stop()

    def replan(self, plan: BatchPlan) -> None:
        """Go on at another pace; the journal keeps the plan."""
        self._standing.replan(plan)

    def close(self, timeout: float) -> bool:
        """Begin no other message for ever and wait so many seconds; False where a thread is still at work.

        What is in hand after that time is stopped: of a message that was out completely nobody knows then whether it
        went.
        """
        self._standing.close()
        thread = self._thread
        if thread is None:
            return True
        thread.join(timeout)
        if thread.is_alive():
            for attempt_id in self._standing.in_hand:
                self._stop(attempt_id)
            thread.join(_STOP_SECONDS)
        return not thread.is_alive()

    # The thread that keeps the books

    def _manage(self) -> None:
        while self._standing.take_over():
            if self._prepare():
                workers = [threading.Thread(target=self._work, args=(n,), daemon=True) for n in range(MAX_CONCURRENCY)]
                for worker in workers:
                    worker.start()
                self._report()
                while self._standing.await_news(_NEWS_SECONDS):
                    self._report()
                for worker in workers:
                    worker.join()
            self._loader.close()
            self._report(over=True)

    def _prepare(self) -> bool:
        """Take the batch and look at every message; False where it cannot be run."""
        self._queue = ReadyItems(self._batches, self._id)
        try:
            batch = self._batches.get(self._id)
            if batch is None or not self._batches.take(self._id):
                self._standing.fail("other-process")
                return False
            changed = judge(self._batches, replace(batch, plan=self._standing.plan), self._account)
        except JournalUnavailable as error:
            self._standing.fail("journal", error)
            return False
        self._standing.touch(*changed)
        return True

    def _report(self, *, over: bool = False) -> None:
        found = self._standing.snapshot()
        try:
            if found.why != "other-process":
                # What was written last may wait for the next write; behind this one the counts are true.
                self._keep(found.state, at_once=over or not found.in_hand)
            batch = self._batches.get(self._id)
            self._counts = batch.counts if batch else ()
        except JournalUnavailable as error:
            self._standing.hold("journal", error)
        waiting = sum(number for state, number in self._counts if state in ("ready", "sending"))
        self._tell(
            BatchNews(
                batch_id=self._id,
                state=found.state,
                counts=self._counts,
                why=found.why,
                error=found.error,
                changed=found.changed,
                in_hand=found.in_hand,
                wait_left=found.wait_left,
                left_seconds=self._standing.left_seconds(waiting) if waiting else 0,
                over=over,
            )
        )

    def _keep(self, state: BatchState, *, at_once: bool) -> None:
        plan = self._standing.plan
        if plan != self._kept_plan:
            self._batches.replan(self._id, plan)
            self._kept_plan = plan
        if at_once or state != self._kept_state:
            self._batches.set_state(self._id, state)
            self._kept_state = state

    # The threads that send

    def _work(self, number: int) -> None:
        is_whole = False
        try:
            while (job := self._next(number)) is not None:
                self._send(job)
            is_whole = True
        finally:
            if not is_whole:
                self._standing.fail("bug")

    def _next(self, number: int) -> _Job | None:
        """Wait for the next message's turn; None when all is over."""
        while self._standing.await_place(number):
            with self._feed:
                job = self._looked_for(number)
            if job:
                return job
        return None

    def _looked_for(self, number: int) -> _Job | None:
        """Return the next message in hand; None where all may be over, or another one has to be looked for."""
        version = self._standing.version
        try:
            item = self._queue.next()
        except JournalUnavailable as error:
            self._standing.hold("journal", error)
            return None
        if item is None:
            self._standing.await_more(version)
            return None
        return self._taken(number, item, version)

    def _taken(self, number: int, item: BatchItem, version: int) -> _Job | None:
        """Read a message and take it in hand when its turn comes; None where another one has to be looked for."""
        try:
            raw = self._loader.load(item)
        except (BadFile, FileChanged) as error:
            self._settle(item, error)
            self._standing.touch(item.place)
            return None
        attempt_id = new_id()
        plan = self._standing.await_turn(number, item.place, attempt_id, version)
        if plan is None:
            self._queue.again(item.place)
            return None
        return _Job(item, raw, attempt_id, plan)

    def _send(self, job: _Job) -> None:
        try:
            self._deliver(self._request(job), _unwatched)
        except CfmailError as error:
            # A traceback would keep the message in memory for as long as the error is shown.
            self._settle(job.item, error.with_traceback(None))
        else:
            self._standing.in_a_row("", job.item.place)
        finally:
            self._standing.ended(job.item.place)

    def _request(self, job: _Job) -> SendRequest:
        item = job.item
        return SendRequest(
            attempt_id=job.attempt_id,
            account=self._account,
            envelope=envelope_of(item, job.plan),
            raw=job.raw,
            name=item.name,
            repeat_allowed=may_repeat(item),
            batch=self._id,
            place=item.place,
        )

    def _settle(self, item: BatchItem, error: CfmailError) -> None:
        """Do what follows from a failure; first of all begin no other message, where that is what follows."""
        what = consequence(error)
        if what.pause:
            self._standing.hold(what.pause, error, what.wait)
        again = self._standing.in_a_row(what.streak, item.place, error)
        try:
            self._change(item, what, again if what.streak == "offline" else ())
        except JournalUnavailable as lost:
            self._standing.hold("journal", lost)

    def _change(self, item: BatchItem, what: Consequence, others: tuple[int, ...]) -> None:
        if what.item in ("held", "broken"):
            self._batches.change(self._id, [item.place], what.item, what.note)
            self._queue.again(item.place)  # should a person release it while the batch runs
        places = (item.place, *others) if what.item == "again" else others
        for place in places:
            self._batches.release(self._id, place, PUT_OFF if what.pause == "wait" else "")
        for place in (item.place, *places) if what.pause else places:  # it may not have been begun at all
            self._queue.again(place)
        self._standing.touch(*places)
        self._standing.requeued()


def _unwatched(_progress: Progress) -> None:
    """Nobody looks at the progress of one message among many."""
