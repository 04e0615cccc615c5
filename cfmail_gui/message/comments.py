"""Comments in structured header fields (RFC 5322 3.2.2)."""

import re

_MARK = re.compile(r"[()\\]")
_QUOTED_PAIR = re.compile(r"\\(.)", re.DOTALL)


def comment_end(text: str, position: int) -> int | None:
    """Return the offset behind the comment that opens at ``position``, or None if it is never closed.

    Counts instead of recursing: 500 opening parentheses must not exhaust the stack.
    """
    depth = 0
    while match := _MARK.search(text, position):
        position = match.end() + (match[0] == "\\")
        depth += (match[0] == "(") - (match[0] == ")")
        if depth == 0:
            return position
    return None


def unquoted(text: str) -> str:
    """Return what is inside a quoted string or comment, with backslashes resolved."""
    return _QUOTED_PAIR.sub(r"\1", text[1:-1])
