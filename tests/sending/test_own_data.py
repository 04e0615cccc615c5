"""All that is kept: counted, and forgotten by its kind."""

import pytest

from cfmail_gui.account import Account, Secret
from cfmail_gui.attempt import SecretUnavailable, SendFailed
from cfmail_gui.late import LateRecords
from cfmail_gui.sending.account_book import AccountBook
from cfmail_gui.sending.draft import Draft
from cfmail_gui.sending.keeper import Keeper
from cfmail_gui.sending.opening import examine_work
from cfmail_gui.sending.own_data import KINDS, OwnData
from cfmail_gui.store.accounts import AccountStore
from cfmail_gui.store.address_history import AddressHistory
from cfmail_gui.store.json_list import JsonList
from cfmail_gui.store.settings import Settings, SettingsValues
from cfmail_gui.store.tokens import TokenVault
from tests.conftest import ACCOUNT_ID, MESSAGE, TOKEN
from tests.store.attempts import NOON, OCTETS, attempt


@pytest.fixture
def records(paths):
    records = LateRecords(paths.journal, paths.merges, lambda: True)
    yield records
    records.database.close()


@pytest.fixture
def vault(keyring):
    return TokenVault(keyring)


@pytest.fixture
def book(paths, vault):
    return AccountBook((), (), AccountStore(paths.accounts), vault, lambda access: None)


@pytest.fixture
def keeper(paths):
    keeper = Keeper(paths)
    yield keeper
    keeper.close()


@pytest.fixture
def own(paths, book, vault, keeper, records):
    return OwnData(paths, book, vault, keeper, records.database, records.tables[1])


@pytest.fixture
def everything(paths, book, records):
    """Leave something of every kind."""
    Settings(paths.settings).save(SettingsValues(proxy="http://p.test"))
    for name in ("One", "Two"):
        book.save(Account(name.lower(), name, ACCOUNT_ID), Secret(TOKEN))
    journal, _, _ = records.tables
    for number in range(3):
        octets = MESSAGE + b"%d" % number
        record = journal.begin(attempt(f"a{number}", octets=octets), octets)
        journal.finish(record.failed(SendFailed("refused", maybe_sent=False), NOON), None)
    leave_work(paths)
    merged = records.merge_folder() / "1.eml"
    for path in (merged, paths.state / "shared" / "p" / "m.eml", paths.browser_mark, paths.config / "mine.txt"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"xyz")
    AddressHistory(paths.address_history).add(["ada@one.test", "bob@two.test"])
    JsonList(paths.recent_files).change(lambda _: [{"path": "/a"}, {"path": "/b"}])
    JsonList(paths.open_windows).change(lambda _: [{"path": "/a"}])
    (paths.state / "cfmail-gui.log.1").write_text("old")


def leave_work(paths) -> str:
    """Leave unsaved work as a program that was killed, and return its key."""
    gone = Keeper(paths)
    key = gone.new_key()
    opened = examine_work(MESSAGE, "mail.eml", None, None)
    gone.keep_work(key, opened.document, Draft("", "", "", touched=False), opened)
    gone.close()
    return key


def of(own) -> dict:
    return {holding.kind: holding for holding in own.holdings()}


def test_at_a_first_start_there_is_nothing_and_looking_makes_nothing(own, paths):
    assert [holding.kind for holding in own.holdings()] == list(KINDS)
    assert all(holding.is_empty for holding in own.holdings())
    assert not any(folder.exists() for folder in own.folders)


def test_everything_is_counted(own, everything, paths, keyring):
    asked = len(keyring.entries)
    found = of(own)
    numbers = {kind: holding.number for kind, holding in found.items()}
    assert numbers == {
        "settings": None,
        "accounts": 2,
        "tokens": 2,
        "history": 3,
        "bodies": 3,
        "unsaved": 1,
        "shared": 1,
        "merges": 1,
        "addresses": 2,
        "recent": 2,
        "session": 1,
        "logs": 1,
        "preview": None,
        "other": 1,
    }
    assert not [kind for kind, holding in found.items() if holding.is_empty]
    assert found["shared"].octets == found["preview"].octets == 3
    assert 0 < found["bodies"].octets < found["history"].octets
    assert found["history"].path == paths.journal
    assert len(keyring.entries) == asked


def test_a_token_for_this_session_is_in_no_keyring(own, book):
    book.save(Account("one", "One", ACCOUNT_ID), Secret(TOKEN), session_only=True)
    assert of(own)["tokens"].number == 0


@pytest.mark.parametrize("kind", KINDS)
def test_one_kind_goes_and_the_others_stay(own, everything, kind):
    before = of(own)
    own.forget(kind)
    after = of(own)
    if kind != "tokens":  # of which nobody knows without asking the keyring
        assert after[kind].is_empty
    with_it = {"accounts": {"tokens"}, "history": {"bodies"}, "bodies": {"history"}}.get(kind, set())
    for other in set(KINDS) - {kind} - with_it:
        assert after[other].number == before[other].number, other
        assert not after[other].is_empty


def test_accounts_take_their_tokens_with_them_and_tokens_leave_the_accounts(own, everything, book, keyring):
    own.forget("tokens")
    assert not keyring.entries
    assert len(book.stored) == 2
    own.forget("accounts")
    assert book.stored == ()


def test_an_account_stays_where_its_token_does(own, everything, book, keyring):
    keyring.failure = OSError("no")
    with pytest.raises(SecretUnavailable):
        own.forget("accounts")
    assert len(book.stored) == 2


def test_bodies_go_and_what_became_of_them_stays(own, everything, records):
    own.forget("bodies")
    assert of(own)["history"].number == 3
    assert records.tables[0].body("a0") is None


def test_the_history_can_be_written_again_after_it_was_deleted(own, everything, records):
    own.forget("history")
    assert not records.database.path.exists()
    journal = records.tables[0]
    journal.begin(attempt("b1"), OCTETS)
    assert of(own)["history"].number == 1


def test_work_that_a_window_shows_again_is_not_deleted(own, paths, keeper):
    shown, left = leave_work(paths), leave_work(paths)
    assert {work.key for work in keeper.orphans()} == {shown, left}
    keeper.adopt(shown)
    own.forget("unsaved")
    assert [work.key for work in keeper.orphans()] == [shown]


def test_nothing_is_wiped_without_the_wish(own, everything, paths):
    assert own.wipe() == ()
    assert paths.settings.exists()


def test_the_wish_takes_every_folder(own, everything, records, keeper, tmp_path):
    own.leave_nothing()
    records.database.close()
    keeper.close()
    assert own.wipe() == ()
    assert not any(folder.exists() for folder in own.folders)
