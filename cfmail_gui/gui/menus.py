"""The menu bar: every command with its shortcut, in the places where people look for them."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from cfmail_gui.gui.texts import tr

_Key = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Commands:
    """What the menus can call."""

    new_window: Callable[[], None]
    open: Callable[[], None]
    open_sample: Callable[[], None]
    reload: Callable[[], None]
    close: Callable[[], object]
    quit: Callable[[], None]
    paste_raw: Callable[[], None]
    send: Callable[[], None]
    reset: Callable[[], None]
    accounts: Callable[[], None]
    show_view: Callable[[int], None]
    next_panel: Callable[[], None]
    default_layout: Callable[[], None]
    help: Callable[[], None]
    about: Callable[[], None]


class Menus(QObject):
    """Builds the menus and keeps the actions whose state changes."""

    def __init__(self, window: QMainWindow, commands: Commands) -> None:
        super().__init__(window)
        self._window = window
        self._file(commands)
        self._edit(commands)
        self.send, self.reset = self._message(commands)
        self._view(commands)
        self._add(self._menu(tr("&Tools")), tr("&Accounts…"), commands.accounts, "Ctrl+,")
        self._help(commands)

    def _file(self, commands: Commands) -> None:
        menu = self._menu(tr("&File"))
        self._add(menu, tr("New &Window"), commands.new_window, "Ctrl+Shift+N")
        self._add(menu, tr("&Open…"), commands.open, "Ctrl+O")
        self._add(menu, tr("Open the &Sample Message"), commands.open_sample)
        self._add(menu, tr("&Reload from Disk"), commands.reload, "F5")
        menu.addSeparator()
        self._add(menu, tr("&Close Window"), commands.close, "Ctrl+W")
        self._add(menu, tr("&Quit"), commands.quit, "Ctrl+Q").setMenuRole(QAction.MenuRole.QuitRole)

    def _edit(self, commands: Commands) -> None:
        menu = self._menu(tr("&Edit"))
        for text, key, method in (
            (tr("&Undo"), _Key.Undo, "undo"),
            (tr("&Redo"), _Key.Redo, "redo"),
            (tr("Cu&t"), _Key.Cut, "cut"),
            (tr("&Copy"), _Key.Copy, "copy"),
            (tr("&Paste"), _Key.Paste, "paste"),
            (tr("Select &All"), _Key.SelectAll, "selectAll"),
        ):
            # The focused widget has its own handling of these keys; the menu only names them.
            action = self._add(menu, text, _on_focus(method), QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        menu.addSeparator()
        self._add(menu, tr("Paste Ra&w Message"), commands.paste_raw, "Ctrl+Shift+V")

    def _message(self, commands: Commands) -> tuple[QAction, QAction]:
        menu = self._menu(tr("&Message"))
        send = self._add(menu, tr("&Send"), commands.send, "Ctrl+Return")
        send.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        reset = self._add(menu, tr("&Reset Envelope from Headers"), commands.reset, "Ctrl+Shift+R")
        return send, reset

    def _view(self, commands: Commands) -> None:
        menu = self._menu(tr("&View"))
        for index, text in enumerate((tr("&Text"), tr("&Header Fields"), tr("&Source"))):
            self._add(menu, text, partial(commands.show_view, index), f"Ctrl+{index + 1}")
        menu.addSeparator()
        self._add(menu, tr("Next &Panel"), commands.next_panel, "F6")
        self._add(menu, tr("&Default Layout"), commands.default_layout)

    def _help(self, commands: Commands) -> None:
        menu = self._menu(tr("&Help"))
        self._add(menu, tr("&Help"), commands.help, "F1")
        self._add(menu, tr("&About cfmail"), commands.about).setMenuRole(QAction.MenuRole.AboutRole)

    def _menu(self, title: str) -> QMenu:
        return self._window.menuBar().addMenu(title)

    def _add(self, menu: QMenu, text: str, call: Callable[[], object], key: str | QKeySequence = "") -> QAction:
        action = QAction(text, self._window)
        action.setAutoRepeat(False)  # a key held down is one command: it must not send again and again
        if key:
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _checked=False: call())
        menu.addAction(action)
        return action


def _on_focus(method: str) -> Callable[[], None]:
    def call() -> None:
        act = getattr(QApplication.focusWidget(), method, None)
        if callable(act):
            act()

    return call
