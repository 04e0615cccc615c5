"""send_raw's request and answer <-> our types. No network.

Source: developers.cloudflare.com/api/resources/email_sending/methods/send_raw
"""

import json
from collections.abc import Iterator, Mapping
from datetime import datetime

from cfmail_gui.attempt import Outcome, SendReport, SendRequest
from cfmail_gui.message.addr_spec import ascii_domain, key
from cfmail_gui.message.envelope import Envelope
from cfmail_gui.message.octets import pieces
from cfmail_gui.message.wire import WireChange

_PIECE_OCTETS = 2**16  # one write; every C call on so many is over in less than 1 ms
_MAX_LISTED = 1000  # addresses in one list of an answer to at most 50 recipients
_MAX_UNASKED = 50

# From hopeful to hopeless. Where an answer names an address twice the last one counts.
_LISTS: Mapping[str, Outcome] = {
    "delivered": Outcome.DELIVERED,
    "queued": Outcome.QUEUED,
    "permanent_bounces": Outcome.BOUNCED,
    "suppressed_recipients": Outcome.SUPPRESSED,
}
_HOPE = tuple(_LISTS.values())

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def request_pieces(envelope: Envelope, octets: bytes) -> Iterator[bytes]:
    """Yield the JSON body in pieces of 64 to 384 KiB, each proven before it is handed out.

    Joined they are, octet for octet, what the official Python SDK 5.9 sends for the same message.

    What is proven is that the ``mime_message`` which a JSON parser will read is, in UTF-8, exactly ``octets``.

    Raises:
        ValueError: it is not; ``octets`` are not UTF-8, for one.
    """
    fields = _fields(envelope)
    head, _, tail = _encode(fields).partition('"mime_message":""')
    if json.loads(f'{head}"mime_message":""{tail}') != fields:
        raise ValueError("envelope")
    yield f'{head}"mime_message":"'.encode()
    for start, end in pieces(octets, 0, len(octets), _PIECE_OCTETS):
        yield _quoted(octets[start:end])
    yield f'"{tail}'.encode()


def read_report(
    request: SendRequest,
    result: Mapping[str, object],
    finished_at: datetime,
    changes: tuple[WireChange, ...] = (),
) -> SendReport:
    """Give each envelope recipient exactly one outcome, whatever the server listed.

    A recipient that is listed nowhere is UNREPORTED, or UNKNOWN where a list had entries that cannot be read.

    Raises:
        ValueError: a list is no list, or is out of all proportion.
    """
    said: dict[str, Outcome] = {}
    is_readable = True
    for name, outcome in _LISTS.items():
        entries = _entries(result.get(name))
        addresses = [entry for entry in entries if isinstance(entry, str)]
        is_readable = is_readable and len(addresses) == len(entries)
        said |= dict.fromkeys(addresses, outcome)
    outcomes, unasked = _match(request.envelope.recipients, said)
    rest = Outcome.UNREPORTED if is_readable else Outcome.UNKNOWN
    return SendReport(
        request.attempt_id,
        finished_at,
        tuple((address, outcomes.get(address, rest)) for address in request.envelope.recipients),
        _message_id(result.get("message_id")),
        unasked,
        changes,
    )


def _fields(envelope: Envelope) -> dict[str, object]:
    """Return the body's fields in the SDK's order, with the message still to be filled in."""
    return {
        "from": ascii_domain(envelope.sender),
        "mime_message": "",
        "recipients": [ascii_domain(address) for address in envelope.recipients],
    }


def _quoted(piece: bytes) -> bytes:
    quoted = _encode(piece.decode())
    read: str = json.loads(quoted)
    if read.encode() != piece:
        raise ValueError("message")
    return quoted[1:-1].encode()


def _entries(value: object) -> list[object]:
    if value is None:
        return []
    if not isinstance(value, list) or len(value) > _MAX_LISTED:
        raise ValueError("list")
    return value


def _match(recipients: tuple[str, ...], said: Mapping[str, Outcome]) -> tuple[dict[str, Outcome], tuple[str, ...]]:
    """Match by our rule of equality first, then without regard to case: servers lower whole addresses."""
    exact = {key(address): address for address in recipients}
    loose: dict[str, list[str]] = {}
    for own, address in exact.items():
        loose.setdefault(own.casefold(), []).append(address)
    outcomes: dict[str, Outcome] = {}
    unasked = []
    for listed, outcome in said.items():
        answered = key(listed)
        named = [exact[answered]] if answered in exact else loose.get(answered.casefold(), [])
        for address in named:
            outcomes[address] = max(outcome, outcomes.get(address, outcome), key=_HOPE.index)
        if not named:
            unasked.append(listed)
    return outcomes, tuple(unasked[:_MAX_UNASKED])


def _message_id(value: object) -> str | None:
    return (value or None) if isinstance(value, str) else None
