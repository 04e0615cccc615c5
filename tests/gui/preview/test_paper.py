"""A PDF on paper; the paper is a file here."""

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPainter, QPdfWriter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from cfmail_gui.gui.preview.paper import print_pdf


def pdf(pages: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    for number in range(pages):
        if number:
            writer.newPage()
        painter.fillRect(0, 0, 2000, 2000, "red")
    painter.end()
    del writer
    return bytes(buffer.data().data())


@pytest.fixture
def printer(tmp_path, qapp):
    made = QPrinter()
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "paper.pdf"))
    return made


def pages_of(printer) -> int:
    owner = QBuffer()
    document = QPdfDocument(owner)
    document.load(printer.outputFileName())
    return document.pageCount()


@pytest.mark.parametrize(("asked", "printed"), [((0, 0), 3), ((2, 2), 1), ((2, 9), 2)])
def test_pages_that_were_asked_for_are_printed(printer, asked, printed):
    printer.setFromTo(*asked)
    assert print_pdf(pdf(3), printer)
    assert pages_of(printer) == printed


@pytest.mark.parametrize("octets", [b"", b"no PDF"])
def test_nothing_is_printed_of_nothing(printer, octets):
    assert not print_pdf(octets, printer)
