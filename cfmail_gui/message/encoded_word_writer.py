"""Writing encoded words (RFC 2047), and what no header field may hold."""

import binascii
import codecs
import re

from cfmail_gui.message.faults import BadEdit

LONGEST_WORD = 75
"""Characters of one encoded word, its charset and marks included (RFC 2047, 2)."""

# The letters that stand for themselves in a phrase (RFC 2047, 5, rule 3): the narrowest rule, so good everywhere.
_PLAIN = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!*+-/"
_Q = tuple("_" if octet == ord(" ") else chr(octet) if octet in _PLAIN else f"={octet:02X}" for octet in range(256))
_LONGEST_LETTERS = 3  # of one octet, encoded: "=E9"
_REFUSED = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def refuse_controls(text: str, name: str = "") -> None:
    """Make sure that ``text`` cannot end a header line, by any reader's idea of a line end.

    Raises:
        BadEdit: "control" at the first C0 or C1 control but TAB, U+2028, U+2029 or lone surrogate.
    """
    match = _REFUSED.search(text)
    if match:
        raise BadEdit("control", position=match.start(), name=name)


def without_controls(text: str) -> str:
    """Return decoded text with a space for everything that ``refuse_controls`` refuses."""
    return _REFUSED.sub(" ", text)


def encode_words(text: str, *, first_room: int = LONGEST_WORD) -> list[str]:
    """Return ``text``, which has no lone surrogates, as encoded words that are to be parted by white space.

    The first is at most ``first_room`` characters long, unless not even one character of ``text`` fits there.
    """
    return [word.decode("ascii") for word in _words(text.encode(), "utf-8", "utf_8", first_room)]


def encode_octets(octets: bytes, charset: str, codec: str) -> list[bytes]:
    """Return encoded words that are labelled ``charset`` and hold exactly ``octets``.

    They are cut between characters of Python's ``codec`` wherever it understands the octets. ``charset`` is an ASCII
    name of at most 40 characters.
    """
    return _words(octets, charset, codec, LONGEST_WORD)


def _words(octets: bytes, charset: str, codec: str, first_room: int) -> list[bytes]:
    marks = len(f"=?{charset}?q??=")
    room, first = LONGEST_WORD - marks, min(first_room, LONGEST_WORD) - marks
    letters = "q" if _q_length(octets) <= _b_length(octets) else "b"
    words: list[bytes] = []
    position = 0
    while position < len(octets):
        end = _cut(octets, position, first, letters, codec) if not words else position
        end = end if end > position else _cut(octets, position, room, letters, codec)
        if end == position:  # one character, or what the codec cannot part, is longer than a word
            end = min(position + max(room // _LONGEST_LETTERS, 1), len(octets))
        words.append(_word(octets[position:end], charset, letters))
        position = end
    return words


def _q_length(octets: bytes) -> int:
    return len(octets) + 2 * len(octets.translate(None, _PLAIN + b" "))


def _b_length(octets: bytes) -> int:
    return (len(octets) + 2) // 3 * 4


def _word(octets: bytes, charset: str, letters: str) -> bytes:
    if letters == "q":
        content = "".join([_Q[octet] for octet in octets])
    else:
        content = binascii.b2a_base64(octets, newline=False).decode("ascii")
    return f"=?{charset}?{letters}?{content}?=".encode("ascii")


def _cut(octets: bytes, position: int, room: int, letters: str, codec: str) -> int:
    """Return where a word of ``room`` encoded letters ends; ``position`` if not one character fits."""
    if letters == "b":
        end = position + max(room, 0) // 4 * 3
    else:
        end = position
        while end < len(octets) and room >= len(_Q[octets[end]]):
            room -= len(_Q[octets[end]])
            end += 1
    return len(octets) if end >= len(octets) else _between_characters(octets, position, end, codec)


def _between_characters(octets: bytes, start: int, end: int, codec: str) -> int:
    """Return the last place up to ``end`` where a character ends and the next word can begin afresh."""
    decoder = codecs.getincrementaldecoder(codec)()
    fresh = decoder.getstate()[1]
    try:
        decoder.decode(octets[start:end])
        waiting, mode = decoder.getstate()
        if mode == fresh:
            return end - len(waiting)
        return _last_fresh(octets, start, end, codec) or end
    except UnicodeError:
        return end


def _last_fresh(octets: bytes, start: int, end: int, codec: str) -> int:
    """Like ISO-2022-JP: a word has to end in the mode in which the next one begins (RFC 2047, 3)."""
    decoder = codecs.getincrementaldecoder(codec)()
    fresh, last = decoder.getstate(), 0
    for position in range(start, end):
        decoder.decode(octets[position : position + 1])
        if decoder.getstate() == fresh:
            last = position + 1
    return last
