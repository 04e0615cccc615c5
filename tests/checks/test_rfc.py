"""Each check of the mail format finds its fault, and keeps quiet about what only looks like it."""

from typing import get_args

import pytest
from hypothesis import given

from cfmail_gui.checks import (
    rfc_addresses,
    rfc_contents,
    rfc_header,
    rfc_identity,
    rfc_lines,
    rfc_parts,
    rfc_words,
)
from cfmail_gui.checks.run import check
from cfmail_gui.findings.rfc_codes import RfcCode
from cfmail_gui.message.document import MAX_MESSAGE_OCTETS
from cfmail_gui.message.edit import part_at
from tests.checks.messages import checked, raw
from tests.checks.rfc_cases import NEAR_MISSES, TRIGGERS, parts, text
from tests.message.samples import messages, thorough

MODULES = (rfc_header, rfc_identity, rfc_addresses, rfc_words, rfc_parts, rfc_contents, rfc_lines)
CODES = {code for group in get_args(RfcCode) for code in get_args(group)}


def found(octets: bytes):
    """Return what is found in a message, by code; of several the first."""
    seen = checked(octets)
    by_code = {}
    for module in MODULES:
        for finding in module.findings(seen):
            by_code.setdefault(finding.code, finding)
    return by_code


def test_a_sound_message_has_no_faults():
    assert not found(raw())


@pytest.mark.parametrize(("code", "octets"), TRIGGERS)
def test_a_fault_is_found(code, octets):
    assert code in found(octets)


@pytest.mark.parametrize(("code", "octets"), NEAR_MISSES)
def test_a_near_miss_is_none(code, octets):
    assert code not in found(octets)


def test_every_code_has_both():
    assert {code for code, _ in TRIGGERS} == CODES == {code for code, _ in NEAR_MISSES}


@thorough
@given(messages())
def test_any_octets_are_survived(octets):
    for finding in found(octets).values():
        assert finding.area == "rfc"
        assert all(0 <= place.offset <= place.end <= len(octets) for place in finding.places)


@pytest.mark.parametrize(
    ("code", "octets", "expected"),
    [
        ("no-subject", raw(Subject=""), b"Subject: "),
        ("eight-bit-header", raw(Subject="Grüße"), b"Subject: "),
        ("bad-address", raw(To="bob@example.test, bob at home"), b"bob at"),
        ("broken-encoded-word", raw(Subject="Hi =?utf-8?x?what?= you"), b"=?utf-8?x?what?="),
        ("long-line", raw(b"Hi\r\n" + b"y" * 2000 + b"\r\n"), b"y" * 2000),
        ("nul", raw(b"a\0b"), b"\0"),
        ("bare-cr", raw(b"a\rb\r\n"), b"\r"),
        ("cannot-be-sent", raw(To=b"gr\xfc\xdfe@example.test"), b"\xfc"),
        ("empty-part", parts(b"Content-Type: image/png", body=b""), b"Content-Type: image/png"),
    ],
)
def test_the_first_place_is_where_it_is(code, octets, expected):
    place = found(octets)[code].places[0]
    assert octets[place.offset : place.end].startswith(expected)


def test_facts_of_long_lines():
    finding = found(raw(b"x" * 1000 + b"\r\n" + b"y" * 1200 + b"\r\nz\r\n"))["long-line"]
    assert (finding.number, finding.limit, finding.detail) == (2, 998, "1200")
    assert len(finding.places) == 2


@pytest.mark.parametrize("code", ["eight-bit-body", "long-line", "nul", "bare-cr"])
def test_what_can_be_written_anew_says_so(code):
    body = {"eight-bit-body": "ü".encode(), "long-line": b"x" * 999, "nul": b"\0", "bare-cr": b"a\rb"}[code]
    assert found(text(body, encoding="7bit"))[code].fix == "write-body-anew"
    signed = b"--b\r\n\r\n" + body + b"\r\n--b\r\nContent-Type: application/pgp-signature\r\n\r\nx\r\n--b--\r\n"
    kept = found(raw(signed, Content_Type="multipart/signed; boundary=b; protocol=application/pgp-signature"))
    assert kept[code].fix == ""


def test_a_copy_of_a_field_can_go_and_another_one_cannot():
    assert found(b"Subject: Hello\r\n" + raw())["duplicate-field"].fix == "remove-field"
    assert found(b"Subject: Hullo\r\n" + raw())["duplicate-field"].fix == ""
    assert found(b"Subject: Hello\r\nSubject: Hello\r\n" + raw())["duplicate-field"].fix == ""


def test_parts_are_named():
    octets = parts(b"Content-Type: text/plain", b"Content-Type: text/plain; charset=no-such")
    finding = found(octets)["unknown-charset"]
    part = part_at(checked(octets).document, "2")
    assert (finding.detail, finding.other) == ("2", "no-such")
    assert (finding.places[0].part, finding.places[0].offset) == ("2", part.start)


def test_too_large_is_told_by_others():
    assert "cannot-be-sent" not in found(raw(b"x\r\n" * (MAX_MESSAGE_OCTETS // 3 + 1)))


@pytest.mark.parametrize(
    "octets",
    [
        raw(b"x" * 3_000_000),
        raw(b"\r" * 1_000_000 + b"\n"),
        raw(b"\0" * 1_000_000),
        raw(To="(" * 100_000),
        raw(To='"' + "a@b," * 100_000),
        raw(To="=?utf-8?q?a?=" * 100_000),
        raw(Subject="=?a" * 200_000),
        raw(Subject="=?utf-8?q?" * 100_000),
        raw(From='"' + "a.com " * 50_000 + '" <ada@sender.test>'),
        raw(From='"' + "a-" * 100_000 + '" <ada@sender.test>'),
        raw(Message_ID="<" + "a." * 200_000),
        raw(Content_Type="multipart/mixed" + "; boundary=" * 50_000),
        raw(MIME_Version="(" * 200_000),
        raw(b"--b\r\nContent-Type: text/html\r\n\r\n\r\n" * 5_000, Content_Type='multipart/mixed; boundary="b"'),
        b"a\r\n" * 200_000 + raw(),
        b"X :\r\n" * 200_000 + raw(),
    ],
    ids=range(16),
)
def test_much_trouble_takes_little_time(octets):
    """In time about linear to the size: far below what anything quadratic would need."""
    from time import process_time

    seen = checked(octets)
    begun = process_time()
    for module in MODULES:
        assert len(list(module.findings(seen))) <= 200
    assert process_time() - begun < 2


def test_an_empty_text_beside_html_is_told_once_and_with_its_fix():
    both = (
        b"--b\r\nContent-Type: text/plain\r\n\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Hello to all of you"
        b"\r\n--b--\r\n"
    )
    told = [finding.code for finding in check(checked(raw(both, Content_Type="multipart/alternative; boundary=b")))]
    assert told.count("empty-text-part") == 1
    assert "empty-part" not in told
