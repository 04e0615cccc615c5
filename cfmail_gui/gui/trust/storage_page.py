"""What the program keeps on this computer: how much, where, and how to be rid of it."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QHeaderView, QLineEdit, QPushButton, QVBoxLayout, QWidget

from cfmail_gui.gui import texts_trust
from cfmail_gui.gui.dialogs import confirmed
from cfmail_gui.gui.errands import Errands
from cfmail_gui.gui.latest_answer import LatestAnswer
from cfmail_gui.gui.notice_bar import NoticeBar
from cfmail_gui.gui.plain import PlainLabel, explain
from cfmail_gui.gui.rows_model import RowsModel
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.table import ReadOnlyTable
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID
from cfmail_gui.gui.trust.show_folder import show_folder
from cfmail_gui.gui.trust.unsaved import unsaved_names
from cfmail_gui.gui.trust.wipe_dialog import WipeDialog
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.sending.own_data import Holding, Kind

_NAME, _AMOUNT = 0, 1
_ROWS = 6  # to be seen without scrolling


class StoragePage(QWidget):
    """Measures whenever it is shown, and after each deletion."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._services = services
        titles = (tr("What"), tr("How much"), tr("Size"))
        self._model: RowsModel[Holding] = RowsModel(titles, _cell, self)
        self.notice = NoticeBar(self)
        self.table = ReadOnlyTable(tr("What is kept"), self._model, (), self)
        self.meaning = PlainLabel(parent=self)
        self.place = QLineEdit(self)  # a path is as long as it is, and may be copied
        self.place.setReadOnly(True)
        self.place.setAccessibleName(tr("Where it is"))
        self.total = PlainLabel(parent=self)
        self.folder_button = QPushButton(tr("Show in file &manager"), self)
        self.delete_button = QPushButton(tr("&Delete…"), self)
        self.wipe_button = QPushButton(tr("Delete &all my data…"), self)
        self._measuring = LatestAnswer(services.archive, self)
        own = (services.archive, services.lookups, services.files)
        self._archive, self._keyring, self._files = (Errands(thread, self) for thread in own)
        self._deleting = False
        self._build()
        self._connect()
        self._on_chosen()

    @property
    def chosen(self) -> Holding | None:
        """The row that is chosen."""
        rows = self.table.selectionModel().selectedRows()
        return self._model.rows[rows[0].row()] if rows else None

    @Slot()
    def refresh(self) -> None:
        """Measure again."""
        self._measuring.ask(self._services.own_data.holdings)

    @Slot(object)
    def _on_measured(self, holdings: tuple[Holding, ...]) -> None:
        kind = self.chosen.kind if self.chosen else "settings"
        self._model.show_rows(holdings)
        row = next(row for row, each in enumerate(holdings) if each.kind == kind)
        self.table.selectRow(row)
        # what is a part of another kind has been counted with it
        size = sum(each.octets or 0 for each in holdings if each.kind != "bodies")
        self.total.say(texts_trust.total(size))
        self._on_chosen()

    @Slot(object)
    def _on_not_measured(self, error: CfmailError) -> None:
        self.notice.tell(texts_trust.not_measured(error))

    @Slot()
    def _on_chosen(self) -> None:
        holding = self.chosen
        self.meaning.say(texts_trust.kind_meaning(holding.kind) if holding else tr("Measuring…"))
        self.place.setText(texts_trust.place(holding) if holding else "")
        self.folder_button.setEnabled(holding is not None and holding.kind != "tokens")
        self.delete_button.setEnabled(holding is not None and not holding.is_empty and not self._deleting)

    @Slot()
    def _on_folder(self) -> None:
        holding = self.chosen
        if holding is not None and not show_folder(holding.path or self._services.own_data.folders[0]):
            self.notice.tell(tr("There is no such folder yet, or no program to show it with."))

    @Slot()
    def _on_delete(self) -> None:
        holding = self.chosen
        if holding is None or self._refused():
            return
        kind, own = holding.kind, self._services.own_data
        if confirmed(self, texts_trust.kind_loss(kind), tr("Delete"), destructive=True) and not self._refused():
            self._set_deleting(deleting=True)
            if kind == "recent":
                self._services.recent.clear()  # which knows them, whatever the file says
            self._errands(kind).run(lambda: own.forget(kind), lambda _none: self._on_deleted(kind), self._on_failed)

    def _on_deleted(self, kind: Kind) -> None:
        self._set_deleting(deleting=False)
        self.notice.tell(texts_trust.deleted(kind))
        if kind in ("accounts", "tokens"):
            self._services.desk.accounts_changed()
        self.refresh()

    def _on_failed(self, error: CfmailError) -> None:
        self._set_deleting(deleting=False)
        self.notice.tell(texts_trust.not_deleted(error))
        self.refresh()

    @Slot()
    def _on_wipe(self) -> None:
        if self._refused():
            return
        kept = next((each.number or 0 for each in self._model.rows if each.kind == "unsaved"), 0)
        names = unsaved_names(self._services.desk.windows)
        dialog = WipeDialog(texts_trust.wipe_unsaved(names, max(kept - len(names), 0)), self)
        dialog.accepted.connect(self._on_wipe_wanted)
        dialog.open()

    @Slot()
    def _on_wipe_wanted(self) -> None:
        if not self._refused():
            self._set_deleting(deleting=True)
            self._keyring.run(self._services.own_data.forget_tokens, self._leave, self._on_tokens_left)

    def _on_tokens_left(self, error: CfmailError) -> None:
        self._set_deleting(deleting=False)
        again = (tr("Try again"), self._on_wipe_wanted)
        self.notice.tell(texts_trust.tokens_left(error), again, (tr("Delete the rest and quit"), self._leave))

    def _leave(self, _none: None = None) -> None:
        """End the program; what comes after its end removes the folders."""
        if self._refused():  # something was begun while the keyring asked its question
            self._set_deleting(deleting=False)
            return
        self._services.own_data.leave_nothing()
        desk = self._services.desk
        for window in tuple(desk.windows):  # not closed: that would ask what is to be saved
            window.message_panel.stop()
            window.hide()
            desk.forget(window)
        QApplication.exit()

    def _refused(self) -> bool:
        """Say why nothing can be deleted now, if so."""
        busy = self._services.desk.is_busy()
        if busy:
            self.notice.tell(texts_trust.busy())
        return busy

    def _set_deleting(self, *, deleting: bool) -> None:
        self._deleting = deleting
        self.wipe_button.setEnabled(not deleting)
        self._on_chosen()

    def _errands(self, kind: Kind) -> Errands:
        match kind:
            case "accounts" | "tokens":
                return self._keyring
            case "history" | "bodies":
                return self._archive
            case _:
                return self._files

    def _connect(self) -> None:
        self._measuring.answered.connect(self._on_measured)
        self._measuring.failed.connect(self._on_not_measured)
        self.table.selectionModel().selectionChanged.connect(self._on_chosen)
        self.folder_button.clicked.connect(self._on_folder)
        self.delete_button.clicked.connect(self._on_delete)
        self.wipe_button.clicked.connect(self._on_wipe)

    def _build(self) -> None:
        explain(self.wipe_button, texts_trust.wipe_question())
        self.table.setSelectionMode(ReadOnlyTable.SelectionMode.SingleSelection)
        for column in (_NAME, _AMOUNT):
            self.table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        row = self.table.verticalHeader().defaultSectionSize()
        self.table.setMinimumHeight(_ROWS * row + self.table.horizontalHeader().sizeHint().height())
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for button in (self.folder_button, self.delete_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        last = QHBoxLayout()
        last.addWidget(self.wipe_button)
        last.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        for widget in (self.notice, self.table, self.meaning, self.place):
            layout.addWidget(widget, 1 if widget is self.table else 0)
        layout.addLayout(buttons)
        layout.addSpacing(GRID)
        layout.addWidget(self.total)
        layout.addLayout(last)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what is there now."""
        super().showEvent(event)
        if not event.spontaneous():
            self.refresh()


def _cell(holding: Holding, column: int) -> str:
    if column == _NAME:
        return texts_trust.kind_name(holding.kind)
    return texts_trust.amount(holding) if column == _AMOUNT else texts_trust.size(holding)
