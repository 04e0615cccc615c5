"""What shows a message as a mail program would: the browser engine, or the simple view where that cannot run."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QScrollBar, QWidget

from cfmail_gui.sending.preview_content import PreviewContent

_WIDGET_MAX = (1 << 24) - 1  # QWIDGETSIZE_MAX

Colours = Literal["light", "dark", "forced"]
"""As the mail is in a light program; as its own ``prefers-color-scheme`` makes it in a dark one; inverted by a program
that does not ask the mail."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a message is shown.

    Attributes:
        width: of the page in CSS pixels; 0 for as wide as there is room.
        zoom: 1.0 for one CSS pixel to a device-independent pixel; 0.25 to 5.0.
        images: whether pictures are shown at all, also those in the message.
    """

    width: int = 0
    colours: Colours = "light"
    zoom: float = 1.0
    images: bool = True


def set_page_width(widget: QWidget, look: Look, bar: QScrollBar) -> None:
    """Make what is put into the window as wide as a page and its scroll bar are, or as there is room."""
    width = round(look.width * look.zoom) + bar.sizeHint().width() if look.width else 0
    widget.setMinimumWidth(width)
    widget.setMaximumWidth(width or _WIDGET_MAX)


class RenderedSignals(QObject):
    """What a rendered view tells of. Arguments are untrusted."""

    link_wanted = Signal(str)  # the target as the mail writes it: it was clicked, and nothing has happened
    link_hovered = Signal(str)  # "" where the pointer leaves it
    loaded = Signal()  # the content of the last ``show_content`` or ``set_look`` is on the screen
    ended = Signal()  # the content was too much for what draws it: it is not shown, ``show_content`` tries once more
    zoom_wanted = Signal(int)  # steps by wheel with Ctrl: 1 larger, -1 smaller


class RenderedView(Protocol):
    """Shows one message. Nothing in it ever reads a file, or asks the network for more than was allowed."""

    @property
    def widget(self) -> QWidget:
        """What is put into the window; it makes itself as wide as the look times its zoom and a scroll bar are."""
        ...

    @property
    def signals(self) -> RenderedSignals:
        """What it tells of."""
        ...

    def show_content(self, content: PreviewContent, *, keep_scroll: bool) -> None:
        """Show a message; ``keep_scroll``: it is the one that is shown, changed."""
        ...

    def set_look(self, look: Look) -> None:
        """Show it differently; the scroll position stays."""
        ...

    def to_image(self, done: Callable[[QImage], None]) -> None:
        """Hand over the whole page as a picture, cut at the bottom where it is too long; empty where there is none."""
        ...

    def to_pdf(self, done: Callable[[bytes], None]) -> None:
        """Hand over the page as a PDF of A4 pages; b"" where it could not be made."""
        ...

    def close(self) -> None:
        """Stop everything; it is not used again."""
        ...
