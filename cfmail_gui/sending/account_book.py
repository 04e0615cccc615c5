"""The accounts as the user sees them: the sandbox, the environment's, and the stored ones with their secrets."""

from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

from cfmail_gui.account import Access, Account, BadAccount, Secret
from cfmail_gui.attempt import Verification
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.sending.access import access_with


class Listed(Protocol):
    """The list as it is on disk after a change."""

    @property
    def accounts(self) -> tuple[Account, ...]:
        """Every stored account that can be used."""
        ...


class Shelf(Protocol):
    """Where accounts are kept, without secrets."""

    def put(self, account: Account) -> Listed:
        """Add ``account`` or replace the one with its id; raises BadAccount ("name-taken") or BadFile."""
        ...

    def remove(self, local_id: str) -> Listed:
        """Forget the account with this local id; raises BadFile."""
        ...


class SecretVault(Protocol):
    """The OS keyring, and the secrets kept for this session only. Every call may block."""

    def read(self, account_id: str) -> Secret:
        """Return a secret or raise SecretUnavailable."""
        ...

    def write(self, account_id: str, secret: Secret) -> None:
        """Keep a secret or raise SecretUnavailable."""
        ...

    def delete(self, account_id: str) -> None:
        """Forget a secret or raise SecretUnavailable."""
        ...

    def keep_for_session(self, account_id: str, secret: Secret) -> None:
        """Keep a secret in memory only."""
        ...


class AccountBook:
    """All accounts in the order of the combo box; every change goes to disk and keyring first.

    ``accounts`` may be read on any thread; ``save``, ``remove`` and ``verify`` block and belong on the task thread.
    """

    def __init__(
        self,
        fixed: tuple[Account, ...],
        stored: tuple[Account, ...],
        shelf: Shelf,
        vault: SecretVault,
        verify: Callable[[Access], Verification],
    ) -> None:
        self._fixed = fixed  # never stored: the sandbox first, then the environment's
        self._stored = stored
        self._shelf = shelf
        self._vault = vault
        self._verify = verify

    @property
    def accounts(self) -> tuple[Account, ...]:
        """Every account; the sandbox is the first."""
        return self._fixed + self._stored

    @property
    def stored(self) -> tuple[Account, ...]:
        """The accounts that can be edited and removed."""
        return self._stored

    def save(self, account: Account, secret: Secret | None, *, session_only: bool = False) -> Account:
        """Keep ``account``, and ``secret`` unless it is None: then the one in the keyring stays.

        Raises:
            BadAccount: "name-taken".
            SecretUnavailable: nothing was changed; offer ``session_only``, which keeps the secret in memory.
            BadFile: the account could not be written.
        """
        others = tuple(known for known in self.accounts if known.id != account.id)
        if account.name.casefold() in {known.name.casefold() for known in others}:
            raise BadAccount("name-taken")
        before = self._kept_secret(account.id) if secret is not None else None
        if secret is not None:
            keep = self._vault.keep_for_session if session_only else self._vault.write
            keep(account.id, secret)
        try:
            self._stored = self._shelf.put(account).accounts
        except CfmailError:
            if secret is not None:
                self._put_back(account.id, before)
            raise
        return account

    def _kept_secret(self, local_id: str) -> Secret | None:
        try:
            return self._vault.read(local_id)
        except CfmailError:
            return None

    def _put_back(self, local_id: str, secret: Secret | None) -> None:
        """A new secret must not stay beside an account that was not saved: it would go to the old base URL."""
        with suppress(CfmailError):
            if secret is None:
                self._vault.delete(local_id)
            else:
                self._vault.write(local_id, secret)

    def remove(self, account_id: str) -> CfmailError | None:
        """Forget an account and its secret. Returns why the secret could not be deleted, if so.

        Raises:
            BadFile: the account list could not be written; nothing was removed.
        """
        self._stored = self._shelf.remove(account_id).accounts
        try:
            self._vault.delete(account_id)
        except CfmailError as error:
            return error
        return None

    def verify(self, account: Account, secret: Secret | None) -> Verification:
        """Ask Cloudflare about ``secret``, or about the kept one where it is None.

        Raises:
            SecretUnavailable, SendFailed.
        """
        return self._verify(access_with(account, secret or self._vault.read(account.id)))
