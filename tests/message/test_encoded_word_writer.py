"""Encoded words against the reader that shows them."""

import binascii

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message.charsets import codec_for
from cfmail_gui.message.encoded_word_writer import (
    LONGEST_WORD,
    encode_octets,
    encode_words,
    refuse_controls,
    without_controls,
)
from cfmail_gui.message.encoded_words import decode_words
from cfmail_gui.message.faults import BadEdit
from tests.message.samples import thorough

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)
JAPANESE = "日本語のとても長い件名です。" * 8


def each_decoded(words: list[bytes], codec: str) -> str:
    """Every word by itself: what a reader shows that joins nothing."""
    return "".join(decode_words(word.decode("ascii")) for word in words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", []),
        ("Grüße aus dem schönen Rheinland", ["=?utf-8?q?Gr=C3=BC=C3=9Fe_aus_dem_sch=C3=B6nen_Rheinland?="]),
        ("Grüße", ["=?utf-8?b?R3LDvMOfZQ==?="]),
        ("日本語", ["=?utf-8?b?5pel5pys6Kqe?="]),
        ("a_b@c, d and more", ["=?utf-8?q?a=5Fb=40c=2C_d_and_more?="]),
    ],
)
def test_the_shorter_encoding_is_taken(text, words):
    assert encode_words(text) == words


@thorough
@given(TEXT, st.integers(0, 75))
def test_what_is_written_is_read_again(text, first_room):
    words = encode_words(text, first_room=first_room)
    assert decode_words(" ".join(words)) == text
    assert "".join(decode_words(word) for word in words) == text
    assert all(len(word) <= 75 for word in words)
    assert all(word.isascii() and not set(word) & set(' \t,;:@<>()".') for word in words)
    if words and first_room >= 24:  # a character needs 12 at most, and so do the marks
        assert len(words[0]) <= first_room


@pytest.mark.parametrize(
    ("charset", "text"),
    [
        ("iso-8859-1", "Äußerst größer als üblich: " * 9),
        ("windows-1251", "Привет, мир! " * 20),
        ("gb18030", "你好，世界🙂" * 20),
        ("big5", "你好，世界" * 20),
        ("shift_jis", JAPANESE),
        ("euc-jp", JAPANESE),
        ("euc-kr", "안녕하세요 " * 20),
        ("koi8-r", "Привет, мир! " * 20),
    ],
)
def test_words_in_another_charset_hold_the_very_octets_and_whole_characters(charset, text):
    codec = codec_for(charset)
    words = encode_octets(text.encode(codec), charset, codec)
    assert len(words) > 1
    assert all(len(word) <= 75 and word.startswith(b"=?%s?" % charset.encode()) for word in words)
    assert each_decoded(words, codec) == text


def test_words_of_a_charset_with_modes_begin_and_end_in_ascii():
    octets = "".join("日本語 plain text " for _ in range(12)).encode("iso2022_jp")
    words = encode_octets(octets, "iso-2022-jp", "iso2022_jp")
    assert len(words) > 3
    assert each_decoded(words, "iso2022_jp") == octets.decode("iso2022_jp")


@thorough
@given(st.binary(max_size=300), st.sampled_from(["utf-8", "gb18030", "iso-2022-jp", "iso-8859-1", "utf-7", "utf-16"]))
def test_no_octets_make_it_raise_or_lose_one(octets, charset):
    words = encode_octets(octets, charset, codec_for(charset))
    assert all(len(word) <= 75 for word in words)
    latin = [word.replace(f"=?{charset}?".encode(), b"=?iso8859-5?", 1).decode() for word in words]
    assert decode_words(" ".join(latin)).encode("iso8859-5") == octets


def test_a_megabyte_is_written():
    text = "Größe " * 200_000
    assert decode_words(" ".join(encode_words(text))) == text


@pytest.mark.parametrize("character", "\r\n\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029\0\x7f\x9f\x1b\udce9\ud800")
def test_what_could_end_a_line_is_refused_with_its_place(character):
    with pytest.raises(BadEdit) as caught:
        refuse_controls(f"hi\t{character}Bcc: x@y.test", "Subject")
    assert (caught.value.fault, caught.value.position, caught.value.name) == ("control", 3, "Subject")
    assert without_controls(f"a\t{character}b") == "a\t b"


def test_everything_else_is_let_through():
    refuse_controls("a\tb ü 🙂 \u202e \u00a0")


@pytest.mark.parametrize("charset", ["utf-7", "utf-16", "iso-2022-jp"])
@pytest.mark.parametrize(
    "octets", [b"+" + b"A" * 500, b"\xff" * 99, b"\x1b$B" + b"$" * 301], ids=["shift", "high", "escape"]
)
def test_what_a_codec_cannot_part_is_cut_all_the_same(octets, charset):
    words = encode_octets(octets, charset, codec_for(charset))
    assert all(len(word) <= LONGEST_WORD for word in words)
    assert b"".join(decoded(word) for word in words) == octets


def decoded(word):
    _, _, letters, content, _ = word.split(b"?")
    return binascii.a2b_qp(content, header=True) if letters == b"q" else binascii.a2b_base64(content)
