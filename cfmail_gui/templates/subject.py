"""The subject that a page without header fields has: its title."""

import re
from html import unescape

_TITLE = re.compile(r"<(mj-title|title)\b[^<>]{0,1000}>([^<]{0,2000})</\1", re.IGNORECASE)


def title_of(source: str) -> tuple[str, int]:
    """Return the title of a template, its variables not rendered, in one line; and the number of its line."""
    match = _TITLE.search(source)
    if match is None:
        return "", 0
    return " ".join(unescape(match[2]).split()), source.count("\n", 0, match.start()) + 1
