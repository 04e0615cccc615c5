"""The contents of parts as files: under safe names, and never over a file that the user did not name."""

from dataclasses import dataclass
from pathlib import Path

from cfmail_gui.message.document import Document
from cfmail_gui.message.faults import BadFile
from cfmail_gui.message.file_names import safe_name, unique_names
from cfmail_gui.message.leaf_edits import content_of
from cfmail_gui.message.part_tree import Part
from cfmail_gui.message.restructure import is_leaf
from cfmail_gui.sending.keeper import Keeper

_MOST_ROUNDS = 1_000  # each finds the next free number for the names that were taken


@dataclass(frozen=True, slots=True)
class SavedParts:
    """What was written into ``folder``."""

    folder: Path
    names: tuple[str, ...]
    failure: BadFile | None = None  # that ended the work before all was written


def file_name_of(part: Part) -> str:
    """Return the name under which a part can be saved on any system."""
    return safe_name(part.file_name, f"part-{part.number}" if part.number else "message", part.content_type)


def save_one(keeper: Keeper, document: Document, part: Part, path: Path) -> SavedParts:
    """Write a part's content to a path that the user chose, and replace what is there; raises BadFile."""
    keeper.save_part(path, content_of(document, part), replace=True)
    return SavedParts(path.parent, (path.name,))


def save_all(keeper: Keeper, document: Document, folder: Path) -> SavedParts:
    """Write the contents of all parts into a folder; what is there stays, and gets a neighbour called "name (2)"."""
    waiting = [part for part in document.tree.parts if is_leaf(part)]
    wanted = [file_name_of(part) for part in waiting]
    names = unique_names(wanted)
    tried: list[str] = []
    written: list[str] = []
    for _ in range(_MOST_ROUNDS):
        taken: list[tuple[Part, str, BadFile]] = []
        for part, original, name in zip(waiting, wanted, names, strict=True):
            try:
                keeper.save_part(folder / name, content_of(document, part))
            except BadFile as error:
                if error.fault != "exists":
                    return SavedParts(folder, tuple(written), error)
                taken.append((part, original, error))
            else:
                written.append(name)
        if not taken:
            return SavedParts(folder, tuple(written))
        tried += names
        waiting, wanted = [part for part, _, _ in taken], [original for _, original, _ in taken]
        names = unique_names([*tried, *wanted])[len(tried) :]
    return SavedParts(folder, tuple(written), taken[0][2])
