"""Every window in a language that nobody speaks, from right to left, and in large letters: nothing left out or cut."""

import re
from contextlib import suppress

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import TimeoutError as QtTimeout

from cfmail_gui.checks.support import support_data
from cfmail_gui.gui.appearance import use_appearance
from tests.gui.looks import cut, texts
from tests.gui.pseudo import PseudoLocale, speak
from tests.gui.rooms import EveryRoom

_DATA = re.compile(
    r"\S+@\S+|https?://\S+|[\w./-]*/[\w./-]+|=\?\S+\?=|\b[\w-]+\.(?:test|eml|html|json|txt|bin|mbox)\b"  # the messages'
    r"|\b[\w-]+: (?=[^⟪]*$).*|(?<=SHA-256 )⟪.*|\b[0-9a-f]{8,}\b"
    r"|\b(?:Ctrl|Shift|Alt|Return|Enter|Escape|Esc|Space|Del|PgUp|PgDown|Home|End|Tab)\b"  # names of keys
)
_WORD = re.compile(r"[A-Za-zßü]{2,}")
_OURS = """AM PM cfmail SHA From To Cc Me Subject Date Sat Nov Content Type Grüße bit boundary
name address number missing"""
_NAMES = frozenset(_WORD.findall(" ".join((_OURS, *support_data().families.values()))))


@pytest.fixture
def walk(qtbot, make_program, tmp_path, monkeypatch):
    """EveryRoom through a program that speaks the language; the windows are built after it was chosen."""

    def begin(direction: str = "", percent: int = 100) -> EveryRoom:
        if direction:
            monkeypatch.setattr("cfmail_gui.app.use_language", lambda _code: speak(PseudoLocale(direction)))
        program = make_program()
        use_appearance("", percent)
        return EveryRoom(qtbot, program, tmp_path)

    yield begin
    use_appearance("", 100)
    speak(None)


def untranslated(text: str) -> list[str]:
    return [word for word in _WORD.findall(_DATA.sub("", text)) if word not in _NAMES]


def _is_written_once(name: str, where: str) -> bool:
    """Whether it is each language's own name, or the manual, which is in English alone."""
    return "LanguagePage" in where or (name == "manual" and where.startswith(("HelpBrowser", "QListWidget")))


def test_every_word_was_handed_to_the_translators(walk):
    found = {}
    for name, window in walk("LTR").rooms():
        for where, text in texts(window):
            words = untranslated(text)
            if words and not _is_written_once(name, where):
                found.setdefault(f"{where}: {' '.join(words)} in {text[:80]!r}", name)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("direction", ["LTR", "RTL"])
def test_longer_words_have_room(qtbot, walk, direction):
    found = all_cut(qtbot, walk(direction))
    assert not found, "\n".join(found)
    assert QApplication.isRightToLeft() == (direction == "RTL")


def test_letters_of_twice_the_size_have_room(qtbot, walk):
    found = all_cut(qtbot, walk(percent=200))
    assert not found, "\n".join(found)


def all_cut(qtbot, begun: EveryRoom, also=lambda _name, _window: None) -> list[str]:
    """Return what has no room in any window; ``also`` looks at each, too."""
    found = []
    for name, window in begun.rooms():
        now: list[str] = []

        def is_laid_out(window=window, now=now) -> bool:
            now[:] = cut(window)
            return not now

        with suppress(QtTimeout):  # what has just changed is laid out in a moment
            qtbot.waitUntil(is_laid_out, timeout=2_000)
        found += [f"{name}: {each}" for each in now]
        also(name, window)
    return found
