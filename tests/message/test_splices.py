"""Edits spliced into octets against the same edits made on a plain copy."""

from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message.splices import Splices, common_prefix, common_suffix
from tests.message.samples import thorough

_OCTETS = st.lists(st.sampled_from([b"a", b"b", b"ab", b"\n", b"xyz"]), max_size=8).map(b"".join)
_EDITS = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 12), _OCTETS), max_size=12)


@thorough
@given(_OCTETS, _EDITS, st.integers(0, 40), st.integers(0, 40))
def test_every_sequence_of_edits_reads_like_a_plain_copy(base, edits, start, length):
    spliced, plain = Splices(base), base
    for position, count, octets in edits:
        a = min(position, len(plain))
        b = min(a + count, len(plain))
        spliced, plain = spliced.replace(a, b, octets), plain[:a] + octets + plain[b:]
        assert spliced.whole() == plain
        assert spliced.size == len(plain)
        assert spliced.slice(start, start + length) == plain[start : start + length]
    ends = [-1, *(item.end for item in spliced.items)]
    assert all(end < item.start for end, item in zip(ends, spliced.items, strict=False))
    for change in spliced.changes():
        assert base[change.start : change.end] != plain[change.now_start : change.now_end]
    rebuilt, position = b"", 0
    for change in spliced.changes():
        rebuilt += base[position : change.start] + plain[change.now_start : change.now_end]
        position = change.end
    assert rebuilt + base[position:] == plain


def test_an_edit_that_is_taken_back_leaves_no_trace():
    spliced = Splices(b"Subject: hi").replace(9, 11, b"hello").replace(9, 14, b"hi")
    assert spliced.items == ()
    assert spliced.whole() is spliced.base


def test_an_edit_keeps_only_what_it_changes():
    assert Splices(b"abcdef").replace(0, 6, b"abXdef").items == ((2, 3, b"X"),)


@given(_OCTETS, _OCTETS)
def test_common_ends(one, other):
    head, tail = common_prefix(one, other), common_suffix(one, other)
    assert one[:head] == other[:head]
    assert one[: head + 1] != other[: head + 1] or head == min(len(one), len(other))
    assert one[len(one) - tail :] == other[len(other) - tail :]
    assert tail == min(len(one), len(other)) or one[len(one) - tail - 1] != other[len(other) - tail - 1]
