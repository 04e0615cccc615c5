"""One header field, written from text (RFC 5322 2.2, RFC 2047), and the text to edit of one that is there."""

import re
from collections.abc import Iterator

from cfmail_gui.message.address_writer import show_addresses, spaced_words, write_addresses
from cfmail_gui.message.display import visible
from cfmail_gui.message.encoded_word_writer import LONGEST_WORD, encode_words, refuse_controls, without_controls
from cfmail_gui.message.faults import BadEdit
from cfmail_gui.message.field_kinds import FieldKind, kind_of
from cfmail_gui.message.fields import decode_text, unfold
from cfmail_gui.message.parameter_writer import in_ascii

LONGEST_LINE = 998
"""Octets of a line without its line end (RFC 5322 2.1.1)."""

_LINE = 78  # which it should not be longer than
_ENCODED_LINE = 76  # where an encoded word is in it (RFC 2047, 2)
_NAME = re.compile(r"[!-9;-~]{1,100}")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_SPACED = re.compile(r"([ \t]*)([^ \t]+)")
_SPACED_OR_MARKED = re.compile(r'([ \t]*)([(),;"\\]+|[^ \t(),;"\\]+)')
_LONGEST_PLAIN = 800  # octets of a word, and of the white space before one, that fit on a line whatever its name is
_LONGEST_GAP = 60


def ensure_name(name: str) -> None:
    """Make sure that a header field can be called ``name``; raises BadEdit "bad-name"."""
    if not _NAME.fullmatch(name):
        raise BadEdit("bad-name", name=name)


def write_field(name: str, text: str, line_end: bytes) -> bytes:
    """Return a whole header field that says ``text``, folded at white space that is there, with its line end.

    Raises:
        BadEdit: "bad-name"; "control" at a character that no header field may hold; "not-ascii" at a character in a
            field that is never encoded; "too-long" where a line would have more than 998 octets.
    """
    ensure_name(name)
    refuse_controls(text, name)
    kind = kind_of(name)
    if kind == "identifier":
        _ensure_ascii(text, name)
    lines = _Lines(name, LONGEST_LINE if kind == "identifier" else _LINE)
    match kind:
        case "unstructured":
            _write_text(lines, _SPACED.findall(text))
        case "structured":
            _write_text(lines, _SPACED_OR_MARKED.findall(text))
        case "addresses":
            lines.add_all(spaced_words(write_addresses(text)))
        case "parameters":
            lines.add_all(_SPACED.findall(in_ascii(text)))
        case "identifier":
            lines.add_all(_SPACED.findall(text))
    return lines.joined(line_end)


def field_text(name: str, value: bytes) -> str:
    """Return the text to edit of a header field called ``name``; ``write_field`` takes it. Never raises."""
    kind: FieldKind = kind_of(name)
    if kind == "addresses":
        return show_addresses(value)
    if kind in ("identifier", "parameters"):
        return without_controls(visible(unfold(value))).strip(" \t")
    return without_controls(decode_text(value)).strip(" \t")


def _ensure_ascii(text: str, name: str) -> None:
    match = _NOT_ASCII.search(text)
    if match:
        raise BadEdit("not-ascii", position=match.start(), name=name)


class _Lines:
    """The lines of a header field while its words come in."""

    def __init__(self, name: str, aim: int) -> None:
        self.aim = aim
        self._name = name
        self._lines = [f"{name}:"]
        self._octets = len(name) + 1  # of the last line
        self._is_bare = True  # no word yet: most programs write one beside the name

    def room(self, gap: str) -> int:
        """Say how many octets fit on this line behind ``gap``."""
        return self.aim - self._octets - len(gap or " " * self._is_bare)

    def add(self, gap: str, word: str) -> None:
        """Append a word, on another line if there is white space before it and no room."""
        gap = " " if self._is_bare else gap
        octets = len(gap) + len(word.encode())
        is_here = self._octets + octets <= (LONGEST_LINE if self._is_bare or not gap else self.aim)
        if is_here:
            self._lines[-1] += gap + word
            self._octets += octets
        elif gap and octets <= LONGEST_LINE:
            self._lines.append(gap + word)
            self._octets = octets
        else:
            raise BadEdit("too-long", name=self._name)
        self._is_bare = False

    def add_all(self, words: Iterator[tuple[str, str]] | list[tuple[str, str]]) -> None:
        for gap, word in words:
            self.add(gap, word)

    def joined(self, line_end: bytes) -> bytes:
        return line_end.join([line.encode() for line in self._lines]) + line_end


def _write_text(lines: _Lines, words: list[tuple[str, str]]) -> None:
    """Write words as they are, and runs of words that cannot be so as encoded words.

    The white space inside a run is encoded too: a reader drops what is between two encoded words.
    """
    encoded = [_must_be_encoded(word) for _, word in words]
    for number, (gap, _) in enumerate(words):
        if len(gap) > _LONGEST_GAP and number:
            encoded[number - 1 : number + 1] = True, True
    if any(encoded):
        lines.aim = _ENCODED_LINE
    run: list[str] = []
    before = ""
    for (gap, word), is_encoded in zip(words, encoded, strict=True):
        if is_encoded:
            before = before if run else gap
            run.append(word if not run else gap + word)
            continue
        _write_run(lines, before, "".join(run))
        run = []
        lines.add(gap, word)
    _write_run(lines, before, "".join(run))


def _must_be_encoded(word: str) -> bool:
    """Also what only looks like an encoded word, which a reader would decode."""
    return not word.isascii() or "=?" in word or len(word) > _LONGEST_PLAIN


def _write_run(lines: _Lines, gap: str, text: str) -> None:
    if not text:
        return
    for word in encode_words(text, first_room=min(lines.room(gap), LONGEST_WORD)):
        lines.add(gap, word)
        gap = " "
