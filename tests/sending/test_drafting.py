"""New messages with the time and a name of their own, as the reader hands them to a window."""

import re
from datetime import UTC, datetime, timedelta

import pytest

from cfmail_gui.message.document import split
from cfmail_gui.message.fields import decode_date
from cfmail_gui.sending.drafting import around_html, around_text, blank, edit_as_new, message_id
from cfmail_gui.sending.reading import MessageReader
from tests.conftest import MESSAGE
from tests.message.edited_samples import NESTED, assert_whole, contents

NAME = re.compile(r"<[0-9a-f]{32}@(\S+)>")


@pytest.mark.parametrize(
    ("sender", "domain"),
    [
        ("me@x.test", "x.test"),
        ("Me <me@x.test>", "x.test"),
        ('"A, B" <me@sub.x.test>', "sub.x.test"),
        ("me@münchen.test", "xn--mnchen-3ya.test"),
        ("Jörg <j@münchen.test> ", "xn--mnchen-3ya.test"),
        ("", "localhost.invalid"),
        ("me", "localhost.invalid"),
        ("me@", "localhost.invalid"),
        ("me@[192.0.2.1]", "localhost.invalid"),
        ("me@x..test", "localhost.invalid"),
        ("me@.", "localhost.invalid"),
        ("me@x.test (at work)", "localhost.invalid"),
        ("me@x.test\r\nBcc: y", "localhost.invalid"),
    ],
)
def test_a_message_is_named_after_its_sender(sender, domain):
    match = NAME.fullmatch(message_id(sender))
    assert match
    assert match[1] == domain


def test_no_two_messages_have_one_name():
    assert len({message_id("me@x.test") for _ in range(100)}) == 100


def test_an_empty_message_is_dated_now():
    document = blank("Me <me@x.test>")
    date = decode_date(document.first("Date").value)
    assert abs(datetime.now(UTC) - date) < timedelta(minutes=1)
    assert document.first("From").value == b" Me <me@x.test>"
    assert NAME.fullmatch(document.first("Message-ID").value.decode().strip())[1] == "x.test"
    assert_whole(document)


def test_html_and_text_become_messages():
    page = "<p>Grüße</p>\n"
    assert contents(around_html(page)) == [("text/html", "<p>Grüße</p>\r\n".encode())]
    assert contents(around_text("a\nü")) == [("text/plain", "a\r\nü".encode())]
    assert contents(around_text("")) == [("text/plain", b"")]


def test_a_copy_is_named_after_its_author():
    copy = edit_as_new(split(NESTED.replace(b"From: a@b.test", b"Date: x\r\nFrom: Me <me@author.test>")))
    assert NAME.fullmatch(copy.first("Message-ID").value.decode().strip())[1] == "author.test"
    assert decode_date(copy.first("Date").value) is not None
    assert copy.raw[copy.body_start :] == NESTED.partition(b"\r\n\r\n")[2]


def test_the_reader_begins_messages():
    reader = MessageReader()
    opened = reader.blank("Me <me@x.test>")
    assert (opened.path, opened.composition.lines["From"].text) == (None, "Me <me@x.test>")
    assert opened.composition.text.text == ""
    assert opened.composition.html.number is None
    copy = reader.copy_as_new(split(MESSAGE), "copy")
    assert copy.name == "copy"
    assert copy.document.first("Date").value != split(MESSAGE).first("Date").value
    assert copy.composition.text.text == "Grüße aus Test\n"
