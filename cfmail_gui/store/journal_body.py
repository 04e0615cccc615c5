"""The octets of messages in the journal: packed, each only once, and proved when they are read."""

import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

_LEVEL = 1  # of 9; base64 shrinks by a quarter at any level
_PIECE = 2**18  # octets; the interpreter's lock is let go of during each


class Damaged(Exception):
    """The octets are not those that were written."""


def pack(octets: bytes) -> bytes:
    """Return ``octets`` packed; other threads go on meanwhile."""
    packer = zlib.compressobj(_LEVEL)
    whole = memoryview(octets)
    pieces = [packer.compress(whole[start : start + _PIECE]) for start in range(0, len(octets), _PIECE)]
    return b"".join([*pieces, packer.flush()])


def insert(connection: "sqlite3.Connection", sha256: str, packed: bytes, size: int) -> None:
    """Keep octets, unless they are there."""
    connection.execute("INSERT OR IGNORE INTO body VALUES (?, ?, ?)", (bytes.fromhex(sha256), packed, size))


def is_kept(connection: "sqlite3.Connection", sha256: str) -> bool:
    """Say whether these octets are there."""
    values = (bytes.fromhex(sha256),)
    return connection.execute("SELECT 1 FROM body WHERE sha256 = ?", values).fetchone() is not None


def packed_of(connection: "sqlite3.Connection", sha256: str) -> tuple[bytes, int] | None:
    """Return the packed octets and their size unpacked, or None where they were dropped."""
    values = (bytes.fromhex(sha256),)
    row: tuple[bytes, int] | None = connection.execute(
        "SELECT octets, size FROM body WHERE sha256 = ?", values
    ).fetchone()
    return row


def unpacked(packed: bytes, size: int, sha256: str) -> bytes:
    """Return the octets.

    Raises:
        Damaged: they do not have this size and SHA-256.
    """
    import hashlib

    unpacker, whole = zlib.decompressobj(), memoryview(packed)
    try:
        octets = b"".join(
            unpacker.decompress(whole[start : start + _PIECE], size + 1) for start in range(0, len(packed), _PIECE)
        )
    except zlib.error as error:
        raise Damaged from error
    if len(octets) != size or hashlib.sha256(octets).hexdigest() != sha256:
        raise Damaged
    return octets


def drop_unneeded(connection: "sqlite3.Connection", sha256: str) -> None:
    """Drop octets of which every attempt has ended; one that is *unknown* may have to be sent again."""
    connection.execute(
        "DELETE FROM body WHERE sha256 = ?1 AND NOT EXISTS"
        " (SELECT 1 FROM attempt WHERE sha256 = ?1 AND state IN ('sending', 'unknown'))",
        (bytes.fromhex(sha256),),
    )
