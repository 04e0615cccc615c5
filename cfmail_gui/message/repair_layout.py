"""Writing header fields with encoded words in them: white space, folds and the length of lines."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from cfmail_gui.message.encoded_word_writer import encode_octets
from cfmail_gui.message.fields import unfold
from cfmail_gui.message.repair_words import Item

MAX_LINE_OCTETS = 998
"""RFC 5322 2.1.1, without the line end."""

_AIM_OCTETS = 78
_BREAK = re.compile(rb"[\r\n]")


class Piece(NamedTuple):
    """Octets that cannot be parted, and the white space before them."""

    gap: bytes
    body: bytes
    is_new: bool = False


def pieces(items: Iterable[Item], line_end: bytes) -> list[Piece]:
    """Encode what has to be; the text that is shown stays the same, white space included."""
    shown = _with_gaps_shown(_joined(items))
    found: list[Piece] = []
    gap, previous = b"", Item("text", b"", is_parenthesis=True)
    for item in shown:
        if item.kind == "gap":
            gap += item.raw
            continue
        inside = pieces(item.inner, line_end) if item.kind == "comment" else [_piece(item, line_end)]
        found += [inside[0]._replace(gap=gap or _separator(previous, item)), *inside[1:]]
        gap, previous = b"", item
    return [*found, Piece(gap, b"")] if gap else found


def _piece(item: Item, line_end: bytes) -> Piece:
    if item.kind != "new" or item.charset is None:
        return Piece(b"", item.raw)
    words = encode_octets(item.octets, item.charset.label, item.charset.codec)
    nothing = f"=?{item.charset.label}?q??=".encode("ascii")
    return Piece(b"", (line_end + b" ").join(words) or nothing, is_new=True)


def _separator(previous: Item, item: Item) -> bytes:
    """An encoded word is parted from what is beside it (RFC 2047, 5), but not where that would be shown."""
    if "new" not in (previous.kind, item.kind) or previous.is_parenthesis or item.is_parenthesis:
        return b""
    was_glued = "text" in (previous.kind, item.kind) and (previous.was_word or item.was_word)
    return b"" if was_glued else b" "


def _is_text(item: Item) -> bool:
    return item.kind == "new" and not item.was_word


def _joined(items: Iterable[Item]) -> list[Item]:
    """Make one of neighbours that have to be encoded, if no fold is between them."""
    joined: list[Item] = []
    run: list[bytes] = []  # of the last item, which is only put together when it is complete
    for item in items:
        gap = joined[-1] if joined and joined[-1].kind == "gap" else None
        if _is_text(item) and run and (gap is None or not _BREAK.search(gap.raw)):
            run += [gap.raw if gap else b"", item.octets]
            del joined[len(joined) - (gap is not None) :]
            continue
        if run and item.kind != "gap":
            index = len(joined) - 1 - (gap is not None)
            joined[index] = joined[index]._replace(octets=b"".join(run))
            run = []
        joined.append(item)
        if _is_text(item):
            run = [item.octets]
    if run:
        index = len(joined) - 1 - (joined[-1].kind == "gap")
        joined[index] = joined[index]._replace(octets=b"".join(run))
    return joined


def _with_gaps_shown(items: list[Item]) -> list[Item]:
    """White space between encoded words is not shown: where it was, it goes into the word (RFC 2047, 6.2)."""
    left, gaps = -1, list[bytes]()
    for index, item in enumerate(items):
        if item.kind == "gap" or (item.kind == "text" and item.raw.isspace()):  # a lone CR is overlooked like a blank
            gaps.append(item.raw)
        elif item.kind != "comment":
            is_word = item.kind != "text"
            if is_word and left >= 0 and _is_text(item):
                items[index] = item._replace(octets=unfold(b"".join(gaps)) + item.octets)
            elif is_word and left >= 0 and _is_text(items[left]):
                items[left] = items[left]._replace(octets=items[left].octets + unfold(b"".join(gaps)))
            left, gaps = index if is_word else -1, []
    return items


def layout(found: Sequence[Piece], column: int, line_end: bytes) -> bytes:
    """Join pieces, the first of which begins at ``column``, with new folds only around what is new.

    Of more blanks than a line can hold beside what is new, those too many go.
    """
    parts: list[bytes] = []
    has_new = False  # the line at hand
    for index, (piece, (reach, blanks_behind, is_beside_new)) in enumerate(
        zip(found, _reaches(found, line_end), strict=True)
    ):
        before, blanks = _split_gap(piece.gap, line_end)
        if before:
            parts.append(_fitting(before, column, line_end) if has_new else before)
            column, has_new = 0, False
        elif piece.body and blanks and column and (is_beside_new or has_new):
            width = column + len(blanks) + len(piece.body.partition(line_end)[0])
            is_wide = piece.is_new and index > 0 and width > _AIM_OCTETS and not blanks.startswith(b"\r")
            if is_wide or column + len(blanks) + reach + blanks_behind > MAX_LINE_OCTETS:
                parts.append(line_end)
                blanks, column, has_new = blanks.removeprefix(b"\r"), 0, False
        if is_beside_new or (has_new and not piece.body):
            room = MAX_LINE_OCTETS - column - reach - min(blanks_behind, _AIM_OCTETS)
            blanks = blanks[: max(room, 1 if piece.body else 0)]
        parts += (blanks, piece.body)
        stop = piece.body.rfind(line_end[-1:])
        column = len(piece.body) - stop - 1 if stop >= 0 else column + len(blanks) + len(piece.body)
        has_new = piece.is_new or (has_new and stop < 0)
    return b"".join(parts)


def _split_gap(gap: bytes, line_end: bytes) -> tuple[bytes, bytes]:
    """Part white space behind its last fold."""
    stop = gap.rfind(line_end[-1:]) + 1
    return gap[:stop], gap[stop:]


def _fitting(folds: bytes, column: int, line_end: bytes) -> bytes:
    """Cut blanks at the end of a line that make it too long."""
    stop = folds.find(line_end)
    return folds[: min(stop, max(MAX_LINE_OCTETS - column, 0))] + folds[stop:] if stop >= 0 else folds


def _reaches(found: Sequence[Piece], line_end: bytes) -> list[tuple[int, int, bool]]:
    """For each piece, what comes from where its body begins to where a line can end.

    How many octets, how many blanks that are at the end of a line already, and whether there is something new.
    """
    reaches: list[tuple[int, int, bool]] = []
    following, reach, blanks, is_new = Piece(b"", b""), 0, 0, False
    for piece in reversed(found):
        stop, gap_stop = piece.body.find(line_end[-1:]), following.gap.find(line_end[-1:])
        is_glued = stop < 0 and not following.gap
        reach = stop if stop >= 0 else len(piece.body) + (reach if is_glued else 0)
        if stop >= 0:
            blanks = 0
        elif gap_stop >= 0 or not following.body:
            blanks = gap_stop if gap_stop >= 0 else len(following.gap)
        else:
            blanks = blanks if is_glued else 0
        is_new = piece.is_new or (is_glued and is_new)
        reaches.append((reach, blanks, is_new))
        following = piece
    return reaches[::-1]
