"""The program's own files by what they are for; measured, and removed. Nothing outside of its folders is touched."""

import shutil
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from cfmail_gui.message.faults import BadFile
from cfmail_gui.store.address_history import AddressHistory
from cfmail_gui.store.json_list import JsonList

if TYPE_CHECKING:
    from cfmail_gui.store.journal_db import Database
    from cfmail_gui.store.paths import Paths

OTHER = "other"
_SHARED = "shared"  # sending.keeper has it


def places(paths: "Paths") -> dict[str, Path]:
    """Return the file or folder of every kind, whether it is there or not."""
    return {
        "settings": paths.settings,
        "accounts": paths.accounts,
        "history": paths.journal,
        "merges": paths.merges,
        "unsaved": paths.recovery,
        _SHARED: paths.state / _SHARED,
        "addresses": paths.address_history,
        "recent": paths.recent_files,
        "session": paths.open_windows,
        "logs": paths.state / "cfmail-gui.log",
        "preview": paths.browser_mark,
    }


def files_of(paths: "Paths") -> dict[str, tuple[Path, ...]]:
    """Return every file in the program's folders, by its kind; ``OTHER`` are those that nothing is known of.

    With a file go its lock, what was damaged and set aside, and what a crash has left half written.
    """
    marks = {kind: (place.parent, _mark(place)) for kind, place in places(paths).items()}
    marks["crashes"] = (paths.state, "crash")
    found: dict[str, list[Path]] = {}
    for folder in dict.fromkeys((paths.config, paths.data, paths.state)):
        for top in _inside(folder):
            name = top.name.removeprefix(".")
            fitting = [kind for kind, (home, mark) in marks.items() if home == folder and name.startswith(mark)]
            kind = fitting[0] if fitting else OTHER
            found.setdefault("logs" if kind == "crashes" else kind, []).extend(_files(top))
    return {kind: tuple(files) for kind, files in found.items()}


def octets(files: Iterable[Path]) -> int:
    """Return what files take, without those that are gone."""
    return sum(_size(each) for each in files)


def journal_counts(database: "Database") -> tuple[int, int, int]:
    """Return how many attempts and how many messages the journal holds, and the octets of the latter.

    Raises:
        JournalUnavailable.
    """
    if not database.path.exists():  # to look need not make it
        return 0, 0, 0
    with database.read() as connection:
        attempts = connection.execute("SELECT count(*) FROM attempt").fetchone()[0]
        bodies, total = connection.execute("SELECT count(*), coalesce(sum(length(octets)), 0) FROM body").fetchone()
    return attempts, bodies, total


def address_count(path: Path) -> int:
    """Return how many addresses completion knows; 0 where the file cannot be read."""
    history = AddressHistory(path)
    try:
        history.load()
    except BadFile:
        return 0
    return len(history.addresses())


def entry_count(path: Path) -> int:
    """Return how many entries a list of ours has; 0 where the file cannot be read."""
    try:
        return len(JsonList(path).read())
    except BadFile:
        return 0


def remove(files: Iterable[Path]) -> None:
    """Remove files, and their folders where these are empty then.

    Raises:
        BadFile: "unwritable"; some may be left.
    """
    folders: set[Path] = set()
    for each in files:
        try:
            each.unlink(missing_ok=True)
        except OSError as error:
            raise BadFile("unwritable", str(each), detail=error.strerror or "") from error
        folders.add(each.parent)
    for folder in sorted(folders, reverse=True):  # the deepest first
        with suppress(OSError):
            folder.rmdir()


def remove_all(paths: "Paths") -> tuple[Path, ...]:
    """Remove the program's folders with all that is in them; return which are left.

    Where a folder of these is a symbolic link, it goes with the program's own files only: it may lead anywhere.
    """
    files = files_of(paths)
    known = [each for kind, found in files.items() for each in found if kind != OTHER or _is_unfinished(each)]
    folders = tuple(dict.fromkeys((paths.config, paths.data, paths.state)))
    for folder in folders:
        if folder.is_symlink():
            _remove_linked(folder, [each for each in known if each.is_relative_to(folder)])
        else:
            shutil.rmtree(folder, ignore_errors=True)
    return tuple(folder for folder in folders if folder.exists())


def _remove_linked(link: Path, files: list[Path]) -> None:
    target = link.resolve()
    with suppress(BadFile, OSError):
        remove(files)
        link.unlink()
        target.rmdir()  # where nothing else is in it


def _is_unfinished(path: Path) -> bool:
    """Say whether a write of ours was broken off here; see ``write_atomic``."""
    return path.name.startswith(".cfmail-") and path.suffix == ".tmp"


def _mark(place: Path) -> str:
    """Return how the names of a kind's files begin: there are ``journal.sqlite-wal`` and ``journal-damaged-1``."""
    return place.stem if place.suffix else place.name


def _inside(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _files(top: Path) -> Iterator[Path]:
    if top.is_dir() and not top.is_symlink():
        for each in _inside(top):
            yield from _files(each)
    else:
        yield top


def _size(path: Path) -> int:
    try:
        return path.lstat().st_size
    except OSError:
        return 0
