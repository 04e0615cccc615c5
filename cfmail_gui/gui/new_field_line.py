"""Where the name of a new header field is typed, with the usual names to choose from."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QWidget

from cfmail_gui.gui.editing.line_edit import UndoLineEdit
from cfmail_gui.gui.known_fields import KNOWN_FIELDS
from cfmail_gui.gui.texts import tr


class NewFieldLine(UndoLineEdit):
    """Suggests names that begin with what is typed. Enter chooses a suggestion, and without one adds the field."""

    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Name of the new field"), parent)
        self.setPlaceholderText(tr("Name of the new field"))
        completer = QCompleter(KNOWN_FIELDS, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.returnPressed.connect(self._on_return)

    def wanted(self) -> str:
        """Return the name that is typed; a colon behind it does not count."""
        return self.text().strip().removesuffix(":").rstrip()

    @Slot()
    def _on_return(self) -> None:
        """Qt tells of Enter before the suggestion that it chooses is put into the line."""
        popup = self.completer().popup()
        if popup is None or not popup.isVisible() or not popup.currentIndex().isValid():
            self.add_wanted.emit()
