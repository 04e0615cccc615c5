"""What the window must know of a message before it shows it; made off the GUI thread, because messages are large."""

import re
from datetime import datetime
from pathlib import Path

from cfmail_gui.message import document, envelope, fields, parts, wire
from cfmail_gui.message.addresses import Mailbox, parse_list
from cfmail_gui.message.document import Document
from cfmail_gui.message.faults import BadMessage
from cfmail_gui.sending.opened import Opened

_SHOWN_HEADERS = ("From", "To", "Cc", "Subject", "Date")
_ADDRESS_HEADERS = ("From", "To", "Cc")
_SPECIALS = re.compile(r'[()<>\[\]:;@\\,."]')  # RFC 5322 3.2.3: a name that holds one of them is shown quoted


def examine(raw: bytes, name: str, path: Path | None = None) -> Opened:
    """Split, decode and dry-encode ``raw``.

    Raises:
        BadMessage: "empty", "no-header", "too-large" or "header-too-large": there is nothing to show.
    """
    message = document.split(raw)
    tree = parts.scan(message)
    leaf = parts.text_part(tree)
    size, changes, refusal = _dry_run(message)
    addresses = envelope.header_addresses(message)
    return Opened(
        name=name,
        path=path,
        document=message,
        tree=tree,
        addresses=addresses,
        headers=tuple((header, _decoded(message, header)) for header in _SHOWN_HEADERS),
        date=_date(message),
        body=parts.text_of(message, leaf) if leaf else None,
        remarks=(*message.remarks, *addresses.remarks, *tree.remarks),
        wire_octets=size,
        changes=changes,
        refusal=refusal,
    )


def _dry_run(message: Document) -> tuple[int, tuple[wire.WireChange, ...], BadMessage | None]:
    """Encode without keeping the result: a message may be 26 MiB, and the send encodes it again anyway."""
    try:
        encoded = wire.encode(message)
    except BadMessage as error:
        return 0, (), error
    return len(encoded.octets), encoded.changes, None


def _decoded(message: Document, name: str) -> str:
    show = _mailboxes if name in _ADDRESS_HEADERS else fields.decode_text
    return ", ".join(show(field.value) for field in message.all(name))


def _mailboxes(value: bytes) -> str:
    """Show who is meant, not what an encoded name pretends: a decoded comma or @ must not look like an address."""
    found = parse_list(value)
    if found.faults or not found.mailboxes:
        return fields.decode_text(value)
    return ", ".join(_mailbox(mailbox) for mailbox in found.mailboxes)


def _mailbox(mailbox: Mailbox) -> str:
    if not mailbox.name:
        return mailbox.address
    name = mailbox.name
    if _SPECIALS.search(name):
        name = '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return f"{name} <{mailbox.address}>"


def _date(message: Document) -> datetime | None:
    field = message.first("Date")
    return fields.decode_date(field.value) if field else None
