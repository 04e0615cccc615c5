"""Cyclic garbage is collected on the GUI thread only.

Python collects on whichever thread happens to allocate. Where that is the send thread and a QObject is part of a dead
cycle, its destructor runs there: Qt then complains at best ("Timers cannot be stopped from another thread") and
crashes at worst. A collection in the middle of a send would also hold the window up.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_INTERVAL_MILLISECONDS = 1_000


class GuiCollector(QObject):
    """Takes garbage collection over from the interpreter until ``close``."""

    def __init__(self) -> None:
        super().__init__()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_due)
        self._timer.start(_INTERVAL_MILLISECONDS)

    def close(self) -> None:
        """Give it back to the interpreter; no thread of ours may run any more."""
        self._timer.stop()
        gc.enable()

    @Slot()
    def _on_due(self) -> None:
        """Collect the oldest generation that is due, as the interpreter itself would."""
        due = [count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if due[0]:
            gc.collect(2 if due[1] and due[2] else 1 if due[1] else 0)
