import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message.charset_guess import (
    MAX_CANDIDATES,
    candidates,
    decodes,
    detected,
    is_ascii_superset,
    mostly_utf8,
)
from cfmail_gui.message.charsets import codec_for, decode
from tests.message.samples import thorough


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        ("Grüße aus dem Café", "windows-1252"),
        ("café", "windows-1252"),
        ("“Señor” – déjà vu…", "windows-1252"),
        ("Привет, как дела?", "windows-1251"),
        ("Привет, как дела?", "koi8-r"),
        ("Счёт на оплату", "ibm866"),
        ("Zażółć gęślą jaźń", "iso-8859-2"),
        ("Zażółć gęślą jaźń", "windows-1250"),
        ("你好，这是一封测试邮件", "gb18030"),
        ("這是一封測試郵件，請查收", "big5"),
        ("これはテストです。日本語のメール", "shift_jis"),
        ("これはテストです。日本語のメール", "euc-jp"),
        ("안녕하세요 테스트 메일입니다", "euc-kr"),
    ],
)
def test_the_charset_that_makes_words_comes_first(text, charset):
    octets = text.encode(codec_for(charset))
    assert candidates(octets)[0] == charset
    assert candidates(b"plain words before, " + octets + b" and after")[0] == charset


def test_what_is_hinted_comes_first_where_it_fits():
    assert candidates("Grüße".encode("cp1252"), "koi8-r")[:2] == ("koi8-r", "windows-1252")
    assert candidates("Grüße".encode("cp1252"), "ISO-8859-1")[0] == "ISO-8859-1"
    assert "windows-1252" not in candidates("Grüße".encode("cp1252"), "ISO-8859-1")


@pytest.mark.parametrize("hint", ["utf-8", "utf-16", "cp037", "utf-7", "x-none", "\0", "us-ascii", "iso-2022-jp"])
def test_a_hint_that_does_not_fit_is_left_out(hint):
    assert candidates("Grüße".encode("cp1252"), hint)[0] == "windows-1252"


def test_valid_utf8_is_that_first_of_all():
    assert candidates("Grüße".encode())[0] == "utf-8"


@thorough
@given(st.binary(max_size=40), st.sampled_from(["", "utf-8", "shift_jis", "koi8-r", "iso-8859-1"]))
def test_every_candidate_decodes_without_a_fault_and_none_is_named_twice(octets, hint):
    found = candidates(octets, hint)
    assert 0 < len(found) <= MAX_CANDIDATES
    assert len({codec_for(name) for name in found}) == len(found)
    for name in found:
        assert not decode(octets, codec_for(name))[1], name


@pytest.mark.parametrize(
    ("octets", "mostly"),
    [
        (b"", False),
        (b"plain", False),
        ("Grüße".encode(), True),
        ("Grüße è".encode() + b"\xe9", True),
        ("Grüße".encode() + b"\xe9", False),
        (b"caf\xe9", False),
        ("ж".encode() * 300_000 + b"\xd0" * 100_000, True),
        ("ж".encode() * 300_000 + b"\xd0" * 100_001, False),
        ("ж".encode() * 300_000 + b"a" * 500_000 + b"\xd0" * 100_001, False),
    ],
)
def test_few_faults_are_one_to_three_characters(octets, mostly):
    assert mostly_utf8(octets) is mostly


@pytest.mark.parametrize(("octets", "charset"), [(b"a", "us-ascii"), ("ü".encode(), "utf-8"), (b"\xfc", "")])
def test_only_what_is_certain_is_detected(octets, charset):
    assert detected(octets) == charset


def test_only_supersets_of_ascii_are_taken():
    assert is_ascii_superset("cp932")
    assert not any(map(is_ascii_superset, ("utf_7", "utf_16", "utf_32", "hz", "cp037", "cp424")))
    assert decodes(b"caf\xe9", "cp1252")
    assert not decodes(b"caf\xe9", "utf_8")
    assert not decodes(b"\x81", "cp1252")
    assert not decodes(b"a\0\xd8b", "utf_16_le")


def test_a_sample_far_behind_counts_and_megabytes_take_no_time():
    octets = b"plain text\r\n" * 300_000 + "Привет, как дела? ".encode("koi8-r") * 10_000
    assert candidates(octets)[0] == "koi8-r"
