"""The files that were opened lately, for a menu to open them again."""

import logging
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING

from cfmail_gui.message.faults import BadFile

if TYPE_CHECKING:  # the window is up before the first file is remembered
    from cfmail_gui.sending.memory import Memory
    from cfmail_gui.store.json_list import Entry, JsonList

MOST = 12

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RecentFile:
    """A file, as it was named, and whether it was followed as a live template."""

    path: Path
    is_template: bool = False


_Change = Callable[[tuple[RecentFile, ...]], tuple[RecentFile, ...]]


class RecentFiles:
    """For the GUI thread; what is on disk is changed on another.

    Args:
        shelf: the file of the list.
        memory: says whether files are to be remembered at all.
        run: has a task done on another thread.
    """

    def __init__(self, shelf: "JsonList", memory: "Memory", run: Callable[[Callable[[], object]], object]) -> None:
        self._shelf = shelf
        self._memory = memory
        self._run = run
        self._known: tuple[RecentFile, ...] | None = None  # None: not read yet
        self._pending: list[_Change] = []  # that are not on disk yet
        self._turn = threading.Lock()

    def files(self) -> tuple[RecentFile, ...]:
        """Return the files, the newest first; none where they are not to be remembered."""
        if not self._memory.values.keep_recent:
            return ()
        if self._known is None:
            self._write()
            self._known = _read(self._shelf)
        return self._known

    def add(self, path: Path, *, is_template: bool = False) -> None:
        """Put a file first."""
        if self._memory.values.keep_recent:
            file = RecentFile(Path(os.path.abspath(path)), is_template)  # noqa: PTH100 - resolve() would wait for a disk
            self._change(lambda files: (file, *(each for each in files if each.path != file.path))[:MOST])

    def drop(self, path: Path) -> None:
        """Forget one file."""
        self._change(lambda files: tuple(each for each in files if each.path != path))

    def clear(self) -> None:
        """Forget all of them, on disk too."""
        self._change(lambda _files: ())

    def keep(self, wanted: bool) -> None:  # noqa: FBT001 - as the check box tells it
        """Remember files from now on, or none, and not those of before either."""
        self._memory.choose(keep_recent=wanted)
        if not wanted:
            self.clear()

    def close(self) -> None:
        """Write what the other thread has not written, at the end of the program."""
        self._write()

    def _change(self, change: "_Change") -> None:
        if self._known is not None:
            self._known = change(self._known)
        with self._turn:
            self._pending.append(change)
        self._run(self._write)

    def _write(self) -> None:
        with self._turn:
            pending, self._pending = self._pending, []
            if not pending:
                return
            try:
                self._shelf.change(lambda before: _encoded(_changed(_decoded(before), pending)))
            except BadFile as error:
                _log.warning("the recent files were not written: %s", error.fault)


def _read(shelf: "JsonList") -> tuple[RecentFile, ...]:
    try:
        return _decoded(shelf.read())
    except BadFile as error:
        _log.warning("the recent files were not read: %s", error.fault)
        return ()


def _changed(files: tuple[RecentFile, ...], changes: "list[_Change]") -> tuple[RecentFile, ...]:
    return reduce(lambda known, change: change(known), changes, files)


def _decoded(entries: "tuple[Entry, ...]") -> tuple[RecentFile, ...]:
    named = ((entry.get("path"), entry.get("template")) for entry in entries)
    return tuple(RecentFile(Path(path), template is True) for path, template in named if isinstance(path, str))[:MOST]


def _encoded(files: tuple[RecentFile, ...]) -> "list[Entry]":
    return [{"path": str(each.path), "template": each.is_template} for each in files]
