"""Changes to a hand-written account file: everything that they do not name stays as it is."""

import tempfile
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cfmail_gui.account import DEFAULT_BASE_URL
from cfmail_gui.store.accounts import AccountStore, Loaded
from tests.store.samples import ACME, FULL, HEX, SECOND, account, comments


def test_a_change_keeps_comments_unknown_keys_and_the_other_accounts(store, accounts_file):
    accounts_file.write_text(FULL)

    loaded = store.put(account("b.2", name="Renamed", production=True))

    assert [each.name for each in loaded.accounts] == ["Acme", "Renamed"]
    before, after = tomllib.loads(FULL), tomllib.loads(accounts_file.read_text())
    assert after["account"][0] == before["account"][0], "not even its spelling is touched"
    assert after["account"][1] == before["account"][1] | {
        "name": "Renamed",
        "auth": "token",
        "email": "",
        "base_url": DEFAULT_BASE_URL,
        "production": True,
        "colour": "",
        "allow_list": [],
        "test_recipient": "",
        "look_up_suppressed": False,
    }
    assert (after["future"], after["other"]) == (before["future"], before["other"])
    assert comments(accounts_file.read_text()) == comments(FULL)


def test_new_keys_do_not_wander_below_the_next_entrys_comment(store, accounts_file):
    accounts_file.write_text(FULL.replace('colour = "#FF0000"\n', ""))

    store.put(ACME)

    added = 'colour = "#ff0000"\nallow_list = []\ntest_recipient = ""\nlook_up_suppressed = false\n'
    assert f'\nnote = "unknown, kept"\n{added}\n# the second\n[[account]]\n' in accounts_file.read_text()


def test_a_new_account_comes_last_and_apart(store, accounts_file):
    accounts_file.write_text(FULL)

    loaded = store.put(account("new"))

    assert [each.id for each in loaded.accounts] == ["acme", "b.2", "new"]
    text = accounts_file.read_text()
    assert sorted(comments(text)) == sorted(comments(FULL))
    assert '\n\n[[account]]\nid = "new"\n' in text
    assert tomllib.loads(text)["other"] == tomllib.loads(FULL)["other"]


@pytest.mark.parametrize(
    ("removed", "left", "gone"),
    [
        (["acme"], ["b.2"], {"# first", "# the customer"}),
        (["b.2"], ["acme"], {"# unknown too"}),
        (["acme", "b.2"], [], {"# first", "# the customer", "# unknown too"}),
        (["b.2", "acme"], [], {"# first", "# the customer", "# unknown too"}),
    ],
)
def test_removing_takes_only_the_entry(store, accounts_file, removed, left, gone):
    accounts_file.write_text(FULL)

    for each in removed:
        loaded = store.remove(each)

    assert [each.id for each in loaded.accounts] == left
    after = tomllib.loads(accounts_file.read_text())
    assert after.get("account", []) == [each for each in tomllib.loads(FULL)["account"] if each["id"] in left]
    assert (after["future"], after["other"]) == ("kept", tomllib.loads(FULL)["other"])
    assert set(comments(FULL)) - set(comments(accounts_file.read_text())) == gone


def test_all_removed_and_one_added_again(store, accounts_file):
    accounts_file.write_text(FULL)
    store.remove("acme")
    store.remove("b.2")

    assert store.put(SECOND) == Loaded(accounts=(SECOND,))
    assert store.load() == Loaded(accounts=(SECOND,))


def test_the_comment_of_the_next_account_survives_the_removal_of_the_one_before(store, accounts_file):
    accounts_file.write_text(FULL)
    store.remove("acme")
    assert '# the second\n[[account]]\nid = "b.2"' in accounts_file.read_text()


def test_removing_what_is_not_there_changes_nothing(store, accounts_file):
    accounts_file.write_text(FULL)
    assert store.remove("nobody").accounts == (ACME, SECOND)
    assert accounts_file.read_text() == FULL


def test_saving_what_is_there_changes_nothing(store, accounts_file):
    store.put(ACME)
    before = accounts_file.stat().st_ino
    store.put(ACME)
    assert accounts_file.stat().st_ino == before


@pytest.mark.parametrize("empty", ["account = []\n", "", "# only a comment\n", "schema = 1\n[other]\nx = 1\n"])
def test_the_first_account_of_an_existing_file(store, accounts_file, empty):
    accounts_file.write_text(empty)
    assert store.put(SECOND) == Loaded(accounts=(SECOND,))
    assert store.load() == Loaded(accounts=(SECOND,))


def test_a_last_line_without_an_end_is_not_glued_to_the_next_entry(store, accounts_file):
    accounts_file.write_text(f'schema = 1\n[[account]]\nname = "A"\naccount_id = "{HEX}"\nid = "a"')
    assert [each.id for each in store.put(account("b")).accounts] == ["a", "b"]


def test_entries_as_inline_tables_can_be_changed_too(store, accounts_file):
    accounts_file.write_text(f'account = [ {{id = "a", name = "A", account_id = "{HEX}", note = 1}} ] # inline\n')

    store.put(account("a", name="AA"))
    store.put(account("b"))
    assert [each.name for each in store.load().accounts] == ["AA", "Name of b"]
    assert tomllib.loads(accounts_file.read_text())["account"][0]["note"] == 1

    store.remove("a")
    assert [each.id for each in store.load().accounts] == ["b"]


def test_entries_with_something_between_them_can_be_changed_too(store, accounts_file):
    between = f'id = "{{}}"\nname = "{{}}"\naccount_id = "{HEX}"\n'
    entries = ["[[account]]\n" + between.format(each, each) for each in "ab"]
    accounts_file.write_text(f"{entries[0]}[other]\nx = 1\n{entries[1]}")

    store.put(account("c"))
    store.remove("a")

    assert [each.id for each in store.load().accounts] == ["b", "c"]
    assert tomllib.loads(accounts_file.read_text())["other"] == {"x": 1}


NAMES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12).filter(str.strip)
STEPS = st.lists(
    st.tuples(st.sampled_from(["put", "put", "remove"]), st.sampled_from("abcd"), NAMES, st.booleans()), max_size=8
)


@given(STEPS)
@settings(max_examples=25, deadline=None)
def test_any_sequence_of_changes_keeps_all_that_it_does_not_name(steps):
    with tempfile.TemporaryDirectory() as folder:
        store = AccountStore(Path(folder) / "accounts.toml")
        (Path(folder) / "accounts.toml").write_text(FULL)
        expected = {"acme": "Acme", "b.2": "Second"}
        for number, (step, local_id, name, production) in enumerate(steps):
            if step == "remove":
                expected.pop(local_id, None)
                loaded = store.remove(local_id)
            else:
                expected[local_id] = f"{number} {' '.join(name.split())}"
                loaded = store.put(account(local_id, name=expected[local_id], production=production))
            assert {each.id: each.name for each in loaded.accounts} == expected
            assert loaded.problems == ()
        text = (Path(folder) / "accounts.toml").read_text(encoding="utf-8")
    before, after = tomllib.loads(FULL), tomllib.loads(text)
    assert after["account"][:2] == before["account"]
    assert after["other"] == before["other"]
    assert set(comments(FULL)) <= set(comments(text))
