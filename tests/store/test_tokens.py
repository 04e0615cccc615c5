import threading

import pytest
from keyring import errors

from cfmail_gui.account import Secret
from cfmail_gui.attempt import SecretUnavailable
from cfmail_gui.store import log
from cfmail_gui.store.tokens import TokenVault
from tests.store.keyrings import Broken, Memory, fault_of


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def vault(memory) -> TokenVault:
    return TokenVault(memory)


def test_a_secret_is_kept_under_our_service_and_the_accounts_id(vault, memory):
    vault.write("acme", Secret("token-1"))
    assert memory.kept == {("cfmail-gui", "acme"): "token-1"}
    assert vault.read("acme") == Secret("token-1")

    vault.write("acme", Secret("token-2"))
    assert vault.read("acme") == Secret("token-2")


def test_deleting_is_final_and_may_be_repeated(vault, memory):
    vault.write("acme", Secret("token-1"))
    vault.keep_for_session("acme", Secret("token-2"))
    vault.delete("acme")
    vault.delete("acme")
    assert memory.kept == {}
    assert fault_of(lambda: vault.read("acme")) == ("no-secret", "")


def test_deleting_takes_all_copies(memory):
    copies = ["token-1", "token-2", "token-3"]
    memory.get_password = lambda *_: copies[-1] if copies else None
    memory.delete_password = lambda *_: copies.pop()

    TokenVault(memory).delete("acme")

    assert copies == []


def test_a_secret_that_cannot_be_deleted_is_told(memory):
    memory.kept["cfmail-gui", "acme"] = "token-1"
    memory.delete_password = lambda *_: None
    assert fault_of(lambda: TokenVault(memory).delete("acme")) == ("keyring-failed", "")


@pytest.mark.parametrize("text", ["", "  \n", "two\nlines", "two words", "café", "nul\0"])
def test_what_cannot_be_a_secret_is_none(vault, memory, text):
    memory.kept["cfmail-gui", "acme"] = text
    with pytest.raises(SecretUnavailable) as caught:
        vault.read("acme")
    assert caught.value.fault == "no-secret"
    assert caught.value.__context__ is None


def test_space_around_a_secret_in_the_keyring_is_stripped(vault, memory):
    memory.kept["cfmail-gui", "acme"] = " token-1\r\n"
    assert vault.read("acme").reveal() == "token-1"


def test_a_keyring_that_forgets_or_alters_is_found_out(memory):
    memory.set_password = lambda *_: None
    assert fault_of(lambda: TokenVault(memory).write("acme", Secret("token-1"))) == ("not-kept", "")
    memory.kept["cfmail-gui", "acme"] = "token-"
    assert fault_of(lambda: TokenVault(memory).write("acme", Secret("token-1"))) == ("not-kept", "")


def test_a_secret_for_this_session_wins_until_one_is_stored(vault, memory):
    vault.write("acme", Secret("stored"))
    vault.keep_for_session("acme", Secret("session"))
    assert vault.read("acme") == Secret("session")
    assert memory.kept == {("cfmail-gui", "acme"): "stored"}

    vault.forget_for_session("acme")
    assert vault.read("acme") == Secret("stored")
    vault.forget_for_session("acme")

    vault.keep_for_session("acme", Secret("session"))
    vault.write("acme", Secret("stored-anew"))
    assert vault.read("acme") == Secret("stored-anew")


def test_a_secret_for_this_session_needs_no_keyring():
    vault = TokenVault(Broken(AssertionError("asked")))
    vault.keep_for_session("acme", Secret("session"))
    assert vault.read("acme") == Secret("session")


def test_a_failed_write_keeps_the_secret_for_this_session():
    vault = TokenVault(Broken(OSError(1783, "too long")))
    vault.keep_for_session("acme", Secret("session"))
    with pytest.raises(SecretUnavailable):
        vault.write("acme", Secret("new-token"))
    assert vault.read("acme") == Secret("session")


def test_a_failed_delete_has_still_forgotten_the_one_for_this_session():
    vault = TokenVault(Broken(errors.KeyringLocked()))
    vault.keep_for_session("acme", Secret("session"))
    assert fault_of(lambda: vault.delete("acme"))[0] == "locked"
    assert fault_of(lambda: vault.read("acme"))[0] == "locked"


def test_secrets_for_this_session_can_be_read_while_the_keyring_waits_for_its_user(memory):
    asked, answer = threading.Event(), threading.Event()

    def prompt(*_):
        asked.set()
        answer.wait()

    memory.get_password = prompt
    vault = TokenVault(memory)
    vault.keep_for_session("other", Secret("session"))
    blocked = threading.Thread(target=lambda: fault_of(lambda: vault.read("acme")))
    blocked.start()
    asked.wait()

    assert vault.read("other") == Secret("session")
    vault.keep_for_session("third", Secret("session-3"))

    assert blocked.is_alive()
    answer.set()
    blocked.join()


def test_many_threads_may_use_it(vault):
    def use(name: str) -> None:
        for turn in range(50):
            vault.write(name, Secret(f"{name}-{turn}"))
            assert vault.read(name) == Secret(f"{name}-{turn}")
            vault.keep_for_session(name, Secret("session"))
            vault.delete(name)
        done.append(name)

    done: list[str] = []
    threads = [threading.Thread(target=use, args=(name,)) for name in "abcd"]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert sorted(done) == list("abcd")


def caused(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


class PromptDismissedException(Exception):
    """As secretstorage calls it."""


RAISED = [
    (errors.NoKeyringError("x"), "no-keyring", "NoKeyringError"),
    (errors.KeyringLocked("x"), "locked", "KeyringLocked"),
    (errors.InitError("x"), "keyring-failed", "InitError"),
    (caused(errors.InitError("x"), PromptDismissedException()), "locked", "InitError from PromptDismissedException"),
    (errors.PasswordSetError("x"), "keyring-failed", "PasswordSetError"),
    (FileNotFoundError(2, "/run/user/0/bus"), "no-keyring", "FileNotFoundError 2"),
    (ConnectionRefusedError(111, "x"), "no-keyring", "ConnectionRefusedError 111"),
    (OSError(1783, "x"), "keyring-failed", "OSError 1783"),
    (ModuleNotFoundError("x"), "keyring-failed", "ModuleNotFoundError"),
    (UnicodeDecodeError("utf-8", b"x", 0, 1, "x"), "keyring-failed", "UnicodeDecodeError"),
    (RecursionError(), "keyring-failed", "RecursionError"),
    (type("Odd", (Exception,), {})("x"), "keyring-failed", "Odd"),
]


@pytest.mark.parametrize(("error", "fault", "detail"), RAISED, ids=lambda each: type(each).__name__)
@pytest.mark.parametrize("operation", ["read", "write", "delete"])
def test_whatever_a_keyring_raises_has_a_code(error, fault, detail, operation):
    vault = TokenVault(Broken(error))
    acts = {
        "read": lambda: vault.read("acme"),
        "write": lambda: vault.write("acme", Secret("token-1")),
        "delete": lambda: vault.delete("acme"),
    }
    assert fault_of(acts[operation]) == (fault, detail)


@pytest.mark.parametrize("operation", ["read", "write", "delete"])
def test_no_exception_holds_the_secret(operation, canary, everything_said):
    stranger = OSError(canary, canary)
    with pytest.raises(SecretUnavailable) as caught:
        TokenVault(Broken(stranger)).read("acme")
    assert canary not in everything_said(caught.value)

    decoding = UnicodeDecodeError("utf-8", canary.encode() + b"\xff", len(canary), len(canary) + 1, canary)
    vault = TokenVault(Broken(caused(errors.KeyringError(f"cannot keep {canary}"), decoding)))
    acts = {
        "read": lambda: vault.read("acme"),
        "write": lambda: vault.write("acme", Secret(canary)),
        "delete": lambda: vault.delete("acme"),
    }
    with pytest.raises(SecretUnavailable) as caught:
        acts[operation]()
    assert canary not in everything_said(caught.value)


def test_not_even_one_that_is_not_kept_or_malformed(memory, canary, everything_said):
    memory.kept["cfmail-gui", "acme"] = f"{canary} and more"
    memory.set_password = lambda *_: None
    for act in (lambda: TokenVault(memory).read("acme"), lambda: TokenVault(memory).write("acme", Secret(canary))):
        with pytest.raises(SecretUnavailable) as caught:
            act()
        assert canary not in everything_said(caught.value)


def test_every_secret_that_passes_is_masked_in_the_log(vault, memory):
    vault.write("a", Secret("written-1"))
    memory.kept["cfmail-gui", "b"] = "stored-22"
    vault.read("b")
    vault.keep_for_session("c", Secret("session-333"))
    assert fault_of(lambda: TokenVault(Broken(OSError())).write("d", Secret("refused-4444")))[0] == "keyring-failed"

    assert log.masked("written-1 stored-22 session-333 refused-4444 other") == "••• ••• ••• ••• other"
