import pytest

from cfmail_gui.message.alternatives import Bodies, add_html, add_text, body_numbers, remove_html, remove_text
from cfmail_gui.message.document import split
from cfmail_gui.message.faults import BadEdit
from tests.message.edited_samples import (
    ALTERNATIVE,
    BARE,
    DIGEST,
    FORWARD,
    HEADER_ONLY,
    NESTED,
    SIGNED,
    TEXT,
    contents,
    read,
)

HTML = TEXT.replace(b"plain", b"html")
FILE = b"Subject: x\nContent-Type: application/pdf\n\npdf\n"
RELATED = NESTED[NESTED.index(b"Content-Type: multipart/related") : NESTED.index(b"\r\n--a--")] + b"\r\n"


def multipart(subtype: str, *parts: bytes, boundary: str = "x") -> bytes:
    delimiter = f"--{boundary}".encode()
    head = f"Content-Type: multipart/{subtype}; boundary={boundary}\n\n".encode()
    return head + b"".join(delimiter + b"\n" + part + b"\n" for part in parts) + delimiter + b"--\n"


PLAIN_PART, HTML_PART, PDF_PART = b"\ntext", b"Content-Type: text/html\n\n<p>", b"Content-Type: application/pdf\n\npdf"
NAMED_PART = b"Content-Type: text/plain; name=a.txt\n\nfile"
ATTACHED_PART = b"Content-Disposition: attachment\n\nfile"
CALENDAR_PART = b"Content-Type: text/calendar\n\ncal"


@pytest.mark.parametrize(
    ("raw", "text", "html"),
    [
        (TEXT, "1", None),
        (HTML, None, "1"),
        (BARE, "1", None),
        (HEADER_ONLY, "1", None),
        (FILE, None, None),
        (ALTERNATIVE, "1", "2"),
        (NESTED, "1.1", "1.2.1"),
        (FORWARD, "1", None),
        (SIGNED, "1.1", None),
        (SIGNED.replace(b"multipart/signed", b"multipart/encrypted"), None, None),
        (DIGEST, None, None),
        (RELATED, None, "1"),
        (multipart("mixed", ATTACHED_PART, PLAIN_PART), "2", None),
        (multipart("mixed", NAMED_PART, HTML_PART), None, "2"),
        (multipart("alternative", NAMED_PART, HTML_PART), "1", "2"),
        (multipart("mixed", PLAIN_PART, HTML_PART), "1", None),
        (multipart("mixed", PDF_PART, multipart("alternative", PLAIN_PART, HTML_PART, boundary="y")), "2.1", "2.2"),
        (multipart("alternative", PLAIN_PART, b"\nbetter", HTML_PART), "2", "3"),
        (multipart("alternative", PLAIN_PART, multipart("mixed", HTML_PART, PDF_PART, boundary="y")), "1", "2.1"),
        (multipart("related", multipart("alternative", PLAIN_PART, HTML_PART, boundary="y"), PDF_PART), "1.1", "1.2"),
        (multipart("related", PDF_PART, HTML_PART), None, None),
        (b"Content-Disposition: attachment\n\ntext", None, None),
        (b"Content-Type: text/plain; name=a.txt\n\ntext", "1", None),
    ],
)
def test_the_bodies_of_a_message(raw, text, html):
    assert body_numbers(split(raw)) == Bodies(text, html)


@pytest.mark.parametrize("end", [b"\r\n", b"\n", b"\r"])
def test_html_is_added_as_the_better_alternative(end):
    document = split(TEXT.replace(b"\r\n", end))
    edited = add_html(document, "<p>Grüße\n")
    assert body_numbers(edited.document) == Bodies("1", "2")
    assert contents(edited.document)[0] == contents(document)[0]
    assert edited.document.raw.count(b"MIME-Version") == 1
    assert [(note.code, note.place) for note in edited.notes] == [("container-added", "part 1 (text/plain)")]
    if end != b"\r":
        assert list(read(edited.document))[1] == ("text/html", "<p>Grüße\n".encode().replace(b"\n", end))
    again = add_html(edited.document, "<p>other").document
    assert contents(again) == [contents(document)[0], ("text/html", b"<p>other")]


def test_html_takes_the_place_of_a_blank_text():
    raw = b"Subject: x\r\nContent-Type: text/plain; charset=utf-8\r\nX: y\r\n\r\n \r\n"
    edited = add_html(split(raw), "<p>ü")
    assert edited.document.raw == (
        b"Subject: x\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n"
        b"Content-Transfer-Encoding: quoted-printable\r\nX: y\r\n\r\n<p>=C3=BC"
    )
    assert edited.notes == ()


def test_text_is_added_before_html_and_its_images():
    document = split(RELATED)
    edited = add_text(document, "plain")
    assert [(part.number, part.content_type) for part in edited.document.tree.parts] == [
        ("", "multipart/alternative"),
        ("1", "text/plain"),
        ("2", "multipart/related"),
        ("2.1", "text/html"),
        ("2.2", "image/png"),
    ]
    assert contents(edited.document)[1:] == contents(document)
    assert [kind for kind, _ in read(edited.document)] == ["text/plain", "text/html", "image/png"]


def test_a_version_is_added_to_those_that_are_there():
    raw = multipart("alternative", PLAIN_PART, CALENDAR_PART)
    types = [part.content_type for part in add_html(split(raw), "<p>").document.tree.parts[1:]]
    assert types == ["text/plain", "text/html", "text/calendar"]
    raw = multipart("alternative", CALENDAR_PART, HTML_PART)
    types = [part.content_type for part in add_text(split(raw), "x").document.tree.parts[1:]]
    assert types == ["text/calendar", "text/plain", "text/html"]


def test_a_message_of_files_gets_its_text_before_them():
    edited = add_text(split(FILE), "hi\n")
    assert contents(edited.document) == [("text/plain", b"hi\n"), ("application/pdf", b"pdf\n")]
    raw = multipart("mixed", PDF_PART)
    edited = add_html(split(raw), "<p>")
    assert (
        edited.document.raw.replace(
            b"--x\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 7bit\n\n<p>\n", b""
        )
        == raw
    )


def test_a_text_that_looks_like_a_delimiter_is_encoded():
    edited = add_html(split(multipart("mixed", PLAIN_PART, PDF_PART)), "--x\n--x--\n")
    assert contents(edited.document)[1] == ("text/html", b"--x\n--x--\n")
    assert b"quoted-printable" in edited.document.raw


def test_a_body_is_put_into_the_part_where_the_other_one_is():
    document = split(SIGNED)
    edited = add_html(document, "<p>").document
    assert [part.content_type for part in edited.tree.parts[1:5]] == [
        "multipart/mixed",
        "multipart/alternative",
        "text/plain",
        "text/html",
    ]


def test_without_html_the_text_stands_alone_again():
    document = split(TEXT)
    both = add_html(document, "<p>").document
    edited = remove_html(both)
    assert edited.document.raw == TEXT
    assert [(note.code, note.place, note.before, note.after) for note in edited.notes] == [
        ("container-removed", "part 1 (text/plain)", "multipart/alternative", "text/plain")
    ]
    edited = remove_text(both)
    assert [(note.code, note.place) for note in edited.notes] == [("container-removed", "part 2 (text/html)")]


def test_html_goes_with_its_images():
    edited = remove_html(split(NESTED)).document
    assert contents(edited) == [contents(split(NESTED))[index] for index in (0, 3)]
    assert [part.number for part in edited.tree.parts] == ["", "1", "2"]
    assert edited.raw.startswith(NESTED[: NESTED.index(b"--m")])
    assert edited.raw.endswith(NESTED[NESTED.index(b"\r\n--m\r\nContent-Type: application/pdf") :])


def test_without_text_html_stands_alone():
    edited = remove_text(split(ALTERNATIVE)).document
    assert edited.raw == (
        b"From: a@b.test\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\nX-Last: y\r\n\r\n<p>html</p>"
    )


def test_a_part_without_type_says_it_when_it_becomes_the_message():
    edited = remove_html(split(b"Subject: x\n" + multipart("alternative", PLAIN_PART, HTML_PART))).document
    assert edited.raw == b"Subject: x\nContent-Type: text/plain\n\ntext"


def test_what_stands_outside_the_alternatives_is_not_lost():
    raw = ALTERNATIVE.replace(b"\r\n\r\n--a", b"\r\n\r\npreamble\r\n--a", 1)
    edited = remove_text(split(raw))
    assert [part.content_type for part in edited.document.tree.parts] == ["multipart/alternative", "text/html"]
    assert edited.notes == ()
    assert b"preamble" in edited.document.raw


def test_an_only_body_leaves_an_empty_text():
    assert contents(remove_html(split(HTML)).document) == [("text/plain", b"")]
    assert contents(remove_text(split(TEXT)).document) == [("text/plain", b"")]
    raw = multipart("mixed", HTML_PART, PDF_PART)
    assert contents(remove_html(split(raw)).document) == [("text/plain", b""), ("application/pdf", b"pdf")]


def test_of_three_versions_two_stay():
    raw = multipart("alternative", PLAIN_PART, CALENDAR_PART, HTML_PART)
    assert [kind for kind, _ in contents(remove_html(split(raw)).document)] == ["text/plain", "text/calendar"]


@pytest.mark.parametrize(
    ("edit", "raw", "fault"),
    [
        (remove_html, TEXT, "no-such-part"),
        (remove_text, HTML, "no-such-part"),
        (
            remove_html,
            multipart("alternative", PLAIN_PART, multipart("mixed", HTML_PART, PDF_PART, boundary="y")),
            "not-editable",
        ),
        (remove_html, multipart("related", HTML_PART, ATTACHED_PART), "not-editable"),
        (remove_html, multipart("signed", HTML_PART, PDF_PART), "not-editable"),
        (lambda document: add_html(document, "x"), multipart("signed", PLAIN_PART, PDF_PART), "not-editable"),
        (lambda document: add_html(document, "x"), multipart("signed", b"\n", PDF_PART), "not-editable"),
        (lambda document: add_html(document, "x"), multipart("encrypted", PDF_PART, PDF_PART), "not-editable"),
        (lambda document: add_text(document, "\0"), FILE, "control"),
    ],
)
def test_what_is_refused(edit, raw, fault):
    with pytest.raises(BadEdit, match=fault):
        edit(split(raw))
