"""Encoded words in header fields (RFC 2047), decoded for display only."""

import binascii
import re
from collections.abc import Iterator

from cfmail_gui.message.charsets import codec_for, decode

_WORD = re.compile(r"=\?([^?\s]{1,80})\?([QqBb])\?([^?]*+)\?=")
_BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_NOT_BASE64 = bytes(set(range(256)).difference(_BASE64))
_HEX_PAIR = re.compile(rb"=([0-9A-Fa-f]{2})")
_BASE64_GROUP = 4


def decode_words(text: str) -> str:
    """Decode every encoded word in ``text``; a word whose charset is not known stays as it is.

    White space between two words vanishes, and a character that was split over two words of one charset is whole
    again (RFC 2047 forbids that, but it is common).
    """
    if "=?" not in text:
        return text
    return "".join(_decoded_runs(text))


def _decoded_runs(text: str) -> Iterator[str]:
    run: list[bytes] = []  # the octets of neighbouring words of one charset
    codec, position = "", 0
    for match in _WORD.finditer(text):
        word_codec = codec_for(match[1].partition("*")[0])  # RFC 2231, 5: a language may follow the charset
        if word_codec is None:
            continue
        gap = text[position : match.start()]
        if codec and not gap.strip():
            gap = ""
        if gap or word_codec != codec:
            yield _decoded(run, codec)
            run = []
        yield gap
        run.append(_octets(match))
        codec, position = word_codec, match.end()
    yield _decoded(run, codec)
    yield text[position:]


def _decoded(run: list[bytes], codec: str) -> str:
    return decode(b"".join(run), codec)[0] if run else ""


def _octets(match: re.Match[str]) -> bytes:
    content = match[3].encode("utf-8", "surrogateescape")
    if match[2] in "Qq":
        return _HEX_PAIR.sub(hex_octet, content.replace(b"_", b" "))
    return decode_base64(content)


def decode_base64(content: bytes) -> bytes:
    """Decode base64 as far as it goes: other characters are skipped, a missing end is made up for."""
    letters = base64_letters(content)
    if len(letters) % _BASE64_GROUP == 1:
        letters = letters[:-1]
    return binascii.a2b_base64(letters + b"=" * (-len(letters) % _BASE64_GROUP))


def base64_letters(content: bytes) -> bytes:
    """Leave out all that is not of the alphabet of base64, the "=" at the end included."""
    return content.translate(None, _NOT_BASE64)


def hex_octet(match: re.Match[bytes]) -> bytes:
    """Return the octet that the two hexadecimal digits of a match mean."""
    return bytes((int(match[1], 16),))
