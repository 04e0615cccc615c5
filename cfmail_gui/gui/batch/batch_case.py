"""One batch that this process has to do with: its window, the reading of its files, and its run."""

import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from cfmail_gui.account import Account
from cfmail_gui.batch_record import BatchPlan, BatchRecord
from cfmail_gui.gui.batch import bell
from cfmail_gui.gui.batch.batch_changes import release_outside
from cfmail_gui.gui.batch.batch_choice import BatchChoice
from cfmail_gui.gui.batch.batch_chores import BatchChores
from cfmail_gui.gui.batch.batch_ports import BatchRunning, BatchTools, Tell
from cfmail_gui.gui.batch.batch_reading import BatchReading
from cfmail_gui.gui.batch.batch_sheet import BatchSheet
from cfmail_gui.gui.batch.batch_status import BatchView
from cfmail_gui.gui.batch.batch_summary import BatchSummary, prepared
from cfmail_gui.gui.batch.batch_window import BatchWindow
from cfmail_gui.gui.errands import Errands
from cfmail_gui.gui.one_window import bring_up
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.sending.batch_news import BatchNews

_END_SECONDS = 12.0  # for a run that is paused to end what it has in hand


class BatchCase(QObject):
    """Serves the window of one batch. It lives on when the window is closed, for as long as the batch runs."""

    changed = Signal()  # whether it is busy, or where it stands
    failed = Signal(object)  # CfmailError that there is no window for
    forgotten = Signal(str)  # batch id: it was given up
    window_made = Signal(object)  # BatchWindow, which has further signals

    def __init__(
        self, record: BatchRecord, tools: BatchTools, tell: Tell, parent: QObject, *, elsewhere: bool = False
    ) -> None:
        super().__init__(parent)
        self.window: BatchWindow | None = None
        self.view = BatchView(record, elsewhere=elsewhere)
        self._tools = tools
        self._tell = tell
        self._archive = Errands(tools.archive, self)
        self._run: BatchRunning | None = None
        self._run_account: Account | None = None
        self._reading: BatchReading | None = None
        self._is_preparing = self._is_given_up = self._is_leaving = False
        self._started = 0.0

    @property
    def record(self) -> BatchRecord:
        """The batch as far as this process knows."""
        return self.view.record

    @property
    def busy(self) -> bool:
        """Whether files are being read or messages leave."""
        return self.view.scanned is not None or self.view.sending

    @property
    def account(self) -> Account | None:
        """The account of the plan, if it is still there."""
        wanted = self.record.plan.account_id
        return next((account for account in self._tools.accounts() if account.id == wanted), None)

    @property
    def _scanned(self) -> int | None:
        return self.view.scanned if self._reading is not None else None

    def keep_in_sight(self) -> None:
        """Show the window again where something goes on without it."""
        if self.busy and self.window is None and not self._is_leaving:
            self.show()

    def show(self) -> None:
        """Show the window, or bring it to the front."""
        self._is_leaving = False
        if self.window is None:
            self.window = BatchWindow(self._tools.batches, self.view, self._tools.archive)
            self._serve(self.window)
            self.window_made.emit(self.window)
            self.window.show_accounts(self._tools.accounts())
        bring_up(self.window)

    def read(self, reader: Errands, choice: BatchChoice, count: Callable[[str, int], None]) -> None:
        """Read the messages of these files; ``count`` is told, on the reader's thread, how many there are so far."""
        self._reading = BatchReading(self._tools, self.record.id, choice, count)
        self._become(replace(self.view, scanned=self.record.count()))
        reader.run(self._reading, self._on_read, self._on_not_read)

    def give_up(self) -> None:
        """Give the batch up, as soon as no file of it is read any more."""
        if self._reading is None:
            self._become(replace(self.view, scanned=None))
            self.forgotten.emit(self.record.id)
        else:
            self._is_given_up = True
            self._reading.give_up()

    def stop_reading(self) -> None:
        """Read no further file, and leave the batch to be forgotten."""
        if self._reading is not None:
            self._reading.give_up()

    def leave(self) -> None:
        """Begin no other message, and close the window without a question: the program is about to end."""
        self._is_leaving = True
        self.stop_reading()
        self._on_pause()
        if self.window is not None:
            self.window.leave()

    def close(self, seconds: float) -> bool:
        """End for good; False where something is still under way after so many seconds."""
        self.stop_reading()
        return self._run is None or self._run.close(seconds)

    def on_counted(self, total: int) -> None:
        """So many messages were read."""
        if self.view.scanned is not None:
            self._become(replace(self.view, scanned=total))

    def on_news(self, news: BatchNews) -> None:
        """The run tells where it stands."""
        before = self.view
        self._become(self.view.told(news))
        if self.window is not None and news.changed:
            self.window.model.refresh(news.changed)
        bell.ring(self.window, before, self.view, time.monotonic() - self._started, wanted=self._tools.may_notify())

    def refresh(self) -> None:
        """Something else than the run may have changed what became of the messages."""
        batches, batch_id = self._tools.batches, self.record.id
        self._archive.run(lambda: batches.get(batch_id), self._on_record, self._on_failed)

    def show_accounts(self) -> None:
        """The list of accounts has changed."""
        if self.window is not None:
            self.window.show_accounts(self._tools.accounts())

    # Start, pause, end

    @Slot(object)
    def _on_start(self, plan: BatchPlan) -> None:
        account = next((each for each in self._tools.accounts() if each.id == plan.account_id), None)
        if account is None or self._is_preparing:
            return
        self._is_preparing = True
        batches, batch_id = self._tools.batches, self.record.id
        self._archive.run(lambda: prepared(batches, batch_id, plan, account), self._on_prepared, self._on_failed)

    def _on_prepared(self, summary: BatchSummary) -> None:
        self._is_preparing = False
        self._on_judged(summary)
        if self.window is None or not (summary.messages or summary.outside_places):
            return
        if summary.needs_confirmation:
            sheet = BatchSheet(summary, self.window)
            sheet.confirmed.connect(self._on_confirmed)
            sheet.open()
        else:
            self._go(summary.account)

    @Slot(object, bool)
    def _on_confirmed(self, summary: BatchSummary, outside_too: bool) -> None:  # noqa: FBT001 - as the signal has it
        if not outside_too:
            self._go(summary.account)
            return
        batches, places = self._tools.batches, summary.outside_places
        self._archive.run(
            lambda: release_outside(batches, summary.record, places),
            lambda _none: self._go(summary.account),
            self._on_failed,
        )

    def _go(self, account: Account) -> None:
        """Begin, or go on; where the account was edited meanwhile, with another run."""
        old = self._run
        if old is None or account == self._run_account:
            self._begin(account)
            return
        self._run = None
        self._archive.run(lambda: old.close(_END_SECONDS), lambda _ended: self._begin(account), self._on_failed)

    def _begin(self, account: Account) -> None:
        record = self.record
        if self.window is None:  # closed meanwhile: nothing begins unseen
            return
        if self._run is None:
            self._run, self._run_account = self._tools.make_run(record, account, self._tell), account
        self._started = time.monotonic()
        self._become(self.view.told(BatchNews(record.id, "running", record.counts)))
        self._run.start()

    @Slot(object)
    def _on_resume(self, plan: BatchPlan) -> None:
        """Go on at once where this process had it in hand, with the same account; else as at the start."""
        account = self.account
        if self._run is None or account is None or account != self._run_account:
            self._on_start(plan)
            return
        self._run.replan(plan)
        self._go(account)

    @Slot()
    def _on_pause(self) -> None:
        if self._run is not None:
            self._run.pause()

    @Slot()
    def _on_stop(self) -> None:
        if self._reading is not None:
            self._reading.stop()
        if self._run is not None:
            self._run.stop()

    @Slot(object)
    def _on_plan(self, plan: BatchPlan) -> None:
        """Keep another plan; before the start every message is looked at again under it."""
        self.view = replace(self.view, record=replace(self.record, plan=plan))
        if self._run is not None:
            self._run.replan(plan)
        elif self.record.state == "draft" and self.view.scanned is None:
            self._judge(plan)
        else:
            batches, batch_id = self._tools.batches, self.record.id
            self._archive.run(lambda: batches.replan(batch_id, plan), lambda _none: None, self._on_failed)

    def _judge(self, plan: BatchPlan) -> None:
        account = self.account
        if account is None:
            self.refresh()
            return
        batches, batch_id = self._tools.batches, self.record.id
        self._archive.run(lambda: prepared(batches, batch_id, plan, account), self._on_judged, self._on_failed)

    # Answers

    def _on_judged(self, summary: BatchSummary) -> None:
        self._become(replace(self.view, record=summary.record, scanned=self._scanned))
        self._refresh_rows()

    def _on_read(self, _total: int) -> None:
        self._end_reading()

    def _on_not_read(self, error: CfmailError) -> None:
        self._end_reading()
        self._on_failed(error)

    def _end_reading(self) -> None:
        self._reading = None
        if self._is_given_up:
            self.give_up()
        else:
            self._judge(self.record.plan)  # until then nobody knows here how many there are

    def _on_record(self, record: BatchRecord | None) -> None:
        if record is not None:
            state = self.record.state if self.view.live else record.state
            known = replace(record, state=state, plan=self.record.plan)
            self._become(replace(self.view, record=known, scanned=self._scanned))
        self._refresh_rows()

    def _on_failed(self, error: CfmailError) -> None:
        self._is_preparing = False
        self._become(replace(self.view, scanned=self._scanned))
        if self.window is None:
            self.failed.emit(error)
        else:
            self.window.tell_failure(error)

    def _refresh_rows(self) -> None:
        if self.window is not None:
            self.window.model.refresh()

    def _become(self, view: BatchView) -> None:
        self.view = view
        if self.window is not None:
            self.window.show_view(view)
        self.changed.emit()

    def _serve(self, window: BatchWindow) -> None:
        window.start_wanted.connect(self._on_start)
        window.resume_wanted.connect(self._on_resume)
        window.pause_wanted.connect(self._on_pause)
        window.controls.stop_wanted.connect(self._on_stop)
        window.plan_changed.connect(self._on_plan)
        window.closed.connect(self._on_closed)
        window.model.failed.connect(self._on_failed)
        BatchChores(self, self._tools, window)

    @Slot()
    def _on_closed(self) -> None:
        window, self.window = self.window, None
        if window is not None:
            window.deleteLater()
        self.changed.emit()
