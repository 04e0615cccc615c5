"""One message for each row of data: tried, addressed, and written for a batch."""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from cfmail_gui.findings.finding import Finding
from cfmail_gui.message.addr_spec import fault_of, key
from cfmail_gui.message.address_writer import write_addresses
from cfmail_gui.message.addresses import parse_list
from cfmail_gui.message.document import Document
from cfmail_gui.message.envelope import header_addresses, propose
from cfmail_gui.message.faults import BadEdit, BadFile, BadMessage
from cfmail_gui.message.shown import shown_value
from cfmail_gui.sending.live_template import LiveTemplates, Rendering, TemplateFiles
from cfmail_gui.store.files import write_new
from cfmail_gui.store.paths import make_folder
from cfmail_gui.templates.faults import BadTemplate
from cfmail_gui.templates.rendered import Undefined

RowFault = BadTemplate | BadFile | BadMessage
Check = Callable[[Rendering, tuple[str, ...]], Sequence[Finding]]
"""Takes a message and its envelope recipients."""


@dataclass(frozen=True, slots=True)
class RowReport:
    """What came of one row, from 0; with a ``fault`` there is no message, and the rest is empty."""

    row: int
    subject: str = ""
    recipients: tuple[str, ...] = ()
    fault: RowFault | None = None
    undefined: tuple[Undefined, ...] = ()
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class MergedMessage:
    """A message on disk, and who it is for; ``row`` counts from 0."""

    path: Path
    recipients: tuple[str, ...]
    row: int = 0


class Merge:
    """All rows of one template; for a worker thread.

    Args:
        column: names the recipients, several parted by commas or semicolons; "" for those in To, Cc and Bcc.
        inline: as for ``LiveTemplates.render``.
    """

    def __init__(
        self,
        templates: LiveTemplates,
        files: TemplateFiles,
        filled: Mapping[str, str],
        column: str = "",
        *,
        inline: bool = True,
    ) -> None:
        self._templates = templates.settled()
        self._files, self._filled, self._column, self._inline = files, filled, column, inline
        self._digests: dict[int, bytes] = {}  # of the messages that were tried

    def dry_run(self, check: Check) -> Iterator[RowReport]:
        """Render and check row after row; a fault of a row is reported and does not end it."""
        for row in range(self._files.rows):
            try:
                yield self._tried(row, check)
            except (BadTemplate, BadFile, BadMessage) as error:
                yield RowReport(row, fault=error)

    def write(self, folder: Path, rows: Sequence[int]) -> Iterator[MergedMessage]:
        """Write one file for each of ``rows``, 00001.eml for the first row of the data, readable by the user alone.

        ``folder`` is made where it is missing. To stop, do not ask for the next one.

        Raises:
            BadTemplate, BadFile: at the first row that gives no message, or no file; "row-changed" where the message
                is not the one that ``dry_run`` has shown to ``check``: images are read from the disk each time.
        """
        try:
            make_folder(folder)
        except OSError as error:
            raise BadFile("unwritable", str(folder), detail=error.strerror or "") from error
        for row in rows:
            named = self._named(row)
            to = ", ".join(named)
            document = self._templates.message(self._files, row, self._filled, inline=self._inline, to=to)
            if self._digests.get(row) not in (None, _digest(document)):
                raise BadTemplate("row-changed", line=row + 1)
            path = folder / f"{row + 1:05}.eml"
            recipients = named or self._in_header(document)
            write_new(path, document.raw)
            yield MergedMessage(path, recipients, row)

    def _tried(self, row: int, check: Check) -> RowReport:
        named = self._named(row)
        to = ", ".join(named)
        rendering = self._templates.render(self._files, row, self._filled, inline=self._inline, to=to)
        document = rendering.opened.document
        recipients = named or self._in_header(document)
        self._digests[row] = _digest(self._templates.named(self._files, document))
        subject = document.first("Subject")
        return RowReport(
            row=row,
            subject=shown_value(subject) if subject else "",
            recipients=recipients,
            undefined=rendering.undefined,
            findings=tuple(check(rendering, recipients)),
        )

    def _named(self, row: int) -> tuple[str, ...]:
        """Return the addresses in the column; () without one."""
        if not self._column:
            return ()
        values = self._files.data.rows[row] if self._files.data else {}
        if self._column not in values:
            raise BadTemplate("column-missing", name=self._column, line=row + 1)
        written = values[self._column]
        text = "" if written is None else str(written).strip(" \t,;")
        if not text:
            raise BadTemplate("no-recipient", name=self._column, line=row + 1)
        addresses = _addresses(text)
        if not addresses:
            raise BadTemplate("bad-address", name=self._column, line=row + 1, detail=text[:200])
        return addresses

    def _in_header(self, document: Document) -> tuple[str, ...]:
        recipients = propose(header_addresses(document)).recipients
        if not recipients:
            raise BadTemplate("no-recipient", name="To")
        return recipients


def _digest(document: Document) -> bytes:
    return hashlib.sha256(document.raw).digest()


def _addresses(text: str) -> tuple[str, ...]:
    """Return the addresses in a list, each once; () where anything in it is none."""
    try:
        found = parse_list(write_addresses(text).encode("utf-8", "replace"))
    except BadEdit:
        return ()
    addresses: dict[str, str] = {}
    for mailbox in found.mailboxes:
        addresses.setdefault(key(mailbox.address), mailbox.address)
    if found.faults or any(fault_of(address) for address in addresses.values()):
        return ()
    return tuple(addresses.values())
