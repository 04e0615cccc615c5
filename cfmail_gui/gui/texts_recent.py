"""Sentences about files that were opened before, and about a second process of the program."""

from collections.abc import Sequence
from pathlib import Path

from cfmail_gui.gui.texts import listed, tr
from cfmail_gui.message.display import plain

_LONGEST_NAME, _LONGEST_FOLDER = 60, 200  # characters
_MNEMONICS = 9


def files_gone(names: Sequence[str]) -> str:
    """Say that files which were open at the end of the program cannot be opened again."""
    text = tr("%n file(s) that (was|were) open last time (is|are) not there any more: {names}.", "", len(names))
    return text.format(names=listed(plain(name, _LONGEST_NAME) for name in names))


def is_second() -> str:
    """Say that two processes run."""
    return tr(
        "Another cfmail runs already and does not answer, so this is a second one. Close the other one when it answers "
        "again, or end it with the system's own means."
    )


def file_title(path: Path, *, with_folder: bool) -> str:
    """Return what a file is called in a list."""
    name = plain(path.name, _LONGEST_NAME)
    if not with_folder:
        return name
    folder = plain(str(path.parent), _LONGEST_FOLDER)
    return tr("{name} — {folder}", "a file and where it is").format(name=name, folder=folder)


def menu_entry(number: int, title: str) -> str:
    """Return a menu's text, with a digit to press for the first nine."""
    shown = title.replace("&", "&&")
    if number > _MNEMONICS:
        return shown
    return tr("&{number}  {title}", "menu entry of a recent file").format(number=number, title=shown)


def missing_entry(entry: str) -> str:
    """Return the menu's text for a file that is not there any more."""
    return tr("{entry} (not there any more)", "menu entry of a recent file").format(entry=entry)


def place(path: Path) -> str:
    """Return where a file is."""
    return plain(str(path), _LONGEST_FOLDER)


def no_recent(*, is_kept: bool) -> str:
    """Say why there is no recent file."""
    if is_kept:
        return tr("No file was opened yet")
    return tr("Not remembered: see Preferences, Privacy")
