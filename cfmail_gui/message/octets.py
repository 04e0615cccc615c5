"""Walking over many octets in short steps, so that other threads (the GUI's) get their turn in between."""

import re
from collections.abc import Iterator

PIECE_OCTETS = 256 * 1024
"""One step: what the slowest C call used here does in about a millisecond."""

_WINDOW_OCTETS = 128 * 1024
_BARE_CR = re.compile(rb"\r(?!\n)")
_LONGEST_TAIL = 3  # continuation octets of one UTF-8 sequence (RFC 3629), each 10xxxxxx
_TAIL_MASK, _TAIL_BITS = 0xC0, 0x80


def pieces(raw: bytes, start: int, end: int, step: int = PIECE_OCTETS) -> Iterator[tuple[int, int]]:
    """Cut ``raw[start:end]`` into spans of about ``step`` octets, never inside CRLF or a UTF-8 sequence."""
    while start < end:
        stop = start + step
        stop = end if stop >= end else _whole(raw, start, stop)
        yield start, stop
        start = stop


def _whole(raw: bytes, start: int, stop: int) -> int:
    if raw[stop - 1 : stop + 1] == b"\r\n":
        return stop + 1
    for back in range(min(_LONGEST_TAIL, stop - start - 1) + 1):
        if raw[stop - back] & _TAIL_MASK != _TAIL_BITS:
            return stop - back
    return stop


def lines_view(raw: bytes) -> bytes:
    """Return octets of the same length in which LF, or CRLF, ends every line.

    That is ``raw`` itself, except for a message without any LF: there CR is the line end.
    """
    if b"\n" in raw or b"\r" not in raw:
        return raw
    return b"".join(raw[a:b].replace(b"\r", b"\n") for a, b in pieces(raw, 0, len(raw)))


def line_at(raw: bytes, offset: int) -> int:
    """Return the line in which an octet is, from 1; LF, or CRLF, ends a line, and CR where there is no LF at all."""
    line_end = b"\n" if b"\n" in raw else b"\r"
    return 1 + sum(raw.count(line_end, a, b) for a, b in pieces(raw, 0, min(offset, len(raw))))


def before_line_end(lines: bytes, start: int, end: int) -> int:
    """Return where the line end begins with which ``lines[start:end]`` ends; ``end`` if there is none."""
    for line_end in (b"\r\n", b"\n"):
        if lines.endswith(line_end, start, end):
            return end - len(line_end)
    return end


def search(pattern: re.Pattern[bytes], octets: bytes, start: int, end: int, longest: int) -> re.Match[bytes] | None:
    """Like ``pattern.search``, in windows; a match is at most ``longest`` octets."""
    while start < end:
        match = pattern.search(octets, start, min(start + _WINDOW_OCTETS + longest, end))
        if match:
            return match
        start += _WINDOW_OCTETS
    return None


def find_bare_cr(raw: bytes, start: int) -> int | None:
    """Return the offset of the first CR that is not followed by LF."""
    for a, b in pieces(raw, start, len(raw)):
        match = _BARE_CR.search(raw, a, b)
        if match:
            return match.start()
    return None


def find_undecodable(raw: bytes, start: int, end: int) -> int | None:
    """Return the offset of the first octet in ``raw[start:end]`` that is not part of valid UTF-8."""
    if raw.isascii():
        return None
    for a, b in pieces(raw, start, end):
        try:
            raw[a:b].decode()
        except UnicodeDecodeError as error:
            return a + error.start
    return None
