"""Windows of which the program has one each: made when they are wanted first, and brought to the front from then on."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

_W = TypeVar("_W", bound=QWidget)
_made: dict[type[QWidget], QWidget] = {}  # which Qt would delete with the last reference


def only(kind: type[_W], make: Callable[[], _W]) -> _W:
    """Return the window of this kind; ``make`` is called where there is none yet."""
    window = _made.get(kind)
    if not isinstance(window, kind):
        window = _made[kind] = make()
    return window


def bring_up(window: QWidget) -> None:
    """Show a window in front of the others, as far as the system lets it, also where it was minimised."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
