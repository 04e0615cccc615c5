"""What a person changes in a batch, message by message. No Qt: it runs on the journal's thread."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cfmail_gui.account import Account
from cfmail_gui.batch_record import BatchItem, BatchRecord
from cfmail_gui.gui.batch.batch_ports import BatchStore
from cfmail_gui.message.addr_spec import key
from cfmail_gui.sending.batch_check import LEFT_OUT, judge, released

_GAP = 500  # places read at once


@dataclass(frozen=True, slots=True)
class Held:
    """Held messages, and all to whom they would go."""

    places: tuple[int, ...]
    addresses: tuple[str, ...]


def held_at(batches: BatchStore, record: BatchRecord, places: Sequence[int]) -> Held:
    """Return which of ``places`` are held."""
    held = []
    addresses: dict[str, str] = {}
    for item in _items_at(batches, record.id, places):
        if item.state == "held":
            held.append(item.place)
            addresses |= {key(address): address for address in record.plan.recipients or item.recipients}
    return Held(tuple(held), tuple(addresses.values()))


def release_held(batches: BatchStore, record: BatchRecord, account: Account | None, places: Sequence[int]) -> None:
    """Let held messages be sent. One that was only left out may turn out to be held for another reason."""
    by_note: dict[str, list[int]] = {}
    for item in _items_at(batches, record.id, places):
        if item.state == "held":
            by_note.setdefault(item.note, []).append(item.place)
    for note, found in by_note.items():
        batches.change(record.id, found, "ready", "" if note == LEFT_OUT else released(note))
    if account is not None and LEFT_OUT in by_note:
        judge(batches, record, account)


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
