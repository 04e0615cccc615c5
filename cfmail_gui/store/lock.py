"""One writer at a time, across all instances of this program."""

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from cfmail_gui.message.faults import BadFile
from cfmail_gui.store.paths import make_folder

PATIENCE = 2.0
"""Seconds to wait for another instance; it holds the lock for some milliseconds unless it hangs."""

_PAUSE = 0.02  # seconds between two tries
_TAKEN = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)

if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _try_lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def exclusive(path: Path, patience: float = PATIENCE) -> Iterator[None]:
    """Keep other instances from changing ``path`` meanwhile, by a lock on a small file beside it.

    The file itself cannot carry the lock, because it is replaced. Where there are no locks (some network
    mounts, a read-only folder) the work goes on without: each write is still whole, only a simultaneous one
    may win.

    Raises:
        BadFile: "busy" when another instance does not let go for ``patience`` seconds.
    """
    descriptor = _open(path.with_name(f".{path.name}.lock"))
    try:
        if descriptor is not None:
            _lock(descriptor, path, patience)
        yield
    finally:
        if descriptor is not None:
            os.close(descriptor)  # which unlocks


def _open(path: Path) -> int | None:
    with suppress(OSError):
        make_folder(path.parent)
        return os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NONBLOCK", 0), 0o600)
    return None


def _lock(descriptor: int, path: Path, patience: float) -> None:
    end = time.monotonic() + patience
    while True:
        try:
            _try_lock(descriptor)
        except OSError as error:
            if error.errno not in _TAKEN:
                return
        else:
            return
        if time.monotonic() >= end:
            raise BadFile("busy", str(path))
        time.sleep(_PAUSE)
