"""Shows what has the keyboard where the style draws the same with it and without: lists, texts, a default button."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QPalette, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPushButton, QWidget
from shiboken6 import isValid

_WIDTH = 2  # pixels


class FocusMark(QObject):
    """Keeps one frame where the keyboard is, in every window of ``application``."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._frame: QWidget | None = None
        self._marked: QWidget | None = None
        application.focusChanged.connect(self._on_changed)

    @Slot(QWidget, QWidget)
    def _on_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._marked is not None and isValid(self._marked):
            self._marked.removeEventFilter(self)
        self._marked = now if now is not None and _needs_mark(now) else None
        if self._marked is None:
            if self._frame is not None and isValid(self._frame):
                self._frame.hide()
            return
        if self._frame is None or not isValid(self._frame):  # it goes with the widget that it is in
            self._frame = _new_frame(self._marked)
        self._frame.setParent(self._marked)
        self._marked.installEventFilter(self)
        self._fit()
        self._frame.show()
        self._frame.raise_()

    def _fit(self) -> None:
        if self._frame is not None and isValid(self._frame) and self._marked is not None:
            outside = self._marked.rect()
            self._frame.setGeometry(outside)
            inside = outside.adjusted(_WIDTH, _WIDTH, -_WIDTH, -_WIDTH)
            self._frame.setMask(QRegion(outside) - QRegion(inside))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with the widget; nothing is filtered out."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)


def _needs_mark(widget: QWidget) -> bool:
    if isinstance(widget, QPushButton):
        return widget.isFlat() or widget.isDefault()
    return isinstance(widget, QAbstractScrollArea)


def _new_frame(parent: QWidget) -> QWidget:
    """Return a child and no sibling: it moves with the widget, and no layout or splitter takes it for its own."""
    frame = QWidget(parent)
    frame.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    frame.setBackgroundRole(QPalette.ColorRole.Highlight)
    frame.setAutoFillBackground(True)
    return frame
