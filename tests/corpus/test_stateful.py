"""Edits of every kind, one after another, with undo and saving in between."""

from contextlib import suppress
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from cfmail_gui.message import alternatives, attachments
from cfmail_gui.message.attachments import NewAttachment
from cfmail_gui.message.document import Document, ensure_message, split
from cfmail_gui.message.edit import part_at
from cfmail_gui.message.faults import BadEdit, BadMessage
from cfmail_gui.message.field_edits import (
    duplicate_field,
    insert_field,
    move_field,
    remove_field,
    replace_field,
    set_field,
)
from cfmail_gui.message.leaf_edits import replace_text
from cfmail_gui.message.source_map import SourceMap, can_edit
from cfmail_gui.message.wire import encode
from tests.corpus.contents import bodies
from tests.corpus.invariants import covers, sending
from tests.corpus.test_corpus import FILES

_PLACES = st.integers(0, 2**16)
_NAMES = st.sampled_from(["Subject", "To", "From", "Bcc", "X-Note", "Content-Type", "Message-ID", "Date", "Reply-To"])
_TEXTS = st.sampled_from(
    [
        "",
        "x",
        "Grüße, Привет, 你好 🙂",
        "Ann Bé <ann@sender.example>, grüße@münchen.example",
        "text/html; charset=utf-8",
        "multipart/mixed; boundary=b1",
        "word " * 60,
        "line\nbreak",
        "x" * 1100,
    ]
)
_BODIES = st.sampled_from(
    ["", "x", "one\ntwo\n", "Grüße\n--b1\n--b1--\n", "long " * 400, "\n\n", "你好\n" * 20, "a\0b"]
)
_OCTETS = st.sampled_from([b"", b"text\n", b"text\r\n--b1--\r\n", bytes(range(256)), b"%PDF-1.4\n" * 30])
_NEW = st.builds(
    NewAttachment,
    st.sampled_from(["a.txt", "Grüße.pdf", "", "a\nb", "../x", 'q"uote.txt']),
    st.sampled_from(["text/plain", "application/pdf", "image/png", "message/rfc822", "bad"]),
    _OCTETS,
)


def alike(found: list[bytes], expected: list[bytes], content_type: str) -> bool:
    """Compare contents; a message is not encoded, so it gets the line ends of the message it is in."""
    if content_type.startswith("message/"):
        found, expected = ([octets.replace(b"\r\n", b"\n") for octets in each] for each in (found, expected))
    return found == expected


class Editing(RuleBasedStateMachine):
    """One document that is edited, and all that it was before."""

    def __init__(self) -> None:
        super().__init__()
        self.document = split(b"")
        self.kept: list[tuple[Document, bytes]] = []

    @initialize(path=st.sampled_from(FILES))
    def open(self, path) -> None:
        self.document = split(path.read_bytes())

    def put(self, document: Document) -> None:
        self.kept.append((self.document.lean(), self.document.raw))
        self.document = document

    def attempt(self, edit, *arguments: Any) -> bool:
        """Make an edit; one that is refused changes nothing."""
        try:
            edited = edit(self.document, *arguments)
        except BadEdit:
            return False
        self.put(edited if isinstance(edited, Document) else edited.document)
        return True

    def difference(self) -> tuple[list[bytes], list[bytes]]:
        """Return the contents that the last edit took out, and those that it put in."""
        before, after = bodies(self.kept[-1][0]), bodies(self.document)
        return list((before - after).elements()), list((after - before).elements())

    def index(self, place: int) -> int:
        return place % len(self.document.fields)

    def number(self, place: int) -> str:
        parts = self.document.tree.parts
        return parts[place % len(parts)].number

    @rule(place=_PLACES, name=_NAMES, text=_TEXTS)
    def insert(self, place, name, text) -> None:
        self.attempt(insert_field, place % (len(self.document.fields) + 1), name, text)

    @rule(name=_NAMES, text=_TEXTS)
    def set(self, name, text) -> None:
        self.attempt(set_field, name, text)

    @precondition(lambda self: self.document.fields)
    @rule(place=_PLACES, name=_NAMES, text=_TEXTS)
    def replace_field(self, place, name, text) -> None:
        self.attempt(replace_field, self.index(place), name, text)

    @precondition(lambda self: self.document.fields)
    @rule(place=_PLACES, to=_PLACES)
    def move_field(self, place, to) -> None:
        self.attempt(move_field, self.index(place), self.index(to))

    @precondition(lambda self: self.document.fields)
    @rule(place=_PLACES, edit=st.sampled_from([remove_field, duplicate_field]))
    def remove_or_double_field(self, place, edit) -> None:
        self.attempt(edit, self.index(place))

    @rule(place=_PLACES, text=_BODIES)
    def type_text(self, place, text) -> None:
        self.attempt(replace_text, self.number(place), text)

    @rule(text=_BODIES, edit=st.sampled_from([alternatives.add_html, alternatives.add_text]))
    def add_alternative(self, text, edit) -> None:
        self.attempt(edit, text)

    @rule(edit=st.sampled_from([alternatives.remove_html, alternatives.remove_text]))
    def remove_alternative(self, edit) -> None:
        self.attempt(edit)

    @rule(new=_NEW)
    def attach(self, new) -> None:
        if self.attempt(attachments.add, new):
            gone, fresh = self.difference()
            assert gone == []
            assert alike(fresh, [new.octets], new.content_type)

    @rule(new=_NEW, place=_PLACES)
    def embed(self, new, place) -> None:
        html = alternatives.body_numbers(self.document).html
        if self.attempt(attachments.add_inline, html or self.number(place), new):
            gone, fresh = self.difference()
            assert gone == []
            assert fresh == [] or alike(fresh, [new.octets], new.content_type)

    @rule(place=_PLACES, octets=_OCTETS)
    def replace_attachment(self, place, octets) -> None:
        number = self.number(place)
        if self.attempt(attachments.replace, number, octets):
            gone, fresh = self.difference()
            assert len(gone) == len(fresh) <= 1
            assert fresh == [] or alike(fresh, [octets], part_at(self.document, number).content_type)

    @rule(place=_PLACES, name=_TEXTS)
    def rename_attachment(self, place, name) -> None:
        if self.attempt(attachments.rename, self.number(place), name):
            assert self.difference() == ([], [])

    @rule(place=_PLACES)
    def remove_attachment(self, place) -> None:
        if self.attempt(attachments.remove, self.number(place)):
            gone, fresh = self.difference()
            assert len(gone) <= 1
            assert fresh in ([], [b""])

    @precondition(lambda self: can_edit(self.document) is None)
    @rule(
        place=_PLACES,
        line=st.sampled_from([None, "", "--b1", "Bcc: q@far.example", "typed ⟨E9⟩", "typed ⟨", " x", "é"]),
    )
    def edit_source(self, place, line) -> None:
        shown = SourceMap.of(self.document, lambda number, octets: f"{octets} in {number}")
        lines = shown.text.split("\n")
        at = place % len(lines)
        lines[at : at + place % 2] = [] if line is None else [line]
        with suppress(BadEdit):
            self.put(shown.edited("\n".join(lines)))

    @precondition(lambda self: self.kept)
    @rule()
    def undo(self) -> None:
        self.document, raw = self.kept.pop()
        assert self.document.raw == raw

    @rule()
    def save_and_load(self) -> None:
        self.document = split(self.document.raw)

    @invariant()
    def is_what_its_octets_say(self) -> None:
        again = split(self.document.raw)
        for name in ("start", "fields", "fields_end", "body_start", "line_end", "prologue"):
            assert getattr(self.document, name) == getattr(again, name), name
        assert self.document.tree == again.tree
        covers(self.document)

    @invariant()
    def can_be_sent_or_is_refused(self) -> None:
        with suppress(BadMessage):
            ensure_message(self.document)
            encode(self.document)

    def teardown(self) -> None:
        for document, raw in self.kept:
            assert document.raw == raw
        sending(self.document)


TestEditing = Editing.TestCase
TestEditing.settings = settings(max_examples=120, stateful_step_count=20, deadline=None)
