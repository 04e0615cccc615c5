import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImage

from cfmail_gui.checks.picture_size import pixels_of

GIF = b"GIF89a" + (300).to_bytes(2, "little") + (200).to_bytes(2, "little")
LOSSLESS = b"RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f" + (299 | 199 << 14).to_bytes(4, "little") + b"\0" * 5
EXTENDED = b"RIFF\0\0\0\0WEBPVP8X" + b"\0" * 8 + (299).to_bytes(3, "little") + (199).to_bytes(3, "little")
LOSSY = b"RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9d\x01\x2a" + (300).to_bytes(2, "little") + (200).to_bytes(2, "little")


def _saved(kind: str) -> bytes:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(0xFF8800)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)
    return bytes(buffer.data())


@pytest.mark.parametrize("kind", ["png", "jpg", "webp"])
def test_files_as_programs_write_them(qapp, kind):
    assert pixels_of(_saved(kind)) == (300, 200)


def test_a_jpeg_with_long_segments_before_the_frame():
    jpeg = _saved("jpg")
    segment = b"\xff\xe1" + (60_000).to_bytes(2, "big") + b"\xff\xc0" * 29_999
    assert pixels_of(jpeg[:2] + segment + jpeg[2:]) == (300, 200)


@pytest.mark.parametrize("octets", [GIF, LOSSLESS, EXTENDED, LOSSY])
def test_headers_of_each_format(octets):
    assert pixels_of(octets) == (300, 200)
    assert pixels_of(octets[:9]) is None
    assert pixels_of(octets[:-4]) is None


@pytest.mark.parametrize(
    "octets", [b"", b"BM", b"<svg>", b"\xff\xd8", b"\xff\xd8\xff\xda" + b"\0" * 20, GIF[:6] + b"\0" * 8]
)
def test_what_says_no_size(octets):
    assert pixels_of(octets) is None


@given(
    st.binary(max_size=60),
    st.sampled_from([b"\xff\xd8\xff", b"RIFF\0\0\0\0WEBP", b"GIF89a", b"\x89PNG\r\n\x1a\n", b""]),
)
def test_no_octets_make_it_fail(octets, magic):
    found = pixels_of(magic + octets)
    assert found is None or min(found) > 0
