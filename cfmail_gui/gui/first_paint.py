"""Work that a first paint need not wait for."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

_LATEST_MILLISECONDS = 1_000  # a window that starts minimised or behind others may not be painted at all


class AfterFirstPaint(QObject):
    """Calls ``act`` once, in the turn of the event loop after ``window`` was painted for the first time.

    A timer of 0 ms does not do: it fires before the display server has asked for the first paint.
    """

    def __init__(self, window: QWidget, act: Callable[[], None]) -> None:
        super().__init__(window)
        self._act: Callable[[], None] | None = act
        self._window = window
        window.installEventFilter(self)
        QTimer.singleShot(_LATEST_MILLISECONDS, self._on_due)

    @Slot()
    def _on_due(self) -> None:
        act, self._act = self._act, None
        if act is not None:
            self._window.removeEventFilter(self)
            act()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the first paint; nothing is filtered out."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._on_due)
        return super().eventFilter(watched, event)
