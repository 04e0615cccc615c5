"""Every key of the program, in what place it works, and what it does there."""

from PySide6.QtWidgets import QMainWindow

from cfmail_gui.gui.commands.command_list import menu_commands, native
from cfmail_gui.gui.commands.editor_keys import Key, editor_keys
from cfmail_gui.gui.texts import listed, tr


def all_keys(window: QMainWindow) -> tuple[Key, ...]:
    """Return the keys of the menus of ``window``, menu by menu, and then those of every other place."""
    return (*menu_keys(window), *editor_keys())


def menu_keys(window: QMainWindow) -> tuple[Key, ...]:
    """Return the keys of the menus of ``window``."""
    return tuple(
        Key(tr("{menu} menu").format(menu=command.place), command.keys, command.title)
        for command in menu_commands(window)
        if command.keys
    )


def shown(key: Key) -> str:
    """Return the keys as they stand on the keyboard."""
    return listed(native(key.keys))


def as_text(keys: tuple[Key, ...]) -> str:
    """Return the keys as plain text, a paragraph for each place."""
    width = max((len(shown(key)) for key in keys), default=0)
    places = dict.fromkeys(key.place for key in keys)
    paragraphs = [
        "\n".join([place, *(f"  {shown(key):<{width}}  {key.what}" for key in keys if key.place == place)])
        for place in places
    ]
    return "\n\n".join(paragraphs) + "\n"
