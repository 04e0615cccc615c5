"""Inline notices above the message: a problem is told beside its cause, without a dialog."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID


class NoticeBar(QFrame):
    """One sentence, an optional button that does something about it, and a button that dismisses it."""

    dismissed = Signal()  # by its button, not by another notice

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._act: Callable[[], None] | None = None
        self.label = PlainLabel(parent=self)
        self.action_button = QPushButton(self)
        self.action_button.setAccessibleName(tr("Act on notice"))
        self.dismiss_button = QPushButton(tr("Dismiss"), self)
        self.dismiss_button.setAccessibleName(tr("Dismiss notice"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.action_button)
        layout.addWidget(self.dismiss_button)
        self.action_button.clicked.connect(self._on_action)
        self.dismiss_button.clicked.connect(self.clear)
        self.dismiss_button.clicked.connect(self.dismissed)
        self.hide()

    def tell(self, sentence: str, button: str = "", act: Callable[[], None] | None = None) -> None:
        """Show ``sentence``, and a button ``button`` that calls ``act``."""
        self._act = act
        self.label.say(sentence)
        self.action_button.setText(button)
        self.action_button.setAccessibleName(button)
        self.action_button.setVisible(act is not None)
        self.show()

    @Slot()
    def clear(self) -> None:
        """Take the notice away."""
        self._act = None
        self.label.say("")
        self.hide()

    @Slot()
    def _on_action(self) -> None:
        act = self._act
        self.clear()
        if act is not None:
            act()
