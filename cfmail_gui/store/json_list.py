"""A small file of ours that holds a list: losing it is a nuisance, never a failure. File names may be any octets."""

from collections.abc import Callable, Sequence
from pathlib import Path

from cfmail_gui.message.faults import BadFile
from cfmail_gui.store.files import read_regular, unwritable, write_atomic
from cfmail_gui.store.lock import exclusive

_SCHEMA = 1
_MOST_OCTETS = 2**20  # a file of ours has some kilobytes; anything larger is not ours

Entry = dict[str, object]
"""What JSON can hold; octets of file names that are not Unicode are lone surrogates, as ``os.fsdecode`` makes them."""


class JsonList:
    """For any thread; several instances of the program may change the same file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> tuple[Entry, ...]:
        """Return the entries; none where the file is missing or is none of ours.

        Raises:
            BadFile: a fault of reading.
        """
        import json  # not above: the window is up before anything is remembered

        try:
            table = json.loads(read_regular(self._path, _MOST_OCTETS))
        except BadFile as error:
            if error.fault == "missing":
                return ()
            raise
        except (ValueError, RecursionError):
            return ()
        if not isinstance(table, dict) or table.get("schema") != _SCHEMA or not isinstance(table.get("entries"), list):
            return ()
        return tuple(entry for entry in table["entries"] if isinstance(entry, dict))

    def change(self, change: Callable[[tuple[Entry, ...]], Sequence[Entry]]) -> None:
        """Write what ``change`` makes of the entries; nobody can write in between.

        Raises:
            BadFile: as ``read`` or ``write_atomic``, or "busy"; the file is then as it was.
        """
        with exclusive(self._path):
            before = self.read()
            after = change(before)
            if tuple(after) != before:
                self._write(after)

    def _write(self, entries: Sequence[Entry]) -> None:
        import json

        if not entries:
            self.remove()
            return
        table = {"schema": _SCHEMA, "entries": list(entries)}
        write_atomic(self._path, json.dumps(table, indent=1).encode("ascii"))

    def remove(self) -> None:
        """Remove the file, if there is one.

        Raises:
            BadFile: "unwritable"; it may still be there.
        """
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise unwritable(error, str(self._path)) from error
