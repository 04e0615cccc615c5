"""What becomes of a batch, and of the message in hand, when a send does not end in a report. Pure."""

from dataclasses import dataclass
from typing import Literal

from cfmail_gui.attempt import SandboxUnavailable, SecretUnavailable, SendFailed
from cfmail_gui.message.envelope import BadEnvelope
from cfmail_gui.message.faults import BadFile, BadMessage, CfmailError
from cfmail_gui.record import AlreadyClaimed, AlreadySent, JournalUnavailable
from cfmail_gui.sending.batch_check import NoteCode
from cfmail_gui.sending.batch_load import FileChanged
from cfmail_gui.sending.batch_news import PauseCode
from cfmail_gui.sending.batch_scan import message_finding

_ACCOUNT_FAULTS = frozenset(
    {
        "unauthorized",
        "bad-token-type",
        "forbidden",
        "not-entitled",
        "sending-disabled",
        "not-found",
        "blocked",
        "redirected",
        "bad-proxy",
    }
)
"""Every other message would meet them as well."""

_OFFLINE_FAULTS = frozenset({"no-connection", "tls"})

Streak = Literal["", "offline", "unknown", "files"]
"""What is no reason to pause when it happens once, but is when it happens again and again."""

LONGEST_STREAK: dict[Streak, int] = {"offline": 3, "unknown": 5, "files": 5}
"""Ours: after so many in a row the batch is paused."""


@dataclass(frozen=True, slots=True)
class Consequence:
    """What to do."""

    item: Literal["stays", "again", "held", "broken"] = "stays"  # "again": it was not sent and gets another turn
    note: NoteCode | Literal[""] = ""  # for "held" and "broken"
    pause: PauseCode = ""
    wait: int = 0  # seconds, where Cloudflare asked for a pause
    streak: Streak = ""


def consequence(error: CfmailError) -> Consequence:
    """Say what follows from the failure of one message."""
    match error:
        case SendFailed():
            return _of_send(error)
        case AlreadySent():
            return Consequence("held", "already-sent")
        case AlreadyClaimed():
            return Consequence()  # somebody else has it, or a person has taken it out of the batch meanwhile
        case FileChanged():
            return Consequence("held", "changed-on-disk")
        case BadFile():
            return Consequence("held", "unreadable", streak="files")
        case BadMessage():
            return Consequence("broken", message_finding(error.fault))
        case BadEnvelope():
            return Consequence("broken", error.fault)
        case JournalUnavailable():
            return Consequence(pause="journal")
        case SecretUnavailable():
            return Consequence(pause="secret")
        case SandboxUnavailable():
            return Consequence(pause="sandbox")
    return Consequence(pause="account")  # BadAccount, and what else may be wrong with more than this message


def _of_send(error: SendFailed) -> Consequence:
    if error.wait_seconds is not None:
        return Consequence("again", pause="wait", wait=error.wait_seconds)
    if error.maybe_sent:
        return Consequence(streak="" if error.fault == "bad-answer" else "unknown")
    if error.fault in _ACCOUNT_FAULTS:
        return Consequence("again", pause="account")
    if error.fault == "bug":
        return Consequence("again", pause="bug")
    if error.fault == "stopped":
        return Consequence("again")
    return Consequence(streak="offline" if error.fault in _OFFLINE_FAULTS else "")
