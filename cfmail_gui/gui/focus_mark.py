"""Shows what has the keyboard: a style draws lists the same with it and without, and a dark field almost the same."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Slot
from PySide6.QtGui import QPalette, QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QFocusFrame,
    QLineEdit,
    QRadioButton,
    QStyle,
    QWidget,
)
from shiboken6 import isValid

OWN_MARK = "draws its own focus"
"""A property of widgets that show by themselves that they have the keyboard."""

_WIDTH = 2  # pixels
_MARKED = (QAbstractScrollArea, QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox)


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
        self._marked = now if isinstance(now, _MARKED) and not now.property(OWN_MARK) else None
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
            outside = _outline(self._marked)
            self._frame.setGeometry(outside)
            inside = self._frame.rect().adjusted(_WIDTH, _WIDTH, -_WIDTH, -_WIDTH)
            self._frame.setMask(QRegion(self._frame.rect()) - QRegion(inside))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with the widget; nothing is filtered out."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)


def _outline(widget: QWidget) -> QRect:
    """Return where the frame goes: a box to tick may be as wide as its window, and its text is not."""
    if not isinstance(widget, QCheckBox | QRadioButton):
        return widget.rect()
    text = widget.sizeHint().boundedTo(widget.size())
    return QStyle.alignedRect(widget.layoutDirection(), Qt.AlignmentFlag.AlignVCenter, text, widget.rect())


def _new_frame(parent: QWidget) -> QWidget:
    """Return a child and no sibling: it moves with the widget, and no layout or splitter takes it for its own.

    By its class assistive technology knows that it is nothing to be told of.
    """
    frame = QFocusFrame(parent)
    frame.setBackgroundRole(QPalette.ColorRole.Accent)
    frame.setAutoFillBackground(True)
    return frame
