"""Forgetting: attempts with their octets and words, and the disk's space that they took.

What is to go is found and removed in pieces, each a transaction of its own, so that what is sent meanwhile waits for
milliseconds only. Each function does one piece, within a transaction of its caller.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar

from cfmail_gui.store.journal_outcomes import as_list

if TYPE_CHECKING:
    import sqlite3

Key = TypeVar("Key")

_MOST_ROWS = 200  # of a piece
_MOST_OCTETS = 16 * 2**20  # of a piece; SQLite overwrites what is removed
_ROW_OCTETS = 1024  # an attempt without its body takes about that at least
_INDEX_PAGES = 500  # of the full-text index that are merged in a piece
_FREE_PAGES = 500  # that are given back in a piece

_ENDED = "state NOT IN ('sending', 'unknown')"
_WEIGHED = f"""
    SELECT number, {_ROW_OCTETS} + coalesce((SELECT length(octets) FROM body WHERE sha256 = attempt.sha256), 0)
    FROM attempt
"""  # noqa: S608 - our own number
_THESE = "(SELECT value FROM json_each(?1))"
_FORGET = (
    # A message of a batch keeps what became of it, or it would be sent once more.
    f"""
    UPDATE item SET state = (SELECT state FROM attempt WHERE id = item.attempt)
    WHERE state = 'begun' AND batch IN (SELECT batch FROM attempt WHERE number IN {_THESE})
        AND attempt IN (SELECT id FROM attempt WHERE number IN {_THESE})
    """,  # noqa: S608 - our own words
    f"""
    DELETE FROM body WHERE sha256 IN (SELECT sha256 FROM attempt WHERE number IN {_THESE})
        AND NOT EXISTS (SELECT 1 FROM attempt WHERE sha256 = body.sha256 AND number NOT IN {_THESE})
    """,  # noqa: S608
    f"DELETE FROM search WHERE rowid IN {_THESE}",  # noqa: S608
    f"DELETE FROM attempt WHERE number IN {_THESE}",  # noqa: S608 - its recipients go with it
)


def forget(connection: "sqlite3.Connection", numbers: Sequence[int]) -> int:
    """Remove attempts with all that is kept of them; return how many."""
    if not numbers:
        return 0
    chosen = as_list(numbers)
    return [connection.execute(statement, (chosen,)).rowcount for statement in _FORGET][-1]


def deletable(connection: "sqlite3.Connection", numbers: Sequence[int]) -> list[int]:
    """Return those of some attempts that are not *sending*, as many as make a piece."""
    where = f"WHERE number IN {_THESE} AND state <> 'sending' ORDER BY number"
    return list(_piece(connection.execute(_WEIGHED + where, (as_list(numbers),)), _MOST_OCTETS))


def older(connection: "sqlite3.Connection", before: float) -> list[int]:
    """Return attempts that began before a time (seconds since 1970) and of which nobody wants more, oldest first."""
    rows = connection.execute(f"{_WEIGHED} WHERE listed = 1 AND started < ? AND {_ENDED} ORDER BY started", (before,))
    return list(_piece(rows, _MOST_OCTETS))


def oldest_beyond(connection: "sqlite3.Connection", octets: int) -> list[int]:
    """Return the oldest attempts without which the file would fit into ``octets``, as many as make a piece."""
    excess = used_octets(connection) - octets
    if excess <= 0:
        return []
    rows = connection.execute(f"{_WEIGHED} WHERE {_ENDED} ORDER BY number")
    return list(_piece(rows, min(excess, _MOST_OCTETS)))


def drop_bodies(connection: "sqlite3.Connection") -> int:
    """Remove a piece of the octets that no attempt needs any more; return of how many messages.

    What is *unknown* may have to be sent again.
    """
    rows = connection.execute(
        "SELECT sha256, length(octets) FROM body WHERE NOT EXISTS (SELECT 1 FROM attempt"
        " WHERE sha256 = body.sha256 AND state IN ('sending', 'unknown'))"
    )
    piece = list(_piece(rows, _MOST_OCTETS))
    connection.executemany("DELETE FROM body WHERE sha256 = ?", [(each,) for each in piece])
    return len(piece)


def forget_batches(connection: "sqlite3.Connection", before: float) -> None:
    """Remove the batches that are done, were made before a time, and have no attempt left."""
    connection.execute(
        "DELETE FROM batch WHERE state = 'done' AND created < ? AND NOT EXISTS"
        " (SELECT 1 FROM item JOIN attempt ON attempt.id = item.attempt WHERE item.batch = batch.id)",
        (before,),
    )


def begin_merge(connection: "sqlite3.Connection") -> None:
    """Begin to write the full-text index anew, which alone removes the words of what is gone (sqlite.org/fts5.html)."""
    _merge(connection, -_INDEX_PAGES)


def go_on_merging(connection: "sqlite3.Connection") -> int:
    """Write the next piece of it; return how many rows were written, 0 at the end."""
    before = connection.total_changes
    _merge(connection, _INDEX_PAGES)
    written = connection.total_changes - before
    return written if written > 1 else 0  # one for the command itself


def give_back(connection: "sqlite3.Connection") -> int:
    """Take free pages from the file; return how many are left."""
    left = _pragma(connection, "freelist_count")
    for _ in range(min(left, _FREE_PAGES)):
        connection.execute("PRAGMA incremental_vacuum(1)")  # sqlite3 does the first page only, whatever the number
    return max(left - _FREE_PAGES, 0)


def used_octets(connection: "sqlite3.Connection") -> int:
    """Return what the file would take without free pages."""
    pages = _pragma(connection, "page_count") - _pragma(connection, "freelist_count")
    return pages * _pragma(connection, "page_size")


def _piece(rows: Iterable[tuple[Key, int]], octets: int) -> Iterator[Key]:
    """Yield the keys of rows until their octets, or their number, make a piece."""
    taken = 0
    for count, (key, size) in enumerate(rows, 1):
        yield key
        taken += size
        if count >= _MOST_ROWS or taken >= octets:
            return


def _merge(connection: "sqlite3.Connection", pages: int) -> None:
    connection.execute("INSERT INTO search (search, rank) VALUES ('merge', ?)", (pages,))


def _pragma(connection: "sqlite3.Connection", name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])
