"""What the checks page is handed: who asks other computers, and only when the user wants it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from cfmail_gui.account import Account

if TYPE_CHECKING:  # no check is loaded before a message is checked
    from cfmail_gui.checks.checked import Checked
    from cfmail_gui.findings.finding import Finding


class ProbesPort(Protocol):
    """Every call waits for the network, touches no Qt object, and belongs on the thread for look-ups."""

    def dns(self, checked: "Checked") -> "tuple[Finding, ...]":
        """Look up what the DNS says of the domains in From and of the envelope sender; raises CfmailError."""
        ...

    def links(
        self,
        checked: "Checked",
        urls: Sequence[str],
        progress: Callable[[int], None],
        cancelled: Callable[[], bool],
    ) -> "tuple[Finding, ...]":
        """Ask the hosts of ``urls`` whether what is linked is there; ``progress`` hears how many are done.

        ``checked`` says which of them unsubscribe or confirm something: these are not asked.
        """
        ...

    def sending_domains(self, account: Account) -> tuple[str, ...]:
        """Ask Cloudflare from which domains the account may send; raises what texts_lookup tells."""
        ...
