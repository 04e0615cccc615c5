"""A file beside what would be sent of it, and beside another version of itself."""

from dataclasses import dataclass

from cfmail_gui.message.splices import Change, Splices
from cfmail_gui.message.wire_diff import DiffRow, changes_between, rows

_MOST_COMPOSED = 500  # splices; putting one into many takes time in proportion to them


@dataclass(frozen=True, slots=True)
class Comparison:
    """The lines that differ, with some around them; no rows where none does."""

    rows: tuple[DiffRow, ...]


def compare(octets: Splices, repairs: Splices) -> Comparison:
    """Set a file as it was opened beside what would be sent; line ends are not compared.

    Args:
        octets: the file, and the edits that were made in it.
        repairs: what sending does to the edited octets, as ``WireSummary.edits`` has it.
    """
    file, sent = octets.base, repairs.whole()
    return Comparison(rows(file, sent, _changes(octets, repairs, file, sent)))


def compare_versions(here: bytes, there: bytes) -> Comparison:
    """Set two versions of a message side by side."""
    return Comparison(rows(here, there, changes_between(here, there)))


def _changes(edits: Splices, repairs: Splices, file: bytes, sent: bytes) -> tuple[Change, ...]:
    if (b"\n" in file) != (b"\n" in sent):  # a CR ends the lines of one of them only: no line is surely the same
        return (Change(0, len(file), 0, len(sent)),)
    if not edits.items:
        return tuple(repairs.changes())
    if len(repairs.items) > _MOST_COMPOSED:
        return changes_between(file, sent)
    both = edits
    for change, item in zip(repairs.changes(), repairs.items, strict=True):
        length = change.end - change.start
        both = both.replace(change.now_start, change.now_start + length, item.octets)
    return tuple(both.changes())
