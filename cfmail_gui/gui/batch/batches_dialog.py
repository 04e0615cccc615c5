"""All batches of the journal: one is opened again, or forgotten."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from cfmail_gui.batch_record import BatchRecord
from cfmail_gui.gui import texts_batch, texts_batch_pause, texts_mailbox
from cfmail_gui.gui.dialogs import confirmed
from cfmail_gui.gui.help_topic import give_help
from cfmail_gui.gui.latest_answer import LatestAnswer
from cfmail_gui.gui.notice_bar import NoticeBar
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.ports import BatchesPort
from cfmail_gui.gui.rows_model import RowsModel
from cfmail_gui.gui.screens import fitting
from cfmail_gui.gui.table import ReadOnlyTable
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID
from cfmail_gui.message.display import plain
from cfmail_gui.message.faults import CfmailError

_SIZE = (820, 420)
_WIDTHS = (240, 150, 100)


class BatchesDialog(QDialog):
    """Reads the list of batches again whenever it is told to; it is gone when it is closed."""

    open_wanted = Signal(str)  # batch id, as in the next
    forget_wanted = Signal(str)

    def __init__(self, batches: BatchesPort, archive: TaskThread, parent: QWidget) -> None:
        super().__init__(parent)
        give_help(self, "batch#come-back-to-a-batch")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._batches = batches
        self._listing = LatestAnswer(archive, self)
        self._listing.answered.connect(self._on_listed)
        self._listing.failed.connect(self._on_failed)
        self.setWindowTitle(tr("Batches"))
        titles = (tr("Name"), tr("Made"), tr("State"), tr("Messages"))
        self._model: RowsModel[BatchRecord] = RowsModel(titles, _cell, self)
        self.empty = PlainLabel(parent=self)
        self.notice = NoticeBar(self)
        self.table = ReadOnlyTable(tr("Batches"), self._model, _WIDTHS, self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.open_button = self.buttons.addButton(tr("Open"), QDialogButtonBox.ButtonRole.ActionRole)
        self.forget_button = self.buttons.addButton(tr("Forget…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.open_button.setDefault(True)
        self._build()
        self._refresh()
        self.resize(fitting(self, *_SIZE))
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the batches that there are now, the newest first."""
        if not self._listing.busy:  # while one runs there would be no end of beginning anew
            self._listing.ask(self._batches.all)

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say something above the list."""
        self.notice.tell(sentence)

    @Slot(object)
    def _on_listed(self, records: tuple[BatchRecord, ...]) -> None:
        self.empty.say("" if records else texts_batch.no_batches())
        chosen = self.table.currentIndex().row()
        self._model.show_rows(records)
        if 0 <= chosen < len(records):
            self.table.selectRow(chosen)
        if records and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self._refresh()

    @Slot(object)
    def _on_failed(self, error: CfmailError) -> None:
        self._model.show_rows(())
        self.empty.say(texts_batch_pause.failure(error))
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        any_there = bool(self._model.rows)
        self.empty.setVisible(not any_there)
        for button in (self.open_button, self.forget_button):
            button.setEnabled(any_there and self.table.currentIndex().isValid())

    @Slot()
    def _on_open(self) -> None:
        row = self.table.currentIndex().row()
        if row >= 0:
            self.accept()
            self.open_wanted.emit(self._model.rows[row].id)

    @Slot()
    def _on_forget(self) -> None:
        row = self.table.currentIndex().row()
        if row < 0:
            return
        record = self._model.rows[row]
        if confirmed(self, texts_batch.deletion_question(record.name), tr("Forget"), destructive=True):
            self.forget_wanted.emit(record.id)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.empty)
        layout.addWidget(self.notice)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.buttons)
        self.table.doubleClicked.connect(self._on_open)
        self.table.selectionModel().currentChanged.connect(self._refresh)
        self._model.modelReset.connect(self._refresh)
        self.open_button.clicked.connect(self._on_open)
        self.forget_button.clicked.connect(self._on_forget)
        self.buttons.rejected.connect(self.reject)


def _cell(record: BatchRecord, column: int) -> str:
    match column:
        case 0:
            return plain(record.name, 120)
        case 1:
            return texts_mailbox.when(record.created_at.astimezone())
        case 2:
            return texts_batch.batch_state(record.state)
        case _:
            return texts_batch.counted(record)
