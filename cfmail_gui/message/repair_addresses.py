"""Raw octets in structured header fields: names and comments become encoded words, addresses never do (RFC 2047, 5)."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from cfmail_gui.message.addr_spec import ascii_domain, fault_of
from cfmail_gui.message.comments import comment_end
from cfmail_gui.message.faults import BadMessage
from cfmail_gui.message.fields import unfold
from cfmail_gui.message.octets import find_undecodable
from cfmail_gui.message.repair_words import GAP, Item, Rules, new_item, text_items, unescaped

_TOKEN = re.compile(
    rf"(?P<gap>{GAP})"
    r'|(?P<quoted>"(?:[^"\\]++|\\.)*+")'
    r'|(?P<open>["(])'
    r"|(?P<mark>[<>,;:])"
    r'|(?P<word>(?:[^ \t\r\n"()<>,;:\[]++|\[[^\[\]\\ \t\r\n]*+\])++)'
    r"|(?P<stray>.)",
    re.DOTALL,
)
_MARKS = re.compile("[<>,;:]++")
_COMMENT_PIECE = re.compile(r"(?P<paren>[()])|(?:[^()\\]++|\\.)++", re.DOTALL)
_TO_ESCAPE = re.compile(r"[()\\]")


class _Token(NamedTuple):
    kind: str
    start: int
    end: int


def address_items(value: bytes, masked: str, rules: Rules) -> list[Item]:
    """Take a list of addresses apart (RFC 5322 3.4); ``masked`` is the value's ``mask``.

    Raises:
        BadMessage: "eight-bit-address" for octets that are in an address, or where none can be told from a name;
            "smtputf8-address" for such that could be sent as UTF-8. ``position`` is relative to the value.
    """
    return list(_Walker(value, masked, rules, has_addresses=True).items())


def phrase_items(value: bytes, masked: str, rules: Rules) -> list[Item]:
    """Take apart a structured field without addresses: words, quoted strings and comments."""
    return list(_Walker(value, masked, rules, has_addresses=False).items())


class _Walker:
    """Goes through a value once, collecting the tokens of the element at hand."""

    def __init__(self, value: bytes, masked: str, rules: Rules, *, has_addresses: bool) -> None:
        self._value = value
        self._masked = masked
        self._rules = rules
        self._has_addresses = has_addresses
        self._element: list[_Token] = []

    def items(self) -> Iterator[Item]:
        position, in_angle = 0, False
        while position < len(self._masked):
            token = self._token(position)
            if token.kind == "open":
                break
            position = token.end
            mark = self._masked[token.start : token.end] if token.kind == "mark" and self._has_addresses else ""
            if not mark or (in_angle and mark != ">"):
                self._element.append(token)
                continue
            yield from self._end_element(is_address=in_angle, is_phrase=mark == "<")
            yield Item("text", self._raw(token))
            in_angle = mark == "<"
        yield from self._end_element(is_address=in_angle, is_phrase=False)
        yield from self._rest(position)

    def _token(self, position: int) -> _Token:
        match = _TOKEN.match(self._masked, position)
        kind, end = (match.lastgroup or "", match.end()) if match else ("stray", position + 1)
        if kind == "mark" and not self._has_addresses and (marks := _MARKS.match(self._masked, position)):
            end = marks.end()
        if kind == "open" and self._masked[position] == "(":
            closed = comment_end(self._masked, position)
            return _Token("comment" if closed else "open", position, closed or end)
        return _Token(kind, position, end)

    def _raw(self, token: _Token) -> bytes:
        return self._value[token.start : token.end]

    def _rest(self, position: int) -> Iterator[Item]:
        """What follows a quotation mark or parenthesis that is never closed."""
        raw = self._value[position:]
        if self._has_addresses and not self._rules.sendable(raw):
            raise self._bad(raw, position)
        if self._has_addresses:
            yield from [Item("text", raw)] if raw else []
        else:
            yield from text_items(raw, self._masked[position:], self._rules)

    def _end_element(self, *, is_address: bool, is_phrase: bool) -> Iterator[Item]:
        """Without an @ there is no address; before a < there is only a name, @ or not."""
        words = (token for token in self._element if token.kind not in ("gap", "comment"))
        has_at = any("@" in self._masked[token.start : token.end] for token in words)
        if is_address or (has_at and not is_phrase and self._has_addresses):
            yield from self._address()
        else:
            yield from self._phrase()
        self._element = []

    def _address(self) -> Iterator[Item]:
        seen_at = False
        for token in self._element:
            raw = self._raw(token)
            if token.kind == "gap":
                yield Item("gap", raw)
            elif token.kind == "comment":
                yield self._comment(token)
            elif self._rules.sendable(raw):
                yield Item("text", raw)
            else:
                yield Item("text", self._with_a_labels(token, is_domain=seen_at))
            seen_at = seen_at or (token.kind == "word" and b"@" in raw)

    def _with_a_labels(self, token: _Token, *, is_domain: bool) -> bytes:
        """Write a domain in ASCII (RFC 5891); a local part has no such form."""
        raw = self._raw(token)
        if token.kind != "word" or find_undecodable(raw, 0, len(raw)) is not None:
            raise self._bad(raw, token.start)
        local, at, domain = raw.rpartition(b"@")
        address = "x@" + domain.decode()
        # What has a fault could come out without it, and be a recipient that nobody saw before.
        if not local.isascii() or fault_of(address) or not (at or is_domain):
            raise self._bad(raw, token.start)
        return local + at + ascii_domain(address)[2:].encode()

    def _bad(self, raw: bytes, start: int) -> BadMessage:
        undecodable = find_undecodable(raw, 0, len(raw))
        if undecodable is not None:
            return BadMessage("eight-bit-address", position=start + undecodable)
        return BadMessage("smtputf8-address", position=start + len(raw) - len(raw.lstrip(bytes(range(0x80)))))

    def _phrase(self) -> Iterator[Item]:
        """Words that touch each other are one: of a quoted string in it the marks go."""
        glued: list[_Token] = []
        for token in (*self._element, _Token("end", 0, 0)):
            if token.kind in ("word", "quoted", "stray"):
                glued.append(token)
                continue
            yield from self._glued(glued)
            glued = []
            match token.kind:
                case "gap":
                    yield Item("gap", self._raw(token))
                case "comment":
                    yield self._comment(token)
                case "mark":
                    yield Item("text", self._raw(token))

    def _glued(self, tokens: list[_Token]) -> Iterator[Item]:
        if not tokens:
            return
        start, end = tokens[0].start, tokens[-1].end
        raw, masked = self._value[start:end], self._masked[start:end]
        if all(token.kind != "quoted" for token in tokens):
            yield from text_items(raw, masked, self._rules)
        elif self._rules.offends(raw):
            yield new_item(raw, b"".join(map(self._meant, tokens)), self._rules)
        else:  # many programs decode what looks like an encoded word in a quoted string
            yield Item("word" if "=?" in masked else "text", raw)

    def _meant(self, token: _Token) -> bytes:
        if token.kind != "quoted":
            return self._raw(token)
        inside = slice(token.start + 1, token.end - 1)
        return unfold(unescaped(self._value[inside], self._masked[inside])[0])

    def _comment(self, token: _Token) -> Item:
        raw, masked = self._raw(token), self._masked[token.start : token.end]
        if not self._rules.offends(raw):
            return Item("comment", raw, inner=(Item("text", raw),))
        inner: list[Item] = []
        for match in _COMMENT_PIECE.finditer(masked):
            piece = raw[match.start() : match.end()]
            if match["paren"]:
                inner.append(Item("text", piece, is_parenthesis=True))
                continue
            text, text_masked = unescaped(piece, match[0])
            inner += (_escaped(item) for item in text_items(text, text_masked, self._rules))
        return Item("comment", raw, inner=tuple(inner))


def _escaped(item: Item) -> Item:
    """What stays in a comment must not end it. Nothing beyond ASCII is left there that could be torn."""
    if item.kind == "new" or not _TO_ESCAPE.search(item.raw.decode("latin-1")):
        return item
    raw = _TO_ESCAPE.sub(r"\\\g<0>", item.raw.decode("latin-1")).encode("latin-1")
    return item._replace(raw=raw)
