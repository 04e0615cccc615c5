"""Octets and foreign text made fit to be looked at. Nothing here is ever sent."""

import re

from cfmail_gui.message.charsets import show_surrogates
from cfmail_gui.message.octets import pieces

LONGEST_LINE_OCTETS = 100_000
"""What a source view draws of one line; a widget needs seconds for longer ones."""

_PIECE_OCTETS = 64 * 1024
# Controls but TAB and LF, lone surrogates, what reorders or hides text (bidi controls, zero width characters except
# the two joiners that scripts and emoji need), line ends that are none in a message, U+FFFD, and noncharacters, some
# of which Qt uses as marks of its own.
_UNSEEN = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff"
    "\ufdd0-\ufdef\ufeff\ufff9-\uffff\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
_TO_SHOW = re.compile(f"[{_UNSEEN}]+")
_TO_STRIP = re.compile(f"[{_UNSEEN}\u200c\u200d]+")
_TO_READ = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\uffff]+")
# What QPlainTextEdit drops, or takes for a line end or a mark of its own.
_LOST = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\ufffc\ufffe\uffff]")
_SPACES = re.compile(r"\s+")
_FIRST_BEYOND_ASCII = 0x80


def visible(octets: bytes) -> str:
    """Decode for the source view: UTF-8, with everything that could not be seen in angle brackets.

    ⟨E9⟩ is an octet, ⟨U+202E⟩ a character, ⟨CR⟩ a CR that ends no line. CRLF and LF become a line feed.
    """
    return "".join(_visible_piece(octets[a:b]) for a, b in pieces(octets, 0, len(octets), _PIECE_OCTETS))


def visible_pieces(raw: bytes, start: int, limit: int) -> tuple[str, int]:
    """Return about ``limit`` octets of a message as the source view shows them, and where the next piece begins.

    A piece ends with a line end, or with the message (the next offset is ``len(raw)``). Of a line longer than 100,000
    octets only the beginning is shown. ``start`` is 0 or what the previous call returned.
    """
    line_end = b"\n" if b"\n" in raw else b"\r"
    end = _piece_end(raw, start, max(limit, 1), line_end)
    shown = []
    position = start
    while position < end:
        stop, hidden = _short_lines(raw, position, end, line_end)
        text = _seen(raw[position:stop], line_end)
        position = stop + hidden
        shown.append(f"{text}…⟨{hidden} octets more on this line⟩" if hidden else text)
    return "".join(shown), end


def plain(text: str, limit: int = 500) -> str:
    """Return foreign text for one line of a label: nothing unseen in it, spaces collapsed, cut with "…"."""
    looked_at = text[: limit * 8]  # enough to fill the line
    line = _SPACES.sub(" ", _TO_STRIP.sub(_space_for_line_ends, looked_at)).strip()
    if len(line) <= limit and len(looked_at) == len(text):
        return line
    return line[: max(limit - 1, 0)].rstrip() + "…"


def is_stripped(text: str) -> bool:
    """Say whether ``plain`` would strip something from ``text``."""
    return _TO_STRIP.search(text) is not None


def is_carried(text: str) -> bool:
    """Say whether a text widget gives ``text`` back as it got it; line ends are line feeds."""
    return _LOST.search(text) is None


def readable(text: str) -> str:
    """Return the text of a body with line feeds for its line ends and its controls in angle brackets.

    Bidi controls and joiners stay: some scripts cannot be written without them.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(_TO_READ.sub(_show_run, lines[a : a + _PIECE_OCTETS]) for a in range(0, len(lines), _PIECE_OCTETS))


def _visible_piece(octets: bytes) -> str:
    text = octets.decode("utf-8", "surrogateescape").replace("\r\n", "\n")
    return _TO_SHOW.sub(_show_run, text)


class _Shown(dict[str, str]):
    """How characters that cannot be seen are shown, worked out once for each."""

    def __missing__(self, character: str) -> str:
        self[character] = shown = _show(character)
        return shown


_SHOWN = _Shown({"\r": "⟨CR⟩"})


def _show(character: str) -> str:
    code = ord(character)
    if code < _FIRST_BEYOND_ASCII:
        return f"⟨{code:02X}⟩"
    shown = show_surrogates(character)
    return f"⟨U+{code:04X}⟩" if shown == character else shown


def _show_run(match: re.Match[str]) -> str:
    return "".join(map(_SHOWN.__getitem__, match[0]))


def _space_for_line_ends(match: re.Match[str]) -> str:
    return " " if any(character.isspace() for character in match[0]) else ""


def _piece_end(raw: bytes, start: int, limit: int, line_end: bytes) -> int:
    if start + limit >= len(raw):
        return len(raw)
    return raw.rfind(line_end, start, start + limit) + 1 or raw.find(line_end, start + limit) + 1 or len(raw)


def _short_lines(raw: bytes, position: int, end: int, line_end: bytes) -> tuple[int, int]:
    """Return up to where lines are short enough, and how many octets of a long line come after that."""
    if end - position <= LONGEST_LINE_OCTETS:
        return end, 0
    window = position + LONGEST_LINE_OCTETS
    stop = raw.rfind(line_end, position, window) + 1
    if stop:
        return stop, 0
    line = raw.find(line_end, window, end)
    line = line if line >= 0 else end
    if line > window and raw[line - 1 : line + 1] == b"\r\n":
        line -= 1
    stop = next(pieces(raw, position, line, LONGEST_LINE_OCTETS))[1]
    return stop, line - stop


def _seen(octets: bytes, line_end: bytes) -> str:
    return visible(octets.replace(b"\r", b"\n") if line_end == b"\r" else octets)
