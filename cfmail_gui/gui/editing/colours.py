"""The colours of source text, for light and for dark: 7:1 (WCAG AAA) on the base, 4.5:1 on the line of the cursor."""

from typing import Literal

from PySide6.QtGui import QColor, QPalette

from cfmail_gui.gui.theme import is_dark

Kind = Literal["name", "attribute", "value", "entity", "comment"]

_SYNTAX: dict[Kind, tuple[str, str]] = {  # on a light base, on a dark base
    "name": ("#1a5597", "#7ab8ff"),
    "attribute": ("#754a00", "#f0bd5a"),
    "value": ("#17632d", "#6fd28a"),
    "entity": ("#7a3b8f", "#dca6ef"),
    "comment": ("#4d545e", "#b3bac4"),
}


def syntax_colour(kind: Kind, palette: QPalette) -> QColor:
    """Return the colour for a kind of word in a source text."""
    return QColor(_SYNTAX[kind][is_dark(palette)])


def current_line(palette: QPalette) -> QColor:
    """Return the background of the line that the cursor is in."""
    return _mixed(palette, QPalette.ColorRole.Base, QPalette.ColorRole.Highlight, 0.08)


def margin(palette: QPalette) -> QColor:
    """Return the background of the line numbers."""
    return _mixed(palette, QPalette.ColorRole.Base, QPalette.ColorRole.Text, 0.05)


def line_number(palette: QPalette) -> QColor:
    """Return the colour of the numbers of lines other than the current one."""
    return _mixed(palette, QPalette.ColorRole.Text, QPalette.ColorRole.Base, 0.3)


def _mixed(palette: QPalette, one: QPalette.ColorRole, other: QPalette.ColorRole, share: float) -> QColor:
    first, second = palette.color(one), palette.color(other)
    pairs = ((first.red(), second.red()), (first.green(), second.green()), (first.blue(), second.blue()))
    return QColor(*(round(a + (b - a) * share) for a, b in pairs))
