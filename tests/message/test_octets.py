import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message.octets import (
    before_line_end,
    find_bare_cr,
    find_undecodable,
    lines_view,
    pieces,
    search,
)
from tests.message.samples import thorough

CRLF_AND_CYRILLIC = ("Съешь\r\nещё🙂\r\n" * 50).encode()


@thorough
@given(st.binary(max_size=80), st.integers(1, 9))
def test_pieces_joined_are_the_whole(raw, step):
    spans = list(pieces(raw, 0, len(raw), step))
    assert b"".join(raw[a:b] for a, b in spans) == raw
    assert all(a < b for a, b in spans)


@pytest.mark.parametrize("step", range(4, 30))
def test_pieces_never_cut_a_character_or_a_line_end(step):
    cut = [CRLF_AND_CYRILLIC[a:b] for a, b in pieces(CRLF_AND_CYRILLIC, 0, len(CRLF_AND_CYRILLIC), step)]
    assert len(cut) > len(CRLF_AND_CYRILLIC) // (step + 1) - 1
    assert "".join(piece.decode() for piece in cut) == CRLF_AND_CYRILLIC.decode()
    assert not any(piece.startswith(b"\n") for piece in cut)


def test_lines_view_turns_cr_into_lf_only_where_there_is_no_lf():
    assert lines_view(b"a\rb\r") == b"a\nb\n"
    mixed = b"a\rb\n"
    assert lines_view(mixed) is mixed
    none = b"ab"
    assert lines_view(none) is none


@pytest.mark.parametrize(
    ("raw", "expected"), [(b"a\r\n", None), (b"a\rb\n", 1), (b"\r\n\r", 2), (b"\r\r\n", 0), (b"", None)]
)
def test_bare_cr_is_one_without_lf_behind_it(raw, expected):
    assert find_bare_cr(raw, 0) == expected


def test_bare_cr_behind_a_piece_limit_is_found_and_crlf_across_it_is_none():
    raw = b"a" * (256 * 1024 - 1) + b"\r\n"
    assert find_bare_cr(raw, 0) is None
    assert find_bare_cr(raw + b"\rx", 0) == len(raw)


@thorough
@given(st.binary(max_size=40))
def test_first_undecodable_octet_is_the_one_python_names(raw):
    try:
        raw.decode()
        expected = None
    except UnicodeDecodeError as error:
        expected = error.start
    assert find_undecodable(raw, 0, len(raw)) == expected


@pytest.mark.parametrize("before", range(256 * 1024 - 5, 256 * 1024 + 2))
def test_a_character_across_a_piece_limit_is_whole(before):
    raw = b"a" * before + "🙂".encode() * 2
    assert find_undecodable(raw, 0, len(raw)) is None
    assert find_undecodable(raw + b"\xe9", 0, len(raw) + 1) == len(raw)


@pytest.mark.parametrize("before", range(128 * 1024 - 4, 128 * 1024 + 2))
def test_search_finds_what_lies_across_windows(before):
    octets = b"a" * before + b"needle"
    match = search(re.compile(rb"needle"), octets, 0, len(octets), 6)
    assert match
    assert match.start() == before
    assert search(re.compile(rb"needle"), octets, 0, len(octets) - 1, 6) is None


@pytest.mark.parametrize(("line", "expected"), [(b"a\r\n", 1), (b"a\n", 1), (b"a\r", 2), (b"\n", 0), (b"", 0)])
def test_before_line_end(line, expected):
    assert before_line_end(line, 0, len(line)) == expected
