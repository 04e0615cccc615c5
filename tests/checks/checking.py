"""Messages made for one check, and what that check finds in them."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from cfmail_gui.checks.checked import Checked
from cfmail_gui.findings.finding import Finding
from cfmail_gui.message.document import Document, split
from cfmail_gui.message.envelope import Envelope, header_addresses, propose
from cfmail_gui.message.faults import BadMessage
from cfmail_gui.message.wire import encode

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
HEAD = (
    "From: Ada <ada@sender.test>\r\nTo: bob@one.test\r\nSubject: Hello\r\nDate: Sat, 21 Nov 2026 10:00:00 +0100\r\n"
    "Message-ID: <1@sender.test>\r\nMIME-Version: 1.0\r\n"
)

Findings = Callable[[Checked], Iterator[Finding]]


def message(fields: str = "", body: str = "Hello Bob\r\n", kind: str = "text/plain") -> bytes:
    """Return a good message with more header fields, lines parted by LF, and this body."""
    extra = "".join(f"{line}\r\n" for line in fields.split("\n") if line)
    return f"{HEAD}{extra}Content-Type: {kind}; charset=utf-8\r\n\r\n{body}".encode()


def html(body: str) -> bytes:
    """Return a good message whose HTML this is."""
    return message(body=body, kind="text/html")


def without(name: str, raw: bytes | None = None) -> bytes:
    """Return a message without a header field of the usual ones."""
    lines = (raw or message()).split(b"\r\n")
    return b"\r\n".join(line for line in lines if not line.lower().startswith(name.lower().encode() + b":"))


def replaced(name: str, value: str) -> bytes:
    """Return a good message in which one of the usual header fields says something else."""
    return without(name).replace(b"MIME-Version", f"{name}: {value}\r\nMIME-Version".encode(), 1)


def checked(raw: bytes | Document, *, sender: str | None = None, size: int | None = None, **facts: object) -> Checked:
    """Return what the checks look at, the envelope as the header proposes it."""
    document = raw if isinstance(raw, Document) else split(raw)
    proposed = propose(header_addresses(document))
    recipients = facts.pop("recipients", proposed.recipients)
    envelope = Envelope(proposed.sender if sender is None else sender, recipients)
    refusal = None
    try:
        octets = len(encode(document).octets)
    except BadMessage as error:
        octets, refusal = 0, error
    return Checked(document, envelope, octets if size is None else size, refusal, NOW, **facts)


def codes(findings: Findings, raw: bytes | Document, **facts: object) -> list[str]:
    """Return the codes of what a check finds."""
    return [finding.code for finding in findings(checked(raw, **facts))]


def only(findings: Findings, code: str, raw: bytes | Document, **facts: object) -> Finding:
    """Return the one finding with this code."""
    (found,) = [finding for finding in findings(checked(raw, **facts)) if finding.code == code]
    return found
