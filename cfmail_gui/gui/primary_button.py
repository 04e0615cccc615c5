"""The one primary button of a window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from cfmail_gui.gui.theme import make_primary

_INSET = 4  # pixels


class PrimaryButton(QPushButton):
    """Shows plainly when it has the keyboard: the style's own mark is hard to see on the accent colour."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        make_primary(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a frame inside the button while Space would press it."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(Qt.GlobalColor.white, 2))
            painter.drawRect(self.rect().adjusted(_INSET, _INSET, -_INSET, -_INSET))
            painter.end()
