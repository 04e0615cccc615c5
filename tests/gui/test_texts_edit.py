"""Sentences about what an edit changed beside what was asked for."""

from cfmail_gui.gui.texts_edit import notes
from cfmail_gui.message.edit import EditNote

MOVED = EditNote("container-added", "part 1 (text/plain)", "text/plain", "multipart/alternative")
FREED = EditNote("container-removed", "part 2 (text/html)", "multipart/alternative", "text/html")
ENCODED = EditNote("encoding-changed", "part 1 (text/plain)", "7bit", "quoted-printable")


def test_structure_alone_is_no_news():
    assert notes((MOVED,)) == notes((FREED,)) == notes((MOVED, FREED)) == ""


def test_what_comes_with_other_changes_is_told_in_sentences():
    assert notes((MOVED, ENCODED, ENCODED)) == (
        "Part 1 (text/plain) was put into a new multipart/alternative part. "
        "The transfer encoding of part 1 (text/plain) is now quoted-printable; it was 7bit."
    )
    assert notes((FREED, ENCODED)).startswith("Part 2 (text/html) was taken out of its multipart/alternative part")


def test_a_note_that_begins_with_a_place_begins_with_a_capital_letter():
    note = EditNote("type-added", "part 1 (text/plain)", "", "text/plain; charset=utf-8")
    assert notes((note,)) == "Part 1 (text/plain) now says what it is: text/plain; charset=utf-8."
