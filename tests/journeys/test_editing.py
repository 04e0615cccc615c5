"""Editing in the whole window: one message in five views, one history, and exactly what was promised is sent."""

import re
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from cfmail_gui.message import wire
from cfmail_gui.message.document import split
from cfmail_gui.message.wire import WireOptions
from tests.conftest import MESSAGE, open_and_wait, outcomes, rows, send_and_wait

COMPOSE, FIELDS, SOURCE, PARTS, WIRE = range(5)
LATIN = (
    b"From: me@sender.test\nTo: ada@one.test\nBcc: eve@three.test\nSubject: Gr\xfc\xdfe\n"
    b"Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: 8bit\n\nsch\xf6n gr\xfcn\nhier\n"
)
LARGE = MESSAGE + (b"x" * 70 + b"\r\n") * 3_000
UNDO = QKeySequence("Ctrl+Z")


def choose(window, view):
    window.message_panel.choose(view)
    return window.message_panel.pages[view]


def idle(qtbot, window):
    source, wire_page = window.message_panel.source, window.message_panel.wire
    qtbot.waitUntil(
        lambda: (
            window.session.is_examined
            and not source._typing.isActive()
            and not source._mapping.busy
            and not wire_page._comparing.busy
        ),
        timeout=20_000,
    )


def type_in_source(qtbot, window, after, text):
    """Type behind a piece of the source."""
    editor = choose(window, SOURCE).editor
    idle(qtbot, window)
    cursor = editor.textCursor()
    cursor.setPosition(editor.toPlainText().index(after) + len(after))
    editor.setTextCursor(cursor)
    for character in text:
        if character == "\n":
            qtbot.keyClick(editor, Qt.Key.Key_Return)
        elif character.isascii():
            qtbot.keyClicks(editor, character)
        else:
            editor.insertPlainText(character)
    return editor


def remove_in_source(qtbot, window, text):
    editor = choose(window, SOURCE).editor
    idle(qtbot, window)
    cursor = editor.textCursor()
    start = editor.toPlainText().index(text)
    cursor.setPosition(start)
    cursor.setPosition(start + len(text), cursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    qtbot.keyClick(editor, Qt.Key.Key_Delete)


def menu_action(window, text):
    from PySide6.QtGui import QAction

    return next(action for action in window.findChildren(QAction) if action.text().replace("&", "").startswith(text))


def sent(server):
    return server.requests[-1].json()["mime_message"].encode()


# What is sent


def test_an_edit_of_the_source_is_sent_and_no_other_octet_changes(qtbot, window, mail, far_end):
    open_and_wait(qtbot, window, mail())
    type_in_source(qtbot, window, "aus Test", " und Köln")
    send_and_wait(qtbot, window)  # at once: what was typed does not wait for its pause
    assert sent(far_end) == MESSAGE.replace(b"aus Test", "aus Test und Köln".encode())
    assert far_end.requests[0].json()["recipients"] == ["ada@one.test", "bob@two.test", "eve@three.test"]


@pytest.mark.parametrize("options", [WireOptions(), WireOptions(seven_bit=True), WireOptions(crlf=False)], ids=str)
@pytest.mark.parametrize("raw", [LATIN, MESSAGE.replace(b"\r\n", b"\n"), MESSAGE], ids=["latin", "LF", "CRLF"])
def test_what_is_shown_is_what_arrives_with_every_option(qtbot, window, mail, far_end, raw, options):
    open_and_wait(qtbot, window, mail(raw))
    page = choose(window, WIRE)
    if options.seven_bit:
        page.seven_bit.click()
    if not options.crlf:
        page.crlf.click()
    idle(qtbot, window)
    send_and_wait(qtbot, window)
    expected = wire.encode(split(raw), options).octets
    assert sent(far_end) == expected
    assert window.session.opened.wire.sha256 in page.digests.text()
    assert ("Identical" in page.verdict.text()) == (expected == raw)


def test_options_are_for_one_message(qtbot, window, mail, far_end):
    open_and_wait(qtbot, window, mail(MESSAGE.replace(b"\r\n", b"\n")))
    page = choose(window, WIRE)
    page.seven_bit.click()
    page.crlf.click()
    open_and_wait(qtbot, window, mail(name="other.eml"))
    assert (page.seven_bit.isChecked(), page.crlf.isChecked()) == (False, True)
    send_and_wait(qtbot, window)
    assert sent(far_end) == MESSAGE


def test_a_header_field_in_an_unknown_character_set_is_sent_as_it_was_chosen(qtbot, window, mail, far_end):
    subject = "Привет мир".encode("koi8-r")
    open_and_wait(
        qtbot, window, mail(b"From: me@sender.test\r\nTo: ada@one.test\r\nSubject: " + subject + b"\r\n\r\nx\r\n")
    )
    assert not window.send_panel.button.isEnabled()
    assert "character set" in window.send_panel.button.toolTip()
    page = choose(window, WIRE)
    index = page.charset.findData("koi8-r")
    page.charset.setCurrentIndex(index)
    page.charset.activated.emit(index)
    send_and_wait(qtbot, window)
    written = re.search(rb"Subject: (.*)\r\n", sent(far_end))[1]
    assert b"=?koi8-r?" in written
    from email.header import decode_header, make_header

    assert str(make_header(decode_header(written.decode()))) == "Привет мир"


# What is no message


def test_a_message_without_a_header_is_not_sent_and_everything_copes(qtbot, window, mail):
    open_and_wait(qtbot, window, mail())
    editor = choose(window, SOURCE).editor
    idle(qtbot, window)
    editor.selectAll()
    qtbot.keyClicks(editor, "nothing that is a header")
    idle(qtbot, window)
    assert not window.send_panel.button.isEnabled()
    assert "does not begin with header fields" in window.send_panel.button.toolTip()
    for view in (COMPOSE, FIELDS, PARTS, WIRE):
        choose(window, view)
        idle(qtbot, window)
    assert window.message_panel.wire.verdict.text() == "This message cannot be sent as it is."
    menu_action(window, "Undo").trigger()
    idle(qtbot, window)
    assert window.session.document.raw == MESSAGE
    assert window.send_panel.button.isEnabled()


def test_what_is_half_typed_is_neither_sent_nor_saved(qtbot, window, mail, far_end):
    path = mail()
    open_and_wait(qtbot, window, path)
    editor = type_in_source(qtbot, window, "aus Test", "⟨E")
    menu_action(window, "Send").trigger()
    assert "nothing can be sent or saved" in window.notice.label.text()
    menu_action(window, "Save").trigger()
    qtbot.keyClick(editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert far_end.requests == []
    assert path.read_bytes() == MESSAGE
    editor.insertPlainText("9⟩")
    idle(qtbot, window)
    assert window.session.document.raw == MESSAGE.replace(b"aus Test", b"aus Test\xe9")
    qtbot.keyClick(editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: path.read_bytes() != MESSAGE)
    assert path.read_bytes() == window.session.document.raw
    qtbot.waitUntil(lambda: not window.isWindowModified())


# One history


def test_one_history_across_all_editors_from_the_keyboard(qtbot, window, mail):
    open_and_wait(qtbot, window, mail())
    panel, control = window.message_panel, Qt.KeyboardModifier.ControlModifier
    shift = Qt.KeyboardModifier.ShiftModifier
    states = [(MESSAGE, window.session.draft)]

    def done():
        window.workbench.flush()
        window.session.history.seal()
        states.append((window.session.document.raw, window.session.draft))

    qtbot.keyClicks(choose(window, COMPOSE).lines.lines["Subject"], "a")
    done()
    qtbot.keyClicks(panel.compose.text, "b")
    done()
    qtbot.keyClicks(panel.compose.lines.lines["Bcc"], "zoe@x.test")
    done()
    type_in_source(qtbot, window, "Subject: ", "c")
    done()
    qtbot.keyClicks(window.envelope_panel.sender_edit, "d")
    done()
    window.envelope_panel.recipients.moveCursor(window.envelope_panel.recipients.textCursor().MoveOperation.End)
    qtbot.keyClicks(window.envelope_panel.recipients, "e")
    done()
    editors = [panel.source.editor, window.envelope_panel.sender_edit, window.envelope_panel.recipients]
    assert len({raw for raw, _ in states}) == 4
    for number, (raw, draft) in enumerate(reversed(states[:-1])):
        qtbot.keyClick(editors[number % 3], Qt.Key.Key_Z, control)
        idle(qtbot, window)
        assert (window.session.document.raw, window.session.draft) == (raw, draft)
    assert not window.isWindowModified()
    for number, (raw, draft) in enumerate(states[1:]):
        key, modifiers = ((Qt.Key.Key_Y, control), (Qt.Key.Key_Z, control | shift))[number % 2]
        qtbot.keyClick(editors[number % 3], key, modifiers)
        idle(qtbot, window)
        assert (window.session.document.raw, window.session.draft) == (raw, draft)
    assert window.isWindowModified()


def test_the_menu_says_what_it_would_undo_and_does(qtbot, window, mail):
    open_and_wait(qtbot, window, mail())
    undo, redo = window.menus.undo, window.menus.redo
    assert (undo.isEnabled(), redo.isEnabled()) == (False, False)
    type_in_source(qtbot, window, "Subject: ", "X")
    idle(qtbot, window)
    assert undo.text() == "&Undo: source"
    undo.trigger()
    assert window.session.document.raw == MESSAGE
    assert redo.text() == "&Redo: source"
    redo.trigger()
    assert b"Subject: X" in window.session.document.raw


def test_an_undo_after_saving_makes_the_window_modified_again(qtbot, window, mail):
    path = mail()
    open_and_wait(qtbot, window, path)
    type_in_source(qtbot, window, "Subject: ", "X")
    window.saving.save()
    qtbot.waitUntil(lambda: not window.isWindowModified() and path.read_bytes() != MESSAGE)
    window.workbench.undo()
    assert window.isWindowModified()
    window.workbench.redo()
    assert not window.isWindowModified()


def test_what_is_typed_back_is_not_modified(qtbot, window, mail):
    open_and_wait(qtbot, window, mail())
    editor = type_in_source(qtbot, window, "Subject: ", "X")
    idle(qtbot, window)
    assert window.isWindowModified()
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    idle(qtbot, window)
    assert not window.isWindowModified()


# The views of one message


def test_each_view_shows_what_another_one_changed(qtbot, window, mail):
    open_and_wait(qtbot, window, mail())
    type_in_source(qtbot, window, "Subject: ", "New ")
    panel = window.message_panel
    assert choose(window, COMPOSE).lines.lines["Subject"].text() == "New Grüße"
    qtbot.keyClicks(panel.compose.lines.lines["Reply-To"], "x@y.test")
    assert "Reply-To: x@y.test" in choose(window, SOURCE).editor.toPlainText()
    assert window.envelope_panel.recipients.toPlainText().split()[0] == "ada@one.test"
    choose(window, WIRE)
    assert ("+", "Reply-To: x@y.test") in [(row[0], row[4]) for row in rows(panel.wire.diff)]


def test_from_the_parts_to_the_source_and_back(qtbot, window, mail):
    raw = (
        b"From: me@sender.test\r\nTo: ada@one.test\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
        b"--b\r\n\r\nhello\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>x</p>\r\n--b--\r\n"
    )
    open_and_wait(qtbot, window, mail(raw))
    window.workbench.source_wanted.emit(raw.index(b"<p>"))
    source, parts = window.message_panel.source, window.message_panel.parts
    assert window.message_panel.tabs.currentWidget() is source
    assert source.editor.textCursor().block().text() == "<p>x</p>"
    assert source.parts.currentText() == "Part 2: text/html"
    source.show_part.click()
    assert window.message_panel.tabs.currentWidget() is parts
    qtbot.waitUntil(lambda: parts.tree.part is not None and parts.tree.part.number == "2")


# Large messages, and what happens meanwhile


@pytest.fixture
def busy(program):
    """Keep the thread that looks through messages from working until the event is set."""
    let_go = threading.Event()
    yield lambda: program.services.work.run(lambda: let_go.wait(20)) and let_go
    let_go.set()


def test_a_large_message_is_not_sent_before_it_is_looked_through(qtbot, window, mail, busy):
    open_and_wait(qtbot, window, mail(LARGE))
    assert window.send_panel.button.isEnabled()
    type_in_source(qtbot, window, "Subject: ", "X")
    let_go = busy()
    window.workbench.flush()
    assert not window.send_panel.button.isEnabled()
    assert "being looked through" in window.send_panel.button.toolTip()
    let_go.set()
    qtbot.waitUntil(window.send_panel.button.isEnabled)
    send_and_wait(qtbot, window)
    assert set(outcomes(window).values()) == {"Delivered"}


def test_views_of_a_large_message_never_show_a_mix(qtbot, window, mail, busy):
    open_and_wait(qtbot, window, mail(LARGE))
    panel = window.message_panel
    type_in_source(qtbot, window, "Subject: ", "X")
    idle(qtbot, window)
    choose(window, WIRE)
    idle(qtbot, window)
    let_go = busy()
    window.workbench.undo()
    assert panel.wire.digests.text() == ""
    assert choose(window, SOURCE).editor.isReadOnly()
    let_go.set()
    idle(qtbot, window)
    assert panel.source.editor.toPlainText().encode() == LARGE.replace(b"\r\n", b"\n")
    assert "Identical" in choose(window, WIRE).verdict.text()


def test_another_message_is_opened_while_a_source_edit_waits(qtbot, window, mail):
    """The edit belongs to the message that it was typed into: it is kept there, and never gets into the other one."""
    open_and_wait(qtbot, window, mail())
    type_in_source(qtbot, window, "Subject: ", "X")
    other = mail(MESSAGE.replace(b"Sat", b"Sun"), "other.eml")
    window.open_path(other)
    assert b"Subject: X" in window.session.document.raw
    desk = window._services.desk
    qtbot.waitUntil(lambda: len(desk.windows) == 2 and desk.windows[1].session.opened is not None)
    assert desk.windows[1].session.document.raw == other.read_bytes()
    assert window.session.opened.name == "mail.eml"
    assert window.isWindowModified()


def test_the_window_is_closed_while_its_message_is_looked_through(qtbot, program, window, mail, busy, questions):
    open_and_wait(qtbot, window, mail(LARGE))
    type_in_source(qtbot, window, "Subject: ", "X")
    let_go = busy()
    questions["Save the changes"] = "Don't save"
    window.close()
    assert program.windows == []
    QApplication.sendPostedEvents(None, 0)
    done = []
    program.services.work.done.connect(lambda _ticket, answer: done.append(answer))
    program.services.work.run(lambda: "last")
    let_go.set()
    qtbot.waitUntil(lambda: "last" in done)
