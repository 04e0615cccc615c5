"""From an account of the list to what one request needs: address and proof."""

import threading
import time
from collections.abc import Callable
from typing import Protocol

from cfmail_gui.account import ENVIRONMENT_ID, SANDBOX_ID, Access, Account, Secret

_BRIEF_SECONDS = 30.0


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


class BriefAccess:
    """Finds an account's access as ``find`` does, and asks no keyring again for half a minute: a batch sends fast."""

    def __init__(self, find: Callable[[Account], Access]) -> None:
        self._find = find
        self._lock = threading.Lock()
        self._known: dict[Account, tuple[float, Access]] = {}

    def __call__(self, account: Account) -> Access:
        """As AccessResolver."""
        with self._lock:
            since, access = self._known.get(account, (-_BRIEF_SECONDS, None))
            if access is None or time.monotonic() - since > _BRIEF_SECONDS:
                access = self._find(account)
                self._known = {account: (time.monotonic(), access)}
            return access


def access_with(account: Account, secret: Secret) -> Access:
    """Join an account and its secret."""
    return Access(account.account_id, account.base_url.rstrip("/"), account.auth, secret, account.email)
