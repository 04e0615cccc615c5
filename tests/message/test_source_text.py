import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message.faults import BadEdit
from cfmail_gui.message.source_text import read, read_line, show
from tests.message.samples import messages, thorough

_CHARACTERS = "⟨⟩⟦⟧\t \x7f\x85\xa0é\u0301\u200d\u2028א\ufdd0\ufeff\ufffc🙂\U0001ffff\U0010fffe"
TROUBLE = st.lists(
    st.sampled_from(_CHARACTERS).map(str.encode)
    | st.sampled_from(["⟨E9⟩", "⟨U+00A0⟩", "⟨CR⟩", "E9"]).map(str.encode)
    | st.sampled_from([b"\r", b"\0", b"\xe9", b"\xe2\x9f", b"\xa8", b"\xed\xa0\x80", b"\r\r"])
    | st.binary(max_size=6),
    max_size=12,
).map(b"".join)
OCTETS = messages() | st.lists(TROUBLE | st.sampled_from([b"\n", b"\r\n"]), max_size=8).map(b"".join)


@pytest.mark.parametrize(
    ("octets", "text"),
    [
        (b"a\tb\r\nc\nd\n", "a\tb\nc\nd\n"),
        ("Grüße 🙂 नमस्ते".encode(), "Grüße 🙂 नमस्ते"),
        (b"caf\xe9!", "caf⟨E9⟩!"),
        (b"a\rb\r\r\n\r", "a⟨0D⟩b⟨0D⟩\n⟨0D⟩"),
        (b"\0\x7f\xed\xa0\x80", "⟨00⟩⟨7F⟩⟨ED⟩⟨A0⟩⟨80⟩"),
        ("\xa0\u202f\u3000".encode(), "⟨U+00A0⟩⟨U+202F⟩⟨U+3000⟩"),
        ("\u2028\ufeff\u202e\u200b\u200d\ufe0f".encode(), "⟨U+2028⟩⟨U+FEFF⟩⟨U+202E⟩⟨U+200B⟩⟨U+200D⟩⟨U+FE0F⟩"),
        ("\ufdd0\uffff\U0001fffe\U0010ffff".encode(), "⟨U+FDD0⟩⟨U+FFFF⟩⟨U+1FFFE⟩⟨U+10FFFF⟩"),
        ("⟨E9⟩ ⟨CR⟩ ⟦x⟧".encode(), "⟨U+27E8⟩E9⟩ ⟨U+27E8⟩CR⟩ ⟨U+27E6⟩x⟨U+27E7⟩"),
    ],
)
def test_octets_are_shown_and_read_again(octets, text):
    assert show(octets) == text
    assert read(text, b"\n") == octets.replace(b"\r\n", b"\n")


@thorough
@given(OCTETS, st.sampled_from([b"\n", b"\r\n", b"\r"]))
def test_reading_is_the_inverse_of_showing(octets, line_end):
    lines = [line.removesuffix(b"\r") for line in octets.split(b"\n")[:-1]] + [octets.split(b"\n")[-1]]
    text = show(octets)
    assert [read_line(line) for line in text.split("\n")] == lines
    assert read(text, line_end) == line_end.join(lines)


@thorough
@given(OCTETS)
def test_nothing_shown_is_unseen(octets):
    text = show(octets)
    bare = re.sub(r"⟨(?:[0-9A-F]{2}|U\+[0-9A-F]{4,6})⟩", "", text)
    assert "⟨" not in bare
    assert not set(bare) & set("⟦⟧\r\u200d\ufe0f\u3164")
    assert not [c for c in bare if c not in "\t\n " and unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zs", "Zl", "Zp")]
    assert not [c for c in bare if ord(c) & 0xFFFE == 0xFFFE]


@given(st.integers(64 * 1024 - 12, 64 * 1024 + 2))
def test_nothing_is_damaged_across_pieces(before):
    octets = b"a" * before + "⟨\xa0🙂".encode() + b"\xe9\r\r\n"
    assert show(octets) == "a" * before + "⟨U+27E8⟩⟨U+00A0⟩🙂⟨E9⟩⟨0D⟩\n"
    assert read(show(octets), b"\r\n") == octets


@pytest.mark.parametrize(
    ("typed", "octets"),
    [
        ("⟨E9⟩", b"\xe9"),
        ("⟨e9⟩⟨c3⟩⟨A9⟩", b"\xe9\xc3\xa9"),
        ("⟨41⟩⟨U+00e9⟩⟨U+01F642⟩", "Aé🙂".encode()),
        ("a⟨CR⟩b⟨0D⟩⟨0A⟩", b"a\rb\r\n"),
        ("\xa0\u200d\x00\u2028⟩", "\xa0\u200d\x00\u2028⟩".encode()),
    ],
)
def test_octets_can_be_typed(typed, octets):
    assert read(typed, b"\r\n") == octets


@pytest.mark.parametrize(
    ("typed", "fault", "position"),
    [
        ("a⟨", "control", 1),
        ("é⟨E⟩", "control", 1),
        ("⟨⟨E9⟩", "control", 0),
        ("⟨E9⟩\n⟨U+D800⟩", "control", 5),
        ("⟨U+110000⟩", "control", 0),
        ("⟨U+E9⟩", "control", 0),
        ("ab\ncd\ud800", "control", 5),
        ("\udce9", "control", 0),
        ("\n\n⟦x⟧", "not-editable", 2),
        ("x⟧", "not-editable", 1),
    ],
)
def test_what_means_nothing_is_refused_at_its_place(typed, fault, position):
    with pytest.raises(BadEdit) as caught:
        read(typed, b"\n")
    assert (caught.value.fault, caught.value.position) == (fault, position)


@thorough
@given(st.text(alphabet=st.sampled_from("⟨⟩⟦⟧UE9+C\n\r\x00\ud800\xa0R0é")))
def test_any_text_is_read_or_refused(text):
    refused = None
    try:
        octets = read(text, b"\n")
    except BadEdit as error:
        refused = error
    if refused:
        assert text[refused.position] in "⟨⟦⟧\ud800"
    else:
        assert read(show(octets), b"\n") == octets.replace(b"\r\n", b"\n")
