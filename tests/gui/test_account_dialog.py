"""Accounts: what is typed, where the secret goes, and what is said when there is no keyring."""

import pytest
from keyring.errors import NoKeyringError
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from cfmail_gui.gui.account_dialog import AccountDialog
from tests.conftest import ACCOUNT_ID, TOKEN
from tests.loopback import LoopbackServer


@pytest.fixture
def dialog(window):
    window.account_bar.manage_button.click()
    (found,) = window.findChildren(AccountDialog)
    return found


def fill(dialog, **values):
    fields = {"name": "Acme", "account_id": ACCOUNT_ID, "secret": TOKEN, **values}
    for name, text in fields.items():
        line = getattr(dialog.form, name)
        line.clear()
        line.insert(text)


def press(qtbot, dialog, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.form.isEnabled, timeout=10_000)


def test_save_puts_the_account_in_the_file_and_the_token_in_the_keyring(qtbot, window, dialog, keyring, paths):
    fill(dialog, account_id=ACCOUNT_ID.upper() + " ")
    dialog.form.production.setChecked(True)
    dialog.form.colour.setCurrentIndex(2)
    press(qtbot, dialog, dialog.save_button)
    assert dialog.state.text().startswith("Saved.")
    ((service, _), kept) = next(iter(keyring.entries.items()))
    assert (service, kept) == ("cfmail-gui", TOKEN)
    text = paths.accounts.read_text()
    assert ACCOUNT_ID in text
    assert TOKEN not in text
    assert window.account_bar.combo.currentText() == "Acme — production"
    assert window.strip.label.text().startswith("PRODUCTION · Acme")
    assert dialog.form.secret.text() == ""


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"name": " "}, "name"),
        ({"account_id": "../../evil"}, "32 hexadecimal digits"),
        ({"secret": ""}, "Enter the API token"),
        ({"secret": "two words"}, "character that no token has"),
        ({"base_url": "http://api.example/client/v4"}, "must begin with https"),
        ({"base_url": "https://user:pw@api.example"}, "user name or password"),
        ({"base_url": "ftp://x.example"}, "not a web address"),
    ],
)
def test_a_wrong_value_is_explained_and_nothing_is_kept(qtbot, dialog, keyring, paths, values, said):
    fill(dialog, **values)
    press(qtbot, dialog, dialog.save_button)
    assert said in dialog.state.text()
    assert not keyring.entries
    assert not paths.accounts.exists()


def test_without_a_keyring_the_token_can_be_used_for_this_session(qtbot, window, dialog, keyring, paths):
    keyring.failure = NoKeyringError("none")
    fill(dialog)
    press(qtbot, dialog, dialog.save_button)
    assert "There is no keyring" in dialog.state.text()
    assert "gnome-keyring" in dialog.state.text()
    assert not paths.accounts.exists()
    assert dialog.session_button.isVisible()
    press(qtbot, dialog, dialog.session_button)
    assert "in memory" in dialog.state.text()
    account = window.account_bar.account
    assert account.name == "Acme"
    assert window._services.book._vault.read(account.id).reveal() == TOKEN
    assert TOKEN not in paths.accounts.read_text()


def test_an_account_is_edited_without_entering_its_token_again(qtbot, window, dialog, keyring):
    fill(dialog)
    press(qtbot, dialog, dialog.save_button)
    fill(dialog, name="Acme two", secret="")
    press(qtbot, dialog, dialog.save_button)
    assert window.account_bar.combo.currentText() == "Acme two"
    assert list(keyring.entries.values()) == [TOKEN]


def test_editing_an_account_does_not_switch_the_window_to_it(qtbot, window, dialog):
    fill(dialog)
    press(qtbot, dialog, dialog.save_button)
    window.choose_account("sandbox")
    fill(dialog, name="Acme renamed", secret="")
    press(qtbot, dialog, dialog.save_button)
    assert window.account_bar.account.id == "sandbox"
    assert "SANDBOX" in window.strip.label.text()


def test_two_accounts_cannot_have_one_name(qtbot, dialog):
    fill(dialog)
    press(qtbot, dialog, dialog.save_button)
    dialog.add_button.click()
    fill(dialog, name="acme")
    press(qtbot, dialog, dialog.save_button)
    assert "Another account has this name" in dialog.state.text()


def test_remove_asks_and_takes_the_token_along(qtbot, window, dialog, keyring, questions):
    fill(dialog)
    press(qtbot, dialog, dialog.save_button)

    questions["Remove the account"] = "Remove"
    press(qtbot, dialog, dialog.remove_button)
    assert not keyring.entries
    assert window.account_bar.combo.count() == 1


def test_verify_asks_cloudflare_and_says_what_is_not_known(qtbot, dialog):
    def verified(connection):
        connection.read_request()
        connection.answer(
            200, {"success": True, "errors": [], "messages": [], "result": {"id": "1", "status": "active"}}
        )

    with LoopbackServer(verified) as server:
        fill(dialog, base_url=f"{server.url}/client/v4")
        press(qtbot, dialog, dialog.verify_button)
        assert server.requests[0].path == f"/client/v4/accounts/{ACCOUNT_ID}/tokens/verify"
        assert server.requests[0].header("authorization") == f"Bearer {TOKEN}"
    assert "valid and active (owned by this account)" in dialog.state.text()
    assert "is not known" in dialog.state.text()


def test_a_global_key_needs_the_e_mail(qtbot, dialog):
    dialog.form.auth.setCurrentIndex(1)
    assert dialog.form.email.isVisible()
    fill(dialog, email="")
    press(qtbot, dialog, dialog.save_button)
    assert "e-mail address" in dialog.state.text()
    fill(dialog, email="me@x.test")
    press(qtbot, dialog, dialog.save_button)
    assert dialog.state.text().startswith("Saved.")


def test_every_button_of_the_dialog_can_be_reached_by_keyboard(dialog):
    for button in dialog.findChildren(QPushButton):
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_proxy_is_checked_and_kept(qtbot, window, dialog, paths):
    dialog.proxy.setText("http://user:pw@proxy.example:3128")
    dialog.proxy.editingFinished.emit()
    assert "user name or password" in dialog.state.text()
    dialog.proxy.setText("http://127.0.0.1:3128")
    dialog.proxy.editingFinished.emit()
    assert window._services.memory.values.proxy == "http://127.0.0.1:3128"
    assert "http://127.0.0.1:3128" in paths.settings.read_text()


def test_a_failed_save_is_not_offered_again_beside_another_account(qtbot, dialog, keyring, questions):
    questions["Discard"] = "Discard"
    fill(dialog)
    press(qtbot, dialog, dialog.save_button)
    dialog.add_button.click()
    keyring.failure = NoKeyringError("none")
    fill(dialog, name="New")
    press(qtbot, dialog, dialog.save_button)
    assert dialog.session_button.isVisible()
    dialog.list.setCurrentRow(0)
    press(qtbot, dialog, dialog.verify_button)
    assert not dialog.session_button.isVisible()


def test_what_another_window_removed_cannot_be_acted_on(qtbot, window, dialog):
    for name in ("A", "B"):
        dialog.add_button.click()
        fill(dialog, name=name)
        press(qtbot, dialog, dialog.save_button)
    dialog.list.setCurrentRow(0)
    book = window._services.book
    book.remove(book.stored[0].id)
    assert dialog._selected is None


def test_an_account_that_cannot_be_written_keeps_its_old_token(qtbot, window, dialog, keyring, paths):
    fill(dialog)
    press(qtbot, dialog, dialog.save_button)
    paths.accounts.write_text("broken = [")
    fill(dialog, secret="another-token-0123456789", base_url="https://other.example/client/v4")
    press(qtbot, dialog, dialog.save_button)
    assert "damaged" in dialog.state.text()
    assert list(keyring.entries.values()) == [TOKEN]


def test_another_kind_of_authentication_needs_its_own_secret(qtbot, dialog):
    fill(dialog)
    press(qtbot, dialog, dialog.save_button)
    dialog.form.auth.setCurrentIndex(1)
    fill(dialog, email="me@x.test", secret="")
    press(qtbot, dialog, dialog.save_button)
    assert "Enter the API token or key" in dialog.state.text()


def test_escape_asks_before_it_drops_what_was_typed(qtbot, dialog, questions):
    fill(dialog)
    questions["Discard the changes to this account?"] = "Cancel"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    questions["Discard the changes to this account?"] = "Discard"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_choosing_another_account_asks_before_it_drops_what_was_typed(qtbot, dialog, questions):
    for name in ("A", "B"):
        dialog.add_button.click()
        fill(dialog, name=name)
        press(qtbot, dialog, dialog.save_button)
    dialog.form.name.insert(" edited")
    questions["Discard"] = "Cancel"
    dialog.list.setCurrentRow(0)
    assert (dialog.list.currentRow(), dialog.form.name.text()) == (1, "B edited")
    questions["Discard"] = "Discard"
    dialog.list.setCurrentRow(0)
    assert (dialog.list.currentRow(), dialog.form.name.text()) == (0, "A")


def test_the_dialog_opens_again_without_what_was_typed(qtbot, window, dialog, questions):
    questions["Discard"] = "Discard"
    fill(dialog)
    dialog.close_button.click()
    window.account_bar.manage_button.click()
    (again,) = window.findChildren(AccountDialog)
    assert again.isVisible()
    assert again.form.secret.text() == again.form.name.text() == ""


def test_return_in_the_proxy_s_line_does_not_save(qtbot, dialog):
    fill(dialog)
    press(qtbot, dialog, dialog.save_button)
    dialog.proxy.setFocus()
    dialog.proxy.setText("socks5://p.example:1")
    qtbot.keyClick(dialog.proxy, Qt.Key.Key_Return)
    assert "not a web address" in dialog.state.text()
