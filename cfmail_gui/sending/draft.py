"""The envelope as the user is editing it, beside the message."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Draft:
    """The envelope editors as they stand, in the user's own spelling."""

    sender: str = ""
    recipients: str = ""
    blind: str = ""  # the Bcc line of Compose: recipients that no header field may name
    touched: bool = False  # once the user changed something it is theirs: never derived again by itself
    carried: bool = False  # it was edited for another message, and the user has not said yet whether it goes on
    from_blind: tuple[str, ...] = ()  # lines of ``recipients`` that are there because of ``blind`` alone
