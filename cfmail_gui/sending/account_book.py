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

    def kept_for_session(self, account_id: str) -> Secret | None:
        """Return the secret that is kept in memory only, if there is one."""
        ...

    def forget_for_session(self, account_id: str) -> None:
        """Undo keep_for_session."""
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

    def find(self, local_id: str) -> Account | None:
        """Return the account with this id of ours, or None where it was removed."""
        return next((account for account in self.accounts if account.id == local_id), None)

    def named(self, name: str | None) -> Account | None:
        """Return the account that a command line calls so, by its name or our id."""
        return next((account for account in self.accounts if name in (account.name, account.id)), None)

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
        put_back = self._keep(account.id, secret, session_only=session_only) if secret is not None else None
        try:
            self._stored = self._shelf.put(account).accounts
        except CfmailError:
            if put_back is not None:
                put_back()
            raise
        return account

    def _keep(self, local_id: str, secret: Secret, *, session_only: bool) -> Callable[[], None]:
        """Keep ``secret``; return what undoes it.

        A new secret must not stay beside an account that was not saved: it would go to the old base URL. And one that
        was for this session only must not get into the keyring that way.
        """
        vault = self._vault
        for_session = vault.kept_for_session(local_id)
        before = None
        if session_only:
            vault.keep_for_session(local_id, secret)
        else:
            vault.forget_for_session(local_id)  # it would hide what the keyring holds
            try:
                with suppress(CfmailError):
                    before = vault.read(local_id)
                vault.write(local_id, secret)
            except CfmailError:
                if for_session is not None:
                    vault.keep_for_session(local_id, for_session)
                raise

        def put_back() -> None:
            if not session_only:
                with suppress(CfmailError):
                    vault.write(local_id, before) if before is not None else vault.delete(local_id)
            if for_session is not None:
                vault.keep_for_session(local_id, for_session)
            elif session_only:
                vault.forget_for_session(local_id)

        return put_back

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
