"""What the start of a batch would do, counted before anybody is asked. No Qt: it runs on the journal's thread."""

from dataclasses import dataclass

from cfmail_gui.account import Account
from cfmail_gui.batch_record import BatchPlan, BatchRecord
from cfmail_gui.gui.ports import BatchesPort
from cfmail_gui.message.addr_spec import key
from cfmail_gui.sending.batch_check import OUTSIDE, each_item, judge
from cfmail_gui.sending.safety import outside


@dataclass(frozen=True, slots=True)
class BatchSummary:
    """What would be sent, to how many, and what stays behind."""

    record: BatchRecord
    account: Account
    messages: int  # that would be sent
    recipients: int  # of all these messages together
    people: int  # different addresses among them
    outside: tuple[str, ...]  # addresses outside of the account's list, of held messages
    outside_places: tuple[int, ...]  # these messages

    @property
    def needs_confirmation(self) -> bool:
        """Whether a person must see it before it begins; the sandbox reaches nobody."""
        if self.account.kind == "sandbox":
            return False
        return self.account.production or bool(self.outside_places) or self.people > 1


def prepared(batches: BatchesPort, batch_id: str, plan: BatchPlan, account: Account) -> BatchSummary:
    """Keep the plan, set every message to what it is under it, and count.

    Raises:
        JournalUnavailable: nothing was begun.
        LookupError: the batch is not there any more.
    """
    former = _get(batches, batch_id).plan
    batches.replan(batch_id, plan)
    judge(batches, _get(batches, batch_id), account, former)
    return _counted(batches, _get(batches, batch_id), account)


def _counted(batches: BatchesPort, record: BatchRecord, account: Account) -> BatchSummary:
    messages = recipients = 0
    people: set[str] = set()
    beyond: dict[str, str] = {}
    places = []
    for item in each_item(batches, record):
        if item.state == "ready":
            addresses = record.plan.recipients or item.recipients
            messages, recipients = messages + 1, recipients + len(addresses)
            people.update(map(key, addresses))
        elif item.state == "held" and item.note == OUTSIDE:
            places.append(item.place)
            addresses = record.plan.recipients or item.recipients
            beyond |= {key(address): address for address in outside(addresses, account)}
    return BatchSummary(record, account, messages, recipients, len(people), tuple(beyond.values()), tuple(places))


def _get(batches: BatchesPort, batch_id: str) -> BatchRecord:
    record = batches.get(batch_id)
    if record is None:
        raise LookupError(batch_id)
    return record
