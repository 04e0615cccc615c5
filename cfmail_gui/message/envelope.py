"""Who sends and who receives (RFC 5321), apart from what the header fields say, and how the two differ."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from cfmail_gui.message.addr_spec import AddressFault, fault_of, key
from cfmail_gui.message.addresses import AddressList, Mailbox, parse_list
from cfmail_gui.message.document import Document
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.message.remark import Remark

EnvelopeFault = Literal[
    "no-sender", "bad-sender", "no-recipients", "bad-recipient", "duplicate-recipient", "too-many-recipients"
]

_SHOWN_FIELDS = ("To", "Cc")
_HIDDEN_FIELD = "Bcc"
_CHECKED_FIELDS = ("From", "Sender", "Reply-To", *_SHOWN_FIELDS, _HIDDEN_FIELD)


class BadEnvelope(CfmailError):
    """This envelope cannot be used.

    Attributes:
        fault: what is wrong.
        address: the address it is about, or "". Untrusted: plain text.
        reason: what is wrong with that address ("bad-sender", "bad-recipient"), else None.
        count: how many recipients there are ("too-many-recipients"), else 0.
    """

    def __init__(
        self,
        fault: EnvelopeFault,
        address: str = "",
        *,
        reason: AddressFault | None = None,
        count: int = 0,
    ) -> None:
        super().__init__(fault)
        self.fault: EnvelopeFault = fault
        self.address = address
        self.reason = reason
        self.count = count


@dataclass(frozen=True, slots=True)
class Envelope:
    """Envelope sender and envelope recipients; may be incomplete while it is edited.

    Raises:
        BadEnvelope: "duplicate-recipient" when two recipients are equal by ``addr_spec.key``.
    """

    sender: str
    recipients: tuple[str, ...]
    by_key: Mapping[str, str] = field(init=False, repr=False, compare=False)  # addr_spec.key -> recipient, in order

    def __post_init__(self) -> None:
        by_key = {key(address): address for address in self.recipients}
        if len(by_key) != len(self.recipients):
            raise BadEnvelope("duplicate-recipient", _first_duplicate(self.recipients))
        object.__setattr__(self, "by_key", by_key)


DifferenceKind = Literal["hidden", "left-out", "sender-differs"]


@dataclass(frozen=True, slots=True)
class Difference:
    """One respect in which the envelope is not what the header fields say.

    "hidden": ``address`` gets it although neither To nor Cc names it; ``field`` is "Bcc" or "".
    "left-out": ``field`` ("To", "Cc", "Bcc") names ``address``, which will not get it.
    "sender-differs": ``address`` is the envelope sender, ``field`` the address in From.
    """

    kind: DifferenceKind
    address: str
    field: str


@dataclass(frozen=True, slots=True)
class HeaderAddresses:
    """What the header fields of one document say about addresses, computed once by ``header_addresses``."""

    authors: tuple[Mailbox, ...]  # From
    author_keys: frozenset[str]
    sender: Mailbox | None  # Sender
    named: Mapping[str, Difference]  # by key: To, Cc, Bcc; each as "left-out"
    shown: frozenset[str]  # keys in To and Cc
    unseen: Mapping[str, Difference]  # by key: in Bcc only; each as "hidden"
    mailboxes: tuple[Mailbox, ...]  # of all fields, as they come
    remarks: tuple[Remark, ...]  # "bad-address"


def check(envelope: Envelope, most: int) -> None:
    """Make sure that an envelope can be sent with at most ``most`` recipients.

    Raises:
        BadEnvelope: the first thing that is wrong.
    """
    if not envelope.sender:
        raise BadEnvelope("no-sender")
    reason = fault_of(envelope.sender)
    if reason:
        raise BadEnvelope("bad-sender", envelope.sender, reason=reason)
    if not envelope.recipients:
        raise BadEnvelope("no-recipients")
    for address in envelope.recipients:
        reason = fault_of(address)
        if reason:
            raise BadEnvelope("bad-recipient", address, reason=reason)
    if len(envelope.recipients) > most:
        raise BadEnvelope("too-many-recipients", count=len(envelope.recipients))


def header_addresses(document: Document) -> HeaderAddresses:
    """Read the address fields of a document; never raises. Keep the result as long as the document."""
    lists = {name: _lists(document, name) for name in _CHECKED_FIELDS}
    senders = _mailboxes(lists["Sender"])
    named: dict[str, Difference] = {}
    for name in (*_SHOWN_FIELDS, _HIDDEN_FIELD):
        for mailbox in _mailboxes(lists[name]):
            named.setdefault(key(mailbox.address), Difference("left-out", mailbox.address, name))
    unseen = {
        folded: Difference("hidden", difference.address, _HIDDEN_FIELD)
        for folded, difference in named.items()
        if difference.field == _HIDDEN_FIELD
    }
    remarks = tuple(
        Remark("bad-address", start + problem.position, name)
        for name, found in lists.items()
        for start, addresses in found
        for problem in addresses.faults
    )
    authors = _mailboxes(lists["From"])
    return HeaderAddresses(
        authors=authors,
        author_keys=frozenset(key(author.address) for author in authors),
        sender=senders[0] if senders else None,
        named=named,
        shown=frozenset(named.keys() - unseen.keys()),
        unseen=unseen,
        mailboxes=tuple(mailbox for found in lists.values() for mailbox in _mailboxes(found)),
        remarks=remarks,
    )


def propose(named: HeaderAddresses) -> Envelope:
    """Return the envelope that the header fields suggest; what is no address there is left out.

    The sender is the From mailbox; of several, or of none, the Sender field decides (RFC 5322 3.6.2).
    """
    author = named.authors[0] if named.authors else None
    chosen = author if len(named.authors) == 1 else named.sender or author
    return Envelope(chosen.address if chosen else "", tuple(d.address for d in named.named.values()))


def differences(envelope: Envelope, named: HeaderAddresses) -> tuple[Difference, ...]:
    """Compare envelope and header fields: sender, then hidden recipients, then those left out."""
    found = _sender_difference(envelope, named)
    found += [
        named.unseen.get(folded) or Difference("hidden", address, "")
        for folded, address in envelope.by_key.items()
        if folded not in named.shown
    ]
    found += [difference for folded, difference in named.named.items() if folded not in envelope.by_key]
    return tuple(found)


def _sender_difference(envelope: Envelope, named: HeaderAddresses) -> list[Difference]:
    if not envelope.sender or not named.authors:
        return []
    if key(envelope.sender) in named.author_keys:
        return []
    return [Difference("sender-differs", envelope.sender, named.authors[0].address)]


def _lists(document: Document, name: str) -> list[tuple[int, AddressList]]:
    return [(found.value_start, parse_list(found.value)) for found in document.all(name)]


def _mailboxes(lists: Iterable[tuple[int, AddressList]]) -> tuple[Mailbox, ...]:
    return tuple(mailbox for _, addresses in lists for mailbox in addresses.mailboxes)


def _first_duplicate(recipients: tuple[str, ...]) -> str:
    seen: set[str] = set()
    for address in recipients:
        folded = key(address)
        if folded in seen:
            return address
        seen.add(folded)
    return ""
