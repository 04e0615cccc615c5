"""Bodies of parts as they go: what sending mends by itself, and what could be written anew without harm."""

from cfmail_gui.findings.finding import Place
from cfmail_gui.findings.fix_codes import FixCode
from cfmail_gui.message.document import Document
from cfmail_gui.message.part_tree import Part
from cfmail_gui.message.repair_body import find_offending, protect
from cfmail_gui.message.signatures import touched
from cfmail_gui.message.transfer import is_identity

_KNOWN_ENCODINGS = frozenset({"7bit", "8bit", "binary", "quoted-printable", "base64"})
_CONTAINERS = ("multipart/", "message/")


def is_mended(document: Document, part: Part) -> bool:
    """Say whether sending encodes the body of a leaf as a whole, so that nothing of it goes as it stands there."""
    if not is_identity(part.encoding) or part.content_type.startswith(_CONTAINERS):
        return False
    offends = find_offending(document.raw, part.body_start, part.end, seven_bit=False) is not None
    return offends or protect(document, part) is not None


def rewriting(document: Document, part: Part) -> FixCode:
    """Return the fix that encodes a body anew; "" where that could break a signature or hide what is in it."""
    if part.content_type.startswith(_CONTAINERS) or part.encoding not in _KNOWN_ENCODINGS:
        return ""
    return "" if touched(document, [(part.body_start, part.end)]) else "write-body-anew"


def at_part(part: Part) -> Place:
    """Return the place of a part as a whole."""
    return Place(part.start, part.end, part.number)
