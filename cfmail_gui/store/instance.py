"""Where the processes of one user meet: one for each set of folders."""

import os
import stat
import sys
import tempfile
import zlib
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path

from cfmail_gui.message.faults import BadFile
from cfmail_gui.store.lock import exclusive
from cfmail_gui.store.paths import Paths, make_folder

_FOLDER = "cfmail-gui"
_OTHERS = 0o077  # permissions that nobody but this user may have


@dataclass(frozen=True, slots=True)
class Place:
    """A lock and a socket. Who holds the lock is the process that the others ask, and may replace the socket."""

    socket: str  # a path; on Windows, the name of a pipe
    lock: Path

    def claim(self) -> ExitStack | None:
        """Become that process until the stack is closed, or the process ends; None where another one is it.

        The lock's file is never removed: a process might hold one that has no name any more, beside another.
        """
        held = ExitStack()
        try:
            held.enter_context(exclusive(self.lock, patience=0))
        except BadFile:  # "busy"
            return None
        return held


def meeting_place(paths: Paths) -> Place | None:
    """Return where processes with these folders meet; None where no folder is safe from other users."""
    folders = b"\0".join(os.fsencode(each) for each in (paths.config, paths.state, paths.data))
    name = f"{zlib.crc32(folders):08x}"  # hashlib would take 5 ms; a socket's whole path may have 107 octets
    for folder in _candidates():
        if _is_private(folder):
            return Place(f"{_FOLDER}-{name}" if sys.platform == "win32" else str(folder / name), folder / name)
    return None


def _candidates() -> list[Path]:
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    own = f"{_FOLDER}-{os.getuid()}" if sys.platform != "win32" else _FOLDER
    folders = [Path(runtime) / _FOLDER] if runtime.startswith("/") else []
    return [*folders, Path(tempfile.gettempdir()) / own]


def _is_private(folder: Path) -> bool:
    with suppress(OSError):
        make_folder(folder)
        status = folder.lstat()
        if sys.platform == "win32":  # where the folder for temporary files is the user's own
            return True
        return stat.S_ISDIR(status.st_mode) and status.st_uid == os.getuid() and not status.st_mode & _OTHERS
    return False
