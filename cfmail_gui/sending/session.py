"""What is open in one window: the message, its envelope, and whether a send may start. No Qt, no I/O."""

from dataclasses import dataclass, replace

from cfmail_gui.message import envelope
from cfmail_gui.message.envelope import Difference, Envelope
from cfmail_gui.message.recipients import RecipientList, split_recipients
from cfmail_gui.sending.opened import Opened

_MOST_PROPOSED = 1_000
"""A request takes 50. More than this is not listed, and says so by being far over the limit."""


@dataclass(frozen=True, slots=True)
class Draft:
    """The two envelope editors as they stand, in the user's own spelling."""

    sender: str = ""
    recipients: str = ""
    touched: bool = False  # once the user changed something it is theirs: never derived again by itself
    carried: bool = False  # it was edited for another message, and the user has not said yet whether it goes on


class Session:
    """The open message and its envelope. What cannot be opened never gets here, so the last good message stays."""

    def __init__(self) -> None:
        self.opened: Opened | None = None
        self.draft = Draft()
        self._read_from: str | None = None
        self._recipients = RecipientList((), (), ())

    def open(self, opened: Opened) -> None:
        """Take a new message. A touched envelope stays as it is, and must be confirmed where the message is another."""
        reloaded = self.opened is not None and opened.path is not None and opened.path == self.opened.path
        self.opened = opened
        if not self.draft.touched:
            self.draft = self._proposed()
        elif not reloaded:
            self.draft = replace(self.draft, carried=True)

    def edit(self, sender: str, recipients: str) -> None:
        """Take over what the user typed; nothing happens where nothing changed."""
        if (sender, recipients) != (self.draft.sender, self.draft.recipients):
            self.draft = Draft(sender, recipients, touched=True, carried=self.draft.carried)

    def keep_envelope(self) -> None:
        """Use an envelope that was edited for another message for this one, too."""
        self.draft = replace(self.draft, carried=False)

    def reset_envelope(self) -> None:
        """Follow the headers again."""
        self.draft = self._proposed()

    @property
    def recipients(self) -> RecipientList:
        """The recipients editor, understood; parsed again only after a change."""
        if self._read_from != self.draft.recipients:
            self._recipients = split_recipients(self.draft.recipients)
            self._read_from = self.draft.recipients
        return self._recipients

    @property
    def envelope(self) -> Envelope:
        """The envelope as it would be used now; it may be incomplete."""
        return Envelope(self.draft.sender.strip(), self.recipients.addresses)

    @property
    def differences(self) -> tuple[Difference, ...]:
        """How the envelope differs from the headers of the open message."""
        return envelope.differences(self.envelope, self.opened.addresses) if self.opened else ()

    def _proposed(self) -> Draft:
        if self.opened is None:
            return Draft()
        proposal = envelope.propose(self.opened.addresses)
        return Draft(proposal.sender, "\n".join(proposal.recipients[:_MOST_PROPOSED]))
