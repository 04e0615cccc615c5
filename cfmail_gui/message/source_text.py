"""Octets as the text of an editor, and back: every octet can be seen there, changed and typed.

The text of a line is UTF-8 decoded. What a text widget would alter, what nobody could see and what is no UTF-8 at all
stands in angle brackets: an octet as ⟨E9⟩, a character as ⟨U+00A0⟩. Line ends are not part of the text: CRLF and LF are
both a line feed there. So ``read_line`` is the exact inverse of ``show`` for any octets of one line, and ``read`` for
any octets whose lines all end alike.
"""

import re

from cfmail_gui.message.display import visible
from cfmail_gui.message.faults import BadEdit
from cfmail_gui.message.octets import pieces

FOLD_OPENING, FOLD_CLOSING = "⟦", "⟧"
"""They stand around what is folded away (see ``SourceMap``), so they are never shown as characters of the message."""

_PIECE_OCTETS = 64 * 1024
_BRACKET, _SHOWN_BRACKET = "⟨".encode(), "⟨U+27E8⟩".encode()
# What ``visible`` leaves as it is, because readers need it or see its effect: spaces that look like a space (a text
# widget turns U+00A0 into one), joiners, variation selectors, fillers, and the noncharacters that end each plane.
_PLANE_ENDS = "".join(f"{chr(end - 1)}{chr(end)}" for end in range(0x1FFFF, 0x110000, 2**16))
_UNSEEN = (
    "\xa0\u034f\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180d\u180f\u2000-\u200a\u200c\u200d\u202f\u205f\u2800\u3000\u3164"
    "\ufe00-\ufe0f\uffa0\U0001bca0-\U0001bca3"
    + "".join(f"{chr(n)}{chr(n + 1)}" for n in range(0x1FFFE, 0x110000, 2**16))
)
_TO_SHOW = re.compile(f"[{_UNSEEN}{FOLD_OPENING}{FOLD_CLOSING}]")
_TO_READ = re.compile(
    r"⟨(?:(?P<octet>[0-9A-Fa-f]{2})|U\+(?P<code>[0-9A-Fa-f]{4,6})|(?P<cr>CR))⟩|(?P<fold>[⟦⟧])|[⟨" + "\ud800-\udfff]"
)
_LAST_CODE, _SURROGATES = 0x10FFFF, range(0xD800, 0xE000)
_FIRST_BEYOND_ASCII = 0x80
_ESCAPED_OCTETS = 0xDC00  # where the error handler "surrogateescape" keeps octets from 0x80 on


def show(octets: bytes) -> str:
    """Return octets as editable text; never raises.

    Lines end with CRLF or LF and are joined by a line feed, which stands behind the last one if a line end does. A CR
    that ends no line is ⟨0D⟩, and a "⟨" of the message itself ⟨U+27E8⟩. In a message without any LF, where CR ends the
    lines, the caller puts LF in its place first.
    """
    return "".join(_shown(octets[a:b]) for a, b in pieces(octets, 0, len(octets), _PIECE_OCTETS))


def read(text: str, line_end: bytes) -> bytes:
    """Return the octets that ``text`` stands for, with ``line_end`` for each line feed in it.

    Characters that ``show`` would put in brackets may stand there as they are, and brackets may hold what needs none:
    ⟨41⟩ is A, ⟨C3⟩⟨A9⟩ is é, ⟨CR⟩ is ⟨0D⟩, ⟨0A⟩ is the octet LF whatever ``line_end`` is.

    Raises:
        BadEdit: "control" for a "⟨" that begins nothing of that kind and for a lone surrogate, "not-editable" for a
            bracket of what is folded away. ``position`` is its index in ``text``.
    """
    octets, position = [], 0
    for line in text.split("\n"):
        octets.append(read_line(line, position))
        position += len(line) + 1
    return line_end.join(octets)


def read_line(line: str, position: int = 0) -> bytes:
    """Return the octets of one line of text, which begins at ``position`` of the whole text; raises as ``read``."""

    def character(match: re.Match[str]) -> str:
        return _character(match, position)

    return _TO_READ.sub(character, line).encode("utf-8", "surrogateescape")


def _shown(piece: bytes) -> str:
    # Once "⟨" itself is spelled out, every one that ``visible`` adds begins an octet or a character in brackets.
    text = visible(piece.replace(_BRACKET, _SHOWN_BRACKET)).replace("⟨CR⟩", "⟨0D⟩")
    return _TO_SHOW.sub(_show, text)


def _show(match: re.Match[str]) -> str:
    return f"⟨U+{ord(match[0]):04X}⟩"


def _character(match: re.Match[str], position: int) -> str:
    """Return what stands in brackets, an octet beyond ASCII as "surrogateescape" spells it."""
    if match["octet"]:
        octet = int(match["octet"], 16)
        return chr(octet if octet < _FIRST_BEYOND_ASCII else _ESCAPED_OCTETS + octet)
    if match["code"]:
        code = int(match["code"], 16)
        if code <= _LAST_CODE and code not in _SURROGATES:
            return chr(code)
    elif match["cr"]:
        return "\r"
    raise BadEdit("not-editable" if match["fold"] else "control", position=position + match.start())
