"""Which work of the open windows is in no file."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cfmail_gui.gui.main_window import MainWindow


def unsaved_names(windows: "Iterable[MainWindow]") -> tuple[str, ...]:
    """Return what the messages are called that were changed and not saved; foreign text."""
    sessions = [window.session for window in windows]
    return tuple(session.opened.name for session in sessions if session.opened is not None and session.modified)
