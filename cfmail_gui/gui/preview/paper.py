"""A PDF on paper: Qt prints no PDF by itself, so that each page goes there as a picture."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, Qt
from PySide6.QtGui import QPainter

if TYPE_CHECKING:  # half a system's printing comes with it
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter

_DPI = 200  # of the pictures: text can be read well, and a page takes 16 MB


def print_pdf(octets: bytes, printer: "QPrinter") -> bool:
    """Print the pages that were asked for; False where there are none or the printer refuses."""
    try:
        from PySide6 import QtPdf
    except ImportError:  # the wheel with it is not installed, or a library that it needs
        return False
    buffer = QBuffer()
    buffer.setData(QByteArray(octets))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    pages = QtPdf.QPdfDocument(buffer)
    pages.load(buffer)
    first = max(printer.fromPage(), 1) - 1
    last = printer.toPage() or pages.pageCount()
    painter = QPainter()
    if first >= pages.pageCount() or not painter.begin(printer):
        return False
    for number in range(first, min(last, pages.pageCount())):
        if number > first:
            printer.newPage()
        _draw(pages, number, painter)
    pages.close()
    return painter.end()


def _draw(pages: "QPdfDocument", number: int, painter: QPainter) -> None:
    points = pages.pagePointSize(number)  # 72 of them to the inch
    picture = pages.render(number, (points * (_DPI / 72)).toSize())
    room = painter.viewport()
    size = picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    painter.drawImage(QRect(room.topLeft(), size), picture)
