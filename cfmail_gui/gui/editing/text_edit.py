"""An editor of a text that belongs to the program: no history, and what it shows is what it was given."""

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QTextCursor, QTextOption
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget

from cfmail_gui.gui.editing.undo_keys import give_menu, is_override_for_undo, wish_of
from cfmail_gui.gui.editing.utf16 import units

_LONG_LINE = re.compile(r"[^\n]{2000}")
_PARAGRAPH_END = "\N{PARAGRAPH SEPARATOR}"
_STEP = 4096  # characters compared at a time


class TextEdit(QPlainTextEdit):
    """Asks for undo and redo. Tab goes to the next control. ``wrap``: break lines between words."""

    undo_wanted = Signal()
    redo_wanted = Signal()
    edited = Signal()  # by the user or a search, and not by replace_text

    def __init__(self, name: str, parent: QWidget | None = None, *, wrap: bool = True) -> None:
        super().__init__(parent)
        self._replacing = self._touched = False
        self._wrap = wrap
        self.setAccessibleName(name)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self._fit_wrapping("")
        self.document().contentsChange.connect(self._on_touched)
        self.textChanged.connect(self._on_changed)

    def carried(self) -> str:
        """Return the text; unlike ``toPlainText`` it keeps no-break spaces."""
        return self.document().toRawText().replace(_PARAGRAPH_END, "\n")

    def replace_text(self, text: str) -> None:
        """Show ``text``, changing only what differs: cursor, selection and scroll position stay.

        A cursor where something is put in goes behind it, as after typing; in an empty editor it stays in front.
        Emits ``textChanged`` but not ``edited``. What ``display.is_carried`` denies may get lost.
        """
        shown = self.carried()
        if text == shown:
            return
        start, rest = _common(shown, text)
        bars = (self.verticalScrollBar(), self.horizontalScrollBar())
        places = [bar.value() for bar in bars]
        self._fit_wrapping(text)
        self._replacing = True
        try:
            _replace(QTextCursor(self.document()), shown, text, start, rest)
        finally:
            self._replacing = False
        if not shown:
            self.moveCursor(QTextCursor.MoveOperation.Start)
        for bar, place in zip(bars, places, strict=True):
            bar.setValue(place)

    def context_menu(self) -> QMenu:
        """Return the menu of the right mouse button; its Undo and Redo are the program's."""
        return give_menu(self.createStandardContextMenu(), self.undo_wanted, self.redo_wanted)

    def _fit_wrapping(self, text: str) -> None:
        """Measured: one line of 1 MiB takes 39 s to break between words, and no time to break anywhere."""
        modes = QTextOption.WrapMode
        mode = modes.NoWrap
        if self._wrap:
            mode = modes.WrapAnywhere if _LONG_LINE.search(text) else modes.WrapAtWordBoundaryOrAnywhere
        if mode != self.wordWrapMode():
            self.setWordWrapMode(mode)

    @Slot()
    def _on_touched(self) -> None:
        self._touched = True

    @Slot()
    def _on_changed(self) -> None:
        """Tell of an edit; colouring the text anew emits ``textChanged`` as well, but not ``contentsChange``."""
        if self._touched and not self._replacing:
            self.edited.emit()
        self._touched = False

    def event(self, event: QEvent) -> bool:
        """Claim the keys for undo and redo before the window's shortcuts get them."""
        if is_override_for_undo(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for undo and redo; Shift+Enter is a line end like any other, and no U+2028."""
        wish = wish_of(event)
        if wish == "undo":
            self.undo_wanted.emit()
        elif wish == "redo":
            self.redo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.InsertLineSeparator) and not self.isReadOnly():
            self.textCursor().insertText("\n")
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the menu."""
        menu = self.context_menu()
        menu.exec(event.globalPos())
        menu.deleteLater()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy text as it is: Qt would make a space of a no-break space."""
        copied = QMimeData()
        copied.setText(self.textCursor().selectedText().replace(_PARAGRAPH_END, "\n"))
        return copied

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Be ready for an endless line."""
        if _LONG_LINE.search(source.text()):
            self._fit_wrapping(source.text())
        super().insertFromMimeData(source)


def _common(one: str, other: str) -> tuple[int, int]:
    """Return the lengths of the longest common beginning, and of the longest common end behind it."""
    most = min(len(one), len(other))
    start = _alike(lambda a, b: one[a:b] == other[a:b], most)
    ends = (len(one), len(other))
    rest = _alike(lambda a, b: one[ends[0] - b : ends[0] - a] == other[ends[1] - b : ends[1] - a], most - start)
    return start, rest


def _replace(cursor: QTextCursor, shown: str, text: str, start: int, rest: int) -> None:
    position = units(shown[:start])
    cursor.setPosition(position)
    cursor.setPosition(position + units(shown[start : len(shown) - rest]), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(text[start : len(text) - rest])


def _alike(same: Callable[[int, int], bool], most: int) -> int:
    """Return the largest n up to ``most`` with ``same(0, n)``, comparing pieces and not characters."""
    done, step = 0, _STEP
    while step and done < most:
        if same(done, min(done + step, most)):
            done = min(done + step, most)
        else:
            step //= 2
    return done
