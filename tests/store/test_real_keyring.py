"""The vault against a real Secret Service, as under

dbus-run-session -- sh -c 'printf pw | gnome-keyring-daemon --unlock --components=secrets && pytest -m keyring'

The locked and the absent keyring have a session bus, a daemon and a folder of their own, because nothing but a
person at a prompt could unlock the shared one again.
"""

import os
import shutil
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest

from cfmail_gui.account import Secret, new_id
from cfmail_gui.attempt import SecretUnavailable
from cfmail_gui.store.tokens import TokenVault

pytestmark = [
    pytest.mark.keyring,
    pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="no Secret Service on this system"),
]
HANG = 120  # seconds after which a private session is given up


def without(reason: str) -> None:
    if os.environ.get("CFMAIL_REQUIRE_KEYRING") == "1":
        pytest.fail(f"CFMAIL_REQUIRE_KEYRING=1, but {reason}")
    pytest.skip(reason)


@pytest.fixture
def vault() -> TokenVault:
    vault = TokenVault()
    try:
        vault.available()
    except SecretUnavailable as error:
        without(f"there is no Secret Service on the session bus ({error.fault} {error.detail})".replace(" )", ")"))
    return vault


@pytest.fixture
def local_id(vault):
    name = f"test-{new_id()}"
    yield name
    vault.delete(name)


def test_round_trip(vault, local_id):
    for text in ("token-1", "token-2", "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", "x" * 4000):
        vault.write(local_id, Secret(text))
        assert vault.read(local_id) == Secret(text)
        assert TokenVault().read(local_id) == Secret(text)

    vault.delete(local_id)
    with pytest.raises(SecretUnavailable) as caught:
        vault.read(local_id)
    assert caught.value.fault == "no-secret"
    vault.delete(local_id)


def test_another_process_finds_the_secret_under_the_documented_name(vault, local_id):
    vault.write(local_id, Secret("token-1"))
    found = subprocess.run(
        [sys.executable, "-m", "keyring", "get", "cfmail-gui", local_id], capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == "token-1"


def test_accounts_do_not_see_each_others_secrets(vault, local_id):
    vault.write(local_id, Secret("token-1"))
    with pytest.raises(SecretUnavailable) as caught:
        vault.read(f"{local_id}-other")
    assert caught.value.fault == "no-secret"


def test_a_second_copy_that_another_program_left_is_deleted_too(vault, local_id):
    import secretstorage

    vault.write(local_id, Secret("token-1"))
    connection = secretstorage.dbus_init()
    try:
        collection = secretstorage.get_default_collection(connection)
        attributes = {"service": "cfmail-gui", "username": local_id}
        collection.create_item("a copy", attributes | {"application": "another"}, b"token-2")
        assert len(list(collection.search_items(attributes))) == 2

        vault.delete(local_id)

        assert list(collection.search_items(attributes)) == []
    finally:
        connection.close()


def test_several_threads_may_use_it(vault, local_id):
    done = []

    def use(name: str) -> None:
        try:
            vault.write(name, Secret(f"token-of-{name}"))
            assert vault.read(name) == Secret(f"token-of-{name}")
        finally:
            vault.delete(name)
        done.append(name)

    names = [f"{local_id}-{number}" for number in range(4)]
    threads = [threading.Thread(target=use, args=(name,)) for name in names]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert sorted(done) == names


@pytest.fixture
def in_private_session(tmp_path):
    def run(start: str, program: str) -> list[str]:
        for tool in ("dbus-run-session", "gnome-keyring-daemon"):
            if shutil.which(tool) is None:
                without(f"{tool} is not installed")
        (tmp_path / "run").mkdir(mode=0o700)
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(tmp_path),
            "XDG_DATA_HOME": str(tmp_path / "data"),
            "XDG_RUNTIME_DIR": str(tmp_path / "run"),
            "PYTHONPATH": str(Path(__file__).parents[2]),
        }  # no DISPLAY: the prompt for a password ends at once, as if dismissed
        command = f'{start} >/dev/null 2>&1; exec "$0" -c "$1"'
        done = subprocess.run(
            ["dbus-run-session", "--", "sh", "-c", command, sys.executable, textwrap.dedent(program)],
            env=environment,
            capture_output=True,
            text=True,
            timeout=HANG,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.split()

    return run


TELL = """
    from cfmail_gui.account import Secret
    from cfmail_gui.attempt import SecretUnavailable
    from cfmail_gui.store.tokens import TokenVault

    def tell(act):
        try:
            print(act())
        except SecretUnavailable as error:
            print(error.fault)

    vault = TokenVault()
    def all_three():
        tell(lambda: vault.read("acme"))
        tell(lambda: vault.write("acme", Secret("token-2")))
        tell(lambda: vault.delete("acme"))
"""


def test_a_locked_keyring(in_private_session):
    said = in_private_session(
        "printf pw | gnome-keyring-daemon --unlock --components=secrets",
        f"""{TELL}
    import secretstorage

    vault.write("acme", Secret("token-1"))
    connection = secretstorage.dbus_init()
    secretstorage.get_default_collection(connection).lock()
    tell(vault.available)
    all_three()
    vault.keep_for_session("acme", Secret("session"))
    tell(lambda: vault.read("acme").reveal())
    """,
    )
    assert said == ["None", "locked", "locked", "locked", "session"]


def test_a_service_without_a_keyring_whose_creation_is_dismissed(in_private_session):
    said = in_private_session(
        "gnome-keyring-daemon --start --components=secrets", f"{TELL}\n    tell(vault.available)\n    all_three()"
    )
    assert said == ["None", "locked", "locked", "locked"]


def test_a_bus_that_is_gone(in_private_session):
    said = in_private_session(
        "export DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent/bus",
        f"{TELL}\n    tell(vault.available)\n    all_three()",
    )
    assert said == ["no-keyring"] * 4


def test_a_service_that_goes_away(in_private_session):
    said = in_private_session(
        "printf pw | gnome-keyring-daemon --unlock --components=secrets",
        f"""{TELL}
    import os
    vault.write("acme", Secret("token-1"))
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent/bus"
    all_three()
    """,
    )
    assert said == ["no-keyring"] * 3


def test_a_service_that_is_started_later(in_private_session):
    said = in_private_session(
        "export LATER=$DBUS_SESSION_BUS_ADDRESS DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent/bus",
        f"""{TELL}
    import os, subprocess
    tell(vault.available)
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = os.environ["LATER"]
    subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets"], input=b"pw", capture_output=True)
    vault.write("acme", Secret("token-1"))
    tell(lambda: vault.read("acme").reveal())
    """,
    )
    assert said == ["no-keyring", "token-1"]
