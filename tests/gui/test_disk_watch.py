"""Another program changes the file that is open: it is told once, and never where the change is our own."""

import os
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from cfmail_gui.gui.diff_dialog import DiffDialog
from tests.conftest import MESSAGE, open_and_wait, rows

CHANGED = MESSAGE.replace(b"aus Test", b"aus Berlin")


@pytest.fixture
def path(qtbot, window, mail) -> Path:
    """An open file."""
    opened = mail()
    open_and_wait(qtbot, window, opened)
    qtbot.waitUntil(lambda: window.session.opened.path == opened)
    return opened


def replace(path: Path, raw: bytes) -> None:
    """Write as most programs do: another file takes the place of the old one."""
    beside = path.with_suffix(".new")
    beside.write_bytes(raw)
    beside.replace(path)


def told(qtbot, window) -> str:
    """Wait for a notice."""
    qtbot.waitUntil(window.notice.isVisible, timeout=10_000)
    return window.notice.label.text()


def checked(qtbot, window) -> None:
    """Let the window look at its file once more, and wait until it has."""
    window.disk_watch.check()
    qtbot.waitUntil(lambda: not window.disk_watch._asking.busy, timeout=10_000)


def press(window, text: str) -> None:
    """Press a button of the notice."""
    next(button for button in window.notice.action_buttons if button.text() == text).click()


def test_a_change_in_place_is_told_with_what_can_be_done(qtbot, window, path):
    path.write_bytes(CHANGED)
    assert told(qtbot, window) == "“mail.eml” was changed by another program."
    texts = [button.text() for button in window.notice.action_buttons if button.isVisible()]
    assert texts == ["Read again", "Show difference", "Keep this one"]
    assert window.session.document.raw == MESSAGE


def test_read_again_shows_what_is_there_now(qtbot, window, path):
    path.write_bytes(CHANGED)
    told(qtbot, window)
    with qtbot.waitSignal(window.opener.opened):
        press(window, "Read again")
    assert window.session.document.raw == CHANGED
    checked(qtbot, window)
    assert not window.notice.isVisible()


def test_each_change_is_told_once_and_the_next_one_again(qtbot, window, path):
    for number in range(3):  # the file is watched again after it was replaced
        replace(path, MESSAGE + b"%d" % number)
        told(qtbot, window)
        press(window, "Keep this one")
        assert not window.notice.isVisible()
        checked(qtbot, window)
        assert not window.notice.isVisible(), "the user knows"
    assert window.session.document.raw == MESSAGE


def test_edits_that_are_not_saved_are_mentioned(qtbot, window, path):
    window.message_panel.compose.lines.lines["Subject"].setText("")
    qtbot.keyClicks(window.message_panel.compose.lines.lines["Subject"], "Mine")
    assert window.session.modified
    replace(path, CHANGED)
    assert "What you changed here is not saved." in told(qtbot, window)


def test_a_file_that_is_gone_and_comes_back(qtbot, window, path):
    path.unlink()
    assert told(qtbot, window).startswith("“mail.eml” is not there any more")
    assert not any(button.isVisible() for button in window.notice.action_buttons)
    path.write_bytes(MESSAGE)
    checked(qtbot, window)
    assert not window.notice.isVisible()
    path.write_bytes(CHANGED)
    assert "was changed" in told(qtbot, window)


def test_that_it_is_gone_is_not_said_any_longer_once_it_is_back(qtbot, window, path):
    path.unlink()
    assert "is not there any more" in told(qtbot, window)
    path.write_bytes(MESSAGE)  # nobody asks: the folder tells
    qtbot.waitUntil(lambda: not window.notice.isVisible(), timeout=10_000)
    assert window.disk_watch._watching.watcher.files() == [str(path)]
    assert window.disk_watch._watching.watcher.directories() == []


def test_it_is_looked_at_when_the_user_comes_back(qtbot, window, path):
    window.disk_watch._watching.watcher.removePath(str(path))  # some network mounts tell nothing
    path.write_bytes(CHANGED)
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    assert "was changed" in told(qtbot, window)


def test_the_same_octets_written_again_are_no_change(qtbot, window, path):
    replace(path, MESSAGE)
    os.utime(path, (1, 1))
    checked(qtbot, window)
    assert not window.notice.isVisible()


def test_it_is_never_looked_at_on_the_gui_thread(qtbot, window, path, monkeypatch):
    keeper, threads = window._services.keeper, set()

    def noting(name):
        real = getattr(keeper, name)
        monkeypatch.setattr(keeper, name, lambda *given: (threads.add(threading.get_ident()), real(*given))[1])

    noting("state_of")
    noting("version_of")
    noting("read")
    path.write_bytes(CHANGED)
    told(qtbot, window)
    press(window, "Show difference")
    dialog = window.findChild(DiffDialog)
    qtbot.waitUntil(lambda: dialog.table.model().rowCount() > 0)
    dialog.close()
    assert threads
    assert threading.get_ident() not in threads


def test_our_own_save_is_no_news(qtbot, window, path):
    events = []
    window.disk_watch._watching.watcher.fileChanged.connect(events.append)
    subject = window.message_panel.compose.lines.lines["Subject"]
    for number in range(3):
        subject.selectAll()
        qtbot.keyClicks(subject, f"Mine {number}")
        with qtbot.waitSignal(window.saving.changed):
            window.saving.save()
            window.disk_watch.check()  # asked with what was known before the save, answered after it
        qtbot.waitUntil(lambda number=number: len(events) > number, timeout=10_000)
        qtbot.waitUntil(lambda: not window.disk_watch._watching.settling.isActive(), timeout=10_000)
        checked(qtbot, window)
        assert not window.notice.isVisible()
        assert f"Subject: Mine {number}".encode() in path.read_bytes()
    replace(path, CHANGED)
    assert "was changed" in told(qtbot, window)


def test_saving_takes_the_notice_away(qtbot, window, path, questions):
    subject = window.message_panel.compose.lines.lines["Subject"]
    qtbot.keyClicks(subject, "Mine")
    path.write_bytes(CHANGED)
    told(qtbot, window)
    questions["was changed by another program since"] = "Replace it"
    with qtbot.waitSignal(window.saving.changed):
        window.saving.save()
    assert not window.notice.isVisible()
    assert path.read_bytes() == window.session.document.raw


def test_the_file_that_is_open_now_is_the_one_that_counts(qtbot, window, path, mail):
    other = mail(CHANGED, "other.eml")
    open_and_wait(qtbot, window, other)
    path.write_bytes(b"no message at all")
    assert window.disk_watch._watching.watcher.files() == [str(other)]
    checked(qtbot, window)
    assert not window.notice.isVisible()


def test_the_difference_beside_the_window(qtbot, window, path):
    path.write_bytes(CHANGED)
    told(qtbot, window)
    press(window, "Show difference")
    dialog = window.findChild(DiffDialog)
    qtbot.waitUntil(lambda: dialog.table.model().rowCount() > 0)
    assert not dialog.isModal()
    titles = [
        dialog.table.model().headerData(column, dialog.table.horizontalHeader().orientation()) for column in (2, 4)
    ]
    assert titles == ["On disk", "Here"]
    assert rows(dialog.table)[-1] == ("≠", "8", "Grüße aus Berlin", "8", "Grüße aus Test")
    with qtbot.waitSignal(window.opener.opened), qtbot.waitSignal(dialog.destroyed):
        dialog.reload_button.click()
    assert window.session.document.raw == CHANGED


def test_what_to_do_may_still_be_chosen_after_the_difference_was_looked_at(qtbot, window, path):
    path.write_bytes(CHANGED)
    sentence = told(qtbot, window)
    press(window, "Show difference")
    dialog = window.findChild(DiffDialog)
    qtbot.waitUntil(lambda: dialog.table.model().rowCount() > 0)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    assert window.notice.isVisible()
    assert window.notice.label.text() == sentence
    press(window, "Keep this one")
    checked(qtbot, window)
    assert not window.notice.isVisible()


def test_a_difference_that_cannot_be_shown_says_why(qtbot, window, path):
    path.write_bytes(CHANGED)
    told(qtbot, window)
    path.unlink()
    press(window, "Show difference")
    dialog = window.findChild(DiffDialog)
    qtbot.waitUntil(lambda: "does not exist" in dialog.note.text())
    dialog.close()


def test_a_closed_difference_leaves_nothing_behind(qtbot, window, path):
    path.write_bytes(CHANGED)
    told(qtbot, window)
    press(window, "Show difference")
    window.disk_watch._show_difference()
    open_now = [dialog for dialog in window.findChildren(DiffDialog) if dialog.isVisible()]
    assert len(open_now) == 1
    with qtbot.waitSignal(open_now[0].destroyed):
        open_now[0].close()
    qtbot.waitUntil(lambda: window.findChild(DiffDialog) is None)
