"""The five languages as their readers meet them: room for the words, keys told apart, and names of keys."""

import os
import re
import subprocess
import sys

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from cfmail_gui.gui.commands.command_list import bare, menu_commands, native
from cfmail_gui.gui.languages import LANGUAGES, use_language
from tests.gui.looks import twice
from tests.gui.rooms import EveryRoom
from tests.gui.test_languages import FOREIGN, translations
from tests.gui.test_pseudo_locale import all_cut

_KEYS = re.compile(
    r"(?:(?:Ctrl|Shift|Alt)\+)+(?:Page (?:Up|Down)|[A-Z][a-z]+|[A-Z0-9+−])|(?<=\()(?:Return|Delete)(?=\))"
)
_AS_ON_KEYBOARDS = {"Page Up": "PgUp", "Page Down": "PgDown", "Delete": "Del", "−": "-"}
_TELL = "from PySide6.QtCore import QCoreApplication as A; from cfmail_gui.gui import languages as l; app = A([])"
_TELL += "; l.use_language(''); print(l.of_system(), '|', A.translate('', 'Open batch'), '|',"
_TELL += "A.translate('QPlatformTheme', 'Cancel'))"


@pytest.fixture
def speaking():
    """Speak other languages for a while."""
    yield use_language
    use_language("en")


@pytest.mark.parametrize("code", FOREIGN)
def test_every_window_has_room_and_keys_of_its_own(qtbot, speaking, make_program, monkeypatch, tmp_path, code):
    monkeypatch.setattr("cfmail_gui.app.use_language", lambda _code: speaking(code))
    shared = []

    def look(name, window):
        if not isinstance(window, QMenu):  # those are looked at in test_languages
            shared.extend(f"{name}: {each}" for each in twice(window))

    found = all_cut(qtbot, EveryRoom(qtbot, make_program(), tmp_path), also=look)
    assert not found, "\n".join(found)
    assert not shared, "\n".join(shared)


@pytest.mark.parametrize("code", FOREIGN)
def test_sentences_name_keys_as_the_menus_do(speaking, code):
    speaking(code)
    other = []
    for message in translations._read(code).iter("message"):
        said = "".join(message.find("translation").itertext())
        for key in _KEYS.findall(message.findtext("source")):
            portable = re.sub("|".join(_AS_ON_KEYBOARDS), lambda found: _AS_ON_KEYBOARDS[found[0]], key)
            named = QKeySequence(portable, QKeySequence.SequenceFormat.PortableText).toString()
            if QKeySequence(named).toString(QKeySequence.SequenceFormat.NativeText) not in said.replace("−", "-"):
                other.append(f"{key}: {said}")
    assert not other, "\n".join(other)


@pytest.mark.parametrize(
    ("environment", "spoken", "words"),
    [
        ({"LANG": "de_AT.UTF-8"}, "Deutsch", "Abbrechen"),
        ({"LANG": "fr_CA.UTF-8"}, "Français", "Annuler"),
        ({"LANG": "zh_CN.UTF-8"}, "简体中文", "取消"),
        ({"LANG": "zh_SG.UTF-8"}, "简体中文", "取消"),
        ({"LANG": "zh_TW.UTF-8"}, "English", "Cancel"),
        ({"LANG": "zh_TW.UTF-8", "LANGUAGE": "zh_TW:zh_CN"}, "简体中文", "取消"),
        ({"LANG": "pt_BR.UTF-8"}, "English", "Cancel"),
        ({"LANG": "pt_BR.UTF-8", "LANGUAGE": "pt_BR:es:en"}, "Español", "Cancelar"),
        ({"LANG": "it_IT.UTF-8", "LANGUAGE": "it:de"}, "Deutsch", "Abbrechen"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "en_GB:de"}, "English", "Cancel"),
        ({"LANG": "C"}, "English", "Cancel"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "C.UTF-8"}, "English", "Cancel"),
    ],
)
def test_the_language_of_the_system_is_spoken_by_the_program_and_by_qt(environment, spoken, words):
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("LANG", "LC_"))}
    told = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", _TELL],
        env=kept | environment,
        check=True,
        capture_output=True,
        encoding="utf-8",
        timeout=30,
    )
    own, batch, cancel = told.stdout.strip().split(" | ")
    assert (own, cancel) == (spoken, words)
    assert (batch == "Open batch") == (spoken == LANGUAGES["en"])


def test_the_menus_name_what_is_undone_and_the_editors_keys(speaking, make_program, monkeypatch):
    monkeypatch.setattr("cfmail_gui.app.use_language", lambda _code: speaking("fr"))
    program = make_program()
    program.start([], None)
    window = program.windows[0]
    window.envelope_panel.sender_edit.setText("me@sender.test")
    assert bare(window.menus.undo.text()) == "Annuler\N{NARROW NO-BREAK SPACE}: enveloppe"
    speaking("de")
    window = program.new_window()
    edit = window.menuBar().actions()[1].menu()
    assert {text.partition("\t")[2] for action in edit.actions() if "\t" in (text := action.text())} == {
        "Strg+F",
        "Strg+H",
    }
    assert {"Ctrl+F", "Ctrl+H"} <= {key for command in menu_commands(window) for key in command.keys}


def test_a_name_for_two_keys_is_said_once(speaking, make_program):
    make_program()
    speaking("zh_CN")
    assert native(("Ctrl+Return", "Ctrl+Enter")) == ("Ctrl+回车",)
