"""What the window must know of a message before it shows it; made off the GUI thread, because messages are large."""

import re
from datetime import datetime
from pathlib import Path

from cfmail_gui.message import document, envelope, fields, parts, wire
from cfmail_gui.message.document import Document
from cfmail_gui.message.faults import BadMessage
from cfmail_gui.message.remark import Remark
from cfmail_gui.message.shown import shown_value
from cfmail_gui.sending.opened import Opened

_NEXT_MESSAGE = re.compile(rb"\nFrom [^\n]{1,500}\n[!-9;-~]{1,100}:")
_SHOWN_HEADERS = ("From", "To", "Cc", "Subject", "Date")


def examine(raw: bytes, name: str, path: Path | None = None) -> Opened:
    """Split, decode and dry-encode ``raw``.

    Raises:
        BadMessage: "empty", "no-header", "too-large" or "header-too-large": there is nothing to show.
    """
    message = document.split(raw)
    document.ensure_message(message)
    tree = message.tree
    leaf = parts.text_part(tree)
    size, changes, refusal = _dry_run(message)
    addresses = envelope.header_addresses(message)
    return Opened(
        name=name,
        path=path,
        document=message,
        tree=tree,
        addresses=addresses,
        headers=tuple((header, ", ".join(map(shown_value, message.all(header)))) for header in _SHOWN_HEADERS),
        date=_date(message),
        body=parts.text_of(message, leaf) if leaf else None,
        remarks=_once((*addresses.remarks, *_several(message), *message.remarks, *tree.remarks)),
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


def _date(message: Document) -> datetime | None:
    field = message.first("Date")
    return fields.decode_date(field.value) if field else None


def _once(remarks: tuple[Remark, ...]) -> tuple[Remark, ...]:
    """Keep the first remark of each kind; those about recipients come first, for they may be hidden by no other."""
    kinds: dict[tuple[str, str], Remark] = {}
    for remark in remarks:
        kinds.setdefault((remark.code, remark.detail), remark)
    return tuple(kinds.values())


def _several(message: Document) -> tuple[Remark, ...]:
    """Notice a second message of an mbox file: it would be sent inside the first one's body."""
    raw = message.raw
    if not any(remark.code == "mbox-line" for remark in message.remarks):
        return ()
    position = message.body_start - 1
    while (position := raw.find(b"\nFrom ", position)) >= 0:
        if _NEXT_MESSAGE.match(raw, position):
            return (Remark("several-messages", position + 1),)
        position += 1
    return ()
