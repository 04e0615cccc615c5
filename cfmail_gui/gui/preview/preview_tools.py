"""What the preview page is handed: whether and how the browser engine is started, and the page for the user's own."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:  # nothing of the preview is loaded before it is shown
    from cfmail_gui.gui.preview.obstacle import Obstacle
    from cfmail_gui.gui.preview.rendered_view import RenderedView
    from cfmail_gui.sending.preview_content import PreviewContent


class Engine(Protocol):
    """The browser engine; one for the process."""

    def view(self, parent: QWidget) -> "RenderedView":
        """Make a view."""
        ...


@dataclass(frozen=True, slots=True)
class PreviewTools:
    """Shared by all windows of the process.

    Attributes:
        obstacle: says why the browser engine cannot run here, None where it can; it starts nothing.
        engine: starts the browser engine at its first call, and returns it at every call.
        browser_file: writes the message as one page for the user's own browser, into a private file, and returns its
            path; for the file thread; raises BadFile.
        forget_crash: the person wants the browser engine tried again, though it ended the program once.
    """

    obstacle: "Callable[[], Obstacle | None]"
    engine: Callable[[], Engine]
    browser_file: "Callable[[PreviewContent], Path]"
    forget_crash: Callable[[], None]
