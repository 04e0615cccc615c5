"""A read-only view of a long text that never holds up the window: piece by piece, page by page."""

import re

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QTextCursor, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from cfmail_gui.gui import texts
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID, fixed_font
from cfmail_gui.message.display import visible_pieces

_LONG_LINE = re.compile(r"[^\n]{2000}")
_PIECE_OCTETS = 32 * 1024  # added per turn of the event loop: a few milliseconds of layout
_PIECE_LINES = 1_000
_PAGE_OCTETS = 1024 * 1024  # shown before the user asks for more


class ReadOnlyText(QPlainTextEdit):
    """A text that can be read, selected and copied. Dropped files are for the window, Tab for the next control."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(name)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )


class TextPager(QWidget):
    """Octets as text: what is no text is shown by its number, never replaced. ``wrap``: break lines between words."""

    def __init__(self, name: str, parent: QWidget | None = None, *, wrap: bool = False) -> None:
        super().__init__(parent)
        self._raw = b""
        self._line_end = b"\n"
        self._next = self._goal = 0
        self._place = 0  # to scroll to as soon as there is so much text; 0: nowhere
        modes = QTextOption.WrapMode
        self._wrap = modes.WrapAtWordBoundaryOrAnywhere if wrap else modes.NoWrap
        self.editor = ReadOnlyText(name, self)
        self.editor.setFont(fixed_font())
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_turn)
        self._more = QWidget(self)
        self._shown = PlainLabel(parent=self._more)
        self._build()

    def show_octets(self, raw: bytes, *, keep_place: bool = False) -> None:
        """Show ``raw`` from its beginning, or where the text before it was scrolled to.

        The first piece is shown at once, the rest of the page in later turns.
        """
        place = self.editor.verticalScrollBar().value() if keep_place else 0
        self._line_end = b"\n" if b"\n" in raw else b"\r"
        self._raw, self._next, self._goal = raw, 0, min(len(raw), _PAGE_OCTETS)
        self.editor.clear()
        self.editor.setWordWrapMode(self._wrap)
        self._more.hide()
        self._add_piece()
        self._to_the_top()
        self._place = place
        self._go_to_place()
        self._timer.start()

    def _piece_octets(self) -> int:
        """As many octets as can be laid out in some milliseconds: lines cost more than characters."""
        most = min(_PIECE_OCTETS, self._goal - self._next)
        end = self._next
        for _ in range(_PIECE_LINES):
            end = self._raw.find(self._line_end, end, self._next + most) + 1
            if end == 0:
                return most
        return end - self._next

    def _to_the_top(self) -> None:
        self.editor.moveCursor(QTextCursor.MoveOperation.Start)
        self.editor.verticalScrollBar().setValue(0)

    def _go_to_place(self) -> None:
        """Scroll on to where the text before was, as far as there is text as yet."""
        bar = self.editor.verticalScrollBar()
        if self._place:
            bar.setValue(self._place)
            self._place = 0 if bar.value() == self._place else self._place

    def _build(self) -> None:
        page, everything = QPushButton(tr("Show more"), self._more), QPushButton(tr("Show all"), self._more)
        page.clicked.connect(self._on_more)
        everything.clicked.connect(self._on_all)
        row = QHBoxLayout(self._more)
        row.setContentsMargins(0, GRID // 2, 0, 0)
        row.setSpacing(GRID)
        for widget, stretch in ((self._shown, 1), (page, 0), (everything, 0)):
            row.addWidget(widget, stretch)
        layout = QVBoxLayout(self)
        layout.setSpacing(0)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.editor, 1)
        layout.addWidget(self._more)
        self._more.hide()

    def _add_piece(self) -> None:
        if self._next >= self._goal:
            return
        text, self._next = visible_pieces(self._raw, self._next, self._piece_octets())
        if _LONG_LINE.search(text):
            # Measured: one line of 1 MiB takes 30 s to break between words and 0.5 s a piece not to break at all.
            self.editor.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        cursor = QTextCursor(self.editor.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(text)

    @Slot()
    def _on_turn(self) -> None:
        at_top = self.editor.verticalScrollBar().value() <= 1 and self.editor.textCursor().atStart()
        self._add_piece()
        if at_top:
            self.editor.verticalScrollBar().setValue(0)
        self._go_to_place()
        if self._next < self._goal:
            return
        self._timer.stop()
        rest = self._next < len(self._raw)
        self._more.setVisible(rest)
        if rest:
            self._shown.say(texts.piece_shown(self._next, len(self._raw)))

    @Slot()
    def _on_more(self) -> None:
        self._go_on(self._next + _PAGE_OCTETS)

    @Slot()
    def _on_all(self) -> None:
        self._go_on(len(self._raw))

    def _go_on(self, goal: int) -> None:
        self._goal = min(len(self._raw), goal)
        self._timer.start()
