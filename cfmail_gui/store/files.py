"""Whole files as octets: read with a cap and without ever blocking, written all or not at all."""

import errno
import os
import select
import stat
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from cfmail_gui.message.document import MAX_MESSAGE_OCTETS
from cfmail_gui.message.faults import BadFile
from cfmail_gui.store.paths import make_folder

_PIECE = 2**20  # octets per read; joining such pieces of bytes is done by CPython without the GIL
_TICK = 0.2  # seconds between two looks at `stopped`
_STANDARD_INPUT = "-"
_PRIVATE = 0o600

# O_NONBLOCK: a FIFO that takes the file's place between stat and open must not hang us. O_BINARY: Windows.
_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
_CREATE = (
    os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
)  # O_EXCL: never write through a name that somebody else has put there


def read_regular(path: Path, most: int) -> bytes:
    """Return the octets of a regular file; it never blocks on a FIFO, a device or a socket.

    Raises:
        BadFile: "missing", "directory", "not-a-file", "not-allowed", "unreadable" or "too-large" (``size`` is
            the file's; of one that grew while it was read, what has been read).
    """
    return read_with_status(path, most)[0]


def read_with_status(path: Path, most: int) -> tuple[bytes, os.stat_result]:
    """Like ``read_regular``; the status is that of the very file that was read, from before the first octet."""
    name = str(path)
    try:
        # Before opening, because that alone wakes the writer of a FIFO, and makes some devices act.
        _refuse_special(path.stat(), name)
        descriptor = os.open(path, _READ)
        try:
            status = os.fstat(descriptor)
            _refuse_special(status, name)
            if status.st_size > most:
                raise BadFile("too-large", name, size=status.st_size)
            return _read_to_end(descriptor, most, name), status
        finally:
            os.close(descriptor)
    except OSError as error:
        raise _unreadable(error, name) from error
    except ValueError:  # NUL or a lone surrogate: no file can have such a name
        raise BadFile("missing", name) from None


def read_stream(descriptor: int, stopped: Callable[[], bool]) -> bytes:
    """Return all octets of standard input (or another pipe, terminal or file) up to its end.

    ``stopped`` is asked five times a second; on Windows, where select knows no pipes, only as data arrive.

    Raises:
        BadFile: "stopped", "empty", "too-large", "directory" or "unreadable", with the name "-".
    """
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.setmode(descriptor, os.O_BINARY)  # or CRLF would arrive as LF and Ctrl+Z as the end
        octets = _read_to_end(descriptor, MAX_MESSAGE_OCTETS, _STANDARD_INPUT, stopped)
    except OSError as error:
        raise _unreadable(error, _STANDARD_INPUT) from error
    except ValueError as error:  # a descriptor that select cannot take: negative, or too high
        raise BadFile("unreadable", _STANDARD_INPUT, detail=str(error)) from error
    if not octets:
        raise BadFile("empty", _STANDARD_INPUT)
    return octets


def write_atomic(path: Path, data: bytes, mode: int = 0o600, *, keep_mode: bool = False) -> os.stat_result:
    """Replace the contents of ``path``, so that a reader or a crash finds the old or the new ones, whole.

    Missing folders are created for this user only. A symbolic link stays one: its target is replaced.

    Args:
        path: the file, which need not exist.
        data: the new contents.
        mode: permissions of the new file before the umask is applied.
        keep_mode: an old file's own mode, owner and group count instead, and it is not replaced where this user may
            not write into it.

    Returns:
        The status of the new file, as it was before any other program could open it.

    Raises:
        BadFile: "disk-full" (also for a quota), "directory", "not-a-file" or "unwritable"; the old file is
            then as it was, and nothing else is left behind.
    """
    name = str(path)
    try:
        target, old = Path(os.path.realpath(path)), None
        with suppress(FileNotFoundError):
            old = target.stat()
            _refuse_special(old, name)  # to root, replacing /dev/null is allowed
        if old and keep_mode:
            _refuse_protected(target)
        make_folder(target.parent)
        return _replace(target, data, mode, old if keep_mode else None)
    except OSError as error:
        raise unwritable(error, name) from error
    except ValueError as error:  # NUL or a lone surrogate in the name
        raise BadFile("unwritable", name, detail=str(error)) from error


def write_new(path: Path, data: bytes, mode: int = 0o600) -> None:
    """Write a file that is not there yet; ``mode`` as for ``write_atomic``. Its folder has to exist.

    Raises:
        BadFile: "exists" (as anything: a dangling symbolic link too), "disk-full" or "unwritable"; nothing is left
            behind.
    """
    name = str(path)
    try:
        descriptor = os.open(path, _CREATE, mode)
        try:
            _fill(descriptor, data)
        except OSError:
            with suppress(OSError):
                path.unlink()
            raise
    except FileExistsError:
        raise BadFile("exists", name) from None
    except OSError as error:
        raise unwritable(error, name) from error
    except ValueError as error:
        raise BadFile("unwritable", name, detail=str(error)) from error
    _sync_folder(path.parent)


def _refuse_special(status: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise BadFile("directory", name)
    if not stat.S_ISREG(status.st_mode):
        raise BadFile("not-a-file", name)


def _read_to_end(descriptor: int, most: int, name: str, stopped: Callable[[], bool] | None = None) -> bytes:
    pieces: list[bytes] = []
    total = 0
    while True:
        if stopped is not None and not _wait(descriptor, stopped):
            raise BadFile("stopped", name)
        try:
            piece = os.read(descriptor, _PIECE)
        except BlockingIOError:
            if stopped is None:
                raise
            continue  # select may report data that another reader of a non-blocking pipe takes first
        if not piece:
            return b"".join(pieces)
        total += len(piece)
        if total > most:
            raise BadFile("too-large", name, size=total)
        pieces.append(piece)


def _wait(descriptor: int, stopped: Callable[[], bool]) -> bool:
    """Wait until there is something to read; False when the wait was stopped."""
    while not stopped():
        if sys.platform == "win32" or select.select([descriptor], [], [], _TICK)[0]:
            return True
    return False


def _refuse_protected(target: Path) -> None:
    """Replacing asks for the folder's permission only, but a file may have been protected by hand."""
    if not os.access(target, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _replace(target: Path, data: bytes, mode: int, like: os.stat_result | None) -> os.stat_result:
    temporary = target.with_name(f".cfmail-{os.urandom(8).hex()}.tmp")
    try:
        descriptor = os.open(temporary, _CREATE, _PRIVATE if like else mode)
        status = _fill(descriptor, data, like)
        temporary.replace(target)
    finally:
        with suppress(OSError):  # after success there is nothing to remove
            temporary.unlink()
    _sync_folder(target.parent)
    return status


def _fill(descriptor: int, data: bytes, like: os.stat_result | None = None) -> os.stat_result:
    """Write a new file, close it, and return its status; its mode and owner become those of ``like``."""
    try:
        if like and sys.platform != "win32":
            os.fchmod(descriptor, _shared_mode(descriptor, like))
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        os.fsync(descriptor)
        return os.fstat(descriptor)
    finally:
        os.close(descriptor)  # may raise too: some network file systems report a full disk only here


def _shared_mode(descriptor: int, like: os.stat_result) -> int:
    """Hand a file over to the owner and group of ``like``, or to the group; return the mode that it may then have."""
    for owner in (like.st_uid, -1):
        with suppress(OSError):
            os.fchown(descriptor, owner, like.st_gid)
            return like.st_mode & 0o777
    return like.st_mode & 0o707  # what one group was granted is not for another


def _sync_folder(folder: Path) -> None:
    """Make the new name survive a power cut where the system can do that (Windows and some mounts cannot)."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _unreadable(error: OSError, name: str) -> BadFile:
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return BadFile("missing", name)
        case IsADirectoryError():
            return BadFile("directory", name)
        case PermissionError():
            return BadFile("not-allowed", name)
    if error.errno == errno.ENXIO:  # a socket, or a device that is gone
        return BadFile("not-a-file", name)
    return BadFile("unreadable", name, detail=error.strerror or "")


def unwritable(error: OSError, name: str) -> BadFile:
    """Return the fault to raise for a file or folder that could not be written."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return BadFile("disk-full", name)
    return BadFile("unwritable", name, detail=error.strerror or "")
