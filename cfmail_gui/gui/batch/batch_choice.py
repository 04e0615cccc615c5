"""What a batch is made of: files, and, where they came out of a merge, to whom each goes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from cfmail_gui.batch_record import BatchItem


@dataclass(frozen=True, slots=True)
class BatchChoice:
    """Files and folders in the order that was chosen.

    Attributes:
        recipients: envelope recipients by the path of a file; whose file is not there goes by its header fields.
        name: of the batch; "" for one made of the paths.
    """

    paths: tuple[Path, ...]
    recipients: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    name: str = ""

    def addressed(self, item: BatchItem) -> BatchItem:
        """Return the row of a message with the recipients that were chosen for its file."""
        chosen = self.recipients.get(item.path)
        if chosen is None or item.state == "broken":
            return item
        from cfmail_gui.sending.batch_scan import addressed  # here: what reads messages is loaded when one is read

        return addressed(item, chosen)
