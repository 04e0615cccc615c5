"""A combo box whose accessible name is its name.

On Linux, Qt hands its current text to screen readers as the name and leaves the real one to a relation, so that "the
combo box Account" cannot be found by name. Everything else Qt tells of a combo box is told here, too.
"""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QComboBox, QWidget
from shiboken6 import isValid


class NamedComboBox(QComboBox):
    """``name`` is the accessible name, in every platform's tree, of the box and of its list."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
        if sys.platform == "linux":
            # Not by QAccessible.installFactory: PySide asks the type of every object that it hands to a factory in
            # Python, and dies of those of Qt WebEngine, which is built without run-time type information.
            _interfaces[:] = [each for each in _interfaces if isValid(each)]
            _interfaces.append(_Interface(self))
            QAccessible.registerAccessibleInterface(_interfaces[-1])


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


_interfaces: list[_Interface] = []  # Qt deletes each with its box; Python must not do so before
