"""Octets with edits spliced into them: the original is kept, and each edit costs what it changes."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple, Self


class Splice(NamedTuple):
    """``base[start:end]`` reads ``octets`` instead."""

    start: int
    end: int
    octets: bytes


class Change(NamedTuple):
    """``base[start:end]`` became ``[now_start:now_end]`` of the edited octets."""

    start: int
    end: int
    now_start: int
    now_end: int


@dataclass(frozen=True, slots=True)
class Splices:
    """``base`` with ``items`` in it: in order, never overlapping or touching, none that changes nothing."""

    base: bytes
    items: tuple[Splice, ...] = ()

    @property
    def size(self) -> int:
        """Octets after all edits."""
        return len(self.base) + sum(len(item.octets) - (item.end - item.start) for item in self.items)

    def replace(self, start: int, end: int, octets: bytes) -> Self:
        """Return a copy in which ``[start:end]``, offsets after all edits so far, reads ``octets``."""
        before: list[Splice] = []
        after: list[Splice] = []
        shift = 0  # from an offset of the base to the same place after the edits
        base_start, base_end = None, None
        head = tail = b""
        for item in self.items:
            now = item.start + shift
            now_end = now + len(item.octets)
            if now_end < start:
                before.append(item)
            elif now > end:
                if base_end is None:
                    base_end = end - shift
                after.append(item)
            else:
                if now <= start:
                    base_start, head = item.start, item.octets[: start - now]
                if now_end >= end:
                    base_end, tail = item.end, item.octets[end - now :]
            if base_start is None and now > start:
                base_start = start - shift
            shift += len(item.octets) - (item.end - item.start)
        base_start = start - shift if base_start is None else base_start
        base_end = end - shift if base_end is None else base_end
        merged = _trimmed(self.base, Splice(base_start, base_end, head + octets + tail))
        return type(self)(self.base, (*before, *merged, *after))

    def slice(self, start: int, end: int) -> bytes:
        """Return ``[start:end]`` after all edits, without building the rest."""
        return b"".join(self._pieces(start, min(end, self.size)))

    def whole(self) -> bytes:
        """Return everything after all edits; the base itself where there are none."""
        return self.slice(0, self.size) if self.items else self.base

    def changes(self) -> Iterator[Change]:
        """Yield what was changed, in order."""
        shift = 0
        for item in self.items:
            now = item.start + shift
            yield Change(item.start, item.end, now, now + len(item.octets))
            shift += len(item.octets) - (item.end - item.start)

    def _pieces(self, start: int, end: int) -> Iterator[bytes]:
        position = shift = 0  # in the base
        for item in self.items:
            now = item.start + shift
            if now >= end:
                break
            yield self.base[max(position, start - shift) : item.start]
            yield item.octets[max(start - now, 0) : end - now]
            position = item.end
            shift += len(item.octets) - (item.end - item.start)
        if end - shift > position:
            yield self.base[max(position, start - shift) : end - shift]


def _trimmed(base: bytes, splice: Splice) -> tuple[Splice, ...]:
    """Leave out of a splice what it does not change; nothing is left of one that changes nothing."""
    old, new = base[splice.start : splice.end], splice.octets
    if old == new:
        return ()
    head = common_prefix(old, new)
    tail = common_suffix(old[head:], new[head:])
    return (Splice(splice.start + head, splice.end - tail, new[head : len(new) - tail]),)


def common_prefix(one: bytes, other: bytes) -> int:
    """Return how many octets both begin with."""
    low, high = 0, min(len(one), len(other))
    if one[:high] == other[:high]:
        return high
    while high - low > 1:  # they are equal up to low, and not up to high
        middle = (low + high) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle
    return low


def common_suffix(one: bytes, other: bytes) -> int:
    """Return how many octets both end with."""
    low, high = 0, min(len(one), len(other))
    if one[len(one) - high :] == other[len(other) - high :]:
        return high
    while high - low > 1:
        middle = (low + high) // 2
        if one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]:
            low = middle
        else:
            high = middle
    return low
