"""What a file that a person opens turns out to be: a message to show, a draft to go on with, or a choice of many."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cfmail_gui.message.document import MAX_MESSAGE_OCTETS, split
from cfmail_gui.message.faults import BadFile
from cfmail_gui.message.fields import decode_date
from cfmail_gui.message.header import has_header
from cfmail_gui.message.mail_files import (
    MAX_MAILBOX_OCTETS,
    MailFile,
    mbox_unquoted,
    page_text,
    plain_text,
    read_mail_file,
)
from cfmail_gui.message.shown import shown_value
from cfmail_gui.sending.drafting import around_html, around_text
from cfmail_gui.sending.opened import Opened
from cfmail_gui.sending.opening import examine
from cfmail_gui.store.saving import read_stamped

_HEAD_OCTETS = 64 * 1024  # of each message in a mailbox, for the list to choose from
_DRAFT_NAME = "New message from {name}"


@dataclass(frozen=True, slots=True)
class MailboxRow:
    """One message of a mailbox, as it is listed."""

    sender: str
    subject: str
    date: datetime | None
    octets: int


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A file with several messages, of which a window shows one."""

    name: str
    file: MailFile
    path: Path

    def rows(self, start: int, stop: int) -> tuple[MailboxRow, ...]:
        """Return what is to be listed of the messages ``start`` to ``stop``."""
        return tuple(self._row(index) for index in range(start, min(stop, len(self.file.messages))))

    def message(self, index: int, *, unquote: bool) -> Opened:
        """Examine one message; ``unquote`` undoes the ``>From `` quoting of its lines. Raises BadMessage."""
        octets = self.file.message(index)
        if unquote:
            octets = mbox_unquoted(octets)[0]
        return examine(octets, f"{self.name} ({index + 1})")

    def _row(self, index: int) -> MailboxRow:
        entry = self.file.messages[index]
        message = split(self.file.octets[entry.start : min(entry.end, entry.start + _HEAD_OCTETS)])
        sender, subject, date = (message.first(name) for name in ("From", "Subject", "Date"))
        return MailboxRow(
            sender=shown_value(sender) if sender else "",
            subject=shown_value(subject) if subject else "",
            date=decode_date(date.value) if date else None,
            octets=entry.end - entry.start,
        )


def read_file(path: Path) -> Opened | Mailbox:
    """Read and examine a file; what it is, is found out from its octets and its name.

    Raises:
        BadFile, BadMessage: there is nothing to show.
    """
    octets, stamp = read_stamped(path, MAX_MAILBOX_OCTETS)
    file = read_mail_file(octets, path.name)
    if len(file.messages) > 1:
        return Mailbox(path.name, file, path)
    raw = file.message(0)
    if file.kind == "html":
        return examine(around_html(page_text(raw)).raw, _DRAFT_NAME.format(name=path.name))
    if _is_text_template(path, raw):
        return examine(around_text(plain_text(raw)).raw, _DRAFT_NAME.format(name=path.name))
    if file.kind == "message" and not file.compressed:
        return examine(raw, path.name, path.absolute(), stamp)
    return examine(raw, path.name)  # saved elsewhere: what is in the file is more than this message


def _is_text_template(path: Path, raw: bytes) -> bool:
    """A .txt file that does not begin like a message is the text of a new one."""
    if path.suffix.lower() != ".txt" or has_header(split(raw[:_HEAD_OCTETS]).fields):
        return False
    if len(raw) > MAX_MESSAGE_OCTETS:
        raise BadFile("too-large", str(path), size=len(raw))
    return bool(raw.strip())
