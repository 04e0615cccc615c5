"""Header fields that are written, against what reads them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message.addresses import parse_list
from cfmail_gui.message.document import split
from cfmail_gui.message.faults import BadEdit
from cfmail_gui.message.fields import decode_text, parse_content_type, parse_parameters
from cfmail_gui.message.header_writer import field_text, write_field
from tests.message.samples import thorough

CHARACTERS = st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"])
TEXT = st.lists(
    st.text(CHARACTERS, max_size=30)
    | st.sampled_from(
        ["  ", "\t", " " * 80, "=?", "?=", "=?utf-8?q?a?=", "x" * 900, "ü" * 60, "plain words", "(", ","]
    ),
    max_size=12,
).map("".join)
LINE_ENDS = st.sampled_from([b"\r\n", b"\n", b"\r"])
FREE_TEXT = st.sampled_from(["Subject", "X-Note", "Content-Description", "X" * 100])


@thorough
@given(FREE_TEXT, TEXT, LINE_ENDS)
def test_text_is_written_and_read_again(name, text, line_end):
    written = write_field(name, text, line_end)
    assert written.isascii()
    assert written.endswith(line_end)
    (field,) = split(written).fields
    assert field.name == name
    assert decode_text(field.value) == text.strip(" \t")
    assert field_text(name, field.value) == text.strip(" \t")
    lines = written.removesuffix(line_end).split(line_end)
    assert all(line.strip(b" \t") for line in lines)
    assert max(len(line) for line in lines) <= 998
    for word in written.split():
        if word.startswith(b"=?") and word.endswith(b"?="):
            assert len(word) <= 75


@thorough
@given(st.sampled_from(["Subject", "Date", "Keywords", "To", "Content-Type", "References"]), TEXT, LINE_ENDS)
def test_every_kind_of_field_is_one_field_or_refused(name, text, line_end):
    try:
        written = write_field(name, text, line_end)
    except BadEdit as error:
        written, fault = b"", error.fault
    if not written:
        assert fault in ("too-long", "not-ascii")
        return
    (field,) = split(written).fields
    assert field.name == name
    assert all(0 < len(line) <= 998 for line in written.removesuffix(line_end).split(line_end))


@pytest.mark.parametrize(
    ("name", "text", "written"),
    [
        ("Subject", "", b"Subject:\n"),
        ("Subject", "hi", b"Subject: hi\n"),
        ("Subject", " hi\t", b"Subject: hi\n"),
        ("Subject", "Grüße", b"Subject: =?utf-8?b?R3LDvMOfZQ==?=\n"),
        ("Subject", "a Ü Ü b", b"Subject: a =?utf-8?b?w5wgw5w=?= b\n"),
        ("Subject", "=?utf-8?q?a?=", b"Subject: =?utf-8?b?PT91dGYtOD9xP2E/PQ==?=\n"),
        ("Subject", "w" * 69 + " x", b"Subject: " + b"w" * 69 + b"\n x\n"),
        ("Subject", "w" * 67 + " x", b"Subject: " + b"w" * 67 + b" x\n"),
        ("Subject", "w" * 800, b"Subject: " + b"w" * 800 + b"\n"),
        ("X" * 100, "w w", b"X" * 100 + b": w\n w\n"),
        ("Date", "1 Jan 2026 (Früh, Übel)", b"Date: 1 Jan 2026 (=?utf-8?b?RnLDvGg=?=, =?utf-8?b?w5xiZWw=?=)\n"),
        ("To", "Bé <b@x.test>,ü@x.test", "To: =?utf-8?b?QsOp?= <b@x.test>, ü@x.test\n".encode()),
        ("Content-Type", 'a/b; name="é"', b"Content-Type: a/b; name=\"e\"; name*=utf-8''%C3%A9\n"),
        ("References", "<a@x> " * 40, b"References: " + (b"<a@x> " * 40).strip() + b"\n"),
    ],
)
def test_how_a_field_is_written(name, text, written):
    assert write_field(name, text, b"\n") == written


def test_an_identifier_is_folded_only_where_its_line_would_be_too_long():
    lines = write_field("References", "<a@x.test> " * 200, b"\n").splitlines()
    assert len(lines) == 3
    assert all(len(line) > 200 for line in lines)


def test_addresses_are_folded_between_words_and_stay_the_same():
    text = ", ".join(f'"Doe, {n}" <"a b {n}"@x.test>' for n in range(1000))
    written = write_field("To", text, b"\r\n")
    value = split(written).fields[0].value
    assert max(len(line) for line in written.split(b"\r\n")) <= 78
    assert [box.address for box in parse_list(value).mailboxes] == [f'"a b {n}"@x.test' for n in range(1000)]


def test_a_long_file_name_is_folded():
    written = write_field("Content-Disposition", f'attachment; filename="{"ü" * 500}"', b"\n")
    assert parse_parameters(split(written).fields[0].value)[1] == {"filename": "ü" * 500}
    assert max(len(line) for line in written.split(b"\n")) <= 998


def test_a_typed_content_type_is_read_again():
    written = write_field("Content-Type", 'text/plain; charset="utf-8"; format=flowed', b"\n")
    assert parse_content_type(split(written).fields[0].value).params == {"charset": "utf-8", "format": "flowed"}


@pytest.mark.parametrize("character", "\r\n\x0b\x0c\x1c\x85\u2028\u2029\0\x7f\x9f\udce9")
@pytest.mark.parametrize("name", ["Subject", "To", "Content-Type", "Message-ID", "Date"])
def test_no_field_can_be_injected(name, character):
    with pytest.raises(BadEdit) as caught:
        write_field(name, f"hi{character}Bcc: x@y.test", b"\r\n")
    assert (caught.value.fault, caught.value.position, caught.value.name) == ("control", 2, name)


@pytest.mark.parametrize("name", ["", "A B", "A:", "Sübject", "A\n", "A" * 101, " A"])
def test_what_is_no_name_is_refused(name):
    with pytest.raises(BadEdit) as caught:
        write_field(name, "x", b"\n")
    assert caught.value.fault == "bad-name"


@pytest.mark.parametrize(
    ("name", "text", "fault", "position"),
    [
        ("Message-ID", "<ü@x.test>", "not-ascii", 1),
        ("Message-ID", "<" + "a" * 999, "too-long", None),
        ("To", "a" * 999, "too-long", None),
        ("Date", "a," * 900, "too-long", None),
        ("To", "a" + " " * 999 + "b", "too-long", None),
    ],
)
def test_what_cannot_be_written_is_refused(name, text, fault, position):
    with pytest.raises(BadEdit) as caught:
        write_field(name, text, b"\n")
    assert (caught.value.fault, caught.value.position) == (fault, position)


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("Subject", b" =?utf-8?q?a=0D=0ABcc=3A_b?=", "a  Bcc: b"),
        ("Subject", b" caf\xe9\0", "caf⟨E9⟩"),
        ("To", b" =?utf-8?q?B=C3=A9?= <b@x.test>", "Bé <b@x.test>"),
        ("Content-Type", b" a/b;\r\n\tname*=utf-8''%C3%A9", "a/b;\tname*=utf-8''%C3%A9"),
        ("Message-ID", b" <=?utf-8?q?a?=@x>", "<=?utf-8?q?a?=@x>"),
        ("Message-ID", b"\r <a\0\xe9>\n", "<a⟨00⟩⟨E9⟩>"),
    ],
)
def test_the_text_to_edit(name, value, text):
    assert field_text(name, value) == text


@thorough
@given(FREE_TEXT | st.sampled_from(["To", "Content-Type", "Message-ID"]), st.binary(max_size=60))
def test_no_value_makes_it_raise_and_its_text_can_be_written(name, value):
    fault = None
    try:
        write_field(name, field_text(name, value), b"\n")
    except BadEdit as error:
        fault = error.fault
    assert fault in (None, "not-ascii")


def test_a_megabyte_of_text_is_written():
    text = "Größe und mehr " * 70_000
    assert decode_text(write_field("Subject", text, b"\n").removeprefix(b"Subject:")) == text.strip()
