"""What a reader finds in a message: parts with their contents decoded, and nothing of how they are written."""

from collections import Counter
from typing import NamedTuple

from cfmail_gui.message.document import Document, split
from cfmail_gui.message.parts import text_of
from cfmail_gui.message.repair_body import MESSAGE_TYPES
from cfmail_gui.message.transfer import decode, is_identity

_ALL = 2**26
_DEEPEST = 100


class Leaf(NamedTuple):
    """One part that holds no others; a message inside counts with all its parts."""

    number: str
    content_type: str
    file_name: str  # "" where octets in the part's header are no UTF-8
    octets: bytes  # decoded
    lines: bytes  # the same, but that all lines ended with LF before they were decoded
    is_base64: bool
    text: str  # of text parts that are not damaged


def leaves(document: Document, inside: str = "", depth: int = 0) -> list[Leaf]:
    """Return all leaves, those of messages in the message too."""
    found: list[Leaf] = []
    for part in document.tree.parts:
        if part.boundary:
            continue
        octets = document.octets.slice(part.body_start, part.end)
        lines = octets.replace(b"\r" if document.line_end == b"\r" else b"\r\n", b"\n")
        if part.content_type in MESSAGE_TYPES and is_identity(part.encoding) and depth < _DEEPEST:
            found += leaves(split(octets), f"{inside}{part.number}/", depth + 1)
            continue
        shown = text_of(document, part, _ALL) if part.content_type.startswith("text/") else None
        text = shown.text if shown and not shown.damaged else ""
        contents = decode(octets, part.encoding), decode(lines, part.encoding), part.encoding == "base64"
        name = part.file_name if is_utf8(document.octets.slice(part.start, part.body_start)) else ""
        found.append(Leaf(inside + part.number, part.content_type, name, *contents, text))
    return found


def is_utf8(octets: bytes) -> bool:
    try:
        octets.decode()
    except UnicodeDecodeError:
        return False
    return True


def bodies(document: Document) -> Counter[bytes]:
    """Return the decoded octets of all parts that hold no others, wherever they are."""
    parts = (part for part in document.tree.parts if not part.boundary)
    return Counter(decode(document.octets.slice(part.body_start, part.end), part.encoding) for part in parts)
