import pytest

from cfmail_gui.message.attachments import (
    NewAttachment,
    add,
    add_inline,
    inline_id,
    list_of,
    remove,
    rename,
    replace,
)
from cfmail_gui.message.document import Document, split
from cfmail_gui.message.faults import BadEdit
from tests.message.edited_samples import (
    ALTERNATIVE,
    DIGEST,
    FORWARD,
    NESTED,
    PNG,
    SIGNED,
    TEXT,
    UNCLOSED,
    contents,
    leaves,
    read,
)

PDF = NewAttachment("Auszüge 1.pdf", "application/pdf", b"%PDF-1.4\n")
IMAGE = NewAttachment("i.png", "image/png", PNG)


def shape(document: Document) -> list[str]:
    return [f"{part.number or '0'} {part.content_type}" for part in document.tree.parts]


def test_the_files_in_a_message():
    assert [
        (item.number, item.name, item.content_type, item.size, item.disposition, item.content_id, item.inline)
        for item in list_of(split(NESTED))
    ] == [
        ("1.2.2", "i.png", "image/png", 8, "inline", "i@x", True),
        ("2", "a.pdf", "application/pdf", 9, "attachment", "", False),
    ]
    assert list_of(split(ALTERNATIVE)) == list_of(split(TEXT)) == ()
    assert [item.content_type for item in list_of(split(FORWARD))] == ["message/rfc822"]
    assert [item.number for item in list_of(split(SIGNED))] == ["1.2", "2"]


def test_a_second_text_is_listed_and_other_versions_of_a_body_are_not():
    raw = ALTERNATIVE.replace(b"--a--", b"--a\r\nContent-Type: text/calendar\r\n\r\n\r\n--a\r\n\r\nold\r\n--a--")
    assert [item.content_type for item in list_of(split(raw))] == ["text/calendar"]
    assert [item.number for item in list_of(split(UNCLOSED))] == ["2"]


def test_the_size_of_a_long_file_is_nearly_right():
    document = add(split(TEXT), NewAttachment("x", "image/png", bytes(300_000))).document
    assert list_of(document)[0].size == pytest.approx(300_000, rel=0.001)


@pytest.mark.parametrize("end", [b"\r\n", b"\n", b"\r"])
def test_a_first_attachment_puts_a_multipart_around_the_body(end):
    document = split(TEXT.replace(b"\r\n", end))
    edited = add(document, PDF)
    head, _, rest = edited.document.raw.partition(end + end)
    boundary = document_boundary(edited.document)
    assert head.replace(end, b"\n") == (
        b'From: a@b.test\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed;\n boundary="'
        + boundary
        + b'"\nX-Last: y'
    )
    assert rest.startswith(
        b"--" + boundary + end + b"Content-Type: text/plain; charset=utf-8" + end + end + b"one" + end
    )
    assert contents(edited.document) == [*contents(document), ("application/pdf", PDF.octets)]
    assert [(note.code, note.place, note.before, note.after) for note in edited.notes] == [
        ("container-added", "part 1 (text/plain)", "text/plain", "multipart/mixed")
    ]
    if end != b"\r":
        types = [kind for kind, _ in read(edited.document)]
        assert types == ["text/plain", "application/pdf"]
        assert list(read(edited.document))[1][1] == PDF.octets
    assert list_of(edited.document)[0].name == "Auszüge 1.pdf"


def test_the_next_attachment_goes_into_the_multipart_that_is_there():
    edited = add(split(NESTED), PDF)
    assert edited.notes == ()
    before, _, after = NESTED.rpartition(b"--m--")
    assert edited.document.raw.startswith(before + b"--m\r\nContent-Type: application/pdf\r\n")
    assert edited.document.raw.endswith(b"\r\n--m--" + after)
    assert list(read(edited.document))[-1] == ("application/pdf", PDF.octets)


def test_a_multipart_that_was_never_closed_is():
    edited = add(split(UNCLOSED), PDF).document
    assert edited.raw.startswith(UNCLOSED + b"\r\n--m\r\n")
    assert edited.raw.endswith(b"\r\n--m--")
    assert shape(edited) == ["0 multipart/mixed", "1 text/plain", "2 text/plain", "3 application/pdf"]


def test_a_message_without_mime_fields_becomes_one_with():
    edited = add(split(b"Subject: x"), PDF).document
    assert edited.raw.startswith(b"Subject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed;\r\n boundary=")
    assert [kind for kind, _ in read(edited)] == ["text/plain", "application/pdf"]


def test_a_message_is_attached_as_it_is_and_otherwise_as_a_file():
    mail = NewAttachment("x.eml", "message/rfc822", b"Subject: y\n\nGr\xc3\xbc\xc3\x9fe\n")
    edited = add(split(TEXT), mail).document
    assert b"Content-Transfer-Encoding: 8bit\r\n" in edited.raw
    assert contents(edited)[-1] == ("message/rfc822", mail.octets.replace(b"\n", b"\r\n"))
    latin = NewAttachment("x.eml", "message/rfc822", b"Subject: \xe9\n\n")
    assert contents(add(split(TEXT), latin).document)[-1] == ("application/octet-stream", latin.octets)


def test_a_text_file_says_that_it_is_utf8():
    kinds = [
        leaves(add(split(TEXT), NewAttachment("", "text/csv", octets)).document)[-1]
        for octets in (b"\xc3\xbc", b"\xe9")
    ]
    assert [(part.charset, part.file_name) for part in kinds] == [("utf-8", ""), ("", "")]


@pytest.mark.parametrize(
    ("raw", "new", "fault"),
    [
        (SIGNED, PDF, "not-editable"),
        (b"Content-Type: multipart/mixed; boundary=b\n\nnothing", PDF, "not-editable"),
        (b"Content-Type: multipart/related\n\nnothing", PDF, "not-editable"),
        (TEXT, NewAttachment("a\nb", "image/png", b""), "control"),
        (TEXT, NewAttachment("a", "image", b""), "not-encodable"),
        (TEXT, NewAttachment("a", "image/png\r\nX: y", b""), "not-encodable"),
        (TEXT, NewAttachment("a", "image/png", b"", "a b"), "not-encodable"),
    ],
)
def test_attachments_that_are_refused(raw, new, fault):
    with pytest.raises(BadEdit, match=fault):
        add(split(raw), new)


def test_a_message_with_as_many_parts_as_can_be_read_takes_no_more():
    raw = b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\n\n" * 9_998 + b"--b--\n"
    with pytest.raises(BadEdit, match="not-editable"):
        add(split(raw), PDF)


def test_nothing_is_put_around_fifty_multiparts():
    raw = b"".join(b"Content-Type: multipart/x; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(60))
    with pytest.raises(BadEdit, match="not-editable"):
        add(split(raw), PDF)
    assert (
        add(split(raw.replace(b"/x; boundary=b0", b"/mixed; boundary=b0")), PDF).document.tree.parts[-1].number == "2"
    )


def test_an_image_beside_html_gets_a_multipart_of_its_own():
    document = split(ALTERNATIVE)
    edited = add_inline(document, "2", IMAGE)
    assert shape(edited.document) == [
        "0 multipart/alternative",
        "1 text/plain",
        "2 multipart/related",
        "2.1 text/html",
        "2.2 image/png",
    ]
    assert [(note.code, note.place) for note in edited.notes] == [("container-added", "part 2 (text/html)")]
    before, html, after = ALTERNATIVE.partition(b"Content-Type: text/html\r\n\r\n<p>html</p>\r\n")
    assert edited.document.raw.startswith(before)
    assert edited.document.raw.endswith(after)
    assert html in edited.document.raw
    assert list(read(edited.document))[-1] == ("image/png", PNG)
    (item,) = list_of(edited.document)
    assert (item.inline, item.content_id) == (True, inline_id(document, "2", IMAGE))


def test_an_image_goes_into_the_related_multipart_that_is_there_and_once_only():
    once = add_inline(split(NESTED), "1.2.1", IMAGE)
    assert once.notes == ()
    assert shape(once.document)[3:] == [
        "1.2 multipart/related",
        "1.2.1 text/html",
        "1.2.2 image/png",
        "1.2.3 image/png",
        "2 application/pdf",
    ]
    assert add_inline(once.document, "1.2.1", IMAGE).document is once.document
    old = NewAttachment("other.png", "image/png", b"\x89PNG\r\n\x1a\n", "new@x")
    assert inline_id(once.document, "1.2.1", old) == "i@x"
    assert inline_id(split(TEXT.replace(b"plain", b"html")), "1", old) == "new@x"


def test_html_whose_alternative_is_in_a_related_multipart():
    inner = ALTERNATIVE.partition(b"MIME-Version: 1.0\r\n")[2].replace(b"X-Last: y\r\n", b"")
    raw = b"Content-Type: multipart/related; boundary=r\r\n\r\n--r\r\n" + inner + b"\r\n--r--\r\n"
    assert shape(add_inline(split(raw), "1.2", IMAGE).document)[-1] == "2 image/png"


def test_only_html_has_inline_files():
    with pytest.raises(BadEdit, match="not-a-leaf"):
        add_inline(split(ALTERNATIVE), "1", IMAGE)
    raw = SIGNED.replace(b"\r\n--m\r\n\r\ntext", b"").replace(b"multipart/mixed; boundary=m", b"text/html")
    with pytest.raises(BadEdit, match="not-editable"):
        add_inline(split(raw), "1", IMAGE)


def test_a_removed_file_takes_its_delimiter_with_it():
    edited = remove(split(NESTED), "2").document
    at = NESTED.index(b"--m\r\nContent-Type: application/pdf")
    assert edited.raw == NESTED[:at] + b"--m--\r\nepilogue\r\n"
    edited = remove(split(UNCLOSED), "2").document
    assert edited.raw == UNCLOSED[: UNCLOSED.rindex(b"\r\n--m\r\n")]
    edited = remove(split(UNCLOSED), "1").document
    assert edited.raw == UNCLOSED.replace(b"--m\r\n\r\none\r\n", b"")


def test_the_last_file_leaves_an_empty_text():
    raw = b"Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: image/png\nX: y\n\nx\n--b--\n"
    assert remove(split(raw), "1").document.raw == (
        b"Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n\n--b--\n"
    )
    assert remove(split(DIGEST), "1").document.raw.endswith(b"--d\r\nContent-Type: text/plain\r\n\r\n\r\n--d--\r\n")
    raw = b"MIME-Version: 1.0\nContent-Type: image/png\nContent-Transfer-Encoding: base64\nTo: x\n\nAA==\n"
    assert remove(split(raw), "1").document.raw == b"MIME-Version: 1.0\nContent-Type: text/plain\nTo: x\n\n"


@pytest.mark.parametrize(
    ("raw", "number", "fault"),
    [(NESTED, "1", "not-a-leaf"), (NESTED, "7", "no-such-part"), (SIGNED, "2", "not-editable")],
)
def test_what_cannot_be_removed(raw, number, fault):
    with pytest.raises(BadEdit, match=fault):
        remove(split(raw), number)


def test_inside_what_was_signed_edits_are_possible():
    assert shape(remove(split(SIGNED), "1.2").document)[1:] == [
        "1 multipart/mixed",
        "1.1 text/plain",
        "2 application/pgp-signature",
    ]
    assert contents(replace(split(SIGNED), "1.2", b"x").document)[1] == ("application/pdf", b"x")


def test_a_new_name_is_written_wherever_the_old_one_was():
    edited = rename(split(NESTED), "2", "b.pdf").document
    assert edited.raw == NESTED.replace(b"name=a.pdf", b'name="b.pdf"')
    item = list_of(rename(split(NESTED), "2", "Grüße.pdf").document)[-1]
    assert item.name == "Grüße.pdf"
    none = rename(split(NESTED), "2", "").document
    assert b"a.pdf" not in none.raw
    assert rename(none, "2", "").document is none


def test_a_part_without_disposition_gets_one_with_its_name():
    edited = rename(split(FORWARD), "2", "x.eml").document
    assert b'\r\nContent-Disposition: attachment; filename="x.eml"\r\n\r\nSubject: inner' in edited.raw
    with pytest.raises(BadEdit, match="control"):
        rename(split(FORWARD), "2", "a\rb")


def test_a_part_whose_header_has_no_end_keeps_its_octets():
    raw = b"Content-Type: multipart/mixed; boundary=b\n\n--b\n" + b"a: b\n" * 60_000 + b"\nx\n--b--"
    edited = rename(split(raw), "1", "x").document
    assert contents(edited) == contents(split(raw))
    assert leaves(edited)[0].file_name == "x"


def document_boundary(document: Document) -> bytes:
    return document.tree.parts[0].boundary
