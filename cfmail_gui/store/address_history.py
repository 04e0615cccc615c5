"""Addresses that mail has gone to, for completion. A convenience: losing it is a nuisance, keeping it a choice."""

from collections.abc import Iterable
from pathlib import Path

from cfmail_gui.message.addresses import parse_list
from cfmail_gui.message.display import plain
from cfmail_gui.message.faults import BadFile
from cfmail_gui.message.header import HeaderField
from cfmail_gui.message.shown import shown_value
from cfmail_gui.store.files import read_regular, write_atomic
from cfmail_gui.store.lock import exclusive

MAX_ADDRESSES = 1000

_SCHEMA = 1
_LONGEST = 500  # characters of a name and address; RFC 5321 allows 254 octets for the address
_MOST_OCTETS = 4 * 2**20


class AddressHistory:
    """A JSON file of addresses, and what it says in memory; the newest come first. For one thread.

    Several instances of the program may add to the same file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._entries: dict[str, str] = {}

    def load(self) -> None:
        """Read the file; where there is none, the history is empty.

        Raises:
            BadFile: "corrupt" (the next ``add`` puts the file aside as ``*.damaged`` and begins a new one),
                "newer-schema", or a fault of reading. The history in memory is then empty.
        """
        self._entries = {}
        self._entries = self._read()

    def addresses(self) -> tuple[str, ...]:
        """Return "Name <a@b.test>" or "a@b.test" for each address, the newest first."""
        return tuple(self._entries.values())

    def add(self, addresses: Iterable[str]) -> None:
        """Put addresses first, in their order, and write the file; of all only the ``MAX_ADDRESSES`` newest stay.

        An address that is there under a name keeps it when it comes without. What is not exactly one address is left
        out.

        Raises:
            BadFile: as ``write_atomic``, "busy", "newer-schema", or a fault of reading.
        """
        added = dict(entry for entry in map(_entry, addresses) if entry)
        if not added:
            return
        with exclusive(self._path):
            try:
                known = self._read()
            except BadFile as error:
                if error.fault != "corrupt":
                    raise
                known = {}
                self._set_aside()
            self._entries = _merged(added, known)
            write_atomic(self._path, _encoded(self._entries))

    def forget_all(self) -> None:
        """Empty the history, on disk too.

        Raises:
            BadFile: "unwritable" or "busy"; the file may then still be there.
        """
        self._entries = {}
        with exclusive(self._path):
            try:
                self._path.unlink(missing_ok=True)
                self._damaged_path().unlink(missing_ok=True)
            except OSError as error:
                raise BadFile("unwritable", str(self._path), detail=error.strerror or "") from error

    def _read(self) -> dict[str, str]:
        try:
            octets = read_regular(self._path, _MOST_OCTETS)
        except BadFile as error:
            if error.fault == "missing":
                return {}
            raise
        return _decoded(octets, str(self._path))

    def _set_aside(self) -> None:
        try:
            self._path.replace(self._damaged_path())
        except OSError as error:
            raise BadFile("unwritable", str(self._path), detail=error.strerror or "") from error

    def _damaged_path(self) -> Path:
        return self._path.with_name(f"{self._path.name}.damaged")


def _entry(written: str) -> tuple[str, str] | None:
    """Return the key of an address and how it is shown; None for what is no single address."""
    text = plain(written, _LONGEST)
    value = text.encode()
    found = parse_list(value)
    if found.faults or len(found.mailboxes) != 1:
        return None
    field = HeaderField(0, len(value), "To", value, 0)
    return found.mailboxes[0].address.casefold(), shown_value(field)


def _merged(added: dict[str, str], known: dict[str, str]) -> dict[str, str]:
    named = {key: text if text.endswith(">") else known.get(key, text) for key, text in added.items()}
    merged = named | {key: text for key, text in known.items() if key not in named}
    return dict(list(merged.items())[:MAX_ADDRESSES])


def _encoded(entries: dict[str, str]) -> bytes:
    import json

    table = {"schema": _SCHEMA, "addresses": list(entries.values())}
    return (json.dumps(table, ensure_ascii=False, indent=0) + "\n").encode()


def _decoded(octets: bytes, name: str) -> dict[str, str]:
    import json

    try:
        table = json.loads(octets)
        schema, texts = table["schema"], table["addresses"]
    except (ValueError, RecursionError, LookupError, TypeError) as error:
        raise BadFile("corrupt", name, detail=str(error)) from error
    if isinstance(schema, int) and schema > _SCHEMA:
        raise BadFile("newer-schema", name, detail=str(schema))
    if schema != _SCHEMA or not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise BadFile("corrupt", name, detail="not a list of addresses")
    # By hand the file may have come to hold anything: it goes the same way as what is added.
    return dict(entry for entry in map(_entry, texts[:MAX_ADDRESSES]) if entry)
