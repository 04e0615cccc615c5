"""A combo box whose accessible name is its name.

On Linux, Qt hands its current text to screen readers as the name and leaves the real one to a relation, so that "the
combo box Account" cannot be found by name. Everything else Qt tells of a combo box is told here, too.
"""

import sys

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWheelEvent
from PySide6.QtWidgets import QAccessibleWidget, QComboBox, QStyle, QStyleOptionComboBox, QWidget

from cfmail_gui.gui.accessible_role import register
from cfmail_gui.gui.theme import icon_size

_INSET, _BESIDE_ICON = 2, 4  # pixels that Qt's styles leave around the text and beside the icon


class NamedComboBox(QComboBox):
    """``name`` is the accessible name, in every platform's tree, of the box and of its list."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
        self.setIconSize(icon_size(self))
        if sys.platform == "linux":
            register(_Interface(self))

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Say that a long text goes on: Qt cuts it in the middle of a letter."""
        super().initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width() - _INSET
        if not option.currentIcon.isNull():
            room -= option.iconSize.width() + _BESIDE_ICON
        option.currentText = option.fontMetrics.elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setIconSize(icon_size(self))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what the box stands in: who scrolls past the accounts chooses none of them."""
        event.ignore()


class _Interface(QAccessibleWidget):
    def __init__(self, combo: NamedComboBox) -> None:
        super().__init__(combo, QAccessible.Role.ComboBox, "")

    @property
    def _combo(self) -> QComboBox:
        widget = self.widget()
        assert isinstance(widget, QComboBox)  # noqa: S101 - for mypy: made for nothing else
        return widget

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return self._combo.accessibleName()
        return self._combo.currentText() if kind == QAccessible.Text.Value else super().text(kind)

    def childCount(self) -> int:
        return 1

    def child(self, _index: int) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._combo.view())

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return 0 if child.object() is self._combo.view() else -1

    def actionNames(self) -> list[str]:
        return [self.showMenuAction(), self.pressAction(), self.setFocusAction()]

    def doAction(self, name: str) -> None:
        if name == self.setFocusAction():
            self._combo.setFocus(Qt.FocusReason.OtherFocusReason)
        elif name in self.actionNames():
            self._combo.showPopup()
