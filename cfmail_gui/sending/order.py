"""What a person wants to have sent, frozen when they said so, and the requests that it takes."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Self

from cfmail_gui.account import Account, new_id
from cfmail_gui.attempt import MAX_RECIPIENTS, SendRequest
from cfmail_gui.message.addr_spec import key
from cfmail_gui.message.envelope import Envelope
from cfmail_gui.sending.safety import outside

if TYPE_CHECKING:
    from cfmail_gui.message.remark import Remark
    from cfmail_gui.message.wire import WireChange, WireOptions


@dataclass(frozen=True, slots=True)
class Order:
    """One message for one envelope of any length. Nothing that happens in the window afterwards changes it."""

    account: Account
    envelope: Envelope
    raw: bytes
    options: "WireOptions | None"
    name: str  # of the file or message, as the window shows it
    size: int  # octets as it will go
    changes: "tuple[WireChange, ...]" = ()  # what sending does to the message
    remarks: "tuple[Remark, ...]" = ()  # what is to be known of it
    repeat_allowed: bool = False
    parent: str = ""  # the attempt that this one repeats or completes
    subject: str = ""  # decoded, for people
    left_out: tuple[str, ...] = ()  # recipients of ``parent`` that Cloudflare suppresses

    @property
    def parts(self) -> int:
        """How many requests it takes."""
        return max(1, -(-len(self.envelope.recipients) // MAX_RECIPIENTS))

    @property
    def outside(self) -> tuple[str, ...]:
        """The recipients that the account's allow-list does not name."""
        return outside(self.envelope.recipients, self.account)

    @property
    def needs_confirmation(self) -> bool:
        """Whether a person must see what will happen before it does."""
        return self.account.production or self.parts > 1 or bool(self.outside)

    def to(self, recipients: Iterable[str]) -> Self:
        """Return the same order for these recipients only."""
        return replace(self, envelope=Envelope(self.envelope.sender, tuple(recipients)))

    def without(self, addresses: Iterable[str]) -> Self:
        """Return the same order without these recipients."""
        keys = {key(address) for address in addresses}
        return self.to(address for address in self.envelope.recipients if key(address) not in keys)

    def requests(self) -> tuple[SendRequest, ...]:
        """Return the requests, each an attempt of its own, the recipients in their order."""
        recipients = self.envelope.recipients
        return tuple(
            SendRequest(
                new_id(),
                self.account,
                Envelope(self.envelope.sender, recipients[part * MAX_RECIPIENTS : (part + 1) * MAX_RECIPIENTS]),
                self.raw,
                self.options,
                name=self.name,
                repeat_allowed=self.repeat_allowed,
                parent=self.parent,
                part=part + 1,
                parts=self.parts,
            )
            for part in range(self.parts)
        )
