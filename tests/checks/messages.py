"""Messages for tests of checks, and what the checks look at."""

from datetime import UTC, datetime

from cfmail_gui.checks.checked import Checked
from cfmail_gui.message.document import ensure_message, split
from cfmail_gui.message.envelope import Envelope
from cfmail_gui.message.faults import BadMessage
from cfmail_gui.message.wire import encode

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
FIELDS = {
    "From": "Ada <ada@sender.test>",
    "To": "bob@example.test",
    "Subject": "Hello",
    "Date": "Sat, 21 Nov 2026 10:00:00 +0100",
    "Message-ID": "<1@sender.test>",
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=utf-8",
}


def raw(body: bytes = b"Hi\r\n", **changes: str | bytes | None) -> bytes:
    """Return a flawless message, but for the fields given: ``Reply_To="x"``; None leaves a field out."""
    named = {name.replace("_", "-"): value for name, value in changes.items()}
    fields = {**FIELDS, **named}
    lines = [name.encode() + b": " + _octets(value) for name, value in fields.items() if value is not None]
    return b"\r\n".join([*lines, b"", body])


def checked(octets: bytes, recipients: tuple[str, ...] = ("bob@example.test",)) -> Checked:
    """Return what the checks look at for a message that is to be sent at ``NOW``."""
    document = split(octets)
    size, refusal = 0, None
    try:
        ensure_message(document)
        size = len(encode(document).octets)
    except BadMessage as error:
        refusal = error
    return Checked(document, Envelope("ada@sender.test", recipients), size, refusal, NOW)


def _octets(value: str | bytes) -> bytes:
    return value.encode() if isinstance(value, str) else value
