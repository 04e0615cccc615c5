"""The editor of the envelope recipients: plain text, one address a line, forgiving about what is pasted."""

from PySide6.QtCore import QMimeData, QSize
from PySide6.QtWidgets import QWidget

from cfmail_gui.gui.editing.text_edit import TextEdit
from cfmail_gui.gui.texts import tr
from cfmail_gui.message.recipients import MAX_CHARACTERS, split_recipients


class RecipientsEdit(TextEdit):
    """Pasted lists become one address a line, and what is no address follows them: nothing gets lost."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Envelope recipients"), parent, wrap=False)
        self.setAccessibleDescription(tr("One address a line. They alone decide who gets the message."))
        self.setPlaceholderText(tr("One address a line"))

    def sizeHint(self) -> QSize:
        """Ask for no more height than the least: it grows into what is left."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Understand commas, semicolons, spaces and ``Name <addr>`` in what is pasted."""
        text = source.text()[: MAX_CHARACTERS + 1]  # one more: then it is a fault and not silently cut
        found = split_recipients(text)
        if not found.addresses or any(fault.code == "too-long" for fault in found.faults):
            self.insertPlainText(text)
            return
        cursor = self.textCursor()
        document = self.document()  # positions count UTF-16 units, Python's slices characters
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        at_start = start == 0 or document.characterAt(start - 1) == "\N{PARAGRAPH SEPARATOR}"
        at_end = document.characterAt(end) == "\N{PARAGRAPH SEPARATOR}"  # also at the end of the text
        lines = "\n".join((*found.addresses, *(fault.text for fault in found.faults)))
        lead = "" if at_start else "\n"
        trail = "" if at_end else "\n"
        cursor.insertText(lead + lines + trail)
