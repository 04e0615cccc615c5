"""The account dialog against a real gnome-keyring, on the session bus that make test starts."""

import pytest
from PySide6.QtCore import Qt

from cfmail_gui.app import Program
from cfmail_gui.gui.account_dialog import AccountDialog
from tests.conftest import ACCOUNT_ID, TOKEN
from tests.store.test_real_keyring import vault  # noqa: F401 - a fixture

pytestmark = pytest.mark.keyring


@pytest.mark.usefixtures("vault")
def test_a_token_survives_a_restart_of_the_program(qtbot, paths):
    def dialog_of(program):
        program.start([], None)
        program.windows[0].account_bar.manage_button.click()
        (dialog,) = program.windows[0].findChildren(AccountDialog)
        return dialog

    def press(dialog, button):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(dialog.form.isEnabled, timeout=10_000)

    first = Program(paths, {})
    dialog = dialog_of(first)
    for field, text in (("name", "Acme"), ("account_id", ACCOUNT_ID), ("secret", TOKEN)):
        qtbot.keyClicks(getattr(dialog.form, field), text)
    press(dialog, dialog.save_button)
    assert dialog.state.text().startswith("Saved.")
    first.quit()
    assert first.close()

    second = Program(paths, {})
    dialog = dialog_of(second)
    account = second.services.book.stored[0]
    assert second.services.book._vault.read(account.id).reveal() == TOKEN
    second.services.book.remove(account.id)
    second.quit()
    assert second.close()
