"""Messages as templates: what has no markup stays octet for octet."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from cfmail_gui.message.alternatives import body_numbers
from cfmail_gui.message.document import split
from cfmail_gui.message.edit import part_at
from cfmail_gui.message.fields import decode_text
from cfmail_gui.message.leaf_edits import content_of
from cfmail_gui.templates.eml import render_message
from cfmail_gui.templates.faults import BadTemplate
from cfmail_gui.templates.field_text import Rendering

CORPUS = sorted((Path(__file__).parent.parent / "data").rglob("*.eml"))
MIXED = (
    b"From: Me <me@x.test>\r\nTo: {{ name }} <{{ email }}>\r\n"
    b"Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe_=7B=7B_name_=7D=7D?=\r\n"
    b"X-Odd:   kept  as it is \r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
    b"--b\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n"
    b"--c\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    b"Gr=FC=DFe {{ name }}\r\n--c\r\n"
    b"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    b"PHA+e3sgbmFtZSB9fTwvcD4=\r\n--c--\r\n"
    b'--b\r\nContent-Type: text/csv; name="{{ name }}.csv"\r\n'
    b'Content-Disposition: attachment; filename="{{ name }}.csv"\r\n'
    b"\r\n{{ untouched }}\r\n--b--\r\n"
)


def rendered(octets, values=None):
    return render_message(octets, Rendering(values or {}, datetime(2026, 1, 1, tzinfo=UTC)), "t.eml")


def fault(octets, values=None):
    with pytest.raises(BadTemplate) as caught:
        rendered(octets, values)
    return caught.value


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name)
def test_without_markup_every_octet_stays(path):
    octets = path.read_bytes()
    if b"{{" not in octets and b"{%" not in octets:
        assert rendered(octets).raw == octets


def test_there_are_messages_to_try():
    assert len(CORPUS) > 5


def test_fields_texts_and_file_names_are_rendered():
    document = rendered(MIXED, {"name": "Ä <b>", "email": "a@x.test"})
    bodies = body_numbers(document)
    assert content_of(document, part_at(document, bodies.text)).startswith("Grüße Ä <b>".encode("latin-1"))
    assert content_of(document, part_at(document, bodies.html)).startswith("<p>Ä &lt;b&gt;</p>".encode())
    assert decode_text(document.first("Subject").value).strip() == "Grüße Ä <b>"
    assert b"<a@x.test>" in document.first("To").value
    attached = part_at(document, "2")
    assert attached.file_name == "Ä <b>.csv"
    assert b"{{ untouched }}" in document.raw
    assert b"X-Odd:   kept  as it is \r\n" in document.raw


def test_only_what_has_markup_is_written_anew():
    octets = b"To:  a@x.test,\r\n\tb@x.test\r\nSubject: {{ a }}\r\n\r\nline  \r\n{{ a }}\r\nlast"
    assert rendered(octets, {"a": "x"}).raw == b"To:  a@x.test,\r\n\tb@x.test\r\nSubject: x\r\n\r\nline  \r\nx\r\nlast"


@pytest.mark.parametrize(
    "value",
    ["x\r\nBcc: eve@x.test", "x\nBcc: eve@x.test", "x\x85y", "x\u2028y", "x\x00"],
    ids=["crlf", "lf", "nel", "ls", "nul"],
)
def test_no_value_gets_out_of_a_field_or_a_file_name(value):
    assert fault(b"Subject: {{ a }}\r\n\r\n", {"a": value}).fault == "header-value"
    assert fault(MIXED.replace(b"Subject: =?", b"X: =?").replace(b"_name_", b"_good_"), {"name": value, "good": "x"}).fault == "header-value"  # fmt: skip  # noqa: E501


def test_no_field_is_added_by_any_value_in_a_body():
    document = rendered(b"Subject: a\r\n\r\n{{ a }}", {"a": "\r\n\r\n--b\r\nBcc: eve@x.test\r\n"})
    assert [field.name for field in document.fields] == ["Subject"]


def test_a_value_cannot_end_a_part():
    octets = MIXED.replace(b"quoted-printable", b"8bit").replace(b"Gr=FC=DFe {{ name }}", b"{{ body }}")
    body = "x\n--c--\n--b\nContent-Type: text/html\n\nevil"
    document = rendered(octets, {"name": "n", "email": "a@x.test", "body": body})
    assert len(document.tree.parts) == len(split(octets).tree.parts)


def test_what_cannot_be_written_again():
    octets = b"Content-Type: text/plain; charset=%b\r\n\r\n{{ a }} %b"
    assert fault(octets % (b"x-nobody", b""), {"a": "x"}).fault == "not-editable"
    assert fault(octets % (b"utf-8", b"\xff"), {"a": "x"}).fault == "not-editable"
    assert fault(b"Message-ID: <{{ a }}@x>\r\n\r\n", {"a": "ü"}).fault == "bad-field"
    assert fault(octets % (b"utf-8", b""), {"a": "\x00"}).fault == "body-value"


def test_a_control_that_no_message_can_have_is_called_so():
    with pytest.raises(BadTemplate) as caught:
        render_message(
            b"Subject: x\r\n\r\n{{ n }}\r\n", Rendering({"n": "a\0b"}, datetime(2026, 1, 1, tzinfo=UTC)), "t"
        )
    assert (caught.value.fault, caught.value.where) == ("body-value", "part 1")


def test_a_fault_in_a_file_name_says_which_part_and_no_line():
    octets = MIXED.replace(b'filename="{{ name }}', b'filename="{{ bad }}')
    values = {"name": "n", "email": "a@x.test", "bad": "x\ny"}
    assert _place(fault(octets, values)) == ("header-value", "part 2", 0)
    assert _place(fault(octets.replace(b"{{ bad }}", b"{{ bad"), values)) == ("syntax", "part 2", 0)


def test_a_file_name_with_a_control_of_its_own_is_a_fault():
    octets = b"Content-Type: text/csv\r\nContent-Disposition: attachment; filename*=utf-8''%7B%7Ba%7D%7D%0Ax\r\n\r\nx"
    assert _place(fault(octets, {"a": "x"})) == ("bad-field", "part 1", 0)


def _place(error):
    return error.fault, error.where, error.line


NAMED = (
    b"Content-Type: multipart/related; boundary=b\r\n\r\n"
    b'--b\r\nContent-Type: text/html\r\n\r\n<img src="cid:{{ id }}@x">\r\n'
    b"--b\r\nContent-ID:  <{{ id }}@x>\r\nContent-Type: image/png\r\nContent-Description: Logo of {{ who }}\r\n"
    b"Content-Location:\r\n {{ id }}.png\r\nX-Odd: {{ id }}\r\n\r\nx\r\n--b--\r\n"
)


def test_the_fields_of_a_part_are_rendered():
    document = rendered(NAMED, {"id": "1", "who": "M\u00fcller"})
    expected = NAMED.replace(b"cid:{{ id }}", b"cid:1").replace(b" <{{ id }}@x>", b"<1@x>")
    expected = expected.replace(b"Location:\r\n {{ id }}", b"Location: 1")
    assert document.raw == expected.replace(b"Logo of {{ who }}", b"Logo of =?utf-8?q?M=C3=BCller?=")


def test_faults_in_the_fields_of_a_part_say_which_part():
    assert _place(fault(NAMED, {"id": "x\r\nBcc: eve@x.test", "who": ""})) == ("header-value", "part 2", 0)
    octets = NAMED.replace(b"cid:{{ id }}", b"")
    assert _place(fault(octets, {"id": "\u00fc", "who": ""})) == ("bad-field", "part 2", 0)
