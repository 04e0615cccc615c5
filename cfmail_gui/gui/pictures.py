"""Icons out of SVG masters, in the colour that the palette asks for."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap

from cfmail_gui.attempt import Outcome

_MASTERS = Path(__file__).parent / "icons"  # importlib.resources would add 6 ms to every start
_BLACK = b"#000000"
_EDGES = (32, 64)  # pixels drawn; shown at 16, so that they are sharp at a scale of 200 %, and with letters of 200 %
_PROGRAM_EDGES = (48, 64, 128, 256)
_SMALL_PROGRAM_EDGES = (16, 24, 32)  # from a master of its own, with fewer and coarser lines


def outcome_icon(outcome: Outcome, colour: str) -> QIcon:
    """Return the icon of an outcome in ``colour`` ("#rrggbb"): each outcome has a shape of its own."""
    return named_icon(outcome.value, colour)


def named_icon(name: str, colour: str) -> QIcon:
    """Return the icon whose master is called ``name``, in ``colour`` ("#rrggbb").

    In a selected row it has the colour of the text there.
    """
    return _coloured(name, colour, QGuiApplication.palette().color(QPalette.ColorRole.HighlightedText).name())


@cache
def _coloured(name: str, colour: str, selected: str) -> QIcon:
    icon = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Selected, selected)):
        for edge in _EDGES:
            icon.addPixmap(_render(_master(name).replace(_BLACK, ink.encode()), edge), mode)
    return icon


@cache
def program_icon() -> QIcon:
    """Return the program's own icon."""
    icon = QIcon()
    for name, edges in (("cfmail-gui-16", _SMALL_PROGRAM_EDGES), ("cfmail-gui", _PROGRAM_EDGES)):
        for edge in edges:
            icon.addPixmap(_render(_master(name), edge))
    return icon


@cache
def swatch(colour: str) -> QIcon:
    """Return a filled square for a list of colours; "" is no colour."""
    picture = QPixmap(_EDGES[-1], _EDGES[-1])
    picture.fill(QColor(colour) if colour else Qt.GlobalColor.transparent)
    return QIcon(picture)


def _master(name: str) -> bytes:
    return (_MASTERS / f"{name}.svg").read_bytes()


def _render(svg: bytes, edge: int) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    picture = QPixmap(edge, edge)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    return picture
