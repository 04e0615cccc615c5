"""One message for each row: tried first, then handed to a batch."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QWindow
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cfmail_gui.account import Account
from cfmail_gui.gui import texts_live, texts_merge
from cfmail_gui.gui.batch.batch_choice import BatchChoice
from cfmail_gui.gui.batch.keyboard import hand_on
from cfmail_gui.gui.combo import NamedComboBox
from cfmail_gui.gui.help_topic import give_help
from cfmail_gui.gui.plain import PlainLabel, explain
from cfmail_gui.gui.screens import fitting
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.table import ReadOnlyTable
from cfmail_gui.gui.template.merge_rows import FINDINGS, MergeRows
from cfmail_gui.gui.template.merge_run import MergeRun
from cfmail_gui.gui.template.row_details import RowDetails
from cfmail_gui.gui.template.template_desk import TemplateDesk
from cfmail_gui.gui.texts import sentences, tr
from cfmail_gui.gui.theme import GRID
from cfmail_gui.message.display import plain
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.sending.merge import Merge, MergedMessage, RowReport

if TYPE_CHECKING:
    from cfmail_gui.findings.finding import Finding
    from cfmail_gui.sending.live_template import Rendering

_SIZE = (820, 600)
_WIDTHS = (48, 216, 240, 200)


class MergeDialog(QDialog):
    """Works on the template as it was when the dialog was opened."""

    batch_wanted = Signal(object)  # BatchChoice
    row_wanted = Signal(int)  # show the message of this row, from 0

    def __init__(self, desk: TemplateDesk, services: Services, account: Account | None, parent: QWidget) -> None:
        super().__init__(parent)
        give_help(self, "template#one-message-for-each-row")
        self._services = services
        self._account = account
        self._profile = services.memory.check_profile(account.id if account else "")
        self._files, self._filled = desk.files, dict(desk.filled)
        self._inline = desk.inline
        self._merge: Merge | None = None
        self._written: list[MergedMessage] = []
        self.run = MergeRun(services.checks, self)
        self.writing = MergeRun(services.checks, self)
        self.column = NamedComboBox(tr("Recipients from"), self)
        self.try_button = QPushButton(tr("Try all rows"), self)
        self.stop_button = QPushButton(tr("Stop"), self)
        self.batch_button = QPushButton(tr("Make a batch…"), self)
        self.close_button = QPushButton(tr("Close"), self)
        self.state = PlainLabel(texts_merge.try_first(), self)
        self.model = MergeRows(self)
        self.table = _Rows(tr("Rows of the merge"), self.model, _WIDTHS, self)
        self.details = RowDetails(self)
        self._build()
        self._connect()
        self._refresh()
        window: QWindow | None = parent.window().windowHandle()  # the stubs forget that there may be none
        if window is not None:
            window.visibleChanged.connect(self._on_window)  # or it would outlive its window

    @Slot()
    def try_all(self) -> None:
        """Render and check every row."""
        files = self._files
        if files is None or self.is_busy:
            return
        column = str(self.column.currentData())
        merge = Merge(self._services.templates, files, self._filled, column, inline=self._inline)
        self._merge = merge
        self.model.clear()
        hand_on((self.try_button, self.column), self.table)
        self.run.start(merge.dry_run(self._check))
        self._refresh()

    @property
    def is_busy(self) -> bool:
        """Whether rows are tried, or messages written."""
        return self.run.is_busy or self.writing.is_busy

    def _check(self, rendering: "Rendering", recipients: tuple[str, ...]) -> "tuple[Finding, ...]":
        """On the thread of the checks."""
        from cfmail_gui.message.envelope import Envelope, propose
        from cfmail_gui.sending.checking import Sending, check_opened

        sending = Sending(datetime.now().astimezone(), self._account, self._profile)
        envelope = Envelope(propose(rendering.opened.addresses).sender, recipients)
        return check_opened(rendering.opened, envelope, sending).findings

    @Slot(object)
    def _on_reported(self, reports: tuple[RowReport, ...]) -> None:
        self.model.add(reports)
        if not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self._say_progress()

    @Slot()
    def _on_ended(self) -> None:
        self._say_progress()
        self._refresh()

    @Slot(object)
    def _on_failed(self, error: CfmailError) -> None:
        self.state.say(texts_live.fault(error))
        self._refresh()

    def _say_progress(self) -> None:
        model = self.model
        told = texts_merge.looked_at(model.rowCount(), self._rows, model.bad, model.failing)
        is_stopped = not self.run.is_busy and not self._is_complete
        self.state.say(sentences(told, texts_merge.stopped()) if is_stopped else told)

    @property
    def _rows(self) -> int:
        return self._files.rows if self._files else 0

    @property
    def _is_complete(self) -> bool:
        """Whether every row has been tried: a batch of less would leave people out unsaid."""
        return 0 < self._rows == self.model.rowCount()

    # The batch

    @Slot()
    def make_batch(self) -> None:
        """Write the messages, and hand them to a batch; nothing is sent before that is started."""
        merge, good = self._merge, self.model.good
        if merge is None or not good or not self._is_complete or self.is_busy:
            return
        self._written = []
        self.state.say(texts_merge.to_send(0, len(good), self.model.bad))
        self.writing.start(merge.write(self._services.merge_folder(), good))
        self._refresh()

    @Slot(object)
    def _on_written(self, messages: tuple[MergedMessage, ...]) -> None:
        self._written += messages
        self.state.say(texts_merge.to_send(len(self._written), len(self.model.good), self.model.bad))

    @Slot()
    def _on_writing_ended(self) -> None:
        self._refresh()
        if len(self._written) < len(self.model.good):
            self.state.say(texts_merge.no_batch())
            return
        recipients = {str(message.path.absolute()): message.recipients for message in self._written}
        name = texts_merge.batch_name(self._files.path.name if self._files else "")
        self.batch_wanted.emit(BatchChoice(tuple(message.path for message in self._written), recipients, name))
        self.close()

    @Slot(object)
    def _on_writing_failed(self, error: CfmailError) -> None:
        self.state.say(f"{texts_live.fault(error)} {texts_merge.no_batch()}")
        self._refresh()

    @Slot(bool)
    def _on_window(self, visible: bool) -> None:  # noqa: FBT001 - a signal's payload has no name
        if not visible:
            self.close()

    @Slot()
    def _stop(self) -> None:
        self.run.stop()
        self.writing.stop()

    @Slot(QModelIndex)
    def _on_row(self, index: QModelIndex) -> None:
        self.row_wanted.emit(self.model.rows[index.row()].row)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        self.details.show_report(self.model.rows[index.row()] if index.isValid() else None)

    @Slot()
    def _refresh(self) -> None:
        busy = self.is_busy
        self.try_button.setEnabled(not busy)
        if not busy:
            hand_on((self.stop_button,), self.try_button)
        self.stop_button.setEnabled(busy)
        self.column.setEnabled(not busy)
        self.batch_button.setEnabled(not busy and self._is_complete and bool(self.model.good))

    @Slot()
    def _on_column(self) -> None:
        self.model.clear()
        self.state.say(texts_merge.try_first())
        self._refresh()

    def _connect(self) -> None:
        self.run.reported.connect(self._on_reported)
        self.run.ended.connect(self._on_ended)
        self.run.failed.connect(self._on_failed)
        self.try_button.clicked.connect(self.try_all)
        self.writing.reported.connect(self._on_written)
        self.writing.ended.connect(self._on_writing_ended)
        self.writing.failed.connect(self._on_writing_failed)
        self.stop_button.clicked.connect(self._stop)
        self.batch_button.clicked.connect(self.make_batch)
        self.column.currentIndexChanged.connect(self._on_column)
        self.close_button.clicked.connect(self.close)
        self.table.activated.connect(self._on_row)
        self.table.selectionModel().currentRowChanged.connect(self._on_current)
        self.model.modelReset.connect(lambda: self.details.show_report(None))

    def _build(self) -> None:
        self.setWindowTitle(tr("One message for each row"))
        self.resize(fitting(self, *_SIZE))
        self.column.addItem(texts_merge.by_header(), "")
        for column in self._files.columns if self._files else ():
            self.column.addItem(plain(column, 80), column)
        explain(self.column, tr("The column of the data that names the envelope recipients"))
        explain(self.table, tr("Enter shows the message of the row in the window"))
        explain(self.batch_button, tr("Write the messages and open them as a batch; nothing is sent yet"))
        above = QGridLayout()
        above.setHorizontalSpacing(GRID)
        label = QLabel(tr("&Recipients from"), self)
        label.setBuddy(self.column)
        above.addWidget(label, 0, 0)
        above.addWidget(self.column, 0, 1)
        above.setColumnStretch(2, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for button in (self.try_button, self.stop_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.batch_button, self.close_button):
            buttons.addWidget(button)
            button.setAutoDefault(False)
        self.stop_button.setAutoDefault(False)
        self.try_button.setDefault(True)
        self.table.stretch(FINDINGS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addLayout(above)
        layout.addWidget(self.state)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.details)
        layout.addLayout(buttons)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop: nobody sees what comes of it."""
        if not event.spontaneous():  # it is not just minimised
            self._stop()
        super().hideEvent(event)


class _Rows(ReadOnlyTable):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter from the dialog's default button: it shows the row."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
