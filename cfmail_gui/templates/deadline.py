"""How long and how much a template may take: it can come from anybody, and its loops and filters multiply."""

from collections.abc import Iterable, Iterator, Mapping
from time import monotonic

from cfmail_gui.templates.faults import BadTemplate

SECONDS = 2.0
"""For reading and rendering one text; a newsletter takes some milliseconds."""

TAGS = 50_000  # reading more takes longer than that, and cannot be interrupted
OUTPUT_OCTETS = 4 * 2**20
LOOP_ITERATIONS = 100_000  # of nested loops the product
NESTING = 50  # blocks in blocks
VALUE_WEIGHT = 4 * 2**20  # characters and elements of one value that a filter or an assignment makes
LOCALS_WEIGHT = 4 * VALUE_WEIGHT
NUMBER_BITS = 4096

_DEEPEST = 30


class Deadline:
    """The moment when a rendering is given up."""

    def __init__(self, where: str) -> None:
        self._where = where
        self._end = monotonic() + SECONDS

    def check(self) -> None:
        """Raise BadTemplate "time-limit" when the time is up."""
        if monotonic() > self._end:
            raise BadTemplate("time-limit", where=self._where)


def weight(value: object) -> int:
    """Return about how many characters ``value`` has when it is written, and stop counting beyond the limit."""
    total = 0
    for size in _sizes(value, 0):
        total += size
        if total > VALUE_WEIGHT:
            break
    return total


def _sizes(value: object, depth: int) -> Iterator[int]:
    yield 1
    if isinstance(value, str | range):
        yield len(value)
    elif isinstance(value, int):
        yield value.bit_length() // 3
    elif isinstance(value, Mapping):
        yield from _all_sizes(value.items(), depth)
    elif isinstance(value, list | tuple):
        yield from _all_sizes(value, depth)


def _all_sizes(values: Iterable[object], depth: int) -> Iterator[int]:
    if depth < _DEEPEST:
        for value in values:
            yield from _sizes(value, depth + 1)
