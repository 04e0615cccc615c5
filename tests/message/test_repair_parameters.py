import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message.charset_guess import mostly_utf8
from cfmail_gui.message.charsets import codec_for
from cfmail_gui.message.fields import parse_parameters
from tests.message.repairs import (
    CHARSETS,
    LINE_ENDS,
    check,
    one_field,
    refusal,
    repaired,
)
from tests.message.samples import thorough

PARAMETER_PIECES = st.sampled_from(
    [
        b";",
        b"; ",
        b";\r\n ",
        b"name=caf\xe9.pdf",
        b'name="caf\xe9 .pdf"',
        b'filename="a\\"\xe9;"',
        b"filename=a b\xe9 c",
        "filename=ü".encode(),
        b"x=y",
        b"x=\xe9 (c)",
        b"x",
        b"name*0=a\xe9",
        b"name*1=b",
        b"name*1*=%41\xe9",
        b"name*=us-ascii''x",
        b"boundary=b",
        b'x="' + b"\xe9" * 90 + b'"',
        b'x="' + b"y" * 900 + b'"',
        b'"',
        b"(\xe9)",
    ]
)


@thorough
@given(st.lists(PARAMETER_PIECES, max_size=9), LINE_ENDS, CHARSETS, st.booleans())
def test_parameters_say_the_same(found_pieces, line_end, charset, seven_bit):
    octets = one_field(b"Content-Disposition: attachment; ", b"".join(found_pieces), line_end)
    found = check(octets, charset, seven_bit=seven_bit)
    if found:
        repair, field, now = found
        assert repair.kind == "parameters"
        word, params = parse_parameters(now.value)
        word_before, as_utf8 = parse_parameters(field.value)
        assert word == word_before
        for name, text in as_utf8.items():  # what is UTF-8 by itself, or says itself what it is, is taken for that
            is_certain = "⟨" not in text or b"''" in octets
            assert params.get(name, "") in (meaning(text, charset), is_certain and text)


def meaning(text: str, charset: str | None) -> str:
    """What the octets shown as ⟨E9⟩ mean."""
    octets = re.sub("⟨(..)⟩", lambda match: chr(0xDC00 + int(match[1], 16)), text).encode("utf-8", "surrogateescape")
    return text if mostly_utf8(octets) else octets.decode(codec_for(charset or "") or "utf_8", "replace")


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (b'a; filename="caf\xe9 1.pdf"', b"a; filename*=windows-1252''caf%E9%201.pdf"),
        (b"a; FileName=caf\xe9 1.pdf ; x=y", b"a; FileName*=windows-1252''caf%E9%201.pdf ; x=y"),
        (b'a;name="\xe9";x=y', b"a; name*=windows-1252''%E9; x=y"),
        (b'a; name="\\"\xe9;" (c)', b"a; name*=windows-1252''%22%E9%3B; (c)"),
        (b"a; name=\"\xe9\"; name*=utf-8''%C3%A9", b"a; name*=utf-8''%C3%A9"),
        (b"a; name=e; name*=utf-8''\xc3\xa9%41\xe9", b"a; name=e; name*=utf-8''%C3%A9A%E9"),
        (b"a; name*0*=koi8-r'ru'\xc1; name*1=\"\xc2%41\"; x=y", b"a; name*=koi8-r'ru'%C1%C2%2541; x=y"),
        (b"a; name*0=b; name*1=\xe9", b"a; name*=windows-1252''b%E9"),
        (b"a; name=b; name=\xe9", b"a; name=b"),
    ],
)
def test_parameters_take_the_form_of_rfc_2231(value, sent):
    assert repaired(b"Content-Disposition: " + value + b"\r\n") == b"Content-Disposition: " + sent + b"\r\n"


def test_a_long_parameter_is_cut_to_lines():
    name = "Ein sehr langer Dateiname für die Prüfung" * 9
    sent = repaired(b'Content-Type: a/b; name="' + name.encode("latin-1") + b'"; x=y\r\n', "iso-8859-1")
    assert parse_parameters(sent[13:])[1] == {"name": name, "x": "y"}
    assert max(len(line) for line in sent.split(b"\r\n") if line.endswith(b";")) <= 78


@pytest.mark.parametrize(
    ("value", "position"),
    [
        (b"multipart/mixed; boundary=caf\xe9", 43),
        (b'multipart/mixed; boundary="\xe9"', 41),
        (b"text/pl\xe9in; x=y", 21),
        (b"text/plain; n\xe9me=y", 27),
        (b"text/plain; x=y (\xe9)", 31),
        (b"text/plain; \xe9", 26),
    ],
)
def test_raw_octets_elsewhere_are_for_the_user(value, position):
    error = refusal(b"Content-Type: " + value + b"\r\n")
    assert (error.fault, error.position) == ("eight-bit-structure", position)


def test_a_parameter_of_an_unknown_charset_is_asked_for():
    error = refusal(b'Content-Disposition: a; name="caf\xe9"\r\n', None)
    assert (error.fault, error.position) == ("charset-needed", 33)


def test_many_parameters_take_time_in_proportion():
    assert repaired(b"Content-Type: a/b" + b"".join(b"; a%d=\xe9" % n for n in range(6_000)) + b"\r\n").isascii()
    assert repaired(b"Content-Type: a/b" + b"; name=\xe9" * 6_000 + b"\r\n") == (
        b"Content-Type: a/b; name*=windows-1252''%E9\r\n"
    )
    assert repaired(b'Content-Type: a/b; name="' + b"\xe9" * 90_000 + b'"\r\n').isascii()


@pytest.mark.parametrize(
    ("octets", "sent"),
    [
        (b"Content-Type: a/b; name=x\r\n ; name=\xe9\r\n", b"Content-Type: a/b; name=x\r\n"),
        (b"Content-Type: a/b; name=x\r\n ; name=\xe9; y=z\r\n", b"Content-Type: a/b; name=x\r\n ; y=z\r\n"),
        (b"Content-Type: a/b; name=x\r\n ; name=\xe9 \r\n \r\n", b"Content-Type: a/b; name=x\r\n  \r\n \r\n"),
    ],
)
def test_what_goes_leaves_no_blank_line_that_was_not_there(octets, sent):
    assert repaired(octets) == sent
