"""Codes of what Cloudflare refuses, replaces or may not take."""

from typing import Literal

CloudflareMessageCode = Literal[
    "too-large",  # number, limit: octets as they go; over what Cloudflare takes at all
    "over-plain-limit",  # over what it takes for recipients that are not verified
    "near-plain-limit",
    "too-many-recipients",  # number, limit; over what this program sends
    "several-requests",  # number: recipients, limit: of one request
    "domain-not-onboarded",  # detail: the domain
    "sender-mismatch",  # detail: address in From, other: envelope sender
]
CloudflareFieldCode = Literal[
    "long-subject",  # number, limit: characters
    "long-field-name",  # detail: name; number, limit: octets
    "long-field-value",  # detail: name; number, limit: octets
    "large-custom-fields",  # number, limit: octets
    "no-message-id",
    "received-present",  # number: how many
    "platform-field",  # detail: name
    "field-not-listed",  # detail: name, number: how many
    "value-not-listed",  # detail: name, other: value
]
UnsubscribeCode = Literal[
    "unsubscribe-form",  # List-Unsubscribe without any <https:> or <mailto:>; detail: value
    "unsubscribe-http",  # detail: the address
    "one-click-form",  # detail: value
    "one-click-without-https",
    "no-one-click",
    "no-unsubscribe",  # detail: the field that makes it a list's mail
]

CloudflareCode = CloudflareMessageCode | CloudflareFieldCode | UnsubscribeCode
