"""Messages and attachments written where the user says, and whether a file is still as it was read or written."""

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from cfmail_gui.message.faults import BadFile
from cfmail_gui.store.files import read_regular, read_with_status, write_atomic, write_new

_MODE = 0o644  # before the umask, as any editor has it


@dataclass(frozen=True, slots=True)
class FileStamp:
    """How a file is recognised as unchanged."""

    size: int  # octets
    mtime_ns: int
    inode: int
    sha256: str


@dataclass(frozen=True, slots=True)
class SavedFile:
    """Where a message went."""

    path: Path  # as the user named it
    target: Path  # the file that was written: another one where ``path`` is a symbolic link
    stamp: FileStamp


def save_message(path: Path, octets: bytes) -> SavedFile:
    """Write a message, so that there is the old or the new file at any moment.

    An old file's mode and owner stay, and a symbolic link stays one. A file that this user may not write into is not
    replaced.

    Raises:
        BadFile: "disk-full", "directory", "not-a-file" or "unwritable"; the old file is then as it was.
    """
    status = write_atomic(path, octets, _MODE, keep_mode=True)
    return SavedFile(path, Path(os.path.realpath(path)), _stamp(status, octets))


def save_new(path: Path, octets: bytes) -> None:
    """Write an attachment into a folder that is there, under a name that is not.

    Raises:
        BadFile: "exists", "disk-full" or "unwritable"; nothing is left behind.
    """
    write_new(path, octets, _MODE)


def read_stamped(path: Path, most: int) -> tuple[bytes, FileStamp]:
    """Return a file's octets, at most so many, and the stamp that belongs to them.

    Raises:
        BadFile: as ``read_regular``.
    """
    octets, status = read_with_status(path, most)
    return octets, _stamp(status, octets)


def has_changed(path: Path, stamp: FileStamp) -> Literal["same", "changed", "missing"]:
    """Compare a file with its stamp; it is read only where its size is the same, but not its time or inode.

    Raises:
        BadFile: "not-allowed" or "unreadable": it cannot be known.
    """
    with suppress(OSError, ValueError):
        status = path.stat()
        if (status.st_size, status.st_mtime_ns, status.st_ino) == (stamp.size, stamp.mtime_ns, stamp.inode):
            return "same"
    try:
        octets = read_regular(path, stamp.size)
    except BadFile as error:
        match error.fault:
            case "missing":
                return "missing"
            case "too-large" | "directory" | "not-a-file":
                return "changed"
        raise
    return "same" if _sha256(octets) == stamp.sha256 else "changed"


def _stamp(status: os.stat_result, octets: bytes) -> FileStamp:
    # The size is that of the octets: where it grew while it was read, its status differs next time.
    return FileStamp(len(octets), status.st_mtime_ns, status.st_ino, _sha256(octets))


def _sha256(octets: bytes) -> str:
    import hashlib

    return hashlib.sha256(octets).hexdigest()
