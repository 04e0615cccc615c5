"""The message windows of the process: which there are, and what is opened in which."""

import logging
import os
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QWidget

from cfmail_gui.account import Account
from cfmail_gui.gui.dialogs import open_dialogs
from cfmail_gui.gui.file_commands import MANY_FILES
from cfmail_gui.gui.main_window import MainWindow
from cfmail_gui.gui.one_window import bring_up
from cfmail_gui.gui.screens import space
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.session_memory import SessionMemory
from cfmail_gui.gui.texts import tr
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.sending.open_windows import OpenWindows
from cfmail_gui.wanted import Wanted

_log = logging.getLogger(__name__)
_CASCADE = QPoint(24, 24)
_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - where Qt looks for what lets a window come to the front


class Windows(QObject):
    """Opens them, and finds them again."""

    def __init__(self, services: Services, remembered: OpenWindows, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self.all: list[MainWindow] = []
        self.session = SessionMemory(services, self.all, remembered, self)

    def open(self, layout: Mapping[str, str] | None = None) -> MainWindow:
        """Open another window, beside the last one or where ``layout`` has it."""
        window = MainWindow(self._services)
        if layout:
            window.layout_memory.restore(layout)
        elif self.all:
            window.move(_beside(self.all[-1], window))
        self.all.append(window)
        self.session.watch(window)
        window.show()
        return window

    def forget(self, window: MainWindow) -> None:
        """Drop a closed window; when the last one goes, Qt ends the event loop."""
        if window in self.all:
            self.session.closing(window)
            self.all.remove(window)
            window.deleteLater()

    def close_all(self) -> None:
        """Close every window; one that is sending stays until its send has ended. What was open is remembered.

        Those that ask come first: who cancels then finds everything as it was.
        """
        self.session.hold()
        for window in sorted(self.all, key=lambda each: each.saving.is_safe()):
            if (
                not (all(dialog.close() for dialog in open_dialogs(window)) and window.close())
                and not window.is_leaving
            ):
                self.session.release()  # a person wants to stay
                return

    def last_used(self) -> MainWindow | None:
        """Return the window that had the keyboard last."""
        return max(self.all, key=lambda window: window.used_at, default=None)

    def front(self) -> MainWindow:
        """Return the window that was used last, or a new one, and bring it to the front."""
        window = self.last_used() or self.open()
        bring_up(window)
        return window

    def showing(self, path: Path) -> MainWindow | None:
        """Return the window with this file or template in it."""
        return next((window for window in self.all if window.shows(path)), None)

    def show_if_open(self, path: Path, asking: MainWindow | None = None) -> bool:
        """Bring the window with this file to the front; False where none but the one that asks has it."""
        window = self.showing(path)
        if window is None or window is asking:
            return False
        bring_up(window)
        return True

    def serve(self, wanted: Wanted, account: Account | None) -> None:
        """Open what is wanted, each in a window of its own, or bring to the front what is open."""
        if wanted.activation:
            os.environ[_TOKEN] = wanted.activation
        for opening in self._openings(wanted, account):
            window = self._free_window()
            if account is not None:
                window.choose_account(account.id)
            opening(window)
            bring_up(window)
        if wanted.is_nothing:
            self.front()
        os.environ.pop(_TOKEN, None)

    def _openings(self, wanted: Wanted, account: Account | None) -> list[Callable[[MainWindow], object]]:
        """Return what is to be done, each with a window that is free."""
        names = [
            each for each in dict.fromkeys(wanted.files) if isinstance(each, str) or not self._shown(each, account)
        ]
        paths = tuple(each for each in names if isinstance(each, Path))
        are_many = len(paths) > MANY_FILES
        openings: list[Callable[[MainWindow], object]] = [partial(_open_many, paths)] if are_many else []
        for name in names:
            if isinstance(name, str):
                openings.append(partial(self._open_standard_input, wanted.standard_input))
            elif not are_many:
                openings.append(partial(_open_path, name))
        if wanted.new:
            openings.append(lambda window: window.files.new())
        if not openings and not wanted.files and wanted.account is not None:
            openings.append(lambda _window: None)  # a window with this account
        return openings

    def _shown(self, path: Path, account: Account | None) -> bool:
        """Bring the window with this file to the front, with ``account`` where one was asked for."""
        window = self.showing(path)
        if window is None:
            return False
        if account is not None:  # what is being sent has its own
            window.choose_account(account.id)
        bring_up(window)
        return True

    def _free_window(self) -> MainWindow:
        window = self.last_used()
        return window if window is not None and window.is_empty else self.open()

    def _open_standard_input(self, octets: bytes | None, window: MainWindow) -> None:
        if octets is None:
            window.files.open_standard_input()
            return
        name = tr("Standard input")
        window.opener.open(lambda: self._services.reader.nested(octets, name), name)

    def keep_work(self) -> None:
        """Put all unsaved work aside before this returns: the process may be ended any moment."""
        for window in self.all:
            try:
                window.keep_work()
            except CfmailError as error:
                _log.warning("unsaved work was not put aside: %s", error)
        self.session.close()


def _open_path(path: Path, window: MainWindow) -> None:
    window.open_path(path)


def _open_many(paths: tuple[Path, ...], window: MainWindow) -> None:
    QTimer.singleShot(0, window, partial(window.files.open_paths, paths))  # as it asks, and who wants it may wait


def _beside(last: QWidget, window: QWidget) -> QPoint:
    """Return a place for another window from which all of it can be seen."""
    free = space(last)
    place = QRect(last.pos() + _CASCADE, window.size())
    return place.topLeft() if free.contains(place) else free.topLeft()
