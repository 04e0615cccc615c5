"""The main job, in the real window, through the real client, to the sandbox's real server."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from tests.conftest import MESSAGE, drop, outcomes, rows, send_and_wait


def test_the_first_start_shows_the_sample_and_sends_it(qtbot, window):
    assert window.account_bar.combo.currentText() == "Sandbox (nothing leaves this computer)"
    assert "Nothing leaves this computer" in window.strip.label.text()
    send_and_wait(qtbot, window)
    assert sorted(outcomes(window).values()) == ["Bounced", "Delivered", "Queued"]
    assert len(rows(window.result_panel.table)) == 3
    assert window.result_panel.state.text().startswith("Sandbox: ")
    assert "Nothing left this computer" in window.result_panel.state.text()
    assert window.result_panel.state.accessibleName() == window.result_panel.state.text()


def test_the_second_start_has_no_sample_but_says_what_to_do(qtbot, make_program):
    make_program().start([], None)
    second = make_program()
    second.start([], None)
    window = second.windows[0]
    assert window.message_panel.currentWidget() is window.message_panel.empty_page
    assert not window.send_panel.button.isEnabled()
    assert "Open a message first" in window.send_panel.button.toolTip()


def test_open_by_drop_edit_the_envelope_send_and_read_the_results(qtbot, window, mail):
    with qtbot.waitSignal(window.opener.opened):
        drop(window, mail())
    assert window.windowTitle().startswith("mail.eml")
    assert window.message_panel.compose.lines.lines["Subject"].text() == "Grüße"
    assert window.message_panel.compose.lines.lines["To"].text() == "ada@one.test, bob@two.test"
    assert "Grüße aus Test" in window.message_panel.compose.text.toPlainText()
    assert window.envelope_panel.sender_edit.text() == "me@sender.test"
    editor = window.envelope_panel.recipients
    assert editor.toPlainText().split() == ["ada@one.test", "bob@two.test", "eve@three.test"]
    editor.selectAll()
    qtbot.keyClicks(editor, "ada@one.test queued@two.test")
    differences = dict(rows(window.envelope_panel.differences))
    assert "Hidden" in differences["queued@two.test"]
    assert differences["bob@two.test"] == "Will not get it, though To names it."
    assert differences["eve@three.test"] == "Will not get it, though Cc names it."
    send_and_wait(qtbot, window)
    assert outcomes(window) == {"ada@one.test": "Delivered", "queued@two.test": "Queued"}


def test_the_keyboard_alone_pastes_a_message_and_sends_it(qtbot, window):
    QGuiApplication.clipboard().setText(MESSAGE.decode())
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    with qtbot.waitSignal(window.opener.opened):
        qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    window.envelope_panel.recipients.setFocus()
    qtbot.keyClick(window.envelope_panel.recipients, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.result_panel.table.model().rowCount() == 3, timeout=20_000)
    assert set(outcomes(window).values()) == {"Delivered"}


def test_a_list_pasted_into_the_recipients_becomes_one_address_a_line(qtbot, window):
    editor: QPlainTextEdit = window.envelope_panel.recipients
    editor.selectAll()
    QGuiApplication.clipboard().setText('Ada <ada@one.test>, "Doe, Jane" <jane@two.test>; bob@three.test eve@four.test')
    editor.paste()
    assert editor.toPlainText() == "ada@one.test\njane@two.test\nbob@three.test\neve@four.test"
    editor.selectAll()
    QGuiApplication.clipboard().setText("Doe, John <john@one.test>; John Smith; eve@four.test")
    editor.paste()
    assert editor.toPlainText() == "john@one.test\neve@four.test\nJohn Smith"
    assert "John Smith" in window.envelope_panel.problems.text()
    editor.setPlainText("ada@one.test jane@two.test bob@three.test eve@four.test")
    assert "4 of 50 recipients" in window.envelope_panel.count.text()


def test_several_files_open_one_window_each(qtbot, program, window, mail):
    window.files.open_paths((mail(name="a.eml"), mail(name="b.eml"), mail(name="c.eml")))
    qtbot.waitUntil(lambda: len(program.windows) == 3)
    qtbot.waitUntil(
        lambda: sorted(w.windowTitle()[:5] for w in program.windows) == ["a.eml", "b.eml", "c.eml"], timeout=10_000
    )


def test_one_send_at_a_time_across_windows(qtbot, program, window, mail):
    other = program.new_window()
    with qtbot.waitSignal(other.opener.opened):
        other.open_path(mail())
    window.envelope_panel.recipients.setPlainText("slow@one.test")
    qtbot.mouseClick(window.send_panel.button, Qt.MouseButton.LeftButton)
    assert not other.send_panel.button.isEnabled()
    assert "in hand" in other.send_panel.button.toolTip()
    qtbot.waitUntil(lambda: outcomes(window) == {"slow@one.test": "Delivered"}, timeout=30_000)
    qtbot.waitUntil(other.send_panel.button.isEnabled)


def test_a_hundred_clicks_send_once(qtbot, window, monkeypatch):
    sent = []
    deliver = window._services.sender._worker._deliver
    monkeypatch.setattr(
        window._services.sender._worker,
        "_deliver",
        lambda request, tell: sent.append(request) or deliver(request, tell),
    )
    for _ in range(100):
        qtbot.mouseClick(window.send_panel.button, Qt.MouseButton.LeftButton)
        window.menus.send.trigger()
    qtbot.waitUntil(lambda: window.result_panel.table.model().rowCount() == 3, timeout=20_000)
    assert len(sent) == 1


def test_a_key_held_down_sends_once(window):
    assert not window.menus.send.autoRepeat()


def test_a_double_click_sends_once_even_if_the_answer_is_quicker(qtbot, window):
    reports = []
    window._services.sender.ended.connect(lambda _id, ended: reports.append(ended))
    for _ in range(2):
        qtbot.mouseClick(window.send_panel.button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: window.result_panel.table.model().rowCount() == 3, timeout=20_000)
    assert len(reports) == 1


def test_while_another_message_is_being_opened_the_old_one_is_not_sent(qtbot, window, mail):
    with qtbot.waitSignal(window.opener.opened):
        window.open_path(mail())
        assert not window.send_panel.button.isEnabled()
        assert "being opened" in window.send_panel.button.toolTip()
    assert window.send_panel.button.isEnabled()


def test_pasted_octets_that_are_not_utf8_are_not_replaced(qtbot, window):
    mime = QMimeData()
    mime.setData("text/plain", b"From: a@x.test\r\nTo: b@x.test\r\n\r\ncaf\xe9\r\n")
    QGuiApplication.clipboard().setMimeData(mime)
    with qtbot.waitSignal(window.opener.opened):
        window.files.paste()
    assert window.session.opened.document.raw.endswith(b"caf\xe9\r\n")


def test_pasted_text_that_has_lost_characters_is_refused(window):
    QGuiApplication.clipboard().setText("From: a@x.test\nTo: b@x.test\n\ncaf\ufffd\n")
    title = window.windowTitle()
    window.files.paste()
    assert "lost characters" in window.notice.label.text()
    assert window.windowTitle() == title


def test_right_to_left_names_stay_with_their_addresses(qtbot, window, mail):
    names = "\u05de\u05e9\u05d4 <m@one.test>, \u0645\u062d\u0645\u062f <a@two.test>"
    with qtbot.waitSignal(window.opener.opened):
        window.open_path(mail(f"From: a@x.test\r\nTo: {names}\r\n\r\nx".encode()))
    line = window.message_panel.compose.lines.lines["To"]
    assert line.text() == names  # what is edited holds no marks
    shown = line.toolTip().replace("&lt;", "<").replace("&gt;", ">")
    assert shown.count("\u2068") == shown.count("\u2069") == 2
    assert "\u05de\u05e9\u05d4 <m@one.test>\u2069" in shown


def test_a_second_message_in_a_pasted_mailbox_is_noticed(qtbot, window, mail):
    one = b"From a@x.test Sat Nov 21 10:00:00 2026\nFrom: a@x.test\nTo: b@x.test\n\nFrom here on\n\n"
    mime = QMimeData()
    mime.setData("text/plain", one + one)
    QGuiApplication.clipboard().setMimeData(mime)
    with qtbot.waitSignal(window.opener.opened):
        window.files.paste()
    assert "several messages" in window.message_panel.remarks.text()
    with qtbot.waitSignal(window.opener.opened):
        window.open_path(mail(one))
    assert "several messages" not in window.message_panel.remarks.text()


def test_a_result_about_an_earlier_message_says_so(qtbot, window, mail):
    send_and_wait(qtbot, window)
    with qtbot.waitSignal(window.opener.opened):
        window.open_path(mail())
    assert window.result_panel.state.text().startswith("Earlier send: ")
    assert "Sample message" in window.result_panel.facts.text()


def test_a_paste_after_an_emoji_does_not_glue_addresses(window):
    editor = window.envelope_panel.recipients
    editor.setPlainText("\U0001f600 Ada <ada@one.test>\neve@x.test")
    cursor = editor.textCursor()
    cursor.movePosition(cursor.MoveOperation.Start)
    cursor.movePosition(cursor.MoveOperation.EndOfBlock)
    editor.setTextCursor(cursor)
    QGuiApplication.clipboard().setText("bob@two.test, zoe@three.test")
    editor.paste()
    lines = [line for line in editor.toPlainText().split("\n") if line]
    assert lines == ["\U0001f600 Ada <ada@one.test>", "bob@two.test", "zoe@three.test", "eve@x.test"]
