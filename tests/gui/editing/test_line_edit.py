"""A line stays one line, and its cursor stays where it is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence

from cfmail_gui.gui.editing.line_edit import UndoLineEdit


@pytest.fixture
def line(qtbot):
    made = UndoLineEdit("Subject")
    qtbot.addWidget(made)
    made.show()
    return made


def test_pasted_line_breaks_become_spaces(qtbot, line):
    qtbot.keyClicks(line, "ab")
    line.setCursorPosition(1)
    QGuiApplication.clipboard().setText("one\r\n\ntwo\u2028🙂\nx")
    told = []
    line.textEdited.connect(told.append)
    qtbot.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert QKeySequence("Ctrl+V") in QKeySequence.keyBindings(QKeySequence.StandardKey.Paste)
    assert line.text() == "aone two 🙂 xb"
    assert told == ["aone two 🙂 xb"]
    qtbot.keyClicks(line, "!")
    assert line.text() == "aone two 🙂 x!b"


def test_replace_text_keeps_the_cursor_and_is_no_edit_of_the_user(line):
    line.setText("Hello world")
    line.setCursorPosition(5)
    told = []
    line.textEdited.connect(told.append)
    line.replace_text("Hello there")
    assert (line.text(), line.cursorPosition(), told) == ("Hello there", 5, [])


def test_a_long_list_is_not_cut(line):
    line.setText("a@x.test, " * 10_000)
    assert len(line.text()) == 100_000
