"""What an HTML page links to, and what it loads: addresses as browsers read them, in document order."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cfmail_gui.checks.hosts import cleaned, scheme_of
from cfmail_gui.checks.page import Element, Page, TextRun

_REMOTE = frozenset({"http", "https", "ftp", "ws", "wss"})
_ESCAPE = re.compile(r"\\(?:([0-9a-f]{1,6})[ \t\n]?|([^\n]))", re.ASCII | re.IGNORECASE)
_CSS_ADDRESS = re.compile(r"""url\(\s*+([^"'()\s]++)|"([^"\n]*+)"|'([^'\n]*+)'""", re.IGNORECASE)
_QUOTED_BEFORE = re.compile(r"(?:url\(|@import|image-set\(|src\()\s*\Z", re.IGNORECASE)
_LOOKED_BACK = 40  # characters before a quotation mark that say what the string is for
_LOADING = {  # attributes that make a program load something: HTML, section 4; "a" and "area" load nothing
    "src": frozenset(
        ["img", "input", "iframe", "frame", "embed", "video", "audio", "source", "track", "script", "image", "bgsound"]
    ),
    "poster": frozenset(["video"]),
    "data": frozenset(["object"]),
    "href": frozenset(["link", "image", "use", "feimage"]),
    "xlink:href": frozenset(["image", "use", "feimage", "script"]),
    "lowsrc": frozenset(["img"]),
    "dynsrc": frozenset(["img"]),
}
_SETS = ("srcset", "imagesrcset")
_HIGHEST = 0x10FFFF


@dataclass(frozen=True, slots=True)
class Link:
    """A link; ``text`` is its name: what is read, with the alternative texts of images in it."""

    url: str
    text: str
    element: Element


@dataclass(frozen=True, slots=True)
class Image:
    """An ``img`` element; ``alt`` is None where it has no such attribute."""

    url: str
    alt: str | None
    element: Element


@dataclass(frozen=True, slots=True)
class Load:
    """Something that a program fetches to show the page, and where that is written; from 1."""

    url: str
    line: int
    column: int


def links(page: Page) -> tuple[Link, ...]:
    """Return the links: ``a`` and ``area`` elements that have an address, be it empty."""
    names = _names(page)
    found = []
    for element in page.named("a", "area"):
        if "href" in element.attributes:
            text = " ".join(" ".join(names.get(element.index, [])).split())
            if element.tag == "area":
                text = element.attributes.get("alt", "").strip()
            found.append(Link(cleaned(element.attributes["href"]), text, element))
    return tuple(found)


def images(page: Page) -> tuple[Image, ...]:
    """Return the ``img`` elements."""
    return tuple(
        Image(cleaned(element.attributes.get("src", "")), element.attributes.get("alt"), element)
        for element in page.named("img")
    )


def loads(page: Page) -> tuple[Load, ...]:
    """Return everything the page names to be loaded, in attributes and in CSS; ``cid:`` and ``data:`` included."""
    found = [load for element in page.elements for load in _of_element(element)]
    for sheet in page.styles:
        found += _of_sheet(sheet)
    return tuple(found)


def remote_urls(page: Page) -> tuple[str, ...]:
    """Return what the page would load from other hosts, each address once."""
    return tuple(dict.fromkeys(load.url for load in loads(page) if is_remote(load.url)))


def is_remote(url: str) -> bool:
    """Say whether an address leads to another host; ``//host`` does."""
    return scheme_of(url) in _REMOTE or cleaned(url)[:2] in ("//", "\\\\", "/\\", "\\/")


def css_urls(css: str) -> Iterator[tuple[str, int]]:
    """Yield the addresses in declarations or a style sheet, and where each begins: characters before it."""
    if "\\" in css:
        css = _ESCAPE.sub(_unescaped, css)
    for found in _CSS_ADDRESS.finditer(css):
        start = found.start()
        url = cleaned(found[found.lastindex or 0])
        if found[1] is not None or is_remote(url) or _QUOTED_BEFORE.search(css[max(0, start - _LOOKED_BACK) : start]):
            yield url, start


def _names(page: Page) -> dict[int, list[str]]:
    """Return for each link, by its index, what is read in it, worked out in one pass."""
    owners = [-1] * len(page.elements)
    names: dict[int, list[str]] = {}
    pieces: list[tuple[int, int, int, str]] = []
    for element in page.elements:
        owner = element.index if element.tag == "a" else owners[element.parent] if element.parent >= 0 else -1
        owners[element.index] = owner
        if owner >= 0 and (label := _label(element)):
            pieces.append((owner, element.line, element.column, label))
    pieces += (
        (owners[run.parent], run.line, run.column, run.text)
        for run in page.texts
        if run.parent >= 0 and owners[run.parent] >= 0
    )
    for owner, _, _, text in sorted(pieces):
        names.setdefault(owner, []).append(text)
    return names


def _label(element: Element) -> str:
    """Return what is read for an element itself."""
    if element.tag == "img" and "alt" in element.attributes:
        return element.attributes["alt"]
    return element.attributes.get("aria-label", "") if element.tag in ("a", "img", "svg") else ""


def _of_element(element: Element) -> Iterator[Load]:
    for name, value in element.attributes.items():
        for url in _of_attribute(element.tag, name, value):
            yield Load(url, element.line, element.column)


def _of_attribute(tag: str, name: str, value: str) -> Iterator[str]:
    if name == "style":
        if "(" in value or "\\" in value:
            yield from (url for url, _ in css_urls(value))
    elif name in _SETS:
        yield from _candidates(value)
    elif name == "background" or tag in _LOADING.get(name, ()):
        yield cleaned(value)


def _candidates(srcset: str) -> Iterator[str]:
    """Yield the addresses of a srcset: the first word, and what comes behind each comma that ends a candidate."""
    is_address = True
    for word in srcset.split():
        found = word.lstrip(",") if is_address else word.partition(",")[2]
        if found:
            yield found.rstrip(",")
        is_address = word.endswith(",") or (is_address and not found)


def _of_sheet(sheet: TextRun) -> Iterator[Load]:
    line, column, position = sheet.line, sheet.column, 0
    for url, start in css_urls(sheet.text):
        passed = sheet.text[position:start]
        if breaks := passed.count("\n"):
            line, column = line + breaks, len(passed) - passed.rfind("\n")
        else:
            column += len(passed)
        position = start
        yield Load(url, line, column)


def _unescaped(found: re.Match[str]) -> str:
    if not found[1]:
        return found[2]
    code = int(found[1], 16)
    return chr(code) if 0 < code <= _HIGHEST else "\ufffd"
