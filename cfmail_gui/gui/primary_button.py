"""The one primary button of a window."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from cfmail_gui.gui.focus_mark import OWN_MARK
from cfmail_gui.gui.theme import ACCENT, GRID, bold

_INSET = 3.5  # pixels, to the middle of the line that is two wide
_CORNER = 4
_DARKER = 118  # percent: under the mouse
_PRESSED = 140


class PrimaryButton(QPushButton):
    """Has the accent colour, and shows plainly when it has the keyboard; while it is greyed it looks like any other.

    Drawn here: styles lighten the colour that a palette gives a button, until white can hardly be read on it.
    """

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setProperty(OWN_MARK, True)  # noqa: FBT003 - a property's value has no name
        palette = QPalette()
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, QPalette.ColorRole.ButtonText, Qt.GlobalColor.white)
        self.setPalette(palette)
        self.setFont(bold(self.font()))
        self.setMinimumHeight(4 * GRID)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a frame inside the button while Space would press it."""
        if not self.isEnabled():
            super().paintEvent(event)
            return
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().light().color())
        painter.setBrush(self._ground())
        outer = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(outer, _CORNER, _CORNER)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        if self.hasFocus():
            painter.setPen(QPen(Qt.GlobalColor.white, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET))
        painter.end()

    def _ground(self) -> QColor:
        if self.isDown():
            return QColor(ACCENT).darker(_PRESSED)
        return QColor(ACCENT).darker(_DARKER) if self.underMouse() else QColor(ACCENT)
