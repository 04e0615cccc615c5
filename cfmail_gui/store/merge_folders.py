"""Folders for the messages that were merged out of a template, as long as a batch needs them."""

import os
import shutil
import stat
import time
from pathlib import Path

from cfmail_gui.store.journal_db import Database

_YOUNG_SECONDS = 24 * 3_600  # somebody may be about to make a batch of it


class MergeFolders:
    """Below ``root``. The messages in them name people, so they do not stay longer than they are of use."""

    def __init__(self, root: Path, database: Database) -> None:
        self._root = root.absolute()  # as a batch has the paths of its files
        self._database = database

    def new(self) -> Path:
        """Return the path for a folder that is not there yet."""
        return self._root / os.urandom(8).hex()

    def sweep(self) -> int:
        """Remove the folders that no batch has a message of, but for those of today; return how many.

        Raises:
            JournalUnavailable: nobody can say which are in use.
        """
        if not self._root.is_dir():
            return 0
        removed = 0
        for folder in self._root.iterdir():
            if _is_old(folder) and not self._is_used(folder):
                shutil.rmtree(folder, ignore_errors=True)
                removed += not folder.exists()
        return removed

    def _is_used(self, folder: Path) -> bool:
        prefix = os.fsencode(f"{folder}{os.sep}")  # octets, as the journal has them: no text is ever equal to them
        with self._database.read() as connection:
            query = "SELECT 1 FROM item WHERE substr(path, 1, ?) = ? LIMIT 1"
            return connection.execute(query, (len(prefix), prefix)).fetchone() is not None


def _is_old(folder: Path) -> bool:
    """Say whether it is a folder, and nobody has written into it for a day."""
    try:
        status = folder.lstat()
    except OSError:  # somebody else has removed it
        return False
    return stat.S_ISDIR(status.st_mode) and time.time() - status.st_mtime > _YOUNG_SECONDS
