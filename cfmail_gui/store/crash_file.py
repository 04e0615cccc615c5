"""The file into which the interpreter writes when the process dies, and those of earlier deaths."""

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from cfmail_gui.message.faults import BadFile
from cfmail_gui.store.files import read_regular
from cfmail_gui.store.paths import make_folder

_NAME = "crash.log"
_OLD_FILES = 3
_MOST_OCTETS = 256 * 1024  # of all threads' stacks; the interpreter stops at 100 frames of each
_PRIVATE = 0o600


@dataclass(frozen=True, slots=True)
class Crash:
    """What one death left behind."""

    path: Path
    at: float  # seconds since 1970
    text: str


def open_crash_file(folder: Path) -> tuple[BinaryIO, bool]:
    """Return the file to write into, and whether an earlier process has died since the last call.

    What that one wrote is kept as ``crash-1.log``, and older ones under higher numbers.

    Raises:
        OSError: there is no such file.
    """
    make_folder(folder)
    path = folder / _NAME
    died = _size(path) > 0
    if died:
        for number in range(_OLD_FILES - 1, 0, -1):
            with suppress(OSError):
                _old(folder, number).replace(_old(folder, number + 1))
        path.replace(_old(folder, 1))
    # O_APPEND, as several processes may have it; O_NONBLOCK, as somebody may have put a FIFO there
    flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NONBLOCK", 0)
    return os.fdopen(os.open(path, flags, _PRIVATE), "ab", buffering=0), died


def last_crash(folder: Path) -> Crash | None:
    """Return what the newest of the deaths left, which was moved away by ``open_crash_file``."""
    path = _old(folder, 1)
    try:
        at = path.stat().st_mtime
        octets = read_regular(path, _MOST_OCTETS)
    except (OSError, BadFile):
        return None
    return Crash(path, at, octets.decode("utf-8", "replace"))


def crash_files(folder: Path) -> tuple[Path, ...]:
    """Return every file of these that there is."""
    return tuple(sorted(folder.glob("crash*.log")))


def forget_crashes(folder: Path) -> None:
    """Remove what deaths have left; the file in use stays.

    Raises:
        OSError: some of it may be left.
    """
    for each in crash_files(folder):
        if each.name != _NAME:
            each.unlink(missing_ok=True)


def _old(folder: Path, number: int) -> Path:
    return folder / f"crash-{number}.log"


def _size(path: Path) -> int:
    try:
        return path.stat().st_size if path.is_file() else 0
    except OSError:
        return 0
