"""The text in a header field, taken apart: what of it has to become encoded words (RFC 2047), and in which charset."""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from cfmail_gui.message.charset_guess import decodes, is_ascii_superset, mostly_utf8
from cfmail_gui.message.charsets import codec_for
from cfmail_gui.message.encoded_words import decode_base64, hex_octet
from cfmail_gui.message.fields import unfold
from cfmail_gui.message.octets import find_undecodable

GAP = r"(?:[ \t]++|(?:\r\n|\n|\r)(?=[ \t]))++"
"""White space with folds; for patterns."""

_LONGEST_LABEL = 40
_WORD = re.compile(r"=\?([!->@-~]{1,80})\?([QqBb])\?([^?]*+)\?=")
_TOKEN = re.compile(rf"(?P<gap>{GAP})|(?:[^ \t\r\n]++|\r(?!\n?[ \t])|\n(?![ \t]))++|.", re.DOTALL)
_HEX_PAIR = re.compile(rb"=([0-9A-Fa-f]{2})")
_QUOTED_PAIR = re.compile(r"\\(.)", re.DOTALL)
_LABEL = re.compile(r"[A-Za-z0-9][A-Za-z0-9_+-]*", re.ASCII)
_HIGH = re.compile(rb"[\x80-\xff]")
_ONE_LETTER = bytes(range(0x80)) + b"\xff" * 0x80
# Here the second octet of a character may look like a quotation mark's backslash, an @ or a bracket.
_ASCII_TRAILS = frozenset(
    {"big5", "big5hkscs", "cp932", "cp949", "cp950", "gb18030", "gbk", "johab", "shift_jis", "shift_jis_2004"}
)


class Charset(NamedTuple):
    """What octets mean: ``label`` names it in a message, ``codec`` is Python's."""

    label: str
    codec: str


@dataclass(frozen=True, slots=True)
class Rules:
    """What may stay as it is, and what the rest means; ``charset`` is None where nobody knows."""

    charset: Charset | None
    seven_bit: bool
    line_end: bytes

    def sendable(self, octets: bytes) -> bool:
        """Say whether octets can be sent as they are."""
        if octets.isascii():
            return True
        return not self.seven_bit and find_undecodable(octets, 0, len(octets)) is None

    def offends(self, octets: bytes) -> bool:
        """Say whether text has to be encoded: all that is not ASCII in a field whose charset is not UTF-8."""
        if self.charset and self.charset.codec != "utf_8":
            return not octets.isascii()
        return not self.sendable(octets)


class Item(NamedTuple):
    """A stretch of a field's value.

    A "gap" is white space; a "word" an encoded word that stays; "text" stays too; "new" has to be encoded; of a
    "comment" ``inner`` is what it consists of. ``was_word``: the gap beside it is not shown (RFC 2047, 6.2).
    """

    kind: Literal["gap", "word", "text", "new", "comment"]
    raw: bytes
    octets: bytes = b""  # what "new" means
    charset: Charset | None = None  # of "new": None is not known
    was_word: bool = False
    is_parenthesis: bool = False  # of a comment: an encoded word may touch it
    inner: tuple["Item", ...] = ()


def charset_of(octets: bytes, given: str | None) -> Charset | None:
    """Find out what octets mean: UTF-8 if they mostly are that, else ``given`` if it fits, else None."""
    if mostly_utf8(octets):
        return Charset("utf-8", "utf_8")
    codec = codec_for(given) if given else None
    if given and codec and decodes(octets, codec):
        usable = _LABEL.fullmatch(given) and len(given) <= _LONGEST_LABEL
        return Charset(given if usable else codec.replace("_", "-"), codec)
    return None


def without_words(value: bytes) -> bytes:
    """Return octets of the same length with blanks for encoded words, whose octets have a charset of their own."""
    masked, parts, position = mask(value, None), [], 0
    for match in _known_words(masked):
        parts.append(value[position : match.start()].ljust(match.end() - position))
        position = match.end()
    return b"".join([*parts, value[position:]])


def mask(octets: bytes, charset: Charset | None) -> str:
    """Return one character for each octet: ASCII, or ÿ for every octet of a character beyond ASCII."""
    masked = octets.translate(_ONE_LETTER)
    if charset and charset.codec in _ASCII_TRAILS and not octets.isascii():
        masked = _with_trails(octets, bytearray(masked), charset.codec)
    return masked.decode("latin-1")


def _with_trails(octets: bytes, masked: bytearray, codec: str) -> bytes:
    decoder = codecs.getincrementaldecoder(codec)()
    end = 0
    while match := _HIGH.search(octets, end):
        decoder.reset()
        end = match.end()
        try:
            while not decoder.decode(octets[end - 1 : end], final=end == len(octets)):
                end += 1
        except UnicodeDecodeError:  # another charset, within an encoded word
            end = match.end()
        masked[match.start() : end] = b"\xff" * (end - match.start())
    return bytes(masked)


def text_items(octets: bytes, masked: str, rules: Rules) -> Iterator[Item]:
    """Take text apart into gaps, encoded words and other words; ``masked`` is its ``mask``."""
    position = 0
    for match in _known_words(masked):
        yield from _plain_items(octets, masked, position, match.start(), rules)
        yield _word_item(match, octets, rules)
        position = match.end()
    yield from _plain_items(octets, masked, position, len(octets), rules)


def _plain_items(octets: bytes, masked: str, start: int, end: int, rules: Rules) -> Iterator[Item]:
    for match in _TOKEN.finditer(masked, start, end):
        raw = octets[match.start() : match.end()]
        if match.lastgroup == "gap":
            yield Item("gap", raw)
        else:
            yield new_item(raw, raw, rules) if rules.offends(raw) else Item("text", raw)


def new_item(raw: bytes, octets: bytes, rules: Rules) -> Item:
    """Return an item that has to be encoded, and means ``octets``."""
    return Item("new", raw, octets, rules.charset)


def _known_words(masked: str) -> Iterator[re.Match[str]]:
    return (match for match in _WORD.finditer(masked) if codec_for(match[1].partition("*")[0]))


def _word_item(match: re.Match[str], octets: bytes, rules: Rules) -> Item:
    """Raw octets inside an encoded word are in its own charset, or no base64 at all."""
    raw = octets[match.start() : match.end()]
    if rules.sendable(raw):
        return Item("word", raw)
    label = match[1] if len(match[1]) <= _LONGEST_LABEL else match[1].partition("*")[0]
    codec = codec_for(label.partition("*")[0]) or ""
    content = unfold(octets[match.start(3) : match.end(3)])
    meant = _HEX_PAIR.sub(hex_octet, content.replace(b"_", b" ")) if match[2] in "Qq" else decode_base64(content)
    charset = Charset(label, codec if is_ascii_superset(codec) else "latin_1")
    return Item("new", raw, meant, charset, was_word=True)


def unescaped(octets: bytes, masked: str) -> tuple[bytes, str]:
    """Resolve the quoted pairs (RFC 5322 3.2.1) of octets and of their ``mask``."""
    kept, position = [], 0
    for match in _QUOTED_PAIR.finditer(masked):
        kept.append(slice(position, match.start()))
        position = match.start(1)
        kept.append(slice(position, match.end()))
        position = match.end()
    kept.append(slice(position, len(octets)))
    return b"".join([octets[span] for span in kept]), "".join([masked[span] for span in kept])
