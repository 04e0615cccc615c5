"""Header fields that somebody has signed: to change one would break the signature, so a person must decide."""

from cfmail_gui.findings.fix_codes import FixCode
from cfmail_gui.message.document import Document
from cfmail_gui.message.header import HeaderField
from cfmail_gui.message.signatures import touched

_SIGNING = ("DKIM-Signature", "ARC-Message-Signature", "ARC-Seal")  # other signatures cover bodies only


def unless_signed(fix: FixCode, document: Document, *fields: HeaderField) -> FixCode:
    """Return ``fix``, which changes or removes header fields; "" where a signature covers one of them."""
    if all(document.first(name) is None for name in _SIGNING):
        return fix
    return "" if touched(document, [(field.start, field.end) for field in fields]) else fix
