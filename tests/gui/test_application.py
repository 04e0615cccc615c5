"""What the system tells the application: files to open, the wish to quit, the end of the user's session."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from cfmail_gui.message.field_edits import set_field
from cfmail_gui.sending.keeper import Keeper
from tests.conftest import MESSAGE, open_and_wait


@pytest.fixture
def application(qapp, program):
    """The application with this program behind it."""
    qapp.serve(program.open_file, program.quit, program.front.keep_work)
    yield qapp
    qapp.serve(lambda _path: None, lambda: None, lambda: None)
    qapp._open = qapp._quit = qapp._keep_work = None
    qapp._is_ending = False


def edit(window, text="Changed") -> None:
    assert window.workbench.apply("subject", lambda document: set_field(document, "Subject", text))


def quit_event() -> QEvent:
    event = QEvent(QEvent.Type.Quit)
    QApplication.sendEvent(QApplication.instance(), event)
    return event


def test_a_file_of_the_file_manager_is_opened(qtbot, window, program, application, mail):
    path = mail()
    QApplication.sendEvent(application, QFileOpenEvent(str(path)))
    qtbot.waitUntil(lambda: len(program.windows) == 2 and program.windows[1].session.opened is not None)
    assert program.windows[1].session.opened.path == path


def test_one_that_came_before_the_program_is_not_lost(qtbot, qapp, program, mail):
    path = mail()
    QApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(path))))
    opened: list[Path] = []
    qapp.serve(opened.append, lambda: None, lambda: None)
    assert opened == [path]
    qapp.serve(opened.append, lambda: None, lambda: None)
    assert opened == [path]
    qapp._open = qapp._quit = qapp._keep_work = None


def test_what_is_no_file_opens_nothing(window, program, application):
    QApplication.sendEvent(application, QFileOpenEvent(QUrl("https://example.test/a.eml")))
    assert len(program.windows) == 1
    assert not window.opener.busy


def test_the_system_s_quit_asks_as_the_menu_does(qtbot, window, program, application, mail, questions):
    open_and_wait(qtbot, window, mail())
    edit(window)
    questions["Save the changes to “mail.eml”?"] = "Cancel"
    event = quit_event()
    assert not event.isAccepted()
    assert program.windows == [window]


def test_at_the_end_of_the_session_nobody_is_asked_and_nothing_is_lost(qtbot, window, application, paths, mail):
    open_and_wait(qtbot, window, mail())
    edit(window, "Typed at last")
    application.on_session_ends()
    assert b"Typed at last" in b"".join(path.read_bytes() for path in paths.recovery.glob("*/*.eml"))
    assert Keeper(paths, lambda: True).orphans() == (), "this process still lives"
    assert "mail.eml" in paths.open_windows.read_text()


def test_the_session_that_ends_quits_without_a_question(qtbot, window, program, application, mail, monkeypatch, paths):
    open_and_wait(qtbot, window, mail())
    ended = []
    monkeypatch.setattr(type(application), "exit", lambda _self, status: ended.append(status))
    application.on_session_ends()
    edit(window, "Typed since")
    quit_event()
    assert ended == [0]
    assert program.windows == [window]
    assert b"Typed since" in b"".join(path.read_bytes() for path in paths.recovery.glob("*/*.eml"))


def test_what_was_typed_and_not_applied_is_kept_too(qtbot, window, application, paths, mail):
    open_and_wait(qtbot, window, mail())
    window.message_panel.choose(2)
    source = window.message_panel.source.editor
    source.selectAll()
    qtbot.keyClicks(source, "x")
    application.on_session_ends()
    assert b"x" in b"".join(path.read_bytes() for path in paths.recovery.glob("*/*.eml"))[:3]


def test_a_full_disk_does_not_keep_the_session_from_ending(qtbot, window, application, paths, mail, caplog):
    open_and_wait(qtbot, window, mail(MESSAGE))
    edit(window)
    paths.state.mkdir(exist_ok=True)
    paths.recovery.write_bytes(b"in the way")
    application.on_session_ends()
    assert "unsaved work was not put aside" in caplog.text
