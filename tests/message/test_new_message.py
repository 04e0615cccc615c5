"""New messages: an empty one, and a copy that is a message of its own."""

import time

import pytest
from hypothesis import given

from cfmail_gui.message.document import ensure_message, split
from cfmail_gui.message.faults import BadEdit
from cfmail_gui.message.new_message import as_new, domain_of, is_trace, new_document, placed, unplaced_name
from tests.message.edited_samples import assert_whole
from tests.message.samples import messages, thorough

DATE, NAME = "Sat, 21 Nov 2026 10:00:00 +0100", "<new@x.test>"


def copy(raw):
    return as_new(split(raw), DATE, NAME)


def test_an_empty_message_from_somebody():
    document = new_document("Jörg <j@müller.test>", DATE, NAME)
    assert document.raw == (
        b"From: =?utf-8?b?SsO2cmc=?= <j@xn--mller-kva.test>\r\nDate: Sat, 21 Nov 2026 10:00:00 +0100\r\n"
        b"Message-ID: <new@x.test>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
        b"Content-Transfer-Encoding: 8bit\r\n\r\n"
    )
    ensure_message(document)
    assert_whole(document)


def test_an_empty_message_from_nobody():
    document = new_document("", DATE, NAME)
    assert document.first("From") is None
    ensure_message(document)


def test_a_sender_with_a_line_break_is_refused():
    with pytest.raises(BadEdit, match="control"):
        new_document("a@x.test\r\nBcc: b@x.test", DATE, NAME)


DRAFT = "0123456789abcdef" * 2


def draft(sender, domain):
    return new_document(sender, DATE, f"<{DRAFT}@{domain}>")


@pytest.mark.parametrize(
    ("sender", "domain"),
    [
        ("Me <me@x.test>, you@y.test", "x.test"),
        ("j@müller.test", "xn--mller-kva.test"),
        ("me", "localhost.invalid"),
        ("me@[192.0.2.1]", "localhost.invalid"),
        ("", "localhost.invalid"),
    ],
)
@pytest.mark.parametrize("before", ["localhost.invalid", "half.typ"])
def test_a_name_goes_with_its_author(sender, domain, before):
    document = draft(sender, before)
    after = placed(document, DRAFT)
    assert after.raw == draft(sender, domain).raw
    assert (after is document) == (domain == before)


def test_only_a_name_that_had_no_domain_goes_with_its_author():
    assert unplaced_name(draft("me@x.test", domain_of(""))) == DRAFT
    assert unplaced_name(draft("me@x.test", "y.test")) == ""
    assert unplaced_name(split(b"From: me@x.test\r\n\r\n")) == ""
    for document in (draft("me@x.test", "y.test"), split(b"From: me@x.test\r\n\r\n")):
        assert placed(document, "") is document
        assert placed(document, DRAFT[::-1]) is document
    twice = split(f"Message-ID: <{DRAFT}@localhost.invalid>\r\n".encode() * 2 + b"From: me@x.test\r\n\r\n")
    assert placed(twice, DRAFT) is twice


def test_a_copy_has_its_own_date_and_name_and_nothing_of_the_way():
    raw = (
        b"Return-Path: <a@x.test>\r\nReceived: from y\r\n\tby z\r\nDKIM-Signature: v=1\r\nARC-Seal: i=1\r\n"
        b"Authentication-Results: x\r\nFrom: a@x.test\r\nResent-From: r@x.test\r\nTo: b@y.test\r\nBcc: c@z.test\r\n"
        b"Date: Mon, 1 Jan 2024 00:00:00 +0000\r\nSubject: s\r\n t\r\nMessage-ID: <old@x.test>\r\nX-Unsent: 1\r\n"
        b"X-Mozilla-Status: 0001\r\nX-Own: kept\r\nReceived-SPF: pass\r\nContent-Type: text/plain\r\n\r\nbody \xe9\r\n"
    )
    assert copy(raw).raw == (
        b"From: a@x.test\r\nTo: b@y.test\r\nBcc: c@z.test\r\nDate: Sat, 21 Nov 2026 10:00:00 +0100\r\n"
        b"Subject: s\r\n t\r\n"
        b"Message-ID: <new@x.test>\r\nX-Own: kept\r\nContent-Type: text/plain\r\n\r\nbody \xe9\r\n"
    )


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [
        (b"\xef\xbb\xbfFrom me\nTo: a\n\nb", b"To: a\nDate: %d\nMessage-ID: %m\n\nb"),
        (b"Date: x\nDate: y\nMessage-ID: <1>\nmessage-id: <2>\n\nb", b"Date: %d\nMessage-ID: %m\n\nb"),
        (b"Received: x\n\nb", b"Date: %d\nMessage-ID: %m\n\nb"),
        (b"To: a\nReceived: x", b"To: a\nDate: %d\nMessage-ID: %m\n"),
        (b"Received: x\nTo: a", b"To: a\r\nDate: %d\r\nMessage-ID: %m\r\n"),
        (b"Received: x\nFrom me\nTo: a\n\nb", b"To: a\nDate: %d\nMessage-ID: %m\n\nb"),
        (b"To: a\rReceived: x\r\rb", b"To: a\rDate: %d\rMessage-ID: %m\r\rb"),
        (b"To: a\nno field\nReceived: x\n\nb", b"To: a\nDate: %d\nMessage-ID: %m\nno field\n\nb"),
    ],
)
def test_copies_of_odd_messages(raw, wanted):
    raw = copy(raw).raw
    assert raw.rstrip(b"\n") == wanted.replace(b"%d", DATE.encode()).replace(b"%m", NAME.encode()).rstrip(b"\n")


@given(messages())
@thorough
def test_any_copy_has_the_same_body_and_no_traces(raw):
    before, document = split(raw), copy(raw)
    assert_whole(document)
    assert [field.value.strip() for field in document.all("Date")] == [DATE.encode()]
    assert [field.value.strip() for field in document.all("Message-ID")] == [NAME.encode()]
    assert not any(is_trace(field.name) for field in document.fields)
    if before.body_start > before.fields_end:
        assert document.raw[document.body_start :] == raw[before.body_start :]
    own = [
        field
        for field in before.fields
        if not is_trace(field.name) and field.name.lower() not in ("date", "message-id")
    ]
    position = 0
    for field in own:
        # What is no field may go, where it reads like a mbox line at the beginning, and a bare CR is a line end where
        # the only LF went.
        if field.name and document.line_end == before.line_end:
            position = document.raw.index(raw[field.start : field.value_end], position) + 1
    assert copy(document.raw).raw == document.raw


def test_thousands_of_traces_take_no_time():
    raw = b"Received: from x by y\r\nX-Own: z\r\n" * 5_000 + b"\r\nbody"
    begun = time.monotonic()
    document = copy(raw)
    assert time.monotonic() - begun < 2
    assert document.raw.count(b"X-Own: z\r\n") == 5_000
    assert b"Received" not in document.raw
