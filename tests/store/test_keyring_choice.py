"""Which of the system's keyrings is used, and which are refused."""

import sys
import types

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import SecretService, chainer, fail, kwallet, libsecret, macOS, null
from keyring.backends.Windows import WinVaultKeyring

from cfmail_gui.account import Secret
from cfmail_gui.store.tokens import TokenVault
from tests.store.keyrings import Memory, fault_of, made, use


@pytest.fixture
def no_service(monkeypatch):
    monkeypatch.setattr(SecretService.Keyring, "viable", False)


@pytest.mark.parametrize(
    "kind",
    [
        macOS.Keyring,
        WinVaultKeyring,
        SecretService.Keyring,
        libsecret.Keyring,
        kwallet.DBusKeyring,
        kwallet.DBusKeyringKWallet4,
    ],
    ids=lambda each: each.__module__,
)
def test_the_real_keyrings_are_accepted(monkeypatch, kind):
    kept: dict[tuple[str, str], str] = {}
    real = made(
        kind,
        get_password=lambda *key: kept.get(key),
        set_password=lambda service, name, secret: kept.update({(service, name): secret}),
    )
    use(monkeypatch, real)
    vault = TokenVault()

    vault.available()
    vault.write("acme", Secret("token-1"))

    assert vault.read("acme") == Secret("token-1")
    assert kept == {("cfmail-gui", "acme"): "token-1"}


def test_no_keyring_at_all(monkeypatch, no_service):
    use(monkeypatch, fail.Keyring())
    assert fault_of(TokenVault().available) == ("no-keyring", "")
    assert fault_of(lambda: TokenVault().read("acme")) == ("no-keyring", "")
    assert fault_of(lambda: TokenVault().write("acme", Secret("token-1"))) == ("no-keyring", "")


def test_a_service_that_was_started_later_is_found(monkeypatch):
    use(monkeypatch, fail.Keyring())
    vault = TokenVault()
    monkeypatch.setattr(SecretService.Keyring, "viable", False)
    assert fault_of(vault.available) == ("no-keyring", "")
    monkeypatch.setattr(SecretService.Keyring, "viable", True)
    vault.available()


class Plain(Memory):
    """As a plug-in registers itself: keyrings.alt writes plain text."""


Plain.__module__, Plain.__qualname__ = "keyrings.alt.file", "PlaintextKeyring"


@pytest.mark.parametrize(
    ("backend", "name"),
    [
        (null.Keyring(), "keyring.backends.null.Keyring"),
        (Plain(), "keyrings.alt.file.PlaintextKeyring"),
        (Memory(), f"{Memory.__module__}.Memory"),
    ],
)
def test_others_are_refused_and_get_no_secret(monkeypatch, backend, name):
    use(monkeypatch, backend)
    vault = TokenVault()
    assert fault_of(vault.available) == ("refused-backend", name)
    assert fault_of(lambda: vault.write("acme", Secret("token-1"))) == ("refused-backend", name)
    assert getattr(backend, "kept", {}) == {}


@pytest.fixture
def chain(monkeypatch):
    def install(*members: object) -> None:
        kind = type("ChainerBackend", (), {"backends": members})
        kind.__module__ = "keyring.backends.chainer"
        use(monkeypatch, kind())

    return install


def test_the_chain_in_these_tests_is_called_as_keyrings_own():
    assert (chainer.ChainerBackend.__module__, chainer.ChainerBackend.__qualname__) == (
        "keyring.backends.chainer",
        "ChainerBackend",
    )
    assert issubclass(chainer.ChainerBackend, KeyringBackend)


def test_of_a_chain_the_first_real_keyring_is_used_and_no_other(chain):
    plain, kept = Plain(), {}
    real = made(
        SecretService.Keyring,
        get_password=lambda *key: kept.get(key),
        set_password=lambda service, name, secret: kept.update({(service, name): secret}),
    )
    chain(plain, real, made(libsecret.Keyring))
    vault = TokenVault()

    vault.write("acme", Secret("token-1"))

    assert kept == {("cfmail-gui", "acme"): "token-1"}
    assert plain.kept == {}


def test_a_chain_without_a_real_keyring_is_refused(chain):
    plain = Plain()
    chain(plain, null.Keyring())
    assert fault_of(lambda: TokenVault().write("acme", Secret("token-1"))) == (
        "refused-backend",
        "keyrings.alt.file.PlaintextKeyring, keyring.backends.null.Keyring",
    )
    assert plain.kept == {}
    chain()
    assert fault_of(TokenVault().available) == ("no-keyring", "")


@pytest.mark.parametrize(
    ("setting", "fault"),
    [
        ("nowhere.Keyring", ("keyring-failed", "ModuleNotFoundError")),
        ("keyring.backends.null.Keyring", ("refused-backend", "keyring.backends.null.Keyring")),
    ],
)
def test_a_configured_keyring_is_judged_like_any_other(monkeypatch, setting, fault):
    use(monkeypatch, None)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", setting)
    assert fault_of(TokenVault().available) == fault


def test_a_keyring_that_cannot_even_be_imported(monkeypatch):
    monkeypatch.setitem(sys.modules, "keyring", types.ModuleType("keyring"))
    assert fault_of(TokenVault().available) == ("keyring-failed", "AttributeError")


def test_the_keyring_is_looked_for_once_it_is_found(monkeypatch):
    use(monkeypatch, made(SecretService.Keyring))
    vault = TokenVault()
    vault.available()
    use(monkeypatch, null.Keyring())
    vault.available()
