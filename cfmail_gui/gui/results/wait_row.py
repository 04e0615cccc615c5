"""The countdown of a wait that Cloudflare asked for; nothing was sent, and nothing is sent without consent."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from cfmail_gui.gui import texts_in_hand
from cfmail_gui.gui.plain import PlainLabel, explain
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID


class WaitRow(QWidget):
    """The seconds that are left, and what can be done meanwhile."""

    send_now_wanted = Signal()
    give_up_wanted = Signal()
    automatic_changed = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.label = PlainLabel(parent=self, wrap=False)
        self.automatic = QCheckBox(tr("Send by itself when the time is over"), self)
        explain(self.automatic, tr("For this time only"))
        self.send_now = QPushButton(tr("Send now"), self)
        explain(self.send_now, tr("Cloudflare may ask to wait once more"))
        self.give_up = QPushButton(tr("Give up"), self)
        explain(self.give_up, tr("Nothing was sent, and nothing will be"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        for widget in (self.label, self.automatic, self.send_now, self.give_up):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.automatic.toggled.connect(self.automatic_changed)
        self.send_now.clicked.connect(self.send_now_wanted)
        self.give_up.clicked.connect(self.give_up_wanted)
        self._left = 0
        self.hide()

    def show_seconds(self, seconds: int) -> bool:
        """Show what is left, and return whether the time is over since just now.

        A screen reader speaks the first number, and the end, but not every second.
        """
        text = texts_in_hand.waiting(seconds)
        is_new, before, self._left = self.isHidden(), self._left, seconds
        if is_new:
            self.automatic.setChecked(False)  # what was ticked was meant for an earlier wait
            self.label.say(text)
        elif seconds <= 0:
            self.label.say(text)
        else:
            self.label.show_quietly(text)
        # Later there is nothing to be done by itself any more; what was ticked is being tried, and can be unticked.
        self.automatic.setVisible(seconds > 0 or self.automatic.isChecked())
        self.show()
        return seconds <= 0 and (is_new or before > 0)
