import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message import line_diff
from cfmail_gui.message.line_diff import MOST_LINES_COMPARED, MOST_LINES_INDEXED, hunks
from tests.message.samples import thorough

_LINES = st.lists(st.sampled_from("aabcdefgh"), max_size=20)


def _rebuilt(old, new, found):
    lines, position, now = [], 0, 0
    for hunk in found:
        assert hunk.end > hunk.start or hunk.now_end > hunk.now_start
        assert old[position : hunk.start] == new[now : hunk.now_start]
        lines += old[position : hunk.start] + new[hunk.now_start : hunk.now_end]
        position, now = hunk.end, hunk.now_end
    return lines + old[position:]


@thorough
@given(_LINES, _LINES, st.sampled_from([0, 3, 400]), st.sampled_from([0, 6, 400]))
def test_hunks_are_what_differs(old, new, compared, indexed):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(line_diff, "MOST_LINES_COMPARED", compared)
        patch.setattr(line_diff, "MOST_LINES_INDEXED", indexed)
        found = hunks(old, new)
    assert _rebuilt(old, new, found) == new
    assert bool(found) == (old != new)
    if found:
        assert old[: found[0].start] == new[: found[0].now_start]
        assert len(old) - found[-1].end == len(new) - found[-1].now_end


def test_lines_that_occur_once_hold_long_texts_together():
    old = [str(n) for n in range(MOST_LINES_COMPARED * 3)]
    new = ["0", "new", *old[1:700], "other", *old[701:1000], *old[1001:]]
    assert hunks(old, new) == [(1, 1, 1, 2), (700, 701, 701, 702), (1000, 1001, 1001, 1001)]


def test_what_moved_is_not_taken_for_an_anchor():
    old = [str(n) for n in range(1000)]
    new = [*old[600:], *old[:600]]
    assert hunks(old, new) == [(0, 0, 0, 400), (600, 1000, 1000, 1000)]


def test_a_text_too_long_to_index_is_one_change():
    lines = [str(n) for n in range(MOST_LINES_INDEXED + 2)]
    assert hunks(["a", *lines[:-1], "z"], ["a", *lines[1:], "z"]) == [(1, len(lines), 1, len(lines))]
    assert len(hunks(lines[:-2], lines[1:-1])) == 2
