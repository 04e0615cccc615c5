"""Whatever is edited: all other leaves keep their octets and their order, and the octets read as the tree says."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cfmail_gui.message.alternatives import add_html, add_text, body_numbers, remove_html, remove_text
from cfmail_gui.message.attachments import NewAttachment, add, add_inline, list_of, remove, rename
from cfmail_gui.message.attachments import replace as replace_attachment
from cfmail_gui.message.charsets import codec_for, decode
from cfmail_gui.message.document import Document, split
from cfmail_gui.message.edit import Edited
from cfmail_gui.message.faults import BadEdit
from cfmail_gui.message.leaf_edits import content_of, replace_octets, replace_text
from cfmail_gui.message.part_tree import Part
from cfmail_gui.message.text_rewrite import with_line_feeds
from tests.message.edited_samples import PNG, SHAPES, assert_whole, bodies, leaves, shapes
from tests.message.samples import thorough

TEXTS = st.sampled_from(["", "new", "zwei\nüber\n", "--b\n--b--\n", "a" * 1200, " one\n", "one\ntwo\n\n", "€\n\n"])
FILE = NewAttachment("Auszüge.pdf", "application/pdf", PNG)
MAIL = NewAttachment("x.eml", "message/rfc822", b"Subject: inner\r\n\r\n--b--\r\n")


def numbers(document: Document) -> st.SearchStrategy[str]:
    return st.sampled_from([part.number for part in document.tree.parts])


def attempt(edit: Callable[[], Edited]) -> Document | None:
    """Return the document after an edit, or None where it was refused."""
    try:
        edited = edit()
    except BadEdit:
        return None
    assert_whole(edited.document)
    return edited.document


@thorough
@given(shapes(), TEXTS, st.data())
def test_a_replaced_text_says_what_was_given_and_nothing_else_changes(raw, text, data):
    document = split(raw)
    number = data.draw(numbers(document))
    edited = attempt(lambda: replace_text(document, number, text))
    if edited is None:
        return
    index = [part.number for part in leaves(document)].index(number)
    part = leaves(edited)[index]
    assert part.number == number
    assert said(edited, part) == text
    assert_others_same(document, edited, index)


@thorough
@given(shapes(), st.sampled_from([None, "text/csv", "message/rfc822"]), st.data())
def test_replaced_octets_are_found_exactly(raw, kind, data):
    document = split(raw)
    number = data.draw(numbers(document))
    edited = attempt(lambda: replace_octets(document, number, PNG, kind))
    if edited is None:
        return
    index = [part.number for part in leaves(document)].index(number)
    assert content_of(edited, leaves(edited)[index]) == PNG
    assert leaves(edited)[index].content_type == (kind or leaves(document)[index].content_type)
    assert_others_same(document, edited, index)
    same = attempt(lambda: replace_attachment(document, number, PNG))
    assert kind is not None or (same is not None and same.raw == edited.raw)


@thorough
@given(shapes(), st.sampled_from(["", "b.txt", "Grüße.txt", "=?x?"]), st.data())
def test_a_new_name_changes_the_name_only(raw, name, data):
    document = split(raw)
    number = data.draw(numbers(document))
    edited = attempt(lambda: rename(document, number, name))
    if edited is None:
        return
    index = [part.number for part in leaves(document)].index(number)
    assert leaves(edited)[index].file_name == name
    assert bodies(edited) == bodies(document)


@thorough
@given(shapes(), st.sampled_from([FILE, MAIL]))
def test_an_added_file_comes_last(raw, new):
    document = split(raw)
    edited = attempt(lambda: add(document, new))
    if edited is None:
        return
    assert bodies(edited)[:-1] == bodies(document)
    last = leaves(edited)[-1]
    assert (last.file_name, last.disposition) == (new.name, "attachment")
    content = content_of(edited, last)
    if last.content_type == "message/rfc822":
        content = with_line_feeds(content.decode()).replace("\n", "\r\n").encode()
    assert content == new.octets
    again = attempt(lambda: remove(edited, last.number))
    assert again is not None
    assert bodies(again) in (bodies(document), [*bodies(document), ("text/plain", b"")])


@thorough
@given(shapes(), st.data())
def test_a_removed_part_is_gone_or_an_empty_text(raw, data):
    document = split(raw)
    number = data.draw(numbers(document))
    edited = attempt(lambda: remove(document, number))
    if edited is None:
        return
    index = [part.number for part in leaves(document)].index(number)
    before, after = bodies(document), bodies(edited)
    if len(after) == len(before):
        assert after[index] == ("text/plain", b"")
        after.pop(index)
    before.pop(index)
    assert after == before


@thorough
@given(shapes(), st.data())
def test_an_inline_file_is_added_once(raw, data):
    document = split(raw)
    html = [part.number for part in document.tree.parts if part.content_type == "text/html" and not part.boundary]
    if not html:
        return
    number = data.draw(st.sampled_from(html))
    edited = attempt(lambda: add_inline(document, number, FILE))
    if edited is None:
        return
    added = [part for part in leaves(edited) if part.file_name == FILE.name]
    assert len(added) == 1
    assert without(edited, added[0].number) == bodies(document)
    (listed,) = (attachment for attachment in list_of(edited) if attachment.name == FILE.name)
    assert (listed.inline, listed.disposition) == (True, "inline")


@thorough
@given(shapes(), TEXTS, st.sampled_from([add_html, add_text]))
def test_an_added_body_is_found_again(raw, text, edit):
    document = split(raw)
    was = body_numbers(document)
    edited = attempt(lambda: edit(document, text))
    if edited is None:
        return
    now = body_numbers(edited)
    number = now.html if edit is add_html else now.text
    assert number is not None
    part = next(part for part in leaves(edited) if part.number == number)
    assert said(edited, part) == text
    if (was.html if edit is add_html else was.text) is None:
        kept, expected = without(edited, number), bodies(document)
        if edit is add_html and len(kept) < len(expected):  # it took the place of a blank text
            index = [part.number for part in leaves(document)].index(was.text)
            assert expected.pop(index)[1].strip() == b""
        assert kept == expected


@thorough
@given(shapes(), st.sampled_from([remove_html, remove_text]))
def test_a_removed_body_is_gone_or_empty(raw, edit):
    document = split(raw)
    was = body_numbers(document)
    edited = attempt(lambda: edit(document))
    if edited is None:
        return
    number = was.html if edit is remove_html else was.text
    body = next(part for part in leaves(document) if part.number == number)
    kept = [body for body in bodies(edited) if body != ("text/plain", b"")]
    everything = [body for body in bodies(document) if body != ("text/plain", b"")]
    gone = list(everything)
    for item in kept:
        gone.remove(item)
    in_order = iter(everything)
    assert all(item in in_order for item in kept)
    assert (body.content_type, document.raw[body.body_start : body.end]) in [*gone, ("text/plain", b"")]


@pytest.mark.parametrize("raw", [raw for raw in SHAPES.values() if b"\n" in raw])
def test_edits_of_a_lone_cr_message_bring_no_line_feed(raw):
    document = split(raw.replace(b"\r\n", b"\r").replace(b"\n", b"\r"))
    edits = [
        lambda: replace_text(document, leaves(document)[0].number, "é\nb\n"),
        lambda: add_html(document, "<p>\né"),
        lambda: add(document, FILE),
        lambda: add(document, MAIL),
        lambda: add_text(document, "a" * 1000 + "\n"),
    ]
    for edited in filter(None, map(attempt, edits)):
        assert b"\n" not in edited.raw
    assert attempt(edits[0]) is not None or raw == SHAPES["digest"]


@settings(max_examples=100, deadline=None)
@given(shapes())
def test_the_same_edit_makes_the_same_octets(raw):
    first, second = (attempt(lambda: add(split(raw), replace(FILE))) for _ in range(2))
    assert (first and first.raw) == (second and second.raw)


def said(document: Document, part: Part) -> str:
    text, _ = decode(content_of(document, part), codec_for(part.charset) or "utf_8")
    return with_line_feeds(text)


def without(document: Document, number: str) -> list[tuple[str, bytes]]:
    found = bodies(document)
    del found[[part.number for part in leaves(document)].index(number)]
    return found


def assert_others_same(before: Document, after: Document, index: int) -> None:
    old, new = bodies(before), bodies(after)
    del old[index], new[index]
    assert new == old
