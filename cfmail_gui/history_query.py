"""How the history is asked, and what it answers. Frozen values, no I/O."""

from dataclasses import dataclass
from datetime import datetime

from cfmail_gui.attempt import Outcome
from cfmail_gui.record import AttemptState


@dataclass(frozen=True, slots=True)
class HistoryQuery:
    """What to look for; every part that is given must fit."""

    words: str = ""  # as typed: each word, or its beginning, in subject, addresses, ids, causes or names
    account_id: str = ""  # ours
    states: tuple[AttemptState, ...] = ()  # () for all
    outcomes: tuple[Outcome, ...] = ()  # at least one recipient has one of them
    since: datetime | None = None
    until: datetime | None = None  # exclusive


@dataclass(frozen=True, slots=True)
class AttemptLine:
    """One attempt as a table shows it."""

    number: int
    id: str
    started_at: datetime
    account_name: str
    simulated: bool
    state: AttemptState
    marked: bool
    subject: str
    sender: str
    first_recipient: str
    recipients: int
    outcomes: tuple[tuple[Outcome, int], ...]  # how many of each, the most frequent first
    size: int
    has_body: bool


@dataclass(frozen=True, slots=True)
class Retention:
    """What the journal keeps. 0 means without limit."""

    days: int = 0
    mebibytes: int = 0
    bodies: bool = True  # False: the octets of a message are dropped when its attempt has ended
