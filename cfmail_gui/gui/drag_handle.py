"""A handle by which the message is dragged into another program, as a file."""

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QStyle, QToolButton, QWidget

from cfmail_gui.gui.plain import explain
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID


class DragHandle(QToolButton):
    """Dragged, it asks for the file and offers it; pressed, it is a button."""

    drag_wanted = Signal(object)  # this handle: call its ``drag``

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(tr("Drag as .eml"))
        self.setAccessibleName(tr("Drag as .eml"))
        explain(
            self,
            tr("Drag this into a folder or another program. Press it to copy the message to the clipboard as a file."),
        )
        self.setIcon(self.style().standardIcon(QStyle.StandardPixmap.SP_FileIcon))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._pressed_at: QPoint | None = None

    def fit(self, room: int) -> None:
        """Leave its words out where there are no more than ``room`` pixels; a screen reader says them all the same."""
        words = self.fontMetrics().horizontalAdvance(self.text()) + self.iconSize().width() + 3 * GRID
        styles = Qt.ToolButtonStyle
        self.setToolButtonStyle(styles.ToolButtonTextBesideIcon if words <= room else styles.ToolButtonIconOnly)

    def drag(self, url: QUrl | None) -> None:
        """Offer the file at ``url`` to whatever it is dropped on, until it is dropped; nothing for None."""
        if url is None:
            return
        mime = QMimeData()
        mime.setUrls([url])
        drag = QDrag(self)
        drag.setMimeData(mime)
        drag.setPixmap(self.icon().pixmap(self.iconSize()))
        drag.exec(Qt.DropAction.CopyAction)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag would begin."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag as soon as it cannot be a click any more."""
        start = self._pressed_at
        if start is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        distance = (event.position().toPoint() - start).manhattanLength()
        if distance >= QApplication.startDragDistance():
            self._pressed_at = None
            self.setDown(False)
            self.drag_wanted.emit(self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave it to the button whether that was a click."""
        self._pressed_at = None
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
