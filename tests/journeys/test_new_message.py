"""Writing a message from nothing, and sending it: by keyboard alone."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog

from cfmail_gui.message.document import split
from tests.conftest import MESSAGE, open_and_wait, outcomes, send_and_wait


def begin(qtbot, window):
    with qtbot.waitSignal(window.opener.opened):
        window.menus.new.trigger()


def write(qtbot, widget, text):
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.keyClicks(widget, text)


def test_a_message_is_written_and_sent(qtbot, window):
    begin(qtbot, window)
    compose = window.message_panel.compose
    lines = compose.lines.lines
    lines["From"].insert("Jörg")  # QTest has keys for ASCII only
    write(qtbot, lines["From"], " <joerg@sender.test>")
    write(qtbot, lines["To"], "Ada <ada@one.test>, queued@two.test")
    write(qtbot, lines["Bcc"], "hidden@three.test")
    lines["Subject"].insert("Grüße an")
    write(qtbot, lines["Subject"], " alle")
    write(qtbot, compose.text, "Guten Tag,")
    qtbot.keyClick(compose.text, Qt.Key.Key_Return)
    qtbot.keyClicks(compose.text, "bis bald")
    send_and_wait(qtbot, window)
    assert outcomes(window) == {
        "ada@one.test": "Delivered",
        "queued@two.test": "Queued",
        "hidden@three.test": "Delivered",
    }
    document = split(window.session.document.raw)
    assert b"hidden" not in document.raw
    assert document.first("Bcc") is None
    assert document.raw.endswith(b"Guten Tag,\r\nbis bald") or document.raw.endswith(b"bis bald\r\n")
    assert re.fullmatch(rb" <[0-9a-f]{32}@[a-z.]+>", document.first("Message-ID").value)
    assert document.first("Date") is not None
    assert b"=?utf-8?b?SsO2cmc=?= <joerg@sender.test>" in document.first("From").value


def test_the_next_message_begins_with_the_author_of_the_last(qtbot, window):
    send_and_wait(qtbot, window)
    begin(qtbot, window)
    assert "you@sender.example" in window.message_panel.compose.lines.lines["From"].text()
    assert window.session.draft.sender == "you@sender.example"


def test_edits_that_are_not_saved_stay_in_their_window(qtbot, program, window, mail):
    write(qtbot, window.message_panel.compose.lines.lines["Subject"], "mine ")
    begun = len(program.windows)
    window.open_path(mail())
    other = program.windows[-1]
    qtbot.waitUntil(lambda: other.session.opened is not None)
    assert len(program.windows) == begun + 1
    assert "mine" in window.message_panel.compose.lines.lines["Subject"].text()
    assert other.session.document.raw == MESSAGE


def test_edit_as_new_has_no_traces_and_an_identity_of_its_own(qtbot, program, window, mail):
    old = b"Received: by x\r\nDKIM-Signature: v=1\r\nMessage-ID: <old@x.test>\r\n"
    open_and_wait(qtbot, window, mail(old + MESSAGE))
    window.files.edit_as_new()
    other = program.windows[-1]
    qtbot.waitUntil(lambda: other.session.opened is not None)
    raw = other.session.document.raw
    assert b"Received" not in raw
    assert b"DKIM" not in raw
    assert b"<old@x.test>" not in raw
    assert raw.endswith(MESSAGE[MESSAGE.index(b"\r\n\r\n") :])
    assert other.session.opened.path is None


def test_redirect_keeps_the_octets_and_asks_for_recipients(qtbot, program, window, mail):
    open_and_wait(qtbot, window, mail())
    window.files.redirect()
    other = program.windows[-1]
    qtbot.waitUntil(lambda: other.session.opened is not None)
    assert other.session.document.raw == MESSAGE
    assert other.windowTitle().startswith("Redirect of mail.eml")
    assert other.envelope_panel.recipients.toPlainText() == ""
    assert other.envelope_panel.sender_edit.text() == "me@sender.test"
    other.envelope_panel.recipients.setPlainText("new@four.test")
    send_and_wait(qtbot, other)
    assert outcomes(other) == {"new@four.test": "Delivered"}


@pytest.mark.parametrize(
    ("name", "content", "page"),
    [
        ("news.html", "<!doctype html><p>Grüße</p>".encode(), "html"),
        ("note.txt", "Grüße\nzwei".encode(), "text"),
        ("old.eml", MESSAGE, "text"),
    ],
)
def test_a_template_begins_a_message(qtbot, window, tmp_path, monkeypatch, name, content, page):
    path = tmp_path / name
    path.write_bytes(content)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(window.opener.opened):
        window.files.new_from_template()
    compose = window.message_panel.compose
    assert "Grüße" in getattr(compose, page).carried()
    assert window.session.opened.path is None
    assert window.session.document.first("Message-ID") is not None
    assert path.read_bytes() == content


def test_undo_in_any_editor_takes_back_the_last_edit_wherever_it_was(qtbot, window, mail):
    open_and_wait(qtbot, window, mail())
    compose = window.message_panel.compose
    write(qtbot, compose.lines.lines["Subject"], "X")
    write(qtbot, window.envelope_panel.sender_edit, "y")
    qtbot.keyClick(compose.text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.envelope_panel.sender_edit.text() == "me@sender.test"
    assert window.session.document.raw != MESSAGE
    qtbot.keyClick(window.envelope_panel.recipients, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.document.raw == MESSAGE
    assert compose.lines.lines["Subject"].text() == "Grüße"
    window.menus.redo.trigger()
    assert window.session.document.raw != MESSAGE


def test_every_view_and_back_changes_nothing(qtbot, window, mail):
    raw = b"From: a@x.test\nTo: b@x.test\r\nSubject:   spaced\n\ttabbed \r\n\nmixed\r\nends\n\xa0"
    open_and_wait(qtbot, window, mail(raw))
    for index in (1, 2, 3, 4, 0):
        window.message_panel.choose(index)
        QApplication.processEvents()
    window.workbench.flush()
    assert window.session.document.raw == raw
    assert not window.isWindowModified()


def test_edits_made_while_another_message_is_being_read_are_not_replaced(qtbot, program, window, mail):
    window.open_path(mail())
    write(qtbot, window.message_panel.compose.lines.lines["Subject"], "mine ")
    qtbot.waitUntil(lambda: len(program.windows) == 2)
    assert "mine" in window.message_panel.compose.lines.lines["Subject"].text()
    assert program.windows[1].session.document.raw == MESSAGE


@pytest.mark.parametrize(("command", "view"), [("Find…", 0), ("Replace…", 2)])
def test_the_menu_finds_where_the_user_is(window, command, view):
    window.message_panel.choose(view)
    action = next(each for each in window.findChildren(QAction) if command in each.text().replace("&", ""))
    action.trigger()
    bar = window.message_panel.pages[view].searched()
    assert bar.isVisible()
    assert bar.replace_edit.isVisible() == (command == "Replace…")


def test_an_edit_after_a_send_may_be_sent_at_once(qtbot, window):
    send_and_wait(qtbot, window)
    assert not window.send_panel.button.isEnabled()  # the rest of the gesture that sent
    write(qtbot, window.message_panel.compose.lines.lines["Subject"], "again ")
    assert window.send_panel.button.isEnabled()
    assert window.result_panel.state.text().startswith("Earlier send: ")
    window.menus.send.trigger()
    qtbot.waitUntil(lambda: window.sending.request is None)
    assert len(outcomes(window)) == 3


def test_the_key_says_why_nothing_is_sent(qtbot, window):
    window.envelope_panel.recipients.setPlainText("")
    window.menus.send.trigger()
    assert window.notice.label.text().startswith("Nothing was sent. The envelope has no recipients")


def test_a_new_message_is_ready_to_be_written(qtbot, window):
    begin(qtbot, window)
    assert window.message_panel.compose.lines.lines["From"].hasFocus()


def test_another_window_is_seen_whole(program, window):
    for _ in range(3):
        other = program.new_window()
        assert other.screen().availableGeometry().contains(other.geometry())


def test_a_sender_is_filled_in_where_only_recipients_were_typed_before(qtbot, program, mail):
    empty = program.new_window()
    empty.envelope_panel.recipients.setPlainText("me@mine.test")
    open_and_wait(qtbot, empty, mail())
    assert empty.envelope_panel.sender_edit.text() == "me@sender.test"
    assert empty.envelope_panel.recipients.toPlainText() == "me@mine.test"
