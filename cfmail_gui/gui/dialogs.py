"""Dialogs are for decisions; problems are told in the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget
from shiboken6 import isValid


def confirmed(parent: QWidget, question: str, button: str, *, destructive: bool = False) -> bool:
    """Ask ``question``, as plain text, and say whether ``button`` was pressed; Escape and closing are a no."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(question)
    roles = QMessageBox.ButtonRole
    yes = box.addButton(button, roles.DestructiveRole if destructive else roles.AcceptRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    return isValid(box) and box.clickedButton() is yes  # its window may have been closed meanwhile


def open_dialogs(window: QWidget) -> list[QDialog]:
    """Return what is open over ``window``; closing the window under it would destroy it, and what was typed."""
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
