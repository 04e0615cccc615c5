"""Suggestions: never put in unless chosen, and chosen by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit

from cfmail_gui.gui.editing import address_edit
from cfmail_gui.gui.editing.address_edit import AddressEdit, _split

KNOWN = (
    "Ann Bé <ann@x.test>",
    "joann@one.test",
    '"Doe, Ann" <doe@x.test>',
    "Zoé 🙂 <zoe@y.test>",
)
DOWN, UP, ENTER, TAB, ESCAPE = (
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_Return,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Escape,
)


@pytest.fixture
def edit(in_window):
    made = AddressEdit("To", lambda: KNOWN)
    made.other = QLineEdit()
    made.window_kept = in_window(made, made.other)
    return made


def rows(edit):
    found = edit.suggestions
    return [found.item(row).text() for row in range(found.count())] if found.isVisible() else []


def test_what_matches_anywhere_in_name_or_address_is_suggested(qtbot, edit):
    qtbot.keyClicks(edit, "ANN")
    assert rows(edit) == list(KNOWN[:3])
    qtbot.keyClicks(edit, "@")
    assert rows(edit) == [KNOWN[0], KNOWN[1]]
    qtbot.keyClicks(edit, "nowhere")
    assert rows(edit) == []
    assert edit.hasFocus()


@pytest.mark.parametrize("key", [ENTER, TAB, Qt.Key.Key_Enter])
def test_the_chosen_one_takes_the_place_of_the_entry(qtbot, edit, key):
    told = []
    edit.textEdited.connect(told.append)
    qtbot.keyClicks(edit, "bob@two.test, do")
    for _ in range(2):
        qtbot.keyClick(edit, DOWN)
    qtbot.keyClick(edit, UP)
    assert edit.text() == "bob@two.test, do"
    qtbot.keyClick(edit, key)
    assert edit.text() == 'bob@two.test, "Doe, Ann" <doe@x.test>'
    assert told[-1] == edit.text()
    assert rows(edit) == []
    assert edit.hasFocus()


@pytest.mark.parametrize("key", [ENTER, TAB])
def test_without_choosing_nothing_is_put_in(qtbot, edit, key):
    qtbot.keyClicks(edit, "ann")
    qtbot.keyClick(edit, key)
    assert edit.text() == "ann"
    assert rows(edit) == []
    assert edit.other.hasFocus() == (key == TAB)


def test_up_and_down_go_round_by_way_of_none(qtbot, edit):
    qtbot.keyClicks(edit, "ann")
    seen = []
    for key in (UP, DOWN, DOWN, DOWN, DOWN, DOWN):
        qtbot.keyClick(edit, key)
        seen.append(edit.suggestions.chosen())
    assert seen == [KNOWN[2], "", KNOWN[0], KNOWN[1], KNOWN[2], ""]


def test_escape_closes_the_suggestions_and_nothing_else(qtbot, edit):
    closed = []
    shortcut = QShortcut(QKeySequence(ESCAPE), edit.window())
    shortcut.activated.connect(lambda: closed.append("window"))
    qtbot.keyClicks(edit, "ann")
    qtbot.keyClick(edit, DOWN)
    qtbot.keyClick(edit.window().windowHandle(), ESCAPE)
    assert (rows(edit), edit.text(), closed) == ([], "ann", [])
    qtbot.keyClick(edit.window().windowHandle(), ESCAPE)
    assert closed == ["window"]


def test_down_asks_for_suggestions_without_those_that_are_there(qtbot, edit):
    edit.replace_text("Someone <ANN@x.test>, ")
    edit.end(False)
    qtbot.keyClick(edit, DOWN)
    assert rows(edit) == list(KNOWN[1:])


def test_an_entry_in_the_middle_and_characters_of_two_units(qtbot, edit):
    edit.replace_text("Zoé 🙂 <z@z.test>, joa, last@x.test")
    edit.setCursorPosition(edit.text().index("joa") + len("joa") + 1)  # 🙂 has two units
    qtbot.keyClicks(edit, "n")
    assert rows(edit) == [KNOWN[1]]
    qtbot.keyClick(edit, DOWN)
    qtbot.keyClick(edit, ENTER)
    assert edit.text() == "Zoé 🙂 <z@z.test>, joann@one.test, last@x.test"
    qtbot.keyClicks(edit, "!")
    assert edit.text() == "Zoé 🙂 <z@z.test>, joann@one.test!, last@x.test"


def test_a_click_chooses(qtbot, edit):
    qtbot.keyClicks(edit, "zo")
    place = edit.suggestions.visualItemRect(edit.suggestions.item(0)).center()
    qtbot.mouseClick(edit.suggestions.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert edit.text() == KNOWN[3]
    assert edit.hasFocus()


def test_leaving_takes_the_suggestions_away(qtbot, edit):
    qtbot.keyClicks(edit, "ann")
    edit.other.setFocus()
    assert not edit.suggestions.isVisible()


def test_at_most_twelve_are_shown_within_the_window(qtbot, in_window):
    edit = AddressEdit("To", lambda: tuple(f"n{number}@x.test" + "y" * 200 for number in range(40)))
    above, below = QLineEdit(), QLineEdit()
    window = in_window(above, edit, below, focused=edit)
    qtbot.keyClicks(edit, "n")
    assert len(rows(edit)) == address_edit.MOST == 12
    assert window.rect().contains(edit.suggestions.geometry())
    assert edit.suggestions.accessibleName() == "Suggestions"


def test_pasted_lines_become_a_list(qtbot, edit):
    qtbot.keyClicks(edit, "a@x.test, z@x.test")
    edit.setCursorPosition(len("a@x.test, "))
    QGuiApplication.clipboard().setText("b@x.test\r\nC <c@x.test>,\n\n d@x.test\n")
    qtbot.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert edit.text() == "a@x.test, b@x.test, C <c@x.test>, d@x.test, z@x.test"


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("", [""]),
        ("a", ["a"]),
        ('"x, y" <a@x>, b', ['"x, y" <a@x>', "b"]),
        (r'"x\", y" <a@x>;b', [r'"x\", y" <a@x>', "b"]),
        ('a, "open, b', ["a", '"open, b']),
        ("Friends: a, b;", ["Friends", "a", "b", ""]),
        ("a\\", ["a\\"]),
        ("a\\,b,", ["a\\,b", ""]),
    ],
)
def test_entries_end_at_commas_outside_of_quotation_marks(text, entries):
    found = _split(text)
    assert [entry.text for entry in found] == entries
    assert [text[entry.start : entry.end].strip() for entry in found] == entries


def test_the_line_may_go_while_its_window_stays(qtbot, edit):
    qtbot.keyClicks(edit, "ann")
    shown = edit.suggestions
    with qtbot.waitSignal(shown.destroyed):
        edit.deleteLater()
