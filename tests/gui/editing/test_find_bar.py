"""Find and replace by keyboard, in a real editor."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from cfmail_gui.gui.editing import matches
from cfmail_gui.gui.editing.code_edit import CodeEdit
from cfmail_gui.gui.editing.find_bar import FindBar

SHIFT = Qt.KeyboardModifier.ShiftModifier
ENTER, F3 = Qt.Key.Key_Return, Qt.Key.Key_F3


@pytest.fixture
def editor(in_window):
    made = CodeEdit("Source")
    made.bar = FindBar(made)
    made.window_kept = in_window(made, made.bar)
    made.replace_text("one two\nThree 🙂 two\ntwofold one\n")
    return made


@pytest.fixture
def bar(editor):
    return editor.bar


def look_for(qtbot, bar, text):
    bar.open_find()
    bar.find_edit.clear()
    qtbot.keyClicks(bar.find_edit, text)


def selected(editor):
    cursor = editor.textCursor()
    return cursor.selectedText(), cursor.blockNumber(), cursor.selectionStart() - cursor.block().position()


def test_enter_and_shift_enter_go_from_place_to_place_and_round_the_ends(qtbot, editor, bar):
    look_for(qtbot, bar, "two")
    places = []
    for _ in range(4):
        qtbot.keyClick(bar.find_edit, ENTER)
        places.append((*selected(editor)[1:], "beginning" in bar.state.text()))
    assert places == [(0, 4, False), (1, 9, False), (2, 0, False), (0, 4, True)]
    qtbot.keyClick(bar.find_edit, ENTER, SHIFT)
    assert selected(editor) == ("two", 2, 0)
    assert "went on from the end" in bar.state.text()
    qtbot.keyClick(bar.find_edit, ENTER, SHIFT)
    assert selected(editor) == ("two", 1, 9)
    assert bar.state.text() == ""


def test_f3_works_in_the_bar_and_in_the_editor(qtbot, editor, bar):
    look_for(qtbot, bar, "one")
    qtbot.keyClick(bar.find_edit, F3)
    assert selected(editor) == ("one", 0, 0)
    editor.setFocus()
    qtbot.keyClick(editor, F3)
    assert selected(editor) == ("one", 2, 8)
    qtbot.keyClick(editor, F3, SHIFT)
    assert selected(editor) == ("one", 0, 0)


def test_case_and_whole_words(qtbot, editor, bar):
    look_for(qtbot, bar, "three")
    qtbot.keyClick(bar.find_edit, ENTER)
    assert selected(editor)[0] == "Three"
    qtbot.keyClick(bar.case_box, Qt.Key.Key_Space)
    qtbot.keyClick(bar.find_edit, ENTER)
    assert bar.state.text() == "Not found."
    look_for(qtbot, bar, "two")
    qtbot.keyClick(bar.words_box, Qt.Key.Key_Space)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(bar.find_edit, ENTER, SHIFT)
    assert selected(editor) == ("two", 1, 9)


def test_what_looks_like_an_expression_is_text_until_asked_for(qtbot, editor, bar):
    editor.replace_text("a+b a.b aab\xa0c")
    for text, found in (("a+b", "a+b"), ("a.b", "a.b"), ("b\xa0", "b\xa0")):
        look_for(qtbot, bar, text)
        qtbot.keyClick(bar.find_edit, ENTER)
        assert selected(editor)[0] == found
    bar.regular_box.click()
    look_for(qtbot, bar, "a+b")
    qtbot.keyClick(bar.find_edit, ENTER)
    assert selected(editor)[0] == "aab"


def test_an_expression_that_is_none_is_explained_at_once(qtbot, editor, bar):
    bar.regular_box.click()
    bar.words_box.click()
    look_for(qtbot, bar, "a(b")
    assert "not a regular expression" in bar.state.text()
    assert "(character 4)" in bar.state.text()
    for press in (bar.find_next, bar.find_previous, bar.replace, bar.replace_all):
        press()
    assert editor.carried().startswith("one two")
    qtbot.keyClicks(bar.find_edit, ")")
    assert bar.state.text() == ""


def test_replace_goes_on_to_the_next_place(qtbot, editor, bar):
    look_for(qtbot, bar, "two")
    bar.open_replace()
    qtbot.keyClick(bar.find_edit, Qt.Key.Key_Tab)
    qtbot.keyClicks(bar.replace_edit, "2")
    qtbot.keyClick(bar.replace_edit, ENTER)
    assert editor.carried().startswith("one two\nThree")
    qtbot.keyClick(bar.replace_edit, ENTER)
    assert editor.carried() == "one 2\nThree 🙂 two\ntwofold one\n"
    assert selected(editor) == ("two", 1, 9)


def test_replace_all_is_one_edit_and_says_how_many(qtbot, editor, bar):
    edits = []
    editor.edited.connect(lambda: edits.append(editor.carried()))
    look_for(qtbot, bar, "two")
    bar.open_replace()
    qtbot.keyClicks(bar.replace_edit, r"\1")
    qtbot.mouseClick(bar.all_button, Qt.MouseButton.LeftButton)
    assert edits == ["one \\1\nThree 🙂 \\1\n\\1fold one\n"]
    assert bar.state.text() == "3 places replaced."
    bar.replace_all()
    assert bar.state.text() == "Not found."
    assert len(edits) == 1


def test_groups_and_new_lines_in_the_replacement_of_an_expression(qtbot, editor, bar):
    bar.regular_box.click()
    look_for(qtbot, bar, r"(\w+) (t\w+)")
    bar.open_replace()
    qtbot.keyClicks(bar.replace_edit, r"\2\n\1\t\0\\\9")
    bar.replace_all()
    assert bar.state.text() == "1 place replaced."
    assert editor.carried() == "two\none\tone two\\\nThree 🙂 two\ntwofold one\n"


def test_empty_places_can_be_found_and_replaced(qtbot, editor, bar):
    bar.regular_box.click()
    look_for(qtbot, bar, "^")
    lines = []
    for _ in range(5):
        qtbot.keyClick(bar.find_edit, ENTER)
        lines.append(selected(editor)[1])
    assert lines == [1, 2, 3, 0, 1]
    qtbot.keyClick(bar.find_edit, ENTER, SHIFT)
    assert selected(editor)[1] == 0
    bar.open_replace()
    qtbot.keyClicks(bar.replace_edit, "> ")
    bar.replace_all()
    assert editor.carried() == "> one two\n> Three 🙂 two\n> twofold one\n> "


def test_escape_closes_and_goes_back_to_the_editor(qtbot, editor, bar):
    bar.open_find()
    assert bar.find_edit.hasFocus()
    for widget in (bar.find_edit, bar.case_box, bar.next_button):
        bar.open_find()
        qtbot.keyClick(widget, Qt.Key.Key_Escape)
        assert not bar.isVisible()
        assert editor.hasFocus()


def test_what_is_selected_is_looked_for(qtbot, editor, bar):
    editor.find("Three")
    bar.open_find()
    assert (bar.find_edit.text(), bar.find_edit.selectedText()) == ("Three", "Three")
    editor.selectAll()
    bar.open_replace()
    assert bar.find_edit.text() == "Three"
    assert bar.replace_edit.isVisible()
    bar.open_find()
    assert not bar.replace_edit.isVisible()


def test_find_next_without_anything_to_look_for_opens_the_bar(editor, bar):
    bar.find_next()
    assert bar.find_edit.hasFocus()


def test_what_is_read_only_is_not_replaced(editor, bar):
    editor.setReadOnly(True)
    bar.find_edit.setText("one")
    bar.open_replace()
    assert not bar.replace_edit.isVisible()
    bar.replace_all()
    bar.replace()
    assert editor.carried().startswith("one two")


def test_a_search_that_takes_too_long_is_stopped(editor, bar, monkeypatch):
    monkeypatch.setattr(matches, "_PATIENCE", -1.0)
    bar.open_replace()
    bar.find_edit.setText("one")
    for press in (bar.find_next, bar.find_previous, bar.replace, bar.replace_all):
        bar.state.say("")
        press()
        assert "took too long" in bar.state.text()
    assert editor.carried().startswith("one two")


def test_every_control_has_its_name_and_tab_reaches_all(qtbot, editor, bar):
    bar.open_replace()
    names = []
    for _ in range(10):
        widget = QApplication.focusWidget()
        names.append(widget.accessibleName() or widget.text())
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    assert names == [
        "Find",
        "Replace with",
        "Find previous",
        "Find next",
        "Replace",
        "Replace all",
        "Match case",
        "Whole words",
        "Regular expression",
        "Close find bar",
    ]


def test_the_editor_goes_on_without_the_bar(qtbot, editor, bar):
    bar.open_find()
    with qtbot.waitSignal(bar.destroyed):
        bar.deleteLater()
    editor.setFocus()
    qtbot.keyClick(editor, F3)
    qtbot.keyClicks(editor, "x")
    assert editor.carried().startswith("xone two")
