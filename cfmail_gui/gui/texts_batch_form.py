"""Words of the form that says how a batch is sent."""

from cfmail_gui.batch_record import BatchRecord
from cfmail_gui.gui import texts_batch
from cfmail_gui.gui.texts import number, tr
from cfmail_gui.message.display import plain


def choices() -> tuple[str, str, str, str]:
    """Return whose envelope the messages can get: their own, or one sender, or one list of recipients, or both."""
    return (
        tr("As each message's header fields propose"),
        tr("One sender for all"),
        tr("One list of recipients for all"),
        tr("One sender and one list of recipients for all"),
    )


def test_address(address: str) -> str:
    """Explain the button that sends everything to oneself."""
    if not address:
        return tr("This account has no test recipient; set one under Accounts.")
    text = tr("Every message goes to {address} only. The messages stay as they are.")
    return text.format(address=plain(address))


def concurrency() -> str:
    """Explain what sending several at a time means."""
    return tr(
        "How many messages are sent at the same time. With 1, each waits for the answer to the one before. With more, "
        "one that Cloudflare puts off is overtaken by those in hand with it."
    )


def sheet_title(messages: int) -> str:
    """Return the title of the sheet before a batch starts."""
    return tr("Send %n message(s)?", "", messages)


def sheet_rows(record: BatchRecord, recipients: int, people: int) -> tuple[tuple[str, str], ...]:
    """Return what the sheet tells of the batch: names and texts."""
    plan = record.plan
    count = texts_batch.recipients(recipients)
    if people != recipients:
        count = tr("{recipients} in all, %n different address(es)", "", people).format(recipients=count)
    return (
        (tr("Recipients"), count),
        (tr("Envelope"), texts_batch.envelope_choice(plan.sender, plan.recipients)),
        (tr("Pace"), texts_batch.pace(plan.per_minute, plan.concurrency)),
        (tr("Not sent"), _left_behind(record)),
    )


def send_outside_too(messages: int) -> str:
    """Return the tick box that sends to recipients outside of the account's list."""
    return tr("Send to them too (%n message(s), held back otherwise)", "", messages)


def _left_behind(record: BatchRecord) -> str:
    held, broken = record.count("held"), record.count("broken")
    if not held and not broken:
        return tr("none is held back")
    return tr("{held} held, {broken} cannot be sent").format(held=number(held), broken=number(broken))
