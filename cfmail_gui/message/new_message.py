"""Messages that begin here: an empty one, one around an HTML page or a text, and a copy that is a new message."""

import re

from cfmail_gui.message.addr_spec import ascii_domain
from cfmail_gui.message.addresses import parse_list
from cfmail_gui.message.document import Document, spliced, split
from cfmail_gui.message.field_edits import set_field

PLACEHOLDER_DOMAIN = "localhost.invalid"
"""RFC 2606: a Message-ID needs a right-hand side, and nobody has this one."""

# What says how the old message travelled and who vouched for it: untrue of a new one (RFC 5322 3.6.6 and 3.6.7,
# RFC 6376, RFC 8601, RFC 8617).
_TRACES = (
    "received",
    "return-path",
    "delivered-to",
    "envelope-to",
    "x-original-to",
    "dkim-signature",
    "domainkey-signature",
    "x-google-dkim-signature",
    "authentication-results",
    "received-spf",
    "x-unsent",
)
_TRACE_PREFIXES = ("arc-", "resent-", "x-received", "x-ms-exchange-", "x-gm-", "x-forefront-", "x-mozilla-", "x-spam-")
_ONCE = ("date", "message-id")  # RFC 5322 3.6
_DOMAIN = re.compile(r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*", re.ASCII)
_NAME = re.compile(rb"[ \t]*<([0-9a-f]{32})@([A-Za-z0-9.-]+)>[ \t]*")  # a Message-ID as new messages have it


def new_document(sender: str, date: str, message_id: str) -> Document:
    """Return an empty message.

    Args:
        sender: text for From as a person types it, or "".
        date: an RFC 5322 date-time (3.3).
        message_id: with its angle brackets.
    """
    head = (
        f"Date: {date}\r\nMessage-ID: {message_id}\r\nMIME-Version: 1.0\r\n"
        "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    )
    document = split(head.encode("ascii"))
    return set_field(document, "From", sender) if sender else document


def domain_of(sender: str) -> str:
    """Return the domain for the Message-ID of what ``sender``, "Name <address>" or an address, writes, as A-labels."""
    _, at, domain = ascii_domain(sender.strip().rstrip(">")).rpartition("@")
    return domain if at and _DOMAIN.fullmatch(domain) else PLACEHOLDER_DOMAIN


def unplaced_name(document: Document) -> str:
    """Return the left-hand side of a Message-ID that has no domain of its own yet; "" for every other message."""
    left, domain = _name_of(document)
    return left if domain == PLACEHOLDER_DOMAIN else ""


def placed(document: Document, name: str) -> Document:
    """Return a copy whose Message-ID is in the domain of its first author, or in none yet where there is no author.

    Only where its left-hand side is ``name``: while an address is typed letter by letter, its domain is another one
    each time.
    """
    left, domain = _name_of(document)
    if not name or left != name:
        return document
    author = document.first("From")
    mailboxes = parse_list(author.value).mailboxes if author else ()
    wanted = domain_of(mailboxes[0].address if mailboxes else "")
    return document if wanted == domain else set_field(document, "Message-ID", f"<{left}@{wanted}>")


def _name_of(document: Document) -> tuple[str, str]:
    fields = document.all("Message-ID")
    match = _NAME.fullmatch(fields[0].value) if len(fields) == 1 else None
    return (match[1].decode("ascii"), match[2].decode("ascii")) if match else ("", "")


def as_new(document: Document, date: str, message_id: str) -> Document:
    """Return a copy that is a new message: one fresh Date and Message-ID, and no traces of the old one's way.

    A BOM and an mbox line go, too; the body stays octet for octet.
    """
    fresh = document
    while (cleaned := _cleaned(fresh)) is not fresh:  # without its only LF a message may read otherwise
        fresh = cleaned
    return set_field(set_field(fresh, "Date", date), "Message-ID", message_id)


def _cleaned(document: Document) -> Document:
    """Return a copy in one step, however many fields go; the document itself where all can stay."""
    kept, once = [], set(_ONCE)
    for field in document.fields:
        name = field.name.lower()
        if not is_trace(name) and (name not in _ONCE or name in once):
            once.discard(name)
            kept.append(document.octets.slice(field.start, field.end))
    if not document.start and len(kept) == len(document.fields):
        return document
    return spliced(document, 0, document.fields_end, b"".join(kept))


def is_trace(name: str) -> bool:
    """Say whether a header field tells of a message's way, not of the message."""
    lower = name.lower()
    return lower in _TRACES or lower.startswith(_TRACE_PREFIXES)
