"""The window in which something is told."""

from typing import TYPE_CHECKING

from cfmail_gui.gui.services import Desk

if TYPE_CHECKING:
    from cfmail_gui.gui.main_window import MainWindow


def front_window(desk: Desk) -> "MainWindow | None":
    """Return the window that was used last; None where none is open."""
    return max(desk.windows, key=lambda window: window.used_at, default=None)
