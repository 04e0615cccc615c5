"""The open message as the window needs it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the window is up before the modules that read a message are needed
    from datetime import datetime
    from pathlib import Path

    from cfmail_gui.message.document import Document
    from cfmail_gui.message.envelope import HeaderAddresses
    from cfmail_gui.message.faults import BadMessage
    from cfmail_gui.message.parts import PartText, PartTree
    from cfmail_gui.message.remark import Remark
    from cfmail_gui.message.wire import WireChange


@dataclass(frozen=True, slots=True)
class Opened:
    """One whole, readable message and where it came from. ``path`` is None for what was pasted or piped."""

    name: str
    path: "Path | None"
    document: "Document"
    tree: "PartTree"
    addresses: "HeaderAddresses"
    headers: tuple[tuple[str, str], ...]  # (name, decoded value) of the fields shown on top
    date: "datetime | None"  # aware; None where there is no Date field that can be read
    body: "PartText | None"  # None: there is no text/plain part
    remarks: "tuple[Remark, ...]"
    wire_octets: int  # size of what would be sent; 0 where it cannot be
    changes: "tuple[WireChange, ...]"
    refusal: "BadMessage | None"  # why it cannot be sent as it is
