"""Inline notices above the message: a problem is told beside its cause, without a dialog."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID

_MOST_BUTTONS = 3


class NoticeBar(QFrame):
    """One sentence, up to three buttons that do something about it, and one that dismisses it."""

    dismissed = Signal()  # by its button, not by another notice

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._acts: tuple[Callable[[], object], ...] = ()
        self.label = PlainLabel(parent=self)
        self.action_buttons = tuple(QPushButton(self) for _ in range(_MOST_BUTTONS))
        self.action_button = self.action_buttons[0]
        self.dismiss_button = QPushButton(tr("Dismiss"), self)
        self.dismiss_button.setAccessibleName(tr("Dismiss notice"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        layout.setSpacing(GRID)
        layout.addWidget(self.label, 1)
        for index, button in enumerate(self.action_buttons):
            layout.addWidget(button)
            button.setAccessibleName(tr("Act on notice"))
            button.clicked.connect(partial(self._act, index))
        layout.addWidget(self.dismiss_button)
        self.dismiss_button.clicked.connect(self.clear)
        self.dismiss_button.clicked.connect(self.dismissed)
        self.hide()

    def tell(self, sentence: str, *actions: tuple[str, Callable[[], object]]) -> None:
        """Show ``sentence``, and for each action a button with its text that takes the notice away and calls it."""
        self._acts = tuple(act for _, act in actions)
        self.label.say(sentence)
        for index, button in enumerate(self.action_buttons):
            text = actions[index][0] if index < len(actions) else ""
            button.setText(text)
            button.setAccessibleName(text or tr("Act on notice"))
            button.setVisible(bool(text))
        self.show()

    @Slot()
    def clear(self) -> None:
        """Take the notice away."""
        self._acts = ()
        self.label.say("")
        self.hide()

    def _act(self, index: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - as the signal has it
        act = self._acts[index]
        self.clear()
        act()
