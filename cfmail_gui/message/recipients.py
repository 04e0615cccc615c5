"""What people type or paste into the recipients editor, taken apart into addresses."""

import re
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

from cfmail_gui.message.addr_spec import AddressFault, AddressProblem, fault_of, key
from cfmail_gui.message.comments import comment_end

MAX_FAULTS = 1000
"""Behind so much that is no address the rest of a text is one more fault."""

_LONGEST_TEXT = 320
_MAX_WAITING = 10_000  # words of one display name: many objects at a time make the garbage collector stop all threads
_TOKEN = re.compile(
    r"(?P<space>\s++)"
    r"|(?P<comma>,)"
    r"|(?P<semicolon>;)"
    r"|(?P<angle><[^<>]*+>)"
    r'|(?P<word>(?:"(?:[^"\\]++|\\.)*+"|\[[^\[\]\s]*+\]|[^\s,;<>"()\[])++)'
    r"|(?P<comment>\()"
    r"|(?P<stray>[>)\[]++|.)",
    re.DOTALL,
)
_LABEL = re.compile(r'([^@:"\[]*):(?!//)(.*)', re.DOTALL)

MAX_CHARACTERS = 100_000
"""A request takes 50 recipients; this many characters hold more than a thousand and are read within a few ms."""


@dataclass(frozen=True, slots=True)
class RecipientList:
    """The addresses in a text, each once (by ``addresses.key``) and as it was spelled first."""

    addresses: tuple[str, ...]
    duplicates: tuple[str, ...]  # what was left out because it is there already, in order
    faults: tuple[AddressProblem, ...]  # positions are characters of the text


class _Word(NamedTuple):
    text: str
    start: int  # in its line
    end: int

    @property
    def is_like_address(self) -> bool:
        """A quoted string alone is a name, whatever it holds."""
        return "@" in self.text and not (self.text.startswith('"') and self.text.endswith('"'))


def split_recipients(text: str) -> RecipientList:
    """Read one address per line, or whatever people paste; never raises.

    Commas, semicolons and white space separate; ``Name <addr>``, ``Doe, Jane <addr>``, ``"a, b" <addr>``, comments,
    group names, header names such as ``To:`` and ``mailto:`` are understood. Only names and comments are dropped:
    everything else that is no address is a fault.
    """
    found = _Found()
    position = 0
    if len(text) > MAX_CHARACTERS:
        found.faults.append(AddressProblem("too-long", MAX_CHARACTERS, text[MAX_CHARACTERS:].strip()[:_LONGEST_TEXT]))
    for line in text[:MAX_CHARACTERS].split("\n"):
        bare = line.strip()
        if bare and fault_of(bare) is None:  # the usual case, and the quick one: this runs at every keystroke
            found.add(bare)
        elif bare:
            _Line(line, position, found).read()
        if len(found.faults) >= MAX_FAULTS:
            # What is left of this line was not looked at either: all of it is shown, from the line's beginning.
            found.faults.append(AddressProblem("too-long", position, text[position:].strip()[:_LONGEST_TEXT]))
            break
        position += len(line) + 1
    return RecipientList(tuple(found.by_key.values()), tuple(found.duplicates), tuple(found.faults))


@dataclass(slots=True)
class _Found:
    by_key: dict[str, str] = field(default_factory=dict)
    duplicates: list[str] = field(default_factory=list)
    faults: list[AddressProblem] = field(default_factory=list)

    def add(self, address: str) -> None:
        folded = key(address)
        if folded in self.by_key:
            self.duplicates.append(address)
        else:
            self.by_key[folded] = address


class _Line:
    """One line that is more than an address: words in chunks, which commas part."""

    def __init__(self, line: str, offset: int, found: _Found) -> None:
        self._line = line
        self._offset = offset
        self._found = found
        self._chunks: list[list[_Word]] = [[]]
        self._waiting = 0

    def read(self) -> None:
        position = 0
        while match := _TOKEN.match(self._line, position):
            position = match.end()
            self._waiting += 1
            if self._waiting > _MAX_WAITING:
                self._flush()
            if len(self._found.faults) >= MAX_FAULTS:
                return  # the rest of the text becomes one fault
            match match.lastgroup:
                case "comma":
                    self._chunks.append([])
                case "semicolon":
                    self._flush()
                case "word":
                    self._take_word(match)
                case "angle":
                    self._take_angle(match)
                case "comment":
                    position = comment_end(self._line, match.start()) or self._unclosed(match.start())
                case "stray" if match[0] in '"<':
                    position = self._unclosed(match.start())
                case "stray":
                    self._chunks[-1].append(_Word(match[0], *match.span()))
        self._flush()

    def _take_word(self, match: re.Match[str]) -> None:
        """Take a word; ``To:`` and ``Old Friends:`` before addresses are names of a field or a group."""
        label = _LABEL.fullmatch(match[0])
        if label is None:
            self._chunks[-1].append(_Word(match[0], *match.span()))
            return
        chunk = self._chunks[-1]
        while chunk and not chunk[-1].is_like_address and not _is_mailto(label):
            chunk.pop()
        text = _without_query(label)
        if text:
            chunk.append(_Word(text, match.start() + label.start(2), match.end()))

    def _take_angle(self, match: re.Match[str]) -> None:
        """Take ``<addr>`` with the name before it, which may hold commas: ``Doe, Jane <addr>``."""
        inside = match[0][1:-1].strip()
        label = _LABEL.fullmatch(inside)
        address = _without_query(label) if label else inside
        name = self._chunks.pop()
        while self._chunks and not any(word.is_like_address for word in self._chunks[-1]):
            self._chunks.pop()
        self._flush()
        if any(word.is_like_address and key(word.text) != key(address) for word in name):
            # Is the first of the two a name or another recipient? Only the user knows.
            self._fault("white-space", name[0].start, match.end())
        else:
            self._take_address(address, match.start(), match.end())

    def _flush(self) -> None:
        """What is still waiting was no name: each word is an address or a fault."""
        for chunk in self._chunks:
            for like_address, words in groupby(chunk, lambda word: word.is_like_address):
                run = list(words)
                if len(self._found.faults) >= MAX_FAULTS:
                    break
                if like_address:
                    for word in run:
                        self._take_address(word.text, word.start, word.end)
                else:
                    self._fault("no-at", run[0].start, run[-1].end)
        self._chunks = [[]]
        self._waiting = 0

    def _take_address(self, address: str, start: int, end: int) -> None:
        fault = fault_of(address)
        if fault:
            self._fault(fault, start, end)
        else:
            self._found.add(address)

    def _unclosed(self, start: int) -> int:
        self._flush()
        self._fault("unclosed", start, len(self._line))
        return len(self._line)

    def _fault(self, code: AddressFault, start: int, end: int) -> None:
        text = self._line[start:end].strip()[:_LONGEST_TEXT]
        self._found.faults.append(AddressProblem(code, self._offset + start, text))


def _is_mailto(label: re.Match[str]) -> bool:
    return label[1].lower() == "mailto"


def _without_query(label: re.Match[str]) -> str:
    """Return what follows the colon; of a mailto link only the address (RFC 6068)."""
    return label[2].partition("?")[0] if _is_mailto(label) else label[2]
