"""A message's source in colours: names of header fields, delimiter lines and lines that stand for hidden ones."""

import re
from collections.abc import Iterable
from enum import IntEnum

from PySide6.QtGui import QColor, QFont, QTextCharFormat

from cfmail_gui.gui.editing.code_edit import CodeEdit
from cfmail_gui.gui.editing.colours import Kind
from cfmail_gui.gui.editing.highlighting import LONGEST_LINE, Highlighter
from cfmail_gui.gui.editing.utf16 import units

_NAME = re.compile(r"[!-9;-~]++(?=[ \t]*+:)")  # RFC 5322 3.6.8, and the obsolete space before the colon (4.5)


class _In(IntEnum):
    HEADER = 0
    BODY = 1


class HeaderHighlighter(Highlighter):
    """Colours header blocks: the message's own, and the one behind each delimiter line."""

    def __init__(self, editor: CodeEdit) -> None:
        super().__init__(editor)
        self._boundaries: frozenset[str] = frozenset()

    def set_boundaries(self, boundaries: Iterable[str]) -> None:
        """Tell which boundaries the message's multiparts have; without them no line is a delimiter line."""
        known = frozenset(boundaries)
        if known != self._boundaries:
            self._boundaries = known
            self.rehighlight()

    def make_format(self, kind: Kind, colour: QColor) -> QTextCharFormat:
        """Return the format for ``kind``: what stands for structure is bold as well."""
        made = super().make_format(kind, colour)
        if kind != "comment":
            made.setFontWeight(QFont.Weight.Bold)
        return made

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        state = _In(max(self.previousBlockState(), 0))
        if len(text) <= LONGEST_LINE:
            state = self._colour(text, state)
        self.setCurrentBlockState(state)

    def _colour(self, text: str, state: _In) -> _In:
        """Colour a line that begins in ``state``; return what the next one begins in."""
        if text.startswith("--") and (after := self._after_delimiter(text.rstrip(" \t")[2:])) is not None:
            self.paint(0, units(text), "entity")
            return after
        if text.startswith("⟦") and text.endswith("⟧"):
            self.paint(0, units(text), "comment")
            return state
        if state == _In.BODY or not text:
            return _In.BODY
        if name := _NAME.match(text):
            self.paint(0, name.end(), "name")
        return state

    def _after_delimiter(self, written: str) -> _In | None:
        """Return what follows the line "--" + ``written``; None where it is no delimiter line."""
        if written in self._boundaries:
            return _In.HEADER
        return _In.BODY if written.endswith("--") and written[:-2] in self._boundaries else None
