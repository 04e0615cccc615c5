"""What the window system says about itself, for a report: English, and nothing that names anybody."""

import PySide6
from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication

from cfmail_gui.gui.theme import is_dark
from cfmail_gui.sending.diagnostics import Facts


def surroundings() -> Facts:
    """Return names and values."""
    style, font = QApplication.style(), QApplication.font()
    screens = QGuiApplication.screens()
    return (
        ("qt", qVersion()),
        ("pyside6", PySide6.__version__),
        ("platform", QGuiApplication.platformName()),
        ("style", style.name()),
        ("dark", str(is_dark(QApplication.palette()))),
        ("colour scheme", QGuiApplication.styleHints().colorScheme().name),
        ("letters", f"{font.pointSizeF():g} points"),
        ("locale", QLocale().name()),
        ("direction", QGuiApplication.layoutDirection().name),
        ("screens", ", ".join(map(_screen, screens)) or "none"),
        ("windows", str(len([each for each in QApplication.topLevelWidgets() if each.isVisible()]))),
    )


def _screen(screen: QScreen) -> str:
    size = screen.size()
    return f"{size.width()}×{size.height()} at {screen.devicePixelRatio():g}, {screen.logicalDotsPerInch():.0f} dpi"
