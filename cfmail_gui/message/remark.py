"""What is odd about a message that can still be shown, edited and sent."""

from dataclasses import dataclass
from typing import Literal

RemarkCode = Literal[
    "bom",
    "mbox-line",
    "draft",  # X-Unsent: 1
    "field-without-colon",
    "too-many-fields",
    "no-blank-line",
    "nul",
    "several-messages",  # an mbox file with more than one
    "bare-cr",
    "eight-bit",  # octets that are not UTF-8
    "bad-address",  # detail: the header field's name
    "too-deep",  # this and the following: detail is the part's number
    "too-many-parts",
    "no-delimiter",  # a multipart in which its boundary never occurs
    "no-close",  # a multipart whose closing delimiter is missing
]


@dataclass(frozen=True, slots=True)
class Remark:
    """Something odd about a message that can still be shown; ``position`` is an octet offset."""

    code: RemarkCode
    position: int
    detail: str = ""
