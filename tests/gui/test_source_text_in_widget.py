"""The text widget gives the source text back as it was set: nothing in it is altered, so nothing in a message is."""

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtWidgets import QPlainTextEdit

from cfmail_gui.message.document import split
from cfmail_gui.message.source_map import SourceMap
from cfmail_gui.message.source_text import read, show
from tests.message.test_source_text import OCTETS, TROUBLE

_PARAGRAPH = "\u2029"
_once = settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def editor(qtbot):
    made = QPlainTextEdit()
    qtbot.addWidget(made)
    return made


@_once
@given(OCTETS | TROUBLE)
def test_the_widget_keeps_what_is_shown(editor, octets):
    text = show(octets)
    editor.setPlainText(text)
    assert editor.toPlainText() == text
    assert editor.document().toRawText().replace(_PARAGRAPH, "\n") == text
    assert editor.document().blockCount() == text.count("\n") + 1
    assert read(editor.toPlainText(), b"\n") == octets.replace(b"\r\n", b"\n")


def test_the_widget_keeps_every_character_of_unicode_as_shown(editor):
    """Many lines, so that a difference is not lost in one endless string."""
    characters = (chr(code) for code in range(0x110000) if not 0xD800 <= code < 0xE000)
    octets = b"".join(character.encode() + b"\n" * (ord(character) % 64 == 63) for character in characters)
    text = show(octets)
    editor.setPlainText(text)
    assert editor.toPlainText().split("\n") == text.split("\n")
    assert read(editor.toPlainText(), b"\n") == octets


def test_what_the_widget_alters_is_in_brackets(editor):
    """Why the brackets: these characters do not come back, and so must not be there as they are."""
    for character in "\xa0\u2028\u2029\r\ufdd0\ufdd1":
        editor.setPlainText(f"a{character}b")
        assert editor.toPlainText() != f"a{character}b"
        assert show(f"a{character}b".encode()) != f"a{character}b"


def test_the_text_of_a_map_comes_back_from_the_widget_unchanged(editor):
    document = split(b"Subject: caf\xe9\r\n\r\n\xc2\xa0one\rtwo\r\n" + b"y" * 30_000)
    made = SourceMap.of(document, lambda part, octets: f"{octets}\xa0octets\u2028in part {part}")
    editor.setPlainText(made.text)
    assert made.edited(editor.toPlainText()) is document
    cursor = editor.textCursor()
    cursor.insertText("⟨E8⟩")
    assert made.edited(editor.toPlainText()).raw == b"\xe8" + document.raw
