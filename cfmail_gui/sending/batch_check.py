"""Which messages of a batch can be sent, which wait for a person, and why. Pure, but for ``judge``."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal, Protocol, cast, get_args

from cfmail_gui.account import Account
from cfmail_gui.attempt import MAX_RECIPIENTS
from cfmail_gui.batch_record import BatchItem, BatchPlan, BatchRecord, ItemState
from cfmail_gui.message import envelope
from cfmail_gui.message.envelope import BadEnvelope, Envelope, EnvelopeFault
from cfmail_gui.sending.safety import outside

BrokenCode = Literal[
    "unreadable",  # the file
    "no-message",  # there is none in the file
    "too-large",  # over 25 MiB, or with a header over 1 MiB
    "charset-needed",  # in the header; an edit of the message can say which
    "not-encodable",  # octets that only an edit can put right
]
"""Why a message cannot be sent at all."""

FindingCode = (
    BrokenCode
    | Literal[
        # a person should know before it is sent
        "signature-broken",  # on the way
        "bad-address",  # what To, Cc or Bcc names cannot be read to its end: a recipient may be missing
        # the envelope as proposed cannot be used; another one can
        "no-sender",
        "no-recipients",
        "too-many-recipients",
        # good to know
        "over-5-mib",  # only verified addresses get it
        "octets-lost",  # some cannot be carried at all
        "re-encoded",
        "bcc-removed",
        "draft",  # the file was marked as one
    ]
)
"""What is to be said of a message in a batch."""

NoteCode = (
    BrokenCode
    | EnvelopeFault
    | Literal[
        "signature-broken",
        "bad-address",
        "outside-allow-list",
        "already-sent",  # the same octets, to some of the same recipients, within the last hour
        "changed-on-disk",  # since it was added to the batch
        "left-out",  # by the user
        "put-off",  # it waits for another turn: Cloudflare did not want it yet
    ]
)
"""Why a message is held or broken, or waits once more."""

LEFT_OUT: NoteCode = "left-out"
PUT_OFF: NoteCode = "put-off"
ALREADY_SENT: NoteCode = "already-sent"
OUTSIDE: NoteCode = "outside-allow-list"

_RELEASED = "released-"
_STICKY = frozenset({LEFT_OUT, ALREADY_SENT, "changed-on-disk"})
"""Notes that only a person takes away."""

_PAGE = 500  # messages looked at in one go


class Judged(Protocol):
    """What is needed of the journal's batches."""

    def items(self, batch_id: str, start: int, stop: int) -> tuple[BatchItem, ...]:
        """Return the messages at these places."""
        ...

    def change(self, batch_id: str, places: Sequence[int], state: ItemState, note: str = "") -> int:
        """Set messages that were not begun to *ready*, *held* or *broken*."""
        ...


def released(note: str) -> str:
    """Return the note of a message that was held for ``note`` and that a person wants to be sent nevertheless.

    Such a message is set to *ready* with it: ``batches.change(id, places, "ready", released(note))``. It covers the
    reasons that are looked for before that one as well: a message is asked about once for each.
    """
    return note if not note or note.startswith(_RELEASED) else _RELEASED + note


def held_for(note: str) -> str:
    """Return for what a message is, or was, held: the note without the mark that ``released`` makes."""
    return note.removeprefix(_RELEASED)


def may_repeat(item: BatchItem) -> bool:
    """Say whether a person knows that recipients may have this message already, and wants it sent again."""
    return item.note == _RELEASED + ALREADY_SENT


def envelope_of(item: BatchItem, plan: BatchPlan) -> Envelope:
    """Return the envelope with which a message goes; raises BadEnvelope ("duplicate-recipient")."""
    return Envelope(plan.sender or item.sender, plan.recipients or item.recipients)


def verdict(item: BatchItem, plan: BatchPlan, account: Account) -> tuple[ItemState, str]:
    """Return the state and note that a message should have which was not begun."""
    if item.note in _STICKY:
        return item.state, item.note
    breaking = next((code for code in get_args(BrokenCode) if code in item.findings), "")
    if breaking:
        return "broken", breaking
    try:
        chosen = envelope_of(item, plan)
        envelope.check(chosen, MAX_RECIPIENTS)
    except BadEnvelope as problem:
        return "broken", problem.fault
    why = _held_for(item, plan, chosen, account)
    if why:
        return "held", why
    return "ready", item.note if item.note.startswith(_RELEASED) else ""


def all_reasons(item: BatchItem, plan: BatchPlan, account: Account) -> tuple[NoteCode, ...]:
    """Return everything a message would be held for under the plan if no person had released it from anything.

    What only the journal knows is not among it. ``released`` with the last one covers all.
    """
    found = _reasons(item, plan, plan.recipients or item.recipients, account)
    return tuple(code for code, is_one in found.items() if is_one)


def judge(batches: Judged, batch: BatchRecord, account: Account, former: BatchPlan | None = None) -> tuple[int, ...]:
    """Set every message that was not begun to what it should be under the batch's plan; return the places changed.

    Args:
        batches: the journal's.
        batch: with the plan that counts now.
        account: that plan's.
        former: the plan under which a person released messages; a yes to some recipients is none to others.

    Raises:
        JournalUnavailable: some may have been changed.
    """
    wanted: dict[tuple[ItemState, str], list[int]] = {}
    is_as_before = former is None or _whom(former) == _whom(batch.plan)
    for item in each_item(batches, batch):
        if item.state in ("ready", "held", "broken"):
            is_void = item.note.startswith(_RELEASED) and not is_as_before
            found = verdict(replace(item, note="") if is_void else item, batch.plan, account)
            if found != (item.state, item.note):
                wanted.setdefault(found, []).append(item.place)
    for (state, note), places in wanted.items():
        batches.change(batch.id, places, state, note)
    return tuple(sorted(place for places in wanted.values() for place in places))


def each_item(batches: Judged, batch: BatchRecord) -> Iterator[BatchItem]:
    """Yield the messages of a batch in their order, a few hundred in memory at a time."""
    for start in range(0, batch.count(), _PAGE):
        yield from batches.items(batch.id, start, start + _PAGE)


def envelope_findings(proposed: Envelope) -> Iterator[FindingCode]:
    """Yield what is wrong with a proposed envelope."""
    if not proposed.sender:
        yield "no-sender"
    if not proposed.recipients:
        yield "no-recipients"
    if len(proposed.recipients) > MAX_RECIPIENTS:
        yield "too-many-recipients"


def _reasons(item: BatchItem, plan: BatchPlan, whom: tuple[str, ...], account: Account) -> dict[NoteCode, bool]:
    """Return for each reason to hold a message whether it is one here, in the order in which they are asked about."""
    return {
        "signature-broken": "signature-broken" in item.findings,
        "bad-address": "bad-address" in item.findings and not plan.recipients,
        "outside-allow-list": bool(outside(whom, account)),
    }


def _whom(plan: BatchPlan) -> tuple[str, tuple[str, ...]]:
    return plan.account_id, plan.recipients


def _held_for(item: BatchItem, plan: BatchPlan, chosen: Envelope, account: Account) -> str:
    """Return the first reason that no person has released the message from."""
    reasons = _reasons(item, plan, chosen.recipients, account)
    known = cast("NoteCode", held_for(item.note)) if item.note.startswith(_RELEASED) else ""
    order = list(reasons)
    seen = len(order) if known == ALREADY_SENT else order.index(known) + 1 if known in reasons else 0
    return next((code for code in order[seen:] if reasons[code]), "")
