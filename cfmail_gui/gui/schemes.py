"""The palettes of our own: for people who want other colours than the system's, or more contrast than it has."""

from collections.abc import Mapping

from PySide6.QtGui import QColor, QPalette

from cfmail_gui.gui.theme import ACCENT

_Role = QPalette.ColorRole
_Colours = Mapping[QPalette.ColorRole, str]
_Group = QPalette.ColorGroup

_LIGHT: _Colours = {
    _Role.Window: "#f1f3f5",
    _Role.WindowText: "#15181c",
    _Role.Base: "#ffffff",
    _Role.AlternateBase: "#f5f7f9",
    _Role.Text: "#15181c",
    _Role.PlaceholderText: "#5a626c",
    _Role.Button: "#f1f3f5",
    _Role.ButtonText: "#15181c",
    _Role.BrightText: "#ffffff",
    _Role.ToolTipBase: "#ffffff",
    _Role.ToolTipText: "#15181c",
    _Role.Highlight: ACCENT,
    _Role.HighlightedText: "#ffffff",
    _Role.Accent: ACCENT,
    _Role.Link: ACCENT,
    _Role.LinkVisited: "#6b2f82",
}
_DARK: _Colours = {
    _Role.Window: "#24282d",
    _Role.WindowText: "#eceff2",
    _Role.Base: "#181b1f",
    _Role.AlternateBase: "#1e2226",
    _Role.Text: "#eceff2",
    _Role.PlaceholderText: "#a3abb5",
    _Role.Button: "#33383f",
    _Role.ButtonText: "#eceff2",
    _Role.BrightText: "#ffffff",
    _Role.ToolTipBase: "#33383f",
    _Role.ToolTipText: "#eceff2",
    _Role.Highlight: "#2769b3",
    _Role.HighlightedText: "#ffffff",
    _Role.Accent: "#7ab8ff",
    _Role.Link: "#7ab8ff",
    _Role.LinkVisited: "#dca6ef",
}

DARK_EDGE = "#b4bcc6"
"""Of which Fusion makes the edges of dark fields; they are 4:1 on the window (WCAG 2.2, 1.4.11, asks for 3)."""


def light() -> QPalette:
    """Return dark letters on a light ground."""
    return _palette(_LIGHT, disabled="#7d848d")


def dark() -> QPalette:
    """Return light letters on a dark ground."""
    return _palette(_DARK, disabled="#878f99")


def contrast(*, is_dark: bool) -> QPalette:
    """Return white on black or black on white, with edges of the same, for a style that draws its edges plainly."""
    if is_dark:
        palette = _palette(_plain("#ffffff", "#000000", mark="#ffd400", link="#8fd0ff"), disabled="#b0b0b0")
        edge = QColor("#ffffff")
    else:
        palette = _palette(_plain("#000000", "#ffffff", mark="#00308f", link="#00308f"), disabled="#505050")
        edge = QColor("#000000")
    for role in (_Role.Light, _Role.Midlight, _Role.Mid, _Role.Dark, _Role.Shadow):
        palette.setColor(role, edge)
    # The style puts a shadow of this colour beside the letters of what is greyed.
    palette.setColor(_Group.Disabled, _Role.Light, palette.color(_Role.Window))
    return palette


def _plain(ink: str, ground: str, mark: str, link: str) -> _Colours:
    grounds = (_Role.Window, _Role.Base, _Role.AlternateBase, _Role.Button, _Role.ToolTipBase, _Role.HighlightedText)
    inks = (_Role.WindowText, _Role.Text, _Role.PlaceholderText, _Role.ButtonText, _Role.BrightText, _Role.ToolTipText)
    return {
        **dict.fromkeys(grounds, ground),
        **dict.fromkeys(inks, ink),
        **dict.fromkeys((_Role.Highlight, _Role.Accent), mark),
        **dict.fromkeys((_Role.Link, _Role.LinkVisited), link),
    }


def _palette(colours: _Colours, disabled: str) -> QPalette:
    palette = QPalette(QColor(colours[_Role.Button]), QColor(colours[_Role.Window]))
    for role, colour in colours.items():
        palette.setColor(role, QColor(colour))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.PlaceholderText):
        palette.setColor(_Group.Disabled, role, QColor(disabled))
    return palette
