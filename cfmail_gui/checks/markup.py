"""Python's own tokeniser of HTML, made fit for whatever comes with the mail."""

from collections.abc import Iterable
from html.parser import HTMLParser

VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]
)
"""The elements that have no end tag."""

_MOST_UNCLOSED = 1_000  # each "<" that no ">" follows makes a parser look through all the rest


def is_broken(html: str) -> bool:
    """Say whether so much in a page is never closed that it cannot be read in a fair time."""
    return html.count("<") > html.count(">") + _MOST_UNCLOSED


def first_values(attrs: Iterable[tuple[str, str | None]]) -> dict[str, str]:
    """Return the attributes that ``HTMLParser`` found: "" where there is no value; of doubles the first."""
    attributes: dict[str, str] = {}
    for name, value in attrs:
        attributes.setdefault(name, value or "")
    return attributes


class MarkupReader(HTMLParser):
    """Goes on where the standard library's would give up."""

    def parse_marked_section(self, i: int, report: bool = True) -> int:  # noqa: FBT001, FBT002 - as it is there
        """Take "<![1", which Python before 3.14 fails on, for the bogus comment that browsers make of it."""
        try:
            return super().parse_marked_section(i, report)
        except AssertionError:
            return self.parse_bogus_comment(i)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Browsers ignore the slash but on void elements, and so does this."""
        self.handle_starttag(tag, attrs)
