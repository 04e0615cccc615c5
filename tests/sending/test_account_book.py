"""What is undone when an account cannot be written."""

import pytest

from cfmail_gui.account import Account, Secret
from cfmail_gui.attempt import SecretUnavailable
from cfmail_gui.message.faults import BadFile
from cfmail_gui.sending.account_book import AccountBook
from cfmail_gui.store.tokens import TokenVault
from tests.conftest import ACCOUNT_ID

ACCOUNT = Account("far", "Far", ACCOUNT_ID)
OLD, NEW = Secret("old-token-0123456789"), Secret("new-token-0123456789")


class BrokenShelf:
    def put(self, account):
        raise BadFile("corrupt", "accounts.toml")


def book(vault):
    return AccountBook((), (ACCOUNT,), BrokenShelf(), vault, lambda access: None)


def save(vault, *, session_only=False):
    with pytest.raises(BadFile):
        book(vault).save(ACCOUNT, NEW, session_only=session_only)


def test_a_kept_secret_comes_back(keyring):
    vault = TokenVault(keyring)
    vault.write("far", OLD)
    save(vault)
    assert vault.read("far") == OLD
    assert len(keyring.entries) == 1


@pytest.mark.parametrize("session_only", [True, False])
def test_a_secret_for_the_session_stays_one(keyring, session_only):
    vault = TokenVault(keyring)
    vault.keep_for_session("far", OLD)
    save(vault, session_only=session_only)
    assert vault.read("far") == OLD
    assert not keyring.entries


@pytest.mark.parametrize("session_only", [True, False])
def test_of_a_new_account_nothing_is_left(keyring, session_only):
    vault = TokenVault(keyring)
    save(vault, session_only=session_only)
    with pytest.raises(SecretUnavailable):
        vault.read("far")
    assert not keyring.entries
