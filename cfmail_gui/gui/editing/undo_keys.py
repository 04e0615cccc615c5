"""Undo and redo belong to the program: these editors ask for them and keep no history of their own."""

from typing import Literal

from PySide6.QtCore import QEvent, Qt, SignalInstance
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

Wish = Literal["undo", "redo"]

_CONTROL = Qt.KeyboardModifier.ControlModifier
_REDO = ((Qt.Key.Key_Y, _CONTROL), (Qt.Key.Key_Z, _CONTROL | Qt.KeyboardModifier.ShiftModifier))


def wish_of(event: QEvent) -> Wish | None:
    """Return what a key asks for: the platform's own keys, and Ctrl+Y and Ctrl+Shift+Z everywhere."""
    if not isinstance(event, QKeyEvent):
        return None
    if event.matches(QKeySequence.StandardKey.Undo):
        return "undo"
    pressed = (Qt.Key(event.key()), event.modifiers())
    return "redo" if event.matches(QKeySequence.StandardKey.Redo) or pressed in _REDO else None


def is_override_for_undo(event: QEvent) -> bool:
    """Say whether the window asks if the widget wants this key for itself, and it is one for undo or redo."""
    return event.type() == QEvent.Type.ShortcutOverride and wish_of(event) is not None


def give_menu(menu: QMenu, undo: SignalInstance, redo: SignalInstance) -> QMenu:
    """Have the Undo and Redo of an editor's standard context menu emit these."""
    for name, signal in (("edit-undo", undo), ("edit-redo", redo)):
        action = menu.findChild(QAction, name)
        if action is not None:  # an editor that is read only offers neither
            action.triggered.disconnect()
            action.triggered.connect(signal)
            action.setEnabled(True)
    return menu
