"""The HTML of a message as it is written: coloured, searched, and with the tags that belong together marked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QTextCursor
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from cfmail_gui.gui.editing.code_edit import CodeEdit
from cfmail_gui.gui.editing.find_bar import FindBar
from cfmail_gui.gui.editing.html_highlighter import HtmlHighlighter
from cfmail_gui.gui.editing.utf16 import characters, units
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.preview.tag_pairs import TagPairs
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID

MAX_COLOURED = 1_000_000
"""Characters; colouring so much takes about half a second, and a longer source stays plain."""

_MARK_ALPHA = 70  # of 255: the text on it stays as readable as it was


class HtmlSourceView(QWidget):
    """Read only: HTML is edited under Compose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = _SourceEdit(self)
        self.find_bar = FindBar(self.editor, self)
        self.label = PlainLabel(parent=self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID // 2, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self.label)
        layout.addWidget(self.editor, 1)
        layout.addWidget(self.find_bar)
        self.label.hide()

    def show_source(self, html: str, pairs: TagPairs) -> None:
        """Show ``html``; cursor and scroll position stay where the text is the same."""
        self.label.say("" if html else tr("This message has no HTML part."))
        self.label.setVisible(not html)
        self.editor.show_source(html, pairs)

    def show_line(self, line: int, column: int) -> None:
        """Put the cursor at a place, counted from 1, and bring it into view."""
        block = self.editor.document().findBlockByNumber(max(line, 1) - 1)
        if not block.isValid():
            block = self.editor.document().lastBlock()
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + min(units(block.text()[: max(column, 1) - 1]), block.length() - 1))
        self.editor.setTextCursor(cursor)
        self.editor.centerCursor()


class _SourceEdit(CodeEdit):
    def __init__(self, parent: QWidget) -> None:
        self._pairs = TagPairs()
        self._html = ""
        super().__init__(tr("HTML source"), parent)
        self.setReadOnly(True)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self._highlighter = HtmlHighlighter(self)

    def show_source(self, html: str, pairs: TagPairs) -> None:
        """Show another source."""
        self._html, self._pairs = html, pairs
        wanted = self.document() if len(html) <= MAX_COLOURED else None
        if self._highlighter.document() is not wanted:
            self._highlighter.setDocument(wanted)
        self.replace_text(html)
        self._on_cursor()

    def setExtraSelections(self, selections: Sequence[QTextEdit.ExtraSelection]) -> None:
        """Mark, beside the current line, the tag that the cursor is at and the one that belongs to it."""
        super().setExtraSelections([*selections, *self._marks()])

    def _marks(self) -> list[QTextEdit.ExtraSelection]:
        pair = self._pairs.at(characters(self._html, self.textCursor().position()))
        return [self._mark(*span) for span in (pair.start, pair.end)] if pair else []

    def _mark(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        colour = self.palette().color(QPalette.ColorRole.Highlight)
        colour.setAlpha(_MARK_ALPHA)
        mark.format.setBackground(colour)
        mark.format.setFontUnderline(True)
        first = units(self._html[:start])
        mark.cursor = self.textCursor()
        mark.cursor.setPosition(first)
        mark.cursor.setPosition(first + units(self._html[start:end]), QTextCursor.MoveMode.KeepAnchor)
        return mark
