"""Codes of what a message tells about people or networks that its recipients need not know."""

from typing import Literal

PrivacyCode = Literal[
    "bcc-in-header",  # detail: addresses; not sent by this program
    "bcc-in-attached-message",  # detail: addresses
    "hidden-recipient-field",  # detail: name of the field, other: value
    "originating-address",  # detail: name of the field, other: value
    "internal-host",  # detail: the first host or IP address, other: name of its field, number: of fields
    "address-in-trace",  # detail: the first public IP address, other: name of its field, number: of fields
    "internal-message-id",  # detail: the host in it
    "local-path",  # detail: the path, number: how many
    "path-in-file-name",  # detail: the name
    "tracking-pixel",  # detail: its host, number: how many
    "credential",  # detail: its beginning only, other: a CredentialKind
]

CredentialKind = Literal[
    "aws", "github", "slack", "stripe", "cloudflare", "google", "private-key", "jwt", "url-password", "password"
]
