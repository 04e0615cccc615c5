"""Work whose answer only counts while nothing newer was asked: done at once where it is small, on a thread else."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.message.faults import CfmailError

SMALL_OCTETS = 128 * 1024
"""What a message of this size needs is done between two keystrokes (a few milliseconds)."""

_Task = Callable[[], object]


class LatestAnswer(QObject):
    """One question that is asked again and again, with growing knowledge.

    The thread gets one task of it at a time: what is typed fast must not queue up an hour of work.
    """

    answered = Signal(object)
    failed = Signal(object)  # CfmailError

    def __init__(self, thread: TaskThread, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = thread
        self._ticket = 0  # of the task in hand; 0: none
        self._counts = False  # the answer to it is still wanted
        self._next: _Task | None = None  # asked while one was in hand
        thread.done.connect(self._on_done)
        thread.failed.connect(self._on_failed)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._counts or self._next is not None

    def ask(self, task: _Task, octets: int | None = None) -> None:
        """Have ``task`` done; earlier answers count no more.

        It takes time in proportion to ``octets``, or nobody knows how long where that is None.
        """
        self.forget()
        if octets is None or octets > SMALL_OCTETS:
            self._next = task
            if not self._ticket:
                self._start()
            return
        try:
            answer = task()
        except CfmailError as error:
            self.failed.emit(error)
        else:
            self.answered.emit(answer)

    def forget(self) -> None:
        """Drop the answer that is still to come."""
        self._counts, self._next = False, None

    def _start(self) -> None:
        task, self._next = self._next, None
        if task is not None:
            self._counts = True
            self._ticket = self._thread.run(task)

    def _end(self, ticket: int) -> bool:
        """Go on with what was asked meanwhile; False where the answer to ``ticket`` does not count."""
        if ticket != self._ticket:
            return False
        counts, self._counts, self._ticket = self._counts, False, 0
        self._start()
        return counts

    @Slot(int, object)
    def _on_done(self, ticket: int, answer: object) -> None:
        if self._end(ticket):
            self.answered.emit(answer)

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: CfmailError) -> None:
        if self._end(ticket):
            self.failed.emit(error)
