"""The editor of the envelope recipients: plain text, one address a line, forgiving about what is pasted."""

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from cfmail_gui.gui.texts import tr
from cfmail_gui.message.recipients import MAX_CHARACTERS, split_recipients


class RecipientsEdit(QPlainTextEdit):
    """Pasted lists become one address a line, and what is no address follows them: nothing gets lost."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Envelope recipients"))
        self.setAccessibleDescription(tr("One address a line. They alone decide who gets the message."))
        self.setPlaceholderText(tr("One address a line"))
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Understand commas, semicolons, spaces and ``Name <addr>`` in what is pasted."""
        text = source.text()[: MAX_CHARACTERS + 1]  # one more: then it is a fault and not silently cut
        found = split_recipients(text)
        if not found.addresses or any(fault.code == "too-long" for fault in found.faults):
            self.insertPlainText(text)
            return
        cursor = self.textCursor()
        before = self.toPlainText()[: cursor.selectionStart()]
        after = self.toPlainText()[cursor.selectionEnd() :]
        lines = "\n".join((*found.addresses, *(fault.text for fault in found.faults)))
        lead = "\n" if before and not before.endswith("\n") else ""
        trail = "\n" if after and not after.startswith("\n") else ""
        cursor.insertText(lead + lines + trail)
