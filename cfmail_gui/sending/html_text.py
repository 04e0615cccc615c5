"""The plain text that an HTML body says, for people whose program shows no HTML."""

import re
from typing import TYPE_CHECKING

from cfmail_gui.checks.markup import is_broken
from cfmail_gui.message.display import is_carried
from cfmail_gui.message.faults import BadEdit

if TYPE_CHECKING:  # they are wanted by few messages
    from bs4 import BeautifulSoup, Tag

_UNSEEN = ("head", "script", "style", "template", "title", "noscript")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_INSIDE = re.compile(r"\s*(?:cid|data):", re.IGNORECASE)
_IN_TABLES = ("caption", "colgroup", "thead", "tbody", "tfoot", "tr", "td", "th")
_BLOCKS = ("table", "p", "div", "ul", "ol", "blockquote", "pre", "hr", "img", "h1", "h2", "h3", "h4", "h5", "h6")
_ODD_SECTION = re.compile(r"<!\[(?!(?:if|else|endif|cdata)\b)", re.IGNORECASE)  # on which the parser gives up
_BLANK_LINES = re.compile(r"\n{3,}")
_LINE_ENDS_IN_SPACE = re.compile(r"[ \t]+$", re.MULTILINE)
_DEEPEST = 200  # elements around an element; the converter calls itself for each


def text_of_html(html: str) -> str:
    """Return text with the structure kept as Markdown writes it: headings, lists, tables, links with their targets.

    Tables that only place things on the page are taken apart, and what the page hides is left out. For a worker
    thread: a large page takes seconds.

    Raises:
        BadEdit: "too-long" where elements are nested so deeply, or so many are never closed, that they cannot be
            followed.
    """
    from bs4 import BeautifulSoup
    from markdownify import MarkdownConverter

    if is_broken(html):
        raise BadEdit("too-long")
    try:
        page = BeautifulSoup(_ODD_SECTION.sub("", html), "html.parser")
        _ensure_shallow(page)
        _simplify(page)
        converter = MarkdownConverter(
            heading_style="atx",
            bullets="-",
            strong_em_symbol="*",
            escape_asterisks=False,
            escape_underscores=False,
            escape_misc=False,
            table_infer_header=True,
        )
        text = str(converter.convert_soup(page))
    except RecursionError:
        raise BadEdit("too-long") from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not is_carried(text):  # what no editor keeps is no text that anybody wrote
        text = "".join(character for character in text if is_carried(character))
    text = _BLANK_LINES.sub("\n\n", _LINE_ENDS_IN_SPACE.sub("", text)).strip("\n")
    return f"{text}\n" if text else ""


def _ensure_shallow(page: "BeautifulSoup") -> None:
    depths = {id(page): 0}
    for element in page.find_all(name=True):  # in document order: what is around an element comes before it
        depth = depths[id(element)] = depths[id(element.parent)] + 1
        if depth > _DEEPEST:
            raise BadEdit("too-long")


def _simplify(page: "BeautifulSoup") -> None:
    for element in page(_is_unseen):
        if not element.decomposed:  # with one around it
            element.decompose()
    for image in page("img", src=_INSIDE):  # what it refers to means nothing in a text
        image.replace_with(str(image.get("alt") or ""))
    for image in page("img"):
        if not str(image.get("alt") or "").strip() and image.find_parent("a") is None:
            image.decompose()  # it is for the eye alone, or it counts who looks
    for item in page("li"):
        if item.parent is not None and item.parent.name == "li":  # its end tag may be missing
            item.parent.insert_after(item)
    for table in page("table"):
        if _places_things(table):
            table.name = "div"
    inside = {id(element) for table in page("table") for element in table(_IN_TABLES)}
    for element in page(_IN_TABLES):
        if id(element) not in inside:  # the tables around it are none any more
            element.name = "div"
    for link in page("a"):
        if link.find("img") is None and not link.get_text(strip=True):
            link.decompose()


def _is_unseen(element: "Tag") -> bool:
    is_hidden = element.has_attr("hidden") or _HIDDEN.search(str(element.get("style", ""))) is not None
    return is_hidden or element.name in _UNSEEN


def _places_things(table: "Tag") -> bool:
    """Say whether a table is there for the layout: it says so, holds blocks, or has rows of one cell only."""
    if table.get("role") in ("presentation", "none") or table.find(_BLOCKS) is not None:
        return True
    return table.find("th") is None and all(len(row(("td", "th"))) <= 1 for row in table("tr"))
