"""The menu of files that were opened lately."""

import os
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from cfmail_gui.gui import texts_recent
from cfmail_gui.gui.latest_answer import LatestAnswer
from cfmail_gui.gui.plain import tooltip
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.texts import tr
from cfmail_gui.sending.recent import RecentFile

if TYPE_CHECKING:
    from pathlib import Path

    from cfmail_gui.gui.main_window import MainWindow


def fill_recent(menu: QMenu, services: Services, window: "MainWindow") -> None:
    """Fill ``menu`` anew."""
    (menu.findChild(RecentMenu) or RecentMenu(menu, services, window)).fill()


def open_recent(window: "MainWindow", file: RecentFile) -> None:
    """Open a file again, and follow it where it was followed."""
    if file.is_template:
        window.files.open_template(file.path)
    else:
        window.open_path(file.path)


def titles(files: tuple[RecentFile, ...]) -> list[str]:
    """Return what each file is called: its name, and its folder where two have the same name."""
    names = Counter(file.path.name for file in files)
    return [texts_recent.file_title(file.path, with_folder=names[file.path.name] > 1) for file in files]


class RecentMenu(QObject):
    """Belongs to its menu. What is not there any more is found out where nothing waits: a network drive may be gone."""

    def __init__(self, menu: QMenu, services: Services, window: "MainWindow") -> None:
        super().__init__(menu)
        self._menu = menu
        self._services = services
        self._window = window
        self._actions: dict[Path, QAction] = {}
        self._asking = LatestAnswer(services.probing, self)
        self._asking.answered.connect(self._on_missing)
        menu.setToolTipsVisible(True)

    def fill(self) -> None:
        """List the files as they are remembered now."""
        self._menu.clear()
        self._actions = {}
        files = self._services.recent.files()
        for number, (file, title) in enumerate(zip(files, titles(files), strict=True), start=1):
            action = self._menu.addAction(
                texts_recent.menu_entry(number, title), partial(open_recent, self._window, file)
            )
            action.setToolTip(tooltip(texts_recent.place(file.path)))
            self._actions[file.path] = action
        if not files:
            is_kept = self._services.memory.values.keep_recent
            self._menu.addAction(texts_recent.no_recent(is_kept=is_kept)).setEnabled(False)
            return
        self._menu.addSeparator()
        self._menu.addAction(tr("&Clear This List"), self._services.recent.clear)
        paths = tuple(self._actions)
        self._asking.ask(lambda: tuple(each for each in paths if not os.path.exists(each)))  # noqa: PTH110 - Path's raises

    @Slot(object)
    def _on_missing(self, paths: "tuple[Path, ...]") -> None:
        for path in paths:
            if path in self._actions:
                action = self._actions[path]
                action.setText(texts_recent.missing_entry(action.text()))
