"""The tree of MIME parts (RFC 2045, 2046), found in one pass with a stack of open boundaries."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from cfmail_gui.message.document import Document
from cfmail_gui.message.octets import lines_view, search
from cfmail_gui.message.part_labels import PartLabels
from cfmail_gui.message.remark import Remark, RemarkCode

MAX_DEPTH = 50
"""A multipart deeper than that is shown as one opaque part."""

MAX_PARTS = 10_000
"""The last part takes all the rest."""

_MAX_PART_HEADER_OCTETS = 256 * 1024
_WINDOW_OCTETS = 2**16
_MANY_MISSES = 100
_LONGEST_BOUNDARY = 250  # RFC 2046 5.1.1 allows 70
_DELIMITER = re.compile(rb"\n--([^\r\n]{0,260})")
_LONGEST_DELIMITER = 264
_FIRST_WORD = re.compile(rb"\n--([^\r\n \t]{0,260})")
_HEADER_STOP = re.compile(rb"\n(?=\r?\n|--)")
_BLANK_LINE = re.compile(rb"\n(?:\r?\n|(--))")  # or what may be a delimiter, which ends a header as well
_USUAL_HEADER_OCTETS = 1024
_LINE_ENDS = (b"\n", b"\r\n")
_CONTAINER = "multipart/"
_NAMES_CONTAINER = re.compile(rb"(?i)multipart/")


@dataclass(slots=True, eq=False)  # never changed once the scan is over; a frozen one takes five times as long to make
class Part:
    """One part, or one multipart with parts in it: ``raw[start:end]`` with its own header."""

    number: str  # "1", "1.2" as in IMAP (RFC 9051 6.4.5); "" is a whole message that is a multipart
    header: PartLabels | tuple[bytes, bytes, str]  # or what they are made of: one object less for each part
    start: int
    body_start: int
    end: int  # without the line end that belongs to the delimiter
    depth: int  # 0 for the whole message
    opening: int  # where the delimiter line before it begins; ``start`` for the whole message
    boundary: bytes = b""  # of a multipart whose parts were looked for
    closing: tuple[int, int] | None = None  # of a multipart: where its closing delimiter line begins and ends

    @property
    def labels(self) -> PartLabels:
        """What the part says of itself."""
        if isinstance(self.header, tuple):
            self.header = PartLabels(*self.header)
        return self.header

    @property
    def content_type(self) -> str:
        """Media type in lower case."""
        return self.labels.read().content_type

    @property
    def charset(self) -> str:
        """In lower case; "" when not said."""
        return self.labels.read().charset

    @property
    def encoding(self) -> str:
        """Transfer encoding in lower case; "7bit" when not said."""
        return self.labels.read().encoding

    @property
    def disposition(self) -> str:
        """In lower case; "" when not said."""
        return self.labels.read().disposition

    @property
    def file_name(self) -> str:
        """Decoded, as the sender wrote it: never a path to open; "" when there is none."""
        return self.labels.read().file_name

    def moved(self, shift: int) -> "Part":
        """Return the same part so many octets further on."""
        closing = self.closing and (self.closing[0] + shift, self.closing[1] + shift)
        return Part(
            self.number,
            self.header,
            self.start + shift,
            self.body_start + shift,
            self.end + shift,
            self.depth,
            self.opening + shift,
            self.boundary,
            closing,
        )

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Part) and self._facts() == other._facts()

    def __hash__(self) -> int:
        return hash((self.number, self.start, self.end))

    def _facts(self) -> tuple[object, ...]:
        places = (self.start, self.body_start, self.end, self.opening, self.closing)
        return (self.number, self.labels, self.depth, self.boundary, places)

    def ending(self, shift: int) -> "Part":
        """Return the same part with so many octets more in it."""
        closing = self.closing and (self.closing[0] + shift, self.closing[1] + shift)
        return replace(self, end=self.end + shift, closing=closing)


@dataclass(frozen=True, slots=True)
class PartTree:
    """All parts in the order of the message, multiparts before what is in them."""

    parts: tuple[Part, ...]
    remarks: tuple[Remark, ...]  # at most one of a kind


def scan(document: Document) -> PartTree:
    """Find the parts of a message; never raises, and takes time in proportion to its size."""
    return _Scanner(document).scan()


@dataclass(slots=True)
class _Multipart:
    """A multipart whose closing delimiter has not come yet."""

    part: Part
    child_type: str  # of a part without Content-Type (RFC 2046 5.1.5: in a digest they are messages)
    children: int = 0


class _Scanner:
    def __init__(self, document: Document) -> None:
        self._raw = document.raw
        self._lines = lines_view(document.raw)
        self._document = document
        self._parts: list[Part] = []
        self._unended: list[Part] = []  # whose end is not known yet, the outermost first
        self._open: list[_Multipart] = []
        self._known: dict[bytes, tuple[int, bool]] = {}  # delimiter -> index in _open, whether it closes
        self._remarks: dict[RemarkCode, Remark] = {}

    def scan(self) -> PartTree:
        document = self._document
        labels = PartLabels.of(document.fields)
        number = "" if labels.read().content_type.startswith(_CONTAINER) else "1"
        start = document.start
        root = Part(number, labels, start, document.body_start, document.body_start, 0, start)
        self._parts.append(root)
        self._unended.append(root)
        self._open_multipart(root)
        for match, level, closes in self._delimiters(document.body_start - 1):
            if len(self._parts) >= MAX_PARTS and not closes:
                self._remark("too-many-parts", self._parts[-1])
                self._open.clear()  # none of them is missing its end: it was not looked for
                break
            self._take(match, level, closes=closes)
        self._close(0)
        for part in self._unended:
            part.end = len(self._raw)
        return PartTree(tuple(self._parts), tuple(self._remarks.values()))

    def _delimiters(self, start: int) -> Iterator[tuple[re.Match[bytes], int, bool]]:
        """Yield the delimiter lines of multiparts that are open at that moment, behind the last part's header.

        Each with the level of its multipart, and whether it closes it.
        """
        lines, known = self._lines, self._known
        misses = 0  # in the window before
        while start < len(lines) and known:
            stop = start + _WINDOW_OCTETS
            is_worth_it = misses < _MANY_MISSES or self._may_hold(start)
            misses = 0 if is_worth_it else misses
            for match in _DELIMITER.finditer(lines, start, stop + _LONGEST_DELIMITER) if is_worth_it else ():
                found = known.get(match[1]) or known.get(match[1].rstrip(b" \t"))
                begin = match.start()
                if found is None or begin >= stop:
                    misses += 1
                elif begin >= self._parts[-1].body_start - 1 and self._is_whole_line(match.end()):
                    yield match, *found
            start = stop

    def _may_hold(self, start: int) -> bool:
        """Say whether a window may hold a delimiter at all: quick where millions of other lines begin with "--"."""
        words = {delimiter.partition(b" ")[0] for delimiter in self._known}
        stop = start + _WINDOW_OCTETS + _LONGEST_DELIMITER
        return not words.isdisjoint(_FIRST_WORD.findall(self._lines, start, stop))

    def _is_whole_line(self, end: int) -> bool:
        return self._lines.startswith(_LINE_ENDS, end) or end == len(self._lines)

    def _take(self, match: re.Match[bytes], level: int, *, closes: bool) -> None:
        """End what a delimiter line ends, and begin the part that follows it."""
        container = self._open[level]
        opening = match.start() + 1
        end = opening - 2 if self._lines.startswith(b"\r", opening - 2) else opening - 1
        line_end = self._lines.find(b"\n", match.end()) + 1 or len(self._lines)
        if len(self._open) > level + 1:
            self._close(level + 1)
        depth = container.part.depth
        while self._unended and self._unended[-1].depth > depth:
            part = self._unended.pop()
            part.end = max(end, part.start)  # a delimiter right behind another one
            part.body_start = min(part.body_start, part.end)
        container.children += 1
        if closes:
            container.part.closing = (opening, line_end)
            self._forget(level)
        else:
            self._begin_part(container, opening, line_end)

    def _begin_part(self, container: _Multipart, opening: int, start: int) -> None:
        header_end, body_start = self._header_end(start)
        header = self._raw[start:header_end]
        lines = header if self._lines is self._raw else self._lines[start:header_end]
        outer = container.part
        number = f"{outer.number}.{container.children}" if outer.number else str(container.children)
        source = (header, lines, container.child_type)
        part = Part(number, source, start, body_start, body_start, outer.depth + 1, opening)
        self._parts.append(part)
        self._unended.append(part)
        if _NAMES_CONTAINER.search(header):
            self._open_multipart(part)

    def _header_end(self, start: int) -> tuple[int, int]:
        """Return where a part's header ends and where its body begins; a delimiter ends both."""
        quick = _BLANK_LINE.search(self._lines, start - 1, start + _USUAL_HEADER_OCTETS)
        if quick and quick.lastindex is None:
            return quick.start() + 1, quick.end()
        limit = min(start + _MAX_PART_HEADER_OCTETS, len(self._lines))
        position = start - 1  # the line end of the delimiter line
        while stop := search(_HEADER_STOP, self._lines, position, limit, _LONGEST_DELIMITER):
            position = stop.end()
            if not self._lines.startswith(b"--", position):
                return position, self._lines.index(b"\n", position) + 1
            delimiter = _DELIMITER.match(self._lines, stop.start())
            if delimiter and delimiter[1].rstrip(b" \t") in self._known and self._is_whole_line(delimiter.end()):
                return position, position
        return (limit, limit) if limit == len(self._lines) else (start, start)

    def _open_multipart(self, part: Part) -> None:
        """Look for the parts of ``part`` from now on, if it is a multipart."""
        labels = part.labels.read()
        if not labels.content_type.startswith(_CONTAINER):
            return
        if len(self._open) >= MAX_DEPTH:
            self._remark("too-deep", part)
            return
        boundary = labels.boundary
        closing = boundary + b"--"
        if not 0 < len(boundary) <= _LONGEST_BOUNDARY or boundary in self._known or closing in self._known:
            self._remark("no-delimiter", part)  # one that is open already belongs to the outer multipart
            return
        child_type = "message/rfc822" if labels.content_type == "multipart/digest" else "text/plain"
        self._known[boundary] = (len(self._open), False)
        self._known[closing] = (len(self._open), True)
        part.boundary = boundary
        self._open.append(_Multipart(part, child_type))

    def _close(self, level: int) -> None:
        """Close multiparts whose closing delimiter did not come before the end of what they are in."""
        for multipart in self._open[level:]:
            self._remark("no-close" if multipart.children else "no-delimiter", multipart.part)
        self._forget(level)

    def _forget(self, level: int) -> None:
        for multipart in self._open[level:]:
            boundary = multipart.part.boundary
            del self._known[boundary], self._known[boundary + b"--"]
        del self._open[level:]

    def _remark(self, code: RemarkCode, part: Part) -> None:
        self._remarks.setdefault(code, Remark(code, part.start, part.number))
