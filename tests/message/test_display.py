import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message.display import LONGEST_LINE_OCTETS, plain, readable, visible, visible_pieces
from tests.message.samples import messages, thorough

REORDERING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


@pytest.mark.parametrize(
    ("octets", "shown"),
    [
        (b"a\tb\r\nc\nd", "a\tb\nc\nd"),
        ("Grüße 🙂 नमस्ते".encode(), "Grüße 🙂 नमस्ते"),
        ("👩\u200d👩\u200d👧".encode(), "👩\u200d👩\u200d👧"),
        (b"caf\xe9!", "caf⟨E9⟩!"),
        (b"\xe2\x82", "⟨E2⟩⟨82⟩"),
        (b"\xed\xa0\x80", "⟨ED⟩⟨A0⟩⟨80⟩"),
        (b"a\rb\r\r\n", "a⟨CR⟩b⟨CR⟩\n"),
        (b"\0\x0b\x0c\x1b\x7f", "⟨00⟩⟨0B⟩⟨0C⟩⟨1B⟩⟨7F⟩"),
        ("\x85\xad\ufeff".encode(), "⟨U+0085⟩⟨U+00AD⟩⟨U+FEFF⟩"),
        ("\u202e\u2066\u200f\u061c".encode(), "⟨U+202E⟩⟨U+2066⟩⟨U+200F⟩⟨U+061C⟩"),
        ("\u2028\u2029\u200b".encode(), "⟨U+2028⟩⟨U+2029⟩⟨U+200B⟩"),
        ("\ufffd\ufdd0\uffff".encode(), "⟨U+FFFD⟩⟨U+FDD0⟩⟨U+FFFF⟩"),
        ("\U000e0041".encode(), "⟨U+E0041⟩"),
    ],
)
def test_visible_shows_what_could_not_be_seen(octets, shown):
    assert visible(octets) == shown


@thorough
@given(st.binary(max_size=80) | messages())
def test_visible_never_hides_replaces_or_raises(octets):
    shown = visible(octets)
    assert "\ufffd" not in shown
    assert not any(unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") for c in shown if c not in "\t\n")
    assert not REORDERING.intersection(shown)
    shown.encode()


@pytest.mark.parametrize("before", range(64 * 1024 - 3, 64 * 1024 + 1))
def test_visible_does_not_damage_what_lies_across_its_pieces(before):
    assert visible(b"a" * before + "🙂\r\n".encode()) == "a" * before + "🙂\n"


@thorough
@given(messages(), st.integers(1, 12))
def test_pieces_joined_show_the_whole_source(raw, limit):
    shown, position = "", 0
    while position < len(raw):
        text, after = visible_pieces(raw, position, limit)
        assert position < after <= len(raw)
        shown, position = shown + text, after
    whole = raw if b"\n" in raw else raw.replace(b"\r", b"\n")
    assert shown == visible(whole)


def test_a_piece_ends_with_a_line_end():
    raw = b"first\r\nsecond\r\nthird"
    assert visible_pieces(raw, 0, 12) == ("first\n", 7)
    assert visible_pieces(raw, 7, 3) == ("second\n", 15)
    assert visible_pieces(raw, 15, 3) == ("third", 20)


@pytest.mark.parametrize("end", [b"\r\n", b"\n"])
def test_of_a_very_long_line_the_beginning_is_shown(end):
    raw = b"first" + end + b"a" * (LONGEST_LINE_OCTETS + 23) + end + b"last" + end
    expected = "first\n" + "a" * LONGEST_LINE_OCTETS + "…⟨23 octets more on this line⟩\nlast\n"
    assert visible_pieces(raw, 0, len(raw)) == (expected, len(raw))


def test_a_line_of_just_the_longest_length_is_shown_whole():
    raw = b"a" * LONGEST_LINE_OCTETS + b"\nlast\n"
    assert visible_pieces(raw, 0, len(raw)) == ("a" * LONGEST_LINE_OCTETS + "\nlast\n", len(raw))


def test_a_very_long_line_is_not_cut_inside_a_character():
    raw = b"a" * (LONGEST_LINE_OCTETS - 1) + "🙂".encode() * 10
    text, after = visible_pieces(raw, 0, 1000)
    assert text == "a" * (LONGEST_LINE_OCTETS - 1) + "…⟨40 octets more on this line⟩"
    assert after == len(raw)


def test_megabytes_without_a_line_end_are_one_piece():
    raw = b"Subject: x\n\n" + b"a" * (25 * 2**20)
    text, after = visible_pieces(raw, 12, 32 * 1024)
    assert after == len(raw)
    assert text.endswith(f"…⟨{25 * 2**20 - LONGEST_LINE_OCTETS} octets more on this line⟩")


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("  a \t b\r\n c  ", "a b c"),
        ("a\nBcc: b", "a Bcc: b"),
        ("a\u2028b\x85c\x0bd", "a b c d"),
        ("<b>bold</b>", "<b>bold</b>"),
        ("pay\u202elap\u202c\u200b!", "paylap!"),
        ("\x1b[31mred\x00\x07", "[31mred"),
        ("\ufeffzero\u200d\u2060width\U000e0041", "zerowidth"),
        ("lone \ud800 surrogate", "lone surrogate"),
    ],
)
def test_plain_makes_one_line_for_a_label(text, label):
    assert plain(text) == label


def test_plain_cuts_with_an_ellipsis():
    assert plain("abcdef", 5) == "abcd…"
    assert plain("abcde", 5) == "abcde"
    assert plain("abc def", 5) == "abc…"
    assert len(plain("word " * 2**20)) == 500
    assert plain(" " * 5_000 + "far away") == "…"


@thorough
@given(st.text(), st.integers(1, 40))
def test_plain_is_one_line_within_its_limit(text, limit):
    label = plain(text, limit)
    assert len(label) <= limit
    assert label == label.strip()
    assert not any(character in label for character in "\n\r\t\x00\u202e\u2028")
    label.encode()


def test_readable_keeps_what_scripts_need_and_shows_controls():
    assert readable("a\r\nb\rc\n\td") == "a\nb\nc\n\td"
    assert readable("\u200fעברית\u200d") == "\u200fעברית\u200d"
    assert readable("\x00\x07\x85\ufdd0") == "⟨00⟩⟨07⟩⟨U+0085⟩⟨U+FDD0⟩"


def test_readable_works_in_pieces():
    assert readable("a" * 65_535 + "\x07" + "b" * 65_536 + "\x07") == "a" * 65_535 + "⟨07⟩" + "b" * 65_536 + "⟨07⟩"
