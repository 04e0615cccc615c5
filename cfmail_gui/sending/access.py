"""From an account of the list to what one request needs: address and proof."""

from typing import Protocol

from cfmail_gui.account import ENVIRONMENT_ID, SANDBOX_ID, Access, Account, Secret


class Vault(Protocol):
    """Where secrets are kept; the calls may block on the operating system's unlock prompt."""

    def read(self, account_id: str) -> Secret:
        """Return the secret of the account with this local id, or raise SecretUnavailable."""
        ...


class LocalServer(Protocol):
    """The sandbox; starting it a second time gives the same server."""

    def start(self) -> Access:
        """Return how to reach the running server, or raise SandboxUnavailable."""
        ...


class AccessResolver:
    """Answer "how do I reach this account?" on the thread that is about to send."""

    def __init__(self, vault: Vault, sandbox: LocalServer, environment_secret: Secret | None) -> None:
        self._vault = vault
        self._sandbox = sandbox
        self._environment_secret = environment_secret

    def __call__(self, account: Account) -> Access:
        """Return the access for ``account``; may start the sandbox or block on the keyring.

        Raises:
            SandboxUnavailable, SecretUnavailable.
        """
        if account.id == SANDBOX_ID:
            return self._sandbox.start()
        if account.id == ENVIRONMENT_ID and self._environment_secret is not None:
            return access_with(account, self._environment_secret)
        return access_with(account, self._vault.read(account.id))


def access_with(account: Account, secret: Secret) -> Access:
    """Join an account and its secret."""
    return Access(account.account_id, account.base_url.rstrip("/"), account.auth, secret, account.email)
