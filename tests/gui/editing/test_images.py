"""Pictures: what is decoded, what is refused before it is, and how it is shown."""

import struct
import zlib

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QImageReader

from cfmail_gui.gui.editing.image_decoding import MOST_EDGE, MOST_PIXELS, BadPicture, decode, original_size
from cfmail_gui.gui.editing.image_view import ImageView
from cfmail_gui.gui.texts_editing import bad_picture


def encoded(image, name):
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, name)
    return bytes(buffer.data())


def plain(width, height, colour="#3366cc"):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def png_header(width, height):
    """A PNG that says how large it is and holds nothing."""

    def chunk(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")


GIF = (
    b"GIF89a\x02\x00\x02\x00\x80\x00\x00\xff\x00\x00\x00\xff\x00"
    + (b"\x21\xf9\x04\x00\x0a\x00\x00\x00" + b"\x2c\x00\x00\x00\x00\x02\x00\x02\x00\x00\x02\x02\x84\x51\x00")
    + (b"\x21\xf9\x04\x00\x0a\x00\x00\x00" + b"\x2c\x00\x00\x00\x00\x02\x00\x02\x00\x00\x02\x02\x8c\x53\x00")
    + b";"
)


@pytest.mark.parametrize("name", ["png", "jpeg", "webp", "bmp", "ico", "tiff"])
def test_every_format_is_told_by_its_content(name):
    image = decode(encoded(plain(30, 20), name))
    assert (image.size(), original_size(image)) == (QSize(30, 20), QSize(30, 20))
    assert abs(image.pixelColor(5, 5).blue() - 0xCC) < 6


def test_of_an_animation_the_first_frame_is_shown():
    image = decode(GIF)
    assert image.size() == QSize(2, 2)
    assert image.pixelColor(0, 0) == QColor("#ff0000")


@pytest.mark.parametrize(
    "octets",
    [
        b"",
        b"hello",
        b"BM, this is a text",
        b"RIFF",
        b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>",
        b"<?xml version='1.0'?><svg/>",
        b'/* XPM */\nstatic char *x[] = {\n"1 1 1 1",\n"a c #ff0000",\n"a"};',
        b"P1\n1 1\n1\n",
        png_header(10, 10),
        encoded(plain(9, 9), "png")[:40],
        b"\x89PNG\r\n\x1a\n" + b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
    ],
)
def test_anything_else_is_no_picture(octets):
    with pytest.raises(BadPicture) as caught:
        decode(octets)
    assert caught.value.fault == "not-a-picture"
    assert "cannot be shown" in bad_picture(caught.value)


def test_too_many_pixels_are_refused_before_they_are_decoded():
    """The file holds no pixels at all: had anything been decoded, it would be damaged instead."""
    with pytest.raises(BadPicture) as caught:
        decode(png_header(60_000, 50_000))
    assert (caught.value.fault, caught.value.width, caught.value.height) == ("too-many-pixels", 60_000, 50_000)
    assert "60000 × 50000" in bad_picture(caught.value).replace(",", "")
    assert "40 million" in bad_picture(caught.value)


def test_up_to_the_limit_it_is_decoded_and_qt_grants_the_memory_for_it():
    with pytest.raises(BadPicture) as caught:
        decode(png_header(8000, 5000))
    assert caught.value.fault == "not-a-picture"  # not too large: it was decoded, and holds nothing
    assert QImageReader.allocationLimit() * 1024 * 1024 >= MOST_PIXELS * 8  # octets, at 16 bits a channel


@pytest.mark.parametrize(("width", "height"), [(9000, 30), (30, 9000), (20_000, 1)])
def test_what_is_large_is_scaled_down_and_keeps_its_shape(width, height):
    image = decode(encoded(plain(width, height), "png"))
    assert max(image.width(), image.height()) == MOST_EDGE
    assert min(image.width(), image.height()) == max(1, min(width, height) * MOST_EDGE // max(width, height))
    assert original_size(image) == QSize(width, height)


def test_a_photograph_is_shown_upright():
    jpeg = encoded(plain(40, 20), "jpeg")
    exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"
    turned = jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + jpeg[2:]
    image = decode(turned)
    assert (image.size(), original_size(image)) == (QSize(20, 40), QSize(20, 40))


def test_the_view_fits_the_picture_and_says_its_size(qtbot):
    view = ImageView("Picture")
    qtbot.addWidget(view)
    view.resize(300, 300)
    view.show()
    view.show_image(decode(encoded(plain(600, 300), "png")))
    assert view.size_label.text() == "600 × 300 pixels"
    assert (view.canvas.accessibleName(), view.canvas.accessibleDescription()) == ("Picture", "600 × 300 pixels")
    area = view.canvas.picture_area()
    assert (area.width(), area.height()) == (300, 150)
    shot = view.canvas.grab().toImage()
    assert shot.pixelColor(150, int(area.center().y())) == QColor("#3366cc")
    assert shot.pixelColor(150, int(area.top()) - 3) != QColor("#3366cc")
    view.clear()
    assert view.size_label.text() == ""
    assert view.canvas.grab().toImage().pixelColor(150, 150) != QColor("#3366cc")


def test_a_small_picture_is_not_blown_up(qtbot):
    view = ImageView("Picture")
    qtbot.addWidget(view)
    view.resize(300, 300)
    view.show()
    view.show_image(decode(encoded(plain(16, 16), "png")))
    assert view.canvas.picture_area().width() == 16


def test_what_a_transparent_picture_lets_through_is_the_same_in_light_and_dark(qtbot):
    view = ImageView("Picture")
    qtbot.addWidget(view)
    view.resize(200, 200)
    view.show()
    clear = QImage(64, 64, QImage.Format.Format_ARGB32)
    clear.fill(QColor(0, 0, 0, 0))
    view.show_image(decode(encoded(clear, "png")))
    shot = view.canvas.grab().toImage()
    seen = {shot.pixelColor(x, 90).name() for x in range(75, 125)}
    assert seen == {"#ffffff", "#d9d9d9"}
