"""Secrets: in the operating system's keyring, or in memory for this session, and nowhere else."""

import threading
from collections.abc import Callable
from typing import Protocol, TypeVar, cast

from cfmail_gui.account import BadAccount, Secret
from cfmail_gui.attempt import SecretFault, SecretUnavailable
from cfmail_gui.store.log import register_secret

_SERVICE = "cfmail-gui"
_MOST_COPIES = 8  # entries under one name that delete takes away; a keyring may hold several

_NONE = "keyring.backends.fail.Keyring"  # keyring's own "there is nothing"
_CHAIN = "keyring.backends.chainer.ChainerBackend"
_REAL = (
    "keyring.backends.macOS.Keyring",
    "keyring.backends.Windows.WinVaultKeyring",
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.libsecret.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
    "keyring.backends.kwallet.DBusKeyringKWallet4",
)

# By class name, so that not one of the libraries behind the backends need be imported.
_FAULTS: dict[str, SecretFault] = {
    "KeyringLocked": "locked",  # keyring: locked, or the prompt was dismissed
    "LockedException": "locked",  # secretstorage
    "PromptDismissedException": "locked",
    "NoKeyringError": "no-keyring",
    "SecretServiceNotAvailableException": "no-keyring",  # secretstorage: the service went away
    "FileNotFoundError": "no-keyring",  # the session bus's socket is gone
    "ConnectionRefusedError": "no-keyring",
}

_T = TypeVar("_T")


class Backend(Protocol):
    """The part of keyring.backend.KeyringBackend that is used here."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return the secret, or None when there is none."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep the secret."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Forget the secret."""
        ...


class TokenVault:
    """The OS keyring, with secrets for this session only in front of it. There is no file.

    Everything that touches the keyring may block while the system asks the user to unlock it: not on the GUI
    thread. It may be used from any thread; keyring calls come one at a time.
    """

    def __init__(self, backend: Backend | None = None) -> None:
        """Use ``backend`` as it is; by default the system's, looked for when it is first needed."""
        self._backend = backend
        self._session: dict[str, Secret] = {}
        self._session_lock = threading.Lock()
        self._keyring_lock = threading.RLock()

    def available(self) -> None:
        """Look for a usable keyring, without asking it for anything and so without a prompt.

        Raises:
            SecretUnavailable: "no-keyring", "refused-backend" (``detail`` names it) or "keyring-failed".
        """
        self._usable_backend()

    def read(self, local_id: str) -> Secret:
        """Return the secret of the account with our id ``local_id``; one for this session comes first.

        Raises:
            SecretUnavailable: "no-secret" (also when what the keyring holds cannot be one), "locked",
                "no-keyring", "refused-backend" or "keyring-failed".
        """
        with self._session_lock:
            kept = self._session.get(local_id)
        if kept is not None:
            return kept
        text = self._ask(lambda backend: backend.get_password(_SERVICE, local_id))
        secret = _secret_or_none(text)
        if secret is None:
            raise SecretUnavailable("no-secret")
        register_secret(secret.reveal())
        return secret

    def write(self, local_id: str, secret: Secret) -> None:
        """Keep ``secret`` in the keyring, read it back, and drop the one for this session.

        Raises:
            SecretUnavailable: "not-kept" when the keyring took it and gives back something else; "locked",
                "no-keyring", "refused-backend" or "keyring-failed".
        """
        register_secret(secret.reveal())

        def keep(backend: Backend) -> str | None:
            backend.set_password(_SERVICE, local_id, secret.reveal())
            return backend.get_password(_SERVICE, local_id)

        if self._ask(keep) != secret.reveal():
            raise SecretUnavailable("not-kept")
        self.forget_for_session(local_id)

    def delete(self, local_id: str) -> None:
        """Forget the account's secret, in memory and in the keyring; one that is not there is no fault.

        Raises:
            SecretUnavailable: it may still be in the keyring: "locked", "no-keyring", "refused-backend" or
                "keyring-failed".
        """
        self.forget_for_session(local_id)

        def empty(backend: Backend) -> bool:
            for _ in range(_MOST_COPIES):
                if backend.get_password(_SERVICE, local_id) is None:
                    return True
                backend.delete_password(_SERVICE, local_id)
            return False

        if not self._ask(empty):
            raise SecretUnavailable("keyring-failed")

    def keep_for_session(self, local_id: str, secret: Secret) -> None:
        """Use ``secret`` until the program ends, whatever the keyring says. Never blocks."""
        register_secret(secret.reveal())
        with self._session_lock:
            self._session[local_id] = secret

    def kept_for_session(self, local_id: str) -> Secret | None:
        """Return the secret that is kept for this session only, if there is one. Never blocks."""
        with self._session_lock:
            return self._session.get(local_id)

    def forget_for_session(self, local_id: str) -> None:
        """Undo ``keep_for_session``. Never blocks."""
        with self._session_lock:
            self._session.pop(local_id, None)

    def _ask(self, question: Callable[[Backend], _T]) -> _T:
        with self._keyring_lock:
            backend = self._usable_backend()
            return _guarded(lambda: question(backend))

    def _usable_backend(self) -> Backend:
        with self._keyring_lock:
            if self._backend is None:
                self._backend = _first_real(_guarded(_system_backends))
            return self._backend


def _guarded(act: Callable[[], _T]) -> _T:
    """Run the keyring's code, and turn whatever it raises into a SecretUnavailable that can hold no secret.

    Neither text nor chain of the foreign exception is kept, because both may quote the secret (a decoding
    error carries it whole): hence the raise outside of the except block.
    """
    try:
        return act()
    except Exception as error:  # noqa: BLE001 - backends raise anything, from OSError to ModuleNotFoundError
        failure = _failure(error)
    raise failure


def _failure(error: Exception) -> SecretUnavailable:
    """Classify by the exception's class, or by that of its cause, and keep nothing but class names and errno."""
    kinds = [type(each).__name__ for each in (error, error.__cause__) if each is not None]
    fault: SecretFault = next((_FAULTS[kind] for kind in kinds if kind in _FAULTS), "keyring-failed")
    errno = getattr(error, "errno", None)
    number = f" {errno}" if isinstance(errno, int) else ""
    return SecretUnavailable(fault, detail=" from ".join(kinds) + number)


def _system_backends() -> tuple[object, ...]:
    """Return the keyring that keyring would use; of a chain its members, in the order they would be tried."""
    import keyring

    backend = keyring.get_keyring()
    name = _class_name(backend)
    if name == _CHAIN:
        return tuple(getattr(backend, "backends", ()))
    if name == _NONE:
        # keyring looks around once per process. The one service that a user may start later is asked again.
        from keyring.backends import SecretService

        if SecretService.Keyring.viable:
            return (SecretService.Keyring(),)  # type: ignore[no-untyped-call] # keyring's __init__ has no types
    return (backend,)


def _first_real(candidates: tuple[object, ...]) -> Backend:
    """Accept only keyrings that keep secrets encrypted and for this user."""
    names = [_class_name(each) for each in candidates]
    for candidate, name in zip(candidates, names, strict=True):
        if name in _REAL:
            return cast("Backend", candidate)
    others = [name for name in names if name != _NONE]
    if others:
        raise SecretUnavailable("refused-backend", detail=", ".join(others))
    raise SecretUnavailable("no-keyring")


def _class_name(backend: object) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _secret_or_none(text: str | None) -> Secret | None:
    """Strip and check what the keyring holds; the user or another program may have written it."""
    try:
        return None if text is None else Secret(text)
    except BadAccount:
        return None
