"""Every way out of a message that is not saved: nothing is lost without a question, and nobody is asked twice."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMessageBox

from cfmail_gui.gui.recent_menu import open_recent
from cfmail_gui.message.field_edits import set_field
from tests.conftest import MESSAGE, drop, open_and_wait

QUESTION = "Save the changes to “mail.eml”?"


@pytest.fixture
def asked(monkeypatch, questions) -> list[list[str]]:
    """The buttons of every question; how it is answered, ``questions`` says."""
    answer, boxes = QMessageBox.exec, []

    def look(box: QMessageBox) -> int:
        boxes.append(sorted(button.text().replace("&", "") for button in box.buttons()))
        return answer(box)

    monkeypatch.setattr(QMessageBox, "exec", look)
    return boxes


@pytest.fixture
def edited(qtbot, window, mail):
    """The window with a message that was edited."""
    open_and_wait(qtbot, window, mail())
    edit(window)
    return window


def edit(window) -> None:
    assert window.workbench.apply("subject", lambda document: set_field(document, "Subject", "Changed"))
    assert window.isWindowModified()


def test_closing_asks_with_the_three_usual_answers(program, edited, questions, asked):
    questions[QUESTION] = "Cancel"
    edited.close()
    assert asked == [["Cancel", "Don't save", "Save"]]
    assert program.windows == [edited]
    questions[QUESTION] = "Don't save"
    edited.close()
    assert program.windows == []


def test_what_was_saved_before_closing_is_on_the_disk(qtbot, program, edited, questions, tmp_path):
    questions[QUESTION] = "Save"
    edited.close()
    qtbot.waitUntil(lambda: program.windows == [])
    assert b"Subject: Changed" in (tmp_path / "mail.eml").read_bytes()


def test_quitting_asks_about_each_that_is_not_saved_and_one_cancel_keeps_all(
    qtbot, program, edited, questions, asked, mail
):
    open_and_wait(qtbot, program.new_window(), mail(name="other.eml"))
    third = program.new_window()
    open_and_wait(qtbot, third, mail(name="third.eml"))
    edit(third)
    questions |= {QUESTION: "Cancel", "“third.eml”": "Cancel"}
    program.quit()
    assert len(program.windows) == 3
    assert len(asked) == 1
    questions |= {QUESTION: "Don't save", "“third.eml”": "Don't save"}
    program.quit()
    assert program.windows == []
    assert len(asked) == 3


def test_saving_one_of_several_while_quitting_ends_the_program(qtbot, program, edited, questions, mail, tmp_path):
    open_and_wait(qtbot, program.new_window(), mail(name="other.eml"))
    questions[QUESTION] = "Save"
    program.quit()
    qtbot.waitUntil(lambda: program.windows == [])
    assert b"Subject: Changed" in (tmp_path / "mail.eml").read_bytes()


@pytest.mark.parametrize("way", ["open", "drop", "new", "sample", "recent"])
def test_another_message_takes_another_window(qtbot, program, edited, mail, way):
    other = mail(name="other.eml")
    edited._services.recent.add(other)
    ways = {
        "open": lambda: edited.open_path(other),
        "drop": lambda: drop(edited, other),
        "new": edited.files.new,
        "sample": edited.files.open_sample,
        "recent": lambda: open_recent(edited, edited._services.recent.files()[0]),
    }
    ways[way]()
    qtbot.waitUntil(lambda: len(program.windows) == 2 and program.windows[1].session.opened is not None)
    assert edited.session.modified
    assert edited.session.opened.name == "mail.eml"


def test_reading_again_asks(edited, questions, asked, window):
    questions["Read the file again?"] = "Cancel"
    edited.files.reload()
    assert len(asked) == 1
    assert edited.session.modified


def test_what_was_typed_a_moment_ago_counts(qtbot, window, mail, questions, asked):
    open_and_wait(qtbot, window, mail())
    subject = window.message_panel.compose.lines.lines["Subject"]
    subject.setFocus()
    qtbot.keyClicks(subject, "x")
    questions[QUESTION] = "Cancel"
    window.close()
    assert len(asked) == 1


def test_a_file_that_is_open_elsewhere_is_shown_there(qtbot, program, edited, mail):
    other = program.new_window()
    open_and_wait(qtbot, other, mail(name="other.eml"))
    other.open_path(edited.session.opened.path)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is edited)
    assert other.session.opened.name == "other.eml"
    assert len(program.windows) == 2


def test_the_same_file_wanted_twice_in_a_moment_opens_once(qtbot, program, window, mail):
    path = mail()
    program.open_file(path)
    program.open_file(path)
    qtbot.waitUntil(lambda: program.windows[-1].session.opened is not None)
    assert len(program.windows) == 2


def test_the_keys_close_and_quit(qtbot, program, edited, questions, asked):
    questions[QUESTION] = "Cancel"
    for key in ("Ctrl+W", "Ctrl+Q"):
        qtbot.keyClick(edited, QKeySequence(key)[0].key(), Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert program.windows == [edited]


def test_an_unchanged_message_asks_nothing(qtbot, program, window, mail, asked):
    open_and_wait(qtbot, window, mail(MESSAGE))
    window.close()
    assert asked == []
    assert program.windows == []
