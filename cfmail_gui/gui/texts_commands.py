"""Sentences about commands and their keys."""

from cfmail_gui.gui.texts import tr


def found(count: int) -> str:
    """Say how many commands fit."""
    return tr("%n command(s)", "", count) if count else tr("No command is called so. Try fewer letters.")


def how_to_search() -> str:
    """Say how the list is used."""
    return tr("Type some letters of a command. The arrow keys choose, Enter runs it, Escape goes back.")


def not_now(why: str) -> str:
    """Say that a command cannot be used, and why where that is known."""
    if why:
        return tr("This command cannot be used now. {why}").format(why=why)
    return tr("This command cannot be used now.")


def grey(title: str) -> str:
    """Mark the name of a command that cannot be used."""
    return tr("{command} (not now)").format(command=title)


def keys_found(count: int) -> str:
    """Say how many keys are listed."""
    return tr("%n key(s)", "", count) if count else tr("No key is found by these words. Try fewer letters.")
