"""What of a message is folded away in the source view, and how the rest is cut into pieces of whole lines."""

from collections.abc import Iterator
from typing import NamedTuple

from cfmail_gui.message.document import Document
from cfmail_gui.message.octets import before_line_end

LONGEST_SHOWN_BODY_OCTETS = 4 * 1024
"""Of a base64 body, which nobody reads; a longer one is folded."""

LONGEST_SHOWN_LINE_OCTETS = 20_000
"""Without its line end. A text widget needs seconds for lines of a megabyte."""

_PIECE_OCTETS = 64 * 1024


class Fold(NamedTuple):
    """Octets ``raw[start:end]`` that are one line of the source text; its line end comes after them."""

    line: int  # counted from 0
    start: int
    end: int


def line_feed(document: Document) -> bytes:
    """Return the octet that ends a line: LF, or CR in a message without any LF."""
    return b"\r" if document.line_end == b"\r" else b"\n"


def content_end(raw: bytes, start: int, end: int, feed: bytes) -> int:
    """Return where the line end begins with which ``raw[start:end]`` ends; ``end`` if there is none."""
    if feed == b"\n":
        return before_line_end(raw, start, end)
    return end - raw.endswith(feed, start, end)


def folded_spans(document: Document) -> Iterator[tuple[int, int]]:
    """Yield what is folded, in order: from the beginning of a line to before a line end, or to the message's end."""
    raw, feed, position = document.raw, line_feed(document), 0
    for start, end in _base64_bodies(document):
        yield from _long_lines(raw, position, start, feed)
        yield start, content_end(raw, start, end, feed) if end == len(raw) else end
        position = end  # the line end there belongs to the delimiter that follows (RFC 2046 5.1.1)
    yield from _long_lines(raw, position, len(raw), feed)


def line_pieces(raw: bytes, start: int, end: int, feed: bytes) -> Iterator[tuple[int, int]]:
    """Cut ``raw[start:end]``, which has no very long lines, into pieces of at most 64 KiB of whole lines."""
    while start < end:
        stop = end if end - start <= _PIECE_OCTETS else raw.rfind(feed, start, start + _PIECE_OCTETS) + 1
        yield start, stop
        start = stop


def _base64_bodies(document: Document) -> Iterator[tuple[int, int]]:
    for part in document.tree.parts:
        is_leaf = not part.content_type.startswith("multipart/")
        if is_leaf and part.encoding == "base64" and part.end - part.body_start > LONGEST_SHOWN_BODY_OCTETS:
            yield part.body_start, part.end


def _long_lines(raw: bytes, start: int, end: int, feed: bytes) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST_SHOWN_LINE_OCTETS:
        stop = raw.rfind(feed, start, start + LONGEST_SHOWN_LINE_OCTETS + 1) + 1
        if stop == 0:
            stop = raw.find(feed, start, end) + 1 or end
            content = content_end(raw, start, stop, feed)
            if content - start > LONGEST_SHOWN_LINE_OCTETS:
                yield start, content
        start = stop
