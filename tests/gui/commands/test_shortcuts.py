"""The overview of keys, against the keys that there are."""

from collections import Counter
from importlib.resources import files

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from cfmail_gui.gui.batch.batch_choice import BatchChoice
from cfmail_gui.gui.commands.command_list import bare, commands_of
from cfmail_gui.gui.commands.editor_keys import editor_keys
from cfmail_gui.gui.commands.shortcut_list import all_keys, menu_keys, shown
from cfmail_gui.gui.commands.shortcuts_dialog import ShortcutsDialog
from cfmail_gui.gui.preferences.preferences_window import PreferencesWindow
from tests.conftest import rows

HARDWARE = {"Zoom In", "Zoom Out"}  # some keyboards have keys of that name, which need no telling
WINDOW = (Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut)


@pytest.fixture
def full(qtbot, window):
    """The window with every view built."""
    for index in range(len(window.message_panel.pages)):
        window.message_panel.choose(index)
    window.message_panel.choose(0)
    return window


@pytest.fixture
def dialog(qtbot, window):
    """The overview, opened by its key."""
    qtbot.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), ShortcutsDialog))
    return QApplication.activeWindow()


def portable(sequence: QKeySequence) -> str:
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def taken(root: QWidget) -> list[tuple[str, QWidget | None, object]]:
    """Return every key of a window that is bound: the key, where it works (None: everywhere), and by what."""
    found = []
    for each in [*root.findChildren(QShortcut), *root.findChildren(QAction)]:
        action = isinstance(each, QAction)
        context = each.shortcutContext() if action else each.context()
        place = None if context in WINDOW else (each.associatedObjects()[0] if action else each.parent())
        if place is not None and place.window() is not root and place is not root:
            continue
        keys = {portable(key) for key in (each.shortcuts() if action else each.keys()) if not key.isEmpty()}
        found += [(key, place, each) for key in keys]
    return found


def windows(program, qtbot, full, mail) -> list[QWidget]:
    """Return the windows that have keys of their own."""
    program.show_history()
    program.new_batch(BatchChoice((mail(name="a.eml"),)), full.account_bar.account)
    archive = program._archive
    qtbot.waitUntil(lambda: archive._batch_desk is not None and archive._batch_desk.windows != ())
    (batch,) = archive._batch_desk.windows
    qtbot.waitUntil(lambda: batch.model.rowCount() == 1 and not archive._batch_desk.busy, timeout=10_000)
    program.show_preferences()
    (preferences,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, PreferencesWindow))
    return [full, archive._history_window, batch, preferences]


def test_no_key_is_taken_twice(program, qtbot, full, mail):
    for root in windows(program, qtbot, full, mail):
        keys = taken(root)
        everywhere = Counter(key for key, place, _ in keys if place is None)
        assert [key for key, count in everywhere.items() if count > 1] == [], root.windowTitle()
        in_place = Counter((key, id(place)) for key, place, _ in keys if place is not None)
        assert [key for (key, _), count in in_place.items() if count > 1] == [], root.windowTitle()
        # Qt calls neither where a key of the window and one of the place that has the keyboard are the same
        both = {key for key, place, _ in keys if place is not None and not isinstance(place, QMenu)} & set(everywhere)
        assert both == set(), root.windowTitle()


def test_no_key_is_missing_from_the_overview(program, qtbot, full, mail):
    listed = {key for each in all_keys(full) for key in each.keys}
    for root in windows(program, qtbot, full, mail):
        missing = {key for key, _, _ in taken(root) if key.replace("Enter", "Return") not in listed} - HARDWARE
        assert missing == set(), root.windowTitle()


def test_the_overview_has_the_real_keys_of_the_menus(full):
    real = {command.title: command.keys for command in commands_of(full) if command.keys}
    assert {key.what: key.keys for key in menu_keys(full)} == real
    assert real["Save As…"] == ("Ctrl+Shift+S",)
    assert real["Send"] == ("Ctrl+Return", "Ctrl+Enter")


def test_every_key_of_the_overview_can_be_pressed(full):
    for key in all_keys(full):
        assert key.place
        assert key.what
        assert all(not QKeySequence(each).isEmpty() for each in key.keys), key
    in_place = Counter((each.place, key, each.what) for each in editor_keys() for key in each.keys)
    assert max(in_place.values()) == 1


def test_the_page_of_the_manual_has_every_key_of_the_menus(full):
    page = (files("cfmail_gui") / "manual" / "keyboard.md").read_text(encoding="utf-8")
    page = page.replace("Page Up", "PgUp").replace("Page Down", "PgDown")
    missing = [key for each in menu_keys(full) for key in each.keys if key not in page]
    assert missing == []


def test_no_letter_opens_two_entries_of_a_menu(full):
    for top in full.menuBar().actions():
        entries = [action.text().partition("\t")[0] for action in top.menu().actions() if not action.isSeparator()]
        letters = Counter(text[text.index("&") + 1].casefold() for text in entries if "&" in text)
        assert [letter for letter, count in letters.items() if count > 1] == [], bare(top.text())
        assert all("&" in text for text in entries), [text for text in entries if "&" not in text]
    tops = Counter(top.text()[top.text().index("&") + 1] for top in full.menuBar().actions())
    assert max(tops.values()) == 1


def test_it_lists_searches_and_copies(qtbot, window, dialog):
    QAbstractItemModelTester(dialog.table.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert dialog.search_edit.hasFocus()
    assert [row[2] for row in rows(dialog.table)] == [key.what for key in all_keys(window)]
    qtbot.keyClicks(dialog.search_edit, "rename f2")
    assert rows(dialog.table) == [("Attachments", "F2", "Rename the attachment")]
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == "Attachments\n  F2  Rename the attachment\n"
    qtbot.keyClicks(dialog.search_edit, " zzz")
    assert rows(dialog.table) == []
    assert "No key is found" in dialog.state.text()


def test_its_text_has_a_paragraph_for_each_place(window, dialog):
    dialog.copy_button.click()
    paragraphs = QGuiApplication.clipboard().text().strip().split("\n\n")
    assert [paragraph.splitlines()[0] for paragraph in paragraphs] == list(
        dict.fromkeys(key.place for key in all_keys(window))
    )
    assert any("Ctrl+Shift+S" in line and line.endswith("Save As…") for line in paragraphs[0].splitlines())


def test_escape_closes_it_and_it_comes_back(qtbot, window, dialog):
    qtbot.keyClicks(dialog.search_edit, "undo")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    window.tools.shortcuts()
    assert dialog.isVisible()
    assert dialog.search_edit.text() == ""
    assert shown(all_keys(window)[0]) == rows(dialog.table)[0][1]
