"""The open message as the window needs it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the window is up before the modules that read a message are needed
    from pathlib import Path

    from cfmail_gui.message.composition import Composition
    from cfmail_gui.message.document import Document
    from cfmail_gui.message.envelope import Envelope, HeaderAddresses
    from cfmail_gui.message.faults import BadMessage
    from cfmail_gui.message.remark import Remark
    from cfmail_gui.message.signatures import Signature
    from cfmail_gui.message.splices import Splices
    from cfmail_gui.message.wire import WireChange, WireOptions, WireWarning
    from cfmail_gui.store.saving import FileStamp


@dataclass(frozen=True, slots=True)
class Opened:
    """One whole, readable message and where it came from. ``path`` is None for what was pasted, piped or begun here."""

    name: str
    path: "Path | None"
    stamp: "FileStamp | None"  # of the file as it was read or written last
    unsaved: bool  # it holds work that is nowhere on disk but in the recovery folder
    document: "Document"
    addresses: "HeaderAddresses"
    composition: "Composition"
    remarks: "tuple[Remark, ...]"
    options: "WireOptions"
    wire: "WireSummary | None"  # what would be sent; None where it cannot be
    refusal: "BadMessage | None"  # why it cannot be sent as it is
    envelope: "Envelope | None" = None  # that it was sent with; None where the headers propose one
    template: "Path | None" = None  # that it is the rendering of, or was before it was edited

    def is_same_source(self, other: "Opened") -> bool:
        """Say whether both were read from one file, or rendered from one template."""
        sources = (self.path, self.template)
        return sources != (None, None) and sources == (other.path, other.template)

    @property
    def wire_octets(self) -> int:
        """Size of what would be sent; 0 where it cannot be."""
        return self.wire.size if self.wire else 0

    @property
    def changes(self) -> "tuple[WireChange, ...]":
        """What sending does to the message."""
        return self.wire.changes if self.wire else ()


@dataclass(frozen=True, slots=True)
class WireSummary:
    """What would be sent, without the octets themselves: a message may be 26 MiB."""

    size: int
    sha256: str  # hexadecimal
    file_sha256: str  # of the file as it was opened, before any edit
    changes: "tuple[WireChange, ...]"
    edits: "Splices"  # from the document's octets to what is sent, line ends aside
    broken: "tuple[Signature, ...]"  # whose octets are changed on the way
    outdated: "tuple[Signature, ...]"  # whose octets the user has edited
    warnings: "tuple[WireWarning, ...]"
