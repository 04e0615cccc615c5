import pytest

from cfmail_gui.message.document import split
from cfmail_gui.message.edit import EditNote, part_at
from cfmail_gui.message.faults import BadEdit
from cfmail_gui.message.leaf_edits import content_of, replace_octets, replace_text
from cfmail_gui.message.parts import text_of
from tests.message.edited_samples import (
    ALTERNATIVE,
    BARE,
    DIGEST,
    FORWARD,
    HEADER_ONLY,
    LONE_CR,
    NESTED,
    PNG,
    TEXT,
    contents,
    read,
)


def changed(raw: bytes, number: str, text: str) -> tuple[bytes, tuple[EditNote, ...]]:
    edited = replace_text(split(raw), number, text)
    return edited.document.raw, edited.notes


@pytest.mark.parametrize("end", [b"\r\n", b"\n", b"\r"])
def test_a_line_of_text_is_changed_and_nothing_else(end):
    raw = TEXT.replace(b"\r\n", end)
    assert changed(raw, "1", "one\nzwei\nthree\n") == (raw.replace(b"two", b"zwei"), ())
    assert changed(raw, "1", "one\ntwo\nmore\nthree\n") == (raw.replace(b"three", b"more" + end + b"three"), ())
    assert changed(raw, "1", "three\n") == (raw.replace(b"one" + end + b"two" + end, b""), ())
    assert changed(raw, "1", "one\ntwo\nthree")[0] == raw.removesuffix(end)


def test_the_same_text_is_the_same_document():
    for raw in (TEXT, NESTED, LONE_CR):
        document = split(raw)
        number = "1" if raw is not NESTED else "1.1"
        text = text_of(document, part_at(document, number)).text
        assert replace_text(document, number, text).document is document


def test_lines_keep_line_ends_and_octets_of_their_own():
    raw = b"Subject: x\n\none\r\ncaf\xe9\nthree\r\nfour"
    assert changed(raw, "1", "1\ncaf⟨E9⟩\n3\nfour\nfive") == (
        b"Subject: x\n\n1\r\ncaf\xe9\n3\r\nfour\nfive",
        (),
    )


def test_text_beyond_ascii_gets_a_charset_and_an_encoding():
    raw, notes = changed(BARE, "1", "Grüße\n")
    assert raw == (
        b'Subject: x\nMIME-Version: 1.0\nContent-Type: text/plain; charset="utf-8"\n'
        b"Content-Transfer-Encoding: quoted-printable\n\nGr=C3=BC=C3=9Fe\n"
    )
    assert [(note.code, note.place, note.before, note.after) for note in notes] == [
        ("type-added", "part 1 (text/plain)", "", "text/plain; charset=utf-8"),
        ("encoding-changed", "part 1 (text/plain)", "7bit", "quoted-printable"),
    ]
    assert list(read(split(raw))) == [("text/plain", "Grüße\n".encode())]


def test_where_there_is_raw_utf8_already_there_may_be_more():
    raw, notes = changed("Subject: é\n\nplain\n".encode(), "1", "ü\n")
    assert raw.endswith(b'Content-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: 8bit\n\n\xc3\xbc\n')
    assert [note.after for note in notes] == ["text/plain; charset=utf-8", "8bit"]
    assert changed(raw, "1", "ä\n") == (raw.replace(b"\xc3\xbc", b"\xc3\xa4"), ())


def test_where_8bit_is_announced_it_is_used():
    raw = b"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\nu\n"
    assert changed(raw, "1", "ü\n") == (raw.replace(b"\nu", b"\n\xc3\xbc"), ())
    announced = NESTED.replace(b"charset=utf-8", b"charset=utf-8\r\nContent-Transfer-Encoding: 8bit")
    other = ALTERNATIVE.replace(b"text/html", b"text/html\r\nContent-Transfer-Encoding: 8bit")
    assert [note.after for note in changed(other, "1", "ü")[1]] == ["utf-8", "8bit"]
    assert changed(announced, "1.1", "é")[0].count(b"=E9") == 1


def test_utf8_without_charset_stays_as_it_is_where_ascii_is_typed():
    raw = "Subject: x\n\nü\nb\n".encode()
    assert changed(raw, "1", "ü\nc\n") == (raw.replace(b"\nb", b"\nc"), ())


def test_a_charset_is_kept_as_long_as_it_has_the_characters():
    raw, notes = changed(NESTED, "1.1", "café\nà la crème")
    assert notes == ()
    assert b"caf=E9\r\n=E0 la cr=E8me\r\n--a\r\n" in raw
    raw, notes = changed(NESTED, "1.1", "café 3 €")
    assert [(note.code, note.before, note.after) for note in notes] == [("charset-changed", "iso-8859-1", "utf-8")]
    assert dict(read(split(raw)))["text/plain"] == "café 3 €".encode()
    assert b'Content-Type: text/plain; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n' in raw


@pytest.mark.parametrize(
    ("charset", "text", "octets"),
    [
        ("windows-1252", "3 €", b"3 \x80"),
        ("x-sjis", "日本", "日本".encode("shift_jis")),
        ("iso-2022-jp", "日本\nx", "日本\nx".encode("iso-2022-jp")),
        ("koi8-r", "Привет", "Привет".encode("koi8-r")),
    ],
)
def test_other_charsets(charset, text, octets):
    raw = f"Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: 8bit\n\nold\n".encode()
    assert changed(raw, "1", text) == (raw.replace(b"old\n", octets), ())


@pytest.mark.parametrize("charset", ["utf-16", "us-ascii", "gb2312", "cp037"])
def test_charsets_that_cannot_carry_a_text_give_way(charset):
    raw = f"Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: base64\n\n\n".encode()
    edited = replace_text(split(raw), "1", "a\n龘€\n").document
    part = part_at(edited, "1")
    assert (part.charset, content_of(edited, part)) == ("utf-8", "a\r\n龘€\r\n".encode())


def test_an_unknown_charset_is_left_alone():
    raw = b"Content-Type: text/plain; charset=x-unknown\nContent-Transfer-Encoding: 8bit\n\na\n"
    assert changed(raw, "1", "b\n") == (raw.replace(b"\na\n", b"\nb\n"), ())
    assert [note.after for note in changed(raw, "1", "ü\n")[1]] == ["utf-8"]
    with pytest.raises(BadEdit) as caught:
        changed(raw.replace(b"\na\n", b"\n\xe9\n"), "1", "b\n")
    assert (caught.value.fault, caught.value.name) == ("not-encodable", "x-unknown")


def test_long_lines_and_lines_like_delimiters_are_encoded():
    for line in ("x" * 999, "--a", "--a--  "):
        raw, notes = changed(ALTERNATIVE, "1", f"{line}\n")
        assert [note.after for note in notes] == ["quoted-printable"]
        assert list(read(split(raw))) == [("text/plain", f"{line}\r\n".encode()), ("text/html", b"<p>html</p>")]
    assert changed(ALTERNATIVE, "1", "x" * 998 + "\n--b")[1] == ()


def test_base64_text_keeps_its_own_line_ends():
    raw = b"Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\nYQpiCg==\n"
    assert changed(raw, "1", "a\nc\nd\n") == (raw.replace(b"YQpiCg==", b"YQpjCmQK"), ())
    assert changed(raw.replace(b"YQpiCg==", b""), "1", "a\nb\n")[0].endswith(b"\n\nYQ0KYg0K\n")


def test_a_message_without_body_gets_one():
    assert changed(HEADER_ONLY, "1", "a\n")[0] == b"Subject: x\r\n\r\na\r\n"
    assert changed(b"", "1", "a\n")[0] == b"\r\na\r\n"
    raw = b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\n--b\nX: y\n--b--\n"
    raw = changed(changed(raw, "1", "one")[0], "2", "two")[0]
    assert raw == b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--b\nX: y\n\ntwo\n--b--\n"


@pytest.mark.parametrize(
    ("raw", "number", "text", "fault", "position"),
    [
        (ALTERNATIVE, "", "x", "not-a-leaf", None),
        (ALTERNATIVE, "3", "x", "no-such-part", None),
        (NESTED, "2", "x", "not-editable", None),
        (DIGEST, "1", "x", "not-editable", None),
        (TEXT, "1", "a\nb\0", "control", 3),
        (TEXT, "1", "\ud800", "control", 0),
    ],
)
def test_what_is_refused(raw, number, text, fault, position):
    with pytest.raises(BadEdit) as caught:
        replace_text(split(raw), number, text)
    assert (caught.value.fault, caught.value.position) == (fault, position)


def test_octets_are_replaced_exactly():
    edited = replace_octets(split(NESTED), "2", PNG)
    assert edited.notes == ()
    assert b'attachment; filename=a.pdf; size="%d"\r\n\r\n' % len(PNG) in edited.document.raw
    assert contents(edited.document)[:-1] == contents(split(NESTED))[:-1]
    assert list(read(edited.document))[-1] == ("application/pdf", PNG)


def test_other_octets_may_need_another_encoding_and_have_another_type():
    edited = replace_octets(split(TEXT), "1", PNG, "Image/PNG")
    assert [(note.code, note.before, note.after) for note in edited.notes] == [("encoding-changed", "7bit", "base64")]
    assert list(read(edited.document)) == [("image/png", PNG)]
    assert edited.document.raw.startswith(TEXT.partition(b"Content-Type")[0])
    assert b"X-Last: y\r\n" in edited.document.raw


def test_a_message_in_a_message_stays_as_it_is():
    edited = replace_octets(split(FORWARD), "2", b"Subject: new\n\nbody\n")
    assert edited.document.raw.endswith(b"message/rfc822\r\n\r\nSubject: new\r\n\r\nbody\r\n\r\n--m--\r\n")
    for octets in (b"Subject: \xe9\n\n", b"a: b\n\n--m--\n", b"a: b\n\n" + b"x" * 999, b"a: b\n\nb\rc", b"\0"):
        with pytest.raises(BadEdit, match="not-encodable"):
            replace_octets(split(FORWARD), "2", octets)


@pytest.mark.parametrize(("number", "kind", "fault"), [("", None, "not-a-leaf"), ("1", "x", "not-encodable")])
def test_octets_that_are_refused(number, kind, fault):
    with pytest.raises(BadEdit, match=fault):
        replace_octets(split(ALTERNATIVE), number, b"", kind)
