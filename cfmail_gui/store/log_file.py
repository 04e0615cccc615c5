"""The rotating log file. A module of its own, because logging.handlers is slow to import."""

import os
import stat
from contextlib import suppress
from io import TextIOWrapper
from logging import LogRecord
from logging.handlers import RotatingFileHandler
from pathlib import Path

from cfmail_gui.store.paths import make_folder

_MOST_OCTETS = 2**20
_OLD_FILES = 2  # three files with the one in use
_PRIVATE = 0o600


def open_log_file(path: Path) -> RotatingFileHandler:
    """Open ``path`` for appending; at 1 MiB it becomes ``path``.1, and that ``path``.2.

    Raises:
        OSError: it cannot be opened, or is no regular file.
    """
    make_folder(path.parent)
    return _LogFile(path, maxBytes=_MOST_OCTETS, backupCount=_OLD_FILES, encoding="utf-8", errors="backslashreplace")


class _LogFile(RotatingFileHandler):
    def _open(self) -> TextIOWrapper:
        return open(self.baseFilename, "a", encoding=self.encoding, errors=self.errors, opener=_open_private)

    def doRollover(self) -> None:
        """Rotate; where that fails (on Windows while another instance writes) go on with the same file."""
        try:
            super().doRollover()
        except OSError:
            if self.stream is None:
                self.stream = self._open()

    def handleError(self, record: LogRecord) -> None:
        """Lose the record. The default prints it to standard error unmasked; on a full disk, every one."""

    def close(self) -> None:
        with suppress(OSError):  # a full disk once more: what is still in the buffer
            super().close()


def _open_private(path: str, flags: int) -> int:
    # O_NONBLOCK: the open call must come back even when somebody has put a FIFO there
    descriptor = os.open(path, flags | getattr(os, "O_NONBLOCK", 0), _PRIVATE)
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError("not a regular file")
        if hasattr(os, "fchmod"):
            os.fchmod(descriptor, _PRIVATE)  # it may be an old one
    except OSError:
        os.close(descriptor)
        raise
    return descriptor
