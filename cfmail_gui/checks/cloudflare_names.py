"""What Cloudflare's documentation says of header fields by their names.

Source: developers.cloudflare.com/email-service/reference/headers. It speaks of fields given apart from the message;
whether it holds for those inside a raw message is not said.
"""

import re
from typing import Literal

from cfmail_gui.message.wire_left_out import BLIND_NAMES

FieldRole = Literal["message", "platform", "listed", "other"]

# They are no custom header fields: requests have members of their own for them, or a raw message cannot be without.
_OF_MESSAGE = frozenset({"from", "to", "cc", "reply-to", "subject", "mime-version"})
_REPLACED = frozenset({"date", "message-id"})
_PLATFORM = frozenset(
    {
        "cfbl-address",
        "cfbl-feedback-id",
        "dkim-signature",
        "feedback-id",
        "received",
        "return-path",
        "tls-report-domain",
        "tls-report-submitter",
        "tls-required",
    }
)
_LISTED = frozenset(
    {
        "archived-at",
        "auto-submitted",
        "comments",
        "expires",
        "importance",
        "in-reply-to",
        "keywords",
        "list-archive",
        "list-help",
        "list-id",
        "list-owner",
        "list-post",
        "list-subscribe",
        "list-unsubscribe",
        "list-unsubscribe-post",
        "organization",
        "precedence",
        "priority",
        "references",
        "reply-by",
        "require-recipient-valid-since",
        "sensitivity",
        "thread-index",
        "thread-topic",
    }
)
_VALUES = {
    "auto-submitted": frozenset({"auto-generated", "auto-replied", "auto-notified"}),
    "importance": frozenset({"high", "normal", "low"}),
    "precedence": frozenset({"bulk", "list", "junk"}),
    "priority": frozenset({"normal", "non-urgent", "urgent"}),
    "sensitivity": frozenset({"personal", "private", "company-confidential"}),
}
_EXTENSION = re.compile(r"x-[a-z0-9_-]+")


def role_of(name: str) -> FieldRole:
    """Return how Cloudflare treats a header field, by its name in any case."""
    name = name.lower()
    if name in _OF_MESSAGE or name in BLIND_NAMES or (name.startswith("content-") and name != "content-language"):
        return "message"
    if name in _PLATFORM or name in _REPLACED or name.startswith("arc-"):
        return "platform"
    is_listed = name in _LISTED or name == "content-language" or _EXTENSION.fullmatch(name) is not None
    return "listed" if is_listed else "other"


def is_custom(name: str) -> bool:
    """Say whether a field counts as one that was added to the message."""
    return role_of(name) in ("listed", "other")


def is_listed_value(name: str, value: str) -> bool:
    """Say whether a listed field may have this value; what stands behind its first word is not looked at."""
    allowed = _VALUES.get(name.lower())
    return allowed is None or re.split(r"[;(\s]", value.strip().lower(), maxsplit=1)[0] in allowed
