"""Saving: exact octets, nothing lost, nothing of other programs overwritten unasked."""

import os
import stat
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from cfmail_gui.message.field_edits import set_field
from tests.conftest import MESSAGE, open_and_wait


def edit(window, text="Changed") -> bytes:
    """Change the subject as the Compose page does, and return the octets that are to be saved."""
    assert window.workbench.apply("subject", lambda document: set_field(document, "Subject", text))
    return window.session.document.raw


def save(qtbot, window) -> None:
    with qtbot.waitSignal(window.saving.changed):
        window.saving.save()


@pytest.fixture
def save_as(monkeypatch):
    """Answer the file dialog with this path."""

    def answer(path: Path | str) -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))

    return answer


def test_saving_writes_the_very_octets_and_keeps_the_mode(qtbot, window, mail):
    path = mail()
    path.chmod(0o640)
    open_and_wait(qtbot, window, path)
    assert not window.isWindowModified()
    octets = edit(window)
    assert window.isWindowModified()
    save(qtbot, window)
    assert path.read_bytes() == octets != MESSAGE
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert not window.isWindowModified()


def test_undo_after_saving_is_a_change_again(qtbot, window, mail):
    open_and_wait(qtbot, window, mail())
    edit(window)
    save(qtbot, window)
    window.workbench.undo()
    assert window.isWindowModified()
    window.workbench.redo()
    assert not window.isWindowModified()


def test_save_as_goes_on_with_the_new_file(qtbot, window, mail, tmp_path, save_as):
    old = mail()
    open_and_wait(qtbot, window, old)
    octets = edit(window)
    save_as(tmp_path / "Neu.eml")
    with qtbot.waitSignal(window.saving.changed):
        window.saving.save_as()
    assert (tmp_path / "Neu.eml").read_bytes() == octets
    assert old.read_bytes() == MESSAGE
    assert window.windowTitle().startswith("Neu.eml")
    edit(window, "Again")
    save(qtbot, window)
    assert b"Subject: Again" in (tmp_path / "Neu.eml").read_bytes()


def test_a_message_without_a_file_asks_for_a_name_made_of_its_subject(qtbot, window, monkeypatch, tmp_path):
    offered = []

    def answer(_parent, _title, proposed, _kinds):
        offered.append(Path(proposed).name)
        return str(tmp_path / "x.eml"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    edit(window, "a/b: “Grüße”?")
    save(qtbot, window)
    assert offered == ["a-b_ “Grüße”_.eml"]
    assert (tmp_path / "x.eml").read_bytes() == window.session.document.raw


def test_a_symbolic_link_stays_one_and_the_target_is_named(qtbot, window, mail, tmp_path):
    target = mail(name="target.eml")
    link = tmp_path / "link.eml"
    link.symlink_to(target)
    open_and_wait(qtbot, window, link)
    octets = edit(window)
    save(qtbot, window)
    assert link.is_symlink()
    assert target.read_bytes() == octets
    assert str(target) in window.statusBar().currentMessage()


@pytest.mark.parametrize(("button", "replaced"), [("Replace it", True), ("Cancel", False)])
def test_what_another_program_wrote_is_not_replaced_unasked(qtbot, window, mail, questions, button, replaced):
    path = mail()
    open_and_wait(qtbot, window, path)
    octets = edit(window)
    path.write_bytes(b"From: other@x.test\n\nother program\n")
    questions["was changed by another program"] = button
    if replaced:
        save(qtbot, window)
    else:
        with qtbot.waitSignal(window.saving._writing.failed):
            window.saving.save()
    assert (path.read_bytes() == octets) is replaced
    assert window.isWindowModified() is not replaced


def test_a_failed_save_says_so_and_the_message_stays_unsaved(qtbot, window, mail, tmp_path):
    path = mail()
    open_and_wait(qtbot, window, path)
    edit(window)
    path.unlink()
    path.mkdir()
    os.utime(path)
    with qtbot.waitSignal(window.saving._writing.failed):
        window.saving._write(path, lambda octets: window._services.keeper.save(path, octets))
    assert "is a folder" in window.notice.label.text()
    assert "not saved" in window.notice.label.text()
    assert window.isWindowModified()


def test_closing_asks_and_cancel_stays(qtbot, window, mail, questions):
    open_and_wait(qtbot, window, mail())
    edit(window)
    questions["Save the changes"] = "Cancel"
    assert not window.close()
    assert window.isVisible()


def test_closing_with_dont_save_leaves_the_file_alone(qtbot, window, mail, questions):
    path = mail()
    open_and_wait(qtbot, window, path)
    edit(window)
    questions["Save the changes"] = "Don't save"
    assert window.close()
    assert path.read_bytes() == MESSAGE


def test_closing_with_save_closes_when_the_file_is_written(qtbot, program, window, mail, questions):
    path = mail()
    open_and_wait(qtbot, window, path)
    octets = edit(window)
    questions["Save the changes"] = "Save"
    window.close()
    qtbot.waitUntil(lambda: window not in program.windows)
    assert path.read_bytes() == octets


def test_the_message_is_copied_as_a_file(window):
    window.saving.copy_as_file()
    (url,) = QGuiApplication.clipboard().mimeData().urls()
    path = Path(url.toLocalFile())
    assert path.read_bytes() == window.session.document.raw
    assert path.suffix == ".eml"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_addresses_that_were_sent_to_are_offered(qtbot, window):
    from tests.conftest import send_and_wait

    send_and_wait(qtbot, window)
    qtbot.waitUntil(lambda: any("ada@" in each for each in window._services.keeper.addresses()))
    line = window.message_panel.compose.lines.lines["Cc"]
    line.setFocus(Qt.FocusReason.OtherFocusReason)
    line.clear()
    qtbot.keyClicks(line, "ada ex")
    assert line.suggestions.count() == 1


def test_blind_copies_that_no_file_holds_are_named_when_it_is_saved(qtbot, window, mail):
    open_and_wait(qtbot, window, mail())
    edit(window)
    window.message_panel.compose.lines.lines["Bcc"].setText("hidden@four.test")
    save(qtbot, window)
    assert "not of the file: hidden@four.test" in window.notice.label.text()


def test_a_bcc_field_in_the_file_is_no_news(qtbot, window, mail):
    open_and_wait(qtbot, window, mail(b"Bcc: hidden@four.test\r\n" + MESSAGE))
    edit(window)
    save(qtbot, window)
    assert not window.notice.isVisible()
