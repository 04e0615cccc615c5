"""The question before everything is deleted."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from cfmail_gui.gui import texts_trust
from cfmail_gui.gui.help_topic import give_help
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID

_WIDTH = 60  # of the letter "x"


class WipeDialog(QDialog):
    """Accepted where the user has ticked the box and pressed the button; ``unsaved`` names what would be lost."""

    def __init__(self, unsaved: str, parent: QWidget) -> None:
        super().__init__(parent)
        give_help(self, "privacy#what-is-kept-and-where")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Delete all my data"))
        self.sure = QCheckBox(tr("&Yes, delete all of it"), self)
        self.sure.setAccessibleDescription(texts_trust.wipe_question())
        self.buttons = QDialogButtonBox(self)
        roles = QDialogButtonBox.ButtonRole
        self.delete_button = self.buttons.addButton(tr("Delete and quit"), roles.DestructiveRole)
        self.cancel_button = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        for text in (texts_trust.wipe_question(), unsaved, texts_trust.wipe_elsewhere()):
            if text:
                label = PlainLabel(text, self)
                label.setMinimumWidth(_WIDTH * self.fontMetrics().horizontalAdvance("x"))
                layout.addWidget(label)
        layout.addWidget(self.sure)
        layout.addWidget(self.buttons)
        self.cancel_button.setDefault(True)
        self.sure.toggled.connect(self._on_sure)
        self.delete_button.clicked.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._on_sure()

    @Slot()
    def _on_sure(self) -> None:
        self.delete_button.setEnabled(self.sure.isChecked())
