"""Edits to an array of tables (``[[name]]``) in which every comment and every other key stays."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tomlkit import TOMLDocument
    from tomlkit.container import Container
    from tomlkit.items import Item, Key

    Body = list[tuple[Key | None, Item]]


def put_entry(document: "TOMLDocument", array: str, index: int | None, values: Mapping[str, object]) -> None:
    """Set ``values`` in the entry at ``index``, or in a new last entry when that is None."""
    if index is None:
        _append(document, array, values)
        return
    entry = document[array][index]
    tail = _pop_tail(entry.value.body)
    for key, value in values.items():
        if key not in entry or entry[key] != value or type(entry.unwrap()[key]) is not type(value):
            entry[key] = value
    entry.value.body.extend(tail)


def remove_entry(document: "TOMLDocument", array: str, index: int) -> None:
    """Take the entry at ``index`` out; comments that follow it belong to what comes next, and stay."""
    from tomlkit.items import AoT

    entries = document[array]
    if not isinstance(entries, AoT):  # name = [{…}, {…}]
        del entries[index]
        return
    tail = _pop_tail(_innermost(entries[index].value))
    del entries[index]
    if index < len(entries):
        trivia = entries[index].trivia
        trivia.indent = "".join(item.as_string() for _, item in tail) + trivia.indent
    elif entries:
        _innermost(entries[index - 1].value).extend(tail)
    else:
        document.remove(array)
        document.body.extend(tail)


def _append(document: "TOMLDocument", array: str, values: Mapping[str, object]) -> None:
    import tomlkit
    from tomlkit.items import AoT

    if array not in document:
        document[array] = tomlkit.aot()
    entries = document[array]
    entry = tomlkit.table() if isinstance(entries, AoT) else tomlkit.inline_table()
    entry.update(values)
    entries.append(entry)
    if isinstance(entries, AoT) and len(entries) > 1:
        entry.trivia.indent = "\n"


def _innermost(container: "Container") -> "Body":
    """Return the list that the last line of ``container`` is in: its own, or that of its last sub-table."""
    from tomlkit.items import AoT, Table

    while container.body:
        last = container.body[-1][1]
        if isinstance(last, AoT) and last.body:
            last = last.body[-1]
        if not isinstance(last, Table):
            break
        container = last.value
    return container.body


def _pop_tail(body: "Body") -> "Body":
    """Take the comments and blank lines after the last key out of ``body`` and return them."""
    start = len(body)
    while start and body[start - 1][0] is None:
        start -= 1
    tail = body[start:]
    del body[start:]
    return tail
