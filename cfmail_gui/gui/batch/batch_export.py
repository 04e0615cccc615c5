"""The whole result of a batch as attempts, fit to be written to a file. No Qt: it runs on the journal's thread."""

from collections.abc import Iterator

from cfmail_gui.account import Account
from cfmail_gui.attempt import Outcome
from cfmail_gui.batch_record import BatchItem, BatchRecord
from cfmail_gui.gui.batch.batch_ports import BatchTools
from cfmail_gui.record import AttemptRecord, RecipientRecord
from cfmail_gui.sending.batch_check import each_item


def results(tools: BatchTools, record: BatchRecord, account: Account | None) -> Iterator[AttemptRecord]:
    """Yield every message's attempt, in the batch's order.

    One that was never begun comes as *not-sent* without an id, the reason as the cause of each recipient.
    """
    for item in each_item(tools.batches, record):
        found = tools.journal.get(item.attempt_id) if item.attempt_id else None
        yield found or _never_begun(record, item, account)


def _never_begun(record: BatchRecord, item: BatchItem, account: Account | None) -> AttemptRecord:
    cause = ": ".join(part for part in (item.state, item.note) if part)
    addresses = record.plan.recipients or item.recipients or ("",)
    return AttemptRecord(
        id="",
        state="not-sent",
        started_at=record.created_at,
        account_id=record.plan.account_id,
        account_name=account.name if account else "",
        cloudflare_id=account.account_id if account else "",
        simulated=account is not None and account.kind == "sandbox",
        sender=record.plan.sender or item.sender,
        recipients=tuple(RecipientRecord(address, Outcome.NOT_SENT, cause=cause) for address in addresses),
        name=item.name,
        subject=item.subject,
        header_id="",
        size=item.size,
        sha256=item.sha256,
        batch=record.id,
        has_body=False,
    )
