"""The HTML source editor, which also takes pictures."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QTextEdit, QWidget

from cfmail_gui.gui import drops
from cfmail_gui.gui.editing.code_edit import CodeEdit
from cfmail_gui.gui.editing.html_highlighter import HtmlHighlighter
from cfmail_gui.gui.texts import tr

_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp")


class HtmlEdit(CodeEdit):
    """Offers pictures that are pasted or dropped to its owner, with the cursor where they go.

    Every other drop is the window's. A picture of which the clipboard has a text as well, as from a word processor, is
    pasted as text.
    """

    picture_pasted = Signal(object)  # octets of a PNG
    picture_files = Signal(object)  # tuple of Path; they were dropped, or pasted as files

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("HTML body"), parent)
        self.setAcceptDrops(True)
        self.setPlaceholderText(tr("Type or paste HTML source here."))
        self._highlighter = HtmlHighlighter(self)
        self._takes = False  # what is dragged over it

    def setExtraSelections(self, selections: Sequence[QTextEdit.ExtraSelection]) -> None:
        """Mark no current line in an empty editor: that would be painted over the placeholder."""
        super().setExtraSelections([] if self.document().isEmpty() else selections)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take pictures besides text."""
        return source.hasImage() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Offer a picture, and insert text as it is."""
        files = _pictures(source)
        if files:
            self.picture_files.emit(files)
        elif source.hasImage() and not source.hasText():
            picture = QImage(source.imageData())
            buffer = QBuffer()
            buffer.open(QBuffer.OpenModeFlag.WriteOnly)
            if picture.save(buffer, "PNG"):  # type: ignore[call-overload]  # the stubs ask for octets, Qt for text
                self.picture_pasted.emit(bytes(buffer.data().data()))
        else:
            super().insertFromMimeData(source)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take picture files, and leave everything else to the window."""
        self._takes = bool(_pictures(event.mimeData())) and not self.isReadOnly()
        self._take_or_pass(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take picture files, and leave everything else to the window."""
        self._take_or_pass(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Offer the picture files, for the place where they were dropped."""
        self._take_or_pass(event)
        if self._takes:
            self.setTextCursor(self.cursorForPosition(event.position().toPoint()))
            self.picture_files.emit(_pictures(event.mimeData()))

    def _take_or_pass(self, event: QDropEvent) -> None:
        if self._takes:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()


def _pictures(mime: QMimeData) -> tuple[Path, ...]:
    """Return the files in ``mime`` if all of them are pictures."""
    found = drops.dropped(mime)
    are_pictures = not found.elsewhere and all(path.suffix.lower() in _PICTURES for path in found.files)
    return found.files if are_pictures else ()
