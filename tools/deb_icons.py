"""Draw the program's icon in every size of the hicolor theme: deb_icons.py MASTERS TARGET, by a Python that has Qt."""

import shutil
import sys
from pathlib import Path

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_SMALL = 24  # px; up to here the master for small sizes


def main() -> int:
    """Fill ``TARGET`` (…/icons/hicolor)."""
    masters, target = map(Path, sys.argv[1:3])
    for size in SIZES:
        draw(masters / ("cfmail-gui-16.svg" if size <= _SMALL else "cfmail-gui.svg"), size, target)
    for kind, name in (("scalable", "cfmail-gui.svg"), ("symbolic", "cfmail-gui-symbolic.svg")):
        folder = target / kind / "apps"
        folder.mkdir(parents=True)
        shutil.copy(masters / name, folder)
    return 0


def draw(master: Path, size: int, target: Path) -> None:
    """Write ``master`` as a picture of ``size`` by ``size`` pixels.

    Raises:
        ValueError: it is no SVG file that Qt can draw.
    """
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    drawing = QSvgRenderer(str(master))
    if not drawing.isValid():
        raise ValueError(f"{master} cannot be drawn")
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    folder = target / f"{size}x{size}" / "apps"
    folder.mkdir(parents=True)
    picture.save(str(folder / "cfmail-gui.png"))


if __name__ == "__main__":
    raise SystemExit(main())
