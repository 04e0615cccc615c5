"""What was changed in a source text, as splices into the octets that it shows."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from typing import NamedTuple

from cfmail_gui.message.document import Document, read_header, spliced
from cfmail_gui.message.faults import BadEdit
from cfmail_gui.message.line_diff import hunks
from cfmail_gui.message.part_header import line_end_after
from cfmail_gui.message.source_folds import Fold, content_end, line_feed
from cfmail_gui.message.source_text import read_line
from cfmail_gui.message.splices import Change, Splice, common_prefix, common_suffix

_MOST_SPLICES = 500  # each costs as much as there are others
_FIRST_GAP = 64
_FIXED_WIDTH, _WIDTH = "utf-32-le", 4  # octets of every character


@dataclass(frozen=True, slots=True)
class _Middle:
    """The lines of two texts without those that both begin and end with; at least one line each."""

    old: Sequence[str]
    new: Sequence[str]
    index: int  # of the first of them, in either text
    ends_text: bool  # nothing follows them


class _Line(NamedTuple):
    """Octet offsets of a line: its line end is ``[content_end:end]``, and nothing at the end of a message."""

    start: int
    content_end: int
    end: int


def edited(
    document: Document, text: str, new_text: str, folds: Mapping[str, Fold], start_of: Callable[[int], int]
) -> Document:
    """Return the document whose source text is ``new_text`` where that of ``document`` is ``text``.

    ``start_of`` returns the octet offset of a line; see ``SourceMap.edited`` for what is kept and what is raised.
    """
    middle = _middle(text, new_text)
    lines = list(_located(document, middle.old, start_of(text.count("\n", 0, middle.index)), folds))
    _check_folds(middle, folds)
    indexes = list(accumulate((len(line) + 1 for line in middle.new), initial=middle.index))
    found = []
    for hunk in hunks(middle.old, middle.new):
        span = range(hunk.now_start, hunk.now_end)
        contents = [_content(document.raw, middle.new[n], indexes[n], folds) for n in span]
        at_end = middle.ends_text and hunk.end == len(lines)
        write = _last_splice if at_end else _splice
        found.append(write(document, lines, hunk, contents))
    return _applied(document, _few(document.raw, found))


def _middle(old: str, new: str) -> _Middle:
    one, other = (text.encode(_FIXED_WIDTH, "surrogatepass") for text in (old, new))
    start = old.rfind("\n", 0, common_prefix(one, other) // _WIDTH) + 1
    same = common_suffix(one[start * _WIDTH :], other[start * _WIDTH :]) // _WIDTH
    stop = old.find("\n", len(old) - same)  # the first line end that both have behind what differs
    rest = len(old) - stop if stop >= 0 else 0
    before, after = old[start : len(old) - rest], new[start : len(new) - rest]
    return _Middle(before.split("\n"), after.split("\n"), start, ends_text=rest == 0)


def _located(document: Document, lines: Sequence[str], position: int, folds: Mapping[str, Fold]) -> Iterator[_Line]:
    """Find the octets of consecutive lines, the first of which begins at ``position``."""
    raw, feed = document.raw, line_feed(document)
    for line in lines:
        searched = folds[line].end if line in folds else position  # a fold may hold line ends
        end = raw.find(feed, searched) + 1 or len(raw)
        yield _Line(position, content_end(raw, searched, end, feed), end)
        position = end


def _check_folds(middle: _Middle, folds: Mapping[str, Fold]) -> None:
    """Refuse a second copy of a fold, and a fold that only lost its brackets; others are refused when they are read."""
    unused = {line for line in middle.old if line in folds}
    torn = {line[1:-1] for line in unused.difference(middle.new)}
    index = middle.index
    for line in middle.new:
        if line in torn or (line in folds and line not in unused):
            raise BadEdit("not-editable", position=index)
        unused.discard(line)
        index += len(line) + 1


def _content(raw: bytes, line: str, index: int, folds: Mapping[str, Fold]) -> bytes:
    fold = folds.get(line)
    return raw[fold.start : fold.end] if fold else read_line(line, index)


def _splice(document: Document, lines: Sequence[_Line], hunk: Change, contents: Sequence[bytes]) -> Splice:
    """Write lines that others follow: each takes the line end of the one whose place it takes."""
    ends = _line_ends(document, lines, hunk, len(contents))
    start = lines[hunk.start].start if hunk.start < len(lines) else lines[-1].end
    stop = lines[hunk.end - 1].end if hunk.end > hunk.start else start
    return Splice(start, stop, _written(contents, ends))


def _last_splice(document: Document, lines: Sequence[_Line], hunk: Change, contents: Sequence[bytes]) -> Splice:
    """Write lines that nothing follows: the last one has no line end, so the line before the first may need one."""
    if not contents:
        return Splice(lines[hunk.start - 1].content_end, lines[-1].end, b"")
    if hunk.start == hunk.end:
        place = lines[-1].end
        unended = document.raw[max(lines[-1].start, place - 1) : place]
        octets = _written((unended, *contents), (*[document.line_end] * len(contents), b""))
        return Splice(place, place, octets[len(unended) :])
    *ends, _ = _line_ends(document, lines, hunk, len(contents))
    return Splice(lines[hunk.start].start, lines[-1].end, _written(contents, (*ends, b"")))


def _written(contents: Sequence[bytes], ends: Sequence[bytes]) -> bytes:
    return b"".join([content + line_end_after(content, end) for content, end in zip(contents, ends, strict=True)])


def _line_ends(document: Document, lines: Sequence[_Line], hunk: Change, count: int) -> list[bytes]:
    kept = [document.raw[line.content_end : line.end] for line in lines[hunk.start : hunk.end][:count]]
    return [end or document.line_end for end in kept] + [document.line_end] * (count - len(kept))


def _few(raw: bytes, splices: list[Splice]) -> list[Splice]:
    """Return splices that do the same, joined with their neighbours until they are few."""
    gap, groups = _FIRST_GAP, [[splice] for splice in splices]
    while len(groups) > _MOST_SPLICES:
        joined = groups[:1]
        for group in groups[1:]:
            if group[0].start - joined[-1][-1].end < gap:
                joined[-1] += group
            else:
                joined.append(group)
        groups, gap = joined, gap * 4
    return [_joined(raw, group) for group in groups]


def _joined(raw: bytes, group: Sequence[Splice]) -> Splice:
    octets = [group[0].octets]
    for last, splice in pairwise(group):
        octets += raw[last.end : splice.start], splice.octets
    return Splice(group[0].start, group[-1].end, b"".join(octets))


def _applied(document: Document, splices: Sequence[Splice]) -> Document:
    """Make several splices, in order and apart from each other, and read the header once."""
    if not splices:
        return document
    first, *others = splices
    octets, shift = document.octets, 0
    for splice in reversed(others):
        octets = octets.replace(*splice)
        if splice.start < document.body_start:
            shift += len(splice.octets) - (splice.end - splice.start)
    if any(splice.start < document.body_start and splice.end > document.fields_end for splice in others):
        octets = octets.replace(*first)
        return read_header(octets, octets.whole())
    moved = replace(
        document, octets=octets, fields_end=document.fields_end + shift, body_start=document.body_start + shift
    )
    return spliced(moved, *first)
