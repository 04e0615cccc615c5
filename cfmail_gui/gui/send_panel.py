"""The way out: what will be done to the message, what stands in the way, and the one button."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cfmail_gui.gui import texts_message, texts_ready
from cfmail_gui.gui.plain import PlainLabel, explain
from cfmail_gui.gui.primary_button import PrimaryButton
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID
from cfmail_gui.sending.opened import Opened
from cfmail_gui.sending.readiness import Blocker


class SendPanel(QWidget):
    """The push button `Send` and its reasons."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.size_line = PlainLabel(parent=self)
        self.reason = PlainLabel(parent=self)
        self.button = PrimaryButton(tr("Send"), self)
        self.button.setAccessibleName(tr("Send"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self.size_line)
        layout.addWidget(self.reason)
        layout.addWidget(self.button)
        self.button.clicked.connect(self.wanted)

    def show_state(self, opened: Opened | None, blocked: Blocker | None) -> None:
        """Grey the button where a send cannot start, and say why beside it, in its tooltip and description."""
        self.size_line.say(texts_message.size_line(opened) if opened else "")
        self.size_line.setVisible(opened is not None)
        reason = texts_ready.blocked(blocked) if blocked else ""
        self.reason.say(reason)
        self.reason.setVisible(bool(reason))
        self.button.setEnabled(blocked is None)
        explain(self.button, reason or tr("Send the message to the envelope recipients (Ctrl+Return)"))
