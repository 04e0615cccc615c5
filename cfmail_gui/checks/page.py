"""An HTML body as the checks need it: elements in document order with their places, texts, comments, style sheets.

No browser's tree: what a mail program repairs is left as it is written, and every element knows its line.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from cfmail_gui.checks.markup import VOID, MarkupReader, first_values, is_broken

MAX_CHARACTERS = 4 * 2**20
_MOST_DEPTH = 500  # deeper elements count as siblings: nothing is worked out by recursion
_ENDS = {  # an element that begins inside these ends them, where it is not inside a table of its own
    "p": ("p",),
    "li": ("li",),
    "dt": ("dt", "dd"),
    "dd": ("dt", "dd"),
    "option": ("option",),
    "tr": ("tr", "td", "th"),
    "td": ("td", "th"),
    "th": ("td", "th"),
    "tbody": ("tr", "td", "th", "thead", "tbody"),
    "tfoot": ("tr", "td", "th", "thead", "tbody"),
}
_SCOPES = frozenset(["table", "ul", "ol", "dl", "select", "body", "html"])


@dataclass(slots=True)
class Element:
    """One start tag and what it holds.

    Attributes:
        index: its place in ``Page.elements``.
        tag: in lower case.
        attributes: names in lower case, references decoded, "" where there is no value; of doubles the first.
        line, column: of its ``<``, from 1.
        parent: index of the element around it, -1 for none.
        end: index behind its last descendant.
    """

    index: int
    tag: str
    attributes: dict[str, str]
    line: int
    column: int
    parent: int
    end: int = 0


@dataclass(frozen=True, slots=True)
class TextRun:
    """Text, style sheet or comment; ``parent`` is the index of the element around it, -1 for none."""

    text: str
    line: int
    column: int
    parent: int


class Page:
    """What an HTML text holds.

    Attributes:
        elements: in document order.
        texts: what is between tags, references decoded; neither scripts nor style sheets.
        styles: the contents of ``style`` elements, with the place where each begins.
        comments: without ``<!--`` and ``-->``.
        doctype: as written behind ``<!``, "" where there is none.
        is_whole: False where the text is too long, or broken so badly, that only its beginning was looked at.
    """

    def __init__(self, text: str) -> None:
        self.elements: list[Element] = []
        self.texts: list[TextRun] = []
        self.styles: list[TextRun] = []
        self.comments: list[TextRun] = []
        self.doctype = ""
        self.is_whole = len(text) <= MAX_CHARACTERS and not is_broken(text)
        self.source = text if self.is_whole else text[:0]
        _Reader(self).read()

    def named(self, *tags: str) -> Iterator[Element]:
        """Yield the elements with one of these names."""
        return (element for element in self.elements if element.tag in tags)

    def around(self, element: Element) -> Iterator[Element]:
        """Yield the elements around an element, the nearest first."""
        while element.parent >= 0:
            element = self.elements[element.parent]
            yield element

    def text_of(self, element: Element) -> str:
        """Return the text inside an element with single spaces."""
        last = element.end
        return " ".join(" ".join(run.text for run in self.texts if element.index <= run.parent < last).split())


class _Reader(MarkupReader):
    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._open: list[Element] = []

    def read(self) -> None:
        self.feed(self._page.source)
        self.close()
        while self._open:
            self._end_last()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._end_before(tag)
        line, column = self.getpos()
        parent = self._open[-1].index if self._open else -1
        elements = self._page.elements
        element = Element(len(elements), tag, first_values(attrs), line, column + 1, parent, len(elements) + 1)
        elements.append(element)
        if tag not in VOID and len(self._open) < _MOST_DEPTH:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        for depth in range(len(self._open) - 1, -1, -1):
            if self._open[depth].tag == tag:
                while len(self._open) > depth:
                    self._end_last()
                return
            if tag not in ("table", "body", "html") and self._open[depth].tag == "table":
                return

    def handle_data(self, data: str) -> None:
        run = self._run(data)
        inside = self._open[-1].tag if self._open else ""
        if inside == "style":
            self._page.styles.append(run)
        elif inside != "script":
            self._page.texts.append(run)

    def handle_comment(self, data: str) -> None:
        self._page.comments.append(self._run(data))

    def handle_decl(self, decl: str) -> None:
        self._page.doctype = self._page.doctype or decl

    def _run(self, text: str) -> TextRun:
        line, column = self.getpos()
        return TextRun(text, line, column + 1, self._open[-1].index if self._open else -1)

    def _end_before(self, tag: str) -> None:
        ended = _ENDS.get(tag)
        if ended is None:
            return
        for depth in range(len(self._open) - 1, -1, -1):
            here = self._open[depth].tag
            if here in _SCOPES:
                return
            if here in ended:
                while len(self._open) > depth:
                    self._end_last()

    def _end_last(self) -> None:
        self._open.pop().end = len(self._page.elements)
