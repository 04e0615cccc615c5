"""An editor of source text: fixed font, lines not broken, and numbered."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTextFormat
from PySide6.QtWidgets import QTextEdit, QWidget

from cfmail_gui.gui.editing import colours
from cfmail_gui.gui.editing.text_edit import TextEdit
from cfmail_gui.gui.texts_editing import how_to_leave
from cfmail_gui.gui.theme import GRID, bold, fixed_font

_TAB_COLUMNS = 4
_LEAST_DIGITS = 3  # so that short texts do not shift sideways while they grow
_FORWARD, _BACK = Qt.Key.Key_Tab, Qt.Key.Key_Backtab


class CodeEdit(TextEdit):
    """Shows where the cursor is, and the number of every line.

    Args:
        name: the accessible name.
        parent: as everywhere in Qt.
        tab_inserts: Tab inserts a tab character; Shift+Tab, Ctrl+Tab and Escape followed by Tab leave the editor.
    """

    palette_changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None, *, tab_inserts: bool = False) -> None:
        super().__init__(name, parent, wrap=False)
        self._escaped = False  # the key before was Escape
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setTabChangesFocus(not tab_inserts)
        if tab_inserts:
            self.setAccessibleDescription(how_to_leave())
        self.line_numbers = _LineNumbers(self)
        self.setFont(fixed_font())
        self.blockCountChanged.connect(self._on_line_count)
        self.updateRequest.connect(self._on_update)
        self.cursorPositionChanged.connect(self._on_cursor)
        self._fit_font()
        self._on_cursor()

    def margin_width(self) -> int:
        """Return the width of the line numbers, in pixels."""
        digits = max(_LEAST_DIGITS, len(str(self.blockCount())))
        return GRID + digits * self.fontMetrics().horizontalAdvance("0") + GRID

    def paint_numbers(self, painter: QPainter, exposed: QRect) -> None:
        """Paint the numbers of the lines that are seen."""
        painter.fillRect(exposed, colours.margin(self.palette()))
        current = self.textCursor().blockNumber()
        block = self.firstVisibleBlock()
        area = self.blockBoundingGeometry(block).translated(self.contentOffset())
        while block.isValid() and area.top() <= exposed.bottom():
            if area.bottom() >= exposed.top():
                self._paint_number(painter, block.blockNumber(), area, current=block.blockNumber() == current)
            block = block.next()
            area = self.blockBoundingGeometry(block).translated(self.contentOffset())

    def _paint_number(self, painter: QPainter, line: int, area: QRectF, *, current: bool) -> None:
        painter.setFont(bold(self.font()) if current else self.font())
        painter.setPen(self.palette().text().color() if current else colours.line_number(self.palette()))
        place = QRectF(0, area.top(), self.line_numbers.width() - GRID, area.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, str(line + 1))

    def _fit_font(self) -> None:
        self.setTabStopDistance(_TAB_COLUMNS * self.fontMetrics().horizontalAdvance(" "))
        self._on_line_count()

    def _leave(self, *, forward: bool) -> None:
        """Give the focus on although Tab inserts a tab character."""
        self.setTabChangesFocus(True)
        self.focusNextPrevChild(forward)
        self.setTabChangesFocus(False)

    def _leaves(self, event: QKeyEvent) -> bool:
        if event.key() == _BACK:
            return True
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return event.key() == _FORWARD and (self._escaped or control)

    @Slot()
    def _on_line_count(self) -> None:
        self.setViewportMargins(self.margin_width(), 0, 0, 0)
        self._place_numbers()

    @Slot(QRect, int)
    def _on_update(self, area: QRect, scrolled: int) -> None:
        if scrolled:
            self.line_numbers.scroll(0, scrolled)
        else:
            self.line_numbers.update(0, area.y(), self.line_numbers.width(), area.height())

    @Slot()
    def _on_cursor(self) -> None:
        line = QTextEdit.ExtraSelection()
        line.format.setBackground(colours.current_line(self.palette()))
        line.format.setProperty(QTextFormat.Property.FullWidthSelection, True)  # noqa: FBT003 - Qt's own
        line.cursor = self.textCursor()
        line.cursor.clearSelection()
        self.setExtraSelections([line])
        self.line_numbers.update()

    def _place_numbers(self) -> None:
        inside = self.contentsRect()
        self.line_numbers.setGeometry(inside.left(), inside.top(), self.margin_width(), inside.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the keyboard out where Tab inserts a tab character."""
        if not self.tabChangesFocus() and self._leaves(event):
            self._leave(forward=event.key() == _FORWARD and not _with_shift(event))
        else:
            super().keyPressEvent(event)
        self._escaped = event.key() == Qt.Key.Key_Escape

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette and the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._on_cursor()
            self.palette_changed.emit()
        elif event.type() == QEvent.Type.FontChange:
            self._fit_font()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line numbers beside the text."""
        super().resizeEvent(event)
        self._place_numbers()


def _with_shift(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)


class _LineNumbers(QWidget):
    """The margin; the editor knows what belongs there."""

    def __init__(self, editor: CodeEdit) -> None:
        super().__init__(editor)
        self._editor = editor

    def sizeHint(self) -> QSize:
        """Return the width that the numbers need."""
        return QSize(self._editor.margin_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the numbers."""
        painter = QPainter(self)
        self._editor.paint_numbers(painter, event.rect())
        painter.end()
