"""What is wrong with the parts of a message, and how large they are. Takes time in proportion to the message."""

from dataclasses import dataclass
from typing import Literal

from cfmail_gui.message.charset_guess import decodes, detected, is_ascii_superset
from cfmail_gui.message.charsets import codec_for, decode
from cfmail_gui.message.document import Document
from cfmail_gui.message.leaf_edits import content_of
from cfmail_gui.message.octets import pieces
from cfmail_gui.message.part_tree import Part
from cfmail_gui.message.remark import RemarkCode
from cfmail_gui.message.transfer import is_identity

PartFault = Literal[
    "too-deep",  # this and the following three: as the part tree remarks
    "too-many-parts",
    "no-delimiter",
    "no-close",
    "encoded-container",  # RFC 2045 6.4 forbids it
    "unknown-encoding",
    "eight-bit",  # raw octets beyond ASCII under a transfer encoding that has none
    "bad-base64",
    "unknown-charset",
    "wrong-charset",  # some octets have no meaning in the charset that is named
    "looks-like-utf8",  # though another charset is named
    "no-charset",  # beyond ASCII, and nothing says what it means
    "nul",  # in a text
]

_OF_TREE: dict[RemarkCode, PartFault] = {
    "too-deep": "too-deep",
    "too-many-parts": "too-many-parts",
    "no-delimiter": "no-delimiter",
    "no-close": "no-close",
}
_PLAIN = frozenset({"7bit", "8bit", "binary"})
_SEVEN_BIT = frozenset({"7bit", "quoted-printable", "base64"})
_ASCII_NAMES = frozenset({"us-ascii", "ascii"})
_BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_BASE64_OTHERS = b"=\r\n\t "
_LETTERS_OF_GROUP = 4
_DECODED_OCTETS = 2 * 2**20  # of charsets for which decoding goes on behind a fault: it may take a second


@dataclass(frozen=True, slots=True)
class Inspected:
    """What was found out about one part."""

    size: int | None = None  # octets, decoded; None for a container
    detected: str | None = None  # "us-ascii", "utf-8", "" for neither; None for what is no text
    faults: tuple[PartFault, ...] = ()


def inspect(document: Document) -> tuple[Inspected, ...]:
    """Look at every part, in the order of the tree; never raises."""
    of_tree: dict[str, list[PartFault]] = {}
    for remark in document.tree.remarks:
        of_tree.setdefault(remark.detail, []).append(_OF_TREE[remark.code])
    return tuple(_inspected(document, part, of_tree.get(part.number, [])) for part in document.tree.parts)


def _inspected(document: Document, part: Part, faults: list[PartFault]) -> Inspected:
    encoded = not is_identity(part.encoding)
    if part.content_type.startswith("multipart/") and encoded:
        faults = [*faults, "encoded-container"]
    if part.boundary:
        return Inspected(faults=tuple(faults))
    written = document.octets.slice(part.body_start, part.end)
    content = content_of(document, part) if encoded else written
    faults = [*faults, *_encoding_faults(part.encoding, written)]
    if not part.content_type.startswith("text/"):
        return Inspected(len(content), faults=tuple(faults))
    faults += _charset_faults(part.charset, content)
    return Inspected(len(content), detected(content), tuple(faults))


def _encoding_faults(encoding: str, written: bytes) -> list[PartFault]:
    faults: list[PartFault] = []
    if is_identity(encoding) and encoding not in _PLAIN:
        faults.append("unknown-encoding")
    if encoding in _SEVEN_BIT and not written.isascii():
        faults.append("eight-bit")
    if encoding == "base64" and _is_bad_base64(written):
        faults.append("bad-base64")
    return faults


def _is_bad_base64(written: bytes) -> bool:
    """Say whether there is anything but base64 in it, or one letter is left over."""
    letters = 0
    for a, b in pieces(written, 0, len(written)):
        others = written[a:b].translate(None, _BASE64)
        letters += b - a - len(others)
        if others.translate(None, _BASE64_OTHERS):
            return True
    return letters % _LETTERS_OF_GROUP == 1


def _charset_faults(charset: str, content: bytes) -> list[PartFault]:
    codec = codec_for(charset or "us-ascii")
    if codec is None:
        return ["unknown-charset"]
    if not is_ascii_superset(codec):
        beginning = content[:_DECODED_OCTETS]
        return ["wrong-charset"] if decode(beginning, codec, final=len(beginning) == len(content))[1] else []
    faults: list[PartFault] = []
    if not charset and not content.isascii():
        faults.append("no-charset")
    elif not decodes(content, codec) or (charset in _ASCII_NAMES and not content.isascii()):
        faults.append("wrong-charset")
    elif codec != "utf_8" and detected(content) == "utf-8":
        faults.append("looks-like-utf8")
    if b"\0" in content:
        faults.append("nul")
    return faults
