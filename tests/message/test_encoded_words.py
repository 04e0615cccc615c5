import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message.encoded_words import decode_base64, decode_words
from tests.message.samples import thorough


@pytest.mark.parametrize(
    ("text", "decoded"),
    [
        ("=?utf-8?q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
        ("=?UTF-8?B?R3LDvMOfZQ==?= aus", "Grüße aus"),
        ("=?iso-8859-1?q?caf=E9_au_lait?=", "café au lait"),
        ("=?utf-8*de?q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
        ("=?utf-8?q?a?= =?utf-8?q?b?=", "ab"),
        ("=?utf-8?q?a?= \t =?iso-8859-1?q?b?=", "ab"),
        ("=?utf-8?q?a?= b =?utf-8?q?c?=", "a b c"),
        ("=?utf-8?q?=C3?= =?utf-8?q?=BC?=", "ü"),
        ("=?utf-8?b?w7w=?= =?utf-8?q?=C3?= =?utf-8?b?vA==?=", "üü"),
        ("=?utf-8?q?=C3?= x", "⟨C3⟩ x"),
        ("=?utf-8?q?=E9?=", "⟨E9⟩"),
        ("=?x-none?q?a?=", "=?x-none?q?a?="),
        ("=?\0?q?a?=", "=?\0?q?a?="),
        ("=?x-none?q?a?= =?utf-8?q?b?=", "=?x-none?q?a?= b"),
        ("=?utf-8?q?a?= =?x-none?q?b?= =?utf-8?q?c?=", "a =?x-none?q?b?= c"),
        ("=?utf-8?x?a?=", "=?utf-8?x?a?="),
        ("=?utf-8?q?unfinished", "=?utf-8?q?unfinished"),
        ("=?utf-8?q??=", ""),
        ("=?utf-8?q?=ZZ=?=", "=ZZ="),
        ("=?utf-8?q?raw ü?=", "raw ü"),
        ("no words = ? here", "no words = ? here"),
    ],
)
def test_words_are_decoded_for_display(text, decoded):
    assert decode_words(text) == decoded


@pytest.mark.parametrize(
    ("content", "octets"), [(b"YQ==", b"a"), (b"YQ", b"a"), (b"Y Q=\r\n=", b"a"), (b"YWJjZ", b"abc"), (b"", b"")]
)
def test_base64_is_decoded_as_far_as_it_goes(content, octets):
    assert decode_base64(content) == octets


def test_many_words_of_one_text_are_joined():
    assert decode_words("=?utf-8?q?=C3=BC?=\n " * 20_000).strip() == "ü" * 20_000


PIECES = st.sampled_from(["=?", "?=", "utf-8", "?q?", "?b?", "=C3", "=BC", " ", "x", "ü", "\udce9"])


@thorough
@given(st.lists(PIECES).map("".join))
def test_no_text_makes_it_raise(text):
    assert isinstance(decode_words(text), str)
