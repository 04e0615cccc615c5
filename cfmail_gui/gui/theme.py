"""Spacing, letters, colours and the few styled widgets.

Colours are for light and for dark, each at least 7:1 on the base (WCAG AAA), so that they do for high contrast, too.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLayout, QStyle, QWidget

from cfmail_gui.attempt import Outcome
from cfmail_gui.gui.focus_mark import FocusMark

GRID = 8
"""Pixels; every margin and gap is a multiple or half of it."""

_OUTCOMES = {  # on a light base, on a dark base
    Outcome.DELIVERED: ("#14602a", "#6fd28a"),
    Outcome.QUEUED: ("#6e4500", "#f0bd5a"),
    Outcome.BOUNCED: ("#981b14", "#ff9a92"),
    Outcome.SUPPRESSED: ("#6b2f82", "#dca6ef"),
    Outcome.UNREPORTED: ("#6e4500", "#f0bd5a"),
    Outcome.UNKNOWN: ("#981b14", "#ff9a92"),
    Outcome.NOT_SENT: ("#454c56", "#b9c0ca"),
    Outcome.FAILED: ("#981b14", "#ff9a92"),
}
SANDBOX = "#1d5fa8"
PRODUCTION = "#b3221b"
PLAIN = "#4d5560"  # a real account that nobody has marked or coloured
ACCENT = "#17549c"  # the one accent; white on it is 7.5:1
_MIDDLE = 128
_READABLE = 7.0  # WCAG 2.2, 1.4.6
_DARKER = 104  # percent: one step down
_TITLE = 1.4  # of the body's size
_SMALL = 0.9


def set_margins(layout: QLayout, leading: int, top: int, trailing: int, bottom: int) -> None:
    """Set margins that change sides where lines run from right to left, which Qt's own do not."""
    left, right = (trailing, leading) if QApplication.isRightToLeft() else (leading, trailing)
    layout.setContentsMargins(left, top, right, bottom)


def is_dark(palette: QPalette) -> bool:
    """Say whether the palette is a dark one."""
    return palette.color(QPalette.ColorRole.Base).lightness() < _MIDDLE


def outcome_colour(outcome: Outcome, palette: QPalette) -> QColor:
    """Return the colour for an outcome's word and icon on the palette's base."""
    return QColor(_OUTCOMES[outcome][is_dark(palette)])


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def ground_and_ink(background: str) -> tuple[QColor, QColor]:
    """Return ``background``, darker where it has to be, and black or white: what can be read on it at 7:1."""
    ground, black, white = QColor(background), QColor("#000000"), QColor("#ffffff")
    if contrast(ground, black) >= _READABLE:
        return ground, black
    while contrast(ground, white) < _READABLE:
        ground = ground.darker(_DARKER)
    return ground, white


def _luminance(colour: QColor) -> float:
    channels = [_linear(value) for value in (colour.redF(), colour.greenF(), colour.blueF())]
    return sum(weight * value for weight, value in zip((0.2126, 0.7152, 0.0722), channels, strict=True))


def _linear(value: float) -> float:
    limit = 0.04045  # sRGB transfer function, IEC 61966-2-1
    return value / 12.92 if value <= limit else ((value + 0.055) / 1.055) ** 2.4


def section_title(text: str, parent: QWidget | None = None) -> QLabel:
    """Return the heading of a group of controls."""
    label = QLabel(text, parent)
    label.setFont(bold(label.font()))
    return label


def fill(widget: QWidget, colour: str) -> None:
    """Fill the background with ``colour`` ("" for none), with text that can be read on it.

    By palette and not by style sheet: the first style sheet of a process costs 10 ms, at the start.
    """
    widget.setAutoFillBackground(bool(colour))
    palette = QPalette()
    if colour:
        ground, ink = ground_and_ink(colour)
        palette.setColor(widget.backgroundRole(), ground)  # a box to tick has the ground of a button
        palette.setColor(widget.foregroundRole(), ink)
    widget.setPalette(palette)


def bold(font: QFont) -> QFont:
    """Return a bold copy of ``font``: a heading beside the body's text. It follows the program's size of letters."""
    copy = QFont(font)
    copy.setBold(True)
    return copy


def title(widget: QWidget, around: QWidget) -> None:
    """Give ``widget``, which stands in ``around``, large and bold letters, whatever size the rest gets."""
    widget.setFont(bold(widget.font()))
    follow_letters(widget, lambda: _enlarge(widget, around, _TITLE), around)


def small(widget: QWidget, around: QWidget) -> None:
    """Give ``widget``, which stands in ``around``, the letters of what is said beside the matter."""
    follow_letters(widget, lambda: _enlarge(widget, around, _SMALL), around)


def _enlarge(widget: QWidget, around: QWidget, ratio: float) -> None:
    font = enlarged(around.font(), ratio)
    font.setBold(widget.font().bold())
    widget.setFont(font)


def enlarged(font: QFont, ratio: float) -> QFont:
    """Return a copy of ``font`` in another size."""
    copy = QFont(font)
    if font.pointSizeF() > 0:
        copy.setPointSizeF(font.pointSizeF() * ratio)
    else:  # a platform may count in pixels
        copy.setPixelSize(round(font.pixelSize() * ratio))
    return copy


def system_font() -> QFont:
    """Return the letters that the system has for everything, whatever size the program's have."""
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)


def scale() -> float:
    """Return how much larger than the system's the program's letters are: 1.0 to 2.0."""
    font, usual = QApplication.font(), system_font()
    return font.pointSizeF() / usual.pointSizeF() if usual.pointSizeF() > 0 else font.pixelSize() / usual.pixelSize()


def icon_size(widget: QWidget) -> QSize:
    """Return the size of icons that stand beside the text of ``widget``."""
    usual = widget.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, widget)
    edge = max(usual, widget.fontMetrics().height())
    return QSize(edge, edge)


def show_lines(widget: QWidget, lines: int, more: int = 0) -> None:
    """Make ``widget`` as high as so many lines of its text, whatever size its letters get, and ``more`` pixels."""
    follow_letters(widget, lambda: widget.setFixedHeight(lines * widget.fontMetrics().lineSpacing() + more))


def follow_letters(widget: QWidget, fit: Callable[[], None], around: QWidget | None = None) -> None:
    """Call ``fit`` now, and whenever the letters of ``widget``, or of what is ``around`` it, have changed."""
    _Follower(widget, around or widget, fit)


class _Follower(QObject):
    def __init__(self, widget: QWidget, watched: QWidget, fit: Callable[[], None]) -> None:
        super().__init__(widget)
        self._fit = fit
        watched.installEventFilter(self)
        fit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow."""
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        return False


def prepare(application: QApplication) -> None:
    """Use the platform's style, and Fusion where there is none; show where the keyboard is."""
    if application.style().name().lower() == "windows":
        application.setStyle("Fusion")
    FocusMark(application)


def fixed_font() -> QFont:
    """Return the platform's letters that are all equally wide, in the size of those around them."""
    font = QFont()  # which sets a family and no size
    font.setFamilies(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families())
    font.setStyleHint(QFont.StyleHint.Monospace)
    return font
