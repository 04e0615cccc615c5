"""The expected failures of this program start here, because every room may import ``message``."""

from typing import Literal

MessageFault = Literal[
    "empty",
    "no-header",
    "too-large",
    "header-too-large",
    # octets that are not UTF-8, and that nobody but the user can put right
    "eight-bit-address",
    "eight-bit-id",
    "eight-bit-outside",  # in a preamble or epilogue
    "eight-bit-structure",  # in a boundary, or where nothing may be encoded
    "charset-needed",  # in a header field, and nothing says what they mean
    "smtputf8-address",  # asked for 7-bit, but a local part is not ASCII
]


class CfmailError(Exception):
    """Base of all expected failures. Carries facts, never sentences for the user."""


class BadMessage(CfmailError):
    """These octets cannot be taken as a message, or cannot be sent as they are.

    Attributes:
        fault: what is wrong.
        position: 0-based octet offset into the raw message; for the two "too large" faults the size in octets.
        place: where that is, as the program names it ("header field Subject", "part 1.2 (text/plain)"), or "".
        candidates: charset names to choose from, the best first, for "charset-needed".
        sample: the octets in question for "charset-needed"; at most 200.
    """

    def __init__(
        self,
        fault: MessageFault,
        *,
        position: int | None = None,
        place: str = "",
        candidates: tuple[str, ...] = (),
        sample: bytes = b"",
    ) -> None:
        super().__init__(fault)
        self.fault: MessageFault = fault
        self.position = position
        self.place = place
        self.candidates = candidates
        self.sample = sample


EditFault = Literal[
    "bad-name",  # of a header field
    "control",  # a line break or another control where there may be none
    "too-long",
    "not-ascii",
    "no-such-part",
    "not-a-leaf",
    "not-encodable",
    "not-editable",
    "bad-address",
]


class BadEdit(CfmailError):
    """An edit was not made; the document is as it was.

    Attributes:
        fault: why not.
        position: 0-based index of the character at fault in the text that was given, or None.
        name: the header field or the part it is about, or "".
    """

    def __init__(self, fault: EditFault, *, position: int | None = None, name: str = "") -> None:
        super().__init__(fault)
        self.fault: EditFault = fault
        self.position = position
        self.name = name


FileFault = Literal[
    # reading
    "missing",
    "directory",
    "not-a-file",
    "empty",
    "too-large",
    "not-allowed",
    "unreadable",
    "stopped",
    "bad-gzip",
    "outlook",  # an Outlook .msg file
    "no-message",  # a mailbox without any message
    "changed",  # since it was looked at; what was to be read is not there any more
    # writing
    "exists",  # and must not be replaced
    "disk-full",
    "unwritable",
    "busy",  # another instance of this program keeps the file locked
    # our own TOML files; both are left alone on disk until the user repairs or removes them
    "corrupt",  # detail: the parser's words, with line and column
    "newer-schema",  # written by a later version; detail: the schema number
]


class BadFile(CfmailError):
    """A file could not be read or written.

    Attributes:
        fault: what is wrong.
        name: the file's name or path as the user knows it; "-" is standard input. Untrusted: plain text.
        size: octets, for "too-large".
        detail: the operating system's own words. Untrusted: plain text.
    """

    def __init__(self, fault: FileFault, name: str, *, size: int = 0, detail: str = "") -> None:
        super().__init__(fault)
        self.fault: FileFault = fault
        self.name = name
        self.size = size
        self.detail = detail
