"""Our TOML files: read strictly, edited in place, never overwritten when they cannot be understood."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from cfmail_gui.message.faults import BadFile
from cfmail_gui.store.files import read_regular, write_atomic
from cfmail_gui.store.lock import PATIENCE, exclusive

if TYPE_CHECKING:
    from tomlkit import TOMLDocument

SCHEMA = 1
"""The newest layout this program writes and understands; a file without the key counts as this one."""

_MOST_OCTETS = 2**20  # a file of ours has some kilobytes; anything larger is not ours

# What tomlkit has been seen to raise, besides its own ValueErrors, on files that tomllib reads.
_TOMLKIT_ERRORS = (ValueError, LookupError, TypeError, AttributeError, RecursionError, AssertionError)


def read_table(path: Path) -> dict[str, object]:
    """Return what the file says; an absent or empty file is an empty table.

    Raises:
        BadFile: "corrupt" (``detail`` says why and where), "newer-schema" (``detail`` is its number), or as
            ``read_regular`` except "missing".
    """
    return _parse(path, _read_text(path))


def edit(path: Path, change: Callable[["TOMLDocument"], None], patience: float = PATIENCE) -> dict[str, object]:
    """Read the file again, apply ``change``, write it if that made a difference; return what it then says.

    Comments, order and keys that ``change`` does not touch stay. What other instances wrote before is seen by
    ``change``, and none of them can write in between.

    Raises:
        BadFile: as ``read_table``, and then the file has not been touched; or as ``write_atomic``; or "busy".
    """
    with exclusive(path, patience):
        before = _read_text(path)
        _parse(path, before)
        after = _changed(path, before, change)
        table = _parse(path, after)  # the last look: what goes to disk can be read again
        if after != before:
            write_atomic(path, _encoded(path, after))
        return table


def _read_text(path: Path) -> str:
    try:
        # utf-8-sig: some editors begin a file with a BOM, which TOML does not know
        return read_regular(path, _MOST_OCTETS).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadFile("corrupt", str(path), detail=f"{error.reason} (at octet {error.start})") from error
    except BadFile as error:
        if error.fault == "missing":
            return ""
        raise


def _parse(path: Path, text: str) -> dict[str, object]:
    if not text:
        return {}
    import tomllib

    try:
        table: dict[str, object] = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadFile("corrupt", str(path), detail=str(error)) from error
    schema = table.get("schema", SCHEMA)
    if not isinstance(schema, int) or isinstance(schema, bool) or schema < 1:
        raise BadFile("corrupt", str(path), detail="schema")
    if schema > SCHEMA:
        raise BadFile("newer-schema", str(path), detail=str(schema))
    return table


def _changed(path: Path, text: str, change: Callable[["TOMLDocument"], None]) -> str:
    import tomlkit  # not above, because it takes 30 ms that a start without a change need not spend

    try:
        document = tomlkit.parse(text)
        if "schema" not in document:
            document["schema"] = SCHEMA
        unchanged = document.as_string()
        change(document)
        changed = document.as_string()
        return text if changed == unchanged else changed
    except _TOMLKIT_ERRORS as error:
        raise BadFile("unwritable", str(path), detail=f"tomlkit: {type(error).__name__}") from error


def _encoded(path: Path, text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError as error:  # a lone surrogate in a value
        raise BadFile("unwritable", str(path), detail=error.reason) from error
