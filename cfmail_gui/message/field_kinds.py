"""What a header field holds, by its name: that decides how it may be written."""

from typing import Literal

FieldKind = Literal["addresses", "parameters", "identifier", "structured", "unstructured"]

_ORIGINATORS = ("from", "sender", "reply-to", "to", "cc", "bcc")
_ADDRESSES = frozenset(
    (
        *_ORIGINATORS,
        *(f"resent-{name}" for name in _ORIGINATORS),
        "apparently-to",
        "disposition-notification-to",
        "errors-to",
        "mail-followup-to",
        "mail-reply-to",
        "return-receipt-to",
        "x-confirm-reading-to",
    )
)
_PARAMETERS = frozenset(("content-type", "content-disposition"))
_IDENTIFIERS = frozenset(
    (
        "authentication-results",
        "autocrypt",
        "bimi-selector",
        "content-base",
        "content-id",
        "content-location",
        "content-md5",
        "content-transfer-encoding",
        "delivered-to",
        "dkim-signature",
        "domainkey-signature",
        "feedback-id",
        "in-reply-to",
        "message-id",
        "mime-version",
        "original-message-id",
        "received",
        "received-spf",
        "references",
        "resent-message-id",
        "return-path",
        "supersedes",
        "x-google-dkim-signature",
        "x-google-smtp-source",
        "x-original-to",
        "x-received",
    )
)
_IDENTIFIER_PREFIXES = ("arc-", "list-")
_STRUCTURED = frozenset(
    (
        "accept-language",
        "auto-submitted",
        "content-duration",
        "content-features",
        "content-language",
        "date",
        "deferred-delivery",
        "delivery-date",
        "expires",
        "importance",
        "keywords",
        "latest-delivery-time",
        "precedence",
        "priority",
        "resent-date",
        "sensitivity",
    )
)


def kind_of(name: str) -> FieldKind:
    """Return what a field of this name holds, without regard to case.

    An "identifier" is compared or signed octet for octet: it is never encoded, and not folded unless it must be.
    Every name that is not known, X- or not, is "unstructured" text.
    """
    name = name.lower()
    if name in _ADDRESSES:
        return "addresses"
    if name in _PARAMETERS:
        return "parameters"
    if name in _IDENTIFIERS or name.startswith(_IDENTIFIER_PREFIXES):
        return "identifier"
    return "structured" if name in _STRUCTURED else "unstructured"
