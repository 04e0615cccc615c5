"""Dialogs are for decisions; problems are told in the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget
from shiboken6 import isValid


def confirmed(parent: QWidget, question: str, button: str, *, destructive: bool = False) -> bool:
    """Ask ``question``, as plain text, and say whether ``button`` was pressed; Escape and closing are a no."""
    return chosen(parent, question, () if destructive else (button,), (button,) if destructive else ()) == button


def chosen(parent: QWidget, question: str, buttons: tuple[str, ...], destructive: tuple[str, ...] = ()) -> str | None:
    """Ask ``question``, as plain text, and return the button that was pressed; None for Cancel, Escape and closing.

    Enter chooses the first of ``buttons``, and Cancel where something would be lost whatever one chooses.
    """
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(question)
    box.setWindowTitle((buttons + destructive)[0])  # what it is about
    roles = QMessageBox.ButtonRole
    offered = {box.addButton(text, roles.AcceptRole): text for text in buttons}
    offered |= {box.addButton(text, roles.DestructiveRole): text for text in destructive}
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(next(iter(offered)) if len(buttons) > 1 or (buttons and destructive) else cancel)
    box.exec()
    if not isValid(box):  # its window was closed meanwhile
        return None
    return next((text for button, text in offered.items() if button is box.clickedButton()), None)


def open_dialogs(window: QWidget) -> list[QDialog]:
    """Return what is open over ``window``; closing the window under it would destroy it, and what was typed."""
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
