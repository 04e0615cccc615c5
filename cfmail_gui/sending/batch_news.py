"""How a batch that is being sent stands, as a value that crosses threads."""

from dataclasses import dataclass
from typing import Literal

from cfmail_gui.batch_record import BatchState, ItemState
from cfmail_gui.message.faults import CfmailError

PauseCode = Literal[
    "",  # it is not paused, or by the user
    "wait",  # Cloudflare asked for it (429, 503)
    "account",  # what the account may, or its address: the next message would be refused as well
    "secret",  # the secret cannot be read
    "sandbox",  # it cannot be started
    "journal",  # it cannot be written
    "offline",  # no connection, several times in a row
    "unknown",  # several messages in a row of which nobody knows whether they went
    "files",  # several in a row that cannot be read: their folder may be away
    "closed",  # the program ends
    "other-process",  # another one runs this batch
    "bug",
]
"""Why a batch is paused."""


@dataclass(frozen=True, slots=True)
class BatchNews:
    """Where a batch stands. The last one that is told is always true."""

    batch_id: str
    state: BatchState
    counts: tuple[tuple[ItemState, int], ...]
    why: PauseCode = ""
    error: CfmailError | None = None  # what was behind ``why``
    changed: tuple[int, ...] = ()  # places whose messages changed since the last news
    in_hand: int = 0  # messages being sent now
    wait_left: int = 0  # seconds of the pause that Cloudflare asked for
    left_seconds: int | None = None  # until the end, estimated; None: unknown
    over: bool = False  # nothing is being sent any more, until somebody starts it again
