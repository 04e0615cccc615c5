"""What the history finds attempts by: their words and its indexes. Written a moment after the attempts themselves.

A send waits until its attempt is on disk, and each page of an index that is written with it makes that longer. So a
row that is new or has changed is *fresh* (``listed`` is 0) at first, and what finds it is written for many at once.
"""

from typing import TYPE_CHECKING

from cfmail_gui.store.journal_outcomes import as_list
from cfmail_gui.store.journal_search import indexed

if TYPE_CHECKING:
    import sqlite3

_PIECE = 100  # attempts in one transaction, for which a send may have to wait

_FRESH = f"""
    SELECT number,
        subject || ' ' || name,
        sender || ' ' || (SELECT coalesce(group_concat(address, ' '), '') FROM recipient WHERE attempt = number),
        id || ' ' || header_id || ' ' || message_id || ' ' || parent || ' ' || batch,
        fault || ' ' || server_text || ' ' || (
            SELECT coalesce(group_concat(DISTINCT cause) || ' ' || group_concat(DISTINCT detail), '')
            FROM recipient WHERE attempt = number
        )
    FROM attempt WHERE listed = 0 LIMIT {_PIECE}
"""  # noqa: S608 - our own number


def is_any_fresh(connection: "sqlite3.Connection") -> bool:
    """Say whether there is an attempt that the history may not find as it is."""
    return connection.execute("SELECT 1 FROM attempt WHERE listed = 0 LIMIT 1").fetchone() is not None


def list_fresh(connection: "sqlite3.Connection") -> bool:
    """Let the history find attempts that are fresh, as many as make a piece; say whether there may be more."""
    fresh = connection.execute(_FRESH).fetchall()
    connection.executemany(
        "INSERT OR REPLACE INTO search (rowid, subject, addresses, ids, causes) VALUES (?, ?, ?, ?, ?)",
        [(number, *map(indexed, texts)) for number, *texts in fresh],
    )
    listed = as_list(number for number, *_ in fresh)
    connection.execute("UPDATE attempt SET listed = 1 WHERE number IN (SELECT value FROM json_each(?))", (listed,))
    return len(fresh) == _PIECE
