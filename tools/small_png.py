"""PNG files of windows: Qt's own writer filters every line, which suits photographs and makes these a third larger."""

import struct
import zlib
from pathlib import Path

from PySide6.QtGui import QImage


def save(image: QImage, path: Path) -> None:
    """Write ``image`` without what is transparent in it."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    width, height, step = plain.width(), plain.height(), plain.bytesPerLine()
    octets = bytes(plain.constBits())
    lines = (octets[line * step : line * step + 3 * width] for line in range(height))
    body = zlib.compress(b"".join(b"\0" + line for line in lines), 9)  # 0: this line is not filtered
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)  # 8 bits for each of red, green and blue
    chunks = _chunk(b"IHDR", header) + _chunk(b"IDAT", body) + _chunk(b"IEND", b"")
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunks)


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
