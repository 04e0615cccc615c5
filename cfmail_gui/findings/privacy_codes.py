"""Codes of what a message tells about people or networks that its recipients need not know."""

from typing import Literal

PrivacyCode = Literal[
    "bcc-in-header",  # detail: addresses; not sent by this program
    "bcc-in-attached-message",  # detail: addresses
    "hidden-recipient-field",  # detail: name of the field, other: value
    "originating-address",  # detail: name of the field, other: value
    "internal-host",  # detail: host or IP address, other: name of the field
    "address-in-trace",  # detail: a public IP address, other: name of the field
    "internal-message-id",  # detail: the host in it
    "local-path",  # detail: the path, number: how many
    "path-in-file-name",  # detail: the name
    "tracking-pixel",  # detail: its host, number: how many
    "credential",  # detail: its beginning only, other: a CredentialKind
]

CredentialKind = Literal[
    "aws", "github", "slack", "stripe", "cloudflare", "google", "private-key", "jwt", "url-password", "password"
]
