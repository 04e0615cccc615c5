"""Sentences about one order: its questions, and how it ended over all its requests."""

from datetime import UTC, datetime

from cfmail_gui.attempt import MAX_RECIPIENTS
from cfmail_gui.gui import texts, texts_message, texts_ready, texts_send
from cfmail_gui.gui.texts import listed, message_name, number, octets, sentences, tr
from cfmail_gui.gui.texts_results import finished
from cfmail_gui.message.display import plain
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.record import AlreadySent, AttemptRecord, AttemptState, EarlierSend
from cfmail_gui.sending.order import Order
from cfmail_gui.sending.readiness import Blocker, Obstacle

_MOST_NAMED = 10
_MOST_EARLIER = 3  # attempts of which each has a sentence of its own
_MINUTE = 60


def ended(records: tuple[AttemptRecord, ...], why: CfmailError | Obstacle | None, *, simulated: bool) -> str:
    """Say how an order ended; of several requests also which one did not arrive, and what was not begun."""
    if why is None:
        return finished(records)
    text = unbegun(why) if isinstance(why, Obstacle) else texts_send.failed(why, simulated=simulated)
    if len(records) == 1:
        return text
    last = next((record for record in records if record.state != "sent"), records[-1])
    rest = sum(len(record.recipients) for record in records if record.part > last.part)
    text = tr("Request {part} of {parts}: {text}").format(part=number(last.part), parts=number(last.parts), text=text)
    done = sum(len(record.recipients) for record in records if record.state == "sent" and record is not last)
    if done:
        text = sentences(text, tr("The requests before it were answered, for %n recipient(s).", "", done))
    if rest:
        text = sentences(text, tr("To the %n recipient(s) of the later requests nothing was sent.", "", rest))
    return text


def unbegun(why: Blocker) -> str:
    """Say that a send was not begun."""
    return tr("Nothing was sent. {why}").format(why=texts_ready.blocked(why))


def not_repeated() -> str:
    """Say that a repeat was not wanted; the earlier send is shown again."""
    return tr("Not sent again. What is shown below is the earlier send.")


def left_out(addresses: tuple[str, ...]) -> str:
    """Name who was left out of this send."""
    return tr("Left out, because Cloudflare suppresses them: {names}.").format(names=people(addresses))


def waits_with_earlier_message() -> str:
    """Say that an edit does not reach what waits."""
    return tr("What waits is the message as it was when you pressed Send; your changes since are not in it.")


def waits_for_other_window() -> str:
    """Say why what Cloudflare wanted later does not go yet."""
    return tr("Nothing was sent yet: a send is in hand in another window.")


def unrecorded() -> str:
    """Say that the journal does not know the outcome."""
    return tr("This outcome could not be written into the history, which will list it as unknown after the next start.")


def already_sent(error: AlreadySent) -> str:
    """Ask whether people are to get the very same octets once more."""
    question = tr("Send it once more? Each of them may get it twice.")
    told, more = error.earlier[:_MOST_EARLIER], error.earlier[_MOST_EARLIER:]
    return "\n\n".join((*map(_earlier, told), *_still_earlier(more), question))


def send_once_more() -> str:
    """Return the button's text for it."""
    return tr("Send once more")


def send_again() -> str:
    """Return the button's text for repeating what may have arrived."""
    return tr("Send again")


def may_duplicate(record: AttemptRecord) -> str:
    """Ask before an attempt whose outcome nobody knows is repeated."""
    text = tr("Nobody knows whether this message was sent. If it was, sending again gives {names} a second copy.")
    return text.format(names=people(tuple(each.address for each in record.recipients)))


def people(addresses: tuple[str, ...]) -> str:
    """Name people, at most ten of them."""
    text = listed(plain(address, 80) for address in addresses[:_MOST_NAMED])
    more = len(addresses) - _MOST_NAMED
    return tr("{first} and %n more", "recipients", more).format(first=text) if more > 0 else text


def _earlier(earlier: EarlierSend) -> str:
    minutes = max(0, int((datetime.now(UTC) - earlier.started_at).total_seconds())) // _MINUTE
    ago = tr("%n minute(s) ago", "", minutes) if minutes else tr("just now")
    return _earlier_text(earlier.state).format(
        names=people(earlier.recipients),
        time=texts.moment(earlier.started_at.astimezone()),
        ago=ago,
        account=plain(earlier.account_name),
    )


def _still_earlier(earlier: tuple[EarlierSend, ...]) -> tuple[str, ...]:
    """Name those who had it from attempts for which there is no room."""
    if not earlier:
        return ()
    names, count = tuple(dict.fromkeys(address for each in earlier for address in each.recipients)), len(earlier)
    text = tr(
        "%n earlier send(s) within the last hour, since {time}, went or may have gone to {names}, too.", "", count
    )
    since = texts.moment(min(each.started_at for each in earlier).astimezone())
    return (text.format(time=since, names=people(names)),)


def _earlier_text(state: AttemptState) -> str:
    match state:
        case "sending":
            return tr(
                "Exactly these bytes are on their way to {names} since {time} ({ago}), from the account {account}."
            )
        case "unknown":
            return tr("Exactly these bytes may have gone to {names} on {time} ({ago}), from the account {account}.")
        case _:
            return tr("Exactly these bytes went to {names} on {time} ({ago}), from the account {account}.")


# The confirmation sheet


def confirmation_title(order: Order) -> str:
    """Say in one line what is about to happen."""
    return tr("Send to %n recipient(s)?", "", len(order.envelope.recipients))


def confirmation_rows(order: Order) -> tuple[tuple[str, str], ...]:
    """Return title and text of each line of the confirmation."""
    account = plain(order.account.name)
    account = tr("{name} (production)").format(name=account) if order.account.production else account
    changes = texts_message.changes(order.changes) if order.changes else tr("Nothing: it goes as it is.")
    found = [
        (tr("Account"), account),
        (tr("Message"), plain(message_name(order.name), 120)),
        (tr("Subject"), plain(order.subject, 200) or tr("none", "subject")),
        (tr("Envelope sender"), plain(order.envelope.sender, 320)),
        (tr("Size"), octets(order.size)),
        (tr("Will be changed"), changes),
    ]
    if order.remarks:
        found.append((tr("Findings"), texts_message.remarks(order.remarks)))
    return tuple(found)


def outside_allow_list(order: Order) -> str:
    """Name the recipients that the account does not expect; "" where there are none."""
    if not order.outside:
        return ""
    text = tr("Not among the allowed recipients of this account: {names}.")
    return text.format(names=people(order.outside))


def recipient_lines(order: Order) -> tuple[str, ...]:
    """Name every recipient, those first whom the account does not expect, and say which they are."""
    outside = dict.fromkeys(order.outside)
    marked = (tr("{address} (not among the allowed)").format(address=address) for address in outside)
    return (*marked, *(address for address in order.envelope.recipients if address not in outside))


def in_parts(order: Order) -> str:
    """Explain why it takes several requests; "" where it takes one."""
    if order.parts == 1:
        return ""
    text = tr(
        "Cloudflare takes {most} recipients in one request, so the message goes in {parts} numbered requests. "
        "If one of them fails, those after it are not sent."
    )
    return text.format(most=number(MAX_RECIPIENTS), parts=number(order.parts))


def confirm_button(order: Order) -> str:
    """Return the text of the button that sends."""
    return tr("Send in %n request(s)", "", order.parts) if order.parts > 1 else tr("Send")
