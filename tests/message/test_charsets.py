import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cfmail_gui.message import charsets
from cfmail_gui.message.charsets import codec_for, decode, show_surrogates

CODECS = sorted({codec_for(name) or "utf_8" for name in charsets._CODECS})


@pytest.mark.parametrize(
    ("charset", "codec"),
    [
        ("utf-8", "utf_8"),
        ("UTF8", "utf_8"),
        (" us-ascii ", "utf_8"),
        ("ISO-8859-1", "cp1252"),
        ("iso-8859-15", "iso8859_15"),
        ("windows-1251", "cp1251"),
        ("koi8-r", "koi8_r"),
        ("KOI8-U", "koi8_u"),
        ("gb2312", "gb18030"),
        ("ks_c_5601-1987", "cp949"),
        ("x-sjis", "cp932"),
        ("iso-2022-jp", "iso2022_jp"),
        ("big5", "big5"),
    ],
)
def test_mime_names_are_known(charset, codec):
    assert codec_for(charset) == codec


@pytest.mark.parametrize(
    "charset",
    [
        "",
        "\0",
        "utf-8\0",
        "x-unknown",
        "unknown-8bit",
        "punycode",
        "idna",
        "unicode_escape",
        "raw-unicode-escape",
        "undefined",
        "rot13",
        "hex",
        "base64",
        "zlib",
        "bz2",
        "uu",
        "mbcs",
        "oem",
        "../utf-8",
        "utf-8" * 1000,
        "ütf-8",
    ],
)
def test_what_is_no_character_set_is_not_known(charset):
    assert codec_for(charset) is None


@pytest.mark.parametrize("codec", CODECS)
@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=24))
def test_no_codec_raises_or_leaves_a_lone_surrogate(codec, octets):
    for final in (True, False):
        text, damaged = decode(octets, codec, final=final)
        assert text.encode().decode() == text
        assert damaged or "⟨" not in text


@pytest.mark.parametrize(
    ("octets", "codec", "text", "damaged"),
    [
        ("Grüße".encode(), "utf_8", "Grüße", False),
        (b"caf\xe9", "utf_8", "caf⟨E9⟩", True),
        (b"caf\xe9", "cp1252", "café", False),
        (b"\x81", "cp1252", "⟨81⟩", True),
        (b"\x93x\x94", "cp1252", "“x”", False),
        (b"\xff\xfea\0\0\xd8", "utf_16", "a⟨00⟩⟨D8⟩", True),
        (b"\0a\0\xe9", "utf_16", "aé", False),
        (b"\0\0\0a", "utf_32", "a", False),
        (b"+2AA-", "utf_7", "⟨U+D800⟩", True),
        ("⟨E9⟩".encode(), "utf_8", "⟨E9⟩", False),
    ],
)
def test_damage_is_shown(octets, codec, text, damaged):
    assert decode(octets, codec) == (text, damaged)


def test_an_incomplete_character_at_a_cut_is_left_out():
    assert decode("aж".encode()[:-1], "utf_8", final=False) == ("a", False)
    assert decode(b"\xe9" + "ж".encode()[:-1], "utf_8", final=False) == ("⟨E9⟩", True)


def test_show_surrogates_takes_any_number():
    assert show_surrogates("\udce9" * 10_000) == "⟨E9⟩" * 10_000
    assert show_surrogates("\udc7f") == "⟨U+DC7F⟩"


@pytest.mark.parametrize("codec", ["utf_8", "cp932", "gb18030", "utf_16", "iso2022_jp"])
def test_a_long_text_is_decoded_in_steps(codec):
    text = "あ漢字" * 30_000
    assert decode(text.encode(codec), codec) == (text, False)
    assert decode(b"a" + text.encode("utf_8") + b"\xe9", "utf_8") == (f"a{text}⟨E9⟩", True)
