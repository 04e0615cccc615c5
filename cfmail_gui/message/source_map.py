"""The source text of a whole message: large bodies folded away, and which line of it is which octets."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import accumulate
from typing import Literal, NamedTuple, Self

from cfmail_gui.message.display import plain
from cfmail_gui.message.document import Document
from cfmail_gui.message.part_tree import PartTree
from cfmail_gui.message.source_edits import edited
from cfmail_gui.message.source_folds import Fold, folded_spans, line_feed, line_pieces
from cfmail_gui.message.source_text import FOLD_CLOSING, FOLD_OPENING, read_line, show

MAX_SOURCE_CHARACTERS = 1_500_000
"""A text widget takes seconds for a text of that length."""

_MOST_OCTETS_OF_A_CHARACTER = 4

FoldText = Callable[[str, int], str]
"""From a part number ("" is a whole message that is a multipart) and a count of octets to the sentence that stands for
these octets, without brackets: "12.3 MB in part 2, not shown"."""


class _Segment(NamedTuple):
    """Whole lines of the text, or one fold, up to where the next segment begins."""

    line: int  # the first one, counted from 0
    start: int  # octet offset of it
    at: int  # index of its first character in the text
    is_fold: bool


@dataclass(frozen=True, slots=True)
class SourceMap:
    """A document, its source text as ``source_text.show`` writes it, and where each line of that is in ``raw``.

    Line n of the text is what stands before the n-th line feed; all numbers count from 0. A message that ends with a
    line end has an empty last line. A fold is one line in ⟦brackets⟧, different from every other line.
    """

    document: Document
    text: str
    line_count: int  # 1 and more
    folds: Mapping[str, Fold]  # by the line that stands for it, in order
    _segments: tuple[_Segment, ...]
    _owners: tuple[tuple[int, str], ...]  # from which offset on the octets belong to which part

    @classmethod
    def of(cls, document: Document, fold_text: FoldText) -> Self:
        """Work out the source text; never raises. Takes time in proportion to the message.

        Base64 bodies of more than 4 KiB and lines of more than 20,000 octets are folded.
        """
        builder = _Builder(document, fold_text)
        builder.build()
        text = "".join(builder.texts)
        return cls(document, text, builder.line + 1, builder.folds, tuple(builder.segments), builder.owners)

    def offset_of(self, line: int, column: int) -> int:
        """Return the octet offset of a place in the text: for a fold its start, inside brackets where they begin.

        ``column`` counts characters, which are not the UTF-16 units that Qt counts. A place behind the end of a line
        is that end, one behind the last line the end of the message.
        """
        if line >= self.line_count:
            return self.document.size
        number = bisect_right(self._segments, line, key=lambda segment: segment.line) - 1
        segment = self._segments[number]
        if segment.is_fold:
            return segment.start
        _, end, at, _ = self._next(number)
        skipped = line - segment.line
        octets = self.document.raw[segment.start : end].split(line_feed(self.document), skipped)[-1]
        shown = self.text[segment.at : at].split("\n", skipped)[-1].partition("\n")[0][:column]
        opening = shown.rfind("⟨")
        if opening > shown.rfind("⟩"):
            shown = shown[:opening]
        return end - len(octets) + len(read_line(shown))

    def line_of(self, offset: int) -> int:
        """Return the line in which an octet of the message is; a line end is part of the line before it."""
        segment = self._segments[bisect_right(self._segments, offset, key=lambda segment: segment.start) - 1]
        if segment.is_fold:
            return segment.line
        return segment.line + self.document.raw.count(line_feed(self.document), segment.start, offset)

    def part_at(self, line: int) -> str:
        """Return the number of the innermost part to which the first octet of a line belongs.

        A delimiter line belongs to its multipart, and what stands before the header to the whole message, whose
        number is "" if it is a multipart.
        """
        return _owner(self._owners, self.offset_of(line, 0))

    def edited(self, new_text: str) -> Document:
        """Return the document whose source text is ``new_text``; the same one if that is ``text``.

        Only lines that differ are written. A line that takes another's place keeps its line end, a new one gets the
        document's; all other octets stay as they are. A fold may be removed or moved as a whole line. The text of
        the new document may differ from ``new_text`` where that is not how ``show`` would write it; this map stays
        good for any later text that was made from ``text``.

        Raises:
            BadEdit: "control" as ``source_text.read``; "not-editable" for a fold changed in part or there twice.
                ``position`` is an index in ``new_text``.
        """
        if new_text == self.text:
            return self.document
        return edited(self.document, self.text, new_text, self.folds, lambda line: self.offset_of(line, 0))

    def _next(self, number: int) -> _Segment:
        if number + 1 < len(self._segments):
            return self._segments[number + 1]
        return _Segment(self.line_count, self.document.size, len(self.text), is_fold=False)


def can_edit(document: Document) -> Literal["too-long"] | None:
    """Say why the source of a message cannot be edited as text: over 1,500,000 characters are left after folding.

    The sentences of folds are not counted.
    """
    raw, feed, position, pieces = document.raw, line_feed(document), 0, []
    for start, end in (*folded_spans(document), (len(raw), len(raw))):
        pieces.append((position, start))
        position = end
    if sum(end - start for start, end in pieces) > MAX_SOURCE_CHARACTERS * _MOST_OCTETS_OF_A_CHARACTER:
        return "too-long"
    lengths = (len(_shown(raw, a, b, feed)) for start, end in pieces for a, b in line_pieces(raw, start, end, feed))
    return "too-long" if any(total > MAX_SOURCE_CHARACTERS for total in accumulate(lengths)) else None


class _Builder:
    """Collects the text and where everything is."""

    def __init__(self, document: Document, fold_text: FoldText) -> None:
        self._document = document
        self._raw = document.raw
        self._feed = line_feed(document)
        self._fold_text = fold_text
        self.owners = tuple(_owners(document.tree))
        self.texts: list[str] = []
        self.segments: list[_Segment] = []
        self.folds: dict[str, Fold] = {}
        self.line = self._index = 0
        self._copies: dict[str, int] = {}

    def build(self) -> None:
        raw, position = self._raw, 0
        for start, end in folded_spans(self._document):
            self._show(position, start)
            position = self._line_after(end)
            label = self._label(_owner(self.owners, start), end - start)
            self.folds[label] = Fold(self.line, start, end)
            self._add(start, label + "\n" * (position > end), is_fold=True)
        self._show(position, len(raw))
        if not self.texts or self.texts[-1].endswith("\n"):
            self._add(len(raw), "", is_fold=False)

    def _show(self, start: int, end: int) -> None:
        for a, b in line_pieces(self._raw, start, end, self._feed):
            self._add(a, _shown(self._raw, a, b, self._feed), is_fold=False)

    def _add(self, start: int, text: str, *, is_fold: bool) -> None:
        self.segments.append(_Segment(self.line, start, self._index, is_fold))
        self.texts.append(text)
        self._index += len(text)
        self.line += text.count("\n")

    def _line_after(self, end: int) -> int:
        return self._raw.find(self._feed, end, end + 2) + 1 or end

    def _label(self, part: str, octets: int) -> str:
        """Return a line for a fold that no other fold has. ``plain``: a widget would alter some kinds of space."""
        sentence = plain(self._fold_text(part, octets))
        label = f"{FOLD_OPENING}{sentence}{FOLD_CLOSING}"
        while label in self.folds:
            self._copies[sentence] = self._copies.get(sentence, 1) + 1
            label = f"{FOLD_OPENING}{sentence} ({self._copies[sentence]}){FOLD_CLOSING}"
        return label


def _shown(raw: bytes, start: int, end: int, feed: bytes) -> str:
    octets = raw[start:end]
    return show(octets if feed == b"\n" else octets.replace(feed, b"\n"))


def _owners(tree: PartTree) -> Iterable[tuple[int, str]]:
    """Yield where each part begins, and where the part around it goes on, in order."""
    around: list[tuple[int, str]] = []  # end and number of the parts that have begun
    for part in tree.parts:
        while len(around) > part.depth:
            end, _ = around.pop()
            yield end, around[-1][1]
        yield (part.start if around else 0), part.number
        around.append((part.end, part.number))
    while len(around) > 1:
        end, _ = around.pop()
        yield end, around[-1][1]


def _owner(owners: tuple[tuple[int, str], ...], offset: int) -> str:
    return owners[bisect_right(owners, offset, key=lambda owner: owner[0]) - 1][1]
