"""What a person has done with single messages of a batch, and with its result."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot

from cfmail_gui.gui import texts_batch, texts_batch_rows
from cfmail_gui.gui.batch.batch_changes import Held, held_at, leave_out, release_held, try_again
from cfmail_gui.gui.batch.batch_export import results
from cfmail_gui.gui.batch.batch_ports import BatchTools
from cfmail_gui.gui.batch.batch_window import BatchWindow
from cfmail_gui.gui.dialogs import confirmed
from cfmail_gui.gui.errands import Errands
from cfmail_gui.gui.results.exporting import ask_path
from cfmail_gui.gui.texts import tr

if TYPE_CHECKING:
    from cfmail_gui.gui.batch.batch_case import BatchCase
    from cfmail_gui.sending.batch_check import NoteCode


class BatchChores(QObject):
    """Belongs to the window and ends with it."""

    def __init__(self, case: "BatchCase", tools: BatchTools, window: BatchWindow) -> None:
        super().__init__(window)
        self._case = case
        self._tools = tools
        self._window = window
        self._archive = Errands(tools.archive, self)
        rows = window.rows
        rows.release_wanted.connect(self._on_release)
        rows.leave_out_wanted.connect(self._on_leave_out)
        rows.try_again_wanted.connect(self._on_try_again)
        window.controls.export_wanted.connect(self._on_export)

    @Slot(object)
    def _on_release(self, places: Sequence[int]) -> None:
        batches, record, account = self._tools.batches, self._case.record, self._case.account
        self._archive.run(
            lambda: held_at(batches, record, account, places), self._ask_release, self._window.tell_failure
        )

    def _ask_release(self, held: Held) -> None:
        reasons = tuple(texts_batch_rows.note(cast("NoteCode", code)) for code in held.reasons)
        question = texts_batch.release_question(len(held.releases), reasons, held.addresses)
        if not held.releases or not confirmed(self._window, question, tr("Send these too")):
            return
        batches, record, account = self._tools.batches, self._case.record, self._case.account
        self._change(lambda: release_held(batches, record, account, held.releases))

    @Slot(object)
    def _on_leave_out(self, places: Sequence[int]) -> None:
        batches, record = self._tools.batches, self._case.record
        self._change(lambda: leave_out(batches, record, places))

    @Slot(object)
    def _on_try_again(self, places: Sequence[int]) -> None:
        batches, record = self._tools.batches, self._case.record
        self._change(lambda: try_again(batches, record, places))

    def _change(self, work: Callable[[], None]) -> None:
        self._archive.run(work, self._on_changed, self._window.tell_failure)

    def _on_changed(self, _none: None) -> None:
        self._case.refresh()

    @Slot(str)
    def _on_export(self, kind: str) -> None:
        path = ask_path(self._window, kind, self._tools.folder())
        if path is not None:
            self._tools.keep_folder(str(path.parent))
            self.export(path, kind)

    def export(self, path: Path, kind: str) -> None:
        """Write the whole result to ``path``; ``kind`` is "csv" or "json"."""
        tools, record, account = self._tools, self._case.record, self._case.account

        def work() -> int:
            from cfmail_gui.sending.export import csv_file, json_file

            records = results(tools, record, account)
            tools.write(path, csv_file(records) if kind == "csv" else json_file(records))
            return record.count()

        self._archive.run(work, lambda count: self._on_exported(count, path), self._window.tell_failure)

    def _on_exported(self, count: int, path: Path) -> None:
        self._window.notice.tell(texts_batch.exported(count, str(path)))
