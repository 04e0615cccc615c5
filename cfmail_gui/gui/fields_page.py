"""The view `Header fields`: all of them as they stand, and one at a time for editing."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from cfmail_gui.gui.field_editor import FieldEditor, Typed
from cfmail_gui.gui.fields_table import FieldsTable
from cfmail_gui.gui.new_field_line import NewFieldLine
from cfmail_gui.gui.page import Page
from cfmail_gui.gui.plain import explain
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID
from cfmail_gui.gui.workbench import Workbench
from cfmail_gui.message import field_edits
from cfmail_gui.message.document import Document
from cfmail_gui.message.header import HeaderField

_TABLE_HEIGHT, _EDITOR_HEIGHT = 300, 170


class FieldsPage(Page):
    """A table of header fields, and an editor for the one that is selected."""

    def __init__(self, workbench: Workbench, services: Services, parent: QWidget) -> None:
        super().__init__(workbench, services, parent)
        self.new_name = NewFieldLine(self)  # in the order in which Tab goes
        self.buttons = self._make_buttons()
        self.table = FieldsTable(self)
        self.editor = FieldEditor(self)
        self._build()
        self._connect()

    def main_widget(self) -> QWidget:
        """Return the table."""
        return self.table

    def refresh(self) -> None:
        """Show the header fields as they are now."""
        self._show(self.table.selected())

    def _show(self, selected: int) -> None:
        document = self.workbench.session.document
        fields = document.fields if document else ()
        self.table.show_fields(fields, min(max(selected, 0), len(fields) - 1))
        self._show_selected()

    @Slot()
    def _show_selected(self) -> None:
        document, field = self.workbench.session.document, self._field()
        if self.editor.show_field(self.table.selected(), field, document.line_end if document else b""):
            self.drop_pending()
        is_field = field is not None and bool(field.name)
        for name, button in self.buttons.items():
            button.setEnabled(name == "add" or is_field or (name == "remove" and field is not None))

    @Slot()
    def flush(self) -> None:
        """Try once more what could not be written, unless its field is not there any more."""
        if self.editor.shows(self.table.selected(), self._field()):
            super().flush()
        else:
            self.drop_pending()

    def forget_shown(self) -> None:
        """Show the selected field anew at the next ``refresh``."""
        self.editor.forget()

    @Slot()
    def _on_opened(self) -> None:
        self.editor.forget()
        self.table.show_fields((), -1)

    # Edits

    @Slot(object)
    def _on_typed(self, typed: Typed) -> None:
        index = self.table.selected()

        def edit(document: Document) -> Document:
            field = document.fields[index]
            match typed.where:
                case "name":
                    name, value = typed.text, field.value
                case "value":
                    return field_edits.replace_field(document, index, field.name, typed.text)
                case "raw":
                    name, value = field.name, typed.octets(document.line_end)
            return field_edits.replace_field_raw(document, index, name, value)

        self.edit(tr("header field"), edit, f"field {index} {typed.where}")

    @Slot()
    def _on_add(self) -> None:
        name = self.new_name.wanted()
        if not name:
            self.new_name.setFocus()
            return
        index = self.table.selected() + 1
        if self._change(tr("new field"), index, lambda document: field_edits.insert_field(document, index, name, "")):
            self.new_name.clear()
            self.editor.value.setFocus()

    @Slot()
    def _on_remove(self) -> None:
        index = self.table.selected()
        if index >= 0:
            self._change(tr("removed field"), index, lambda document: field_edits.remove_field(document, index))

    @Slot()
    def _on_duplicate(self) -> None:
        index = self.table.selected()
        if index >= 0:
            self._change(tr("doubled field"), index + 1, lambda document: field_edits.duplicate_field(document, index))

    def _move(self, step: int) -> None:
        index = self.table.selected()
        to = index + step
        if index >= 0 and 0 <= to < self.table.model().rowCount():
            self._change(tr("moved field"), to, lambda document: field_edits.move_field(document, index, to))

    def _change(self, label: str, selected: int, edit: Callable[[Document], Document]) -> bool:
        """Make an edit after which another field is selected."""
        done = self.workbench.apply(label, edit)
        if done:
            self._show(selected)
        return done

    def _field(self) -> HeaderField | None:
        document, index = self.workbench.session.document, self.table.selected()
        return document.fields[index] if document and 0 <= index < len(document.fields) else None

    # Building

    def _connect(self) -> None:
        self.workbench.opened.connect(self._on_opened)
        self.table.selectionModel().selectionChanged.connect(self._show_selected)
        self.editor.typed.connect(self._on_typed)
        self.editor.undo_wanted.connect(self.workbench.undo)
        self.editor.redo_wanted.connect(self.workbench.redo)
        self.new_name.add_wanted.connect(self._on_add)
        self.new_name.undo_wanted.connect(self.workbench.undo)
        self.new_name.redo_wanted.connect(self.workbench.redo)
        for key, call in (
            ("Del", self._on_remove),
            ("Ctrl+D", self._on_duplicate),
            ("Alt+Up", partial(self._move, -1)),
            ("Alt+Down", partial(self._move, 1)),
            ("Return", self.editor.start),
            ("F2", self.editor.start),
        ):
            shortcut = QShortcut(QKeySequence(key), self.table, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(call)
        self.table.doubleClicked.connect(self.editor.start)

    def _make_buttons(self) -> dict[str, QPushButton]:
        made = {}
        for name, text, why, call in (
            ("add", tr("Add field"), tr("Add a field below the selected one"), self._on_add),
            ("remove", tr("Remove field"), tr("Remove the selected field (Del in the table)"), self._on_remove),
            ("duplicate", tr("Duplicate"), tr("Add a copy of the selected field (Ctrl+D)"), self._on_duplicate),
            ("up", tr("Move up"), tr("Move the selected field up (Alt+Up)"), partial(self._move, -1)),
            ("down", tr("Move down"), tr("Move the selected field down (Alt+Down)"), partial(self._move, 1)),
        ):
            button = made[name] = QPushButton(text, self)
            explain(button, why)
            button.clicked.connect(call)
        return made

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GRID // 2)
        row.addWidget(self.new_name, 1)
        for button in self.buttons.values():
            row.addWidget(button)
        explain(self.table, tr("Enter edits the selected field"))
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(GRID)
        splitter.addWidget(self.table)
        splitter.addWidget(self.editor)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([_TABLE_HEIGHT, _EDITOR_HEIGHT])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID // 2, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(row)
        layout.addWidget(splitter, 1)
