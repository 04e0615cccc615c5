"""Sizes and splitters of a window, from one start to the next."""

import base64
from collections.abc import Mapping
from contextlib import suppress

from PySide6.QtWidgets import QSplitter, QWidget

from cfmail_gui.sending.memory import Memory


class LayoutMemory:
    """Restores the layout when it is made, and keeps it when it is told to; ``name`` is that of the window."""

    def __init__(
        self, window: QWidget, splitters: Mapping[str, QSplitter], memory: Memory, name: str = "window"
    ) -> None:
        self._window = window
        self._name = name
        self._splitters = splitters
        self._memory = memory
        self.restore(memory.layout())

    def restore(self, layout: Mapping[str, str]) -> None:
        """Take over what ``states`` has returned."""
        restores = {self._name: self._window.restoreGeometry}
        restores |= {key: splitter.restoreState for key, splitter in self._splitters.items()}
        for key, restore in restores.items():
            with suppress(ValueError):  # somebody has edited the settings by hand
                restore(base64.b64decode(layout.get(key, "")))

    def states(self) -> dict[str, str]:
        """Return the layout as it is now: by name, base64."""
        states = {self._name: self._window.saveGeometry()}
        states |= {key: splitter.saveState() for key, splitter in self._splitters.items()}
        return {key: base64.b64encode(state.data()).decode("ascii") for key, state in states.items()}

    def keep(self) -> None:
        """Remember the layout as it is now."""
        self._memory.keep_layout(self.states())
