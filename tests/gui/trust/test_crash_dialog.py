"""The dialog about the program's own mistakes; journeys/test_crash.py has the rest."""

import pytest
from PySide6.QtCore import Qt

from cfmail_gui.gui.trust.crash_desk import CrashDesk
from cfmail_gui.message.faults import BadFile
from cfmail_gui.sending.keeper import Keeper

FAULT = ("LookupError in f:1", "Traceback…\nLookupError: one")


@pytest.fixture
def desk(program, window) -> CrashDesk:
    return CrashDesk(program.services)


@pytest.fixture
def dialog(qtbot, desk):
    desk.report(*FAULT)
    qtbot.waitUntil(lambda: desk.dialog is not None)
    yield desk.dialog
    if desk.dialog is not None:
        desk.dialog.reject()


def edit(qtbot, window) -> None:
    window.message_panel.choose(0)
    subject = window.message_panel.compose.lines.lines["Subject"]
    subject.setText("New")
    subject.textEdited.emit("New")
    qtbot.waitUntil(lambda: window.session.modified)


def test_without_unsaved_work_it_says_so(qtbot, dialog):
    qtbot.waitUntil(lambda: dialog.kept.text() == "There is no unsaved work.")
    assert "LookupError" in dialog.details.toPlainText()
    assert dialog.go_on_button.isDefault()


def test_escape_goes_on(qtbot, desk, dialog):
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert desk.dialog is None


def test_work_that_cannot_be_put_aside_is_named(qtbot, window, desk, monkeypatch):
    edit(qtbot, window)

    def full(*_):
        raise BadFile("disk-full", "x")

    monkeypatch.setattr(Keeper, "keep_work", full)
    desk.report(*FAULT)
    qtbot.waitUntil(lambda: desk.dialog is not None)
    qtbot.waitUntil(lambda: "could not be put aside: Sample message" in desk.dialog.kept.text())
    desk.dialog.reject()


def test_before_anything_is_put_aside_nothing_else_is_claimed(qtbot, window, desk, monkeypatch):
    edit(qtbot, window)
    monkeypatch.setattr("cfmail_gui.gui.trust.crash_dialog.CrashDialog.keep", lambda _self: None)
    desk.report(*FAULT)
    qtbot.waitUntil(lambda: desk.dialog is not None)
    assert "could not be put aside: Sample message" in desk.dialog.kept.text()
    desk.dialog.reject()


def test_quitting_quits_as_the_menu_does(qtbot, program, dialog, monkeypatch):
    left = []
    monkeypatch.setattr(type(program), "quit", lambda _self: left.append(1))
    dialog.quit_button.click()
    assert left == [1]
