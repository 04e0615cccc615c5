"""How large a picture is, by the first octets of its file: PNG, GIF, JPEG and WebP. Nothing is decoded."""

from typing import Literal, NamedTuple

_JPEG_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})  # SOF0 to SOF15: tables and such between them
_JPEG_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})  # markers without a segment
_START_OF_SCAN = 0xDA
_MOST_SEGMENTS = 1_000
_WEBP_LOSSLESS_MARK = 0x2F
_LEAST_PNG, _LEAST_GIF, _LEAST_WEBP = 24, 10, 30  # octets that hold the size


class Pixels(NamedTuple):
    """A size as the file says it."""

    width: int
    height: int


def pixels_of(octets: bytes) -> Pixels | None:
    """Return the size that a file's header says; None for another format, or where the beginning does not hold it."""
    if octets[:8] == b"\x89PNG\r\n\x1a\n" and octets[12:16] == b"IHDR" and len(octets) >= _LEAST_PNG:
        return _sound(octets[16:20], octets[20:24], "big")
    if octets[:6] in (b"GIF87a", b"GIF89a") and len(octets) >= _LEAST_GIF:
        return _sound(octets[6:8], octets[8:10], "little")
    if octets[:2] == b"\xff\xd8":
        return _of_jpeg(octets)
    if octets[:4] == b"RIFF" and octets[8:12] == b"WEBP" and len(octets) >= _LEAST_WEBP:
        return _of_webp(octets)
    return None


def _of_jpeg(octets: bytes) -> Pixels | None:
    """Go from marker to marker until the frame begins (ITU-T T.81, annex B)."""
    position = 2
    for _ in range(_MOST_SEGMENTS):
        position = octets.find(b"\xff", position)
        if position < 0 or position + 9 > len(octets):
            return None
        marker = octets[position + 1]
        if marker in _JPEG_FRAMES:
            return _sound(octets[position + 7 : position + 9], octets[position + 5 : position + 7], "big")
        if marker == _START_OF_SCAN:
            return None
        if marker in (0x00, 0xFF) or marker in _JPEG_ALONE:
            position += 1
        else:
            position += 2 + int.from_bytes(octets[position + 2 : position + 4], "big")
    return None


def _of_webp(octets: bytes) -> Pixels | None:
    """Read the first chunk (RFC 9649, section 2)."""
    kind = octets[12:16]
    if kind == b"VP8X":
        return _sound(_plus_one(octets[24:27]), _plus_one(octets[27:30]), "little")
    if kind == b"VP8L" and octets[20:21] == bytes([_WEBP_LOSSLESS_MARK]):
        bits = int.from_bytes(octets[21:25], "little")
        return Pixels((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    if kind == b"VP8 " and octets[23:26] == b"\x9d\x01\x2a":
        size = int.from_bytes(octets[26:30], "little")
        found = Pixels(size & 0x3FFF, size >> 16 & 0x3FFF)
        return found if all(found) else None
    return None


def _plus_one(octets: bytes) -> bytes:
    return (int.from_bytes(octets, "little") + 1).to_bytes(4, "little")


def _sound(width: bytes, height: bytes, order: Literal["big", "little"]) -> Pixels | None:
    found = Pixels(int.from_bytes(width, order), int.from_bytes(height, order))
    return found if found.width and found.height else None
