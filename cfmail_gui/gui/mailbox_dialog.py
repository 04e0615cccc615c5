"""A mailbox has several messages: the user chooses the one to open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from cfmail_gui.gui import texts_mailbox
from cfmail_gui.gui.help_topic import give_help
from cfmail_gui.gui.mailbox_model import MailboxModel
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.screens import fitting
from cfmail_gui.gui.table import ReadOnlyTable
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID

if TYPE_CHECKING:
    from cfmail_gui.sending.mailbox import Mailbox

_SIZE = (900, 560)
_WIDTHS = (240, 380, 140)


class MailboxDialog(QDialog):
    """Lists the messages of a mailbox; ``chosen`` comes once, and the dialog is gone with it."""

    chosen = Signal(object, int, bool)  # the mailbox, the index of the message, whether to undo its quoting
    batch_wanted = Signal(object)  # the mailbox: all its messages are to be sent

    def __init__(self, mailbox: "Mailbox", work: TaskThread, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_help(self, "send#mailboxes")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)  # a mailbox may be 256 MiB
        self.setWindowTitle(texts_mailbox.title(mailbox.name))
        self._mailbox = mailbox
        self._model = MailboxModel(mailbox, work, self)
        self.invitation = PlainLabel(texts_mailbox.invitation(mailbox.name, self._model.total), self)
        self.filter_edit = QLineEdit(self)
        self.filter_edit.setPlaceholderText(tr("Words in From, Subject or date"))
        self.filter_edit.setClearButtonEnabled(True)
        self.filter_edit.setAccessibleName(tr("Filter messages"))
        self.table = ReadOnlyTable(tr("Messages"), self._model, _WIDTHS, self)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.searched = PlainLabel(parent=self, wrap=False)
        self.unquote = QCheckBox(tr("Undo “>From ” quoting (mboxrd)"), self)
        self.unquote.setAccessibleDescription(texts_mailbox.unquoting())
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.open_button = self.buttons.addButton(tr("Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.open_button.setDefault(True)
        self.batch_button = self.buttons.addButton(tr("Send all as a batch…"), QDialogButtonBox.ButtonRole.ActionRole)
        self._build()
        self._connect()
        self.resize(fitting(self, *_SIZE))
        self._choose_first()
        self.table.setFocus()

    @Slot()
    def accept(self) -> None:
        """Open the chosen message."""
        row = self.table.currentIndex().row()
        if row < 0:
            return
        super().accept()
        self.chosen.emit(self._mailbox, self._model.message_at(row), self.unquote.isChecked())

    @Slot()
    def _on_batch(self) -> None:
        super().accept()
        self.batch_wanted.emit(self._mailbox)

    @Slot()
    def _choose_first(self) -> None:
        """Have a message chosen wherever there is one: Enter opens it."""
        if not self.table.currentIndex().isValid() and self._model.rowCount():
            self.table.selectRow(0)
        self.open_button.setEnabled(self.table.currentIndex().isValid())

    @Slot(str)
    def _on_filter(self, text: str) -> None:
        self._model.filter(text)
        self.searched.say("")

    @Slot(int)
    def _on_searched(self, done: int) -> None:
        self.searched.say(texts_mailbox.searched(done, self._model.total, self._model.rowCount()))

    def _connect(self) -> None:
        self.filter_edit.textChanged.connect(self._on_filter)
        self._model.searched.connect(self._on_searched)
        self._model.rowsInserted.connect(self._choose_first)
        self._model.modelReset.connect(self._choose_first)
        self.table.doubleClicked.connect(self.accept)
        self.batch_button.clicked.connect(self._on_batch)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _build(self) -> None:
        label = QLabel(tr("&Filter"), self)
        label.setBuddy(self.filter_edit)
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(label)
        line.addWidget(self.filter_edit, 1)
        line.addWidget(self.searched)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.invitation)
        layout.addLayout(line)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.unquote)
        layout.addWidget(PlainLabel(texts_mailbox.unquoting(), self))
        layout.addWidget(self.buttons)
