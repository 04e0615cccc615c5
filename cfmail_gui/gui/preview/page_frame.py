"""The paper under the rendered page: as wide as was chosen, with a handle at its right edge."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QStyle,
    QStyleOption,
    QStyleOptionFocusRect,
    QVBoxLayout,
    QWidget,
)

from cfmail_gui.gui.accessible_role import give_role
from cfmail_gui.gui.plain import PlainLabel, explain
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID


class PageFrame(QScrollArea):
    """Pages side by side, each with a caption where there are several; what is too wide is scrolled to."""

    dragged = Signal(int)  # the page's new width in CSS pixels
    width_shown = Signal(int)  # the width it has now, where it follows the window's

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._width, self._zoom = 0, 1.0
        self._columns: list[tuple[QWidget, PlainLabel, QWidget]] = []
        self._inside = QWidget(self)
        self.handle = WidthHandle(self._inside)
        self._row = QHBoxLayout(self._inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GRID)
        self._row.addWidget(self.handle)
        self._row.addStretch(0)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the keyboard
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.handle.dragged.connect(self._on_dragged)

    def add_page(self, widget: QWidget) -> None:
        """Put a page to the right of those that are there."""
        column = QWidget(self._inside)
        caption = PlainLabel(parent=column)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(caption)
        layout.addWidget(widget, 1)
        self._row.insertWidget(len(self._columns), column, 1)
        QWidget.setTabOrder(widget.focusProxy() or widget, self.handle)  # which is at the right of all
        self._columns.append((column, caption, widget))
        if len(self._columns) == 1:
            widget.installEventFilter(self)

    def remove_pages(self) -> None:
        """Take all away; the widgets go with them."""
        for column, _, _ in self._columns:
            self._row.removeWidget(column)
            column.hide()
            column.deleteLater()
        self._columns.clear()

    def show_pages(self, captions: Sequence[str], width: int, zoom: float) -> None:
        """Show as many pages as there are captions; they have made themselves so wide (0: as there is room)."""
        self._width, self._zoom = width, zoom
        for index, (column, caption, _) in enumerate(self._columns):
            column.setVisible(index < len(captions))
            caption.say(captions[index] if index < len(captions) else "")
            caption.setVisible(len(captions) > 1)
        self._row.setStretch(self._row.count() - 1, int(width > 0))
        self._tell_width()

    def _extent(self) -> int:
        return self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)

    def _css_width(self) -> int:
        return round((self._columns[0][2].width() - self._extent()) / self._zoom) if self._columns else 0

    def _tell_width(self) -> None:
        if self._columns and not self._width:
            self.width_shown.emit(self._css_width())

    @Slot(int)
    def _on_dragged(self, pixels: int) -> None:
        shown = sum(not column.isHidden() for column, _, _ in self._columns) or 1
        self.dragged.emit(self._css_width() + round(pixels / shown / self._zoom))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice how wide the first page is."""
        if event.type() == QEvent.Type.Resize:
            self._tell_width()
        return super().eventFilter(watched, event)


class WidthHandle(QWidget):
    """Is dragged to the side; the arrow keys do the same in steps of 8 pixels, with Shift of one."""

    dragged = Signal(int)  # pixels since the signal before; to the right is positive

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._from: int | None = None
        self.setAccessibleName(tr("Page width"))
        give_role(self, QAccessible.Role.Splitter)
        explain(self, tr("Drag, or press the arrow keys, to make the page wider or narrower"))
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedWidth(GRID)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin."""
        self._from = round(event.globalPosition().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell how far it went."""
        here = round(event.globalPosition().x())
        if self._from is not None and here != self._from:
            moved, self._from = here - self._from, here
            self.dragged.emit(moved)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """End."""
        self._from = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by keyboard."""
        step = 1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else GRID
        if event.key() == Qt.Key.Key_Left:
            self.dragged.emit(-step)
        elif event.key() == Qt.Key.Key_Right:
            self.dragged.emit(step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it as the handle of a splitter, and its focus."""
        painter, option = QPainter(self), QStyleOption()
        option.initFrom(self)
        option.state |= QStyle.StateFlag.State_Horizontal
        self.style().drawControl(QStyle.ControlElement.CE_Splitter, option, painter, self)
        if self.hasFocus():
            focus = QStyleOptionFocusRect()
            focus.initFrom(self)
            focus.state |= QStyle.StateFlag.State_KeyboardFocusChange
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, focus, painter, self)

    def sizeHint(self) -> QSize:
        """Return what a finger or a mouse can hold."""
        return QSize(GRID, 4 * GRID)
