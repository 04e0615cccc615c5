"""A file that tells who opens it."""

import ctypes
import os
import select
from pathlib import Path

from tests.gui.preview.hostile import PIXEL

_OPEN, _ACCESS = 0x20, 0x1  # inotify(7): IN_OPEN, IN_ACCESS
_NON_BLOCKING = os.O_NONBLOCK


class Canary:
    """A small picture on this disk, watched from its beginning."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "canary.png"
        self.path.write_bytes(PIXEL)
        libc = ctypes.CDLL(None, use_errno=True)
        self._queue = libc.inotify_init1(_NON_BLOCKING)
        assert libc.inotify_add_watch(self._queue, bytes(self.path), _OPEN | _ACCESS) >= 0

    def was_opened(self) -> bool:
        """Say whether anybody opened the file since this was asked last."""
        readable, _, _ = select.select([self._queue], [], [], 0)
        return bool(readable and os.read(self._queue, 4096))

    def close(self) -> None:
        os.close(self._queue)
