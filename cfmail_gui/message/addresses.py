"""Mailbox lists in header fields (RFC 5322 3.4 and 4.4).

Encoded words are decoded for display names only, and only after the list has been taken apart: what looks like an
address inside one never becomes a recipient.
"""

import re
from dataclasses import dataclass
from typing import NamedTuple

from cfmail_gui.message.addr_spec import AddressFault, AddressProblem, fault_of
from cfmail_gui.message.charsets import show_surrogates
from cfmail_gui.message.comments import comment_end, unquoted
from cfmail_gui.message.display import plain
from cfmail_gui.message.fields import decode_text

MAX_FAULTS = 1000
"""Behind so much that is no address the rest of a list is one more fault."""

_MAX_TOKENS = 50_000  # of one element: many objects at a time make the garbage collector stop all threads
_SHOWN_CHARACTERS = 200
TOKEN = re.compile(
    r'(?P<word>[^ \t\r\n"()<>,;:\[]++)'
    r"|(?P<space>(?:[ \t]|(?:\r\n|\n|\r)(?=[ \t])){1,4096}+)"  # of 1 MiB of spaces not all in one step
    r'|(?P<quoted>"(?:[^"\\]++|\\.)*+")'
    r"|(?P<comment>\()"
    r"|(?P<angle><++)"
    r"|(?P<literal>\[[^\[\]\\ \t\r\n]*+\])"
    r"|(?P<end>[,;]++)"
    r"|(?P<colon>:++)"
    r"|(?P<close>>++)"
    r"|(?P<stray>.)",
    re.DOTALL,
)
_GLUE = (".", "@")  # obsolete syntax allows white space around these


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A display name, decoded for display, and an addr-spec as it was written, without comments and folds."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class AddressList:
    """The mailboxes of one header field, group members included, and what there is no address."""

    mailboxes: tuple[Mailbox, ...]
    faults: tuple[AddressProblem, ...]


def parse_list(value: bytes) -> AddressList:
    """Read an address-list; never raises, and takes time in proportion to ``value``.

    Understood are groups, comments, quoted strings, routes, domain literals and empty elements; missing commas are
    tolerated where the meaning is certain. Positions of faults are octets of ``value``.
    """
    return _Reader(value.decode("latin-1")).read()


class _Token(NamedTuple):
    kind: str
    text: str
    position: int


_Word = tuple[str, int]


class _Reader:
    """Goes through a list once, collecting the tokens of the element at hand.

    Works on Latin-1 text, in which one character is one octet.
    """

    def __init__(self, value: str) -> None:
        self._value = value
        self._element: list[_Token] = []
        self._mailboxes: list[Mailbox] = []
        self._faults: list[AddressProblem] = []

    def read(self) -> AddressList:
        position = 0
        while position < len(self._value):
            enough = len(self._faults) >= MAX_FAULTS or len(self._element) >= _MAX_TOKENS
            position = self._give_up(position, "too-long") if enough else self._step(position)
        self._end_element()
        return AddressList(tuple(self._mailboxes), tuple(self._faults))

    def _step(self, position: int) -> int:
        """Take one token; return where the next one begins."""
        token = self._token(position)
        if token.text in ("(", '"'):
            return self._give_up(position, "unclosed")
        end = position + len(token.text)
        if token.kind == "angle":
            return self._take_angle(token, end)
        if token.kind == "end":
            self._end_element()
        elif token.kind == "colon":
            self._end_group_name(token)
        else:
            self._element.append(token)
        return end

    def _token(self, position: int) -> _Token:
        """Read the token at ``position``; a quotation mark or parenthesis alone is one that is never closed."""
        match = TOKEN.match(self._value, position)
        if match is None or match.lastgroup is None:
            return _Token("stray", self._value[position : position + 1], position)
        if match.lastgroup == "comment":
            end = comment_end(self._value, position) or position + 1
            return _Token("comment", self._value[position:end], position)
        return _Token(match.lastgroup, match[0], position)

    def _take_angle(self, opening: _Token, position: int) -> int:
        """Read ``<addr-spec>``; what came before in this element is the display name."""
        inside: list[_Token] = []
        while position < len(self._value) and len(inside) < _MAX_TOKENS:
            token = self._token(position)
            if token.kind == "angle" or token.text in ("(", '"'):
                break
            position += len(token.text)
            if token.kind == "close":
                self._add(_words(_without_route(inside)), opening.position, _phrase(self._element))
                self._element = []
                return position
            inside.append(token)
        self._fault("unclosed", opening.position, position)
        self._element = []
        return position

    def _end_group_name(self, colon: _Token) -> None:
        if any(token.kind == "word" and "@" in token.text for token in self._element):
            self._fault("bad-domain", self._element_start(colon.position), colon.position + 1)
        self._element = []

    def _element_start(self, position: int) -> int:
        return next((token.position for token in self._element if token.kind != "space"), position)

    def _end_element(self) -> None:
        words = _words(self._element)
        if len(words) > 1 and all("@" in word for word, _ in words):
            for word in words:  # only the commas are missing
                self._add([word], word[1], "")
        elif words:  # else it is an empty element, or a comment alone
            self._add(words, words[0][1], _comments(self._element))
        self._element = []

    def _add(self, words: list[_Word], position: int, name: str) -> None:
        address = _utf8(" ".join(word for word, _ in words))
        fault = fault_of(address)
        if fault:
            text = plain(show_surrogates(address[: 4 * _SHOWN_CHARACTERS]), _SHOWN_CHARACTERS)
            self._faults.append(AddressProblem(fault, position, text))
        else:
            self._mailboxes.append(Mailbox(plain(decode_text(name.encode("latin-1"))), address))

    def _fault(self, code: AddressFault, start: int, end: int) -> None:
        text = show_surrogates(_utf8(self._value[start : min(end, start + 4 * _SHOWN_CHARACTERS)]))
        self._faults.append(AddressProblem(code, start, plain(text, _SHOWN_CHARACTERS)))

    def _give_up(self, position: int, code: AddressFault) -> int:
        """Take all the rest as one fault: a guess at what is meant could make a wrong recipient."""
        self._fault(code, self._element_start(position), len(self._value))
        self._element = []
        return len(self._value)


def _utf8(text: str) -> str:
    return text.encode("latin-1").decode("utf-8", "surrogateescape")


def _words(tokens: list[_Token]) -> list[_Word]:
    """Join tokens to words, each with its position; white space and comments part words, except around . and @."""
    words: list[_Word] = []
    parts: list[str] = []
    start, gap = 0, True
    for kind, text, position in tokens:
        if kind in ("space", "comment"):
            gap = True
            continue
        if gap and parts and not text.startswith(_GLUE) and not parts[-1].endswith(_GLUE):
            words.append(("".join(parts), start))
            parts = []
        start = start if parts else position
        parts.append(text)
        gap = False
    return [*words, ("".join(parts), start)] if parts else words


def _without_route(tokens: list[_Token]) -> list[_Token]:
    """Drop an obsolete source route, ``@a,@b:`` (RFC 5322 4.4: MUST be accepted, SHOULD be ignored)."""
    first = next((token for token in tokens if token.kind not in ("space", "comment")), None)
    if first is None or not first.text.startswith("@"):
        return tokens
    colon = next((index for index, token in enumerate(tokens) if token.kind == "colon"), -1)
    return tokens[colon + 1 :]


def _phrase(tokens: list[_Token]) -> str:
    spoken = "".join(
        unquoted(token.text) if token.kind == "quoted" else token.text for token in tokens if token.kind != "comment"
    )
    return spoken if spoken.strip() else _comments(tokens)


def _comments(tokens: list[_Token]) -> str:
    """Old mail names people in comments: ``jane@x.example (Jane Doe)``."""
    return " ".join(unquoted(token.text) for token in tokens if token.kind == "comment")
