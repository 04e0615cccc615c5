"""The program's icon as each system wants it: PNG pictures of several sizes, in a theme's folders or in one file.

As a script, with a Python that has Qt: icon_files.py FOLDER fills …/icons/hicolor.
"""

import shutil
import struct
import sys
from pathlib import Path

MASTERS = Path(__file__).resolve().parents[2] / "resources" / "app-icon"
_SMALL = 24  # pixels; up to here the master for small sizes
_ICNS = {b"icp4": 16, b"icp5": 32, b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}
_ICO = (16, 24, 32, 48, 64, 128, 256)
_HICOLOR = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def picture(edge: int) -> bytes:
    """Return the icon as a PNG file of ``edge`` by ``edge`` pixels.

    Raises:
        ValueError: Qt cannot draw the master.
    """
    from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(edge, edge, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    master = MASTERS / ("cfmail-gui-16.svg" if edge <= _SMALL else "cfmail-gui.svg")
    drawing = QSvgRenderer(str(master))
    drawing.render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    if not drawing.isValid():
        raise ValueError(f"{master} cannot be drawn")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # the stubs want octets, Qt a name
    return bytes(buffer.data().data())


def write_hicolor(folder: Path) -> None:
    """Write the icon of the freedesktop.org theme in every size, with what scales and the symbolic one."""
    for edge in _HICOLOR:
        _of_theme(folder, f"{edge}x{edge}", "cfmail-gui.png").write_bytes(picture(edge))
    for kind, name in (("scalable", "cfmail-gui.svg"), ("symbolic", "cfmail-gui-symbolic.svg")):
        shutil.copy(MASTERS / name, _of_theme(folder, kind, name))


def _of_theme(folder: Path, kind: str, name: str) -> Path:
    place = folder / kind / "apps"
    place.mkdir(parents=True)
    return place / name


def write_icns(path: Path) -> Path:
    """Write an Apple icon image: a header, then pieces of a type, a length and a PNG file. Return ``path``."""
    pictures = {edge: picture(edge) for edge in set(_ICNS.values())}
    pieces = b"".join(
        struct.pack(">4sI", kind, 8 + len(pictures[edge])) + pictures[edge] for kind, edge in _ICNS.items()
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(struct.pack(">4sI", b"icns", 8 + len(pieces)) + pieces)
    return path


def write_ico(path: Path) -> Path:
    """Write a Windows icon: a header, a directory of 16 octets for each picture, the PNG files. Return ``path``."""
    pictures = [picture(edge) for edge in _ICO]
    offset = 6 + 16 * len(_ICO)
    directory = b""
    for edge, png in zip(_ICO, pictures, strict=True):
        directory += struct.pack("<BBBBHHII", edge % 256, edge % 256, 0, 0, 1, 32, len(png), offset)  # 256 is written 0
        offset += len(png)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(struct.pack("<HHH", 0, 1, len(_ICO)) + directory + b"".join(pictures))
    return path


if __name__ == "__main__":
    write_hicolor(Path(sys.argv[1]))
