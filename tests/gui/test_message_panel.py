"""Where the keyboard is when a window opens, and when a message has come."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from cfmail_gui.gui.mailbox_dialog import MailboxDialog
from tests.conftest import open_and_wait

MAIL = b"From: me@sender.test\r\nTo: ada@one.test\r\n\r\nHello\r\n"
ONE = b"From a Sat Nov 21 10:00:00 2026\nFrom: a@one.test\n\nHello\n\n"


def test_a_key_pressed_in_a_new_window_chooses_no_account(program):
    window = program.new_window()
    assert isinstance(window.focusWidget(), QPushButton)
    assert window.message_panel.empty_page.isAncestorOf(window.focusWidget())


def test_the_keyboard_goes_to_the_views_of_the_message_that_came(qtbot, window, mail):
    open_and_wait(qtbot, window, mail(MAIL))
    assert window.message_panel.isAncestorOf(window.focusWidget())


def test_the_keyboard_stays_in_the_envelope_where_it_was_there(qtbot, window, mail):
    window.envelope_panel.recipients.setFocus()
    open_and_wait(qtbot, window, mail(MAIL))
    assert window.focusWidget() is window.envelope_panel.recipients


def test_nothing_is_being_opened_any_more_once_a_mailbox_was_left(qtbot, window, mail):
    window.open_path(mail(2 * ONE, "two.mbox"))
    qtbot.waitUntil(lambda: bool(window.findChildren(MailboxDialog)), timeout=20_000)
    (dialog,) = window.findChildren(MailboxDialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert window.statusBar().currentMessage() == ""
