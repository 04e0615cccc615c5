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

    new: Callable[[], None]
    new_from_template: Callable[[], None]
    new_window: Callable[[], None]
    open: Callable[[], None]
    open_template: Callable[[], None]
    open_sample: Callable[[], None]
    reload: Callable[[], None]
    save: Callable[[], object]
    save_as: Callable[[], object]
    close: Callable[[], object]
    quit: Callable[[], None]
    undo: Callable[[], None]
    redo: Callable[[], None]
    find: Callable[[], None]
    replace: Callable[[], None]
    paste_raw: Callable[[], None]
    copy_as_file: Callable[[], None]
    new_batch: Callable[[], None]
    send: Callable[[], None]
    send_to_me: Callable[[], None]
    cancel: Callable[[], None]
    step_row: Callable[[int], None]
    edit_as_new: Callable[[], None]
    redirect: Callable[[], None]
    fill_copy_as: Callable[[QMenu], None]
    reset: Callable[[], None]
    accounts: Callable[[], None]
    history: Callable[[], None]
    batches: Callable[[], None]
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
        self._needs_message: list[QAction] = []
        self._file(commands)
        self._edit(commands)
        self._message(commands)
        self._view(commands)
        self._tools(commands)
        self._help(commands)

    def show_state(self, *, can_reset: bool, has_message: bool, busy: bool, undo: str, redo: str) -> None:
        """Grey what cannot be done now; ``undo`` and ``redo`` say what they would undo and redo."""
        self.send.setEnabled(has_message)  # where a send cannot start, its key says why
        self.send_to_me.setEnabled(has_message)
        self.cancel.setEnabled(busy)
        self.reset.setEnabled(can_reset)
        for action in self._needs_message:
            action.setEnabled(has_message)
        for action, text, label in ((self.undo, tr("&Undo"), undo), (self.redo, tr("&Redo"), redo)):
            action.setEnabled(bool(label))
            action.setText(f"{text}: {label}" if label else text)

    def _file(self, commands: Commands) -> None:
        menu = self._menu(tr("&File"))
        self.new = self._add(menu, tr("&New Message"), commands.new, "Ctrl+N")
        self._add(menu, tr("New from &Template…"), commands.new_from_template, "Ctrl+Shift+T")
        self._add(menu, tr("New &Window"), commands.new_window, "Ctrl+Shift+N")
        self._add(menu, tr("&Open…"), commands.open, "Ctrl+O")
        self._add(menu, tr("Open &Live Template…"), commands.open_template, "Ctrl+Shift+O")
        self._add(menu, tr("New &Batch from Files…"), commands.new_batch)
        self._add(menu, tr("Open the Sa&mple Message"), commands.open_sample)
        self._add(menu, tr("&Reload from Disk"), commands.reload, "F5")
        menu.addSeparator()
        self._needs_message += [
            self._add(menu, tr("&Save"), commands.save, "Ctrl+S"),
            self._add(menu, tr("Save &As…"), commands.save_as, "Ctrl+Shift+S"),
        ]
        menu.addSeparator()
        self._add(menu, tr("&Close Window"), commands.close, "Ctrl+W")
        self._add(menu, tr("&Quit"), commands.quit, "Ctrl+Q").setMenuRole(QAction.MenuRole.QuitRole)

    def _edit(self, commands: Commands) -> None:
        menu = self._menu(tr("&Edit"))
        self.undo = self._add(menu, tr("&Undo"), commands.undo, "Ctrl+Z")
        self.redo = self._add(menu, tr("&Redo"), commands.redo, "Ctrl+Shift+Z")
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        for action in (self.undo, self.redo):
            action.setAutoRepeat(True)
        menu.addSeparator()
        for text, key, method in (
            (tr("Cu&t"), _Key.Cut, "cut"),
            (tr("&Copy"), _Key.Copy, "copy"),
            (tr("&Paste"), _Key.Paste, "paste"),
            (tr("Select &All"), _Key.SelectAll, "selectAll"),
        ):
            # The focused widget has its own handling of these keys; the menu only names them.
            action = self._add(menu, text, _on_focus(method), QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        menu.addSeparator()
        # The editors have these keys of their own, so the menu only names them.
        self._needs_message += [
            self._add(menu, tr("&Find…") + "\tCtrl+F", commands.find),
            self._add(menu, tr("R&eplace…") + "\tCtrl+H", commands.replace),
        ]
        menu.addSeparator()
        self._add(menu, tr("Paste Ra&w Message"), commands.paste_raw, "Ctrl+Shift+V")
        self._needs_message.append(self._add(menu, tr("Copy Message as &File"), commands.copy_as_file, "Ctrl+Shift+C"))

    def _message(self, commands: Commands) -> None:
        menu = self._menu(tr("&Message"))
        self.send = self._add(menu, tr("&Send"), commands.send, "Ctrl+Return")
        self.send.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        self.send_to_me = self._add(menu, tr("Send to &Me Instead"), commands.send_to_me, "Ctrl+Shift+Return")
        self.cancel = self._add(menu, tr("&Cancel the Send"), commands.cancel, "Ctrl+.")
        menu.addSeparator()
        for text, step, key in ((tr("Pre&vious Row"), -1, "Alt+PgUp"), (tr("Ne&xt Row"), 1, "Alt+PgDown")):
            action = self._add(menu, text, partial(commands.step_row, step), key)
            action.setAutoRepeat(True)
            self._needs_message.append(action)
        menu.addSeparator()
        self.reset = self._add(menu, tr("&Reset Envelope from Headers"), commands.reset, "Ctrl+Shift+R")
        menu.addSeparator()
        self._needs_message += [
            self._add(menu, tr("Edit as &New"), commands.edit_as_new, "Ctrl+E"),
            self._add(menu, tr("Re&direct to Others"), commands.redirect, "Ctrl+Shift+D"),
        ]
        menu.addSeparator()
        # Filled when it is looked at first: the window is up before that.
        self.copy_as = menu.addMenu(tr("Cop&y As"))
        self.copy_as.aboutToShow.connect(
            lambda: commands.fill_copy_as(self.copy_as), Qt.ConnectionType.SingleShotConnection
        )
        self._needs_message.append(self.copy_as.menuAction())

    def _view(self, commands: Commands) -> None:
        menu = self._menu(tr("&View"))
        titles = (
            tr("&Compose"),
            tr("&Header Fields"),
            tr("&Source"),
            tr("&Parts"),
            tr("&What Will Be Sent"),
            tr("Pre&view"),
            tr("Chec&ks"),
            tr("&Template"),
        )
        for index, text in enumerate(titles):
            self._add(menu, text, partial(commands.show_view, index), f"Ctrl+{index + 1}")
        menu.addSeparator()
        self._add(menu, tr("Next P&anel"), commands.next_panel, "F6")
        self._add(menu, tr("&Default Layout"), commands.default_layout)

    def _tools(self, commands: Commands) -> None:
        menu = self._menu(tr("&Tools"))
        self._add(menu, tr("&History"), commands.history, "Ctrl+Shift+H")
        self._add(menu, tr("&Batches…"), commands.batches, "Ctrl+Shift+B")
        menu.addSeparator()
        self._add(menu, tr("&Accounts…"), commands.accounts, "Ctrl+,")

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
