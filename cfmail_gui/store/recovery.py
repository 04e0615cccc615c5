"""Unsaved work on disk, for the case that the program ends without asking.

Every process has a folder of its own under the shelf's, with a lock in it that is held while the process lives. A
folder whose lock can be had is one of a process that is gone; who takes the lock has taken over what is in there.
Each entry is two files: ``key.json``, and ``key.sha256.eml`` with the octets, whose name the former holds. The second
is written first and an old one removed last, so whatever happens in between, the first leads to octets that match.
"""

import os
import re
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, suppress
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cfmail_gui.message.faults import BadFile
from cfmail_gui.store.files import read_regular, write_atomic
from cfmail_gui.store.lock import exclusive

if TYPE_CHECKING:
    from cfmail_gui.store.saving import FileStamp

_SCHEMA = 1
_MOST_META_OCTETS = 8 * 2**20
_KEY = re.compile(r"[0-9a-f]{32}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_SESSION = re.compile(r"[0-9a-f]{16}")
_LOCK = "session"  # what ``exclusive`` locks in a folder; there is no such file, only its lock
_TEXTS = ("path", "name", "sender", "recipients", "blind", "saved_at")
# What a file that is not as it was written makes its reader raise.
_DAMAGE = (BadFile, ValueError, LookupError, TypeError, RecursionError)


@dataclass(frozen=True, slots=True)
class RecoveryEntry:
    """One window's unsaved work; the envelope is as the editors show it."""

    key: str  # from ``new_key``
    raw: bytes
    path: str  # of the file it was opened from; "" for none
    name: str
    sender: str
    recipients: str
    touched: bool
    blind: str
    saved_at: str  # ISO 8601
    stamp: "FileStamp | None" = None  # of that file as it was read or written last


def new_key() -> str:
    """Return a key that no other entry of any process has."""
    return os.urandom(16).hex()


class RecoveryShelf:
    """The unsaved work of this process, and that of processes which are gone. For any thread.

    Where the file system knows no locks, other processes count as gone.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._own = folder / os.urandom(8).hex()
        self._held: dict[Path, ExitStack] = {}  # the folders whose locks this process has
        self._homes: dict[str, Path] = {}  # of entries that were taken over
        self._kept: set[str] = set()
        self._turn = threading.Lock()

    def keep(self, key: str, entry: RecoveryEntry) -> None:
        """Write an entry in place of the one that has this key; that may be one of the ``orphans``.

        Raises:
            BadFile: as ``write_atomic``, or "busy"; the old entry is then as it was.
        """
        home = self._home_of(key)
        with self._turn:
            if home not in self._held:
                with self._alone():
                    self._hold(home)
            octets = home / _octets_name(key, _sha256(entry.raw))
            if not any(home.glob(octets.name)):
                write_atomic(octets, entry.raw)
            write_atomic(_meta_path(home, key), _encoded(entry, _sha256(entry.raw)))
            _sweep(home, key, octets.name)
            self._kept.add(key)

    def drop(self, key: str) -> None:
        """Remove an entry, if there is one.

        Raises:
            BadFile: "unwritable"; the entry may still be there.
        """
        home = self._home_of(key)
        with self._turn:
            try:
                _meta_path(home, key).unlink(missing_ok=True)
            except OSError as error:
                raise BadFile("unwritable", str(home), detail=error.strerror or "") from error
            _sweep(home, key, "")

    def orphans(self) -> tuple[RecoveryEntry, ...]:
        """Return the entries of processes that are gone, the newest first.

        They belong to this process from then on: another one does not see them while it lives. What this process has
        neither kept under its key nor dropped is returned again. A damaged entry is left out, and its files are
        moved to the shelf's folder as ``*.damaged``.

        Raises:
            BadFile: "busy", or "unreadable" for the whole folder.
        """
        with self._turn:
            if not self._sessions():
                return ()
            with self._alone():
                self._take_over()
            found = [entry for home in self._held if home != self._own for entry in self._entries(home)]
            self._remove_empty()
        return tuple(sorted(found, key=lambda entry: entry.saved_at, reverse=True))

    def close(self) -> None:
        """Let go of everything: entries that are not dropped are orphans from now on. Never raises."""
        with self._turn:
            self._remove_empty()
            for held in self._held.values():
                held.close()
            self._held.clear()

    def _home_of(self, key: str) -> Path:
        if not _KEY.fullmatch(key):
            raise ValueError(key)
        return self._homes.get(key, self._own)

    def _alone(self) -> AbstractContextManager[None]:
        """No other process makes, takes or removes a folder meanwhile."""
        return exclusive(self._folder / "shelf")

    def _hold(self, home: Path) -> None:
        held = ExitStack()
        held.enter_context(exclusive(home / _LOCK, patience=0))
        self._held[home] = held

    def _sessions(self) -> list[Path]:
        try:
            return [each for each in self._folder.iterdir() if _SESSION.fullmatch(each.name)]
        except FileNotFoundError:
            return []
        except OSError as error:
            raise BadFile("unreadable", str(self._folder), detail=error.strerror or "") from error

    def _take_over(self) -> None:
        for home in self._sessions():
            if home not in self._held:
                with suppress(BadFile):  # "busy": its process lives
                    self._hold(home)

    def _entries(self, home: Path) -> Iterator[RecoveryEntry]:
        for meta in sorted(home.glob("*.json")):
            key = meta.stem
            if key in self._kept:
                continue
            try:
                entry, octets = _read(home, key)
            except _DAMAGE:
                self._set_aside(home, key)
            else:
                self._homes[key] = home
                _sweep(home, key, octets)
                yield entry
        _sweep_leftovers(home)

    def _set_aside(self, home: Path, key: str) -> None:
        for each in home.glob(f"{key}.*"):
            with suppress(OSError):
                each.replace(self._folder / f"{each.name}.damaged")

    def _remove_empty(self) -> None:
        empty = [home for home in self._held if not any(home.glob("*.json"))]
        if not empty:
            return
        with suppress(BadFile), self._alone():  # "busy": there will be another time
            for home in empty:
                self._held.pop(home).close()
                with suppress(OSError):
                    (home / f".{_LOCK}.lock").unlink()
                    home.rmdir()


def _meta_path(home: Path, key: str) -> Path:
    return home / f"{key}.json"


def _octets_name(key: str, sha256: str) -> str:
    return f"{key}.{sha256}.eml"


def _sha256(octets: bytes) -> str:
    import hashlib

    return hashlib.sha256(octets).hexdigest()


def _encoded(entry: RecoveryEntry, sha256: str) -> bytes:
    import json

    table = {name: getattr(entry, name) for name in (*_TEXTS, "touched")}
    table["stamp"] = astuple(entry.stamp) if entry.stamp else None
    return json.dumps({"schema": _SCHEMA, "sha256": sha256, "size": len(entry.raw), **table}).encode()


def _read(home: Path, key: str) -> tuple[RecoveryEntry, str]:
    """Return an entry and the name of its octets; raises one of ``_DAMAGE`` if it is not as it was written."""
    import json

    table = json.loads(read_regular(_meta_path(home, key), _MOST_META_OCTETS))
    sha256, texts, touched = table["sha256"], {name: table[name] for name in _TEXTS}, table["touched"]
    if not (_KEY.fullmatch(key) and _SHA256.fullmatch(sha256) and isinstance(touched, bool)):
        raise ValueError(key)
    if table["schema"] != _SCHEMA or not all(isinstance(text, str) for text in texts.values()):
        raise ValueError(key)
    stamp = _stamp(table["stamp"])
    name = _octets_name(key, sha256)
    raw = read_regular(home / name, table["size"])
    if _sha256(raw) != sha256:
        raise ValueError(key)
    return RecoveryEntry(key=key, raw=raw, touched=touched, stamp=stamp, **texts), name


def _stamp(values: list[object] | None) -> "FileStamp | None":
    from cfmail_gui.store.saving import FileStamp

    if values is None:
        return None
    size, mtime_ns, inode, sha256 = values
    if not (isinstance(size, int) and isinstance(mtime_ns, int) and isinstance(inode, int) and isinstance(sha256, str)):
        raise TypeError(values)
    return FileStamp(size, mtime_ns, inode, sha256)


def _sweep(home: Path, key: str, but: str) -> None:
    """Remove the octets of former versions of an entry."""
    for each in home.glob(f"{key}.*.eml"):
        if each.name != but:
            with suppress(OSError):
                each.unlink()


def _sweep_leftovers(home: Path) -> None:
    """Remove what a process that was ended in the middle left behind: octets without an entry, unfinished files."""
    with suppress(OSError):
        for each in home.iterdir():
            key = each.name.partition(".")[0]
            if each.name != f".{_LOCK}.lock" and not _meta_path(home, key).exists():
                each.unlink()
