"""What sending does to a message, in values: what is asked for, and what was changed."""

from dataclasses import dataclass
from typing import Literal

from cfmail_gui.message.splices import Splice

ChangeCode = Literal[
    # left out
    "bom-dropped",
    "mbox-line-dropped",
    "bcc-removed",
    "draft-mark-removed",
    # written otherwise, because JSON cannot carry it or because 7-bit was asked for
    "field-encoded",
    "parameter-encoded",
    "field-replaced",
    "body-encoded",
    "octets-escaped",
    "octets-dropped",
    "line-ends",
]

WireWarning = Literal["smtputf8-headers"]
"""Raw UTF-8 in header fields is sent as it is: only servers with SMTPUTF8 (RFC 6531) take that."""


@dataclass(frozen=True, slots=True)
class WireOptions:
    """How a message is to be sent."""

    crlf: bool = True  # every line ends with CRLF; otherwise all line ends stay
    seven_bit: bool = False  # nothing but ASCII; otherwise valid UTF-8 stays as it is
    header_charset: str = ""  # what octets in header fields mean that are not UTF-8; "" asks the text part


@dataclass(frozen=True, slots=True)
class WireChange:
    """One change, or one kind of change, between the opened file and what is sent."""

    code: ChangeCode
    count: int  # marks, lines, line ends, header fields or parts; of "octets-…" the octets
    # names of the fields; of "field-encoded" and "parameter-encoded" the charset, where one mattered;
    # of "body-encoded" why: "eight-bit" or "binary"
    detail: str = ""
    place: str = ""  # as ``parts.place_of`` names it
    before: str = ""  # the transfer encoding, or what the field said: foreign text
    after: str = ""
    octets: int = 0  # that are not ASCII and were written otherwise


@dataclass(frozen=True, slots=True)
class Repair:
    """What to do to a message so that it can be sent, and how that is said."""

    splices: tuple[Splice, ...]  # in order
    change: WireChange
