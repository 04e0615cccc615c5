"""The tree of MIME parts (RFC 2045, 2046), found in one pass with a stack of open boundaries."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from cfmail_gui.message.document import Document
from cfmail_gui.message.fields import ContentType, decode_text, parse_content_type, parse_parameters
from cfmail_gui.message.header import HeaderField, find_fields
from cfmail_gui.message.octets import lines_view, search
from cfmail_gui.message.remark import Remark, RemarkCode

MAX_DEPTH = 50
"""A multipart deeper than that is shown as one opaque part."""

MAX_PARTS = 10_000
"""The last part takes all the rest."""

_MAX_PART_HEADER_OCTETS = 256 * 1024
_WINDOW_OCTETS = 2**16
_LONGEST_BOUNDARY = 250  # RFC 2046 5.1.1 allows 70
_DELIMITER = re.compile(rb"\n--([^\r\n]{0,260})")
_LONGEST_DELIMITER = 264
_FIRST_WORD = re.compile(rb"\n--([^\r\n \t]{0,260})")
_HEADER_STOP = re.compile(rb"\n(?=\r?\n|--)")
_LINE_ENDS = (b"\n", b"\r\n")


@dataclass(frozen=True, slots=True)
class Part:
    """One part, or one multipart with parts in it: ``raw[start:end]`` with its own header."""

    number: str  # "1", "1.2" as in IMAP (RFC 9051 6.4.5); "" is a whole message that is a multipart
    content_type: str  # lower case
    charset: str  # lower case; "" when not said
    encoding: str  # transfer encoding, lower case; "7bit" when not said
    disposition: str  # lower case; "" when not said
    file_name: str  # decoded, as the sender wrote it: never a path to open; "" when there is none
    start: int
    body_start: int
    end: int  # without the line end that belongs to the delimiter
    depth: int  # 0 for the whole message
    opening: int = 0  # where the delimiter line before it begins; ``start`` for the whole message
    boundary: bytes = b""  # of a multipart whose parts were looked for
    closing: tuple[int, int] | None = None  # of a multipart: where its closing delimiter line begins and ends


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
    index: int  # of the part in the tree
    boundary: bytes
    child_type: str  # of a part without Content-Type (RFC 2046 5.1.5: in a digest they are messages)
    children: int = 0


class _Scanner:
    def __init__(self, document: Document) -> None:
        self._raw = document.raw
        self._lines = lines_view(document.raw)
        self._document = document
        self._parts: list[Part] = []
        self._unended: list[int] = []  # parts whose end is not known yet, the outermost first
        self._open: list[_Multipart] = []
        self._known: dict[bytes, tuple[int, bool]] = {}  # delimiter -> index in _open, whether it closes
        self._remarks: dict[RemarkCode, Remark] = {}

    def scan(self) -> PartTree:
        document = self._document
        root = _part(document.fields, "text/plain", document.start, document.body_start)
        multipart = root.content_type.startswith("multipart/")
        self._add(replace(root, number="" if multipart else "1"), _boundary(document.fields))
        for match in self._delimiters(document.body_start - 1):
            if len(self._parts) >= MAX_PARTS and not self._level(match)[1]:
                self._remark("too-many-parts", self._parts[-1])
                self._open.clear()  # none of them is missing its end: it was not looked for
                break
            self._take(match)
        self._close(0)
        self._end_parts(0, len(self._raw))
        return PartTree(tuple(self._parts), tuple(self._remarks.values()))

    def _delimiters(self, start: int) -> Iterator[re.Match[bytes]]:
        """Yield the delimiter lines of multiparts that are open at that moment, behind the last part's header."""
        lines, known = self._lines, self._known
        while start < len(lines) and known:
            stop = start + _WINDOW_OCTETS
            for match in _DELIMITER.finditer(lines, start, stop + _LONGEST_DELIMITER) if self._may_hold(start) else ():
                if match[1].rstrip(b" \t") not in known or match.start() >= stop:
                    continue
                if match.start() >= self._parts[-1].body_start - 1 and self._is_whole_line(match):
                    yield match
            start = stop

    def _may_hold(self, start: int) -> bool:
        """Say whether a window may hold a delimiter at all: quick where millions of other lines begin with "--"."""
        words = {delimiter.partition(b" ")[0] for delimiter in self._known}
        stop = start + _WINDOW_OCTETS + _LONGEST_DELIMITER
        return not words.isdisjoint(_FIRST_WORD.findall(self._lines, start, stop))

    def _is_whole_line(self, match: re.Match[bytes]) -> bool:
        return match.end() == len(self._lines) or self._lines.startswith(_LINE_ENDS, match.end())

    def _level(self, match: re.Match[bytes]) -> tuple[int, bool]:
        return self._known[match[1].rstrip(b" \t")]

    def _take(self, match: re.Match[bytes]) -> None:
        """End what a delimiter line ends, and begin the part that follows it."""
        level, closes = self._level(match)
        container = self._open[level]
        end = match.start()
        line_end = self._lines.find(b"\n", match.end()) + 1 or len(self._lines)
        if self._lines[end - 1 : end] == b"\r":
            end -= 1
        self._close(level + 1)
        self._end_parts(container.part.depth + 1, end)
        container.children += 1
        if closes:
            self._parts[container.index] = replace(self._parts[container.index], closing=(match.start() + 1, line_end))
            self._forget(level)
        else:
            self._begin_part(container, match.start() + 1, line_end)

    def _begin_part(self, container: _Multipart, opening: int, start: int) -> None:
        header_end, body_start = self._header_end(start)
        fields = tuple(find_fields(self._raw, self._lines, start, header_end))
        parent = container.part.number
        number = f"{parent}.{container.children}" if parent else str(container.children)
        part = _part(fields, container.child_type, start, body_start)
        self._add(replace(part, number=number, depth=container.part.depth + 1, opening=opening), _boundary(fields))

    def _header_end(self, start: int) -> tuple[int, int]:
        """Return where a part's header ends and where its body begins; a delimiter ends both."""
        limit = min(start + _MAX_PART_HEADER_OCTETS, len(self._lines))
        position = start - 1  # the line end of the delimiter line
        while stop := search(_HEADER_STOP, self._lines, position, limit, _LONGEST_DELIMITER):
            position = stop.end()
            if not self._lines.startswith(b"--", position):
                return position, self._lines.index(b"\n", position) + 1
            delimiter = _DELIMITER.match(self._lines, stop.start())
            if delimiter and delimiter[1].rstrip(b" \t") in self._known and self._is_whole_line(delimiter):
                return position, position
        return (limit, limit) if limit == len(self._lines) else (start, start)

    def _add(self, part: Part, boundary: bytes) -> None:
        self._unended.append(len(self._parts))
        self._parts.append(part)
        if not part.content_type.startswith("multipart/"):
            return
        if len(self._open) >= MAX_DEPTH:
            self._remark("too-deep", part)
            return
        closing = boundary + b"--"
        if not 0 < len(boundary) <= _LONGEST_BOUNDARY or boundary in self._known or closing in self._known:
            self._remark("no-delimiter", part)  # one that is open already belongs to the outer multipart
            return
        child_type = "message/rfc822" if part.content_type == "multipart/digest" else "text/plain"
        self._known[boundary] = (len(self._open), False)
        self._known[closing] = (len(self._open), True)
        index = len(self._parts) - 1
        self._parts[index] = replace(part, boundary=boundary)
        self._open.append(_Multipart(part, index, boundary, child_type))

    def _close(self, level: int) -> None:
        """Close multiparts whose closing delimiter did not come before the end of what they are in."""
        for multipart in self._open[level:]:
            self._remark("no-close" if multipart.children else "no-delimiter", multipart.part)
        self._forget(level)

    def _forget(self, level: int) -> None:
        for multipart in self._open[level:]:
            del self._known[multipart.boundary], self._known[multipart.boundary + b"--"]
        del self._open[level:]

    def _end_parts(self, depth: int, end: int) -> None:
        while self._unended and self._parts[self._unended[-1]].depth >= depth:
            index = self._unended.pop()
            part = self._parts[index]
            stop = max(end, part.start)  # a delimiter right behind another one
            self._parts[index] = replace(part, end=stop, body_start=min(part.body_start, stop))

    def _remark(self, code: RemarkCode, part: Part) -> None:
        self._remarks.setdefault(code, Remark(code, part.start, part.number))


def _part(fields: Iterable[HeaderField], default_type: str, start: int, body_start: int) -> Part:
    values = _values(fields)
    written = values.get("content-type")
    kind = parse_content_type(written) if written is not None else ContentType(default_type, {})
    encoding = decode_text(values.get("content-transfer-encoding", b"")).partition("(")[0].strip().lower()
    disposition, params = parse_parameters(values.get("content-disposition", b""))
    return Part(
        number="",
        content_type=kind.type,
        charset=kind.params.get("charset", "").lower(),
        encoding=encoding or "7bit",
        disposition=disposition,
        file_name=params.get("filename", "") or kind.params.get("name", ""),
        start=start,
        body_start=body_start,
        end=body_start,
        depth=0,
        opening=start,
    )


def _boundary(fields: Iterable[HeaderField]) -> bytes:
    params = parse_content_type(_values(fields).get("content-type", b"")).params
    return params.get("boundary", "").rstrip().encode("utf-8", "surrogateescape")


def _values(fields: Iterable[HeaderField]) -> dict[str, bytes]:
    """Map lower-case names to values; of two fields with one name the first counts."""
    values: dict[str, bytes] = {}
    for field in fields:
        values.setdefault(field.name.lower(), field.value)
    return values
