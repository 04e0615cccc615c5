"""The preferences of a real program."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from cfmail_gui.gui.appearance import use_appearance
from cfmail_gui.gui.preferences.preferences_window import PreferencesWindow, show_preferences
from tests.conftest import forget_single_windows


@pytest.fixture
def show(qtbot, program) -> Iterator[Callable[[str], PreferencesWindow]]:
    """Show the preferences of the program, active."""

    def show(page: str = "") -> PreferencesWindow:
        program.show_preferences(page)
        window = show_preferences(program.services)
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        return window

    yield show
    forget_single_windows()
    use_appearance("", 100)


@pytest.fixture
def memory(program):
    return program.services.memory
