"""HTML cut down to what a simple text view shows well: few elements, no addresses but those of links and of parts.

The view (Qt's rich text) reads files and needs time beyond measure for deeply nested tables and endless words. Nothing
that could make it do either gets through.
"""

import re
from dataclasses import dataclass
from html import escape

from cfmail_gui.checks.css import declarations, displays_nothing, rules
from cfmail_gui.checks.hosts import cleaned
from cfmail_gui.checks.markup import VOID, MarkupReader, first_values, is_broken
from cfmail_gui.checks.page import Page

MAX_CHARACTERS = 400_000
"""Of the page that is made; behind them it is cut off. Laying out so much takes about a second."""

MAX_IMAGES = 200

IMAGE, LINK = "image:", "link:"
"""What stands in the page for an image or a link, followed by its index."""

_MAX_EFFORT = 40_000  # elements; one of a table counts double for each table around it, as its layout does
_MAX_DEPTH = 60
_MAX_TABLES = 4  # inside each other: every level doubles what the layout costs
_MAX_SPAN = 60
_MAX_RUN = 400  # characters without a space
_KEPT = frozenset([
    "a", "address", "b", "big", "blockquote", "body", "br", "center", "cite", "code", "dd", "del", "dfn", "div",
    "dl", "dt", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "ol",
    "p", "pre", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "table", "tbody", "td", "tfoot",
    "th", "thead", "tr", "tt", "u", "ul", "var",
])  # fmt: skip
_IN_TABLE = frozenset(["table", "tbody", "td", "tfoot", "th", "thead", "tr"])
_DROPPED = frozenset([
    "applet", "audio", "canvas", "embed", "frameset", "iframe", "map", "math", "noembed", "noframes", "object",
    "script", "select", "style", "svg", "template", "textarea", "title", "video",
])  # fmt: skip
_BLOCKS = frozenset([
    "article", "aside", "details", "dir", "figure", "footer", "form", "header", "main", "nav", "section",
    "summary",
])  # fmt: skip
_ENDED_BY = {
    "p": ("p",),
    "li": ("p", "li"),
    "dt": ("dt", "dd"),
    "dd": ("dt", "dd"),
    "td": ("p", "td", "th"),
    "th": ("p", "td", "th"),
    "tr": ("p", "td", "th", "tr"),
}
_LENGTHS = frozenset(["width", "height", "border", "cellpadding", "cellspacing"])
_WORDS = frozenset(["align", "valign", "dir"])
_COLOURS = frozenset(["bgcolor", "color"])
_STYLES = frozenset([
    "background-color", "color", "font-size", "font-style", "font-weight", "font-family", "text-align",
    "text-decoration", "text-indent", "text-transform", "vertical-align", "white-space", "margin", "margin-top",
    "margin-bottom", "margin-left", "margin-right", "padding", "padding-top", "padding-bottom", "padding-left",
    "padding-right", "border", "border-color", "border-style", "border-width", "width", "line-height",
    "list-style-type", "direction",
])  # fmt: skip
_LENGTH = re.compile(r"\d{1,4}(?:\.\d+)?(?:px|%)?")
_DIGITS = re.compile(r"[0-9]+")
_WORD = re.compile(r"[a-z]{1,10}", re.IGNORECASE)
_COLOUR = re.compile(r"#?[a-z0-9]{1,20}", re.IGNORECASE)
_VALUE = re.compile(r"[\w\s#%.,'()-]{1,200}")
_FONT_SIZE = re.compile(r"\d{1,2}(?:\.\d+)?(?:px|pt)|[a-z-]+|\d{1,3}%", re.IGNORECASE)
_BIG = re.compile(r"\d{5}|\d{4}\s*(?:pt|em|rem|cm|mm|in|pc|ex)|url", re.IGNORECASE)
_PIXELS = re.compile(r"(\d+(?:\.\d+)?)(px)")
_NUMBER = re.compile(r"(\d+(?:\.\d+)?)((?:px)?)")
_BROKEN_REFERENCE = re.compile(r"&[a-z]{0,3}\Z")  # left by a cut
_LONG_RUN = re.compile(rf"(\S{{{_MAX_RUN}}})(?=\S)")
_SIMPLE_SELECTOR = re.compile(r"([a-z][a-z0-9]*)?(?:([.#])([\w-]+))?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SimplePage:
    """A page for the simple view.

    Attributes:
        links: targets as the mail has them, by the index behind ``LINK``: untrusted.
        images: sources likewise.
        is_whole: False where something was left off because there is too much of it.
    """

    html: str
    links: tuple[str, ...]
    images: tuple[str, ...]
    is_whole: bool = True


def simple_page(html: str, *, colours: bool = True, images: bool = True, zoom: float = 1.0) -> SimplePage:
    """Make the page; never raises, and takes time about in proportion to the length.

    Args:
        html: any.
        colours: keep those of the mail.
        images: keep them; else their alternative texts stand there.
        zoom: what lengths in pixels are multiplied by.
    """
    if is_broken(html):
        return SimplePage("", (), (), is_whole=False)
    writer = _Writer(_hiding(html), zoom, colours=colours, images=images)
    writer.feed(html)
    writer.close()
    return writer.page()


@dataclass(frozen=True, slots=True)
class _Hiding:
    """Which elements a style sheet hides: by simple selectors, outside of conditions."""

    selectors: frozenset[tuple[str, str, str]]  # element or "", "." or "#" or "", name

    def hides(self, tag: str, attributes: dict[str, str]) -> bool:
        if "hidden" in attributes or _hides(attributes.get("style", "")):
            return True
        marks = [("", "")]
        marks += [(".", name) for name in attributes.get("class", "").split()]
        marks += [("#", attributes["id"])] if attributes.get("id") else []
        return any((name, *mark) in self.selectors for mark in marks for name in (tag, "") if name or mark[0])


def _hiding(html: str) -> _Hiding:
    found = set()
    for sheet in Page(html).styles:
        for rule in rules(sheet.text):
            if rule.context or not displays_nothing(rule.declarations):
                continue
            for selector in rule.selector.split(","):
                simple = _SIMPLE_SELECTOR.fullmatch(selector.strip())
                if simple:
                    found.add(((simple[1] or "").lower(), simple[2] or "", simple[3] or ""))
    return _Hiding(frozenset(found))


def _hides(style: str) -> bool:
    return "none" in style.lower() and displays_nothing(declarations(style))


class _Writer(MarkupReader):
    """Writes anew what may stay; ``_open`` holds the elements around: as written, and as they are closed again."""

    def __init__(self, hiding: _Hiding, zoom: float, *, colours: bool, images: bool) -> None:
        super().__init__()
        self._hiding = hiding
        self._zoom = zoom
        self._colours = colours
        self._shows_images = images
        self._out: list[str] = []
        self._length = self._effort = 0
        self._open: list[tuple[str, str]] = []
        self._dropped: list[str] = []  # the element that hides everything, and those of its name inside it
        self._tables = 0
        self._links: list[str] = []
        self._images: list[str] = []
        self._is_whole = True

    def page(self) -> SimplePage:
        while self._open:
            self._end()
        return SimplePage("".join(self._out), tuple(self._links), tuple(self._images), self._is_whole)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = first_values(attrs)
        if self._dropped:
            self._dropped += [tag] if tag == self._dropped[0] else []
            return
        if tag in _DROPPED or self._hiding.hides(tag, attributes):
            self._dropped = [] if tag in VOID else [tag]
            return
        if tag == "img":
            self._write_image(attributes)
        elif tag in ("br", "hr"):
            self._write(f"<{tag}>")
        elif tag in _KEPT or tag in _BLOCKS:
            self._begin(tag, attributes)

    def handle_endtag(self, tag: str) -> None:
        if self._dropped:
            if tag == self._dropped[0]:
                self._dropped.pop()
            return
        for depth in range(len(self._open) - 1, -1, -1):
            if self._open[depth][0] == tag:
                while len(self._open) > depth:
                    self._end()
                return
            if self._open[depth][0] == "table":  # what is open outside of a table is not closed inside it
                return

    def handle_data(self, data: str) -> None:
        if self._dropped:
            return
        room = MAX_CHARACTERS - self._length
        text = escape(_LONG_RUN.sub("\\1\u200b", data[:room]), quote=False)
        self._is_whole = self._is_whole and max(len(data), len(text)) <= room
        self._write(_BROKEN_REFERENCE.sub("", text[:room]))

    def _begin(self, tag: str, attributes: dict[str, str]) -> None:
        self._effort += 2**self._tables if tag in _IN_TABLE else 1
        while self._open and self._open[-1][0] in _ENDED_BY.get(tag, ()):
            self._end()
        if len(self._open) >= _MAX_DEPTH or self._effort > _MAX_EFFORT:
            self._is_whole = self._is_whole and self._effort <= _MAX_EFFORT
            return
        if tag == "table":
            self._tables += 1
        written = "div" if tag in _BLOCKS or (tag in _IN_TABLE and self._tables > _MAX_TABLES) else tag
        if self._write(f"<{written}{self._kept(tag, attributes)}>", f"</{written}>"):
            self._open.append((tag, written))
        elif tag == "table":
            self._tables -= 1

    def _end(self) -> None:
        tag, written = self._open.pop()
        self._out.append(f"</{written}>")
        if tag == "table":
            self._tables -= 1

    def _write_image(self, attributes: dict[str, str]) -> None:
        alternative = escape(attributes.get("alt", ""), quote=False)
        source = cleaned(attributes.get("src", ""))
        if not self._shows_images or not source.lower().startswith("cid:") or len(self._images) >= MAX_IMAGES:
            self._write(f"[{alternative}]" if alternative.strip() else "")
        elif self._write(f'<img src="{IMAGE}{len(self._images)}"{self._kept("img", attributes)}>'):
            self._images.append(source)

    def _write(self, text: str, end: str = "") -> bool:
        """Write as long as there is room, also for the end tag that must follow."""
        length = len(text) + len(end)
        if self._length + length > MAX_CHARACTERS:
            self._is_whole = False
            return False
        self._length += length
        self._out.append(text)
        return True

    def _kept(self, tag: str, attributes: dict[str, str]) -> str:
        kept = [
            f' {name}="{self._sized(name, value)}"' for name, value in attributes.items() if self._keeps(name, value)
        ]
        spans = [(name, attributes.get(name, "")[:6]) for name in ("colspan", "rowspan")]
        kept += [f' {name}="{min(int(span), _MAX_SPAN)}"' for name, span in spans if _DIGITS.fullmatch(span)]
        if tag == "a" and "href" in attributes:
            kept.append(f' href="{LINK}{len(self._links)}"')
            self._links.append(cleaned(attributes["href"]))
        style = self._style(attributes.get("style", ""))
        return "".join(kept) + (f' style="{style}"' if style else "")

    def _keeps(self, name: str, value: str) -> bool:
        if name in _LENGTHS:
            return _LENGTH.fullmatch(value.strip()) is not None
        if name in _WORDS:
            return _WORD.fullmatch(value.strip()) is not None
        return name in _COLOURS and self._colours and _COLOUR.fullmatch(value.strip()) is not None

    def _style(self, style: str) -> str:
        """Take over what cannot load anything and is not enormous."""
        taken = [(one.name, one.value) for one in declarations(style) if self._takes(one.name, one.value)]
        return ";".join(f"{name}:{escape(_PIXELS.sub(self._zoomed, value))}" for name, value in taken)

    def _sized(self, name: str, value: str) -> str:
        return value if name not in _LENGTHS or "%" in value else _NUMBER.sub(self._zoomed, value)

    def _zoomed(self, length: re.Match[str]) -> str:
        return f"{float(length[1]) * self._zoom:.0f}{length[2]}"

    def _takes(self, name: str, value: str) -> bool:
        if "color" in name and not self._colours:
            return False
        if name == "border" and not self._colours:
            return False
        if name == "font-size" and not _FONT_SIZE.fullmatch(value):
            return False
        written = value.replace('"', "'")
        return name in _STYLES and _VALUE.fullmatch(written) is not None and _BIG.search(written) is None
