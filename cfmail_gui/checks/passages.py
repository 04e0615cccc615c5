"""Where people's words are in a message: header fields, the text, the HTML's texts, attributes and comments."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from cfmail_gui.checks.checked import Checked, at_field
from cfmail_gui.findings.finding import Place
from cfmail_gui.message.fields import decode_text

PassageKind = Literal["field", "text", "html", "attribute", "comment"]
URL_ATTRIBUTES = frozenset({"action", "background", "cite", "data", "href", "poster", "src", "srcset"})
_READ_ATTRIBUTES = URL_ATTRIBUTES | {"alt", "aria-label", "content", "placeholder", "summary", "title", "value"}
_LONGEST_URL = 2_000  # characters looked back for its scheme


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of text; ``name`` is that of the header field or attribute, ``start`` where it begins."""

    kind: PassageKind
    text: str
    start: Place
    name: str = ""

    def at(self, offset: int) -> Place:
        """Return the place of a character; takes time in proportion to the text before it."""
        if self.kind in ("field", "attribute"):
            return self.start
        lines = self.text.count("\n", 0, offset)
        column = offset - self.text.rfind("\n", 0, offset) if lines else self.start.column + offset
        return replace(self.start, line=self.start.line + lines, column=column)

    def in_url(self, offset: int) -> bool:
        """Say whether a character belongs to an address on the web."""
        if self.kind == "attribute":
            return self.name in URL_ATTRIBUTES
        before = self.text[max(offset - _LONGEST_URL, 0) : offset].split()
        is_behind_space = offset == 0 or self.text[offset - 1].isspace()
        return not is_behind_space and bool(before) and "://" in before[-1]


def field_passages(checked: Checked, names: Iterable[str]) -> Iterator[Passage]:
    """Yield the header fields with one of these lower-case names."""
    wanted = frozenset(names)
    for field in checked.document.fields:
        if field.name.lower() in wanted:
            yield Passage("field", decode_text(field.value), at_field(field), field.name)


def text_passages(checked: Checked) -> Iterator[Passage]:
    """Yield the plain text."""
    if checked.text_part:
        yield Passage("text", checked.text, Place(part=checked.text_part.number, line=1, column=1))


def html_passages(checked: Checked) -> Iterator[Passage]:
    """Yield what readers of the HTML can see, and the addresses in it; neither style sheets nor comments."""
    page = checked.page
    for run in page.texts:
        yield Passage("html", run.text, checked.in_html(run.line, run.column))
    for element in page.elements:
        for name, value in element.attributes.items():
            if value and name in _READ_ATTRIBUTES:
                yield Passage("attribute", value, checked.in_html(element.line, element.column), name)


def comment_passages(checked: Checked) -> Iterator[Passage]:
    """Yield the comments in the HTML."""
    for run in checked.page.comments:
        yield Passage("comment", run.text, checked.in_html(run.line, run.column))
