"""Which end tag belongs to which start tag, in HTML as it is written."""

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass

from cfmail_gui.checks.markup import VOID, is_broken

_TAG = re.compile(
    r"<!--(?:.*?-->|.*)|<(?P<close>/?)(?P<name>[A-Za-z][^\s/>]{0,40}+)(?P<rest>(?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+)>",
    re.DOTALL,
)
_RAW_ENDS = {
    name: re.compile(rf"</{name}(?![^\s/>])", re.IGNORECASE) for name in ("script", "style", "title", "textarea")
}
_MAX_TAGS = 100_000


@dataclass(frozen=True, slots=True)
class TagPair:
    """Where a start tag and its end tag are, in characters: from ``<`` to behind ``>``."""

    start: tuple[int, int]
    end: tuple[int, int]


@dataclass(frozen=True)
class TagPairs:
    """All pairs of a text; ``places`` are the beginnings of tags in order, ``owners`` the pair of each."""

    pairs: tuple[TagPair, ...] = ()
    places: tuple[int, ...] = ()
    owners: tuple[int, ...] = ()

    def at(self, position: int) -> TagPair | None:
        """Return the pair one of whose tags holds the place between two characters; None where there is none."""
        index = bisect_right(self.places, position) - 1
        for nearby in (index, index - 1):  # right between two tags the first counts where the second has no pair
            if nearby >= 0:
                pair = self.pairs[self.owners[nearby]]
                if any(start <= position <= end for start, end in (pair.start, pair.end)):
                    return pair
        return None


def tag_pairs(html: str) -> TagPairs:
    """Find the pairs; never raises. An end tag ends what is open inside its element."""
    if is_broken(html):
        return TagPairs()
    pairs: list[TagPair] = []
    opened: list[tuple[str, tuple[int, int]]] = []
    counts: Counter[str] = Counter()
    raw = dict(_RAW_ENDS)
    position = 0
    for _ in range(_MAX_TAGS):
        found = _TAG.search(html, position)
        if found is None:
            break
        position = found.end()
        if found["name"] is None:
            continue
        name = found["name"].lower()
        if found["close"]:
            if counts[name]:
                pairs.append(TagPair(_close(name, opened, counts), found.span()))
        elif name not in VOID and not found["rest"].endswith("/"):
            opened.append((name, found.span()))
            counts[name] += 1
            position = _behind_raw(html, name, position, raw)
    return _sorted(pairs)


def _close(name: str, opened: list[tuple[str, tuple[int, int]]], counts: "Counter[str]") -> tuple[int, int]:
    while True:
        inner, span = opened.pop()
        counts[inner] -= 1
        if inner == name:
            return span


def _behind_raw(html: str, name: str, position: int, raw: dict[str, re.Pattern[str]]) -> int:
    """Step over what is no HTML; what never ends is looked for once only."""
    if name not in raw:
        return position
    end = raw[name].search(html, position)
    if end is None:
        del raw[name]
        return position
    return end.start()


def _sorted(pairs: list[TagPair]) -> TagPairs:
    tags = sorted((span[0], index) for index, pair in enumerate(pairs) for span in (pair.start, pair.end))
    return TagPairs(tuple(pairs), tuple(place for place, _ in tags), tuple(index for _, index in tags))
