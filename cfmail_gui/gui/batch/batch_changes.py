"""What a person changes in a batch, message by message. No Qt: it runs on the journal's thread."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from cfmail_gui.account import Account
from cfmail_gui.batch_record import BatchItem, BatchRecord
from cfmail_gui.gui.batch.batch_ports import BatchStore
from cfmail_gui.message.addr_spec import key
from cfmail_gui.sending.batch_check import ALREADY_SENT, LEFT_OUT, OUTSIDE, all_reasons, judge, released

_GAP = 500  # places read at once


class Release(NamedTuple):
    """A held message, and the note it gets when a person says yes to all its reasons."""

    place: int
    note: str  # for which it is held
    then: str


@dataclass(frozen=True, slots=True)
class Held:
    """Held messages, everything they are held for, and all to whom they would go."""

    releases: tuple[Release, ...]
    reasons: tuple[str, ...]  # NoteCodes
    addresses: tuple[str, ...]


def held_at(batches: BatchStore, record: BatchRecord, account: Account | None, places: Sequence[int]) -> Held:
    """Return which of ``places`` are held, with all that would hold them: each is to be asked about once."""
    lately = batches.sent_lately(simulated=account.kind == "sandbox") if account else {}
    releases = []
    reasons: dict[str, None] = {}
    addresses: dict[str, str] = {}
    for item in _items_at(batches, record.id, places):
        if item.state == "held":
            whom = {key(address): address for address in record.plan.recipients or item.recipients}
            found = all_reasons(item, record.plan, account) if account else ()
            if not lately.get(item.sha256, frozenset()).isdisjoint(whom) or item.note == ALREADY_SENT:
                found = (*found, ALREADY_SENT)
            note = found[-1] if found else item.note
            releases.append(Release(item.place, item.note, "" if note == LEFT_OUT else released(note)))
            reasons |= dict.fromkeys((item.note, *found))
            addresses |= whom
    return Held(tuple(releases), tuple(reasons), tuple(addresses.values()))


def release_held(
    batches: BatchStore, record: BatchRecord, account: Account | None, releases: Sequence[Release]
) -> None:
    """Let held messages be sent, but those that are held for something else by now."""
    wanted = {release.place: release for release in releases}
    by_note: dict[str, list[int]] = {}
    for item in _items_at(batches, record.id, tuple(wanted)):
        if item.state == "held" and item.note == wanted[item.place].note:
            by_note.setdefault(wanted[item.place].then, []).append(item.place)
    for note, found in by_note.items():
        batches.change(record.id, found, "ready", note)
    if account is not None:
        judge(batches, record, account)  # one that was left out may not be fit to be sent


def release_outside(batches: BatchStore, record: BatchRecord, places: Sequence[int]) -> None:
    """Let messages be sent that are held because somebody is outside of the account's list."""
    then = released(OUTSIDE)
    release_held(batches, record, None, [Release(place, OUTSIDE, then) for place in places])


def leave_out(batches: BatchStore, record: BatchRecord, places: Sequence[int]) -> None:
    """Keep messages that were not begun from being sent."""
    wanted = [item.place for item in _items_at(batches, record.id, places) if item.state in ("ready", "held")]
    batches.change(record.id, wanted, "held", LEFT_OUT)


def try_again(batches: BatchStore, record: BatchRecord, places: Sequence[int]) -> None:
    """Let messages that were certainly not sent be sent when the batch goes on."""
    for item in _items_at(batches, record.id, places):
        if item.state == "not-sent":
            batches.release(record.id, item.place)


def _items_at(batches: BatchStore, batch_id: str, places: Sequence[int]) -> Iterator[BatchItem]:
    """Yield the messages at ``places``, which ascend; neighbours are read together."""
    rest = list(places)
    while rest:
        start = rest[0]
        near = [place for place in rest[:_GAP] if place < start + _GAP]
        wanted = frozenset(near)
        yield from (item for item in batches.items(batch_id, start, near[-1] + 1) if item.place in wanted)
        del rest[: len(near)]
