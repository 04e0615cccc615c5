"""Icons out of SVG masters, in the colour that the palette asks for."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap

from cfmail_gui.attempt import Outcome

_MASTERS = Path(__file__).parent / "icons"  # importlib.resources would add 6 ms to every start
_BLACK = b"#000000"
_EDGE = 32  # pixels drawn; shown at 16, so that they are sharp at a scale of 200 %


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
        icon.addPixmap(_render(_master(name).replace(_BLACK, ink.encode())), mode)
    return icon


@cache
def program_icon() -> QIcon:
    """Return the program's own icon."""
    return QIcon(_render(_master("cfmail-gui"), edge=128))


@cache
def swatch(colour: str) -> QIcon:
    """Return a filled square for a list of colours; "" is no colour."""
    picture = QPixmap(_EDGE, _EDGE)
    picture.fill(QColor(colour) if colour else Qt.GlobalColor.transparent)
    return QIcon(picture)


def _master(name: str) -> bytes:
    return (_MASTERS / f"{name}.svg").read_bytes()


def _render(svg: bytes, edge: int = _EDGE) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    picture = QPixmap(edge, edge)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    return picture
