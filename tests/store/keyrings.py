"""Keyrings that several tests of this room use, and how to install one."""

import keyring.core
import pytest

from cfmail_gui.attempt import SecretUnavailable


class Memory:
    """A keyring as it should be."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]


class Broken(Memory):
    """A keyring that raises what it is given, wherever it is asked."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def get_password(self, *_):
        raise self.error

    set_password = delete_password = get_password


def fault_of(act) -> tuple[str, str]:
    with pytest.raises(SecretUnavailable) as caught:
        act()
    return caught.value.fault, caught.value.detail


def use(monkeypatch, backend: object) -> None:
    monkeypatch.setattr(keyring.core, "_keyring_backend", backend)


def made(kind: type, **attributes: object) -> object:
    """An instance of the real class, without the keyring that its own __init__ may look for."""
    instance = kind.__new__(kind)
    vars(instance).update(attributes)
    return instance
