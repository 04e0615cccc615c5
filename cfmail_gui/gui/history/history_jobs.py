"""What takes a while in the history: exporting, deleting and trimming, with progress, and to be stopped."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from cfmail_gui.gui import texts_history, texts_journal
from cfmail_gui.gui.history.housekeeping import Housekeeping
from cfmail_gui.gui.latest_answer import LatestAnswer
from cfmail_gui.gui.ports import HistoryPort
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.history_query import Retention
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.record import AttemptRecord

Kind = Literal["csv", "json"]

_SLICE = 10_000  # attempts deleted at once; each time the words are indexed anew, which takes about a second
_LOOK = 100  # milliseconds between two looks at the progress of an export


class _Stopped(CfmailError):
    """The user stopped an export."""


class _Export:
    """Runs on the thread; the GUI thread reads ``done`` and sets ``stop``, each a single assignment."""

    def __init__(self, records: Iterable[AttemptRecord], render: Callable[[Iterable[AttemptRecord]], bytes]) -> None:
        self._records = records
        self._render = render
        self.done = 0
        self.stop = False

    def octets(self) -> bytes:
        """Return the whole file; raises _Stopped."""
        return self._render(self._counted())

    def _counted(self) -> Iterator[AttemptRecord]:
        for record in self._records:
            if self.stop:
                raise _Stopped
            yield record
            self.done += 1


class HistoryJobs(QObject):
    """One job at a time; ``busy`` until it has ended."""

    begun = Signal()
    progressed = Signal(str, int, int)  # sentence, done, total
    ended = Signal(str)  # a sentence: what became of it
    failed = Signal(object)  # CfmailError; the job has ended too
    changed = Signal()  # attempts were deleted

    def __init__(self, history: HistoryPort, thread: TaskThread, house: Housekeeping, parent: QObject) -> None:
        super().__init__(parent)
        self._history = history
        self._house = house
        self.busy = False
        self._stopping = False
        self._export: _Export | None = None
        self._total = 0
        self._path = Path()
        self._left: tuple[int, ...] = ()  # to be deleted
        self._deleted = 0
        self._look = QTimer(self)
        self._look.setInterval(_LOOK)
        self._look.timeout.connect(self._on_look)
        self._exporting = self._task(house.writing, self._on_exported)
        self._deleting = self._task(thread, self._on_deleted)
        self._trimming = self._task(thread, self._on_trimmed)
        self._replacing = self._task(thread, self._on_set_aside)

    def export(self, numbers: tuple[int, ...], path: Path, kind: Kind) -> None:
        """Write these attempts, in this order, to a file."""
        from cfmail_gui.sending.export import csv_file, json_file

        render = csv_file if kind == "csv" else json_file
        export = self._export = _Export(self._history.records(numbers), render)
        self._path = path
        self._begin(len(numbers))
        write = self._house.write
        self._exporting.ask(lambda: write(path, export.octets()))
        self._look.start()
        self._on_look()

    def delete(self, numbers: tuple[int, ...]) -> None:
        """Forget these attempts, some at a time."""
        self._left, self._deleted = numbers, 0
        self._begin(len(numbers))
        self._delete_some()

    def trim(self, retention: Retention) -> None:
        """Keep to these limits from now on, and forget what is beyond them."""
        history, keep = self._history, self._house.keep_retention
        keep(retention)
        self._begin(0)
        self._trimming.ask(lambda: history.trim(retention))

    def set_aside(self) -> None:
        """Rename a damaged journal, so that a new one begins."""
        self._begin(0)
        self._replacing.ask(self._house.set_aside)

    @Slot()
    def stop(self) -> None:
        """End the job in hand soon; what is deleted stays deleted."""
        self._stopping = True
        if self._export is not None:
            self._export.stop = True

    def _task(self, thread: TaskThread, answered: Callable[..., None]) -> LatestAnswer:
        task = LatestAnswer(thread, self)
        task.answered.connect(answered)
        task.failed.connect(self._on_failed)
        return task

    def _begin(self, total: int) -> None:
        self.busy, self._stopping, self._total = True, False, total
        self.begun.emit()

    def _end(self, sentence: str) -> None:
        self._look.stop()
        self.busy, self._export = False, None
        self.ended.emit(sentence)

    @Slot()
    def _on_look(self) -> None:
        if self._export is not None:
            done = self._export.done
            self.progressed.emit(texts_history.exporting(done, self._total), done, self._total)

    @Slot(object)
    def _on_exported(self, _written: object) -> None:
        done = self._export.done if self._export else 0
        self._end(texts_history.exported(done, str(self._path)))

    def _delete_some(self) -> None:
        history, some = self._history, self._left[:_SLICE]
        self._left = self._left[_SLICE:]
        self._deleting.ask(lambda: history.delete(some))

    @Slot(object)
    def _on_deleted(self, count: int) -> None:
        self._deleted += count
        if self._left and not self._stopping:
            done = self._total - len(self._left)
            self.progressed.emit(texts_history.deleting(done, self._total), done, self._total)
            self._delete_some()
            return
        self._end(texts_history.was_deleted(self._deleted, self._total - self._deleted))
        self.changed.emit()

    @Slot(object)
    def _on_trimmed(self, count: int) -> None:
        self._end(texts_history.was_trimmed(count))
        self.changed.emit()

    @Slot(object)
    def _on_set_aside(self, where: Path) -> None:
        self._end(texts_journal.set_aside(str(where)))
        self.changed.emit()

    @Slot(object)
    def _on_failed(self, error: CfmailError) -> None:
        self._end(texts_history.export_stopped() if isinstance(error, _Stopped) else "")
        if not isinstance(error, _Stopped):
            self.failed.emit(error)
            self.changed.emit()
