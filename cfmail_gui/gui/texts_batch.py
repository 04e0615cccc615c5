"""Sentences about a batch: where it stands, what its start would do, and what is to be decided."""

from typing import assert_never

from cfmail_gui.batch_record import BatchRecord, BatchState, ItemState
from cfmail_gui.gui import texts
from cfmail_gui.gui.texts import listed, number, sentences, tr
from cfmail_gui.gui.texts_results import state_word
from cfmail_gui.message.display import plain

_MINUTE, _HOUR = 60, 3600  # seconds
_NAME = 120


def messages(count: int) -> str:
    """Return "1 message" or "5,000 messages"."""
    return tr("%n message(s)", "", count)


def recipients(count: int) -> str:
    """Return "1 recipient" or "5,000 recipients"."""
    return tr("%n recipient(s)", "", count)


def batch_name(first: str, files: int) -> str:
    """Name a batch after what was dropped."""
    if files == 1:
        return plain(first, _NAME)
    return tr("{first} and %n more", "files", files - 1).format(first=plain(first, _NAME))


def duration(seconds: float) -> str:
    """Return a time that is left, as exactly as people want to know it."""
    whole = max(round(seconds), 0)
    if whole < _MINUTE:
        return tr("{seconds} s").format(seconds=whole)
    if whole < _HOUR:
        return tr("{minutes} min {seconds} s").format(minutes=whole // _MINUTE, seconds=whole % _MINUTE)
    return tr("{hours} h {minutes} min").format(hours=whole // _HOUR, minutes=whole % _HOUR // _MINUTE)


def item_state(state: ItemState) -> str:
    """Return the word that stands for a message's state everywhere."""
    match state:
        case "ready":
            return tr("Waiting")
        case "held":
            return tr("Held")
        case "broken":
            return tr("Cannot be sent")
        case "sending" | "sent" | "not-sent" | "unknown":
            return state_word(state)
        case _:
            assert_never(state)


def batch_state(state: BatchState) -> str:
    """Return the word for a batch's state in the list of batches."""
    match state:
        case "draft":
            return tr("Not started")
        case "running":
            return tr("Running")
        case "paused":
            return tr("Paused")
        case "stopped":
            return tr("Stopped")
        case "done":
            return tr("Done")
        case _:
            assert_never(state)


def filter_choice(state: ItemState | None, count: int) -> str:
    """Return an entry of the filter: a state, or None for all, and how many messages are in it."""
    word = tr("All states") if state is None else item_state(state)
    return tr("{state} ({count})").format(state=word, count=number(count))


def counted(record: BatchRecord) -> str:
    """Return how many messages are in which state, without the states that none is in."""
    states: tuple[ItemState, ...] = ("sending", "ready", "sent", "not-sent", "unknown", "held", "broken")
    parts = [_state_count(state, record.count(state)) for state in states if record.count(state)]
    return " · ".join(parts) or tr("no messages")


def _state_count(state: ItemState, count: int) -> str:
    match state:
        case "sending":
            return tr("%n sending", "messages", count)
        case "ready":
            return tr("%n waiting", "messages", count)
        case "sent":
            return tr("%n sent", "messages", count)
        case "not-sent":
            return tr("%n not sent", "messages", count)
        case "unknown":
            return tr("%n unknown", "messages", count)
        case "held":
            return tr("%n held", "messages", count)
        case "broken":
            return tr("%n cannot be sent", "messages", count)
        case _:
            assert_never(state)


def reading(count: int) -> str:
    """Say how far the reading of the files has come."""
    return tr("Reading files: %n message(s) so far. Nothing is sent yet.", "", count)


def nothing_found() -> str:
    """Say that there is nothing to send."""
    return tr(
        "No message was found in what you chose. Close this window, and drop .eml files, a folder of them, or an mbox "
        "file on the main window."
    )


def none_in_state() -> str:
    """Say that the filter leaves nothing."""
    return tr("No message is in this state.")


def draft(record: BatchRecord) -> str:
    """Say what a batch that was not started holds."""
    text = tr("Not started. {messages}: {counts}. Nothing is sent yet.")
    return sentences(text.format(messages=messages(record.count()), counts=counted(record)), _held_advice(record))


def interrupted(record: BatchRecord) -> str:
    """Say what became of a batch whose process ended, and what going on would do."""
    text = tr("The program ended while this batch ran. {counts}. Resume sends only what was never begun.")
    return sentences(text.format(counts=counted(record)), _unknown_advice(record))


def elsewhere(record: BatchRecord) -> str:
    """Say that another process sends this batch."""
    text = tr("Another copy of this program has this batch in hand. {counts}. Pause it and close it there first.")
    return text.format(counts=counted(record))


def running(record: BatchRecord, left_seconds: float | None) -> str:
    """Say how far a running batch has come."""
    text = tr("Sending. {counts}.").format(counts=counted(record))
    if left_seconds is None:
        return text
    return sentences(text, tr("About {left} left.").format(left=duration(left_seconds)))


def pausing(record: BatchRecord, in_hand: int) -> str:
    """Say that what was begun is still waited for."""
    text = tr("Ending what is in hand ({messages}). {counts}.")
    return text.format(messages=messages(in_hand), counts=counted(record))


def waiting(record: BatchRecord, seconds: float, *, by_itself: bool) -> str:
    """Say that Cloudflare asked for a pause."""
    text = tr("Cloudflare asks to wait: {left}. {counts}.")
    text = text.format(left=duration(seconds), counts=counted(record))
    if by_itself:
        return sentences(text, tr("It goes on by itself then."))
    at_once = tr("Press Resume to go on. It goes on at once: before that time Cloudflare may refuse again.")
    return sentences(text, at_once)


def paused(record: BatchRecord, why: str) -> str:
    """Say that a batch is paused; ``why`` is a sentence, or "" where a person paused it."""
    text = tr("Paused. {counts}. Resume goes on with what was never begun.")
    return sentences(why, text.format(counts=counted(record)), _unknown_advice(record))


def stopped(record: BatchRecord, why: str) -> str:
    """Say that a batch was stopped."""
    text = tr("Stopped. {counts}. Nothing more is sent; Resume goes on with what was never begun.")
    return sentences(why, text.format(counts=counted(record)), _unknown_advice(record))


def done(record: BatchRecord) -> str:
    """Say how a batch ended."""
    if record.count("ready"):  # released, or to be tried again, since it ended
        text = tr("{counts}. Press Resume to send what is waiting.")
    elif record.count("sent", "unknown"):
        text = tr("Done. {counts}.")
    else:
        text = tr("Done, but nothing was sent. {counts}.")
    return sentences(text.format(counts=counted(record)), _held_advice(record), _unknown_advice(record))


def _held_advice(record: BatchRecord) -> str:
    if not record.count("held"):
        return ""
    return tr("Held messages are not sent: choose one to read why, and press Send these too to let it go.")


def _unknown_advice(record: BatchRecord) -> str:
    if not record.count("unknown"):
        return ""
    return tr("What is unknown may have been sent: choose it in the table to decide; nothing else sends it again.")


def envelope_choice(sender: str, recipient_addresses: tuple[str, ...]) -> str:
    """Say whose envelope the messages of a batch get."""
    who = tr("each message's own sender") if not sender else plain(sender)
    if not recipient_addresses:
        whom = tr("each message's own recipients")
    elif len(recipient_addresses) == 1:
        whom = plain(recipient_addresses[0])
    else:
        whom = tr("{first} and %n more", "recipients", len(recipient_addresses) - 1)
        whom = whom.format(first=plain(recipient_addresses[0]))
    return tr("from {who} to {whom}").format(who=who, whom=whom)


def pace(per_minute: int, concurrency: int) -> str:
    """Say how fast a batch goes."""
    limit = tr("at most %n a minute", "messages", per_minute)
    speed = limit if per_minute else tr("as fast as it goes")
    return tr("{speed}, %n at a time", "messages", concurrency).format(speed=speed)


def named(addresses: tuple[str, ...], most: int = 10) -> str:
    """Return a list of addresses for a label."""
    shown = listed(plain(address, 80) for address in addresses[:most])
    if len(addresses) <= most:
        return shown
    return tr("{first} and %n more", "recipients", len(addresses) - most).format(first=shown)


def outside(addresses: tuple[str, ...]) -> str:
    """Name the recipients that the account's list does not allow without a question."""
    text = tr("Outside of the list of recipients allowed for this account ({count}): {names}.")
    return text.format(count=number(len(addresses)), names=named(addresses))


def account_gone() -> str:
    """Say that the batch's account is not there any more."""
    return tr("The account of this batch was deleted. Nothing was sent now. Choose another one, then press Resume.")


def in_hand_elsewhere() -> str:
    """Say why a batch cannot be forgotten."""
    return tr("This batch is being sent, so it was not forgotten. Stop it first, where it runs.")


def release_question(count: int, reasons: tuple[str, ...], addresses: tuple[str, ...]) -> str:
    """Ask before held messages are sent after all; ``reasons`` are words for why they are held."""
    text = tr("Send %n message(s) although held back ({reasons})?", "", count).format(reasons=listed(reasons))
    names = tr("Recipients ({count}): {names}.").format(count=number(len(addresses)), names=named(addresses))
    return sentences(text, names if addresses else "")


def deletion_question(name: str) -> str:
    """Ask before a batch is forgotten."""
    text = tr("Forget the batch “{name}”? What it sent stays in the history; nothing is sent.")
    return text.format(name=plain(name, _NAME))


def ended(name: str) -> str:
    """Return the title of the desktop notification of a batch that has ended."""
    return tr("{program}: batch “{name}” has ended").format(program=texts.PROGRAM, name=plain(name, 60))


def held_up(name: str) -> str:
    """Return the title of the desktop notification of a batch that waits for a person."""
    return tr("{program}: batch “{name}” needs you").format(program=texts.PROGRAM, name=plain(name, 60))


def exported(count: int, where: str) -> str:
    """Say that the results were written."""
    text = tr("The results of %n message(s) were written to {where}.", "", count)
    return text.format(where=plain(where))


def offer(records: tuple[BatchRecord, ...]) -> str:
    """Say that batches were interrupted; for the bar of the main window."""
    if len(records) == 1:
        text = tr("The batch “{name}” was interrupted: {counts}. Nothing goes on by itself.")
        return text.format(name=plain(records[0].name, _NAME), counts=counted(records[0]))
    return tr("%n batch(es) (was|were) interrupted. Nothing goes on by itself.", "", len(records))


def no_batches() -> str:
    """Say that there are no batches, and how one is made."""
    return tr("There are no batches. Drop several .eml files, a folder or an mbox file on the window to make one.")
