"""The preferences of a real program."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from cfmail_gui.gui.appearance import use_appearance
from cfmail_gui.gui.dialogs import open_dialogs
from cfmail_gui.gui.preferences import preferences_window
from cfmail_gui.gui.preferences.preferences_window import PreferencesWindow, show_preferences


@pytest.fixture
def show(qtbot, program) -> Iterator[Callable[[str], PreferencesWindow]]:
    """Show the preferences of the program, active; they are gone after the test."""

    def show(page: str = "") -> PreferencesWindow:
        program.show_preferences(page)
        window = show_preferences(program.services)
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        return window

    yield show
    for window in preferences_window._windows:
        for dialog in open_dialogs(window):
            dialog.hide()
        window.close()
        window.deleteLater()
    preferences_window._windows.clear()
    use_appearance("", 100)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def memory(program):
    return program.services.memory
