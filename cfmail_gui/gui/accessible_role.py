"""What a widget is, for screen readers, where Qt would only say "something"."""

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid

_interfaces: list[QAccessibleInterface] = []  # Qt deletes each with its widget; Python must not do so before


def give_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Say what ``widget`` is; its name and description are its own."""
    register(QAccessibleWidget(widget, role))


def register(interface: QAccessibleInterface) -> None:
    """Have Qt ask ``interface`` about its widget.

    Not by QAccessible.installFactory: PySide asks the type of every object that it hands to a factory in Python, and
    dies of those of Qt WebEngine, which is built without run-time type information.
    """
    _interfaces[:] = [each for each in _interfaces if isValid(each)]
    _interfaces.append(interface)
    QAccessible.registerAccessibleInterface(interface)
