"""The HTML as a whole: what it says of itself, what programs take out of it, and how much of it they show."""

import re
from collections.abc import Iterator

from cfmail_gui.checks.checked import Checked
from cfmail_gui.checks.client_finding import found, measured, places
from cfmail_gui.checks.page import Element, Page
from cfmail_gui.findings.finding import Finding
from cfmail_gui.message.charsets import codec_for
from cfmail_gui.message.leaf_edits import content_of

CLIPPED_OCTETS = 102 * 1024
"""Gmail says no number; senders measure that it clips HTML of more than about 102 KB, its transfer encoding undone."""

LONGEST_STYLE_OCTETS = 16 * 1024
"""Of one style element: Gmail drops a longer one as a whole (caniemail.com, "<style> element", note 6)."""

_REMOVED = ("script", "iframe", "frame", "frameset", "embed", "applet")  # others are features with data about them
_EVENT = re.compile(  # HTML, section 8.1.8.2: by how their names begin
    r"on(?:abort|animation|before|blur|change|click|context|copy|cut|dbl|drag|drop|error|focus|input|key|load|message"
    r"|mouse|page|paste|pointer|reset|resize|scroll|select|submit|toggle|touch|transition|unload|wheel)[a-z]*"
)
_SCHEME_NAMES = ("color-scheme", "supported-color-schemes")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([^\s\"';]+)", re.IGNORECASE)
_COLOURS = re.compile(r"(?<![\w-])(?:color|background(?:-color|-image)?)\s*:", re.IGNORECASE)
_OLD_COLOURS = frozenset(["bgcolor", "color", "text", "background"])
_DATA_TABLE = frozenset(["th", "caption", "thead", "tfoot"])


def findings(checked: Checked) -> Iterator[Finding]:
    """Look at the page as a whole."""
    if not checked.html_part:
        return
    if not checked.page.is_whole:
        yield Finding("clients", "html-not-looked-at", "problem", (checked.in_html(1),))
    yield from _clipped(checked)
    yield from _long_styles(checked)
    if checked.page.elements:
        yield from _head(checked)
        yield from _charset(checked)
        yield from _removed(checked)
        yield from _tables(checked)


def _clipped(checked: Checked) -> Iterator[Finding]:
    part = checked.html_part
    size = len(content_of(checked.document, part)) if part else 0
    if size > CLIPPED_OCTETS:
        where = (checked.in_html(1),)
        yield measured("clipped-by-gmail", "problem", where, size, CLIPPED_OCTETS)


def _long_styles(checked: Checked) -> Iterator[Finding]:
    sizes = [(sheet, len(sheet.text.encode("utf-8", "replace"))) for sheet in checked.page.styles]
    long = [(sheet, size) for sheet, size in sizes if size > LONGEST_STYLE_OCTETS]
    if long:
        where = places(checked, [sheet for sheet, _ in long])
        yield measured("style-over-limit", "problem", where, long[0][1], LONGEST_STYLE_OCTETS)


def _head(checked: Checked) -> Iterator[Finding]:
    page = checked.page
    first = (next(page.named("html"), page.elements[0]),)
    if not any(_says_language(element) for element in _outermost(page)):
        yield found(checked, "no-language", "advice", first)
    if not any(page.named("html", "head")):
        return  # a piece that programs put into a page of their own, as what people write in Gmail
    if not any(page.text_of(title) for title in list(page.named("title"))[:1]):
        yield found(checked, "no-title", "advice", first)
    missing = [name for name in _SCHEME_NAMES if not _declares(page, name)]
    if _SCHEME_NAMES[0] in missing and _has_colours(
        page
    ):  # the other is an older name for it, that some versions of Apple's programs know
        yield found(checked, "no-colour-scheme", "advice", first, ", ".join(missing))


def _outermost(page: Page) -> Iterator[Element]:
    """Yield what may be around the whole text; programs keep a ``div`` where they take out ``html`` and ``body``."""
    tops = {-1, *(element.index for element in page.named("html", "body"))}
    return (element for element in page.elements if element.parent in tops)


def _has_colours(page: Page) -> bool:
    """Say whether dark mode could do harm: what sets no colours is shown in the reader's own."""
    written = (element.attributes.get("style", "") for element in page.elements)
    texts = (*written, *(sheet.text for sheet in page.styles))
    is_old = any(not _OLD_COLOURS.isdisjoint(element.attributes) for element in page.elements)
    return is_old or any(_COLOURS.search(text) for text in texts)


def _says_language(element: Element) -> bool:
    return bool(element.attributes.get("lang", "").strip() or element.attributes.get("xml:lang", "").strip())


def _declares(page: Page, name: str) -> bool:
    return any(
        meta.attributes.get("name", "").strip().lower() == name and meta.attributes.get("content", "").strip()
        for meta in page.named("meta")
    )


def _charset(checked: Checked) -> Iterator[Finding]:
    """Programs follow the part's charset, browsers that open a saved copy what the HTML says."""
    labelled = checked.html_part.charset if checked.html_part else ""
    meta = next((meta for meta in checked.page.named("meta") if _charset_in(meta)), None)
    if meta is None or not labelled or checked.html.isascii():
        return
    if codec_for(_charset_in(meta)) != codec_for(labelled):
        yield found(checked, "charset-contradiction", "problem", (meta,), _charset_in(meta), labelled)


def _charset_in(meta: Element) -> str:
    attributes = meta.attributes
    if attributes.get("charset", "").strip():
        return attributes["charset"].strip().lower()
    if attributes.get("http-equiv", "").strip().lower() != "content-type":
        return ""
    match = _CHARSET.search(attributes.get("content", ""))
    return match[1].lower() if match else ""


def _removed(checked: Checked) -> Iterator[Finding]:
    by_name: dict[str, list[Element]] = {}
    handlers: list[tuple[Element, str]] = []
    for element in checked.page.elements:
        if element.tag in _REMOVED:
            by_name.setdefault(element.tag, []).append(element)
        elif element.tag == "meta" and element.attributes.get("http-equiv", "").strip().lower() == "refresh":
            by_name.setdefault("meta refresh", []).append(element)
        handler = next((name for name in element.attributes if _EVENT.fullmatch(name)), None)
        if handler:
            handlers.append((element, handler))
    for name, elements in by_name.items():
        yield found(checked, "removed-element", "problem", elements, name)
    if handlers:
        yield found(checked, "event-handler", "problem", [element for element, _ in handlers], handlers[0][1])


def _tables(checked: Checked) -> Iterator[Finding]:
    """A table that says nothing of itself, and has nothing that a table of data has, is there for the layout."""
    page = checked.page
    around = [-1] * len(page.elements)  # the nearest table, the element itself included
    of_data: set[int] = set()
    for element in page.elements:
        table = element.index if element.tag == "table" else around[element.parent] if element.parent >= 0 else -1
        around[element.index] = table
        if element.tag in _DATA_TABLE:
            of_data.add(table)
    concerned = [
        table
        for table in page.named("table")
        if table.index not in of_data and not table.attributes.get("role") and "summary" not in table.attributes
    ]
    if concerned:
        yield found(checked, "layout-table-role", "advice", concerned)
