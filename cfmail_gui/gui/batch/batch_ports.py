"""What the batch windows are handed: the journal's tables, the engine that sends, and the reader of files."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from cfmail_gui.account import Account
from cfmail_gui.batch_record import BatchItem, BatchPlan, BatchRecord, BatchState
from cfmail_gui.gui.ports import BatchesPort, JournalPort
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.sending.batch_news import BatchNews


class BatchStore(BatchesPort, Protocol):
    """The batches, with what only their own window asks for."""

    def release(self, batch_id: str, place: int, note: str = "") -> None:
        """Make a begun message whose attempt is *not-sent* ready again, with this note."""
        ...

    def sent_lately(self, *, simulated: bool) -> Mapping[str, AbstractSet[str]]:
        """Return, by SHA-256, to whose ``addr_spec.key`` octets went, or may have gone, within the last hour."""
        ...

    def follow(self, attempt_id: str) -> bool:
        """Have a message of which nobody knows whether it went go by this attempt, which repeated its own and was sent.

        Say whether there is such a message.
        """
        ...

    def begin_reading(self, batch_id: str) -> None:
        """Note that the files of a draft are being read, until ``set_state``."""
        ...

    def set_state(self, batch_id: str, state: BatchState) -> None:
        """Keep how far a batch is."""
        ...

    def is_elsewhere(self, batch_id: str) -> bool:
        """Say whether another living process has the batch in hand."""
        ...


class BatchRunning(Protocol):
    """The engine that sends one batch on threads of its own, see sending.batch_run. Only ``close`` waits."""

    def start(self) -> None:
        """Begin, or go on."""
        ...

    def pause(self) -> None:
        """Begin no other message; those in hand end."""
        ...

    def stop(self) -> None:
        """Begin no other message and be over when those in hand have ended."""
        ...

    def replan(self, plan: BatchPlan) -> None:
        """Go on at another pace; the journal keeps the plan."""
        ...

    def close(self, timeout: float) -> bool:
        """End for good; wait so many seconds. False where a thread is still at work."""
        ...


Tell = Callable[[BatchNews], None]
MakeRun = Callable[[BatchRecord, Account, Tell], BatchRunning]
Sources = Callable[[Sequence[Path]], Sequence[Path]]
Scan = Callable[[Path], Iterator[BatchItem]]
Write = Callable[[Path, bytes], object]


@dataclass(frozen=True, slots=True)
class BatchTools:
    """What every batch needs of the program.

    Attributes:
        batches: the journal's, used on ``archive`` only.
        journal: for what became of each recipient; likewise.
        archive: the thread for the journal.
        accounts: those that there are now.
        make_run: an engine for a batch; made and started on ``archive``. It may tell on any thread.
        sources: the files that are meant by what was dropped; raises BadFile.
        scan: the messages of a file.
        write: puts a whole file in its place, or raises BadFile.
        folder: where files were saved last.
        keep_folder: remembers such a folder.
        may_notify: whether the end of a long batch is told on the desktop.
    """

    batches: BatchStore
    journal: JournalPort
    archive: TaskThread
    accounts: Callable[[], tuple[Account, ...]]
    make_run: MakeRun
    sources: Sources
    scan: Scan
    write: Write
    folder: Callable[[], str]
    keep_folder: Callable[[str], None]
    may_notify: Callable[[], bool]
