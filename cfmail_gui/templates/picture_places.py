"""Where an HTML page names images: in attributes, in sets of candidates, and in CSS. Takes time linear in its size."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape, unescape
from urllib.parse import quote

_IMAGES = frozenset(("img", "mj-image", "source"))
_TAGS = _IMAGES | frozenset(
    (
        *("input", "td", "th", "tr", "table", "body", "v:fill", "v:image", "v:imagedata"),
        *("mj-carousel-image", "mj-social-element"),
    )
)
_BACKED = frozenset(("mj-section", "mj-wrapper", "mj-hero"))  # background-url, of which the compiler makes background
_SHEETS = frozenset(("style", "mj-style"))

# A quotation mark counts only where a value begins, as in browsers; then it hides what would end the tag.
_TAG = re.compile(
    r"""<([a-z][a-z0-9:-]{0,30}+)(?![^\s/>])((?:[^<>=]++|=\s{0,9}+(?:"[^"]*+"|'[^']*+')|=)*+)""", re.IGNORECASE
)
_NAMING = re.compile(r"src|background|url", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""(?<=[\s"'/])([^\s"'<>=/]{1,60})\s{0,9}=\s{0,9}("[^"]*+"|'[^']*+'|[^\s"'<>]++)""")
_SHEET_END = re.compile(r"</(?:mj-)?style", re.IGNORECASE)
# HTML, "parse a srcset attribute": commas part candidates behind an address or its descriptors, not inside of them.
_CANDIDATE = re.compile(r"([^\s,]\S*+)(?:(?<=,)|(?:[^,(]++|\([^)]*+\)?)*+)")
_STRING = r"""(?:"[^"\\\n]*+(?:\\.[^"\\\n]*+)*+"?|'[^'\\\n]*+(?:\\.[^'\\\n]*+)*+'?)"""
_CSS = re.compile(
    r"/\*(?:.*?\*/|.*)"
    rf"|@(?:import|namespace)\b(?:[^;{{}}\"']++|{_STRING})*+"
    r"|@font-face[\s\0]{0,99}\{[^{}]*+"
    r"|(?<![\w-])url\([\s\0]{0,99}(?:"
    r""""\0*+(?P<double>[^"\\\n]*+(?:\\.[^"\\\n]*+)*+)"|'\0*+(?P<single>[^'\\\n]*+(?:\\.[^'\\\n]*+)*+)'"""
    r"""|(?P<bare>(?:[^\s"'()\\\0]++|\\(?:[0-9a-f]{1,6}+\s?|[^\n]))++))[\s\0]{0,99}\)"""
    rf"|{_STRING}",
    re.DOTALL | re.IGNORECASE,
)
_QUOTE = re.compile(r"&(?:quot|apos|#34|#39|#x22|#x27);", re.IGNORECASE)
_CSS_ESCAPE = re.compile(r"\\(?:([0-9a-f]{1,6})\s?|(.))", re.DOTALL | re.IGNORECASE)
_NOT_IN_CSS = re.compile(r"[^A-Za-z0-9:@./_%?=~+!*$#-]")
_LAST_CHARACTER = 0x10FFFF


@dataclass(frozen=True, slots=True)
class Place:
    """``html[start:end]`` names an image; ``source`` is the address without references and escapes."""

    start: int
    end: int
    source: str
    written: Callable[[str], str]  # takes another address, returns what has to stand there for it


def places(html: str) -> Iterator[Place]:
    """Yield where images are named, in order; whether that is by a relative path is not asked."""
    position = 0
    while tag := _TAG.search(html, position):
        position = tag.end()
        if tag[1].lower() in _SHEETS:
            closing = _SHEET_END.search(html, position)
            end = closing.start() if closing else len(html)
            yield from _in_css(html[position:end], position)
            position = end
        elif _NAMING.search(tag[2]):
            yield from _in_tag(tag)


def _in_tag(tag: re.Match[str]) -> Iterator[Place]:
    kind = tag[1].lower()
    for attribute in _ATTRIBUTE.finditer(tag[2]):
        name, value = attribute[1].lower(), attribute[2]
        start = tag.start(2) + attribute.start(2)
        inner = value[1:-1] if value[0] in "\"'" else value
        inner_start = start + (len(value) - len(inner)) // 2
        if (name in ("src", "background") and kind in _TAGS) or (name == "background-url" and kind in _BACKED):
            yield Place(start, start + len(value), unescape(inner), _quoted)
        elif name == "srcset" and kind in _IMAGES:
            yield from _in_set(inner, inner_start)
        elif name == "style":
            yield from _in_css(inner, inner_start, is_attribute=True)


def _in_set(text: str, start: int) -> Iterator[Place]:
    for candidate in _CANDIDATE.finditer(text):
        address = candidate[1].rstrip(",")
        first = start + candidate.start()
        yield Place(first, first + len(address), unescape(address), _as_candidate)


def _in_css(text: str, start: int, *, is_attribute: bool = False) -> Iterator[Place]:
    # A quotation mark by reference is one to CSS; filled up with NUL all places stay where they are.
    view = _QUOTE.sub(lambda mark: unescape(mark[0]).ljust(len(mark[0]), "\0"), text) if is_attribute else text
    for found in _CSS.finditer(view):
        if group := found.lastgroup:
            first, last = found.span(group)
            address = unescape(text[first:last]) if is_attribute else text[first:last]
            written = _in_style if is_attribute else _in_sheet
            yield Place(start + first, start + last, _CSS_ESCAPE.sub(_unescaped, address), written)


def _unescaped(found: re.Match[str]) -> str:
    if found[1] is None:
        return "" if found[2] == "\n" else found[2]
    code = int(found[1], 16)
    return chr(code) if 0 < code <= _LAST_CHARACTER else "\ufffd"


def _quoted(address: str) -> str:
    return f'"{escape(address)}"'


def _as_candidate(address: str) -> str:
    """What parts candidates can only be in an address as octets."""
    return _in_any_attribute(re.sub(r"[\s,]", lambda found: quote(found[0]), address))


def _in_style(address: str) -> str:
    return _in_any_attribute(_in_sheet(address))


def _in_sheet(address: str) -> str:
    return _NOT_IN_CSS.sub(lambda found: f"\\{ord(found[0]):x} ", address)


def _in_any_attribute(text: str) -> str:
    """Return what can also stand in a value without quotation marks."""
    return re.sub(r"[\s`=]", lambda found: f"&#{ord(found[0])};", escape(text))
