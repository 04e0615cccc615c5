"""What files and folders hold for a batch, message by message; nothing of a message is kept but what a row shows."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Literal

from cfmail_gui.attempt import MAX_ACCEPTED_OCTETS, MAX_VERIFIED_OCTETS
from cfmail_gui.batch_record import BatchItem
from cfmail_gui.message import document, envelope, wire
from cfmail_gui.message.document import Document
from cfmail_gui.message.envelope import Envelope, HeaderAddresses
from cfmail_gui.message.faults import BadFile, BadMessage, FileFault, MessageFault
from cfmail_gui.message.fields import decode_text
from cfmail_gui.message.header import is_draft_mark
from cfmail_gui.message.mail_files import MAX_MAILBOX_OCTETS, MailFile, read_mail_file
from cfmail_gui.sending.batch_check import BrokenCode, FindingCode, envelope_findings
from cfmail_gui.store.files import read_regular

MAX_FILES = 100_000
"""Ours: so many files of one batch are looked at; more is a mistake in the choice of a folder."""

_SUFFIXES = (".eml", ".emlx", ".mbox", ".mbx")
_DIGITS = re.compile(r"([0-9]{1,100})")
_MOST_KEPT = 1_000  # recipients of one message; a request takes 50, so it is broken long before
_SUBJECT_CHARACTERS = 1_000
_RECIPIENT_FIELDS = frozenset({"To", "Cc", "Bcc"})
_REWRITTEN = frozenset({"field-encoded", "parameter-encoded", "field-replaced", "body-encoded"})
_ABOUT_RECIPIENTS = frozenset({"bad-address", "no-recipients", "too-many-recipients"})
_LOST = frozenset({"octets-escaped", "octets-dropped"})


def sources(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return the files to scan, in the order of the paths: a folder stands for the mail files directly in it.

    Those are named ``.eml``, ``.emlx``, ``.mbox`` or ``.mbx``, with or without ``.gz``, are not hidden, and come in
    natural order (2 before 10). A file that is named itself is taken whatever its name. Each file comes once.

    Raises:
        BadFile: "not-allowed", "unreadable" or "missing" for a folder; "too-large" for more than ``MAX_FILES``.
    """
    found: dict[Path, None] = {}
    for path in paths:
        for file in _in_folder(path) if path.is_dir() else (path,):
            found.setdefault(file.absolute())
            if len(found) > MAX_FILES:
                raise BadFile("too-large", str(path), detail=f"more than {MAX_FILES} files")
    return tuple(found)


def scan(path: Path) -> Iterator[BatchItem]:
    """Yield a row for every message of a file, whose octets are in memory until the last one; never raises.

    A file that is none, and a message that cannot be sent, give a row that is *broken*. ``place`` is 0 in all of
    them. To stop, do not ask for the next one.
    """
    try:
        file = read_mail_file(read_regular(path, MAX_MAILBOX_OCTETS), path.name)
    except BadFile as error:
        yield _broken(path, file_finding(error.fault))
        return
    if file.kind == "html":
        yield _broken(path, "no-message")
        return
    for index in range(len(file.messages)):
        yield _row(path, file, index)


def addressed(item: BatchItem, recipients: tuple[str, ...]) -> BatchItem:
    """Return the row of a message that goes to these recipients, and not to those in its header fields."""
    findings = [code for code in item.findings if code not in _ABOUT_RECIPIENTS]
    findings += envelope_findings(Envelope(item.sender, recipients))
    return replace(item, recipients=recipients[:_MOST_KEPT], findings=tuple(dict.fromkeys(findings)))


def file_finding(fault: FileFault) -> BrokenCode:
    """Return what a batch says of a file that cannot be read."""
    match fault:
        case "empty" | "outlook" | "no-message":
            return "no-message"
        case "too-large":
            return "too-large"
    return "unreadable"


def message_finding(fault: MessageFault) -> BrokenCode:
    """Return what a batch says of a message that cannot be sent."""
    match fault:
        case "empty" | "no-header":
            return "no-message"
        case "too-large" | "header-too-large":
            return "too-large"
        case "charset-needed":
            return "charset-needed"
    return "not-encodable"


def _in_folder(folder: Path) -> list[Path]:
    try:
        names = [path for path in folder.iterdir() if _is_mail_name(path.name) and not path.is_dir()]
    except FileNotFoundError:
        raise BadFile("missing", str(folder)) from None
    except PermissionError:
        raise BadFile("not-allowed", str(folder)) from None
    except OSError as error:
        raise BadFile("unreadable", str(folder), detail=error.strerror or "") from error
    return sorted(names, key=_natural)


def _is_mail_name(name: str) -> bool:
    return not name.startswith(".") and name.lower().removesuffix(".gz").endswith(_SUFFIXES)


def _natural(path: Path) -> tuple[list[tuple[int, str]], str]:
    """Runs of digits count as numbers; the name itself decides between ``1.eml`` and ``01.eml``."""
    pieces = _DIGITS.split(path.name.casefold())
    return [(int(piece), "") if index % 2 else (0, piece) for index, piece in enumerate(pieces)], path.name


def _broken(path: Path, finding: BrokenCode) -> BatchItem:
    return BatchItem(
        place=0,
        path=str(path.absolute()),
        start=0,
        end=-1,
        name=path.name,
        sha256="",
        subject="",
        sender="",
        recipients=(),
        size=0,
        findings=(finding,),
        state="broken",
        note=finding,
    )


def _row(path: Path, file: MailFile, index: int) -> BatchItem:
    entry = file.messages[index]
    raw = file.message(index)
    is_whole = (entry.start, entry.end) == (0, len(file.octets))
    message = document.split(raw)
    addresses = envelope.header_addresses(message)
    proposed = envelope.propose(addresses)
    size, broken, findings = _tried(message)
    findings += [*_address_findings(addresses, proposed)]
    held = "signature-broken" if "signature-broken" in findings else ""
    subject = message.first("Subject")
    return BatchItem(
        place=0,
        path=str(path.absolute()),
        start=entry.start,
        end=-1 if is_whole else entry.end,
        name=path.name if len(file.messages) == 1 else f"{path.name} ({index + 1})",
        sha256=hashlib.sha256(raw).hexdigest(),
        subject=decode_text(subject.value)[:_SUBJECT_CHARACTERS] if subject else "",
        sender=proposed.sender,
        recipients=proposed.recipients[:_MOST_KEPT],
        size=size,
        findings=tuple(findings),
        state="broken" if broken else "held" if held else "ready",
        note=broken or held,
    )


def _tried(message: Document) -> tuple[int, BrokenCode | Literal[""], list[FindingCode]]:
    """Encode a message as a send does; return its size then, why it cannot be sent, and what is to be said."""
    try:
        document.ensure_message(message)
        encoded = wire.encode(message)
    except BadMessage as error:
        finding = message_finding(error.fault)
        return message.size, finding, [finding]
    size = len(encoded.octets)
    if size > MAX_VERIFIED_OCTETS:
        return size, "too-large", ["too-large"]
    return size, "", [*_wire_findings(encoded, size), *_draft_findings(message)]


def _wire_findings(encoded: wire.Wire, size: int) -> Iterator[FindingCode]:
    codes = {change.code for change in encoded.changes}
    if encoded.broken:
        yield "signature-broken"
    if size > MAX_ACCEPTED_OCTETS:
        yield "over-5-mib"
    if codes & _LOST:
        yield "octets-lost"
    if codes & _REWRITTEN:
        yield "re-encoded"
    if "bcc-removed" in codes:
        yield "bcc-removed"


def _draft_findings(message: Document) -> Iterator[FindingCode]:
    if any(map(is_draft_mark, message.fields)):
        yield "draft"


def _address_findings(addresses: HeaderAddresses, proposed: Envelope) -> Iterator[FindingCode]:
    if any(remark.detail in _RECIPIENT_FIELDS for remark in addresses.remarks):
        yield "bad-address"
    yield from envelope_findings(proposed)
