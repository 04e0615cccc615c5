"""New messages, with the time and a name that no other message has."""

import secrets
from datetime import datetime
from email.utils import format_datetime

from cfmail_gui.message.alternatives import add_html
from cfmail_gui.message.document import Document
from cfmail_gui.message.envelope import HeaderAddresses, header_addresses
from cfmail_gui.message.leaf_edits import replace_text
from cfmail_gui.message.new_message import as_new, domain_of, new_document


def blank(sender: str = "") -> Document:
    """Return an empty message from ``sender``, text as a person types it, dated now."""
    return new_document(sender, _now(), message_id(sender))


def around_html(html: str) -> Document:
    """Return a new message whose HTML body is ``html``."""
    return add_html(blank(), html).document


def around_text(text: str) -> Document:
    """Return a new message whose body is ``text``; its lines end with a line feed."""
    return replace_text(blank(), "1", text).document


def edit_as_new(document: Document) -> Document:
    """Return a copy of ``document`` that is a message of its own."""
    return as_new(document, _now(), message_id(_author(header_addresses(document))))


def message_id(sender: str) -> str:
    """Return a Message-ID that is unique by 128 random bits, in the sender's domain (RFC 5322 3.6.4)."""
    return f"<{secrets.token_hex(16)}@{domain_of(sender)}>"


def _author(addresses: HeaderAddresses) -> str:
    return addresses.authors[0].address if addresses.authors else ""


def _now() -> str:
    return format_datetime(datetime.now().astimezone())
