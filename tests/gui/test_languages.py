"""What the window speaks: English in its plural forms, and five languages that leave nothing out."""

import json
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QMenu

from cfmail_gui.gui import texts
from cfmail_gui.gui.languages import LANGUAGES, use_language
from cfmail_gui.gui.texts import tr
from tests.gui.looks import cut_tabs

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "tools"))

import catalogue  # noqa: E402 - the tools are scripts in one folder
import translation_faults  # noqa: E402
import translations  # noqa: E402

FOREIGN = [code for code in LANGUAGES if code != "en"]


@pytest.fixture
def speaking(english):
    """Speak other languages for a while."""
    yield use_language
    use_language("en")


# English


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0 recipients"), (1, "1 recipient"), (2, "2 recipients"), (5000, "5,000 recipients")]
)
def test_english_has_its_plural_forms_and_separators(speaking, count, words):
    speaking("en_US")
    assert tr("%n recipient(s)", "", count) == words


def test_who_has_a_language_that_is_not_there_reads_english(speaking, monkeypatch):
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("fi_FI"))
    speaking("")
    assert tr("%n recipient(s)", "", 1) == "1 recipient"
    assert texts.number(1.5, 1) == "1,5"  # numbers as they are used to them all the same


def test_english_forms_are_made_of_alternatives():
    source = "%n row(s) that (gives|give) no message (is|are) left out, %n class(es)"
    assert translations.english_forms(source) == [
        "%n row that gives no message is left out, %n class",
        "%n rows that give no message are left out, %n classes",
    ]


def test_sentences_and_lists_are_joined_as_the_language_does(speaking):
    assert texts.sentences("", "One.", "", "Two.") == "One. Two."
    assert texts.listed(["a", "b", "c"]) == "a, b, c"
    assert texts.sentences() == texts.listed([]) == ""
    speaking("ja")
    assert texts.sentences("一。", "二。") == "一。二。"


# The others


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_nothing_is_left_out_and_nothing_is_broken(language):
    said = catalogue.collected(plural_only=language == "en")
    found = list(translation_faults.faults(language, translations._read(language), said))
    assert not found, "\n".join(found[:40])


def test_what_is_loaded_is_made_of_the_masters(tmp_path):
    translations.release(tmp_path)
    for language in translations.LANGUAGES:
        name = f"cfmail_{language}.qm"
        assert (tmp_path / name).read_bytes() == (translations.BINARIES / name).read_bytes(), "run make translations"


@pytest.mark.parametrize("code", FOREIGN)
def test_every_language_is_spoken_by_the_window_and_by_qt(speaking, make_program, code):
    speaking(code)
    assert tr("Open batch") != "Open batch"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"
    assert QLocale().name() == QLocale(code).name()


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_keys_of_a_menu_are_told_apart(speaking, monkeypatch, make_program, code):
    monkeypatch.setattr("cfmail_gui.app.use_language", lambda _code: speaking(code))
    program = make_program()
    program.start([], None)
    bar = program.windows[0].menuBar()
    for entries in (bar.actions(), *(menu.actions() for menu in bar.findChildren(QMenu))):
        keys = [key.upper() for action in entries if (key := _key(action.text()))]
        twice = sorted(action.text() for action in entries if keys.count(_key(action.text()).upper()) > 1)
        assert not twice, twice


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_view_has_to_be_scrolled_to(qtbot, speaking, monkeypatch, make_program, code):
    monkeypatch.setattr("cfmail_gui.app.use_language", lambda _code: speaking(code))
    program = make_program()
    program.start([], None)
    window = program.windows[0]
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: window.session.opened is not None)
    bar = window.message_panel.tabs.tabBar()
    qtbot.waitUntil(lambda: bar.isVisible() and bar.width() > 0)
    assert cut_tabs(bar) == []


def _key(text: str) -> str:
    """Return the letter that opens a menu entry from the keyboard."""
    return text.replace("&&", "").partition("&")[2][:1]


def test_the_choice_of_who_speaks_it_on_the_system_keeps_its_dates(speaking, monkeypatch):
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("en_GB"))
    speaking("en")
    assert QLocale().name() == "en_GB"
    speaking("de")
    assert QLocale().name() == "de_DE"


# The tools


@pytest.fixture
def masters(tmp_path, monkeypatch):
    """Masters of their own, of two sentences."""
    sources = tmp_path / "program"
    sources.mkdir()
    said = 'tr("Save {name}?")\ntr("%n row(s)", "of data", count)\ntr(\n    "Long",\n    "with a comma behind it",\n)\n'
    (sources / "one.py").write_text(said)
    (sources / "two.py").write_text("f\"{tr('Save {name}?')}\"\n")
    monkeypatch.setattr(catalogue, "SOURCES", sources)
    monkeypatch.setattr(translations, "MASTERS", tmp_path / "masters")
    translations.update()
    return sources


def test_translators_get_what_is_missing_and_it_comes_back(masters, tmp_path):
    wanted = translations.untranslated("de")
    assert [(each["source"], each["comment"], each["plural"]) for each in wanted] == [
        ("Save {name}?", "", False),
        ("%n row(s)", "of data", True),
        ("Long", "with a comma behind it", False),
    ]
    assert wanted[0]["files"] == ["one.py", "two.py"]
    done = [
        {"source": "Save {name}?", "comment": "", "translation": "{name} sichern?"},
        {"source": "%n row(s)", "comment": "of data", "translation": ["%n Zeile", "%n Zeilen"]},
    ]
    (tmp_path / "de.json").write_text(json.dumps(done))
    translations.take("de", tmp_path / "de.json")
    assert [each["source"] for each in translations.untranslated("de")] == ["Long"]
    tree = translations._read("de")
    assert [form.text for form in tree.iter("numerusform")] == ["%Ln Zeile", "%Ln Zeilen"]
    translations.update()  # and what is done stays done
    assert [each["source"] for each in translations.untranslated("de")] == ["Long"]


def test_what_no_translator_would_ever_see_is_refused(masters):
    for call in ("tr(name)", 'tr(f"{name}")', 'tr("%n row(s)")', 'tr("rows", "", 3)'):
        (masters / "three.py").write_text(call)
        with pytest.raises(ValueError, match=r"three\.py:1"):
            catalogue.collected()


@pytest.mark.parametrize(
    ("language", "source", "translation", "fault"),
    [
        ("de", "Save {name}?", "{name} sichern?", ""),
        ("de", "Save {name}?", "{nahme} sichern?", "placeholders"),
        ("de", "Save {name}?", "{name} sichern", "ends otherwise"),
        ("fr", "Save {name}?", "Enregistrer {name}\u202f?", ""),
        ("ja", "Done.", "完了。", ""),
        ("ja", "&Open…", "開く(&O)…", ""),
        ("ja", "&Open…", "&開く…", "behind the words"),
        ("de", "&Open…", "Öffnen…", "mnemonic"),
        ("de", "Black && white", "Schwarz && weiß", ""),
        ("de", "{first} {second}", "", "empty"),
        ("de", " days", "Tage", "spaces"),
        ("de", "a\nb", "a b", "lines"),
    ],
)
def test_faults_that_a_reader_of_one_language_would_not_see(language, source, translation, fault):
    tree = ET.ElementTree(ET.Element("TS"))
    message = ET.SubElement(tree.getroot(), "message")
    ET.SubElement(message, "source").text = source
    ET.SubElement(message, "translation").text = translation
    found = list(translation_faults.faults(language, tree, [catalogue.Text(source, "", plural=False, files=[])]))
    assert len(found) == bool(fault)
    assert fault in "".join(found)
