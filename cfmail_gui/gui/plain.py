"""Labels and tooltips that show foreign text as text: Qt's own guess at rich text would load files named in it."""

import re
from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from cfmail_gui.gui.announce import announce

_ENTRY_END = re.compile(r', (?=(?:[^"]*+"[^"]*+")*+[^"]*+$)')  # a comma outside of quotation marks
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})  # the module html would cost every start 2 ms


class PlainLabel(QLabel):
    """A wrapping label whose text is never interpreted."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, wrap: bool = True) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # selecting with the mouse must not take the keyboard away
        self.setWordWrap(wrap)
        self.setText(text)

    def say(self, text: str, *, assertive: bool = False) -> None:
        """Show ``text``, make it the accessible name, and have a screen reader speak it where it changed."""
        if text != self.text():
            self.show_quietly(text)
            announce(self, text, assertive=assertive)

    def show_quietly(self, text: str) -> None:
        """Show ``text`` and make it the accessible name; nobody is interrupted, for it changes all the time."""
        self.setText(text)
        self.setAccessibleName(text)


def explain(widget: QWidget, text: str) -> None:
    """Give ``widget`` a tooltip, and screen readers the same words without the tooltip's markup."""
    widget.setToolTip(tooltip(text))
    widget.setAccessibleDescription(text)


def tooltip(text: str) -> str:
    """Return ``text`` as a tooltip that wraps and shows every character as itself."""
    return f"<p>{text.translate(_ESCAPES)}</p>" if text else ""


def isolated(text: str) -> str:
    """Keep right-to-left names beside their own addresses: the line runs left to right, and each entry by itself.

    Only where there is right-to-left text: elsewhere the marks would be in the way of whoever copies the line.
    """
    if not any(bidirectional(character) in ("R", "AL") for character in text):
        return text
    entries = (f"\N{FIRST STRONG ISOLATE}{entry}\N{POP DIRECTIONAL ISOLATE}" for entry in _ENTRY_END.split(text))
    return "\N{LEFT-TO-RIGHT MARK}" + ", ".join(entries)
