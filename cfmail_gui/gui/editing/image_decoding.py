"""Pictures out of a message, decoded with limits. For a worker thread: Qt reads without holding up the others."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from cfmail_gui.message.faults import CfmailError

MOST_PIXELS = 40_000_000
MOST_EDGE = 4096
"""Pixels; larger pictures are scaled down to it."""

PictureFault = Literal["not-a-picture", "too-many-pixels"]

_MOST_MIB = 320  # enough for 40 million pixels at 16 bits a channel; holds for every QImageReader of the process
_SIZE = "cfmail-original-size"
_MAGIC = (  # SVG is none of them: it names files and nests
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"BM", "bmp"),
    (b"\0\0\1\0", "ico"),
    (b"II*\0", "tiff"),
    (b"MM\0*", "tiff"),
)


class BadPicture(CfmailError):
    """These octets are not shown as a picture.

    Attributes:
        fault: why not.
        width: as the picture's header says, in pixels; 0 where it is no picture.
        height: likewise.
    """

    def __init__(self, fault: PictureFault, *, width: int = 0, height: int = 0) -> None:
        super().__init__(fault)
        self.fault: PictureFault = fault
        self.width = width
        self.height = height


def decode(octets: bytes) -> QImage:
    """Return the first frame, upright, at most 4096 pixels wide and high.

    Raises:
        BadPicture: before anything is decoded, when the picture has over 40 million pixels or a format that is not
            shown (shown are PNG, JPEG, GIF, WebP, BMP, ICO and TIFF, told by content); and when it is damaged.
    """
    with _reader(octets, _format_of(octets)) as reader:
        return _read(reader)


def _read(reader: QImageReader) -> QImage:
    size = reader.size()
    if size.isEmpty():
        raise BadPicture("not-a-picture")
    if size.width() * size.height() > MOST_PIXELS:
        raise BadPicture("too-many-pixels", width=size.width(), height=size.height())
    if max(size.width(), size.height()) > MOST_EDGE:
        edge = QSize(MOST_EDGE, MOST_EDGE)
        reader.setScaledSize(size.scaled(edge, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
    image = reader.read()
    if image.isNull():
        raise BadPicture("not-a-picture")
    upright = size.transposed() if turned else size
    image.setText(_SIZE, f"{upright.width()} {upright.height()}")
    return image


def original_size(image: QImage) -> QSize:
    """Return how large a picture from ``decode`` was before it was scaled down."""
    width, height = image.text(_SIZE).split()
    return QSize(int(width), int(height))


def _format_of(octets: bytes) -> str:
    if octets[:4] == b"RIFF" and octets[8:12] == b"WEBP":
        return "webp"
    for magic, name in _MAGIC:
        if octets.startswith(magic):
            return name
    raise BadPicture("not-a-picture")


@contextmanager
def _reader(octets: bytes, name: str) -> Iterator[QImageReader]:
    """Make a reader that knows one format only, whatever else the content may look like."""
    buffer = QBuffer()
    buffer.setData(QByteArray(octets))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(_MOST_MIB)
    reader = QImageReader(buffer, QByteArray(name.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    try:
        yield reader
    finally:
        reader.setDevice(None)  # type: ignore[arg-type] # else the TIFF reader looks at a buffer that may be gone first
