"""The batches of the program: made, opened again, and closed."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from cfmail_gui.account import Account
from cfmail_gui.batch_record import BatchItem, BatchPlan, BatchRecord
from cfmail_gui.gui import texts_batch, texts_batch_end
from cfmail_gui.gui.batch.batch_case import BatchCase
from cfmail_gui.gui.batch.batch_choice import BatchChoice
from cfmail_gui.gui.batch.batch_ports import BatchTools
from cfmail_gui.gui.batch.batch_window import BatchWindow
from cfmail_gui.gui.dialogs import confirmed
from cfmail_gui.gui.errands import Errands
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.gui.texts import tr
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.record import AttemptRecord
from cfmail_gui.sending.batch_news import BatchNews


class BatchDesk(QObject):
    """Owns every batch of this process; made and closed by app.py. Batches outlive their windows."""

    changed = Signal()  # whether it is busy, or which windows there are
    failed = Signal(object)  # CfmailError: something was not done, and there is no window of a batch to say so
    offered = Signal(str, object)  # a sentence about interrupted batches, and their BatchRecords
    kept = Signal(str)  # a sentence: why a batch was not forgotten
    open_wanted = Signal(object)  # BatchItem: show this message in a window
    attempt_wanted = Signal(str, str)  # attempt id, batch_rows.AttemptAction

    def __init__(self, tools: BatchTools) -> None:
        super().__init__()
        self._tools = tools
        self._cases: dict[str, BatchCase] = {}
        self._post = _Post()
        self._post.told.connect(self._on_told)
        self._post.counted.connect(self._on_counted)
        self._archive = Errands(tools.archive, self)
        self._reading = TaskThread()
        self._reader = Errands(self._reading, self)

    @property
    def busy(self) -> bool:
        """Whether files are being read, or messages of a batch leave."""
        return any(case.busy for case in self._cases.values())

    @property
    def windows(self) -> tuple[BatchWindow, ...]:
        """The windows that are open."""
        return tuple(case.window for case in self._cases.values() if case.window is not None)

    def open(self, choice: BatchChoice, account: Account | None) -> None:
        """Make a batch out of files and folders, for ``account`` or else the first there is, and show its window."""
        chosen = account or next(iter(self._tools.accounts()), None)
        plan = BatchPlan(chosen.id if chosen else "")
        paths, batches = choice.paths, self._tools.batches
        name = choice.name or texts_batch.batch_name(paths[0].name or str(paths[0]), len(paths))
        self._archive.run(
            lambda: batches.create(name, plan), lambda record: self._read(record, choice), self._on_failed
        )

    @Slot(str)
    def reopen(self, batch_id: str) -> None:
        """Show the window of a batch, whether it runs or not; nothing goes on by itself."""
        case = self._cases.get(batch_id)
        if case is not None:
            case.show()
            if not case.busy:  # another process may have gone on with it
                case.refresh()
            return
        batches = self._tools.batches
        self._archive.run(
            lambda: (batches.get(batch_id), batches.is_elsewhere(batch_id)), self._on_found, self._on_failed
        )

    def offer_interrupted(self) -> None:
        """Ask the journal for batches whose process ended; ``offered`` comes where there are any."""
        self._archive.run(self._tools.batches.interrupted, self._on_interrupted, self._on_failed)

    def show_list(self, parent: QWidget) -> None:
        """Show all batches, to open or forget them."""
        from cfmail_gui.gui.batch.batches_dialog import BatchesDialog

        dialog = BatchesDialog(self._tools.batches, self._tools.archive, parent)
        dialog.open_wanted.connect(self.reopen)
        dialog.forget_wanted.connect(self.forget)
        self.kept.connect(dialog.tell)
        self.changed.connect(dialog.refresh)
        dialog.open()

    @Slot(str)
    def forget(self, batch_id: str) -> None:
        """Forget a batch that is not under way; its attempts stay in the history."""
        case = self._cases.get(batch_id)
        if case is not None and (case.busy or not case.close(0)):
            self.kept.emit(texts_batch.in_hand_elsewhere())
            return
        if case is not None:
            del self._cases[batch_id]
            if case.window is not None:
                case.window.close()
        batches = self._tools.batches
        self._archive.run(lambda: batches.delete(batch_id), self._on_deleted, self._on_failed)

    def attempt_ended(self, record: AttemptRecord) -> None:
        """More is known of an attempt: of a batch's own, or of one that may have repeated such a one."""
        if record.parent and record.state == "sent":
            batches = self._tools.batches
            self._archive.run(lambda: batches.follow(record.id), self._on_followed, self._on_failed)
        elif record.batch:
            self.attempts_changed()

    def attempts_changed(self) -> None:
        """Something became known of attempts, or was marked: show it."""
        for case in self._cases.values():
            case.refresh()

    def accounts_changed(self) -> None:
        """Show the changed list of accounts."""
        for case in self._cases.values():
            case.show_accounts()

    def leave(self, window: QWidget) -> bool:
        """Close every window because the program ends, after a question over ``window`` where something is under way.

        What is sent is paused then, and what is read is forgotten. False, and nothing happens, for a no.
        """
        if not self._may_quit(window):
            return False
        for case in self._cases.values():
            case.leave()
        return True

    def _may_quit(self, window: QWidget) -> bool:
        if any(case.view.sending for case in self._cases.values()):
            return confirmed(window, texts_batch_end.quitting_question(), tr("Quit"))
        question = texts_batch_end.quitting_while_reading_question()
        return not self.busy or confirmed(window, question, tr("Quit"), destructive=True)

    def keep_in_sight(self) -> None:
        """Show what is under way without a window: with its last window the program ends."""
        for case in self._cases.values():
            case.keep_in_sight()

    def close(self, milliseconds: int) -> bool:
        """End everything after what is in hand; False where something did not end in time."""
        for case in self._cases.values():
            case.stop_reading()
        ended = [case.close(milliseconds / 1000) for case in self._cases.values()]
        for window in self.windows:
            window.leave()
        return self._reading.close(milliseconds) and all(ended)

    def _case(self, record: BatchRecord, *, elsewhere: bool = False) -> BatchCase:
        case = self._cases.get(record.id)
        if case is None:
            case = self._cases[record.id] = BatchCase(
                record, self._tools, self._post.told.emit, self, elsewhere=elsewhere
            )
            case.changed.connect(self.changed)
            case.failed.connect(self.failed)
            case.window_made.connect(self._on_window)
            case.forgotten.connect(self.forget)
        return case

    def _read(self, record: BatchRecord, choice: BatchChoice) -> None:
        case = self._case(record)
        case.read(self._reader, choice, self._post.counted.emit)
        case.show()

    def _on_found(self, answer: tuple[BatchRecord | None, bool]) -> None:
        record, elsewhere = answer
        if record is not None:
            self._case(record, elsewhere=elsewhere).show()

    def _on_deleted(self, done: bool) -> None:  # noqa: FBT001 - what the task returned
        if not done:
            self.kept.emit(texts_batch.in_hand_elsewhere())
        self.changed.emit()

    def _on_interrupted(self, records: tuple[BatchRecord, ...]) -> None:
        others = tuple(record for record in records if record.id not in self._cases)
        if others:
            self.offered.emit(texts_batch.offer(others), others)

    def _on_followed(self, done: bool) -> None:  # noqa: FBT001 - what the task returned
        if done:
            self.attempts_changed()

    def _on_failed(self, error: CfmailError) -> None:
        self.failed.emit(error)

    @Slot(object)
    def _on_window(self, window: BatchWindow) -> None:
        window.rows.open_wanted.connect(self._on_open)
        window.rows.attempt_wanted.connect(self.attempt_wanted)
        window.forget_wanted.connect(self._on_forget)

    @Slot(object)
    def _on_open(self, item: BatchItem) -> None:
        self.open_wanted.emit(item)

    @Slot(str)
    def _on_forget(self, batch_id: str) -> None:
        case = self._cases.get(batch_id)
        if case is not None:
            case.give_up()

    @Slot(object)
    def _on_told(self, news: BatchNews) -> None:
        case = self._cases.get(news.batch_id)
        if case is not None:
            case.on_news(news)

    @Slot(str, int)
    def _on_counted(self, batch_id: str, total: int) -> None:
        case = self._cases.get(batch_id)
        if case is not None:
            case.on_counted(total)


class _Post(QObject):
    """Brings news from the threads of runs and readings to the GUI thread."""

    told = Signal(object)  # BatchNews
    counted = Signal(str, int)  # batch id, messages read so far
