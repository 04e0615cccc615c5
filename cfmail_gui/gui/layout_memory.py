"""Sizes and splitters of a window, from one start to the next."""

import base64
from collections.abc import Mapping
from contextlib import suppress

from PySide6.QtWidgets import QMainWindow, QSplitter

from cfmail_gui.sending.memory import Memory

_WINDOW = "window"


class LayoutMemory:
    """Restores the layout when it is made, and keeps it when it is told to."""

    def __init__(self, window: QMainWindow, splitters: Mapping[str, QSplitter], memory: Memory) -> None:
        self._window = window
        self._splitters = splitters
        self._memory = memory
        layout = memory.layout()
        restores = {_WINDOW: window.restoreGeometry}
        restores |= {name: splitter.restoreState for name, splitter in splitters.items()}
        for name, restore in restores.items():
            with suppress(ValueError):  # somebody has edited the settings by hand
                restore(base64.b64decode(layout.get(name, "")))

    def keep(self) -> None:
        """Remember the layout as it is now."""
        states = {_WINDOW: self._window.saveGeometry()}
        states |= {name: splitter.saveState() for name, splitter in self._splitters.items()}
        encoded = {name: base64.b64encode(state.data()).decode("ascii") for name, state in states.items()}
        self._memory.keep_layout(encoded)
