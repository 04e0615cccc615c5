"""The way out: what will be done to the message, what stands in the way, and the one button."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cfmail_gui.gui import texts_message, texts_ready
from cfmail_gui.gui.announce import announce
from cfmail_gui.gui.help_topic import set_topic
from cfmail_gui.gui.plain import PlainLabel, explain
from cfmail_gui.gui.primary_button import PrimaryButton
from cfmail_gui.gui.texts import listed, tr
from cfmail_gui.gui.theme import GRID
from cfmail_gui.message.display import plain
from cfmail_gui.sending.opened import Opened
from cfmail_gui.sending.readiness import Blocker

_CALM_MILLISECONDS = 1500  # without another result of the checks: who types is not to be talked to all the time


class SendPanel(QWidget):
    """The push buttons `Send` and `Send to me instead`, and the reasons."""

    wanted = Signal()
    to_me_wanted = Signal()
    findings_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_topic(self, "send#send")
        self.size_line = PlainLabel(parent=self)
        self.reason = PlainLabel(parent=self)
        self.findings_button = QPushButton(self)
        self.findings_button.setAccessibleName(tr("What the checks found"))
        self.findings_button.setFlat(True)
        self.findings_button.hide()
        self.button = PrimaryButton(tr("Send"), self)
        self.button.setAccessibleName(tr("Send"))
        self.to_me_button = QPushButton(tr("Send to me instead"), self)
        buttons = QHBoxLayout()
        buttons.addWidget(self.to_me_button)
        buttons.addWidget(self.button, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        above = QHBoxLayout()
        above.addWidget(self.size_line, 1)
        above.addWidget(self.findings_button)
        layout.addLayout(above)
        layout.addWidget(self.reason)
        layout.addLayout(buttons)
        self._spoken = ""  # what was said of the findings last
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MILLISECONDS)
        self._calm.timeout.connect(self._on_calm)
        self.button.clicked.connect(self.wanted)
        self.findings_button.clicked.connect(self.findings_wanted)
        self.to_me_button.clicked.connect(self.to_me_wanted)

    def show_state(
        self, opened: Opened | None, blocked: Blocker | None, mine: tuple[str, ...], mine_blocked: Blocker | None
    ) -> None:
        """Grey the buttons where a send cannot start, and say why beside them, in their tooltips and descriptions.

        ``mine`` is the account's test recipient, or nobody.
        """
        self.size_line.show_quietly(texts_message.size_line(opened) if opened else "")
        self.size_line.setVisible(opened is not None)
        reason = texts_ready.blocked(blocked) if blocked else ""
        self.reason.show_quietly(reason)  # it comes and goes with every step of a send; pressing Send says it
        self.reason.setVisible(bool(reason))
        self.button.setEnabled(blocked is None)
        explain(self.button, reason or tr("Send the message to the envelope recipients (Ctrl+Return)"))
        self.to_me_button.setVisible(bool(mine))
        self.to_me_button.setEnabled(mine_blocked is None)
        why = texts_ready.blocked(mine_blocked) if mine_blocked else _to_me(listed(mine))
        explain(self.to_me_button, why)

    @Slot(int, int)
    def show_findings(self, failures: int, total: int) -> None:
        """Say what the checks found; a press shows them."""
        text = texts_ready.findings(failures, total)
        self.findings_button.setText(text)
        self.findings_button.setAccessibleName(text)
        self.findings_button.setVisible(True)
        explain(self.findings_button, tr("Show what the checks found (Ctrl+7)"))
        self._calm.start()

    @Slot()
    def _on_calm(self) -> None:
        if self.findings_button.text() != self._spoken:
            self._spoken = self.findings_button.text()
            announce(self.findings_button, self._spoken)


def _to_me(address: str) -> str:
    text = tr("Send this message to {address} only; its header fields stay as they are (Ctrl+Shift+Return)")
    return text.format(address=plain(address, 320))
