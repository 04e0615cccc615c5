"""One header field for editing: its name, its value as people read it, and what really stands there."""

from dataclasses import dataclass
from functools import partial
from typing import Literal

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QWidget

from cfmail_gui.gui import texts_compose
from cfmail_gui.gui.editing.line_edit import UndoLineEdit
from cfmail_gui.gui.editing.text_edit import TextEdit
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID, fixed_font
from cfmail_gui.message.field_view import FieldView, field_view
from cfmail_gui.message.header import HeaderField
from cfmail_gui.message.source_text import read

Where = Literal["name", "value", "raw"]


@dataclass(frozen=True, slots=True)
class Typed:
    """What one of the editors says now."""

    where: Where
    text: str

    def octets(self, line_end: bytes) -> bytes:
        """Return the octets that ``text`` stands for in "raw"; raises BadEdit as ``source_text.read``."""
        return read(self.text, line_end)


class FieldEditor(QWidget):
    """Three editors over one header field. The one that the user types in is not written over by what that makes."""

    typed = Signal(object)  # Typed
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = UndoLineEdit(tr("Field name"), self)
        self.value = UndoLineEdit(tr("Field value"), self)
        self.raw = TextEdit(tr("Field as written"), self, wrap=False)
        self.hint = PlainLabel(parent=self)
        self._shown: tuple[int, HeaderField | None] | None = None
        self._typing: Where | None = None
        self._showing = False
        self._build()
        self.name.textChanged.connect(partial(self._on_typed, "name"))
        self.value.textChanged.connect(partial(self._on_typed, "value"))
        self.raw.edited.connect(lambda: self._on_typed("raw", self.raw.carried()))
        for editor in (self.name, self.value, self.raw):
            editor.undo_wanted.connect(self.undo_wanted)
            editor.redo_wanted.connect(self.redo_wanted)

    def show_field(self, index: int, field: HeaderField | None, line_end: bytes) -> bool:
        """Show the field at ``index`` of a message with these line ends; None for none.

        False where it is shown already.
        """
        if self.shows(index, field):
            return False
        self._shown = (index, field)
        view = field_view(field, line_end)
        self._showing = True
        try:
            self._show(view)
        finally:
            self._showing = False
        return True

    def shows(self, index: int, field: HeaderField | None) -> bool:
        """Say whether this is what is shown; the field may stand at other octets now."""
        if self._shown is None or self._shown[0] != index:
            return False
        shown = self._shown[1]
        if shown is None or field is None:
            return shown is field
        return (shown.name, shown.value) == (field.name, field.value)

    def forget(self) -> None:
        """Show the next field whatever it is."""
        self._shown = None

    @Slot()
    def start(self) -> None:
        """Put the cursor where there is something to edit."""
        for editor in (self.value, self.raw):
            if not editor.isReadOnly():
                editor.setFocus()
                return

    def _show(self, view: FieldView) -> None:
        if self._typing != "name":
            _show_line(self.name, view.name, editable=bool(view.name))
        if self._typing != "value":
            _show_line(self.value, view.value, editable=not view.reason)
        if self._typing != "raw":
            self.raw.replace_text(view.raw)
            self.raw.setReadOnly(view.reason not in ("", "damaged", "unseen"))
        self.hint.say(texts_compose.field_reason(view.reason))
        self.hint.setVisible(bool(view.reason))

    def _on_typed(self, where: Where, text: str) -> None:
        if self._showing:
            return
        self._typing = where
        try:
            self.typed.emit(Typed(where, text))
        finally:
            self._typing = None

    def _build(self) -> None:
        self.raw.setFont(fixed_font())
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(GRID)
        form.setVerticalSpacing(GRID // 2)
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("Value"), self.value)
        form.addRow(tr("As written"), self.raw)
        form.addRow(self.hint)


def _show_line(line: UndoLineEdit, text: str, *, editable: bool) -> None:
    line.replace_text(text)
    line.setReadOnly(not editable)
    if not line.hasFocus():
        line.setCursorPosition(0)
