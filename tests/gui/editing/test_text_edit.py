"""What goes into the editor comes out of it, and a replaced text moves nothing that it need not."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor, QTextOption

from cfmail_gui.gui.editing.text_edit import TextEdit, _common
from cfmail_gui.message.display import is_carried
from tests.message.samples import thorough

CONTROL = Qt.KeyboardModifier.ControlModifier
LETTERS = st.text(st.sampled_from("ab\n\t 🙂é\xa0\u2028\u0301"), max_size=30)


@pytest.fixture
def edit(qtbot):
    made = TextEdit("Text body")
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show()
    return made


def copy_all(qtbot, edit):
    edit.selectAll()
    qtbot.keyClick(edit, Qt.Key.Key_C, CONTROL)


def test_no_break_spaces_survive_typing_copying_and_pasting(qtbot, edit):
    edit.replace_text("10\xa0km\nnext")
    qtbot.keyClicks(edit, "x")
    assert edit.carried() == "x10\xa0km\nnext"
    copy_all(qtbot, edit)
    assert QGuiApplication.clipboard().text() == "x10\xa0km\nnext"
    qtbot.keyClick(edit, Qt.Key.Key_V, CONTROL)
    assert edit.carried() == "x10\xa0km\nnext"


_LOST = re.compile("[\r\u2029\ud800-\udfff\ufdd0\ufdd1\ufeff]")  # measured: each BMP character through a QTextDocument


@thorough
@given(one=st.text(max_size=40) | LETTERS, other=st.text(max_size=40) | LETTERS)
@example(one="a🙂b", other="a🙃b")
@example(one="", other="\xa0\n\u2028")
def test_every_text_that_is_carried_comes_back(qapp, one, other):
    edit = TextEdit("Text body")
    for text in (one, other, one):
        if not _LOST.search(text):
            edit.replace_text(text)
            assert edit.carried() == text
    edit.deleteLater()


@pytest.mark.parametrize("character", ["\r", "\u2029", "\ud800", "\ufdd0", "\ufeff"])
def test_what_gets_lost_is_known(character):
    assert not is_carried(f"a{character}b")


@thorough
@given(one=LETTERS, other=LETTERS)
def test_the_common_ends_are_the_longest(one, other):
    start, rest = _common(one, other)
    most = min(len(one), len(other))
    assert one[:start] == other[:start]
    assert one[len(one) - rest :] == other[len(other) - rest :]
    assert start + rest <= most
    assert start == most or one[start] != other[start]
    assert start + rest == most or one[-rest - 1] != other[-rest - 1]


def test_cursor_selection_and_scroll_position_stay(edit):
    lines = [f"line {number} 🙂" for number in range(300)]
    edit.replace_text("\n".join(lines))
    cursor = edit.textCursor()
    cursor.setPosition(edit.document().findBlockByNumber(200).position())
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    edit.verticalScrollBar().setValue(150)
    lines[100] = "another line, and longer"
    edit.replace_text("\n".join(lines))
    assert edit.textCursor().selectedText() == "line 200 🙂"
    assert edit.verticalScrollBar().value() == 150
    assert edit.carried() == "\n".join(lines)


def test_only_what_the_user_does_counts_as_edited(qtbot, edit):
    told = []
    edit.edited.connect(lambda: told.append(edit.carried()))
    edit.replace_text("shown")
    assert told == []
    qtbot.keyClicks(edit, "x")
    assert told == ["xshown"]


def test_shift_enter_is_a_line_end_like_any_other(qtbot, edit):
    qtbot.keyClicks(edit, "a")
    qtbot.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(edit, "b")
    assert edit.carried() == "a\nb"


def test_shift_enter_does_not_edit_what_is_read_only(qtbot, edit):
    edit.setReadOnly(True)
    edit.event(_shift_enter())
    assert edit.carried() == ""


def _shift_enter():
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)


def test_an_endless_line_is_not_broken_between_words(qtbot, edit):
    assert edit.wordWrapMode() == QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
    edit.replace_text("word " * 1000)
    assert edit.wordWrapMode() == QTextOption.WrapMode.WrapAnywhere
    edit.replace_text("short")
    assert edit.wordWrapMode() == QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
    QGuiApplication.clipboard().setText("word " * 1000)
    qtbot.keyClick(edit, Qt.Key.Key_V, CONTROL)
    assert edit.wordWrapMode() == QTextOption.WrapMode.WrapAnywhere
    assert len(edit.carried()) == 5005
