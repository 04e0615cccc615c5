import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message import transfer
from cfmail_gui.message.document import Document, split
from cfmail_gui.message.faults import BadMessage
from cfmail_gui.message.part_tree import Part
from cfmail_gui.message.repair_body import BodyRepair, find_offending, protect, repair
from tests.message.samples import thorough


def message(body: bytes, content_type: str = "text/plain", encoding: str = "") -> tuple[Document, Part]:
    """A message with the part in question between others, in CRLF."""
    header = f"Content-Type: {content_type}\r\n".encode()
    if encoding:
        header += f"Content-Transfer-Encoding: {encoding}\r\n".encode()
    raw = (
        b"From: a@x.test\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nbefore\r\n--b\r\n"
        + header
        + b"\r\n"
        + body
        + b"\r\n--b\r\n\r\nbehind\r\n--b--\r\n"
    )
    document = split(raw)
    return document, next(part for part in document.tree.parts if part.number == "2")


def repaired(body: bytes, content_type: str = "text/plain", encoding: str = "", *, seven_bit: bool = False):
    return repair(*message(body, content_type, encoding), seven_bit=seven_bit)


def decoded(found: BodyRepair) -> bytes:
    return transfer.decode(found.octets, found.encoding_after)


@pytest.mark.parametrize("encoding", ["", "7bit", "8bit", "binary", "x-unknown"])
def test_text_that_is_not_utf8_becomes_quoted_printable_with_the_same_octets(encoding):
    body = b"caf\xe9 = \r\n\r\n.\nend \t"
    found = repaired(body, "text/html; charset=iso-8859-1", encoding)
    assert found.octets == b"caf=E9 =3D=20\r\n\r\n=2E\nend =09"
    assert (found.encoding_before, found.encoding_after) == (encoding or "7bit", "quoted-printable")
    assert (found.reason, found.high) == ("eight-bit", 1)
    assert decoded(found) == body


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"\xe9\x00\n", "text/plain"),
        ("Grüße\r\n".encode("utf-16"), "text/plain; charset=utf-16"),
        (b"\xe9N\nN", "text/plain; charset=UTF-16BE"),
        (b"\xff\xd8\xff\xe0\n\r", "image/jpeg"),
        (b"\xff", "message/delivery-status"),
    ],
)
def test_what_is_no_text_becomes_base64_with_the_same_octets(body, content_type):
    found = repaired(body, content_type)
    assert found.encoding_after == "base64"
    assert decoded(found) == body
    assert found.octets.isascii()
    assert not found.octets.endswith(b"\n")  # the line end behind it is the delimiter's


def test_raw_octets_in_quoted_printable_are_escaped_and_nothing_else_is_touched():
    found = repaired(b"caf\xe9=\r\n=C3=a9 \n=ZZ \xd0\x96\r\n", "text/plain", "quoted-printable")
    assert found.octets == b"caf=E9=\r\n=C3=a9 \n=ZZ =D0=96\r\n"
    assert (found.encoding_before, found.encoding_after, found.high) == ("quoted-printable", "quoted-printable", 3)


def test_an_equals_sign_in_front_of_a_raw_octet_stays_one():
    found = repaired(b"name=\xe9==" + b"=" * 100_000, "text/plain", "quoted-printable")
    assert found.octets == b"name=3D=E9==" + b"=" * 100_000


def test_a_line_of_quoted_printable_that_gets_too_long_is_broken():
    body = b"short\n" + b"\xe9" * 500 + b"\r\n"
    found = repaired(body, "text/plain", "quoted-printable")
    assert transfer.longest_line(found.octets) <= 998
    assert found.octets.startswith(b"short\n=E9")
    assert decoded(found) == body


def test_stray_octets_in_base64_are_dropped():
    found = repaired(b"QU\xc2\xa0JD\r\n\xe9RA==", "text/plain", "base64")
    assert found.octets == b"QUJD\r\nRA=="
    assert decoded(found) == b"ABCD"


def test_base64_that_would_become_a_delimiter_is_refused():
    with pytest.raises(BadMessage) as caught:
        repaired(b"QUJD\r\n-\xe9-b\r\n", "text/plain", "base64")
    assert caught.value.fault == "eight-bit-structure"


@pytest.mark.parametrize("content_type", ["message/partial", "message/external-body", "multipart/mixed"])
def test_what_must_not_be_encoded_is_refused(content_type):
    document, part = message(b"caf\xe9", content_type)
    with pytest.raises(BadMessage) as caught:
        repair(document, part, seven_bit=False)
    assert (caught.value.fault, caught.value.position) == ("eight-bit-structure", document.raw.index(b"\xe9"))


@pytest.mark.parametrize("content_type", ["text/plain", "image/jpeg", "multipart/mixed"])
def test_utf8_stays_unless_7_bit_is_asked_for(content_type):
    assert repaired("Grüße\n".encode(), content_type) is None
    assert repaired(b"plain\n", content_type, seven_bit=True) is None
    if content_type != "multipart/mixed":
        assert decoded(repaired("Grüße\n".encode(), content_type, seven_bit=True)) == "Grüße\n".encode()


@thorough
@given(
    st.lists(st.sampled_from([b"a", b"\xe9", b"\r\n", b"\n", b"\r", b"\0", b" ", b"From ", b"=", b"Z" * 80])).map(
        b"".join
    ),
    st.sampled_from(["text/plain", "application/pdf", "text/plain; charset=utf-16le"]),
    st.booleans(),
)
def test_a_repaired_body_holds_the_same_octets(body, content_type, seven_bit):
    document, part = message(body + b"\xe9", content_type)
    found = repair(document, part, seven_bit=seven_bit)
    assert decoded(found) == document.raw[part.body_start : part.end] == body + b"\xe9"
    assert found.octets.isascii()
    assert transfer.longest_line(found.octets) <= 76


@pytest.mark.parametrize(
    ("content_type", "encoding", "body", "protected"),
    [
        ("image/png", "binary", b"a\nb", True),
        ("image/png", "binary", b"a\r\nb\r", False),
        ("image/png", "8bit", b"a\nb", False),
        ("text/plain", "binary", b"a\nb", False),
        ("message/delivery-status", "binary", b"a\nb", False),
        ("multipart/mixed", "binary", b"a\nb", False),
        ("image/png", "base64", b"QQ\n==", False),
        ("text/plain; charset=utf-16", "8bit", b"\0\n\0a", True),
        ("text/plain; charset=UTF-32LE", "", b"\n\0\0\0", True),
        ("text/plain; charset=utf-16", "quoted-printable", b"=00\n", False),
        ("text/plain; charset=utf-8", "", b"a\nb", False),
    ],
)
def test_what_only_looks_like_line_ends_is_protected(content_type, encoding, body, protected):
    document, part = message(body, content_type, encoding)
    found = protect(document, part)
    assert (found is not None) == protected
    if found:
        assert (found.encoding_after, found.reason, found.high) == ("base64", "binary", 0)
        assert decoded(found) == body


def test_a_message_of_carriage_returns_keeps_its_line_ends():
    document = split(b"Subject: x\r\rcaf\xe9\rau lait\r")
    (part,) = document.tree.parts
    assert repair(document, part, seven_bit=False).octets == b"caf=E9\rau lait\r"
    document = split(b"Content-Type: image/png\r\r\xe9" + b"\r" * 60)
    (part,) = document.tree.parts
    found = repair(document, part, seven_bit=False)
    assert decoded(found) == b"\xe9" + b"\r" * 60
    assert found.octets.count(b"\r") == 2
    assert b"\n" not in found.octets


@pytest.mark.parametrize(
    ("octets", "strict", "seven_bit"),
    [
        (b"abc", None, None),
        ("aé".encode(), None, 1),
        (b"a\xe9", 1, 1),
        (b"a" * 300_000 + "é".encode() + b"\xed\xa0\x80", 300_002, 300_000),
    ],
)
def test_the_first_octet_that_cannot_be_sent_is_found(octets, strict, seven_bit):
    assert find_offending(octets, 0, len(octets), seven_bit=False) == strict
    assert find_offending(octets, 0, len(octets), seven_bit=True) == seven_bit
