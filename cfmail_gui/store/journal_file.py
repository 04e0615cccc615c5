"""The journal's file: made private, brought up to date, opened with the settings that make a commit last."""

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from cfmail_gui.record import JournalUnavailable
from cfmail_gui.store.journal_schema import MIGRATIONS
from cfmail_gui.store.paths import make_folder

if TYPE_CHECKING:
    import sqlite3

_BUSY_SECONDS = 5.0  # to wait for another process; its transactions take milliseconds
_WAL_OCTETS = 4 * 2**20  # to which the write-ahead log is cut after a big message

# fullfsync: on macOS fsync alone leaves the data in the drive's cache; elsewhere the two do nothing.
_SETTINGS = (
    "synchronous = FULL",
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
    "foreign_keys = ON",
    "secure_delete = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    f"journal_size_limit = {_WAL_OCTETS}",
)


def prepare(path: Path) -> None:
    """Make the file where there is none, and bring an older one up to date. One process at a time may do this.

    Raises:
        JournalUnavailable: "newer-schema"; the file is untouched.
        OSError, sqlite3.Error: it cannot be done.
    """
    make_folder(path.parent)
    _create(path)
    connection = connect(path)
    try:
        version = _version(connection)
        if version > len(MIGRATIONS):
            raise JournalUnavailable("newer-schema", str(path), str(version))
        if version == 0:
            connection.execute("PRAGMA auto_vacuum = INCREMENTAL")  # counts only before the first table
        # Where shared memory is not to be had (network mounts) SQLite stays with a rollback journal, which is as safe.
        connection.execute("PRAGMA journal_mode = WAL")
        if version < len(MIGRATIONS):
            _migrate(connection)
    finally:
        connection.close()


def _create(path: Path) -> None:
    """Make the file before SQLite does it by the umask; -wal and -shm get its mode.

    Only where there is none: closing a file ends every lock that this process, and so SQLite, has on it (POSIX).
    """
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))


def sqlite_version() -> str:
    """Return which SQLite writes the file."""
    import sqlite3

    return sqlite3.sqlite_version


def connect(path: Path) -> "sqlite3.Connection":
    """Open the file, which has to exist; transactions are begun by hand."""
    import sqlite3

    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=rw",
        uri=True,
        timeout=_BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,  # each is used by its thread only, but closed by another one
    )
    try:
        for setting in _SETTINGS:
            connection.execute(f"PRAGMA {setting}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _version(connection: "sqlite3.Connection") -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _migrate(connection: "sqlite3.Connection") -> None:
    connection.execute("BEGIN IMMEDIATE")
    for script in MIGRATIONS[_version(connection) :]:
        for statement in _statements(script):
            connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
    connection.execute("COMMIT")


def _statements(script: str) -> list[str]:
    """Split a script; ``executescript`` would commit before it begins."""
    import sqlite3

    found = [""]
    for line in script.splitlines(keepends=True):
        found[-1] += line
        if sqlite3.complete_statement(found[-1]):
            found.append("")
    return found[:-1]
