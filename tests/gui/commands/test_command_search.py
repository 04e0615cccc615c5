"""Ctrl+K in the real window: every command by some letters of its name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from cfmail_gui.gui import texts_commands
from cfmail_gui.gui.commands.command_list import commands_of, menu_commands
from cfmail_gui.gui.commands.command_search import CommandSearch
from cfmail_gui.gui.commands.fuzzy import rank
from tests.conftest import open_and_wait, rows


@pytest.fixture
def spoken(monkeypatch):
    """What a screen reader is asked to say."""
    said: list[str] = []
    monkeypatch.setattr(
        QAccessible,
        "updateAccessibility",
        lambda event: said.append(event.message()) if hasattr(event, "message") else None,
    )
    return said


@pytest.fixture
def search(qtbot, window):
    """The list, opened by its key while the keyboard was in the envelope."""
    window.envelope_panel.sender_edit.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    found = window.findChild(CommandSearch)
    qtbot.waitUntil(found.line.hasFocus)
    return found


def titles(search) -> list[str]:
    return [row[0] for row in rows(search.table)]


def test_it_offers_every_command_of_the_menus(window, search):
    assert titles(search)[:2] == ["New Message", "New from Template…"]
    assert {command.title for command in menu_commands(window)} <= {title.split(" (not")[0] for title in titles(search)}
    assert ("Save As…", "File", "Ctrl+Shift+S") in rows(search.table)
    assert ("Compose", "View", "Ctrl+1") in rows(search.table)
    assert ("Find…", "Edit", "Ctrl+F") in rows(search.table)
    assert any(place == "Message › Copy As" for _, place, _ in rows(search.table))
    assert search.state.text() == texts_commands.found(len(rows(search.table)))


def test_letters_find_a_command_and_enter_runs_it_with_the_keyboard_where_it_was(qtbot, window, search):
    qtbot.keyClicks(search.line, "sel al")
    assert titles(search)[0] == "Select All"
    qtbot.keyClick(search.line, Qt.Key.Key_Return)
    assert not search.isVisible()
    assert window.envelope_panel.sender_edit.hasFocus()
    assert window.envelope_panel.sender_edit.selectedText() == window.envelope_panel.sender_edit.text() != ""


@pytest.mark.parametrize("leave", [Qt.Key.Key_Escape, Qt.Key.Key_K])
def test_escape_and_the_same_key_give_the_keyboard_back(qtbot, window, search, leave):
    control = Qt.KeyboardModifier.ControlModifier if leave == Qt.Key.Key_K else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(search.line, leave, control)
    assert not search.isVisible()
    assert window.envelope_panel.sender_edit.hasFocus()


def test_tab_leaves_it(qtbot, window, search):
    qtbot.keyClick(search.line, Qt.Key.Key_Tab)
    assert not search.isVisible()
    assert QApplication.focusWidget() is not None
    assert not search.isAncestorOf(QApplication.focusWidget())


def test_a_grey_command_says_why_and_is_not_run(qtbot, window, search, spoken):
    qtbot.keyClicks(search.line, "cancel the")
    assert titles(search)[0] == "Cancel the Send (not now)"
    qtbot.keyClick(search.line, Qt.Key.Key_Return)
    assert search.isVisible()
    assert search.state.text() == "This command cannot be used now. Nothing is being sent."
    assert spoken[-1] == search.state.text()


def test_the_arrows_move_and_everything_is_spoken(qtbot, search, spoken):
    qtbot.keyClicks(search.line, "save")
    assert spoken[-1].startswith(f"{texts_commands.found(len(rows(search.table)))}, Save, File, Ctrl+S")
    qtbot.keyClick(search.line, Qt.Key.Key_Down)
    assert spoken[-1] == "Save As…, File, Ctrl+Shift+S"
    qtbot.keyClick(search.line, Qt.Key.Key_Down)
    assert search.table.currentIndex().row() == 1
    qtbot.keyClick(search.line, Qt.Key.Key_PageUp)
    assert search.table.currentIndex().row() == 0


def test_nothing_found_is_said(qtbot, search, spoken):
    qtbot.keyClicks(search.line, "zzzz")
    assert rows(search.table) == []
    assert spoken[-1] == search.state.text() == "No command is called so. Try fewer letters."
    qtbot.keyClick(search.line, Qt.Key.Key_Return)
    assert search.isVisible()


def test_a_click_runs(qtbot, window, search):
    qtbot.keyClicks(search.line, "new window")
    place = search.table.visualRect(search.table.model().index(0, 0)).center()
    qtbot.mouseClick(search.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert len(window._services.desk.windows) == 2
    assert not search.isVisible()


def test_another_window_can_be_gone_to(qtbot, program, window, mail):
    other = program.new_window()
    open_and_wait(qtbot, other, mail(name="other.eml"))
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    command = next(each for each in commands_of(window) if each.title.startswith("other.eml"))
    command.run()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is other)


def test_the_list_keeps_its_model_whole_and_its_place(qtbot, window, search):
    QAbstractItemModelTester(search.table.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    qtbot.keyClicks(search.line, "s")
    window.resize(900, 700)
    qtbot.waitUntil(lambda: window.rect().contains(search.geometry()))


def test_english_names_find_a_command_in_every_language():
    assert rank("save", "Speichern unter…", "Save As…") is not None
    assert rank("speich", "Speichern unter…", "Save As…") == (
        0,
        len("speichern unter..."),
    )  # "…" is three dots


@pytest.mark.parametrize(
    ("wanted", "better", "worse"),
    [
        ("save", "Save As…", "Paste and Save"),
        ("new win", "New Window", "Renew something winning"),
        ("sa", "Save As…", "Reset all"),
        ("nm", "New Message", "Environment"),
        ("uber", "Über cfmail", "About"),
    ],
)
def test_what_fits_better_comes_first(wanted, better, worse):
    best, next_best = rank(wanted, better), rank(wanted, worse)
    assert best is not None
    assert next_best is None or best < next_best


def test_what_does_not_fit_is_left_out():
    assert rank("xyz", "Save As…", "") is None


def test_files_that_were_opened_lately_are_commands(qtbot, window, mail):
    open_and_wait(qtbot, window, mail(name="lately.eml"))
    qtbot.waitUntil(
        lambda: any(
            command.place == "File › Open Recent" and "lately.eml" in command.title for command in commands_of(window)
        )
    )


def test_every_command_keeps_its_english_name(window):
    filled = ("Message › Copy As", "File › Open Recent")
    assert [each.title for each in menu_commands(window) if not each.english and each.place not in filled] == []
