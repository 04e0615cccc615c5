"""One header field for editing: by its value where that is safe, else as it is written."""

import pytest
from hypothesis import given

from cfmail_gui.message.document import split
from cfmail_gui.message.field_edits import replace_field
from cfmail_gui.message.field_view import MAX_FIELD_OCTETS, FieldView, field_view
from cfmail_gui.message.source_text import read
from tests.message.samples import messages, thorough


def view(line):
    return field_view(split(line + b"\r\n\r\n").fields[0], b"\r\n")


def test_of_no_field_nothing_is_shown():
    assert field_view(None, b"\n") == FieldView("", "", "", "nothing")


@pytest.mark.parametrize(
    ("line", "value", "raw", "reason"),
    [
        (b"Subject: a\r\n b", "a b", " a\n b", ""),
        (b"Subject:x", "x", "x", ""),
        (b"To: =?utf-8?q?A=2C_B?= <a@x.test>", '"A, B" <a@x.test>', " =?utf-8?q?A=2C_B?= <a@x.test>", ""),
        (b"Message-ID: <a@x.test>", "<a@x.test>", " <a@x.test>", ""),
        (b"List-Id: =?utf-8?q?x?= <a>", "=?utf-8?q?x?= <a>", " =?utf-8?q?x?= <a>", ""),
        (b"X: caf\xe9", "caf⟨E9⟩", " caf⟨E9⟩", "damaged"),
        (b"X: =?utf-8?q?=E9?=", "⟨E9⟩", " =?utf-8?q?=E9?=", "damaged"),
        ("Content-Type: a\u200b".encode(), "a⟨U+200B⟩", " a⟨U+200B⟩", "damaged"),
        (b"X: =?utf-8?q?a=0Ab?=", "a b", " =?utf-8?q?a=0Ab?=", "unseen"),
        (b"X: a\x01b", "a b", " a⟨01⟩b", "unseen"),
        (b"no colon", "", "no colon", "no-field"),
    ],
)
def test_views(line, value, raw, reason):
    shown = view(line)
    assert (shown.value, shown.raw, shown.reason) == (value, raw, reason)
    assert shown.name == ("" if reason == "no-field" else line.partition(b":")[0].decode())


def test_a_long_field_is_not_shown():
    assert view(b"X:" + b"y" * MAX_FIELD_OCTETS).reason == ""
    assert view(b"X:" + b"y" * (MAX_FIELD_OCTETS + 1)) == FieldView("X", "", "", "too-long")


def test_folds_of_a_message_with_cr_alone():
    document = split(b"X: a\r b\r\rbody")
    assert field_view(document.fields[0], document.line_end).raw == " a\n b"


@given(messages())
@thorough
def test_what_is_shown_writes_the_field_as_it_is(raw):
    document = split(raw)
    for index, field in enumerate(document.fields):
        shown = field_view(field, document.line_end)
        if shown.reason == "":
            assert replace_field(document, index, shown.name, shown.value).raw == raw
        lines = field.value.replace(b"\r", b"\n") if document.line_end == b"\r" else field.value.replace(b"\r\n", b"\n")
        assert read(shown.raw, b"\n") == lines
