"""What SQLite and the system raise about the journal, in the program's own terms."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from cfmail_gui.message.faults import BadFile
from cfmail_gui.record import JournalFault, JournalUnavailable

if TYPE_CHECKING:
    import sqlite3

_LITTLE = 2**16  # octets; with less room than that, an input/output error is taken for a full disk
_FULL = (errno.ENOSPC, errno.EDQUOT)
_PRIMARY = 0xFF  # of an extended result code, per sqlite.org/rescode.html


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn what makes the journal at ``path`` unusable into JournalUnavailable; mistakes in SQL go through as they are.

    Raises:
        JournalUnavailable.
    """
    import sqlite3

    try:
        yield
    except (sqlite3.Error, OSError, BadFile) as error:
        unavailable = fault_of(error, path)
        if unavailable is None:
            raise
        raise unavailable from error


def fault_of(error: BaseException, path: Path) -> JournalUnavailable | None:
    """Return ``error`` as a fault of the journal, or None where it is none. Its text is the system's, never a row's."""
    import sqlite3

    match error:
        case JournalUnavailable():
            return JournalUnavailable(error.fault, error.path, error.detail)
        case sqlite3.Error():
            fault = _of_sqlite(error, path)
        case BadFile():
            fault = "busy"  # the only one of store.lock
        case OSError():
            fault = "disk-full" if error.errno in _FULL else "unwritable"
            return JournalUnavailable(fault, str(path), error.strerror or "")
        case _:
            return None
    return JournalUnavailable(fault, str(path), str(error)) if fault else None


def _of_sqlite(error: "sqlite3.Error", path: Path) -> JournalFault | None:
    import sqlite3

    code = getattr(error, "sqlite_errorcode", 0)  # missing in what the Python module itself raises
    match code & _PRIMARY:
        case sqlite3.SQLITE_FULL:
            return "disk-full"
        case sqlite3.SQLITE_NOTADB | sqlite3.SQLITE_CORRUPT:
            return "corrupt"
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED | sqlite3.SQLITE_PROTOCOL:
            return "busy"
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_AUTH:
            return "unwritable"
        case sqlite3.SQLITE_CANTOPEN:
            return "disk-full" if _is_full(path) else "unwritable"
        case sqlite3.SQLITE_IOERR:
            if code in (sqlite3.SQLITE_IOERR_READ, sqlite3.SQLITE_IOERR_SHORT_READ):
                return "unreadable"
            return "disk-full" if _is_full(path) else "unwritable"
    return None


def _is_full(path: Path) -> bool:
    import shutil

    try:
        return shutil.disk_usage(path.parent).free < _LITTLE
    except OSError:
        return False
