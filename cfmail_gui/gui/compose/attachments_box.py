"""The files in a message: a list of them, and how to add, rename, replace and remove one."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QPushButton, QVBoxLayout, QWidget

from cfmail_gui.gui import drops, texts_compose
from cfmail_gui.gui.compose.file_loader import FileLoader
from cfmail_gui.gui.plain import explain
from cfmail_gui.gui.rows_model import RowsModel
from cfmail_gui.gui.table import ReadOnlyTable
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID, section_title
from cfmail_gui.gui.workbench import Workbench
from cfmail_gui.message import attachments
from cfmail_gui.message.document import Document
from cfmail_gui.message.edit import Edited
from cfmail_gui.message.faults import BadEdit
from cfmail_gui.message.leaf_edits import replace_octets
from cfmail_gui.message.new_parts import NewAttachment

if TYPE_CHECKING:
    from cfmail_gui.message.attachments import Attachment

_WIDTHS = (400, 210)  # name (which takes what is left) and type, pixels


class AttachmentsBox(QWidget):
    """The table `Attachments`. Files dropped on it are attached."""

    def __init__(self, workbench: Workbench, loader: FileLoader, parent: QWidget) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._loader = loader
        self._model = RowsModel["Attachment"]((tr("Name"), tr("Type"), tr("Size")), _cell)
        self.add_button = QPushButton(tr("Add attachment"), self)
        self.remove_button = QPushButton(tr("Remove attachment"), self)
        self.rename_button = QPushButton(tr("Rename…"), self)
        self.replace_button = QPushButton(tr("Replace…"), self)
        self.table = ReadOnlyTable(tr("Attachments"), self._model, _WIDTHS, self)
        self.table.say_when_empty(tr("No attachments. Drop files here, or press Add attachment."))
        self.setAcceptDrops(True)
        self._build()
        self.add_button.clicked.connect(self._on_add)
        self.remove_button.clicked.connect(self._on_remove)
        self.rename_button.clicked.connect(self._on_rename)
        self.replace_button.clicked.connect(self._on_replace)
        self.table.doubleClicked.connect(self._on_show)
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        for key, call in (("Del", self._on_remove), ("F2", self._on_rename), ("Return", self._on_show)):
            shortcut = QShortcut(QKeySequence(key), self.table, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(call)
        self._on_selected()

    def refresh(self, items: "tuple[Attachment, ...]") -> None:
        """Show these attachments."""
        row = self.table.currentIndex().row()
        self._model.show_rows(items)
        if items and row >= 0 and not self._selected():
            self.table.selectRow(min(row, len(items) - 1))
        self._on_selected()

    def attach(self, paths: tuple[Path, ...]) -> None:
        """Put files into the message."""
        self._loader.load(paths, self._attach)

    def _attach(self, new: NewAttachment) -> None:
        self._workbench.apply(tr("attachment"), lambda document: attachments.add(document, new))

    def _selected(self) -> "tuple[Attachment, ...]":
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return tuple(self._model.rows[row] for row in rows)

    @Slot()
    def _on_selected(self) -> None:
        count = len(self._selected())
        self.remove_button.setEnabled(count > 0)
        for button in (self.rename_button, self.replace_button):
            button.setEnabled(count == 1)

    @Slot()
    def _on_add(self) -> None:
        self.attach(self._loader.ask_for_files(self, tr("Attach files")))

    @Slot()
    def _on_remove(self) -> None:
        selected = self._selected()
        if selected:
            self._workbench.apply(tr("removed attachment"), partial(_without, items=selected))

    @Slot()
    def _on_rename(self) -> None:
        selected = self._selected()
        if len(selected) != 1:
            return
        item = selected[0]
        name, wanted = QInputDialog.getText(self, tr("Rename attachment"), tr("File name"), text=item.name)
        if wanted and name != item.name:
            self._workbench.apply(
                tr("renamed attachment"), lambda document: attachments.rename(document, _number(document, item), name)
            )

    @Slot()
    def _on_replace(self) -> None:
        item = self._selected()[0]
        self._loader.load(self._loader.ask_for_file(self, tr("Replace attachment")), partial(self._put_in_place, item))

    def _put_in_place(self, item: "Attachment", new: NewAttachment) -> None:
        self._workbench.apply(tr("replaced attachment"), lambda document: _replaced(document, item, new))

    @Slot()
    def _on_show(self) -> None:
        selected = self._selected()
        if selected:
            self._workbench.part_wanted.emit(selected[0].number)

    def _build(self) -> None:
        explain(self.table, tr("Enter shows the selected file under Parts"))
        explain(self.add_button, tr("Attach files; they can be dropped on the list as well"))
        explain(self.remove_button, tr("Take the selected files out of the message (Del in the list)"))
        explain(self.rename_button, tr("Give the selected file another name (F2 in the list)"))
        explain(self.replace_button, tr("Put another file in the place of the selected one"))
        self.table.stretch(0)
        row = QHBoxLayout()
        row.setSpacing(GRID // 2)
        row.addWidget(section_title(tr("Attachments"), self))
        row.addStretch(1)
        for button in (self.add_button, self.remove_button, self.rename_button, self.replace_button):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addLayout(row)
        layout.addWidget(self.table, 1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, and leave everything else to the window."""
        if event.mimeData().hasUrls():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach the dropped files."""
        dropped = drops.dropped(event.mimeData())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.attach(dropped.files)
        if dropped.elsewhere:
            self._workbench.told.emit(texts_compose.dropped_elsewhere(dropped.elsewhere))


def _number(document: Document, item: "Attachment") -> str:
    """Find an attachment again: other edits since it was listed may have given it another number."""
    alike = [each.number for each in attachments.list_of(document) if replace(each, number=item.number) == item]
    if item.number in alike:
        return item.number
    if len(alike) != 1:
        raise BadEdit("no-such-part", name=item.number)
    return alike[0]


def _without(document: Document, items: "tuple[Attachment, ...]") -> Document:
    for number in reversed([_number(document, item) for item in items]):  # the numbers of the parts before it stay
        document = attachments.remove(document, number).document
    return document


def _replaced(document: Document, item: "Attachment", new: NewAttachment) -> Edited:
    """The place, the disposition and the Content-ID stay: what the HTML shows is the new file."""
    number = _number(document, item)
    content = replace_octets(document, number, new.octets, new.content_type)
    named = attachments.rename(content.document, number, new.name)
    return Edited(named.document, (*content.notes, *named.notes))


def _cell(item: "Attachment", column: int) -> str:
    return (texts_compose.attachment_name, texts_compose.attachment_kind, texts_compose.attachment_size)[column](item)
