"""The journal's database: a connection for each thread, reads of one moment, and commits that last."""

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeVar, cast, overload

from cfmail_gui.message.faults import BadFile
from cfmail_gui.record import JournalUnavailable
from cfmail_gui.store import journal_file
from cfmail_gui.store.journal_faults import fault_of, translated
from cfmail_gui.store.journal_group import Group, Job
from cfmail_gui.store.lock import exclusive

if TYPE_CHECKING:
    import sqlite3

T = TypeVar("T")

_PATIENCE = 10.0  # seconds for another process to make or migrate the file
_DAMAGED = "{stem}-damaged-{number}{suffix}"


class Database:
    """One file for all threads of this process, beside other processes. It is opened when it is used first.

    Every process holds a lock of its own beside the file while it uses it, so that others can tell whether what it
    began may still go on. Where the file system knows no locks, other processes count as gone.

    Attributes:
        path: of the file.
        owner: names this process in the rows that it began; 32 hexadecimal digits.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.owner = os.urandom(16).hex()
        self._group = Group(self._commit)
        self._turn = threading.Condition()
        self._connections: dict[threading.Thread, sqlite3.Connection] = {}
        self._readers = 0
        self._held: ExitStack | None = None
        self._file: tuple[int, int] | None = None  # device and inode, as it was opened
        self._gone: list[sqlite3.Connection] = []  # to a file that is not there any more

    def is_alive(self, owner: str) -> bool:
        """Say whether the process that ``owner`` names uses the journal now."""
        if owner == self.owner:
            return True
        with translated(self.path), exclusive(self.path, _PATIENCE):  # or two who ask would take each other for it
            return self._mark(owner).exists() and not self._is_left(owner)

    @contextmanager
    def read(self) -> Iterator["sqlite3.Connection"]:
        """Give this thread's connection; all that is read comes from one moment. It may be nested.

        Raises:
            JournalUnavailable.
        """
        with self._reading(), translated(self.path):
            connection = self._connection()
            if connection.in_transaction:
                yield connection
                return
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                _undo(connection)

    @overload
    def write(self, work: "Callable[[sqlite3.Connection], T]", *, wait: Literal[True] = True) -> T: ...
    @overload
    def write(self, work: "Callable[[sqlite3.Connection], object]", *, wait: bool) -> object: ...

    def write(self, work: "Callable[[sqlite3.Connection], T]", *, wait: bool = True) -> T | None:
        """Do ``work`` in a transaction, maybe with that of other threads and on one of them; what it raises is raised.

        When this returns, the work survives a power cut. With ``wait`` False it is done a moment later, in the order
        of the calls, at latest by ``close``; there is no result then, and errors are logged.

        Raises:
            JournalUnavailable: nothing of the work is in the journal.
        """
        if not wait:
            self._group.do_later(work)
            return None
        return cast("T", self._group.do(work))

    def write_once(self, chore: "Callable[[sqlite3.Connection], bool]") -> None:
        """Have ``chore`` done within a second, or by ``close``, once for many calls; and again while it returns True.

        For what may as well be done the next time: errors are logged.
        """
        self._group.do_once(chore)

    def checkpoint(self) -> None:
        """Move the write-ahead log into the file and empty it, as far as other readers let it.

        Raises:
            JournalUnavailable.
        """
        with self._reading(), translated(self.path):
            self._connection().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Write what is queued and close every connection; a later use opens the file again."""
        self._group.close()
        with self._turn:
            self._turn.wait_for(lambda: self._readers == 0, _PATIENCE)  # a read that was left in its middle never ends
            for connection in (*self._connections.values(), *self._gone):
                connection.close()
            self._connections.clear()
            self._gone.clear()
            self._let_go()

    def set_aside(self) -> Path:
        """Rename a damaged journal, so that the next use begins a new one; return where the old one is.

        Raises:
            JournalUnavailable: "busy" while another process uses it.
        """
        self.close()
        with translated(self.path), exclusive(self.path, _PATIENCE):
            self._refuse_others()
            target = self._free_name()
            for end in ("-wal", "-shm", ""):
                with suppress(FileNotFoundError):
                    self.path.with_name(self.path.name + end).rename(target.with_name(target.name + end))
        return target

    # Connections

    @contextmanager
    def _reading(self) -> Iterator[None]:
        with self._turn:
            self._readers += 1
        try:
            yield
        finally:
            with self._turn:
                self._readers -= 1
                self._turn.notify_all()

    def _connection(self) -> "sqlite3.Connection":
        """Return this thread's connection."""
        me = threading.current_thread()
        with self._turn:
            self._follow()
            if me not in self._connections:
                self._open()
                for gone in [thread for thread in self._connections if not thread.is_alive()]:
                    self._connections.pop(gone).close()
                self._connections[me] = journal_file.connect(self.path)
            return self._connections[me]

    def _open(self) -> None:
        """Prepare the file and say that this process uses it, unless that is done."""
        if self._held is not None:
            return
        with exclusive(self.path, _PATIENCE), ExitStack() as held:
            journal_file.prepare(self.path)
            held.enter_context(exclusive(self._lock_of(self.owner), patience=0))
            self._held, self._file = held.pop_all(), _identity(self.path)

    def _follow(self) -> None:
        """Begin anew where the file was removed: SQLite would go on writing to the one that is gone.

        Raises:
            JournalUnavailable: another file has its name, which the write-ahead log that is there would damage.
        """
        found = _identity(self.path)
        if self._held is None or found == self._file:
            return
        if found is not None:
            raise JournalUnavailable("unwritable", str(self.path), "it was replaced while this program ran")
        if self._connections:
            self._gone += self._connections.values()  # other threads may be reading from them
            self._connections.clear()
        self._let_go()

    def _let_go(self) -> None:
        if self._held is not None:
            self._held.close()
            self._held = None
            with suppress(OSError):
                self._mark(self.owner).unlink()

    # Group commit

    def _commit(self, jobs: Sequence[Job]) -> None:
        try:
            with self._reading(), translated(self.path):
                connection = self._connection()
                connection.execute("BEGIN IMMEDIATE")
                try:
                    for job in jobs:
                        _run(connection, job)
                    connection.execute("COMMIT")
                finally:
                    _undo(connection)
        except JournalUnavailable as error:
            for job in jobs:
                job.error = JournalUnavailable(error.fault, error.path, error.detail)
        for job in jobs:
            if job.error is not None:
                job.error = fault_of(job.error, self.path) or job.error

    # Other processes

    def _lock_of(self, owner: str) -> Path:
        return self.path.with_name(f"{self.path.stem}-{owner}")

    def _mark(self, owner: str) -> Path:
        """Return the file that carries the lock."""
        lock = self._lock_of(owner)
        return lock.with_name(f".{lock.name}.lock")

    def _is_left(self, owner: str) -> bool:
        """Say whether nobody holds an owner's lock, and remove it then."""
        try:
            with exclusive(self._lock_of(owner), patience=0):
                self._mark(owner).unlink(missing_ok=True)
        except BadFile:
            return False
        return True

    def _refuse_others(self) -> None:
        """A renamed file that is in use would take the new one's write-ahead log for its own."""
        for mark in self.path.parent.glob(f".{self.path.stem}-*.lock"):
            with exclusive(mark.with_name(mark.name.removeprefix(".").removesuffix(".lock")), patience=0):
                pass

    def _free_name(self) -> Path:
        names = (
            self.path.with_name(_DAMAGED.format(stem=self.path.stem, number=number, suffix=self.path.suffix))
            for number in range(1, 10_000)
        )
        return next(name for name in names if not name.exists())


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _undo(connection: "sqlite3.Connection") -> None:
    """End the transaction unless it has ended."""
    if connection.in_transaction:
        connection.execute("ROLLBACK")


def _run(connection: "sqlite3.Connection", job: Job) -> None:
    """Do one job so that it can be undone alone."""
    connection.execute("SAVEPOINT job")
    try:
        job.result = job.work(connection)
    except BaseException as error:  # raised again in the caller it belongs to
        if not connection.in_transaction:  # SQLite has undone everything, the others' work too
            raise
        connection.execute("ROLLBACK TO job")
        job.error = error
    connection.execute("RELEASE job")
