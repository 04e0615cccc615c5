"""Sentences about attempts as the journal knows them: one, or several that belong together."""

from collections import Counter
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, assert_never

from cfmail_gui.attempt import Outcome, SendFailed
from cfmail_gui.gui import texts, texts_send
from cfmail_gui.gui.texts import listed, sentences, tr
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
            if record.rests_on_mark:
                return sentences(tr("You marked it as sent: Cloudflare's answer is not known."), _before_mark(record))
            return tr("Cloudflare took it; each recipient's outcome is shown.")
        case "not-sent":
            if record.rests_on_mark:
                return sentences(tr("You marked it as not sent."), _before_mark(record))
            return tr("Nothing was sent.")
        case "unknown":
            return tr("It may have been sent. Nothing is repeated by itself; find out before you send it again.")
        case _:
            assert_never(record.state)


def _before_mark(record: AttemptRecord) -> str:
    error = failure_of(record)
    return tr("Before that: {cause}").format(cause=texts_send.cause(error)) if error else ""


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
    if lost := outcomes.count(Outcome.UNKNOWN):
        answered = sentences(answered, tr("The outcome of %n recipient(s) is unknown.", "", lost))
    if all(record.state == "sent" and not record.rests_on_mark for record in records):
        return sentences(tr("%n request(s) (was|were) answered.", "", len(records)), answered)
    text = tr("Of %n request(s) {states}.", "", len(records)).format(states=_states(records))
    text = sentences(text, answered)
    if any(record.state == "unknown" for record in records):
        text = sentences(text, tr("Check those that may have been sent; nothing is repeated by itself."))
    return text


def _finished_one(record: AttemptRecord) -> str:
    if record.rests_on_mark or record.state == "sending":
        return state_meaning(record)
    if _is_blocked(record):
        return _blocked(record)
    error = failure_of(record)
    if error is not None and not is_settled(record):
        waited = _waited(record, error)
        if not waited:
            return texts_send.failed(error, simulated=record.simulated)
        return _sandboxed(record, sentences(waited, *_server_says(error.server_text)))
    outcomes = tuple(each.outcome for each in record.recipients)
    return texts_send.finished(outcomes, simulated=record.simulated)


def _waited(record: AttemptRecord, error: SendFailed) -> str:
    """Say until when Cloudflare asked to wait; "" where it named no time.

    A number of seconds would be false as soon as they begin to go by.
    """
    if error.wait_seconds is None or not error.retry_after or record.finished_at is None:
        return ""
    whole = timedelta(minutes=1)  # never too early: the time is told without seconds
    moment = record.finished_at + timedelta(seconds=error.retry_after) + whole - timedelta(microseconds=1)
    text = tr("Cloudflare asked to wait: send again at {moment} or later.").format(moment=_moment(moment))
    return sentences(texts_send.cause(error), tr("Nothing was sent."), text)


def _sandboxed(record: AttemptRecord, text: str) -> str:
    return tr("Sandbox: {text}").format(text=text) if record.simulated else text


def is_settled(record: AttemptRecord) -> bool:
    """Whether Cloudflare's log has told since then what became of an attempt whose answer was lost."""
    return record.state == "sent" and any(each.outcome != Outcome.UNKNOWN for each in record.recipients)


def _is_blocked(record: AttemptRecord) -> bool:
    """Whether Cloudflare refused the whole request because it sends nothing to some of the recipients."""
    return record.state == "not-sent" and bool(record.with_outcome(Outcome.SUPPRESSED))


def _blocked(record: AttemptRecord) -> str:
    names = record.with_outcome(Outcome.SUPPRESSED)
    text = tr("Nothing was sent to anybody: Cloudflare's suppression list names {names}.").format(names=_some(names))
    if len(names) < len(record.recipients):
        text = sentences(text, tr("You can send to the others."))
    return _sandboxed(record, text)


def _some(addresses: tuple[str, ...]) -> str:
    text = listed(plain(address, _LONGEST_NAME) for address in addresses[:_SHOWN_NAMES])
    more = len(addresses) - _SHOWN_NAMES
    return tr("{first} and %n more", "recipients", more).format(first=text) if more > 0 else text


def _states(records: tuple[AttemptRecord, ...]) -> str:
    counts = Counter((record.state, record.rests_on_mark) for record in records)
    return listed(_state_count(state, marked, count) for (state, marked), count in counts.items())


def _state_count(state: AttemptState, marked: bool, count: int) -> str:  # noqa: FBT001 - private
    match state:
        case "sending":
            return tr("%n on the way", "requests", count)
        case "sent":
            return tr("%n marked by you as sent", "requests", count) if marked else tr("%n sent", "requests", count)
        case "not-sent":
            if marked:
                return tr("%n marked by you as not sent", "requests", count)
            return tr("%n not sent", "requests", count)
        case "unknown":
            return tr("%n that may have been sent", "requests", count)
        case _:
            assert_never(state)


# One recipient


def recipient_word(record: AttemptRecord, recipient: RecipientRecord) -> str:
    """Return the word for what is known of a recipient."""
    return state_word("sending") if record.state == "sending" else texts.outcome_word(recipient.outcome)


def recipient_detail(record: AttemptRecord, recipient: RecipientRecord) -> str:
    """Say what is known of one recipient, from where, and what to do."""
    return sentences(_main_detail(record, recipient), *_log_details(recipient))


def _main_detail(record: AttemptRecord, recipient: RecipientRecord) -> str:
    """Leave it to the headline to name the sandbox: in every row it would take the room of what became of it."""
    if record.state == "sending" or record.rests_on_mark:
        return state_meaning(record)
    if recipient.outcome == Outcome.SUPPRESSED and (recipient.cause or recipient.until):
        return suppressed(recipient)
    if _is_blocked(record) and recipient.outcome == Outcome.NOT_SENT:
        return tr("Nothing was sent, because another recipient is suppressed.")
    error = failure_of(record)
    if error is not None and recipient.outcome in (Outcome.UNKNOWN, Outcome.NOT_SENT):
        return _waited(record, error) or texts_send.failed_row(error, simulated=False)
    return texts_send.outcome_detail(recipient.outcome, simulated=False)


def suppressed(recipient: RecipientRecord) -> str:
    """Say why Cloudflare sends nothing to an address, and until when."""
    text = tr("On Cloudflare's suppression list: nothing went to this address.")
    if recipient.cause:
        text = sentences(text, tr("Reason: {reason}.").format(reason=suppression_reason(recipient.cause)))
    if recipient.until:
        text = sentences(text, tr("Until {moment}.").format(moment=when(recipient.until)))
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
        parts += _server_says(recipient.cause, recipient.detail)
    if recipient.checked_at is not None:
        moment = _moment(recipient.checked_at)
        if recipient.in_log is False:
            parts.append(tr("Not in Cloudflare's log yet ({moment}), which proves nothing.").format(moment=moment))
        else:
            parts.append(tr("Looked up {moment}.").format(moment=moment))
    return parts


def _server_says(*texts: str) -> list[str]:
    words = " · ".join(_words(each) for each in texts if each)
    return [tr("The server says: {words}.").format(words=words)] if words else []


def _words(text: str) -> str:
    return plain(text, _LONGEST_WORDS).rstrip(".")


def when(written: str) -> str:
    """Return a moment that Cloudflare wrote as people read it; as it stands where it is none."""
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        return plain(written, _LONGEST_NAME)
    return _moment(moment) if moment.tzinfo else plain(written, _LONGEST_NAME)


def _moment(moment: datetime) -> str:
    """Return a moment in the one spelling that results and history have."""
    from cfmail_gui.gui import texts_mailbox

    return texts_mailbox.when(moment.astimezone())


# Facts


def facts(records: tuple[AttemptRecord, ...], name: str) -> str:
    """Return what was sent, by which account, when, and Cloudflare's ids."""
    first = records[0]
    text = tr("{message} · Account: {account} · {time}")
    shown, account = plain(texts.message_name(name or first.name), _LONGEST_NAME), plain(first.account_name)
    told = [text.format(message=shown, account=account, time=_moment(first.finished_at or first.started_at))]
    ids = [plain(record.message_id, 250) for record in records if record.message_id]
    if len(ids) == 1:
        told.append(tr("Message id: {id}").format(id=ids[0]))
    elif ids:
        told.append(tr("%n message id(s)", "", len(ids)))
    return " · ".join(told)


def more_facts(changes: "tuple[WireChange, ...]", unasked: tuple[str, ...]) -> str:
    """Return what a report tells beside the outcomes; "" for nothing."""
    told = []
    if changes:
        from cfmail_gui.gui import texts_message

        told.append(texts_message.changes(changes))
    if unasked:
        names = _some(unasked)
        told.append(tr("The answer also names {names}, to whom nothing was to be sent.").format(names=names))
    return " · ".join(told)


def part_number(record: AttemptRecord) -> str:
    """Return "2 of 3" for one of several requests."""
    return tr("{part} of {parts}").format(part=record.part, parts=record.parts)
