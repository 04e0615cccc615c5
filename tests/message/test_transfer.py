import binascii
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message.transfer import (
    decode,
    encode_base64,
    encode_quoted_printable,
    is_identity,
    longest_line,
)
from tests.message.samples import thorough

_TROUBLE = st.lists(
    st.sampled_from([b"a", b" ", b"\t", b"=", b".", b"-", b"--", b"From ", b"\r", b"\n", b"\r\n", b"\0", b"\xe9"])
    | st.binary(max_size=3)
    | st.integers(60, 80).map(lambda count: b"x" * count),
    max_size=60,
).map(b"".join)
_MAY_STAND = re.compile(rb"(?:[!-<>-~ \t]|=[0-9A-F]{2})*=?")


def with_line_ends(octets: bytes, line_end: bytes) -> bytes:
    return octets.replace(b"\r\n", b"\n").replace(b"\n", line_end)


def is_proper(line: bytes) -> bool:
    """RFC 2045 6.7, and nothing that could be taken for a delimiter or an mbox entry."""
    starts = (b"--", b"From ")
    return bool(
        len(line) <= 76
        and _MAY_STAND.fullmatch(line)
        and not line.endswith((b" ", b"\t"))
        and not line.startswith(starts)
        and line != b"."
    )


@thorough
@given(_TROUBLE, st.sampled_from([b"\r\n", b"\n"]))
def test_quoted_printable_text_decodes_to_the_same_lines(octets, line_end):
    encoded = encode_quoted_printable(octets, line_end)
    assert all(map(is_proper, encoded.split(line_end)))
    assert decode(encoded, "quoted-printable") == with_line_ends(octets, line_end)


@thorough
@given(_TROUBLE, st.sampled_from([b"\r\n", b"\n"]))
def test_quoted_printable_can_keep_every_line_end(octets, line_end):
    encoded = encode_quoted_printable(octets, line_end, keep_ends=True)
    assert all(map(is_proper, encoded.replace(b"\r\n", b"\n").split(b"\n")))
    assert decode(encoded, "quoted-printable") == octets


@thorough
@given(st.binary(max_size=400), st.sampled_from([b"\r\n", b"\n", b"\r"]))
def test_base64_decodes_to_the_same_octets(octets, line_end):
    encoded = encode_base64(octets, line_end)
    assert decode(encoded, "base64") == octets
    *lines, rest = encoded.split(line_end)
    assert rest == b""
    assert all(len(line) == 76 for line in lines[:-1])
    assert len(lines) == -(-len(octets) // 57)


@thorough
@given(st.binary(max_size=200), st.text(max_size=20))
def test_anything_can_be_decoded(octets, other):
    for encoding in ("base64", "quoted-printable"):
        decode(octets, encoding)
    if other not in ("base64", "quoted-printable"):
        assert decode(octets, other) is octets


@pytest.mark.parametrize(
    "octets",
    [
        b"a" * 600_000,
        b"-" * 600_000,
        b"\xe9" * 600_000,
        b"\r" * 600_000,
        b"From " * 120_000,
        b"a\n" * 300_000,
        b"a " * 300_000 + b"\r\n\xe9",
        b"From x\n--\r\n.\r\r\n" * 50_000,
        bytes(range(256)) * 2400,
    ],
    ids=["long line", "dashes", "eight-bit", "cr", "from", "lines", "spaces", "mixed", "all octets"],
)
def test_what_is_longer_than_a_piece_stays_whole(octets):
    for keep_ends in (True, False):
        encoded = encode_quoted_printable(octets, b"\n", keep_ends=keep_ends)
        assert all(map(is_proper, encoded.replace(b"\r\n", b"\n").split(b"\n")))
        assert decode(encoded, "quoted-printable") == (octets if keep_ends else with_line_ends(octets, b"\n"))
    assert decode(encode_base64(octets, b"\r\n"), "base64") == octets


def test_the_line_end_of_the_message_ends_soft_line_breaks_too():
    assert encode_quoted_printable(b"x" * 80 + b"\nb", b"\r") == b"x" * 75 + b"=\rxxxxx\rb"


@pytest.mark.parametrize(
    ("octets", "decoded"),
    [
        (b"QUJD", b"ABC"),
        (b"Q\xe9U\r\nJ!D", b"ABC"),
        (b"QUI", b"AB"),
        (b"QUJDQ", b"ABC"),
        (b"", b""),
    ],
)
def test_damaged_base64_is_decoded_as_far_as_it_goes(octets, decoded):
    assert decode(octets, "base64") == decoded


@pytest.mark.parametrize(
    ("octets", "decoded"),
    [(b"=C3=a9", b"\xc3\xa9"), (b"a=\r\nb=\nc", b"abc"), (b"a=\rb\r\nc", b"a=\rb\r\nc"), (b"=ZZ =4", b"=ZZ =4")],
)
def test_damaged_quoted_printable_is_decoded_as_far_as_it_goes(octets, decoded):
    assert decode(octets, "quoted-printable") == decoded


def test_escapes_across_the_limits_of_pieces_stay_whole():
    for shift in range(4):
        octets = b"=E9" * 100_000
        assert decode(b"a" * shift + octets, "quoted-printable") == b"a" * shift + b"\xe9" * 100_000


def test_quoted_printable_agrees_with_the_standard_library():
    octets = "Grüße = \t.\x00".encode() * 30
    assert decode(binascii.b2a_qp(octets), "quoted-printable") == octets
    assert binascii.a2b_qp(encode_quoted_printable(octets, b"\r\n")) == octets


@pytest.mark.parametrize(
    ("octets", "longest"),
    [
        (b"", 0),
        (b"ab\r\nabc\na", 3),
        (b"a\rb\n", 3),
        (b"a" * 700_000 + b"\nb", 700_000),
        (b"b\n" + b"a" * 700_000, 700_000),
    ],
)
def test_the_longest_line_is_found(octets, longest):
    assert longest_line(octets) == longest


def test_an_encoding_that_is_not_known_is_none():
    assert [is_identity(name) for name in ("7bit", "binary", "x-uuencode", "base64", "quoted-printable")] == [
        True,
        True,
        True,
        False,
        False,
    ]
