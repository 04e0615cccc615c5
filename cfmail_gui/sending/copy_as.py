"""A send for other clients: the text to paste, and the file that the text refers to."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from cfmail_gui.account import DEFAULT_BASE_URL, Account
from cfmail_gui.attempt import MAX_ORDERED, MAX_RECIPIENTS
from cfmail_gui.cloudflare.snippet_kinds import KINDS, Kind, reads_body, variables
from cfmail_gui.message import envelope as envelopes
from cfmail_gui.message.envelope import Envelope
from cfmail_gui.message.faults import CfmailError

if TYPE_CHECKING:  # the encoder is needed when something is copied, not when the window starts
    from cfmail_gui.message.wire import WireOptions

__all__ = ["KINDS", "CopyRefused", "CopySource", "Kind", "check", "prepare", "proposed_name", "reads_body", "variables"]

_MESSAGE_NAME = re.compile(r"\.(eml|json)\Z", re.IGNORECASE)
_NO_NAME = "message"


class CopyRefused(CfmailError):
    """There is no text that another client could make this send with.

    Attributes:
        fault: "sandbox": it takes no token that a user has; "too-many-recipients" for one request.
        count: of the recipients.
    """

    def __init__(self, fault: Literal["sandbox", "too-many-recipients"], count: int = 0) -> None:
        super().__init__(fault)
        self.fault: Literal["sandbox", "too-many-recipients"] = fault
        self.count = count


@dataclass(frozen=True, slots=True)
class CopySource:
    """A send that has been made, or could be."""

    account: Account
    envelope: Envelope
    raw: bytes  # the message's octets; of an old attempt those that were sent
    options: "WireOptions | None" = None  # None: as usual; of an old attempt crlf=False
    name: str = ""  # of the file or message, as the window shows it
    folder: str = ""  # where the open message is; "": nowhere


def check(source: CopySource) -> None:
    """Make sure that ``source`` can be sent by one request. Takes no time.

    Raises:
        BadEnvelope: the envelope cannot be used by anybody.
        CopyRefused: it could be sent by this program only.
    """
    account, count = source.account, len(source.envelope.recipients)
    if account.kind == "sandbox" and account.base_url == DEFAULT_BASE_URL:
        raise CopyRefused("sandbox")
    envelopes.check(source.envelope, MAX_ORDERED)
    if count > MAX_RECIPIENTS:
        raise CopyRefused("too-many-recipients", count)


def proposed_name(kind: Kind, source: CopySource) -> str:
    """Return a name for the file, which is not the message's own: that one must not be replaced by accident."""
    from cfmail_gui.message.file_names import safe_name

    stem = _MESSAGE_NAME.sub("", source.name) or _NO_NAME
    return safe_name(f"{stem}-request.json" if reads_body(kind) else f"{stem}-as-sent.eml", _NO_NAME, "")


def prepare(kind: Kind, source: CopySource, path: Path, save: Callable[[Path, bytes], object]) -> str:
    """Write the file with ``save``, as Keeper.save, and return the text, which names it by its absolute path.

    Raises:
        BadEnvelope, CopyRefused: as ``check``; nothing was written.
        BadMessage: the message cannot be sent as it is; nothing was written.
        BadFile: the file could not be written.
    """
    from cfmail_gui.cloudflare.snippets import Call, snippet

    check(source)
    octets = _file_octets(kind, source)
    where = path.absolute()
    save(where, octets)
    account = source.account
    call = Call(account.base_url, account.account_id, account.auth, source.envelope, str(where), len(octets))
    return snippet(kind, call)


def _file_octets(kind: Kind, source: CopySource) -> bytes:
    from cfmail_gui.cloudflare.schema import request_pieces
    from cfmail_gui.message.document import split
    from cfmail_gui.message.wire import WireOptions, encode

    wire = encode(split(source.raw), source.options or WireOptions())
    return b"".join(request_pieces(source.envelope, wire.octets)) if reads_body(kind) else wire.octets
