"""What changed between two lists of lines; the time does not grow with the square of their length."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence

from cfmail_gui.message.splices import Change

MOST_LINES_COMPARED = 400
"""Of more lines than that on either side, only those that are unique on both sides are looked for."""

MOST_LINES_INDEXED = 400_000
"""More lines than that on either side are one change. The largest message in base64 has 350,000."""


def hunks(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Change]:
    """Return what must be done to ``old`` to get ``new``, in order; offsets are indexes of lines.

    Lines between two hunks are equal. Of what both begin or end with nothing is in a hunk.
    """
    start, end, now_end = _core(old, new, 0, len(old), 0, len(new))
    longest = max(end, now_end) - start
    if longest > MOST_LINES_COMPARED:
        anchors = _anchors(old, new, start, end, now_end) if longest <= MOST_LINES_INDEXED else []
        return list(_between(old, new, anchors, Change(start, end, start, now_end)))
    from difflib import SequenceMatcher  # nothing at the program's start needs it

    matcher = SequenceMatcher(None, old[start:end], new[start:now_end], autojunk=False)
    return [
        Change(start + a, start + b, start + now_a, start + now_b)
        for tag, a, b, now_a, now_b in matcher.get_opcodes()
        if tag != "equal"
    ]


def _core(
    old: Sequence[Hashable], new: Sequence[Hashable], start: int, end: int, now: int, now_end: int
) -> tuple[int, int, int]:
    """Return ``start``, ``end`` and ``now_end`` without the lines that both sides begin and end with."""
    shift = now - start
    while start < end and start + shift < now_end and old[start] == new[start + shift]:
        start += 1
    while end > start and now_end > start + shift and old[end - 1] == new[now_end - 1]:
        end -= 1
        now_end -= 1
    return start, end, now_end


def _anchors(
    old: Sequence[Hashable], new: Sequence[Hashable], start: int, end: int, now_end: int
) -> list[tuple[int, int]]:
    """Return the longest ascending run of lines that occur once on either side, by their indexes (patience)."""
    here = _unique(new, start, now_end)
    pairs = [(index, here[line]) for line, index in _unique(old, start, end).items() if line in here]
    tails: list[int] = []  # the least last index of an ascending run, by its length
    chain: list[int] = []  # which pair that is
    before: list[int] = []  # the pair before each pair, or -1
    for number, (_, index) in enumerate(pairs):
        length = bisect_left(tails, index)
        before.append(chain[length - 1] if length else -1)
        tails[length : length + 1] = [index]
        chain[length : length + 1] = [number]
    run, number = [], chain[-1] if chain else -1
    while number >= 0:
        run.append(pairs[number])
        number = before[number]
    return run[::-1]


def _unique(lines: Sequence[Hashable], start: int, end: int) -> dict[Hashable, int]:
    counts = Counter(lines[start:end])
    return {line: index for index, line in enumerate(lines[start:end], start) if counts[line] == 1}


def _between(
    old: Sequence[Hashable], new: Sequence[Hashable], anchors: Sequence[tuple[int, int]], core: Change
) -> Iterator[Change]:
    """Yield what lies between anchors and is not equal."""
    position, now = core.start, core.now_start
    for stop, now_stop in (*anchors, (core.end, core.now_end)):
        start, end, now_end = _core(old, new, position, stop, now, now_stop)
        if end > start or now_end > start - position + now:
            yield Change(start, end, start - position + now, now_end)
        position, now = stop, now_stop  # the anchors themselves are equal, and so left out of what follows
