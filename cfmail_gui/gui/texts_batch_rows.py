"""Words for one message of a batch: findings, notes, state."""

from typing import assert_never, cast

from cfmail_gui.attempt import MAX_RECIPIENTS, Outcome, SendFailed, SendFault
from cfmail_gui.batch_record import BatchItem, BatchPlan
from cfmail_gui.gui import texts, texts_batch, texts_send
from cfmail_gui.gui.texts import listed, number, tr
from cfmail_gui.message.display import plain
from cfmail_gui.sending.batch_check import PUT_OFF, FindingCode, NoteCode, held_for

_SHOWN = 20  # addresses in a tooltip


def recipients(addresses: tuple[str, ...]) -> str:
    """Return recipients for a cell: the first, and how many more."""
    if not addresses:
        return tr("none", "recipients")
    first = plain(addresses[0], 120)
    if len(addresses) == 1:
        return first
    return tr("{first} +{count}").format(first=first, count=number(len(addresses) - 1))


def findings(item: BatchItem) -> str:
    """Return what is to be known of a message, for a cell."""
    return listed(finding(cast("FindingCode", code)) for code in item.findings)


def state(item: BatchItem) -> str:
    """Return a message's state with its reason, or with what became of its recipients."""
    word = texts_batch.item_state(item.state)
    if item.state in ("not-sent", "unknown") or rests_on_mark(item):
        return _with(word, _suppressed(item) or _trouble(item))
    if item.outcomes and item.state == "sent":
        return _with(word, listed(texts.outcome_count(outcome, count) for outcome, count in item.outcomes))
    if not item.note or item.state not in ("ready", "held", "broken"):
        return word
    if item.note == PUT_OFF:
        return _with(word, _why(PUT_OFF))
    return _with(word, note(cast("NoteCode", held_for(item.note)), released=item.state == "ready"))


def _with(word: str, more: str) -> str:
    return tr("{state}: {why}").format(state=word, why=more) if more else word


def rests_on_mark(item: BatchItem) -> bool:
    """Say whether nobody but a person says what became of it, as record.AttemptRecord.rests_on_mark."""
    return item.marked and all(outcome in (Outcome.UNKNOWN, Outcome.NOT_SENT) for outcome, _ in item.outcomes)


def _suppressed(item: BatchItem) -> str:
    count = dict(item.outcomes).get(Outcome.SUPPRESSED, 0) if item.state == "not-sent" else 0
    if not count:
        return ""
    return tr("%n suppressed; Show in history says who, and why", "recipients", count)


def _trouble(item: BatchItem) -> str:
    """Say what the attempt failed with."""
    cause = texts_send.cause(_failure(item.fault, item)) if item.fault else ""
    if not item.marked:
        return cause
    return tr("as you marked it. Known before: {cause}").format(cause=cause) if cause else tr("as you marked it")


def _failure(fault: SendFault, item: BatchItem) -> SendFailed:
    return SendFailed(fault, maybe_sent=item.state == "unknown" or item.marked, status=item.status)


def row_details(item: BatchItem, plan: BatchPlan) -> str:
    """Return everything about a message for a tooltip."""
    addresses = plan.recipients or item.recipients
    whom = texts_batch.named(addresses, _SHOWN) if addresses else tr("none", "recipients")
    parts = [
        plain(item.path, 300),
        tr("Subject: {subject}").format(subject=plain(item.subject, 200)),
        tr("Sender: {sender}").format(sender=plain(plan.sender or item.sender, 320) or tr("none", "sender")),
        tr("Recipients ({count}): {names}").format(count=number(len(addresses)), names=whom),
        findings(item),
        state(item),
        texts_send.advice(_failure(item.fault, item)) if item.fault and not item.marked else "",
    ]
    return " · ".join(part for part in parts if part)


def chosen(item: BatchItem) -> str:
    """Return what a table has no room for: findings and state in full, and what to do."""
    parts = [
        tr("Message {number}: {state}").format(number=number(item.place + 1), state=state(item)),
        tr("Findings: {findings}").format(findings=findings(item)) if item.findings else "",
        texts_send.advice(_failure(item.fault, item)) if item.fault and not item.marked else "",
    ]
    return " · ".join(part for part in parts if part)


def note(code: NoteCode, *, released: bool = False) -> str:
    """Say why a message is held or cannot be sent; or, where it was released, what somebody has accepted."""
    if released:
        return tr("will be sent although {reason}").format(reason=_why(code))
    return _why(code)


def _why(code: NoteCode) -> str:
    match code:
        case "outside-allow-list":
            return tr("a recipient is outside of the account's list")
        case "already-sent":
            return tr("the same went to some of these recipients within the last hour")
        case "changed-on-disk":
            return tr("the file is not as it was when it was added")
        case "put-off":
            return tr("not sent yet; Cloudflare asked to wait, and its turn comes again")
        case "left-out":
            return tr("left out by you")
        case "bad-sender":
            return tr("the envelope sender is not an address")
        case "bad-recipient":
            return tr("a recipient is not an address")
        case "duplicate-recipient":
            return tr("a recipient is named twice")
        case _:
            return finding(code)


def finding(code: FindingCode) -> str:
    """Name one finding in a few words, for the middle of a line."""
    match code:
        case "unreadable":
            return tr("the file cannot be read")
        case "no-message":
            return tr("no message in the file")
        case "too-large":
            return tr("too large")
        case "charset-needed":
            return tr("open it: a character set must be chosen")
        case "not-encodable":
            return tr("open it: bytes that cannot be sent")
        case "signature-broken":
            return tr("its signature would break")
        case "bad-address":
            return tr("an address field cannot be read completely")
        case "no-sender":
            return tr("no sender in From")
        case "no-recipients":
            return tr("no recipients in To, Cc or Bcc")
        case "too-many-recipients":
            return tr("more than %n recipient(s)", "", MAX_RECIPIENTS)
        case "over-5-mib":
            return tr("over 5 MiB: for verified addresses only")
        case "octets-lost":
            return tr("some bytes cannot be carried")
        case "re-encoded":
            return tr("re-encoded for sending")
        case "bcc-removed":
            return tr("Bcc is removed")
        case "draft":
            return tr("marked as a draft")
        case _:
            assert_never(code)
