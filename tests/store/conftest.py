"""What the tests of this room share: a full disk, and the check that a secret is nowhere in an exception."""

import errno
import os
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from cfmail_gui.store import log
from cfmail_gui.store.accounts import AccountStore
from cfmail_gui.store.journal import Journal
from cfmail_gui.store.journal_batches import Batches
from cfmail_gui.store.journal_db import Database
from cfmail_gui.store.journal_history import History

CANARY = "canary-8Qz_token-that-must-show-up-nowhere"


@pytest.fixture(autouse=True)
def no_registered_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test begins, and leaves the others, with nothing to mask."""
    monkeypatch.setattr(log, "_secrets", ())


@pytest.fixture
def canary() -> str:
    return CANARY


@pytest.fixture
def everything_said() -> Callable[[BaseException], str]:
    """All that a log or a crash report could take out of an exception."""

    def said(error: BaseException) -> str:
        texts = []
        todo: list[BaseException | None] = [error]
        while todo:
            each = todo.pop()
            if each is not None:
                texts += [str(each), repr(each), repr(vars(each)), "".join(traceback.format_exception(each))]
                todo += [each.__cause__, each.__context__]
        return "\n".join(texts)

    return said


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Make the named call of `os` fail as on a full disk, from now on."""

    def fill(call: str, number: int = errno.ENOSPC) -> None:
        def fail(*_: object, **__: object) -> None:
            raise OSError(number, os.strerror(number))

        monkeypatch.setattr(os, call, fail)

    return fill


@pytest.fixture
def no_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.fixture
def mode_of() -> Callable[[Path], int]:
    return lambda path: path.stat().st_mode & 0o777


@pytest.fixture
def names_in() -> Callable[[Path], list[str]]:
    return lambda folder: sorted(each.name for each in folder.iterdir())


@pytest.fixture
def accounts_file(tmp_path: Path) -> Path:
    return tmp_path / "accounts.toml"


@pytest.fixture
def store(accounts_file: Path) -> AccountStore:
    return AccountStore(accounts_file)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(Database(tmp_path / "journal.sqlite")) as made:
        yield made


@pytest.fixture
def journal(database: Database) -> Journal:
    return Journal(database)


@pytest.fixture
def history(database: Database) -> History:
    return History(database)


@pytest.fixture
def batches(database: Database) -> Batches:
    return Batches(database)
