"""Every command of a window as its menus have it now: its name, where it stands, and whether it can be used."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidget

from cfmail_gui.gui.menus import ENGLISH
from cfmail_gui.gui.one_window import bring_up
from cfmail_gui.gui.texts import tr, without_mnemonic


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that can be done.

    ``keys`` are in Qt's portable form. ``run`` does it at once. ``why_not`` says why a command is grey, or nothing
    where that is not known.
    """

    title: str
    place: str
    english: str
    keys: tuple[str, ...]
    enabled: bool
    why_not: str
    run: Callable[[], object]


def commands_of(window: QMainWindow) -> tuple[Command, ...]:
    """Return the commands of the menus, in their order, and then the other windows."""
    return (*menu_commands(window), *_windows(window))


def menu_commands(window: QMainWindow) -> tuple[Command, ...]:
    """Return the commands of the menus, in their order."""
    tops = ((action.menu(), bare(action.text())) for action in window.menuBar().actions())
    return tuple(command for menu, name in tops if isinstance(menu, QMenu) for command in _menu(menu, name, ""))


def native(keys: tuple[str, ...]) -> tuple[str, ...]:
    """Return keys as they stand on this computer's keyboard, in the user's language."""
    named = (QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
    return tuple(dict.fromkeys(named))  # Chinese has one name for Return and Enter


def bare(text: str) -> str:
    """Return a menu's text without the mark of its mnemonic, and without what stands behind a tab."""
    return without_mnemonic(text.partition("\t")[0])


def _menu(menu: QMenu, place: str, why_not: str, *, enabled: bool = True) -> Iterator[Command]:
    menu.aboutToShow.emit()  # some are filled when they are looked at
    for action in menu.actions():
        inside = action.menu()
        if isinstance(inside, QMenu):
            deeper = tr("{menu} › {entry}", "a menu and a menu in it").format(menu=place, entry=bare(action.text()))
            yield from _menu(inside, deeper, action.statusTip(), enabled=enabled and action.isEnabled())
        elif not action.isSeparator():
            yield _command(action, place, why_not, enabled=enabled)


def _command(action: QAction, place: str, why_not: str, *, enabled: bool) -> Command:
    can = enabled and action.isEnabled()
    keys = [key.toString(QKeySequence.SequenceFormat.PortableText) for key in action.shortcuts()]
    named = QKeySequence(action.text().partition("\t")[2])  # of the editors, which have the key themselves
    shown = named.toString(QKeySequence.SequenceFormat.PortableText)
    return Command(
        title=bare(action.text()),
        place=place,
        english=bare(str(action.property(ENGLISH) or "")),
        keys=tuple(keys or ([shown] if shown else [])),
        enabled=can,
        why_not="" if can else action.statusTip() or why_not,
        run=action.trigger,
    )


def _windows(window: QWidget) -> Iterator[Command]:
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible() and other.windowType() == Qt.WindowType.Window:
            title = other.windowTitle().replace("[*]", "*" if other.isWindowModified() else "")
            yield Command(title, tr("Open windows"), "", (), enabled=True, why_not="", run=partial(bring_up, other))
