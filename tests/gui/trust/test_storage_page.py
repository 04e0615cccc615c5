"""The overview of what is kept, and the buttons under it."""

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QAbstractItemModelTester

from cfmail_gui.account import Account, Secret
from cfmail_gui.gui import texts_trust
from cfmail_gui.gui.trust.storage_page import StoragePage
from cfmail_gui.gui.trust.wipe_dialog import WipeDialog
from cfmail_gui.message.faults import BadFile
from cfmail_gui.record import JournalUnavailable
from cfmail_gui.sending.own_data import KINDS, OwnData
from tests.conftest import ACCOUNT_ID, TOKEN, open_and_wait, rows, send_and_wait


@pytest.fixture
def page(qtbot, program, window) -> StoragePage:
    page = StoragePage(program.services, window)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: bool(rows(page.table)))
    return page


def choose(page, kind) -> None:
    page.table.selectRow(KINDS.index(kind))


def test_every_kind_has_a_row_in_words(page):
    QAbstractItemModelTester(page.table.model())
    shown = rows(page.table)
    assert len(shown) == len(KINDS)
    assert all(all(row) for row in shown)
    assert shown[0][0] == "Preferences"
    assert shown[KINDS.index("tokens")][2] == "in the keyring"
    assert "in all" in page.total.text()


@pytest.mark.parametrize("kind", KINDS)
def test_a_row_says_what_it_is_and_where(page, kind):
    choose(page, kind)
    assert page.meaning.text() == texts_trust.kind_meaning(kind)
    assert page.place.text()
    assert page.folder_button.isEnabled() is (kind != "tokens")


def test_what_is_empty_cannot_be_deleted(page):
    choose(page, "merges")
    assert not page.delete_button.isEnabled()
    choose(page, "settings")
    assert page.delete_button.isEnabled()


def test_deleting_asks_first_and_a_no_deletes_nothing(page, questions, paths):
    choose(page, "settings")
    questions["Delete the preferences?"] = "Cancel"
    page.delete_button.click()
    assert paths.settings.exists()


def test_addresses_go_and_the_row_says_so(qtbot, page, window, questions, paths):
    send_and_wait(qtbot, window)
    qtbot.waitUntil(paths.address_history.exists)
    page.refresh()
    qtbot.waitUntil(lambda: rows(page.table)[KINDS.index("addresses")][1] != "0 addresses")
    choose(page, "addresses")
    questions["Forget all addresses?"] = "Delete"
    page.delete_button.click()
    qtbot.waitUntil(lambda: "Deleted: Addresses" in page.notice.label.text())
    qtbot.waitUntil(lambda: rows(page.table)[KINDS.index("addresses")][1] == "0 addresses")
    assert page.chosen.kind == "addresses"
    assert not paths.address_history.exists()


def test_accounts_go_from_every_window_with_their_tokens(qtbot, page, program, window, questions, keyring):
    program.services.book.save(Account("far", "Far", ACCOUNT_ID), Secret(TOKEN))
    window.show_accounts()
    window.choose_account("far")
    page.refresh()
    qtbot.waitUntil(lambda: rows(page.table)[KINDS.index("accounts")][1] == "1 account")
    choose(page, "accounts")
    questions["Delete all accounts"] = "Delete"
    page.delete_button.click()
    qtbot.waitUntil(lambda: window.account_bar.account.kind == "sandbox")
    assert not keyring.entries


def test_what_could_not_be_deleted_is_told(qtbot, page, questions, monkeypatch):
    def fail(_self, kind):
        raise BadFile("unwritable", "settings.toml", detail="no")

    monkeypatch.setattr(OwnData, "forget", fail)
    choose(page, "settings")
    questions["Delete the preferences?"] = "Delete"
    page.delete_button.click()
    qtbot.waitUntil(lambda: "may be left" in page.notice.label.text())
    assert page.delete_button.isEnabled()


def test_what_cannot_be_measured_is_told(qtbot, page, monkeypatch):
    def fail(_self):
        raise JournalUnavailable("busy", "journal.sqlite")

    monkeypatch.setattr(OwnData, "holdings", fail)
    page.refresh()
    qtbot.waitUntil(lambda: "not known how much" in page.notice.label.text())


def test_a_send_forbids_all_deletions(qtbot, page, window, program, mail, monkeypatch):
    monkeypatch.setattr(type(program), "is_busy", lambda _self: True)
    page.delete_button.click()
    assert "Nothing was deleted" in page.notice.label.text()
    page.notice.clear()
    page.wipe_button.click()
    assert "Nothing was deleted" in page.notice.label.text()
    assert page.findChild(WipeDialog) is None


def test_a_send_in_hand_is_noticed(qtbot, program, window, mail):
    open_and_wait(qtbot, window, mail(b"From: me@sender.test\r\nTo: slow@one.test\r\n\r\nHi\r\n"))
    assert not program.is_busy()
    window.send_panel.button.click()
    assert program.is_busy()
    qtbot.waitUntil(lambda: not program.is_busy(), timeout=30_000)


def test_the_question_before_everything_goes_names_unsaved_work(qtbot, page, window):
    window.message_panel.choose(0)
    subject = window.message_panel.compose.lines.lines["Subject"]
    subject.setText("New")
    subject.textEdited.emit("New")
    qtbot.waitUntil(lambda: window.session.modified)
    page.wipe_button.click()
    dialog = page.findChild(WipeDialog)
    assert "Sample message" in " ".join(label.text() for label in dialog.findChildren(type(page.meaning)))
    assert not dialog.delete_button.isEnabled()
    dialog.sure.click()
    assert dialog.delete_button.isEnabled()
    assert dialog.cancel_button.isDefault()
    dialog.reject()


def test_the_folder_is_shown_in_the_file_manager(page, monkeypatch, paths):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    choose(page, "settings")
    page.folder_button.click()
    assert opened == [str(paths.config)]
    choose(page, "merges")
    page.folder_button.click()
    assert "no such folder" in page.notice.label.text()
