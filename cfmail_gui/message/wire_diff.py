"""Two versions of a message side by side, line by line."""

from collections import deque
from collections.abc import Iterable, Iterator
from itertools import accumulate, chain, islice, zip_longest
from typing import Literal, NamedTuple

from cfmail_gui.message.line_diff import MOST_LINES_COMPARED, MOST_LINES_INDEXED, hunks
from cfmail_gui.message.octets import before_line_end, lines_view
from cfmail_gui.message.splices import Change, common_prefix, common_suffix

CONTEXT_LINES = 3
"""Equal lines that are shown before and after those that differ."""

MAX_ROWS = 2_000

_WINDOW_OCTETS = 64 * 1024

DiffKind = Literal["same", "changed", "removed", "added", "gap"]
_Pair = tuple[bytes | None, bytes | None]


class DiffRow(NamedTuple):
    """One line of either side, or a gap that stands for lines left out."""

    left_number: int | None  # counted from 1; None where this side has no line, and in a gap
    left: bytes  # without its line end
    right_number: int | None
    right: bytes
    kind: DiffKind
    hidden: int = 0  # of a gap: how many lines it stands for, on the side that has more of them


class _Lines(NamedTuple):
    """Whole lines ``octets[start:end]`` of a view in which LF ends every line."""

    octets: bytes
    start: int
    end: int

    def each(self) -> Iterator[bytes]:
        """Yield every line without its line end; what ends them is not compared."""
        start = self.start
        while start < self.end:
            stop = self.octets.find(b"\n", start, self.end) + 1 or self.end
            yield self.octets[start : before_line_end(self.octets, start, stop)]
            start = stop

    def number(self) -> int:
        unended = self.end > self.start and self.octets[self.end - 1 : self.end] != b"\n"
        return self.octets.count(b"\n", self.start, self.end) + unended

    def content(self) -> bytes:
        return self.octets[self.start : self.end].replace(b"\r\n", b"\n")

    def window(self) -> "_Lines":
        """Return the first lines, about 64 KiB of them; there is at least one."""
        stop = self.octets.rfind(b"\n", self.start, min(self.start + _WINDOW_OCTETS, self.end)) + 1
        if stop <= self.start:
            stop = self.octets.find(b"\n", self.start, self.end) + 1 or self.end
        return self._replace(end=stop)

    def first(self, count: int) -> "_Lines":
        """Return the first lines, of which ``window`` holds at least ``count``."""
        window = self.window()
        rest = self.octets[self.start : window.end].split(b"\n", count)
        return self._replace(end=window.end - len(rest[-1]) if len(rest) > count else window.end)

    def last(self, count: int) -> "_Lines":
        """Return the last lines, which are at least ``count``."""
        begin = self.end
        for _ in range(count):
            begin = max(self.octets.rfind(b"\n", self.start, begin - 1) + 1, self.start)
        return self._replace(start=begin)


def rows(file: bytes, wire: bytes, changes: Iterable[Change]) -> tuple[DiffRow, ...]:
    """Return the lines of ``file`` and ``wire`` that differ, with three equal lines around; () where none differ.

    ``changes`` are in order, and outside of them both sides are equal, octet for octet: ``wire`` is what the edits
    made, before line ends are changed. Line ends are not compared: lines that differ in nothing else are the same.
    After 2,000 rows a gap stands for the rest. Takes time in proportion to the size of both; never raises.
    """
    left, right = lines_view(file), lines_view(wire)
    found = list(islice(_rows(_runs(left, right, changes)), MAX_ROWS + 1))
    if len(found) <= MAX_ROWS:
        return tuple(found) if any(row.kind not in ("same", "gap") for row in found) else ()
    del found[MAX_ROWS:]
    if found[-1].kind == "gap":
        del found[-1]
    left_rest = _Lines(left, 0, len(left)).number() - max(row.left_number or 0 for row in found)
    right_rest = _Lines(right, 0, len(right)).number() - max(row.right_number or 0 for row in found)
    return (*found, _gap(max(left_rest, right_rest)))


def changes_between(old: bytes, new: bytes) -> tuple[Change, ...]:
    """Return what must be done to ``old`` to get ``new``: whole lines, line ends compared.

    Takes about a second for two messages of the largest size that have nothing to do with each other.
    """
    feed = b"\n" if b"\n" in old or b"\n" in new else b"\r"
    start = old.rfind(feed, 0, common_prefix(old, new)) + 1
    stop = old.find(feed, len(old) - common_suffix(old[start:], new[start:])) + 1 or len(old)
    end, now_end = stop, len(new) - len(old) + stop
    if max(old.count(feed, start, end), new.count(feed, start, now_end)) > MOST_LINES_INDEXED:
        return (Change(start, end, start, now_end),)
    before, after = _split(old[start:end], feed), _split(new[start:now_end], feed)
    here = list(accumulate(map(len, before), initial=start))
    there = list(accumulate(map(len, after), initial=start))
    return tuple(Change(here[a], here[b], there[c], there[d]) for a, b, c, d in hunks(before, after))


def _split(octets: bytes, feed: bytes) -> list[bytes]:
    *lines, last = octets.split(feed)
    return [line + feed for line in lines] + [last] * bool(last)


def _whole_lines(left: bytes, right: bytes, changes: Iterable[Change]) -> Iterator[Change]:
    """Widen changes to whole lines; those that meet on a line become one."""
    block = Change(0, 0, 0, 0)
    for change in changes:
        end, start, now = change.end, block.start, block.now_start
        apart = change.start >= block.end and _begins_line(left, block.end)  # else a last line without line end
        if apart:
            start = max(left.rfind(b"\n", block.end, change.start) + 1, block.end)
            now = change.now_start - (change.start - start)
            if block.end or block.now_end:
                yield block
        if end < block.end:
            end = block.end
        elif not (_begins_line(left, end) and _begins_line(right, change.now_end)):
            end = left.find(b"\n", end) + 1 or len(left)
        block = Change(start, end, now, change.now_end + end - change.end)
    yield block


def _begins_line(lines: bytes, offset: int) -> bool:
    return offset == 0 or lines.startswith(b"\n", offset - 1)


def _runs(left: bytes, right: bytes, changes: Iterable[Change]) -> Iterator[tuple[_Lines, _Lines, bool]]:
    """Yield all lines of both sides, in runs that may differ (True) and such that do not."""
    position = now = 0
    for block in _whole_lines(left, right, changes):
        yield _Lines(left, position, block.start), _Lines(right, now, block.now_start), False
        yield from _batches(_Lines(left, block.start, block.end), _Lines(right, block.now_start, block.now_end))
        position, now = block.end, block.now_end
    yield _Lines(left, position, len(left)), _Lines(right, now, len(right)), False


def _batches(left: _Lines, right: _Lines) -> Iterator[tuple[_Lines, _Lines, bool]]:
    """Cut what changed, where it is long, into as many lines on either side; many may differ in line ends only."""
    long = max(left.number(), right.number()) > MOST_LINES_COMPARED
    while long and left.start < left.end and right.start < right.end:
        count = min(left.window().number(), right.window().number())
        head, other = left.first(count), right.first(count)
        yield head, other, head.content() != other.content()
        left, right = left._replace(start=head.end), right._replace(start=other.end)
    yield left, right, True


def _rows(runs: Iterable[tuple[_Lines, _Lines, bool]]) -> Iterator[DiffRow]:
    context = _Context()
    for left, right, differ in runs:
        if differ:
            for pair in _aligned(left, right):
                yield from context.take(pair)
            continue
        count = left.number()
        if count <= CONTEXT_LINES * 2 or right.number() != count:
            for pair in zip_longest(left.each(), right.each()):
                yield from context.take(pair)
            continue
        for pair in islice(zip(left.each(), right.each(), strict=True), CONTEXT_LINES):
            yield from context.take(pair)
        context.skip(count - CONTEXT_LINES * 2)
        for pair in zip(left.last(CONTEXT_LINES).each(), right.last(CONTEXT_LINES).each(), strict=True):
            yield from context.take(pair)
    yield from context.finish()


def _aligned(left: _Lines, right: _Lines) -> Iterator[_Pair]:
    """Pair the lines of two runs: those that are equal in a few, else one by one from the top."""
    if max(left.number(), right.number()) > MOST_LINES_COMPARED:
        yield from zip_longest(left.each(), right.each())
        return
    old, new = list(left.each()), list(right.each())
    position = now = 0
    for hunk in chain(hunks(old, new), (Change(len(old), len(old), len(new), len(new)),)):
        yield from zip(old[position : hunk.start], new[now : hunk.now_start], strict=True)
        yield from zip_longest(old[hunk.start : hunk.end], new[hunk.now_start : hunk.now_end])
        position, now = hunk.end, hunk.now_end


class _Context:
    """Numbers the lines, and keeps back equal ones until it is known whether they stand beside others."""

    def __init__(self) -> None:
        self._left = self._right = 0  # lines so far
        self._kept: deque[DiffRow] = deque()
        self._hidden = 0
        self._wanted = 0  # equal lines still to be shown after one that differs

    def take(self, pair: _Pair) -> Iterator[DiffRow]:
        row = self._row(*pair)
        if row.kind != "same":
            if self._hidden:
                yield _gap(self._hidden)
            yield from self._kept
            yield row
            self._kept.clear()
            self._hidden, self._wanted = 0, CONTEXT_LINES
        elif self._wanted:
            self._wanted -= 1
            yield row
        else:
            self._kept.append(row)
            if len(self._kept) > CONTEXT_LINES:
                self._kept.popleft()
                self._hidden += 1

    def skip(self, count: int) -> None:
        """Leave out equal lines, of which at least three come before and after."""
        self._left += count
        self._right += count
        self._hidden += count + len(self._kept)
        self._kept.clear()
        self._wanted = 0

    def finish(self) -> Iterator[DiffRow]:
        hidden = self._hidden + len(self._kept)
        if hidden:
            yield _gap(hidden)

    def _row(self, left: bytes | None, right: bytes | None) -> DiffRow:
        self._left += left is not None
        self._right += right is not None
        if left is None or right is None:
            kind: DiffKind = "added" if left is None else "removed"
        else:
            kind = "same" if left == right else "changed"
        left_number = None if left is None else self._left
        right_number = None if right is None else self._right
        return DiffRow(left_number, left or b"", right_number, right or b"", kind)


def _gap(hidden: int) -> DiffRow:
    return DiffRow(None, b"", None, b"", "gap", hidden)
