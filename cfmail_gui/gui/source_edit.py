"""The editor of a message's source, into which any byte can be put: ⟨ and ⟩ are on no keyboard."""

import re

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QInputDialog, QMenu, QPushButton, QWidget
from shiboken6 import isValid

from cfmail_gui.gui.editing.code_edit import CodeEdit
from cfmail_gui.gui.plain import explain
from cfmail_gui.gui.texts import tr

_TWO_DIGITS = re.compile("[0-9A-Fa-f]{2}")


class SourceEdit(CodeEdit):
    """Asks for a byte by its two hexadecimal digits; ``source_text`` says what the brackets mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Source"), parent)
        self.insert_button = QPushButton(tr("Insert byte…"), parent)  # for a place beside the editor
        explain(self.insert_button, tr("Put any byte at the cursor by its two hexadecimal digits"))
        self.insert_button.clicked.connect(self.insert_byte)

    def context_menu(self) -> QMenu:
        """Return the menu of the right mouse button."""
        menu = super().context_menu()
        menu.addSeparator()
        insert = menu.addAction(tr("Insert byte…"))
        insert.triggered.connect(self.insert_byte)
        insert.setEnabled(not self.isReadOnly())
        return menu

    @Slot()
    def insert_byte(self) -> None:
        """Ask for a byte, until it is one or the user leaves, and put it in the place of what is selected."""
        digits, wanted = "", True
        while wanted and not _TWO_DIGITS.fullmatch(digits):
            digits, wanted = QInputDialog.getText(
                self, tr("Insert byte"), tr("Two hexadecimal digits, such as E9"), text=digits
            )
            digits = digits.strip()
        if wanted and isValid(self) and not self.isReadOnly():  # its window may be closed, its message another
            self.textCursor().insertText(f"⟨{digits.upper()}⟩")
            self.ensureCursorVisible()
            self.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Offer the button only while something may be typed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ReadOnlyChange:
            self.insert_button.setEnabled(not self.isReadOnly())
