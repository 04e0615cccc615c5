"""What the local Cloudflare remembers of the mail it took: enough to answer questions about it. No clock, no I/O."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from cfmail_gui.message import document
from cfmail_gui.message.shown import shown_value
from cfmail_gui.sandbox.body import Order
from cfmail_gui.sandbox.steering import effect_of

MAX_MESSAGES = 1000
OWN_DOMAIN = "sandbox.example"

_Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class Sent:
    """One message that was taken."""

    moment: datetime
    message_id: str
    sender: str
    recipients: tuple[str, ...]
    subject: str  # decoded


class MailLog:
    """The last 1,000 messages, and the domains that their senders, and those of refused ones, have.

    Args:
        settle_seconds: after which a delayed message is delivered, and an expired one given up.
    """

    def __init__(self, settle_seconds: float = 15.0) -> None:
        self._settle = timedelta(seconds=settle_seconds)
        self._sent: deque[Sent] = deque(maxlen=MAX_MESSAGES)
        self._domains: deque[str] = deque([OWN_DOMAIN], maxlen=MAX_MESSAGES)

    @property
    def domains(self) -> tuple[str, ...]:
        """Every domain that wanted to send, in lower case."""
        return tuple(self._domains)

    def meet(self, sender: str) -> None:
        """Take the domain of ``sender`` for one of the account's."""
        domain = domain_of(sender)
        if domain not in self._domains:
            self._domains.append(domain)

    def add(self, order: Order, header: bytes, message_id: str, moment: datetime) -> None:
        """Remember a message that was taken; ``header`` is its beginning, to the first empty line or farther."""
        subject = document.split(header).first("Subject")
        words = shown_value(subject) if subject else ""
        self._sent.append(Sent(moment, message_id, order.sender, order.recipients, words))

    def rows(self, domain: str, now: datetime) -> Iterator[_Row]:
        """Yield the events of messages from ``domain``, newest message first, as the dataset has them."""
        for sent in reversed(self._sent):
            if domain_of(sent.sender) == domain:
                for recipient in sent.recipients:
                    yield from reversed(self._events(sent, recipient, now))

    def _events(self, sent: Sent, recipient: str, now: datetime) -> list[_Row]:
        """Return what happened to one copy, oldest first; the name "sent" for what is not final is ours."""
        first, final = sent.moment, sent.moment + self._settle
        is_settled = now >= final
        match effect_of(recipient):
            case "queued":
                return [_row(sent, recipient, first, "sent", is_last=False)]
            case "delayed":
                later = [_row(sent, recipient, final, "delivered")] if is_settled else []
                return [_row(sent, recipient, first, "sent", is_last=False), *later]
            case "expired":
                trouble = ("deliveryTimeExpired", "421 4.4.7 Delivery time expired")
                later = [_row(sent, recipient, final, "deliveryFailed", *trouble)] if is_settled else []
                return [_row(sent, recipient, first, "sent", is_last=False), *later]
            case "bounced":
                trouble = ("hardBounce", "550 5.1.1 User unknown")
                return [_row(sent, recipient, first, "deliveryFailed", *trouble)]
            case _:
                return [_row(sent, recipient, first, "delivered")]


def domain_of(address: str) -> str:
    """Return the domain of an address, in lower case."""
    return address.rpartition("@")[2].lower()


def _row(
    sent: Sent,
    recipient: str,
    moment: datetime,
    status: str,
    cause: str = "",
    detail: str = "",
    *,
    is_last: bool = True,
) -> _Row:
    return {
        "datetime": f"{moment:%Y-%m-%dT%H:%M:%SZ}",
        "from": sent.sender,
        "to": recipient,
        "envelopeTo": recipient,
        "subject": sent.subject,
        "messageId": sent.message_id,
        "status": status,
        "errorCause": cause,
        "errorDetail": detail,
        "isLastEvent": int(is_last),
    }
