"""Where an expression matches in a text document, line by line; positions are UTF-16 units of the document."""

import re
import time
from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QTextBlock, QTextDocument

from cfmail_gui.message.faults import CfmailError

_PATIENCE = 3.0  # seconds; an expression that backtracks on every line may need hours
_REFERENCE = re.compile(r"\\([0-9nt\\])")
_ESCAPES = {"n": "\n", "t": "\t", "\\": "\\"}


class SearchStopped(CfmailError):
    """The search took too long; nothing was changed."""


class Match(NamedTuple):
    """``groups``: what the whole expression and its groups matched."""

    start: int
    end: int
    groups: tuple[str, ...]


def expression(text: str, *, case: bool, words: bool, regular: bool) -> QRegularExpression:
    """Return what finds ``text``; the caller asks whether it is valid."""
    pattern = text if regular else QRegularExpression.escape(text)
    if words:
        pattern = rf"(?<!\w)(?:{pattern})(?!\w)"
    options = QRegularExpression.PatternOption.UseUnicodePropertiesOption
    if not case:
        options |= QRegularExpression.PatternOption.CaseInsensitiveOption
    return QRegularExpression(pattern, options)


def find_next(document: QTextDocument, wanted: QRegularExpression, position: int) -> tuple[Match, bool] | None:
    """Return the first match that begins at ``position`` or behind it, else the first of all, and whether it wrapped.

    Raises:
        SearchStopped: after three seconds.
    """
    in_time = _deadline()
    home = document.findBlock(position)
    for match in _matches(_downwards(home), wanted, in_time):
        if match.start >= position:
            return match, False
    first = next(_matches(_downwards(document.begin()), wanted, in_time), None)
    return None if first is None else (first, True)


def find_previous(document: QTextDocument, wanted: QRegularExpression, position: int) -> tuple[Match, bool] | None:
    """Return the last match that ends at ``position`` or before it, else the last of all, and whether it wrapped.

    Raises:
        SearchStopped: after three seconds.
    """
    in_time = _deadline()
    for start, most, wrapped in ((document.findBlock(position), position, False), (document.lastBlock(), None, True)):
        for block in _upwards(start):
            in_line = [m for m in _matches(iter((block,)), wanted, in_time) if most is None or m.end <= most]
            if in_line:
                return in_line[-1], wrapped
    return None


def find_all(document: QTextDocument, wanted: QRegularExpression) -> list[Match]:
    """Return all matches in order.

    Raises:
        SearchStopped: after three seconds.
    """
    return list(_matches(_downwards(document.begin()), wanted, _deadline()))


def replacement(template: str, match: Match, *, regular: bool) -> str:
    r"""Return what takes the place of ``match``: for a regular expression \0 to \9, \n, \t and \\ have a meaning."""
    return _REFERENCE.sub(lambda found: _meaning(found[1], match.groups), template) if regular else template


def _meaning(written: str, groups: tuple[str, ...]) -> str:
    if not written.isdigit():
        return _ESCAPES[written]
    return groups[int(written)] if int(written) < len(groups) else ""


def _deadline() -> Callable[[], None]:
    end = time.monotonic() + _PATIENCE

    def check() -> None:
        if time.monotonic() > end:
            raise SearchStopped

    return check


def _downwards(block: QTextBlock) -> Iterator[QTextBlock]:
    while block.isValid():
        yield block
        block = block.next()


def _upwards(block: QTextBlock) -> Iterator[QTextBlock]:
    while block.isValid():
        yield block
        block = block.previous()


def _matches(blocks: Iterator[QTextBlock], wanted: QRegularExpression, in_time: Callable[[], None]) -> Iterator[Match]:
    for block in blocks:
        in_time()
        found = wanted.globalMatch(block.text())
        while found.hasNext():
            match = found.next()
            first = block.position()
            yield Match(first + match.capturedStart(), first + match.capturedEnd(), tuple(match.capturedTexts()))
