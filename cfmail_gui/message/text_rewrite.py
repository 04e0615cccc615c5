"""Another text for the octets of a text body: lines that stay the same keep their octets, and the charset if it can."""

import codecs
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

from cfmail_gui.message.charsets import codec_for, decode
from cfmail_gui.message.faults import BadEdit

# No text can hold these: TAB, LF and FF (which parts pages) are all the controls that a body has use for.
_REFUSED = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff]")
_IN_BRACKETS = {n: f"⟨{n:02X}⟩" for n in (*range(0x20), 0x7F) if _REFUSED.match(chr(n))}
_PIECE_CHARACTERS = 64 * 1024  # more at a time would hold up other threads
_PLAIN = "\n\tAZaz09<=>"  # a charset without these as in ASCII cannot have lines of its own (RFC 2046 4.1.2)
_UTF8 = "utf-8"


@dataclass(frozen=True, slots=True)
class Rewritten:
    """A text body before its transfer encoding."""

    octets: bytes
    charset: str  # as it was given, "" too, or "utf-8"
    fresh: bytes  # the lines that are new, without their line ends, joined by line feeds


def with_line_feeds(text: str) -> str:
    """Return a text with a line feed for each line end."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def checked(text: str) -> str:
    """Return a text that was typed with line feeds for its line ends.

    Raises:
        BadEdit: "control" with the index of a control or of a lone surrogate.
    """
    lines = with_line_feeds(text)
    match = _REFUSED.search(lines)
    if match:
        raise BadEdit("control", position=match.start())
    return lines


def with_controls_shown(text: str) -> str:
    """Return a text, which has no lone surrogates, with ⟨1B⟩ for each control that ``checked`` refuses.

    Its lines end with line feeds then.
    """
    lines = with_line_feeds(text)
    pieces = (lines[a : a + _PIECE_CHARACTERS] for a in range(0, len(lines), _PIECE_CHARACTERS))
    return "".join(piece.translate(_IN_BRACKETS) if _REFUSED.search(piece) else piece for piece in pieces)


def rewrite(octets: bytes, charset: str, text: str, line_end: bytes) -> Rewritten | None:
    """Return ``octets`` so changed that they say ``text``; None where they do already.

    Args:
        octets: what the body is now, in this charset ("": none is said).
        charset: in lower case.
        text: with line feeds for its line ends.
        line_end: for lines that are new.

    Raises:
        BadEdit: "not-encodable" where the charset is not known, and so nobody knows what the octets say.
    """
    if codec_for(charset or "us-ascii") is None and not octets.isascii():
        raise BadEdit("not-encodable", name=charset)
    old = _shown(octets, charset)
    if old == text:
        return None
    for label, codec in _candidates(charset):
        found = _merged(octets, old.split("\n"), text.split("\n"), codec, line_end)
        if found and _shown(found[0], label) == text:
            return Rewritten(found[0], label, found[1])
    encoded = text.encode()
    return Rewritten(encoded.replace(b"\n", line_end), _UTF8, encoded)


def _shown(octets: bytes, charset: str) -> str:
    return with_line_feeds(decode(octets, codec_for(charset or "us-ascii") or "utf_8")[0])


def _candidates(charset: str) -> Iterator[tuple[str, str]]:
    """Yield labels with the codec to encode by: under the label "us-ascii" there must be no UTF-8 that is new."""
    name = charset or "us-ascii"
    codec = codec_for(name)
    if codec is None:
        yield charset, "ascii"
    else:
        with suppress(LookupError):  # a name that Python does not know, such as x-sjis
            codec = codecs.lookup(name).name  # codec_for tells the larger set that is found under a label
        if _carries_ascii(codec):
            yield charset, codec
    yield _UTF8, "utf_8"


def _carries_ascii(codec: str) -> bool:
    return _PLAIN.encode(codec) == _PLAIN.encode("ascii")


def _merged(
    octets: bytes, old: Sequence[str], new: Sequence[str], codec: str, line_end: bytes
) -> tuple[bytes, bytes] | None:
    """Return the new octets, and what is new in them; None where the charset does not have it."""
    written = octets.splitlines(keepends=True)
    if not octets or octets.endswith((b"\n", b"\r")):
        written.append(b"")
    if len(written) != len(old):
        return None
    done: list[bytes] = []
    fresh: list[bytes] = []
    for line, source in zip(new, _sources(old, new), strict=True):
        own = written[source] if source is not None else b""
        content = own.rstrip(b"\r\n")
        end = own[len(content) :] or line_end
        if source is None or old[source] != line:
            try:
                content = line.encode(codec)
            except UnicodeEncodeError:
                return None
            fresh.append(content)
        done += (content, end)
    return b"".join(done[:-1]), b"\n".join(fresh)


def _sources(old: Sequence[str], new: Sequence[str]) -> list[int | None]:
    """Say for each new line which old one it is, or stands in the place of."""
    shorter = min(len(old), len(new))
    head = next((i for i in range(shorter) if old[i] != new[i]), shorter)
    tail = next((i for i in range(shorter - head) if old[-1 - i] != new[-1 - i]), shorter - head)
    old_stop, new_stop = len(old) - tail, len(new) - tail
    middle = (index if index < old_stop else None for index in range(head, new_stop))
    return [*range(head), *middle, *range(old_stop, len(old))]
