"""Transfer encodings of bodies, to and fro (RFC 2045 6.7 and 6.8), in pieces that hold up nothing else."""

import binascii
import re
from collections.abc import Iterator

from cfmail_gui.message.encoded_words import base64_letters, decode_base64
from cfmail_gui.message.octets import pieces

_LONGEST_LINE = 76  # RFC 2045 6.7 (5) and 6.8; the "=" of a soft line break is included
_BASE64_LINE_OCTETS = _LONGEST_LINE // 4 * 3
_GROUP = 4  # letters of base64 for three octets
_LONGEST_ESCAPE = 3  # "=E9", or a soft line break
# A line that begins like an mbox entry or a delimiter: what carries or splits the message could take it for one.
_MISREAD = re.compile(rb"^(?:From |--)[^\r\n]*", re.MULTILINE)
_SOFT_BREAK = b"=\n"
_STAND_IN, _STAND_IN_ENCODED = b"=", b"=3D"


def is_identity(encoding: str) -> bool:
    """Say whether a body with this transfer encoding stands there as it is; one that is not known is taken for that."""
    return encoding not in ("quoted-printable", "base64")


def encode_quoted_printable(octets: bytes, line_end: bytes, *, keep_ends: bool = False) -> bytes:
    """Encode text as quoted-printable, in lines of at most 76 characters.

    Line breaks (LF or CRLF) stay line breaks, written as ``line_end`` or, with ``keep_ends``, each as it was. A CR that
    ends no line is encoded. No line begins with "From " or "--" or is a lone ".": so none is a delimiter, whatever the
    boundaries.
    """
    encode = _with_its_end if keep_ends else _encoded
    done: list[bytes] = []
    for a, b in pieces(octets, 0, len(octets)):
        piece = octets[a:b] if keep_ends else octets[a:b].replace(b"\r\n", b"\n")
        *lines, rest = piece.split(b"\n")
        rest = _going_on(rest) if rest and b < len(octets) else _encoded(rest)
        encoded = _MISREAD.sub(_unmistakable, b"\n".join([*map(encode, lines), rest]))
        done.append(encoded.replace(b"=\n", b"=" + line_end) if keep_ends else encoded.replace(b"\n", line_end))
    return b"".join(done)


def _encoded(line: bytes) -> bytes:
    return binascii.b2a_qp(line, istext=False) if line else b""


def _with_its_end(line: bytes) -> bytes:
    return _encoded(line[:-1]) + b"\r" if line.endswith(b"\r") else _encoded(line)


def _going_on(line: bytes) -> bytes:
    """Encode the beginning of a line; the stand-in keeps room for the soft line break."""
    return binascii.b2a_qp(line + _STAND_IN, istext=False)[: -len(_STAND_IN_ENCODED)] + _SOFT_BREAK


def _unmistakable(match: re.Match[bytes]) -> bytes:
    """Encode the first octet of a line, and break the line where it gets too long by that."""
    done, line = b"", match[0]
    while _MISREAD.match(line):
        first = b"=%02X" % line[0]
        if len(line) + len(first) - 1 <= _LONGEST_LINE:
            return done + first + line[1:]
        start = 2 if line.startswith(b"--") else 5
        done, line = done + first + line[1:start] + _SOFT_BREAK, line[start:]
    return done + line


def encode_base64(octets: bytes, line_end: bytes) -> bytes:
    """Encode as base64, in lines of 76 characters, each with a line end."""
    lines = (octets[a : a + _BASE64_LINE_OCTETS] for a in range(0, len(octets), _BASE64_LINE_OCTETS))
    return line_end.join([*(binascii.b2a_base64(line, newline=False) for line in lines), b""])


def decode(octets: bytes, encoding: str) -> bytes:
    """Undo a transfer encoding as far as it goes; never raises. What is no known encoding is returned as it is."""
    if encoding == "base64":
        return b"".join(_from_base64(octets))
    if encoding == "quoted-printable":
        return b"".join(_from_quoted_printable(octets))
    return octets


def _from_base64(octets: bytes) -> Iterator[bytes]:
    rest = b""
    for a, b in pieces(octets, 0, len(octets)):
        letters = rest + base64_letters(octets[a:b])
        whole = len(letters) - len(letters) % _GROUP
        yield binascii.a2b_base64(letters[:whole])
        rest = letters[whole:]
    yield decode_base64(rest)


def _from_quoted_printable(octets: bytes) -> Iterator[bytes]:
    rest = b""
    for a, b in pieces(octets, 0, len(octets)):
        piece = rest + octets[a:b]
        stop = len(piece)
        if b < len(octets):  # "=E9" or a soft line break may go on behind the piece
            stop = piece.rfind(b"\n") + 1 or _before_escape(piece)
        # Behind a CR that ends no line, a2b_qp would skip all up to the next line.
        yield binascii.a2b_qp(piece[:stop].replace(b"=\r\n", b"=\n").replace(b"=\r", b"=3D\r"))
        rest = piece[stop:]


def _before_escape(piece: bytes) -> int:
    last = piece.rfind(b"=", len(piece) - _LONGEST_ESCAPE)
    return last if last >= 0 else len(piece)


def longest_line(octets: bytes) -> int:
    """Return the length of the longest line, its line end (LF or CRLF) not counted."""
    longest = begun = 0
    for a, b in pieces(octets, 0, len(octets)):
        first, *others = octets[a:b].replace(b"\r\n", b"\n").split(b"\n")
        longest = max(longest, begun + len(first), *map(len, others))
        begun = len(others[-1]) if others else begun + len(first)
    return longest
