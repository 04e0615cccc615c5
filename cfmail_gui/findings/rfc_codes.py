"""Codes of what RFC 5322 and the RFCs about MIME forbid or advise against; what the facts of each finding are."""

from typing import Literal

RefusalCode = Literal["cannot-be-sent"]  # detail: place, other: a BadMessage's fault, number: its octet
FieldCode = Literal[  # detail: name of the header field
    "missing-from",
    "missing-date",
    "missing-recipients",  # neither To nor Cc
    "missing-mime-version",
    "no-subject",  # missing, or empty
    "duplicate-field",  # number: how many there are
]
LineCode = Literal[
    "line-without-colon",  # detail: its beginning
    "space-before-colon",  # detail: name of the header field
    "no-blank-line",
    "too-many-fields",  # limit: how many are looked at
    "eight-bit-header",  # detail: name of the first of these header fields, number: how many
    "bad-mime-version",  # detail: what it says
]
IdentityCode = Literal[  # detail: what the field says
    "bad-date",
    "wrong-weekday",  # other: the right one as in mail ("Mon")
    "future-date",  # number: days
    "old-date",  # number: days
    "bad-message-id",
]
AddressCode = Literal[  # detail: name of the header field
    "bad-address",  # other: what is no address, number: how many
    "unclosed-address",  # other: where it begins, number: how many
    "empty-address-field",
    "semicolon-between",  # number: how many
    "several-authors",  # number: how many
    "several-senders",  # number: how many
]
NameCode = Literal[  # detail: display name or domain as people read it
    "name-is-other-address",  # other: the address
    "name-holds-other-domain",  # other: the address
    "mixed-scripts",  # other: the address as it is sent
    "look-alike",  # other: the address as it is sent
]
WordCode = Literal[  # detail: name of the header field, other: the word
    "broken-encoded-word",
    "unknown-word-charset",
    "long-encoded-word",  # number, limit: characters
    "glued-encoded-word",
    "quoted-encoded-word",
]
BoundaryCode = Literal[  # detail: number of the part
    "missing-boundary",
    "bad-boundary",  # other: the boundary
    "long-boundary",  # number, limit: characters
    "unquoted-boundary",  # other: the boundary
    "boundary-in-use",  # other: the boundary
]
ContainerCode = Literal[  # detail: number of the part
    "boundary-never-occurs",  # other: the boundary
    "missing-close",  # other: the boundary
    "empty-container",
    "encoded-container",  # other: the encoding
    "too-deep",  # limit: how deep is looked
    "too-many-parts",  # limit: how many are looked at
]
TypeCode = Literal[  # detail: number of the part
    "bad-content-type",  # other: what it says
    "html-called-plain",
    "html-without-tags",
    "empty-part",
]
CharsetCode = Literal[  # detail: number of the part, other: the charset
    "unknown-charset",
    "wrong-charset",
    "looks-like-utf8",
    "no-charset",
]
EncodingCode = Literal[  # detail: number of the part, other: the transfer encoding
    "unknown-encoding",
    "eight-bit-body",
    "bad-base64",
    "text-with-nul",
]
OctetCode = Literal[  # number: how many
    "long-line",  # limit: octets, detail: octets of the longest
    "nul",
    "bare-cr",
]

RfcCode = (
    RefusalCode
    | FieldCode
    | LineCode
    | IdentityCode
    | AddressCode
    | NameCode
    | WordCode
    | BoundaryCode
    | ContainerCode
    | TypeCode
    | CharsetCode
    | EncodingCode
    | OctetCode
)
