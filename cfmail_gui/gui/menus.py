"""The menu bar: every command with its shortcut, in the places where people look for them."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from cfmail_gui.gui.services import Desk
from cfmail_gui.gui.texts import marked, tr
from cfmail_gui.gui.window_tools import WindowTools

_Key = QKeySequence.StandardKey
ENGLISH = "english"
"""The property of an action that holds its English title, by which a command can be found in every language."""


@dataclass(frozen=True, slots=True)
class Commands:
    """What the menus can call: of the window, of what it opens beside itself, and of the program."""

    desk: Desk
    tools: WindowTools
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
    reset: Callable[[], None]
    show_view: Callable[[int], None]
    next_panel: Callable[[], None]
    default_layout: Callable[[], None]


class Menus(QObject):
    """Builds the menus and keeps the actions whose state changes; the status tip of a grey one says why it is.

    Titles are marked for translation where they stand, and translated where their action is made.
    """

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
        no_message = tr("No message is open.")
        for action in (self.send, self.send_to_me, *self._needs_message):  # where a send cannot start, its key says why
            _allow(action, has_message, no_message)
        _allow(self.cancel, busy, tr("Nothing is being sent."))
        _allow(self.reset, can_reset, tr("The envelope follows the headers already.") if has_message else no_message)
        _allow(self.undo, bool(undo), tr("There is nothing to undo."))
        _allow(self.redo, bool(redo), tr("There is nothing to redo."))
        self.undo.setText(tr("&Undo: {change}").format(change=undo) if undo else tr("&Undo"))
        self.redo.setText(tr("&Redo: {change}").format(change=redo) if redo else tr("&Redo"))

    def _file(self, commands: Commands) -> None:
        menu = self._menu(marked("&File"))
        self.new = self._add(menu, marked("&New Message"), commands.new, "Ctrl+N")
        self._add(menu, marked("New from &Template…"), commands.new_from_template, "Ctrl+Shift+T")
        self._add(menu, marked("New &Window"), commands.new_window, "Ctrl+Shift+N")
        self._add(menu, marked("&Open…"), commands.open, "Ctrl+O")
        self._add(menu, marked("Open &Live Template…"), commands.open_template, "Ctrl+Shift+O")
        recent = self._submenu(menu, marked("Open R&ecent"))
        recent.aboutToShow.connect(lambda: commands.tools.fill_recent(recent))
        self._add(menu, marked("New &Batch from Files…"), commands.new_batch)
        self._add(menu, marked("Open the Sa&mple Message"), commands.open_sample)
        self._add(menu, marked("&Reload from Disk"), commands.reload, "F5")
        menu.addSeparator()
        self._needs_message += [
            self._add(menu, marked("&Save"), commands.save, "Ctrl+S"),
            self._add(menu, marked("Save &As…"), commands.save_as, "Ctrl+Shift+S"),
        ]
        menu.addSeparator()
        self._add(menu, marked("&Close Window"), commands.close, "Ctrl+W")
        self._add(menu, marked("&Quit"), commands.desk.quit, "Ctrl+Q").setMenuRole(QAction.MenuRole.QuitRole)

    def _edit(self, commands: Commands) -> None:
        menu = self._menu(marked("&Edit"))
        self.undo = self._add(menu, marked("&Undo"), commands.undo, "Ctrl+Z")
        self.redo = self._add(menu, marked("&Redo"), commands.redo, "Ctrl+Shift+Z")
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        for action in (self.undo, self.redo):
            action.setAutoRepeat(True)
        menu.addSeparator()
        for text, key, method in (
            (marked("Cu&t"), _Key.Cut, "cut"),
            (marked("&Copy"), _Key.Copy, "copy"),
            (marked("&Paste"), _Key.Paste, "paste"),
            (marked("Select &All"), _Key.SelectAll, "selectAll"),
        ):
            # The focused widget has its own handling of these keys; the menu only names them.
            action = self._add(menu, text, _on_focus(method), QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        menu.addSeparator()
        # The editors have these keys of their own, so the menu only names them.
        self._needs_message += [
            self._add(menu, marked("&Find…"), commands.find, shown="Ctrl+F"),
            self._add(menu, marked("R&eplace…"), commands.replace, shown="Ctrl+H"),
        ]
        menu.addSeparator()
        self._add(menu, marked("Paste Ra&w Message"), commands.paste_raw, "Ctrl+Shift+V")
        self._needs_message.append(
            self._add(menu, marked("Copy Message as F&ile"), commands.copy_as_file, "Ctrl+Shift+C")
        )

    def _message(self, commands: Commands) -> None:
        menu = self._menu(marked("&Message"))
        self.send = self._add(menu, marked("&Send"), commands.send, "Ctrl+Return")
        self.send.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        self.send_to_me = self._add(menu, marked("Send to &Me Instead"), commands.send_to_me, "Ctrl+Shift+Return")
        self.cancel = self._add(menu, marked("&Cancel the Send"), commands.cancel, "Ctrl+.")
        menu.addSeparator()
        for text, step, key in (
            (marked("Pre&vious Row"), -1, "Alt+PgUp"),
            (marked("Ne&xt Row"), 1, "Alt+PgDown"),
        ):
            action = self._add(menu, text, partial(commands.step_row, step), key)
            action.setAutoRepeat(True)
            self._needs_message.append(action)
        menu.addSeparator()
        self.reset = self._add(menu, marked("&Reset Envelope from Headers"), commands.reset, "Ctrl+Shift+R")
        menu.addSeparator()
        self._needs_message += [
            self._add(menu, marked("Edit as &New"), commands.edit_as_new, "Ctrl+E"),
            self._add(menu, marked("Re&direct to Others"), commands.redirect, "Ctrl+Shift+D"),
        ]
        menu.addSeparator()
        # Filled when it is looked at first: the window is up before that.
        self.copy_as = self._submenu(menu, marked("Cop&y As"))
        self.copy_as.aboutToShow.connect(
            lambda: commands.tools.fill_copy_as(self.copy_as), Qt.ConnectionType.SingleShotConnection
        )
        self._needs_message.append(self.copy_as.menuAction())

    def _view(self, commands: Commands) -> None:
        menu = self._menu(marked("&View"))
        titles = (
            marked("&Compose"),
            marked("&Header Fields"),
            marked("&Source"),
            marked("&Parts"),
            marked("&What Will Be Sent"),
            marked("Pre&view"),
            marked("Chec&ks"),
            marked("&Template"),
        )
        for index, text in enumerate(titles):
            self._add(menu, text, partial(commands.show_view, index), f"Ctrl+{index + 1}")
        menu.addSeparator()
        self._add(menu, marked("Next P&anel"), commands.next_panel, "F6")
        self._add(menu, marked("&Default Layout"), commands.default_layout)

    def _tools(self, commands: Commands) -> None:
        menu = self._menu(marked("&Tools"))
        self._add(menu, marked("&History"), commands.desk.show_history, "Ctrl+Shift+H")
        self._add(menu, marked("&Batches…"), commands.desk.show_batches, "Ctrl+Shift+B")
        menu.addSeparator()
        self._add(menu, marked("&Accounts…"), commands.tools.accounts, "Ctrl+Shift+A")
        self._add(menu, marked("&Preferences…"), commands.desk.show_preferences, "Ctrl+,").setMenuRole(
            QAction.MenuRole.PreferencesRole
        )

    def _help(self, commands: Commands) -> None:
        menu = self._menu(marked("&Help"))
        self._add(menu, marked("&Help"), commands.desk.help, "F1")
        self._add(menu, marked("&Keyboard Shortcuts"), commands.tools.shortcuts, "Ctrl+F1")
        self._add(menu, marked("&Find a Command…"), commands.tools.find_command, "Ctrl+K")
        menu.addSeparator()
        self._add(menu, marked("&Diagnostics…"), commands.desk.show_diagnostics)
        self._add(menu, marked("&About cfmail"), commands.tools.about).setMenuRole(QAction.MenuRole.AboutRole)

    def _menu(self, title: str) -> QMenu:
        return self._window.menuBar().addMenu(_translated(title))

    def _submenu(self, menu: QMenu, title: str) -> QMenu:
        made = menu.addMenu(_translated(title))
        made.menuAction().setProperty(ENGLISH, title)
        return made

    def _add(
        self, menu: QMenu, title: str, call: Callable[[], object], key: str | QKeySequence = "", shown: str = ""
    ) -> QAction:
        """Add an action with its ``key``, or with one that is only ``shown``."""
        text = _translated(title)
        named = QKeySequence(shown).toString(QKeySequence.SequenceFormat.NativeText)
        action = QAction(f"{text}\t{named}" if named else text, self._window)
        action.setProperty(ENGLISH, title)
        action.setAutoRepeat(False)  # a key held down is one command: it must not send again and again
        if key:
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _checked=False: call())
        menu.addAction(action)
        return action


def _translated(title: str) -> str:
    return QCoreApplication.translate("", title)


def _allow(action: QAction, can: bool, why_not: str) -> None:  # noqa: FBT001 - what it is about
    action.setEnabled(can)
    action.setStatusTip("" if can else why_not)


def _on_focus(method: str) -> Callable[[], None]:
    def call() -> None:
        act = getattr(QApplication.focusWidget(), method, None)
        if callable(act):
            act()

    return call
