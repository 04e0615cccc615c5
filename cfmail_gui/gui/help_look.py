"""How a page of the manual looks: tables with lines that can be seen, code on a ground of its own, marked places."""

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import (
    QColor,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextEdit

from cfmail_gui.gui.editing import matches
from cfmail_gui.gui.help_pages import anchor_of
from cfmail_gui.gui.theme import GRID, is_dark

_MARKS = ("#fff3a0", "#5c5000")  # under black, under white: 18:1 and 8:1
_LINE = 140  # percent of the letters' height
_WHOLE = 100  # percent of the page's width


def dress(document: QTextDocument, palette: QPalette) -> None:
    """Lay out what ``setMarkdown`` made of a page."""
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame, palette)
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        change = QTextBlockFormat()
        if block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence):
            change.setBackground(palette.brush(QPalette.ColorRole.AlternateBase))
        else:
            change.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if block.blockFormat().headingLevel():
            change.setTopMargin(2 * GRID)
            change.setBottomMargin(GRID)
        cursor.mergeBlockFormat(change)
        block = block.next()


def _dress_table(table: QTextTable, palette: QPalette) -> None:
    form = table.format()
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, _WHOLE))
    form.setCellPadding(GRID // 2)
    form.setCellSpacing(0)
    form.setTopMargin(GRID)
    form.setBottomMargin(GRID)
    form.setBorder(1)
    form.setBorderCollapse(True)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(palette.brush(QPalette.ColorRole.Mid))
    table.setFormat(form)


def heading(document: QTextDocument, anchor: str) -> QTextCursor | None:
    """Return the place of the heading that links call ``anchor``."""
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel() and anchor_of(block.text()) == anchor:
            return QTextCursor(block)
        block = block.next()
    return None


def places(document: QTextDocument, words: str) -> list[QTextCursor]:
    """Return every place of each of the words, from the top."""
    longest_first = sorted(words.split(), key=len, reverse=True)
    if not longest_first:
        return []
    alternatives = "|".join(QRegularExpression.escape(word) for word in longest_first)
    wanted = matches.expression(rf"(?<!\w)(?:{alternatives})", case=False, words=False, regular=True)
    found = matches.find_all(document, wanted)
    return [_selected(document, match) for match in found]


def _selected(document: QTextDocument, match: matches.Match) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(match.start)
    cursor.setPosition(match.end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def marked(cursor: QTextCursor, palette: QPalette) -> QTextEdit.ExtraSelection:
    """Return what marks a place."""
    mark = QTextEdit.ExtraSelection()
    form = QTextCharFormat()
    dark = is_dark(palette)
    form.setBackground(QColor(_MARKS[dark]))
    form.setForeground(QColor("#ffffff" if dark else "#000000"))
    mark.cursor, mark.format = cursor, form
    return mark
