"""What is wanted again comes to the front, also from where it was minimised."""

import pytest
from PySide6.QtWidgets import QApplication

from cfmail_gui.gui.commands.command_list import commands_of


@pytest.mark.parametrize(
    "show",
    [
        lambda window, program: program.help("start"),
        lambda window, program: program.show_preferences(),
        lambda window, program: program.show_diagnostics(),
        lambda window, program: program.show_history(),
        lambda window, program: window.tools.shortcuts(),
        lambda window, program: window.tools.about(),
    ],
    ids=["help", "preferences", "diagnostics", "history", "shortcuts", "about"],
)
def test_there_is_one_and_it_comes_back(qtbot, window, program, show):
    show(window, program)
    qtbot.waitUntil(lambda: QApplication.activeWindow() not in (None, window))
    first = QApplication.activeWindow()
    first.showMinimized()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    show(window, program)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is first)
    assert not first.isMinimized()


def test_a_window_that_was_minimised_is_found_among_the_commands(qtbot, window, program):
    program.show_preferences()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is not window)
    other = QApplication.activeWindow()
    other.showMinimized()
    command = next(each for each in commands_of(window) if each.title == other.windowTitle())
    command.run()
    assert not other.isMinimized()
