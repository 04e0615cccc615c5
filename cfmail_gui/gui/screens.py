"""The space on the screen that a window is on."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from cfmail_gui.gui.theme import scale


def space(window: QWidget) -> QRect:
    """Return what panels and docks leave free.

    Not by ``QWidget.screen``: PySide6 makes the screen a child of the widget that was asked, and where such a widget is
    collected as garbage the screen is destroyed with it. The next window crashes then.
    """
    screen = QGuiApplication.screenAt(window.geometry().center()) or QGuiApplication.primaryScreen()
    return screen.availableGeometry()


def fitting(window: QWidget, width: int, height: int) -> QSize:
    """Return the size at first of a window that needs so many pixels with the system's letters."""
    return (QSize(width, height) * scale()).boundedTo(space(window).size())
