"""What each page of the preferences changes, and that it counts at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from cfmail_gui.account import Account, Secret
from cfmail_gui.gui import texts_preferences, texts_privacy
from cfmail_gui.gui.account_dialog import AccountDialog
from cfmail_gui.gui.batch.bell import LONG_MESSAGES
from cfmail_gui.gui.checks.profile_dialog import ProfileDialog
from cfmail_gui.gui.follow_up_clock import SCHEDULE
from cfmail_gui.gui.history.keep_dialog import KeepDialog
from cfmail_gui.gui.languages import LANGUAGES
from cfmail_gui.history_query import Retention
from cfmail_gui.store.address_history import AddressHistory
from cfmail_gui.store.settings import COLOURS, Settings
from tests.conftest import ACCOUNT_ID, TOKEN, rows, send_and_wait


@pytest.fixture
def acme(program) -> Account:
    account = Account("a1", "Acme", ACCOUNT_ID, production=True, allow_list=("*@x.test",), test_recipient="me@x.test")
    return program.services.book.save(account, Secret(TOKEN))


def stored(paths):
    return Settings(paths.settings).load()


# Accounts


def test_all_accounts_are_shown_with_what_they_mean(show, acme):
    page = show("accounts").pages["accounts"]
    QAbstractItemModelTester(page.table.model(), QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    sandbox, other = rows(page.table)
    assert sandbox[1:] == ("Nothing: it is built in", "No", "me@recipient.example", "Everybody")
    assert other == ("Acme", "API token", "Yes", "me@x.test", "*@x.test")


def test_the_sandbox_cannot_be_changed_and_the_page_says_why(show, acme):
    page = show("accounts").pages["accounts"]
    page.table.selectRow(0)
    assert not page.change_button.isEnabled()
    assert "nothing to change" in page.state.text()
    page.table.selectRow(1)
    assert page.change_button.isEnabled()
    assert not page.state.text()


def test_an_account_is_changed_where_accounts_are(qtbot, show, acme, window):
    page = show("accounts").pages["accounts"]
    page.table.selectRow(1)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    dialog = page.findChild(AccountDialog)
    assert dialog.form.name.text() == "Acme"
    dialog.form.name.setText("Acme two")
    dialog.form.edited.emit()
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: rows(page.table)[1][0] == "Acme two")
    assert window.account_bar.combo.findText("Acme two — production") == 1


def test_a_new_account_is_not_chosen_behind_the_back_of_a_window(qtbot, show, window):
    page = show("accounts").pages["accounts"]
    page.add_button.click()
    dialog = page.findChild(AccountDialog)
    dialog.form.name.insert("New")
    dialog.form.account_id.insert(ACCOUNT_ID)
    dialog.form.secret.insert(TOKEN)
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(rows(page.table)) == 2)
    assert dialog.state.text() == "Saved."
    assert window.account_bar.account.id == "sandbox"
    assert window.account_bar.combo.count() == 2


# Sending


def test_a_new_message_begins_with_the_author_that_was_typed(qtbot, show, window):
    page = show("sending").pages["sending"]
    page.author.setText("Ada <ada@example.com>")
    page.author.editingFinished.emit()
    window.files.new()
    qtbot.waitUntil(lambda: window.session.opened is not None and window.session.opened.name == "New message")
    assert window.session.opened.composition.lines["From"].text == "Ada <ada@example.com>"


def test_a_proxy_is_used_or_refused_with_a_reason(show, memory):
    page = show("sending").pages["sending"]
    page.proxy.setText("http://user:pw@proxy.example:3128")
    page.proxy.editingFinished.emit()
    assert "user name or password" in page.state.text()
    assert memory.values.proxy == ""
    page.proxy.setText("http://proxy.example:3128")
    page.proxy.editingFinished.emit()
    assert not page.state.isVisible()
    assert memory.values.proxy == "http://proxy.example:3128"


def test_the_facts_are_those_of_the_program():
    assert SCHEDULE == (60, 5 * 60, 30 * 60, 6 * 3600), "texts_preferences.follow_up says so"
    assert str(LONG_MESSAGES) in texts_preferences.notifying()
    assert "50 recipients" in texts_preferences.questions()


def test_the_way_to_the_accounts(show):
    window = show("sending")
    window.pages["sending"].accounts_button.click()
    assert window.code == "accounts"


def test_notifications_are_off_from_the_next_batch_on(show, program, paths):
    program._archive._desk()
    may_notify = program._archive._batch_desk._tools.may_notify
    page = show("sending").pages["sending"]
    assert may_notify()
    page.notify.click()
    assert not may_notify()
    assert not stored(paths).notify


# Checks


def test_a_profile_is_kept_for_its_account_and_windows_check_by_it(qtbot, show, acme, window, memory):
    window.choose_account("a1")
    page = show("checks").pages["checks"]
    page.combo.setCurrentIndex(page.combo.findText("Acme"))
    assert page.profile.text() == "Every check is as usual for this account."
    page.change_button.click()
    dialog = page.findChild(ProfileDialog)
    dialog.ignore_button.click()
    dialog.accept()
    assert len(memory.check_profile("a1").ignored) == 1
    assert window.message_panel.runner.profile == memory.check_profile("a1")
    assert "0 counted as errors, 1 ignored" in page.profile.text()


# Appearance


def test_colours_are_those_of_the_settings(show):
    page = show("appearance").pages["appearance"]
    assert [page.colours.itemData(index) for index in range(page.colours.count())] == list(COLOURS)


def test_colours_and_letters_hold_at_once_and_are_kept(qtbot, show, paths, monkeypatch):
    used = []
    monkeypatch.setattr("cfmail_gui.gui.preferences.appearance_page.use_appearance", lambda *what: used.append(what))
    page = show("appearance").pages["appearance"]
    page.colours.setCurrentIndex(page.colours.findData("dark"))
    page.letters.setValue(150)
    assert used == [("dark", 100), ("dark", 150)]
    assert (stored(paths).colours, stored(paths).font_percent) == ("dark", 150)
    page.refresh()
    assert len(used) == 2, "what holds already is not used again"


def test_typing_a_size_does_not_go_through_smaller_ones(qtbot, show, memory, monkeypatch):
    used = []
    monkeypatch.setattr("cfmail_gui.gui.preferences.appearance_page.use_appearance", lambda *what: used.append(what))
    page = show("appearance").pages["appearance"]
    page.letters.setFocus()
    page.letters.selectAll()
    qtbot.keyClicks(page.letters, "180")
    qtbot.keyClick(page.letters, Qt.Key.Key_Return)
    assert used == [("", 180)]


# Language


def test_each_language_stands_there_in_its_own_words(show):
    page = show("language").pages["language"]
    names = [page.list.item(row).text() for row in range(page.list.count())]
    assert names[1:] == list(LANGUAGES.values())
    assert names[0].startswith("As the system")


def test_a_language_holds_from_the_next_start_on(show, program, paths, monkeypatch):
    quits = []
    monkeypatch.setattr(program, "quit", lambda: quits.append(True))
    window = show("language")
    page = window.pages["language"]
    assert not page.quit_button.isVisible()
    page.list.setCurrentRow(2)
    assert stored(paths).language == "de"
    assert "Deutsch" in page.state.text()
    assert "come back" in page.state.text()
    window.close()
    show("language")
    assert page.quit_button.isVisible(), "it still speaks the former one"
    page.quit_button.click()
    assert quits
    page.list.setCurrentRow(0)
    assert not page.quit_button.isVisible()


def test_without_session_restore_nothing_is_promised(show, memory):
    memory.choose(restore_session=False)
    page = show("language").pages["language"]
    page.list.setCurrentRow(3)
    assert "come back" not in page.state.text()


# Privacy


def test_addresses_are_neither_offered_nor_written_once_they_are_not_wanted(qtbot, show, window, program, paths):
    keeper = program.services.keeper
    send_and_wait(qtbot, window)
    qtbot.waitUntil(lambda: bool(keeper.addresses()))
    page = show("privacy").pages["privacy"]
    page.addresses.click()
    assert keeper.addresses() == ()
    qtbot.waitUntil(lambda: "were deleted" in page.state.text())
    assert not paths.address_history.exists()
    keeper.remember(window.session.opened.addresses, window.session.envelope)
    assert not paths.address_history.exists()
    page.addresses.click()
    assert keeper.addresses() == (), "what was deleted does not come back"
    assert page.state.text() == ""


def test_a_damaged_file_of_addresses_can_be_forgotten_too(qtbot, show, paths):
    paths.address_history.parent.mkdir(parents=True, exist_ok=True)
    paths.address_history.write_bytes(b"not JSON")
    page = show("privacy").pages["privacy"]
    page.addresses.click()
    qtbot.waitUntil(lambda: "were deleted" in page.state.text())
    assert not paths.address_history.exists()


def test_addresses_that_cannot_be_deleted_are_told_of(qtbot, show, monkeypatch):
    from cfmail_gui.message.faults import BadFile

    def refuse(_history):
        raise BadFile("unwritable", "addresses.json")

    monkeypatch.setattr(AddressHistory, "forget_all", refuse)
    page = show("privacy").pages["privacy"]
    page.addresses.click()
    qtbot.waitUntil(lambda: "addresses.json" in page.state.text())


def test_recent_files_are_emptied_and_stay_empty(qtbot, show, program, window, mail, paths):
    from tests.conftest import open_and_wait

    open_and_wait(qtbot, window, mail())
    qtbot.waitUntil(lambda: bool(program.services.recent.files()))
    page = show("privacy").pages["privacy"]
    page.recent.click()
    assert program.services.recent.files() == ()
    open_and_wait(qtbot, window, mail(name="other.eml"))
    page.recent.click()
    assert program.services.recent.files() == ()
    assert stored(paths).keep_recent


def test_session_restore_is_kept(show, paths):
    page = show("privacy").pages["privacy"]
    page.session.click()
    assert not stored(paths).restore_session


# Storage, and what the history keeps


@pytest.mark.parametrize(
    ("retention", "said"),
    [
        (Retention(), "for ever"),
        (Retention(days=1), "for 1 day,"),
        (Retention(days=30, mebibytes=100), "for 30 days, as long as they take no more than 100.0 MiB"),
        (Retention(mebibytes=5), "5.0 MiB; then the oldest go"),
    ],
)
def test_the_limits_in_words(retention, said):
    assert said in texts_privacy.limits(retention)


def test_limits_are_changed_by_a_dialog_and_kept_to_at_once(qtbot, show, program, window, memory, monkeypatch):
    page = show("storage").pages["storage"]
    trimmed = []
    trim = lambda limits: trimmed.append(limits) or 2  # noqa: E731
    monkeypatch.setattr(program.services.history, "trim", trim, raising=False)
    page.limits.change_button.click()
    dialog = page.findChild(KeepDialog)
    dialog.days.setValue(7)
    dialog.bodies.setChecked(False)
    dialog.accept()
    assert memory.retention == Retention(days=7, bodies=False)
    qtbot.waitUntil(lambda: trimmed == [Retention(days=7, bodies=False)])
    qtbot.waitUntil(page.limits.state.isVisible)
    assert "2" in page.limits.state.text()
    assert "7 days" in page.limits.present.text()


def test_nothing_is_kept_differently_where_the_dialog_is_cancelled(show, memory):
    page = show("privacy").pages["privacy"]
    page.bodies.change_button.click()
    dialog = page.findChild(KeepDialog)
    dialog.bodies.setChecked(False)
    dialog.reject()
    assert memory.retention.bodies


def test_a_journal_that_cannot_be_used_is_told_of(qtbot, show, program, monkeypatch):
    from cfmail_gui.record import JournalUnavailable

    def refuse(_limits):
        raise JournalUnavailable("busy", "journal.sqlite")

    monkeypatch.setattr(program.services.history, "trim", refuse, raising=False)
    page = show("storage").pages["storage"]
    page.limits.change_button.click()
    page.findChild(KeepDialog).accept()
    qtbot.waitUntil(lambda: "locked" in page.limits.state.text())
