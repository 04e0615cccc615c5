"""The part of the program that remembers: the journal, what follows attempts up, and the windows that show them."""

import logging
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Slot

from cfmail_gui.account import Access, Account
from cfmail_gui.gui.errands import Errands
from cfmail_gui.gui.one_window import bring_up
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.late import LateApi, LateDelivery, LateLookups, LateRecords, late_follow_up
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.record import AttemptRecord
from cfmail_gui.sending.access import BriefAccess
from cfmail_gui.sending.memory import Memory
from cfmail_gui.sending.order import Order
from cfmail_gui.sending.readiness import Blocker
from cfmail_gui.store.paths import Paths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from cfmail_gui.batch_record import BatchItem, BatchRecord
    from cfmail_gui.gui.attempt_actions import AttemptActions
    from cfmail_gui.gui.batch.batch_choice import BatchChoice
    from cfmail_gui.gui.batch.batch_desk import BatchDesk
    from cfmail_gui.gui.batch.batch_ports import BatchRunning, Tell
    from cfmail_gui.gui.follow_up_clock import FollowUpClock
    from cfmail_gui.gui.history.history_window import HistoryWindow
    from cfmail_gui.gui.layout_memory import LayoutMemory
    from cfmail_gui.gui.main_window import MainWindow
    from cfmail_gui.gui.services import Services

_log = logging.getLogger(__name__)


class Front(Protocol):
    """The windows in which messages are shown and sent."""

    @property
    def services(self) -> "Services":
        """What windows share."""
        ...

    @property
    def windows(self) -> "list[MainWindow]":
        """Those that are open."""
        ...

    def front_window(self) -> "MainWindow":
        """Return the one that was used last, or a new one, and bring it to the front."""
        ...

    def tell(self, sentence: str, *actions: tuple[str, Callable[[], object]]) -> None:
        """Say something in the window that is in front."""
        ...


class Archive(QObject):
    """Owns the journal, its threads, and the windows that look into it. Nothing is opened before it is needed."""

    def __init__(
        self, paths: Paths, memory: Memory, lookups: LateLookups, access_for: Callable[[Account], Access], front: Front
    ) -> None:
        super().__init__()
        self._front = front
        self._memory = memory
        self._access_for = access_for
        self.records = LateRecords(paths.journal, paths.merges, lambda: memory.retention.bodies)
        self.journal, self.history, self.batches = self.records.tables
        self.merge_folder = self.records.merge_folder
        self.follow_up = late_follow_up(lookups, access_for, self.journal)
        self.reading = TaskThread()
        self._writing = TaskThread()  # long exports, which must not keep the windows from reading
        self._batch_api = LateApi(memory.values.proxy, keep=True)
        self._errands = Errands(self.reading, self)
        self._clock: FollowUpClock | None = None
        self._history_window: HistoryWindow | None = None
        self._history_layout: LayoutMemory | None = None
        self._batch_desk: BatchDesk | None = None

    def start(self) -> None:
        """Find out what an earlier process left behind, and keep no more than is wanted. After the first paint."""
        from cfmail_gui.gui.follow_up_clock import FollowUpClock

        services = self._front.services
        self._clock = FollowUpClock(self.follow_up, services.book.find, services.lookups, self.journal)
        self._clock.refreshed.connect(self.attempt_ended)
        self._clock.failed.connect(self._on_not_followed)
        retention = self._memory.retention
        self._errands.run(lambda: self.records.tidied(retention), self._on_tidied, self._on_trouble)

    def stop(self, milliseconds: int) -> bool:
        """End what runs, batches first; False where something did not end in time."""
        if self._clock is not None:
            self._clock.stop()
        ended = [self._batch_desk is None or self._batch_desk.close(milliseconds)]
        self._batch_api.close()
        if self._history_window is not None:
            self._history_window.close()
            self._history_window.deleteLater()  # here, and not by whatever collects garbage first
            self._history_window = None
        ended += [thread.close(milliseconds) for thread in (self.reading, self._writing)]
        return all(ended)

    @property
    def is_busy(self) -> bool:
        """Whether a batch is under way."""
        return self._batch_desk is not None and self._batch_desk.busy

    def close_journal(self) -> None:
        """Let go of the file, when nobody sends any more."""
        self.records.database.close()

    def use_proxy(self, url: str) -> None:
        """Send the messages of batches through this proxy from now on; "" for none."""
        self._batch_api.use_proxy(url)

    def accounts_changed(self) -> None:
        """Show the changed list of accounts."""
        if self._batch_desk is not None:
            self._batch_desk.accounts_changed()

    @Slot(object)
    def attempt_ended(self, record: AttemptRecord) -> None:
        """Show what is known of an attempt wherever it is shown, and follow it up."""
        for window in self._front.windows:
            window.result_panel.update_record(record)
        if self._history_window is not None:
            self._history_window.update_record(record)
        if record.batch or record.parent:
            self._desk().attempt_ended(record)
        if self._clock is not None:
            self._clock.watch(record)

    def leave(self) -> bool:
        """Close the batches' windows, after a question where one is under way; False where a person wants to stay."""
        return self._batch_desk is None or self._batch_desk.leave(self._front.front_window())

    def keep_in_sight(self) -> None:
        """Show the batches that go on without a window, as the last other window is closed."""
        if self._batch_desk is not None and not self._front.windows:
            self._batch_desk.keep_in_sight()

    # Windows

    def show_history(self) -> None:
        """Show every attempt; there is one such window."""
        bring_up(self._history())

    def show_batches(self) -> None:
        """List the batches, to look at or to go on with one."""
        self._desk().show_list(self._front.front_window())

    def new_batch(self, choice: "BatchChoice", account: Account | None) -> None:
        """Make a batch out of files and folders."""
        self._desk().open(choice, account)

    def _history(self) -> "HistoryWindow":
        if self._history_window is None:
            from cfmail_gui.gui.history.history_window import HistoryWindow
            from cfmail_gui.gui.history.housekeeping import Housekeeping
            from cfmail_gui.gui.layout_memory import LayoutMemory

            services, memory = self._front.services, self._memory
            house = Housekeeping(
                writing=self._writing,
                write=services.keeper.save,
                folder=lambda: memory.values.last_folder,
                keep_folder=memory.keep_folder,
                retention=lambda: memory.retention,
                keep_retention=memory.keep_retention,
                set_aside=self.records.database.set_aside,
            )
            window = HistoryWindow(self.history, self.reading, lambda: services.book.accounts, house)
            window.open_wanted.connect(self._on_open_attempt)
            self._actions(window, window.notice.tell).serve(window.details.recipients)
            self._history_layout = LayoutMemory(window, {"history-rows": window.rows}, memory, "history")
            window.hidden.connect(self._history_layout.keep)
            self._history_window = window
        return self._history_window

    def _desk(self) -> "BatchDesk":
        if self._batch_desk is None:
            from cfmail_gui.gui.batch.batch_desk import BatchDesk
            from cfmail_gui.gui.batch.batch_ports import BatchTools
            from cfmail_gui.sending import batch_scan

            services = self._front.services
            tools = BatchTools(
                batches=self.batches,
                journal=self.journal,
                archive=self.reading,
                accounts=lambda: services.book.accounts,
                make_run=self._make_run,
                sources=batch_scan.sources,
                scan=batch_scan.scan,
                write=services.keeper.save,
                folder=lambda: self._memory.values.last_folder,
                keep_folder=self._memory.keep_folder,
                may_notify=lambda: self._memory.values.notify,
            )
            desk = BatchDesk(tools)
            desk.failed.connect(self._on_batch_failed)
            desk.offered.connect(self._on_offered)
            desk.open_wanted.connect(self._on_open_item)
            desk.attempt_wanted.connect(self._on_attempt_wanted)
            self._batch_desk = desk
        return self._batch_desk

    def _make_run(self, batch: "BatchRecord", account: Account, tell: "Tell") -> "BatchRunning":
        from cfmail_gui.sending.batch_run import BatchRun

        deliver = LateDelivery(self._batch_api, BriefAccess(self._access_for), self.journal, wait=False)
        return BatchRun(batch, account, self.batches, deliver, self._batch_api.stop, tell)

    def _actions(self, window: "QWidget", tell: Callable[[str], None]) -> "AttemptActions":
        from cfmail_gui.gui.attempt_actions import AttemptActions

        actions = window.findChild(AttemptActions)
        if actions is None:
            actions = AttemptActions(self._front.services, self._submit, tell, window)
            actions.updated.connect(self.attempt_ended)
        return actions

    def _submit(self, order: Order) -> Blocker | None:
        """Send from a main window, where its result is shown."""
        return self._front.front_window().sending.submit(order)

    # What windows want

    @Slot(object)
    def _on_open_attempt(self, record: AttemptRecord) -> None:
        window = self._front.front_window()
        window.files.open_attempt(record)

    @Slot(object)
    def _on_open_item(self, item: "BatchItem") -> None:
        self._front.front_window().files.open_batch_item(item)

    @Slot(str, str)
    def _on_attempt_wanted(self, attempt_id: str, action: str) -> None:
        desk = self._desk()
        window = next((each for each in desk.windows if each.isActiveWindow()), desk.windows[0])
        actions = self._actions(window, window.notice.tell)
        acts: dict[str, Callable[[AttemptRecord], None]] = {
            "check": actions.refresh,
            "mark-sent": lambda record: actions.mark(record, "sent"),
            "mark-not-sent": lambda record: actions.mark(record, "not-sent"),
            "again": actions.again,
            "suppressed": actions.look_up_suppressed,
            "show": self._show_attempt,
        }

        def act(record: AttemptRecord | None) -> None:
            if record is not None:
                acts[action](record)

        self._errands.run(lambda: self.journal.get(attempt_id), act, self._on_batch_failed)

    def _show_attempt(self, record: AttemptRecord) -> None:
        self.show_history()
        self._history().look_for(record.id)

    @Slot(str, object)
    def _on_offered(self, sentence: str, records: "tuple[BatchRecord, ...]") -> None:
        from cfmail_gui.gui.texts import tr

        opening = partial(self._desk().reopen, records[0].id) if len(records) == 1 else self.show_batches
        self._front.tell(sentence, (tr("Open batch"), opening))

    def _on_batch_failed(self, error: CfmailError) -> None:
        from cfmail_gui.gui import texts_archive

        self._front.tell(texts_archive.failed(error))

    def _on_tidied(self, interrupted: bool) -> None:  # noqa: FBT001 - what the task returned
        if self._clock is not None:
            self._clock.start()
        if interrupted:
            self._desk().offer_interrupted()

    def _on_trouble(self, error: CfmailError) -> None:
        """Nothing is said yet: whoever sends, or opens the history, is told then."""
        _log.warning("the journal was not looked through: %s", error)

    @Slot(str, object)
    def _on_not_followed(self, _attempt_id: str, error: CfmailError) -> None:
        from cfmail_gui.gui import texts_follow_up
        from cfmail_gui.lookup import NotPermitted, NoZone

        if isinstance(error, (NotPermitted, NoZone)):
            self._front.tell(texts_follow_up.not_refreshed(error))
