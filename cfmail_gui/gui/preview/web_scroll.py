"""Scroll bars around the browser engine's widget, which shows none: a page is exactly as wide as it was asked to be."""

from PySide6.QtCore import QPointF, QSizeF, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QGridLayout, QScrollBar, QWidget

from cfmail_gui.gui.preview.rendered_view import Look, set_page_width
from cfmail_gui.gui.preview.web_page import OWN_WORLD


class ScrollFrame(QWidget):
    """A browser widget and its bars; the page keeps the position, the bars follow it and lead it."""

    def __init__(self, view: QWebEngineView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self._vertical = QScrollBar(Qt.Orientation.Vertical, self)
        self._horizontal = QScrollBar(Qt.Orientation.Horizontal, self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(view, 0, 0)
        grid.addWidget(self._vertical, 0, 1)
        grid.addWidget(self._horizontal, 1, 0)
        self.setFocusProxy(view)
        for bar in (self._vertical, self._horizontal):
            bar.actionTriggered.connect(self._on_bar_moved)
        page = view.page()
        page.contentsSizeChanged.connect(self._on_contents_size_changed)
        page.scrollPositionChanged.connect(self._on_scroll_position_changed)

    def set_look(self, look: Look) -> None:
        """Make itself as wide as is wanted."""
        set_page_width(self, look, self._vertical)

    @Slot(QSizeF)
    def _on_contents_size_changed(self, size: QSizeF) -> None:
        self._set_ranges(size)

    @Slot(QPointF)
    def _on_scroll_position_changed(self, position: QPointF) -> None:
        self._vertical.setValue(round(position.y()))
        self._horizontal.setValue(round(position.x()))

    @Slot(int)
    def _on_bar_moved(self, _action: int) -> None:
        """Only what the person does with a bar moves the page: ``value`` also follows the page."""
        zoom = self._view.page().zoomFactor()
        across, down = (bar.sliderPosition() / zoom for bar in (self._horizontal, self._vertical))
        self._view.page().runJavaScript(f"window.scrollTo({across}, {down})", OWN_WORLD)

    def _set_ranges(self, size: QSizeF) -> None:
        room = self._view.size()
        for bar, whole, seen in (
            (self._vertical, size.height(), room.height()),
            (self._horizontal, size.width(), room.width()),
        ):
            bar.setPageStep(seen)
            bar.setSingleStep(max(1, seen // 10))
            bar.setMaximum(max(0, round(whole) - seen))
        self._horizontal.setVisible(self._horizontal.maximum() > 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the bars know how much is seen."""
        super().resizeEvent(event)
        self._set_ranges(self._view.page().contentsSize())
