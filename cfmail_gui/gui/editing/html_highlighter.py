"""HTML source in colours: enough of the syntax to find one's way, in one pass over each line."""

import re
from enum import IntEnum

from cfmail_gui.gui.editing.colours import Kind
from cfmail_gui.gui.editing.highlighting import LONGEST_LINE, Highlighter


class _In(IntEnum):
    """Where a line begins: the low bits of its predecessor's state."""

    TEXT = 0
    COMMENT = 1
    TAG = 2
    DOUBLE = 3  # a value in quotation marks
    SINGLE = 4


_RAW = ("", "script", "style")  # inside these only their own end tag counts: the state's higher bits
_RAW_END = tuple(re.compile(rf"</{name}(?![^\s/>])", re.IGNORECASE) for name in _RAW)
_HIGH = 8
_TEXT = re.compile(
    r"(?P<comment><!--)|(?P<name></?[A-Za-z][^\s/>]*+)|(?P<declaration><[!?][^>]*+>?)"
    r"|(?P<entity>&(?:#[0-9]++|#[xX][0-9A-Fa-f]++|[A-Za-z][A-Za-z0-9]*+);?)"
)
_TAG = re.compile(
    r"""(?P<end>/?>)|(?P<double>")|(?P<single>')|(?P<value>=\s*+[^\s"'>]++)|(?P<attribute>[^\s=>/"']++)"""
)
_ENDS = {_In.COMMENT: "-->", _In.DOUBLE: '"', _In.SINGLE: "'"}


class HtmlHighlighter(Highlighter):
    """Tags, attribute names, values, entities and comments; what ``script`` and ``style`` hold stays plain."""

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        state = max(self.previousBlockState(), 0)
        if len(text) > LONGEST_LINE:
            self.setCurrentBlockState(state)
            return
        line = _Line(self, text, _In(state % _HIGH), state // _HIGH)
        self.setCurrentBlockState(line.read())


class _Line:
    """One line on its way from the state before it to the state behind it; every step takes a character at least."""

    def __init__(self, highlighter: HtmlHighlighter, text: str, inside: _In, raw: int) -> None:
        self._paint = highlighter.paint
        self._text = text if text.isascii() or max(text) < "\U00010000" else _without_pairs(text)
        self._inside = inside
        self._raw = raw  # index into _RAW: of the tag being read, or of the element whose contents are read
        self._at = 0

    def read(self) -> int:
        while self._at < len(self._text):
            match self._inside:
                case _In.TEXT:
                    self._take_raw() if self._raw else self._take_text()
                case _In.TAG:
                    self._take_tag()
                case _:
                    self._take_enclosed()
        return self._inside + _HIGH * self._raw

    def _take_raw(self) -> None:
        end = _RAW_END[self._raw].search(self._text, self._at)
        self._raw = 0 if end else self._raw
        if end is None:
            self._at = len(self._text)
        else:
            self._open_tag(end)

    def _take_text(self) -> None:
        found = _TEXT.search(self._text, self._at)
        if found is None:
            self._at = len(self._text)
            return
        match found.lastgroup:
            case "comment":
                self._at, self._inside = found.start(), _In.COMMENT
            case "name":
                self._raw = _RAW.index(name) if (name := found[0][1:].lower()) in _RAW else 0
                self._open_tag(found)
            case "entity":
                self._show(found, "entity")
            case _:
                self._show(found, "comment")

    def _open_tag(self, found: re.Match[str]) -> None:
        self._show(found, "name")
        self._inside = _In.TAG

    def _take_tag(self) -> None:
        found = _TAG.search(self._text, self._at)
        if found is None:
            self._at = len(self._text)
            return
        match found.lastgroup:
            case "end":
                self._show(found, "name")
                self._inside = _In.TEXT
            case "double" | "single":
                self._show(found, "value")
                self._inside = _In.DOUBLE if found.lastgroup == "double" else _In.SINGLE
            case "value":
                self._paint(found.start() + 1, found.end(), "value")
                self._at = found.end()
            case _:
                self._show(found, "attribute")

    def _take_enclosed(self) -> None:
        """Read up to the end of a comment or of a value, or to the end of the line."""
        mark = _ENDS[self._inside]
        end = self._text.find(mark, self._at)
        start, self._at = self._at, len(self._text) if end < 0 else end + len(mark)
        self._paint(start, self._at, "comment" if self._inside == _In.COMMENT else "value")
        if end >= 0:
            self._inside = _In.TEXT if self._inside == _In.COMMENT else _In.TAG

    def _show(self, found: re.Match[str], kind: Kind) -> None:
        self._paint(found.start(), found.end(), kind)
        self._at = found.end()


def _without_pairs(text: str) -> str:
    """Return ``text`` as long as Qt counts it: each character that needs two UTF-16 units becomes two others."""
    return "".join(character if character < "\U00010000" else "xx" for character in text)
