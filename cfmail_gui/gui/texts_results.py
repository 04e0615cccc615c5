"""Sentences about attempts as the journal knows them: one, or several that belong together."""

from datetime import datetime
from typing import TYPE_CHECKING, assert_never

from cfmail_gui.attempt import Outcome, SendFailed
from cfmail_gui.gui import texts, texts_send
from cfmail_gui.gui.texts import tr
from cfmail_gui.message.display import plain
from cfmail_gui.record import AttemptRecord, AttemptState, RecipientRecord

if TYPE_CHECKING:
    from cfmail_gui.message.wire import WireChange

_LONGEST_NAME = 80
_SHOWN_NAMES = 5
_LONGEST_WORDS = 300  # of a server about one recipient


def state_word(state: AttemptState) -> str:
    """Return the one word that stands for the state of an attempt everywhere."""
    match state:
        case "sending":
            return tr("Sending")
        case "sent":
            return tr("Sent")
        case "not-sent":
            return tr("Not sent")
        case "unknown":
            return tr("Unknown")
        case _:
            assert_never(state)


def state_meaning(record: AttemptRecord) -> str:
    """Say what the state of an attempt means, and who says so."""
    match record.state:
        case "sending":
            return tr("It is on its way; no answer has come yet.")
        case "sent":
            if record.marked:
                return tr("You marked it as sent: Cloudflare's answer is not known.")
            return tr("Cloudflare took it; each recipient's outcome is shown.")
        case "not-sent":
            return tr("You marked it as not sent.") if record.marked else tr("Nothing was sent.")
        case "unknown":
            return tr("It may have been sent. Nothing is repeated by itself; find out before you send it again.")
        case _:
            assert_never(record.state)


def failure_of(record: AttemptRecord) -> SendFailed | None:
    """Return what the attempt failed with, or None where it was answered or has not ended."""
    if not record.fault or record.state == "sending":
        return None
    return SendFailed(
        record.fault,
        maybe_sent=record.state != "not-sent",
        status=record.status,
        code=record.code,
        server_text=record.server_text,
        retry_after=record.retry_after,
    )


# Sums


def finished(records: tuple[AttemptRecord, ...]) -> str:
    """Sum up one attempt, or the numbered requests of one message."""
    if len(records) == 1:
        return _finished_one(records[0])
    outcomes = tuple(each.outcome for record in records for each in record.recipients)
    simulated = all(record.simulated for record in records)
    answered = texts_send.finished(outcomes, simulated=simulated)
    if all(record.state == "sent" for record in records):
        return tr("{count} requests were answered. {text}").format(count=len(records), text=answered)
    text = tr("Of {count} requests {states}. {text}")
    text = text.format(count=len(records), states=_states(records), text=answered)
    if any(record.state == "unknown" for record in records):
        text += " " + tr("Check those that may have been sent; nothing is repeated by itself.")
    return text


def _finished_one(record: AttemptRecord) -> str:
    if record.marked or record.state == "sending":
        return state_meaning(record)
    if _is_blocked(record):
        return _blocked(record)
    error = failure_of(record)
    if error is not None and not _is_settled(record):
        return texts_send.failed(error, simulated=record.simulated)
    outcomes = tuple(each.outcome for each in record.recipients)
    return texts_send.finished(outcomes, simulated=record.simulated)


def _is_settled(record: AttemptRecord) -> bool:
    """Whether Cloudflare's log has told since then what became of an attempt whose answer was lost."""
    return record.state == "sent" and any(each.outcome != Outcome.UNKNOWN for each in record.recipients)


def _is_blocked(record: AttemptRecord) -> bool:
    """Whether Cloudflare refused the whole request because it sends nothing to some of the recipients."""
    return record.state == "not-sent" and bool(record.with_outcome(Outcome.SUPPRESSED))


def _blocked(record: AttemptRecord) -> str:
    names = record.with_outcome(Outcome.SUPPRESSED)
    text = tr("Nothing was sent to anybody: Cloudflare's suppression list names {names}.").format(names=_listed(names))
    if len(names) < len(record.recipients):
        text += " " + tr("You can send to the others.")
    return tr("Sandbox: {text}").format(text=text) if record.simulated else text


def _listed(addresses: tuple[str, ...]) -> str:
    text = ", ".join(plain(address, _LONGEST_NAME) for address in addresses[:_SHOWN_NAMES])
    more = len(addresses) - _SHOWN_NAMES
    return tr("{names} and {count} more").format(names=text, count=more) if more > 0 else text


def _states(records: tuple[AttemptRecord, ...]) -> str:
    counts: dict[AttemptState, int] = {}
    for record in records:
        counts[record.state] = counts.get(record.state, 0) + 1
    return ", ".join(_state_count(state, count) for state, count in counts.items())


def _state_count(state: AttemptState, count: int) -> str:
    match state:
        case "sending":
            text = tr("{count} on the way")
        case "sent":
            text = tr("{count} sent")
        case "not-sent":
            text = tr("{count} not sent")
        case "unknown":
            text = tr("{count} that may have been sent")
        case _:
            assert_never(state)
    return text.format(count=count)


# One recipient


def recipient_word(record: AttemptRecord, recipient: RecipientRecord) -> str:
    """Return the word for what is known of a recipient."""
    return state_word("sending") if record.state == "sending" else texts.outcome_word(recipient.outcome)


def recipient_detail(record: AttemptRecord, recipient: RecipientRecord) -> str:
    """Say what is known of one recipient, from where, and what to do."""
    parts = [_main_detail(record, recipient), *_log_details(recipient)]
    return " ".join(part for part in parts if part)


def _main_detail(record: AttemptRecord, recipient: RecipientRecord) -> str:
    if record.state == "sending" or (record.marked and recipient.outcome in (Outcome.UNKNOWN, Outcome.NOT_SENT)):
        return state_meaning(record)
    if recipient.outcome == Outcome.SUPPRESSED and (recipient.cause or recipient.until):
        return _simulated(record, suppressed(recipient))
    if _is_blocked(record) and recipient.outcome == Outcome.NOT_SENT:
        return _simulated(record, tr("Nothing was sent, because another recipient is suppressed."))
    error = failure_of(record)
    if error is not None and recipient.outcome in (Outcome.UNKNOWN, Outcome.NOT_SENT):
        return texts_send.failed_row(error, simulated=record.simulated)
    return texts_send.outcome_detail(recipient.outcome, simulated=record.simulated)


def _simulated(record: AttemptRecord, text: str) -> str:
    return tr("Simulated by the sandbox: {text}").format(text=text) if record.simulated else text


def suppressed(recipient: RecipientRecord) -> str:
    """Say why Cloudflare sends nothing to an address, and until when."""
    text = tr("On Cloudflare's suppression list: nothing went to this address.")
    if recipient.cause:
        text += " " + tr("Reason: {reason}.").format(reason=suppression_reason(recipient.cause))
    if recipient.until:
        text += " " + tr("Until {moment}.").format(moment=when(recipient.until))
    return text


def suppression_reason(reason: str) -> str:
    """Return why an address is suppressed; words of Cloudflare that are not documented stay as they are."""
    match reason:
        case "hard_bounce":
            return tr("hard bounce")
        case "soft_bounce":
            return tr("soft bounces")
        case "complaint":
            return tr("complaint about spam")
        case "manual":
            return tr("entered by hand")
        case _:
            return _words(reason)


def _log_details(recipient: RecipientRecord) -> list[str]:
    parts = []
    if recipient.outcome != Outcome.SUPPRESSED:
        words = " · ".join(_words(each) for each in (recipient.cause, recipient.detail) if each)
        if words:
            parts.append(tr("The server says: {words}.").format(words=words))
    if recipient.checked_at is not None:
        from cfmail_gui.gui import texts_mailbox

        moment = texts_mailbox.when(recipient.checked_at.astimezone())
        if recipient.in_log is False:
            parts.append(tr("Not in Cloudflare's log yet ({moment}), which proves nothing.").format(moment=moment))
        else:
            parts.append(tr("Looked up {moment}.").format(moment=moment))
    return parts


def _words(text: str) -> str:
    return plain(text, _LONGEST_WORDS).rstrip(".")


def when(written: str) -> str:
    """Return a moment that Cloudflare wrote as people read it; as it stands where it is none."""
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        return plain(written, _LONGEST_NAME)
    return texts.moment(moment.astimezone()) if moment.tzinfo else plain(written, _LONGEST_NAME)


# Facts


def facts(records: tuple[AttemptRecord, ...], name: str) -> str:
    """Return what was sent, by which account, when, and Cloudflare's ids."""
    first = records[0]
    told = [_sent_what(name or first.name, first.account_name, first.finished_at or first.started_at)]
    ids = [plain(record.message_id, 250) for record in records if record.message_id]
    if len(ids) == 1:
        told.append(tr("Message id: {id}").format(id=ids[0]))
    elif ids:
        told.append(tr("{count} message ids").format(count=len(ids)))
    return " · ".join(told)


def _sent_what(name: str, account: str, moment: datetime) -> str:
    """Return the first facts of the line under the results."""
    text = tr("{message} · Account: {account} · {time}")
    return text.format(
        message=plain(name, _LONGEST_NAME), account=plain(account), time=texts.moment(moment.astimezone())
    )


def more_facts(changes: "tuple[WireChange, ...]", unasked: tuple[str, ...]) -> str:
    """Return what a report tells beside the outcomes; "" for nothing."""
    told = []
    if changes:
        from cfmail_gui.gui import texts_message

        told.append(texts_message.changes(changes))
    if unasked:
        names = _listed(unasked)
        told.append(tr("The answer also names {names}, to whom nothing was to be sent.").format(names=names))
    return " · ".join(told)


def part_number(record: AttemptRecord) -> str:
    """Return "2 of 3" for one of several requests."""
    return tr("{part} of {parts}").format(part=record.part, parts=record.parts)
