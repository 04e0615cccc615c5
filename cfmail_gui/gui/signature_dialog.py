"""The red question before a send that breaks a signature."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget
from shiboken6 import isValid

from cfmail_gui.gui import texts_wire
from cfmail_gui.gui.texts import tr

if TYPE_CHECKING:
    from cfmail_gui.sending.opened import WireSummary


def confirm_broken(parent: QWidget, wire: "WireSummary", save_as: Callable[[], None]) -> bool:
    """Name the signatures that will not verify any more, and say whether to send all the same.

    ``save_as`` is called where the user would rather have the message as a file; it asks for the name.
    """
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Critical)
    box.setText(texts_wire.broken_signatures(wire))
    box.setInformativeText(texts_wire.broken_signatures_help())
    roles = QMessageBox.ButtonRole
    send = box.addButton(tr("Send re-encoded") if wire.broken else tr("Send all the same"), roles.DestructiveRole)
    keep = box.addButton(tr("Save…"), roles.ActionRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    if not isValid(box):  # its window was closed meanwhile
        return False
    if box.clickedButton() is keep:
        save_as()
    return box.clickedButton() is send
