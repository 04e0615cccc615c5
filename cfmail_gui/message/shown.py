"""The value of a header field as it is shown to a person."""

import re

from cfmail_gui.message.addresses import Mailbox, parse_list
from cfmail_gui.message.display import visible
from cfmail_gui.message.fields import decode_text, unfold
from cfmail_gui.message.header import HeaderField

_ADDRESS_FIELDS = frozenset(
    f"{prefix}{name}" for prefix in ("", "resent-") for name in ("from", "sender", "reply-to", "to", "cc", "bcc")
)
_SPECIALS = re.compile(r'[()<>\[\]:;@\\,."]')  # RFC 5322 3.2.3: a name that holds one of them is shown quoted


def shown_value(field: HeaderField) -> str:
    """Return what a header field says, decoded.

    Of an address field only the names are decoded, after it has been taken apart: a decoded comma or @ must not look
    like an address. Where it cannot be taken apart, it is shown as it is written.
    """
    if field.name.strip().lower() not in _ADDRESS_FIELDS:
        return decode_text(field.value) if field.name else visible(field.value)
    found = parse_list(field.value)
    if found.faults or not found.mailboxes:
        return visible(unfold(field.value)).strip()
    return ", ".join(map(shown_mailbox, found.mailboxes))


def shown_mailbox(mailbox: Mailbox) -> str:
    """Return a mailbox as a person reads and types it."""
    name = mailbox.name
    if not name:
        return mailbox.address
    if _SPECIALS.search(name):
        name = '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return f"{name} <{mailbox.address}>"
