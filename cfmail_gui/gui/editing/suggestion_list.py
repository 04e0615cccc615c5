"""A list that drops down from a line and leaves the keyboard to it."""

from PySide6.QtCore import QMargins, QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem

from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID
from cfmail_gui.message.display import plain

_VALUE = Qt.ItemDataRole.UserRole


class SuggestionList(QListWidget):
    """A child of the line's window and no window itself: so the focus, and the screen reader, stay with the line."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        self.setAccessibleName(tr("Suggestions"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.hide()

    def show_rows(self, rows: tuple[str, ...]) -> None:
        """Show ``rows``, with none of them chosen."""
        self.clear()
        for row in rows:
            item = QListWidgetItem(plain(row))
            item.setData(_VALUE, row)
            words = self.fontMetrics().size(Qt.TextFlag.TextSingleLine, item.text())
            item.setSizeHint(words.grownBy(QMargins(GRID, GRID // 4, GRID, GRID // 4)))
            self.addItem(item)
        if self.parent() is not self._line.window():
            self.setParent(self._line.window())
        self.setGeometry(self._place())
        self.show()
        self.raise_()

    def chosen(self) -> str:
        """Return the row that is highlighted; "" where none is."""
        item = self.currentItem()
        return str(item.data(_VALUE)) if item is not None else ""  # type: ignore[redundant-expr] # stubs: never None

    def move_by(self, step: int) -> str:
        """Highlight the next row, or the previous; behind the last one comes none, then the first. Return its text."""
        row = (self.currentRow() + 1 + step) % (self.count() + 1) - 1
        self.setCurrentRow(row)
        return self.item(row).text() if row >= 0 else ""

    def _place(self) -> QRect:
        """Below the line, or above it where there is more room; as wide as the rows, within the window."""
        window = self._line.window()
        corner = self._line.mapTo(window, QPoint(0, 0))
        frame = 2 * self.frameWidth()
        height = self.count() * self.sizeHintForRow(0) + frame
        width = max(self._line.width(), self.sizeHintForColumn(0) + frame)
        below, above = window.height() - corner.y() - self._line.height(), corner.y()
        height = min(height, max(below, above))
        top = corner.y() + self._line.height() if height <= below else corner.y() - height
        width = min(width, window.width())
        return QRect(min(corner.x(), window.width() - width), top, width, height)
