"""Every attempt to send, to be searched, looked at, opened again, exported and deleted."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from cfmail_gui.account import Account
from cfmail_gui.gui import texts_history, texts_journal, texts_lookup
from cfmail_gui.gui.dialogs import confirmed
from cfmail_gui.gui.help_topic import give_help
from cfmail_gui.gui.history.attempts_table import AttemptsTable
from cfmail_gui.gui.history.command_row import CommandRow
from cfmail_gui.gui.history.history_details import HistoryDetails
from cfmail_gui.gui.history.history_filters import HistoryFilters
from cfmail_gui.gui.history.history_jobs import HistoryJobs, Kind
from cfmail_gui.gui.history.history_model import HistoryModel
from cfmail_gui.gui.history.housekeeping import Housekeeping
from cfmail_gui.gui.history.keep_dialog import KeepDialog
from cfmail_gui.gui.latest_answer import LatestAnswer
from cfmail_gui.gui.notice_bar import NoticeBar
from cfmail_gui.gui.ports import HistoryPort
from cfmail_gui.gui.results.exporting import ask_path
from cfmail_gui.gui.screens import fitting
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID, scale
from cfmail_gui.history_query import HistoryQuery
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.record import AttemptRecord, JournalUnavailable

_SIZE = (1160, 760)
_ROWS = [420, 260]
_FEW = 3  # attempts that are named before they are deleted
_CALM = 250  # milliseconds: a batch ends many attempts in a second, and each would have the journal searched


class HistoryWindow(QMainWindow):
    """One for the whole program. ``thread`` reads and writes the journal.

    What is wanted of the attempt that is shown is told by the signals of ``details.recipients``.
    """

    open_wanted = Signal(object)  # AttemptRecord, whose octets are there
    hidden = Signal()  # by its user, or at the program's end

    def __init__(
        self,
        history: HistoryPort,
        thread: TaskThread,
        accounts: Callable[[], tuple[Account, ...]],
        house: Housekeeping,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        give_help(self, "history")
        self.setWindowTitle(tr("History"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self._history, self._thread, self._accounts, self._house = history, thread, accounts, house
        self._opening = 0  # the number of the attempt to be opened as soon as it is read
        self._trouble = False  # the notice says why the journal cannot be used
        self._found: HistoryQuery | None = None  # what the listed attempts were found by
        self.notice = NoticeBar(self)
        self.filters = HistoryFilters(self)
        self._model = HistoryModel(history, thread, self)
        self.table = AttemptsTable(self._model, history, thread, self)
        self.commands = CommandRow(self)
        self.details = HistoryDetails(history, thread, self)
        self.jobs = HistoryJobs(history, thread, house, self)
        self.rows = QSplitter(Qt.Orientation.Vertical, self)
        self._finding = LatestAnswer(thread, self)
        self._naming = LatestAnswer(thread, self)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM)
        self._build()
        self._connect()
        self._connect_jobs()
        self._model.set_palette(self.palette())
        self._on_chosen()
        self.resize(fitting(self, *_SIZE))

    @Slot()
    def attempts_changed(self) -> None:
        """Show, a little later, what has become of the attempts, and new ones."""
        if self.isVisible() and not self._calm.isActive():
            self._calm.start()

    @Slot(object)
    def update_record(self, record: AttemptRecord) -> None:
        """Show at once what is known of this attempt now, where it is the one that is shown."""
        self.details.update_record(record)
        self.attempts_changed()

    def look_for(self, words: str) -> None:
        """Search for these words, without any filter."""
        self.filters.show_all()
        self.filters.search_edit.setText(words)

    # Finding

    @Slot()
    def _refresh(self) -> None:
        history = self._history
        self._naming.ask(history.accounts)
        self._model.read_again()
        self.details.read_again()
        self._find()

    @Slot()
    def _find(self) -> None:
        history, query = self._history, self.filters.query()
        self._finding.ask(lambda: (query, history.find(query)))

    @Slot(object)
    def _on_named(self, known: tuple[tuple[str, str], ...]) -> None:
        names = dict(known) | {account.id: account.name for account in self._accounts()}
        self.filters.show_accounts(tuple(sorted(names.items(), key=lambda item: item[1].casefold())))

    @Slot(object)
    def _on_found(self, answer: tuple[HistoryQuery, tuple[int, ...]]) -> None:
        query, numbers = answer
        if self._trouble:
            self._trouble = False
            self.notice.clear()
        table = self.table
        chosen, row, seen = frozenset(table.chosen), table.currentIndex().row(), table.first_seen
        self._model.show_numbers(numbers)
        if numbers and not table.chosen_count and not table.choose_again(chosen):
            # after a deletion the next one is chosen, after a search the newest
            table.choose(min(max(row, 0), len(numbers) - 1) if query == self._found else 0)
        elif query == self._found:
            table.see(seen)
        self._found = query
        self._on_chosen()

    @Slot()
    def _on_chosen(self) -> None:
        count, found = self.table.chosen_count, len(self._model.numbers)
        if count == 1:
            self.details.show_attempt(self.table.chosen[0])
        else:
            self.details.show_none(count)
        self.commands.show_choice(count, found)
        self._show_count()

    def _show_count(self) -> None:
        found, narrow = len(self._model.numbers), self.filters.is_narrow
        nothing = self._found is not None and not found
        self.table.empty.say(texts_history.empty(narrow=narrow) if nothing else "")
        self.commands.show_all_button.setVisible(nothing and narrow)
        if self._found is not None and not self.jobs.busy:
            self.commands.count.say(texts_history.counted(found, self.table.chosen_count, narrow=narrow))

    # Doing

    @Slot()
    def _on_open(self) -> None:
        if self.table.chosen_count != 1:
            return
        number, record = self.table.chosen[0], self.details.record
        if record is not None and record.number == number:
            self._open(record)
        else:
            self._opening = number

    @Slot(object)
    def _on_loaded(self, record: AttemptRecord) -> None:
        if self._opening == record.number:
            self._open(record)

    def _open(self, record: AttemptRecord) -> None:
        self._opening = 0
        if record.has_body:
            self.open_wanted.emit(record)
        else:
            self.notice.tell(texts_history.no_body())

    @Slot()
    def _on_delete(self) -> None:
        chosen = self.table.chosen
        question = texts_history.delete_question(len(chosen), self._model.names(chosen if len(chosen) <= _FEW else ()))
        if chosen and not self.jobs.busy and confirmed(self, question, tr("Delete"), destructive=True):
            self.jobs.delete(chosen)

    @Slot(str, bool)
    def _on_export(self, kind: Kind, chosen: bool) -> None:  # noqa: FBT001 - as the signal has it
        self._export(self.table.chosen if chosen else self._model.numbers, kind)

    def _export(self, numbers: tuple[int, ...], kind: Kind) -> None:
        path = ask_path(self, kind, self._house.folder())
        if path is not None and not self.jobs.busy:
            self._house.keep_folder(str(path.parent))
            self.jobs.export(numbers, path, kind)

    @Slot()
    def _on_keep(self) -> None:
        dialog = KeepDialog(self._house.retention(), self._history, self._thread, self)
        dialog.kept.connect(self.jobs.trim)
        dialog.open()

    @Slot()
    def _on_begun(self) -> None:
        self.commands.show_job(running=True)

    @Slot(str)
    def _on_ended(self, sentence: str) -> None:
        self.commands.show_job(running=False)
        self._show_count()
        if sentence:
            self._trouble = False
            self.notice.tell(sentence)

    @Slot(object)
    def _on_failed(self, error: CfmailError) -> None:
        if not isinstance(error, JournalUnavailable):
            self.notice.tell(texts_lookup.failure(error))
            return
        self._trouble = True
        aside = (tr("Set it aside and start a new one"), self.jobs.set_aside)
        again = (tr("Try again"), self._refresh)
        self.notice.tell(texts_journal.history_unavailable(error), aside if error.fault == "corrupt" else again)

    def _connect(self) -> None:
        self.filters.changed.connect(self._find)
        self.filters.down.connect(self.table.setFocus)
        self.commands.show_all_button.clicked.connect(self.filters.show_all)
        self._calm.timeout.connect(self._refresh)
        self._model.outdated.connect(self.attempts_changed)
        self._finding.answered.connect(self._on_found)
        self._naming.answered.connect(self._on_named)
        self.table.chosen_changed.connect(self._on_chosen)
        self.table.opened.connect(self._on_open)
        self.table.delete_wanted.connect(self._on_delete)
        self.table.told.connect(self.notice.tell)
        self.details.loaded.connect(self._on_loaded)
        for source in (self._finding, self._naming, self._model, self.table, self.details, self.jobs):
            source.failed.connect(self._on_failed)
        self._connect_keys()

    def _connect_keys(self) -> None:
        standard = QKeySequence.StandardKey
        for key, act in (
            (QKeySequence(standard.Find), self.filters.focus_search),
            (QKeySequence(standard.Close), self.close),
            (QKeySequence(standard.Refresh), self._refresh),
            (QKeySequence(Qt.Key.Key_Escape), self.close),
        ):
            QShortcut(key, self).activated.connect(act)

    def _connect_jobs(self) -> None:
        self.commands.open_button.clicked.connect(self._on_open)
        self.commands.delete_button.clicked.connect(self._on_delete)
        self.commands.keep_button.clicked.connect(self._on_keep)
        self.commands.export_wanted.connect(self._on_export)
        self.commands.stop_button.clicked.connect(self.jobs.stop)
        self.jobs.begun.connect(self._on_begun)
        self.jobs.progressed.connect(self.commands.show_progress)
        self.jobs.ended.connect(self._on_ended)
        self.jobs.changed.connect(self._refresh)

    def _build(self) -> None:
        upper = QWidget(self)
        lines = QVBoxLayout(upper)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(GRID)
        for widget, stretch in ((self.filters, 0), (self.table, 1), (self.commands, 0)):
            lines.addWidget(widget, stretch)
        self.rows.setChildrenCollapsible(False)
        self.rows.addWidget(upper)
        self.rows.addWidget(self.details)
        self.rows.setSizes([_ROWS[0], round(_ROWS[1] * scale())])
        self.rows.setStretchFactor(0, 1)
        inside = QWidget(self)
        self.setCentralWidget(inside)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.notice)
        layout.addWidget(self.rows, 1)
        self.table.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what is there now."""
        super().showEvent(event)
        if not event.spontaneous():
            self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Say so."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.hidden.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._model.set_palette(self.palette())
