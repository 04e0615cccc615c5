"""A line of text without a history of its own."""

import re

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QValidator
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from cfmail_gui.gui.editing.undo_keys import give_menu, is_override_for_undo, wish_of
from cfmail_gui.gui.editing.utf16 import characters, units

_MOST = 1024 * 1024
"""Characters; Qt's own limit of 32,767 would cut long lists of addresses without a word."""
_BREAKS = re.compile("[\r\n\u2028\u2029]+")


class UndoLineEdit(QLineEdit):
    """Asks for undo and redo. Whatever comes in, by paste, drop or program, stays one line."""

    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAcceptDrops(False)
        self.setMaxLength(_MOST)
        self.setValidator(_OneLine(self))

    def replace_text(self, text: str) -> None:
        """Show ``text`` and leave the cursor where it is; emits ``textChanged`` but not ``textEdited``."""
        if text != self.text():
            position = self.cursorPosition()
            self.setText(text)
            self.setCursorPosition(position)

    def one_line(self, text: str) -> str:
        """Return several lines as one: each line break becomes a space."""
        return _BREAKS.sub(" ", text)

    def context_menu(self) -> QMenu:
        """Return the menu of the right mouse button; its Undo and Redo are the program's."""
        return give_menu(self.createStandardContextMenu(), self.undo_wanted, self.redo_wanted)

    def event(self, event: QEvent) -> bool:
        """Claim the keys for undo and redo before the window's shortcuts get them."""
        if is_override_for_undo(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for undo and redo."""
        match wish_of(event):
            case "undo":
                self.undo_wanted.emit()
            case "redo":
                self.redo_wanted.emit()
            case None:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the menu."""
        menu = self.context_menu()
        menu.exec(event.globalPos())
        menu.deleteLater()


class _OneLine(QValidator):
    """The one gate that pasted, dropped and set text all pass."""

    def __init__(self, line: UndoLineEdit) -> None:
        super().__init__(line)
        self._line = line

    def validate(self, text: str, position: int) -> object:
        """Return the text as one line and where the cursor is in it."""
        if not _BREAKS.search(text):
            return QValidator.State.Acceptable, text, position
        here = characters(text, position)
        line = self._line.one_line(text)
        return QValidator.State.Acceptable, line, min(units(self._line.one_line(text[:here])), units(line))
