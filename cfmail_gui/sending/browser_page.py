"""A message as one page for the user's own browser, which runs scripts and fetches whatever a page asks for.

Nothing of the mail is handed through: the page is written anew out of known elements and attributes, every character
escaped, so that a browser cannot read it otherwise than it is meant. A policy at its very top forbids the rest.
"""

import re
from base64 import b64encode
from html import escape

from cfmail_gui.checks.markup import VOID, MarkupReader, first_values, is_broken
from cfmail_gui.sending.preview_content import PreviewContent, text_page

MAX_INLINED = 48 * 2**20
"""Characters of pictures written into the page; those behind them are left off."""

_POLICY = (
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
    "frame-src 'none'; object-src 'none'; script-src 'none'"
)
_HEAD = (
    f'<html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    '<meta http-equiv="x-dns-prefetch-control" content="off"><meta name="referrer" content="no-referrer">'
)
_DROPPED = frozenset([  # with what is in them
    "applet", "iframe", "math", "noembed", "noframes", "noscript", "script", "select", "svg", "template",
    "textarea",
])  # fmt: skip
_KEPT = frozenset([
    "a", "abbr", "address", "article", "aside", "b", "bdi", "bdo", "big", "blockquote", "body", "br", "caption",
    "center", "cite", "code", "col", "colgroup", "dd", "del", "details", "dfn", "dir", "div", "dl", "dt", "em",
    "figcaption", "figure", "font", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "img", "ins",
    "kbd", "li", "main", "mark", "menu", "nav", "ol", "p", "pre", "q", "s", "samp", "section", "small", "span",
    "strike", "strong", "style", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time",
    "title", "tr", "tt", "u", "ul", "var", "wbr",
])  # fmt: skip
_ATTRIBUTES = frozenset([
    "abbr", "align", "alink", "alt", "axis", "bgcolor", "border", "cellpadding", "cellspacing", "char", "class",
    "clear", "color", "cols", "colspan", "compact", "datetime", "dir", "face", "frame", "headers", "height",
    "hspace", "id", "lang", "leftmargin", "link", "marginheight", "marginwidth", "media", "name", "noshade",
    "nowrap", "open", "reversed", "role", "rowspan", "rules", "scope", "size", "span", "start", "summary", "text",
    "title", "topmargin", "type", "valign", "value", "vlink", "vspace", "width",
])  # fmt: skip
_LINKED = ("http://", "https://", "mailto:")
_DOCTYPE = re.compile(r"\s*(<!doctype[^<>]{0,500}>)", re.IGNORECASE)
_CSS_URL = re.compile(r"url\(\s{0,20}[\"']?\s{0,20}(?P<target>[^)\"'\s]{0,2000})", re.IGNORECASE)
_NO_TARGET = "data:,"


def browser_page(content: PreviewContent) -> str:
    """Return the message with its own pictures in it, without scripts, forms, frames and all that is elsewhere.

    Links stay where they lead by http:, https: or mailto:. A page too broken to be read in a fair time is shown as
    its source. For a worker thread.
    """
    html = content.page
    if is_broken(html):
        html = text_page(html)
    writer = _Writer(content)
    writer.feed(html)
    writer.close()
    doctype = _DOCTYPE.match(html)
    return f"{doctype[1] if doctype else ''}{_HEAD}{writer.written}</html>\n"


class _Writer(MarkupReader):
    """Writes what is kept. What ends nothing open is left out; what is not ended is ended by the browser."""

    def __init__(self, content: PreviewContent) -> None:
        super().__init__()
        self._content = content
        self._pieces: list[str] = []
        self._dropped = ""  # the element that is left out with all that is in it
        self._depth = 0  # how many of that name are open
        self._in_style = False
        self._room = MAX_INLINED

    @property
    def written(self) -> str:
        """The page behind the beginning of its head."""
        return "".join(self._pieces)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Write an element with the attributes that are known, or begin to leave out."""
        if not self._dropped and tag in _DROPPED:
            self._dropped, self._depth = tag, 0
        self._depth += tag == self._dropped
        if self._dropped or tag not in _KEPT:
            return
        written = "".join(self._attribute(tag, name, value) for name, value in first_values(attrs).items())
        self._pieces.append(f"<{tag}{written}>")
        self._in_style = tag == "style"

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Browsers take notice of the slash where an element is none of HTML."""
        if tag not in ("svg", "math"):
            super().handle_startendtag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        """End an element, or the leaving out."""
        if tag == self._dropped:
            self._depth -= 1
            self._dropped = self._dropped if self._depth else ""
        elif not self._dropped and tag in _KEPT - VOID:
            self._in_style = False
            self._pieces.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        """Write text with its own meaning only."""
        if not self._dropped:
            self._pieces.append(self._css(data).replace("</", r"<\/") if self._in_style else escape(data))

    def _attribute(self, tag: str, name: str, value: str) -> str:
        if name == "style":
            kept: str | None = self._css(value)
        elif name == "href" and tag == "a":
            kept = value if value.strip().lower().startswith(_LINKED) else None
        elif (name == "src" and tag == "img") or name == "background":
            kept = self._picture(value)
        else:
            kept = value if name in _ATTRIBUTES or re.fullmatch(r"aria-[a-z]{1,40}", name) else None
        return "" if kept is None else f' {name}="{escape(kept)}"'

    def _css(self, css: str) -> str:
        """Return a style sheet with the message's pictures in it; what else is named there, the policy forbids."""

        def held(url: re.Match[str]) -> str:
            target = url["target"]
            if target.startswith("#") or target[:11].lower() == "data:image/":
                return url[0]
            return url[0].removesuffix(target) + (self._picture(target) or _NO_TARGET)

        return _CSS_URL.sub(held, css)

    def _picture(self, source: str) -> str | None:
        """Return a picture's address with the picture in it; None for one that is not in the message."""
        source = source.strip()
        if source[:11].lower() == "data:image/":
            return source
        part = self._content.part(source)
        if part is None or not part.is_picture or self._room < 2 * len(part.octets):
            return None
        address = f"data:{part.content_type};base64,{b64encode(part.octets).decode()}"
        self._room -= len(address)
        return address
