"""Many writers, few commits: who finds another committing joins the next commit."""

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

_DELAY = 0.2  # seconds at most until work that nobody waits for is written, if no other commit takes it along
_log = logging.getLogger(__name__)


@dataclass(slots=True, eq=False)
class Job:
    """One piece of work. ``commit`` sets ``result`` or ``error``."""

    work: Callable[..., object]
    awaited: bool
    done: bool = False
    result: object = None
    error: BaseException | None = None


class Group:
    """Joins the work of many threads. ``commit`` gets all that is queued, in order, one call at a time."""

    def __init__(self, commit: Callable[[Sequence[Job]], None]) -> None:
        self._commit = commit
        self._lock = threading.Lock()
        self._changed = threading.Condition(self._lock)  # somebody has committed
        self._called = threading.Condition(self._lock)  # there is something to flush, for one that has nothing to do
        self._queue: list[Job] = []
        self._chores: dict[Callable[..., bool], None] = {}
        self._leading = False  # somebody is committing
        self._closing = False
        self._flusher: threading.Thread | None = None
        self._is_idle = False  # the flusher

    def do(self, work: Callable[..., object]) -> object:
        """Return the result of ``work`` once it is committed, or raise its error."""
        job = Job(work, awaited=True)
        with self._lock:
            self._queue.append(job)
            while self._leading and not job.done:
                self._changed.wait()
            mine = [] if job.done else self._take()
        if mine:
            self._lead(mine)
        if job.error is not None:
            raise job.error
        return job.result

    def do_later(self, work: Callable[..., object]) -> None:
        """Queue ``work`` and return; its errors are logged."""
        with self._lock:
            self._queue.append(Job(work, awaited=False))
            self._call()

    def do_once(self, chore: Callable[..., bool]) -> None:
        """Have ``chore`` done a moment later, however often it is asked for, and again as long as it returns True."""
        with self._lock:
            self._chores[chore] = None
            self._call()

    def close(self) -> None:
        """Write what is queued; later work is taken as before."""
        with self._lock:
            flusher = self._flusher
            self._closing = True
            self._called.notify()
        if flusher is not None:
            flusher.join()
        with self._lock:
            self._closing = False

    def _call(self) -> None:
        """See that there is somebody who flushes. One that is at work is not woken: that would cost every send."""
        if self._flusher is None:
            # daemon: a program that was not closed ends all the same; what is lost by that a crash loses too
            self._flusher = threading.Thread(target=self._flush, name="journal", daemon=True)
            self._flusher.start()
        elif self._is_idle:
            self._called.notify()

    def _take(self) -> list[Job]:
        """Become the one who commits. The lock is held."""
        self._leading = True
        jobs, self._queue = self._queue, []
        return jobs

    def _lead(self, jobs: list[Job]) -> None:
        try:
            self._commit(jobs)
        except BaseException as error:  # noqa: BLE001 - every caller of the group raises it, or the log has it
            for job in jobs:
                job.error = error
        with self._lock:
            self._leading = False
            for job in jobs:
                job.done = True
            self._changed.notify_all()
        for job in jobs:
            if job.error is not None and not job.awaited:
                _log.error("the journal lost a note: %s", type(job.error).__name__)

    def _flush(self) -> None:
        """Write what nobody waits for, until the group is closed."""
        while True:
            with self._lock:
                self._await_work()
                self._queue += map(self._job_of, self._chores)
                self._chores.clear()
                if not self._queue and self._closing:
                    self._flusher = None
                    return
                jobs = self._take() if self._queue else []
            if jobs:
                self._lead(jobs)

    def _await_work(self) -> None:
        """Wait for something to write, a while for others to do it, and for one's turn. The lock is held."""
        self._is_idle = True
        self._called.wait_for(lambda: self._queue or self._chores or self._closing)
        self._is_idle = False
        self._called.wait_for(lambda: self._closing, _DELAY)
        self._changed.wait_for(lambda: not self._leading)

    def _job_of(self, chore: Callable[..., bool]) -> Job:
        def work(connection: object) -> None:
            if chore(connection):
                self.do_once(chore)

        return Job(work, awaited=False)
