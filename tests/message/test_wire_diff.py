from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message import wire_diff
from cfmail_gui.message.splices import Change, Splices
from cfmail_gui.message.wire_diff import CONTEXT_LINES, DiffRow, changes_between, rows
from tests.message.samples import messages, thorough

_OCTETS = st.lists(st.sampled_from([b"a", b"b", b"ab", b"\n", b"\r\n", b"x\n", b"y\n"]), max_size=30).map(b"".join)
_EDITS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 9), _OCTETS.map(lambda o: o[:9])), max_size=6)


def _edited(base, edits):
    spliced = Splices(base)
    for position, count, octets in edits:
        start = min(position, spliced.size)
        spliced = spliced.replace(start, min(start + count, spliced.size), octets)
    return spliced


def _split(octets):
    """Return the lines without their line ends."""
    lines = octets.split(b"\n")
    last = [lines[-1]] if lines[-1] else []
    return [line.removesuffix(b"\r") for line in lines[:-1]] + last


def _check(found, left, right):
    """Every line of either side is in a row or in a gap, in order, and what is hidden is equal."""
    here = there = 0
    for row in found:
        if row.kind == "gap":
            assert row.hidden > 0
            assert left[here : here + row.hidden] == right[there : there + row.hidden]
            here, there = here + row.hidden, there + row.hidden
            continue
        assert (row.left_number is None) == (row.kind == "added")
        assert (row.right_number is None) == (row.kind == "removed")
        if row.left_number is not None:
            assert (row.left_number, row.left) == (here + 1, left[here])
            here += 1
        if row.right_number is not None:
            assert (row.right_number, row.right) == (there + 1, right[there])
            there += 1
        if None not in (row.left_number, row.right_number):
            assert (row.left == row.right) == (row.kind == "same")
    if found:
        assert (here, there) == (len(left), len(right))
    else:
        assert left == right
    for one, other in pairwise(found):
        assert not (one.kind == other.kind == "gap")


@thorough
@given(_OCTETS, _EDITS)
def test_rows_show_every_edit_beside_what_it_replaced(base, edits):
    spliced = _edited(base, edits)
    now = spliced.whole()
    if (b"\n" in base) == (b"\n" in now):
        _check(rows(base, now, spliced.changes()), _split(base), _split(now))


@thorough
@given(messages(), messages())
def test_unrelated_octets_are_compared_without_loss(old, new):
    changes = changes_between(old, new)
    rebuilt, position, now = b"", 0, 0
    for change in changes:
        assert old[position : change.start] == new[now : change.now_start]
        rebuilt += old[position : change.start] + new[change.now_start : change.now_end]
        position, now = change.end, change.now_end
    assert rebuilt + old[position:] == new
    assert bool(changes) == (old != new)
    rows(old, new, changes)


@thorough
@given(_OCTETS, _OCTETS, st.sampled_from([(0, 1), (2, 5), (400, 65536)]))
def test_rows_of_unrelated_octets(old, new, limits):
    if (b"\n" in old) != (b"\n" in new):
        return
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wire_diff, "MOST_LINES_COMPARED", limits[0])
        patch.setattr(wire_diff, "_WINDOW_OCTETS", limits[1])
        _check(rows(old, new, changes_between(old, new)), _split(old), _split(new))


def test_many_lines_that_differ_in_line_ends_only_are_hidden():
    lines = [b"%d" % n for n in range(50_000)]
    old, new = b"\n".join(lines), b"\r\n".join([*lines[:-1], b"last"])
    found = rows(old, new, changes_between(old, new))
    assert [(row.left_number, row.right, row.kind, row.hidden) for row in found] == [
        (None, b"", "gap", 49_996),
        (49_997, b"49996", "same", 0),
        (49_998, b"49997", "same", 0),
        (49_999, b"49998", "same", 0),
        (50_000, b"last", "changed", 0),
    ]


def test_three_equal_lines_stand_around_and_gaps_between():
    old = b"".join(b"%d\r\n" % n for n in range(1, 31))
    new = old.replace(b"\n9\r\n", b"\nnine\r\nand\r\n").replace(b"\n25\r\n", b"\n")
    found = rows(old, new, changes_between(old, new))
    assert [(row.left_number, row.right_number, row.kind, row.hidden) for row in found] == [
        (None, None, "gap", 5),
        (6, 6, "same", 0),
        (7, 7, "same", 0),
        (8, 8, "same", 0),
        (9, 9, "changed", 0),
        (None, 10, "added", 0),
        (10, 11, "same", 0),
        (11, 12, "same", 0),
        (12, 13, "same", 0),
        (None, None, "gap", 9),
        (22, 23, "same", 0),
        (23, 24, "same", 0),
        (24, 25, "same", 0),
        (25, None, "removed", 0),
        (26, 26, "same", 0),
        (27, 27, "same", 0),
        (28, 28, "same", 0),
        (None, None, "gap", 2),
    ]
    assert found[4] == DiffRow(9, b"9", 9, b"nine", "changed")


@pytest.mark.parametrize(
    ("old", "new"),
    [(b"", b""), (b"a\nb\n", b"a\nb\n"), (b"a\nb\n", b"a\r\nb\r\n"), (b"a\nb", b"a\nb\n"), (b"a\rb", b"a\r\nb\r\n")],
)
def test_line_ends_are_not_compared(old, new):
    assert rows(old, new, changes_between(old, new)) == ()


def test_an_inserted_line_is_added_however_its_octets_were_spliced():
    spliced = Splices(b"abc\nabd\n").replace(4, 4, b"abx\n")
    assert [(row.left, row.right, row.kind) for row in rows(spliced.base, spliced.whole(), spliced.changes())] == [
        (b"abc", b"abc", "same"),
        (b"", b"abx", "added"),
        (b"abd", b"abd", "same"),
    ]


def test_several_changes_on_a_line_are_one_row():
    spliced = Splices(b"one two three\nfour\n").replace(8, 9, b"T").replace(0, 1, b"O")
    found = rows(spliced.base, spliced.whole(), spliced.changes())
    assert found == (
        DiffRow(1, b"one two three", 1, b"One two Three", "changed"),
        DiffRow(2, b"four", 2, b"four", "same"),
    )


def test_after_the_last_row_a_gap_counts_the_rest(monkeypatch):
    monkeypatch.setattr(wire_diff, "MAX_ROWS", 10)
    old = b"".join(b"old %d\n" % n for n in range(40))
    new = b"".join(b"new %d\n" % n for n in range(50))
    found = rows(old, new, (Change(0, len(old), 0, len(new)),))
    assert len(found) == 11
    assert found[9].left_number == 10
    assert found[10] == DiffRow(None, b"", None, b"", "gap", 40)


def test_the_last_row_may_be_the_last_line(monkeypatch):
    monkeypatch.setattr(wire_diff, "MAX_ROWS", 10)
    octets = b"".join(b"old %d\n" % n for n in range(10))
    found = rows(octets, octets.upper(), (Change(0, len(octets), 0, len(octets)),))
    assert [row.kind for row in found] == ["changed"] * 10


def test_a_cut_in_a_gap_makes_one_gap(monkeypatch):
    lines = [b"%d\n" % n for n in range(60)]
    old = b"".join(lines)
    new = b"".join([b"x\n", *lines[1:30], b"y\n", *lines[31:]])
    monkeypatch.setattr(wire_diff, "MAX_ROWS", 1 + CONTEXT_LINES + 1)
    found = rows(old, new, changes_between(old, new))
    assert [row.kind for row in found] == ["changed", *["same"] * CONTEXT_LINES, "gap"]
    assert found[-1].hidden == 56


def test_changes_far_apart_in_a_long_file_are_apart():
    old = b"".join(b"line %d\n" % n for n in range(20_000))
    new = old.replace(b"line 5\n", b"line five\n").replace(b"line 19000\n", b"")
    assert [old[change.start : change.end] for change in changes_between(old, new)] == [b"line 5\n", b"line 19000\n"]
