import subprocess
import sys
import textwrap
import tomllib

import pytest

from cfmail_gui.account import Account, BadAccount, new_id
from cfmail_gui.message.faults import BadFile
from cfmail_gui.store.accounts import AccountProblem, AccountStore, Loaded, account_from_input
from tests.store.samples import ACME, FULL, HEX, SECOND, account


def test_nothing_there_is_an_empty_list(store, accounts_file):
    assert store.load() == Loaded()
    assert not accounts_file.exists()


def test_a_new_list_has_every_key_and_no_secret(store, accounts_file, mode_of):
    loaded = store.put(ACME)

    assert loaded == store.load() == Loaded(accounts=(ACME,))
    table = tomllib.loads(accounts_file.read_text())
    assert table["schema"] == 1
    assert list(table["account"][0]) == [
        "id",
        "name",
        "account_id",
        "auth",
        "email",
        "base_url",
        "production",
        "colour",
        "allow_list",
        "test_recipient",
        "look_up_suppressed",
    ]
    if sys.platform != "win32":
        assert mode_of(accounts_file) == 0o600


def test_a_hand_written_file_is_tidied_when_read(store, accounts_file):
    accounts_file.write_text(FULL)
    assert store.load() == Loaded(accounts=(ACME, SECOND))
    assert accounts_file.read_text() == FULL


BAD = [
    ({"account_id": "../../evil"}, "bad-account-id", ""),
    ({"account_id": HEX[:-1]}, "bad-account-id", ""),
    ({"account_id": 12}, "wrong-type", "account_id"),
    ({"name": ""}, "no-name", ""),
    ({"name": "x" * 81}, "name-too-long", ""),
    ({"name": ["x"]}, "wrong-type", "name"),
    ({"production": "yes"}, "wrong-type", "production"),
    ({"production": 1}, "wrong-type", "production"),
    ({"auth": "password"}, "bad-auth", ""),
    ({"auth": "global-key"}, "bad-email", ""),
    ({"colour": "red"}, "bad-colour", ""),
    ({"base_url": "http://api.example"}, "url-not-https", ""),
    ({"base_url": "https://u:p@api.example"}, "url-has-user-info", ""),
    ({"base_url": "ftp://api.example"}, "bad-url", ""),
    ({"id": "sandbox"}, "reserved-id", ""),
    ({"id": "environment"}, "reserved-id", ""),
    ({"id": "good"}, "duplicate-id", ""),
    ({"id": ""}, "bad-id", ""),
    ({"id": "a/b"}, "bad-id", ""),
    ({"id": "x" * 65}, "bad-id", ""),
    ({"id": 7}, "wrong-type", "id"),
]


@pytest.mark.parametrize(("changes", "fault", "key"), BAD)
def test_a_bad_entry_is_a_problem_of_its_own_and_stays_in_the_file(store, accounts_file, changes, fault, key):
    import tomlkit

    entry = {"id": "bad", "name": "Bad", "account_id": HEX} | changes
    good = {"id": "good", "name": "Good", "account_id": HEX}
    last = {"id": "last", "name": "Last", "account_id": HEX}
    accounts_file.write_text(tomlkit.dumps({"schema": 1, "account": [good, entry, last]}))

    loaded = store.load()
    name = entry["name"] if isinstance(entry["name"], str) else ""
    assert loaded.problems == (AccountProblem(1, name, fault, key),)
    assert [each.id for each in loaded.accounts] == ["good", "last"]

    store.put(account("good", name="Better"))
    store.put(account("new"))
    store.remove("last")

    after = store.load()
    assert [each.name for each in after.accounts] == ["Better", "Name of new"]
    assert after.problems == loaded.problems
    assert entry in tomllib.loads(accounts_file.read_text())["account"]


def test_an_entry_that_is_no_table_is_a_problem(store, accounts_file):
    accounts_file.write_text(f'account = [1, {{id = "a", name = "A", account_id = "{HEX}"}}]\n')
    loaded = store.load()
    assert loaded.problems == (AccountProblem(0, "", "wrong-type"),)
    assert [each.id for each in loaded.accounts] == ["a"]
    assert [each.id for each in store.put(account("b")).accounts] == ["a", "b"]
    assert tomllib.loads(accounts_file.read_text())["account"][0] == 1


def test_an_entry_without_keys_is_a_problem(store, accounts_file):
    accounts_file.write_text("[[account]]\n")
    assert store.load().problems == (AccountProblem(0, "", "no-name"),)


def test_of_a_duplicate_the_first_good_entry_is_the_account(store, accounts_file):
    lines = '[[account]]\nid = "a"\nname = "{}"\naccount_id = "{}"\n'
    accounts_file.write_text("".join(lines.format(*each) for each in [("Bad", "?"), ("First", HEX), ("Copy", HEX)]))
    loaded = store.load()
    assert [each.name for each in loaded.accounts] == ["First"]
    assert [(each.index, each.fault) for each in loaded.problems] == [(0, "bad-account-id"), (2, "duplicate-id")]

    store.put(account("a", name="Changed"))
    assert [each["name"] for each in tomllib.loads(accounts_file.read_text())["account"]] == ["Bad", "Changed", "Copy"]

    store.remove("a")
    assert [each["name"] for each in tomllib.loads(accounts_file.read_text())["account"]] == ["Bad", "Copy"]


def test_saving_an_account_that_was_broken_by_hand_meanwhile_repairs_it(store, accounts_file):
    store.put(ACME)
    accounts_file.write_text(accounts_file.read_text().replace(HEX, "oops") + 'note = "kept"\n')
    assert [each.fault for each in store.load().problems] == ["bad-account-id"]

    assert store.put(ACME) == Loaded(accounts=(ACME,))
    assert tomllib.loads(accounts_file.read_text())["account"][0]["note"] == "kept"


@pytest.mark.parametrize("content", ["account = 5", "[account]\nid = 'a'", "account.x = 1", "account = 'x'", "x = "])
def test_a_corrupt_file_is_reported_and_never_overwritten(store, accounts_file, content):
    accounts_file.write_text(content)
    for act in (store.load, lambda: store.put(ACME), lambda: store.remove("acme")):
        with pytest.raises(BadFile) as caught:
            act()
        assert (caught.value.fault, caught.value.name) == ("corrupt", str(accounts_file))
        assert caught.value.detail
    assert accounts_file.read_text() == content


def test_a_later_programs_file_is_reported_and_never_overwritten(store, accounts_file):
    accounts_file.write_text("schema = 2\n[[profile]]\n")
    for act in (store.load, lambda: store.put(ACME), lambda: store.remove("acme")):
        with pytest.raises(BadFile) as caught:
            act()
        assert (caught.value.fault, caught.value.detail) == ("newer-schema", "2")
    assert accounts_file.read_text() == "schema = 2\n[[profile]]\n"


@pytest.mark.parametrize("name", ["Acme", "ACME", " acme "])
def test_a_name_is_given_once(store, accounts_file, name):
    store.put(ACME)
    before = accounts_file.read_bytes()
    with pytest.raises(BadAccount) as caught:
        store.put(account("other", name=name))
    assert caught.value.fault == "name-taken"
    assert accounts_file.read_bytes() == before
    store.put(account("acme", name=name))


@pytest.mark.parametrize(
    "wrong", [account("sandbox"), account("environment"), account("x", kind="environment"), account(""), account("ä")]
)
def test_what_is_not_to_be_stored_is_not(store, accounts_file, wrong):
    with pytest.raises(ValueError, match=f"^{wrong.id}$"):
        store.put(wrong)
    assert not accounts_file.exists()


@pytest.mark.parametrize("name", ['"', "\\", "'''", "\x00\x1b[31m", "a\u2028b", "\u202eevil", "#", "[[account]]", "é"])
def test_odd_names_come_back(store, name):
    odd = account("odd", name=f"x{name}x")
    store.put(odd)
    assert [each.name for each in store.load().accounts] == [" ".join(odd.name.split())]


def test_a_change_by_another_instance_is_not_lost(accounts_file):
    one, two = AccountStore(accounts_file), AccountStore(accounts_file)
    one.put(account("a"))
    two.load()
    one.put(account("b"))

    assert [each.id for each in two.put(account("c")).accounts] == ["a", "b", "c"]
    two.remove("a")
    assert [each.id for each in one.put(account("b", name="B")).accounts] == ["b", "c"]


def test_instances_that_write_at_once_lose_nothing(accounts_file, names_in):
    program = textwrap.dedent(f"""
        import sys
        from pathlib import Path
        from cfmail_gui.account import Account
        from cfmail_gui.store import lock
        from cfmail_gui.store.accounts import AccountStore

        lock.PATIENCE = 600.0
        store = AccountStore(Path(sys.argv[1]))
        sys.stdin.readline()
        for turn in range(6):
            name = f"{{sys.argv[2]}}{{turn}}"
            store.put(Account(id=name, name=name, account_id="{HEX}"))
            if turn % 3 == 2:
                store.remove(name)
    """)
    writers = [
        subprocess.Popen([sys.executable, "-c", program, accounts_file, name], stdin=subprocess.PIPE, text=True)
        for name in "abc"
    ]
    for each in writers:
        each.stdin.write("go\n")
        each.stdin.close()
    assert [each.wait() for each in writers] == [0, 0, 0]

    ids = {each.id for each in AccountStore(accounts_file).load().accounts}

    assert ids == {f"{name}{turn}" for name in "abc" for turn in (0, 1, 3, 4)}
    assert names_in(accounts_file.parent) == [".accounts.toml.lock", "accounts.toml"]


def test_new_ids_differ_and_can_be_stored(store):
    ids = {new_id() for _ in range(50)}
    assert len(ids) == 50
    assert store.put(account(ids.pop())).problems == ()


def test_what_a_person_types_is_tidied():
    assert account_from_input(
        {
            "id": "a",
            "name": "  My \n account ",
            "account_id": f"\t{HEX.upper()} ",
            "auth": "global-key",
            "email": " me@x.example ",
            "base_url": " https://x.example/v4// ",
            "production": True,
            "colour": " #ABCDEF ",
        }
    ) == Account(
        id="a",
        name="My account",
        account_id=HEX,
        auth="global-key",
        email="me@x.example",
        base_url="https://x.example/v4",
        production=True,
        colour="#abcdef",
    )
    assert account_from_input({"id": "a", "name": "A", "account_id": HEX, "base_url": " "}) == Account("a", "A", HEX)
