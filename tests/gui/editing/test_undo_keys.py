"""Undo and redo are asked for, from the keyboard and from the menu; no editor has a history of its own."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from cfmail_gui.gui.editing.code_edit import CodeEdit
from cfmail_gui.gui.editing.line_edit import UndoLineEdit
from cfmail_gui.gui.editing.text_edit import TextEdit

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(params=[UndoLineEdit, TextEdit, CodeEdit])
def editor(request, in_window):
    made = request.param("Subject")
    in_window(made)
    return made


@pytest.fixture
def wishes(editor):
    asked = []
    editor.undo_wanted.connect(lambda: asked.append("undo"))
    editor.redo_wanted.connect(lambda: asked.append("redo"))
    return asked


def text_of(editor):
    return editor.text() if isinstance(editor, UndoLineEdit) else editor.carried()


@pytest.mark.parametrize(
    ("key", "modifiers", "wish"),
    [
        (Qt.Key.Key_Z, CONTROL, "undo"),
        (Qt.Key.Key_Y, CONTROL, "redo"),
        (Qt.Key.Key_Z, CONTROL | SHIFT, "redo"),
    ],
)
def test_the_keys_ask_the_program_and_change_nothing(qtbot, editor, wishes, key, modifiers, wish):
    qtbot.keyClicks(editor, "typed")
    qtbot.keyClick(editor, key, modifiers)
    assert wishes == [wish]
    assert text_of(editor) == "typed"


def test_a_shortcut_of_the_window_does_not_get_the_key_before_the_editor(qtbot, editor, wishes):
    taken = []
    shortcut = QShortcut(QKeySequence("Ctrl+Y"), editor.window())
    shortcut.activated.connect(lambda: taken.append("window"))
    qtbot.keyClick(editor.window().windowHandle(), Qt.Key.Key_Y, CONTROL)
    assert (taken, wishes) == ([], ["redo"])


def test_other_shortcuts_are_left_to_the_window(editor):
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_S, CONTROL)
    event.ignore()
    QApplication.sendEvent(editor, event)
    assert not event.isAccepted()


def test_the_menu_offers_both(editor, wishes):
    menu = editor.context_menu()
    for name in ("edit-undo", "edit-redo"):
        action = menu.findChild(QAction, name)
        assert action.isEnabled()
        action.trigger()
    assert wishes == ["undo", "redo"]
    menu.deleteLater()


def test_a_dropped_file_is_left_to_the_window(editor):
    assert not editor.acceptDrops()


def test_the_name_is_the_accessible_one(editor):
    assert editor.accessibleName() == "Subject"
