"""Closing during a send: an answer is not thrown away unasked."""

import threading

from PySide6.QtCore import Qt

from cfmail_gui.account import Account, Secret
from tests.conftest import ACCOUNT_ID, TOKEN, open_and_wait, outcomes
from tests.loopback import LoopbackServer, answering


def test_the_window_closes_when_the_send_has_ended(qtbot, program, window):
    window.envelope_panel.recipients.setPlainText("slow@one.test")
    qtbot.mouseClick(window.send_panel.button, Qt.MouseButton.LeftButton)
    window.close()
    assert window.isVisible()
    assert "Finishing the send in hand" in window.notice.label.text()
    qtbot.waitUntil(lambda: program.windows == [], timeout=30_000)


def test_quit_now_ends_the_wait_and_leaves_it_unknown(qtbot, program, window, mail):
    received, let_go = threading.Event(), threading.Event()

    def never_answer(connection):
        connection.read_request()
        received.set()
        let_go.wait(20)

    with LoopbackServer(never_answer) as server:
        program.services.book.save(Account("far", "Far", ACCOUNT_ID, base_url=f"{server.url}/client/v4"), Secret(TOKEN))
        window.choose_account("far")
        open_and_wait(qtbot, window, mail())
        shown = []
        window.result_panel.table.model().modelReset.connect(lambda: shown.append(outcomes(window)))
        qtbot.mouseClick(window.send_panel.button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(received.is_set, timeout=10_000)
        window.close()
        window.notice.action_button.click()
        qtbot.waitUntil(lambda: program.windows == [], timeout=10_000)
        let_go.set()
    assert set(shown[-1].values()) == {"Unknown"}


def test_layout_and_account_are_remembered(qtbot, make_program):
    first = make_program()
    first.services.book.save(Account("far", "Far", ACCOUNT_ID), Secret(TOKEN))
    first.start([], None)
    window = first.windows[0]
    window.choose_account("far")
    width = 711
    window.resize(width, window.height())
    window.close()
    second = make_program()
    second.start([], None)
    assert second.windows[0].account_bar.account.name == "Far"
    assert second.windows[0].width() == width


def test_quit_now_during_a_keyring_prompt_closes_and_sends_nothing_later(qtbot, program, window, mail, keyring):
    asked, answered = threading.Event(), threading.Event()
    read = keyring.get_password

    def prompt(service, username):
        asked.set()
        answered.wait(20)
        return read(service, username)

    with LoopbackServer(answering(200, {"success": True, "result": {}})) as server:
        program.services.book.save(Account("far", "Far", ACCOUNT_ID, base_url=f"{server.url}/client/v4"), Secret(TOKEN))
        keyring.get_password = prompt
        window.choose_account("far")
        open_and_wait(qtbot, window, mail())
        qtbot.mouseClick(window.send_panel.button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(asked.is_set, timeout=10_000)
        window.close()
        window.notice.action_button.click()
        qtbot.waitUntil(lambda: program.windows == [], timeout=10_000)
        answered.set()
        qtbot.waitUntil(lambda: not program.services.sender.busy, timeout=10_000)
        assert server.requests == []


def test_a_broken_layout_in_the_settings_does_not_keep_the_window_from_opening(make_program, paths):
    paths.settings.parent.mkdir(parents=True)
    paths.settings.write_text('schema = 1\nwindow = "abc"\nsample_shown = true\n[splitters]\nrows = "\u00e9"\n')
    program = make_program()
    program.start([], None)
    assert program.windows[0].isVisible()


def test_opening_another_message_means_to_stay(qtbot, window, mail):
    window.envelope_panel.recipients.setPlainText("slow@one.test")
    qtbot.mouseClick(window.send_panel.button, Qt.MouseButton.LeftButton)
    window.close()
    open_and_wait(qtbot, window, mail())
    qtbot.waitUntil(lambda: window.result_panel.table.model().rowCount() == 1, timeout=20_000)
    assert window.isVisible()


def test_the_window_stays_open_when_somebody_did_not_get_it(qtbot, window):
    window.envelope_panel.recipients.setPlainText("slow@one.test\nbounce@two.test")
    qtbot.mouseClick(window.send_panel.button, Qt.MouseButton.LeftButton)
    window.close()
    qtbot.waitUntil(lambda: window.result_panel.table.model().rowCount() == 2, timeout=20_000)
    assert window.isVisible()
    assert "stays open" in window.notice.label.text()


def test_dismissing_the_notice_keeps_the_window_open(qtbot, window):
    window.envelope_panel.recipients.setPlainText("slow@one.test")
    qtbot.mouseClick(window.send_panel.button, Qt.MouseButton.LeftButton)
    window.close()
    window.notice.dismiss_button.click()
    qtbot.waitUntil(lambda: outcomes(window) == {"slow@one.test": "Delivered"}, timeout=20_000)
    assert window.isVisible()


def test_a_dialog_over_the_window_keeps_it_open(qtbot, window):
    window.envelope_panel.recipients.setPlainText("slow@one.test")
    qtbot.mouseClick(window.send_panel.button, Qt.MouseButton.LeftButton)
    window.close()
    window.account_bar.manage_button.click()
    qtbot.waitUntil(lambda: outcomes(window) == {"slow@one.test": "Delivered"}, timeout=20_000)
    assert window.isVisible()


def test_an_answer_after_quit_now_that_somebody_should_read_keeps_the_window_open(qtbot, window, monkeypatch):
    ended = []
    monkeypatch.setattr(window._services.sender, "stop_waiting", lambda: ended.append(True))
    window.envelope_panel.recipients.setPlainText("bounce@one.test")
    qtbot.mouseClick(window.send_panel.button, Qt.MouseButton.LeftButton)
    window.close()
    window.sending.quit_now()
    qtbot.waitUntil(lambda: outcomes(window) == {"bounce@one.test": "Bounced"}, timeout=20_000)
    window.sending._on_patience_lost()
    assert ended
    assert window.isVisible()
