"""Edits of bodies and headers against a fresh split of the same octets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message.document import spliced, split
from cfmail_gui.message.edit import keep_tree, part_at, replace_body, replace_part_header
from cfmail_gui.message.faults import BadEdit
from tests.message.samples import messages, thorough


@thorough
@given(messages(), st.data())
def test_a_replaced_body_leaves_everything_else_as_a_fresh_split_finds_it(raw, data):
    document = split(raw)
    leaves = [part for part in document.tree.parts if not part.content_type.startswith("multipart/")]
    if not leaves:
        return
    part = data.draw(st.sampled_from(leaves))
    body = data.draw(st.sampled_from([b"", b"new", b"two\nlines", raw[part.body_start : part.end]]))
    edited = replace_body(document, part, body)
    assert edited.raw.startswith(raw[: part.body_start] + body)
    assert edited.raw.endswith(raw[part.end :])
    fresh = split(edited.raw)
    assert edited.fields == fresh.fields
    assert edited.body_start == fresh.body_start
    if body.strip(b"\r\n") and part.body_start >= document.body_start > document.fields_end:
        assert edited.tree == fresh.tree


@thorough
@given(
    messages(), st.integers(0, 300), st.integers(0, 30), st.sampled_from([b"", b"x", b"\n", b"\r", b"\n\n", b"A: b\n"])
)
def test_any_splice_reads_like_a_fresh_split(raw, start, length, octets):
    document = split(raw)
    a = min(start, len(raw))
    b = min(a + length, len(raw))
    edited = spliced(document, a, b, octets)
    fresh = split(raw[:a] + octets + raw[b:])
    assert edited.raw == fresh.raw
    assert (edited.start, edited.fields, edited.fields_end, edited.body_start) == (
        fresh.start,
        fresh.fields,
        fresh.fields_end,
        fresh.body_start,
    )
    assert (
        keep_tree(document, edited).tree == fresh.tree if a < document.fields_end and b <= document.fields_end else True
    )


def test_parts_are_found_by_number():
    document = split(b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--b\n\ntwo\n--b--\n")
    assert document.raw[part_at(document, "2").body_start :].startswith(b"two")
    with pytest.raises(BadEdit) as caught:
        part_at(document, "3")
    assert (caught.value.fault, caught.value.name) == ("no-such-part", "3")


def test_the_header_of_a_part_is_replaced_and_its_type_follows():
    document = split(b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--b--\n")
    edited = replace_part_header(document, part_at(document, "1"), b"Content-Type: text/html\n\n")
    assert edited.raw == b"Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\none\n--b--\n"
    assert part_at(edited, "1").content_type == "text/html"
