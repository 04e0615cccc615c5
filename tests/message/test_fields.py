from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message.document import split
from cfmail_gui.message.fields import decode_date, decode_text, parse_content_type, parse_parameters, unfold
from tests.message.samples import sample, thorough

CET = timezone(timedelta(hours=1))
EST = timezone(timedelta(hours=-5))


@pytest.mark.parametrize(
    ("value", "unfolded"),
    [
        (b" a\r\n b", b" a b"),
        (b" a\n\tb\r c", b" a\tb c"),
        (b"a\r\n \r\n b", b"a  b"),
        (b"a\rb\nc", b"a\rb\nc"),
        (b"", b""),
    ],
)
def test_unfold_takes_out_line_ends_only(value, unfolded):
    assert unfold(value) == unfolded


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (b" plain ", "plain"),
        (" Grüße 🙂".encode(), "Grüße 🙂"),
        (b" caf\xe9", "caf⟨E9⟩"),
        (b" =?utf-8?q?a?=\r\n =?utf-8?q?b?=", "ab"),
        (b" caf\xe9 =?utf-8?q?=C3=BC?=", "caf⟨E9⟩ ü"),
        (b" =?utf-8?q?one=0Atwo?=", "one\ntwo"),
        (b" =?\0?q?x?=", "=?\0?q?x?="),
        (b"", ""),
    ],
)
def test_text_is_decoded(value, text):
    assert decode_text(value) == text


def test_the_subject_of_a_sample_is_decoded():
    document = split(sample("plain-lf.eml"))
    assert decode_text(document.first("Subject").value) == "Grüße aus Köln"


@pytest.mark.parametrize(
    ("value", "date"),
    [
        (b" Sat, 21 Nov 2026 10:00:00 +0100", datetime(2026, 11, 21, 10, tzinfo=CET)),
        (b"21 nov 2026 10:00 -0500 (EST)", datetime(2026, 11, 21, 10, tzinfo=EST)),
        (b"Sat,\r\n 21 Nov 2026\r\n 10:00:00 EST", datetime(2026, 11, 21, 10, tzinfo=EST)),
        (b"Sat, 21 November 2026 10:00:00 GMT", datetime(2026, 11, 21, 10, tzinfo=UTC)),
        (b"21 Nov 2026 10:00:00 XYZ", datetime(2026, 11, 21, 10, tzinfo=UTC)),
        (b"21-Nov-2026 10:00:60 -0000", datetime(2026, 11, 21, 10, 0, 59, tzinfo=UTC)),
        (b"21 Nov 49 10:00:00 Z", datetime(2049, 11, 21, 10, tzinfo=UTC)),
        (b"21 Nov 50 10:00:00 Z", datetime(1950, 11, 21, 10, tzinfo=UTC)),
        (b"21 Nov 126 10:00:00 Z", datetime(2026, 11, 21, 10, tzinfo=UTC)),
    ],
)
def test_dates_are_read(value, date):
    read = decode_date(value)
    assert read == date
    assert read.utcoffset() == date.utcoffset()


@pytest.mark.parametrize(
    "value",
    [
        b"", b"yesterday", b"31 Feb 2026 10:00:00 Z", b"21 Nov 2026 25:00:00 Z", b"21 Nov 2026 10:00:00",
        b"21 Foo 2026 10:00:00 Z", b"21 Nov 2026 10:00:00 +9999", b"2026-11-21T10:00:00Z", b"0 Nov 0000 1:00 Z",
    ],
)  # fmt: skip
def test_what_is_no_date_or_has_no_zone_is_none(value):
    assert decode_date(value) is None


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (b" Text/HTML; charset=utf-8", "text/html"),
        (b" text/plain (comment)", "text/plain"),
        (b" multipart/mixed;\r\n boundary=b", "multipart/mixed"),
        (b" text", "text/plain"),
        (b"", "text/plain"),
        (b" \xe9/\xe9", "text/plain"),
        (b" text/pl\0ain", "text/plain"),
        (b"/", "text/plain"),
    ],
)
def test_what_makes_no_sense_is_plain_text(value, kind):
    assert parse_content_type(value).type == kind


def test_parameters_of_a_folded_field_are_read():
    parsed = parse_content_type(b' multipart/mixed;\r\n\tboundary="a\r\n b"; charset=utf-8')
    assert dict(parsed.params) == {"boundary": "a b", "charset": "utf-8"}


def test_a_disposition_is_read():
    assert parse_parameters(b" Attachment (x); filename=a.pdf") == ("attachment", {"filename": "a.pdf"})
    assert parse_parameters(b"\xe9") == ("⟨E9⟩", {})


@thorough
@given(st.binary(max_size=120))
def test_no_octets_make_any_of_them_raise(value):
    decode_text(value).encode()
    decode_date(value)
    parse_content_type(value)
    parse_parameters(value)
    assert b"\n " not in unfold(value)
