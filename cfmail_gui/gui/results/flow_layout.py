"""A row of controls that goes on in the next line where the window is too narrow for one."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from cfmail_gui.gui.theme import GRID


class FlowLayout(QLayout):
    """Controls from the leading edge to the trailing one, each as wide as it wants to be."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(GRID)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Return the height that is needed for the width of ``rect``."""
        x, y, line = 0, 0, 0
        for item in self._items:
            if item.isEmpty():  # a hidden control
                continue
            size = item.sizeHint()
            if x and x + size.width() > rect.width():
                x, y, line = 0, y + line + self.spacing() // 2, 0
            if move:
                item.setGeometry(self._placed(rect, QPoint(x, y), size))
            x += size.width() + self.spacing()
            line = max(line, size.height())
        return y + line

    def _placed(self, rect: QRect, at: QPoint, size: QSize) -> QRect:
        left = rect.left() + at.x()
        if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = rect.right() + 1 - at.x() - size.width()
        return QRect(QPoint(left, rect.top() + at.y()), size)

    def addItem(self, item: QLayoutItem) -> None:
        """Append a control."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return one of them, or None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove one of them."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more height than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the controls."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return what one line takes."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() + self.spacing() for size in sizes)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the largest control."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size
