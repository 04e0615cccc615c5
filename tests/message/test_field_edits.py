"""Edits of header fields: what was asked for is there, and no other octet is another."""

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message import field_edits
from cfmail_gui.message.document import Document, split
from cfmail_gui.message.faults import BadEdit
from tests.message.samples import messages, thorough

PLAIN = split(b"From: a@x.test\nTo: b@x.test\nX-A: 1\nX-B: 2\nX-C: 3\n\nbody\n")


def names(document: Document) -> list[str]:
    return [field.name for field in document.fields]


def is_as_a_fresh_split(document: Document) -> bool:
    fresh = split(document.raw)
    return (
        document.fields == fresh.fields
        and (document.start, document.fields_end, document.body_start)
        == (fresh.start, fresh.fields_end, fresh.body_start)
        and document.tree.parts == fresh.tree.parts
    )


def split_with_tree(raw: bytes) -> Document:
    document = split(raw)
    assert document.tree.parts
    return document


@thorough
@given(
    messages(),
    st.data(),
    st.sampled_from(["Subject", "X-Other", "Content-Type"]),
    st.sampled_from(["hi", "", "Ü" * 50]),
)
def test_a_replaced_field_leaves_all_other_octets(raw, data, name, text):
    document = split_with_tree(raw)
    if not document.fields:
        return
    index = data.draw(st.integers(0, len(document.fields) - 1))
    field = document.fields[index]
    edited = field_edits.replace_field(document, index, name, text)
    assert edited.raw.startswith(raw[: field.start] + name.encode() + b":")
    assert edited.raw.endswith(raw[field.value_end :])
    assert is_as_a_fresh_split(edited)
    assert edited.fields[index].name == name
    assert field_edits.replace_field(edited, index, name, text) is edited
    assert len(edited.fields) == len(document.fields)


@thorough
@given(messages(), st.data())
def test_an_inserted_field_leaves_all_other_octets(raw, data):
    document = split_with_tree(raw)
    index = data.draw(st.integers(0, len(document.fields)))
    edited = field_edits.insert_field(document, index, "X-New", "ü and more")
    fresh = b"X-New: =?utf-8?b?w7w=?= and more"
    head, found, tail = edited.raw.partition(fresh)
    assert found
    assert is_as_a_fresh_split(edited)
    assert edited.first("X-New").value == fresh.partition(b":")[2]
    line_end = document.line_end
    assert tail.startswith(line_end)
    tail = tail.removeprefix(line_end)
    assert raw in (head + tail, head.removesuffix(line_end) + tail, head.removesuffix(b"\r\n") + tail)
    assert [field.value for field in edited.fields if field.name != "X-New"] == [
        field.value for field in document.fields
    ]


@thorough
@given(messages(), st.data())
def test_a_removed_field_leaves_all_other_octets(raw, data):
    document = split_with_tree(raw)
    if not document.fields:
        return
    index = data.draw(st.integers(0, len(document.fields) - 1))
    field = document.fields[index]
    edited = field_edits.remove_field(document, index)
    assert edited.raw == raw[: field.start] + raw[field.end :]
    assert is_as_a_fresh_split(edited)


@thorough
@given(messages(), st.data())
def test_a_moved_or_doubled_field_leaves_all_other_octets(raw, data):
    document = split_with_tree(raw)
    if not document.fields:
        return
    index = data.draw(st.integers(0, len(document.fields) - 1))
    to = data.draw(st.integers(0, len(document.fields) - 1))
    field = document.fields[index]
    if not field.name:
        return
    moved = field_edits.move_field(document, index, to)
    low, high = min(index, to), max(index, to)
    assert moved.raw.startswith(raw[: document.fields[low].start])
    assert moved.raw.endswith(raw[document.fields[high].end :])
    assert moved.raw.count(raw[field.start : field.value_end]) == raw.count(raw[field.start : field.value_end])
    assert is_as_a_fresh_split(moved)
    doubled = field_edits.duplicate_field(document, index)
    assert doubled.raw.startswith(raw[: field.end])
    assert doubled.raw.endswith(raw[field.end :])
    assert doubled.fields[index].value == doubled.fields[index + 1].value == field.value
    assert is_as_a_fresh_split(doubled)


@pytest.mark.parametrize(
    ("index", "to", "expected"),
    [
        (0, 0, ["From", "To", "X-A", "X-B", "X-C"]),
        (0, 2, ["To", "X-A", "From", "X-B", "X-C"]),
        (4, 1, ["From", "X-C", "To", "X-A", "X-B"]),
        (1, 4, ["From", "X-A", "X-B", "X-C", "To"]),
    ],
)
def test_a_field_has_the_index_it_was_moved_to(index, to, expected):
    moved = field_edits.move_field(PLAIN, index, to)
    assert names(moved) == expected
    assert moved.raw.endswith(b"\n\nbody\n")


@pytest.mark.parametrize(
    ("raw", "index", "expected"),
    [
        (b"", 0, b"X: v\r\n"),
        (b"A: b", 1, b"A: b\r\nX: v\r\n"),
        (b"A: b", 0, b"X: v\r\nA: b"),
        (b"A: b\n", 1, b"A: b\nX: v\n"),
        (b"A: b\rC: d", 2, b"A: b\rC: d\rX: v\r"),
        (b"A: b\rC: d\r\rbody\r", 1, b"A: b\rX: v\rC: d\r\rbody\r"),
        (b"\nbody", 0, b"X: v\n\nbody"),
        (b"From me", 0, b"From me\r\nX: v\r\n"),
        (b"From me\nFrom me\r", 0, b"From me\nFrom me\r\r\nX: v\n"),
        (b"From me\nA: b\n", 0, b"From me\nX: v\nA: b\n"),
        (b"\xef\xbb\xbf", 0, b"\xef\xbb\xbfX: v\r\n"),
        (b"From me\n\xef\xbb\xbf", 0, b"From me\n\xef\xbb\xbfX: v\n"),
        (b" folded\nA: b\n", 0, b" folded\nX: v\nA: b\n"),
        (b" folded", 0, b" folded\r\nX: v\r\n"),
        (b"A: b\nC: d\r", 2, b"A: b\nC: d\r\r\nX: v\n"),
        (b"A: b\r\n c\nB: d\n", 1, b"A: b\r\n c\nX: v\r\nB: d\n"),
    ],
)
def test_where_a_new_field_goes(raw, index, expected):
    assert field_edits.insert_field(split(raw), index, "X", "v").raw == expected


def test_a_last_line_without_a_line_end_gets_one_when_it_moves_up():
    assert field_edits.move_field(split(b"A: 1\nB: 2"), 1, 0).raw == b"B: 2\nA: 1\n"
    assert field_edits.move_field(split(b" x\nA: 1\nB: 2\n"), 2, 0).raw == b" x\nB: 2\nA: 1\n"
    assert field_edits.duplicate_field(split(b"A: 1"), 0).raw == b"A: 1\r\nA: 1\r\n"


@pytest.mark.parametrize(
    "edit", [lambda d: field_edits.move_field(d, 1, 0), lambda d: field_edits.duplicate_field(d, 1)]
)
def test_a_line_that_is_no_field_cannot_be_moved(edit):
    with pytest.raises(BadEdit) as caught:
        edit(split(b"A: b\nno colon\n"))
    assert caught.value.fault == "not-editable"


def test_a_field_that_says_so_already_is_not_touched():
    document = split(b"subject:   =?ISO-8859-1?Q?caf=E9?=\r\n\tau lait\r\n\r\nbody")
    assert field_edits.set_field(document, "Subject", "café\tau lait") is document
    assert field_edits.set_field(document, "Subject", "tea").raw == b"subject: tea\r\n\r\nbody"


FULL = (
    b"Received: x\nFrom: a@x.test\nTo: b@x.test\nSubject: s\nDate: d\nMessage-ID: <m>\nX-A: 1\nMIME-Version: 1.0\n"
    b"Content-Type: text/plain\n\nbody"
)


@pytest.mark.parametrize(
    ("name", "behind"),
    [
        ("From", "Received"),
        ("To", "From"),
        ("Cc", "To"),
        ("Reply-To", "To"),
        ("Subject", "To"),
        ("Date", "Subject"),
        ("Message-ID", "Date"),
        ("In-Reply-To", "Message-ID"),
        ("MIME-Version", "X-A"),
        ("Content-Type", "MIME-Version"),
        ("Content-Language", "Content-Type"),
        ("X-Other", "X-A"),
    ],
)
def test_a_new_field_comes_where_it_usually_is(name, behind):
    kept = b"".join(line for line in FULL.splitlines(keepends=True) if not line.startswith(name.encode()))
    edited = field_edits.set_field(split(kept), name, "new")
    assert names(edited)[names(edited).index(name) - 1] == behind
    assert edited.raw.replace(f"{name}: new\n".encode(), b"") == kept


def test_an_empty_text_takes_out_every_field_of_that_name():
    document = split(b"Bcc: a\nX: 1\nbCC: b\n c\n\nbody")
    for text in (None, ""):
        assert field_edits.set_field(document, "BCC", text).raw == b"X: 1\n\nbody"
    assert field_edits.set_field(document, "Cc", None) is document
    assert field_edits.set_field(split(b""), "Subject", "hi").raw == b"Subject: hi\r\n"


@pytest.mark.parametrize(
    ("raw", "value", "expected"),
    [
        (b"A: b\nC: d\n", b" x\r\n y\n\tz", b"A: x\n y\n\tz\nC: d\n"),
        (b"A: b\r\nC: d\n", b"x\n y", b"A:x\r\n y\r\nC: d\n"),
        (b"A: b\rC: d\r", b" x\r\n y\n z", b"A: x\r y\r z\rC: d\r"),
        (b"A: b", b" caf\xe9", b"A: caf\xe9"),
        (b"A: b\n", b"", b"A:\n"),
    ],
)
def test_a_raw_value_is_taken_as_it_is_but_for_its_line_ends(raw, value, expected):
    edited = field_edits.replace_field_raw(split(raw), 0, "A", value)
    assert edited.raw == expected
    assert len(edited.fields) == len(split(raw).fields)


@pytest.mark.parametrize(
    "bad",
    [b"\r", b"\n", b"\r\n", b"\nBcc: x", b"\r\n\r\n", b"\n\n y", b"\x0b", b"\0", b"\x7f", b"\xc2\x85", b"\xe2\x80\xa8"],
)
def test_a_raw_value_cannot_end_its_field(bad):
    with pytest.raises(BadEdit) as caught:
        field_edits.replace_field_raw(PLAIN, 0, "From", b" a\r\n b" + bad)
    assert (caught.value.fault, caught.value.position) == ("control", 6)


@thorough
@given(messages(), st.binary(max_size=20) | st.lists(st.sampled_from([b"\r", b"\n", b" ", b"x:", b"\t"])).map(b"".join))
def test_a_raw_value_stays_one_field(raw, value):
    document = split(raw)
    if not document.fields:
        return
    try:
        edited = field_edits.replace_field_raw(document, 0, "X", value)
    except BadEdit:
        return
    assert len(edited.fields) == len(document.fields)
    assert edited.body_start - edited.size == document.body_start - document.size


def test_a_raw_line_is_at_most_998_octets():
    assert field_edits.replace_field_raw(PLAIN, 0, "From", b"x" * 993).size > 993
    for value, position in ((b"x" * 994, 993), (b" x\n " + b"y" * 998, 3 + 998)):
        with pytest.raises(BadEdit) as caught:
            field_edits.replace_field_raw(PLAIN, 0, "From", value)
        assert (caught.value.fault, caught.value.position) == ("too-long", position)


@pytest.mark.parametrize("character", "\r\n\x0b\x0c\x85\u2028\u2029\0\x9f\udce9")
@pytest.mark.parametrize(
    "edit",
    [
        lambda text: field_edits.replace_field(PLAIN, 0, "Subject", text),
        lambda text: field_edits.insert_field(PLAIN, 0, "Subject", text),
        lambda text: field_edits.set_field(PLAIN, "Subject", text),
        lambda text: field_edits.set_field(PLAIN, "From", text),
    ],
)
def test_no_edit_can_inject_a_field(edit, character):
    with pytest.raises(BadEdit) as caught:
        edit(f"hi{character}Bcc: x@y.test")
    assert (caught.value.fault, caught.value.position) == ("control", 2)


def test_an_edit_of_25_mib_copies_nothing_and_keeps_the_parts():
    body = b"\n--b\n\n" + b"x" * 70 + b"\n" + b"y" * (25 * 2**20) + b"\n--b--\n"
    document = split(b"From: a@x.test\nSubject: s\nContent-Type: multipart/mixed; boundary=b\n" + body)
    parts = document.tree.parts
    took = []
    for number in range(5):
        before = perf_counter()
        edited = field_edits.set_field(document, "Subject", f"Ünother subject {number}")
        tree = edited.tree
        took.append(perf_counter() - before)
        shift = edited.size - document.size
        assert [part.end for part in tree.parts] == [part.end + shift for part in parts]
        assert "raw" not in edited.__dict__
        document, parts = edited, tree.parts
    assert min(took) < 0.005
    retyped = field_edits.set_field(document, "Content-Type", "text/plain")
    assert [part.content_type for part in retyped.tree.parts] == ["text/plain"]
