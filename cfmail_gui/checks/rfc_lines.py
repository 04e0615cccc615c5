"""Octets that mail does not carry wherever they are: lines too long, NUL, CR that ends no line (RFC 5322 2.1, 2.3)."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator

from cfmail_gui.checks.bodies import is_mended, rewriting
from cfmail_gui.checks.checked import MOST_PLACES, Checked
from cfmail_gui.findings.finding import Finding, Place
from cfmail_gui.findings.fix_codes import FixCode
from cfmail_gui.findings.rfc_codes import OctetCode
from cfmail_gui.message.document import Document
from cfmail_gui.message.octets import lines_view, pieces
from cfmail_gui.message.part_tree import Part

LONGEST_LINE = 998
"""Octets without the line end, RFC 5322 2.1.1."""

_MOST_FOUND = 10_000
_NUL = re.compile(rb"\0")
_BARE_CR = re.compile(rb"\r(?!\n)")

_Span = tuple[int, int]


def findings(checked: Checked) -> Iterator[Finding]:
    """Look at all octets that go as they are; each fault is told once for each part, and once for all around them."""
    document = checked.document
    yield from _told(document, "long-line", _long_lines)
    yield from _told(document, "nul", lambda raw, start: _matches(_NUL, raw, start))
    if b"\n" in document.raw:  # otherwise CR ends its lines, and sending makes CRLF of it
        yield from _told(document, "bare-cr", lambda raw, start: _matches(_BARE_CR, raw, start))


def _told(document: Document, code: OctetCode, find: Callable[[bytes, int], Iterator[_Span]]) -> Iterator[Finding]:
    by_part: dict[Part | None, list[_Span]] = {}
    starts = [part.start for part in document.tree.parts]
    for count, span in enumerate(find(document.raw, document.start)):
        if count == _MOST_FOUND:
            break
        by_part.setdefault(_leaf_at(document, starts, span[0]), []).append(span)
    for part, spans in by_part.items():
        if part is not None and is_mended(document, part):
            continue
        number = part.number if part else ""
        places = tuple(Place(start, end, number) for start, end in spans[:MOST_PLACES])
        fix: FixCode = rewriting(document, part) if part else ""
        is_line = code == "long-line"
        detail, limit = (str(max(end - start for start, end in spans)), LONGEST_LINE) if is_line else ("", 0)
        yield Finding("rfc", code, "problem", places, detail, number=len(spans), limit=limit, fix=fix)


def _leaf_at(document: Document, starts: list[int], position: int) -> Part | None:
    """Return the part in whose body an octet is; None in headers, in delimiters, and in what multiparts hold beside."""
    index = bisect_right(starts, position) - 1
    part = document.tree.parts[index] if index >= 0 else None
    if part is None or part.boundary or not part.body_start <= position < part.end:
        return None
    return part


def _matches(pattern: re.Pattern[bytes], raw: bytes, start: int) -> Iterator[_Span]:
    for a, b in pieces(raw, start, len(raw)):
        yield from (match.span() for match in pattern.finditer(raw, a, b))


def _long_lines(raw: bytes, start: int) -> Iterator[_Span]:
    """Yield the lines over 998 octets without their line ends, in steps of about that many."""
    lines = lines_view(raw)
    while len(lines) - start > LONGEST_LINE:
        last = lines.rfind(b"\n", start, start + LONGEST_LINE + 1)
        if last < 0 and lines.startswith(b"\r\n", start + LONGEST_LINE):
            last = start + LONGEST_LINE + 1
        if last < 0:
            stop = lines.find(b"\n", start)
            end = stop if stop >= 0 else len(lines)
            yield start, end - 1 if lines.endswith(b"\r", start, end) and stop >= 0 else end
            last = end
        start = last + 1
