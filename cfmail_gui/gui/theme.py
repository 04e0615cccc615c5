"""Spacing, colours and the few styled widgets; colours are for light and for dark, each at least 4.5:1 (WCAG AA)."""

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from cfmail_gui.attempt import Outcome

GRID = 8
"""Pixels; every margin and gap is a multiple or half of it."""

_OUTCOMES = {  # on a light base, on a dark base
    Outcome.DELIVERED: ("#1a6f32", "#6fd28a"),
    Outcome.QUEUED: ("#845400", "#f0bd5a"),
    Outcome.BOUNCED: ("#b3221b", "#ff9a92"),
    Outcome.SUPPRESSED: ("#7a3b8f", "#dca6ef"),
    Outcome.UNREPORTED: ("#845400", "#f0bd5a"),
    Outcome.UNKNOWN: ("#b3221b", "#ff9a92"),
    Outcome.NOT_SENT: ("#4d5560", "#b9c0ca"),
    Outcome.FAILED: ("#b3221b", "#ff9a92"),
}
SANDBOX = "#1d5fa8"
PRODUCTION = "#b3221b"
PLAIN = "#4d5560"  # a real account that nobody has marked or coloured
ACCENT = "#1d5fa8"
_MIDDLE = 128
_BRIGHT = 0.179  # relative luminance at which black and white text contrast equally (WCAG 2.2, 1.4.3)


def is_dark(palette: QPalette) -> bool:
    """Say whether the palette is a dark one."""
    return palette.color(QPalette.ColorRole.Base).lightness() < _MIDDLE


def outcome_colour(outcome: Outcome, palette: QPalette) -> QColor:
    """Return the colour for an outcome's word and icon on the palette's base."""
    return QColor(_OUTCOMES[outcome][is_dark(palette)])


def text_on(background: str) -> str:
    """Return black or white, whichever can be read better on ``background``."""
    colour = QColor(background)
    channels = [_linear(value) for value in (colour.redF(), colour.greenF(), colour.blueF())]
    luminance = sum(weight * value for weight, value in zip((0.2126, 0.7152, 0.0722), channels, strict=True))
    return "#000000" if luminance > _BRIGHT else "#ffffff"


def _linear(value: float) -> float:
    limit = 0.04045  # sRGB transfer function, IEC 61966-2-1
    return value / 12.92 if value <= limit else ((value + 0.055) / 1.055) ** 2.4


def section_title(text: str, parent: QWidget | None = None) -> QLabel:
    """Return the heading of a group of controls."""
    label = QLabel(text, parent)
    label.setFont(bold(label.font()))
    return label


def make_primary(button: QPushButton) -> None:
    """Make ``button`` the one primary button of its window; while it is greyed it looks like any other."""
    palette = QPalette()
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        palette.setColor(group, QPalette.ColorRole.Button, QColor(ACCENT))
        palette.setColor(group, QPalette.ColorRole.ButtonText, QColor("#ffffff"))
    button.setPalette(palette)
    button.setFont(bold(button.font()))
    button.setMinimumHeight(4 * GRID)


def fill(widget: QWidget, colour: str) -> None:
    """Fill the background with ``colour`` ("" for none), with text that can be read on it.

    By palette and not by style sheet: the first style sheet of a process costs 10 ms, at the start.
    """
    widget.setAutoFillBackground(bool(colour))
    palette = QPalette()
    if colour:
        palette.setColor(QPalette.ColorRole.Window, QColor(colour))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(text_on(colour)))
    widget.setPalette(palette)


def bold(font: QFont) -> QFont:
    """Return a bold copy of ``font``."""
    copy = QFont(font)
    copy.setBold(True)
    return copy


def prepare(application: QApplication) -> None:
    """Use the platform's style, and Fusion where there is none."""
    if application.style().name().lower() == "windows":
        application.setStyle("Fusion")


def fixed_font() -> QFont:
    """Return the platform's font in which all characters are equally wide."""
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
