"""What only other computers can tell of a message: who is asked for what. Nothing is asked before it is called."""

import threading
from collections.abc import Callable, Sequence
from typing import Protocol

from cfmail_gui.account import Access, Account
from cfmail_gui.attempt import SendFailed
from cfmail_gui.checks.checked import Checked
from cfmail_gui.findings.finding import Finding
from cfmail_gui.lookup import SendingDomain, Zone
from cfmail_gui.message.addr_spec import domain_key


class Lookups(Protocol):
    """The far end. Both calls raise SendFailed (never ``maybe_sent``) or NotPermitted where it has no answer."""

    def zones(self, access: Access) -> tuple[Zone, ...]:
        """Return the account's zones."""
        ...

    def sending_domains(self, access: Access, zone: Zone) -> tuple[SendingDomain, ...]:
        """Return what of ``zone`` is set up for sending."""
        ...


class Probing:
    """Every call waits for the network; on any thread but the window's."""

    def __init__(self, api: Lookups, access_for: Callable[[Account], Access]) -> None:
        self._api = api
        self._access_for = access_for
        self._closed = threading.Event()

    def close(self) -> None:
        """Break off what is under way, and ask no DNS server and no link from now on. From any thread."""
        self._closed.set()

    def dns(self, checked: Checked) -> tuple[Finding, ...]:
        """Look up what the DNS says of the domains in From and of the envelope sender, within 15 seconds."""
        from cfmail_gui.probes.dns import DnsProbe  # here: nobody may ever want it

        authors = [domain for author in checked.addresses.authors if (domain := domain_key(author.address))]
        return DnsProbe().findings(authors, domain_key(checked.envelope.sender), self._closed.is_set)

    def links(
        self,
        checked: Checked,
        urls: Sequence[str],
        progress: Callable[[int], None],
        cancelled: Callable[[], bool],
    ) -> tuple[Finding, ...]:
        """Ask whether what is linked is there; what unsubscribes or confirms something is left alone."""
        from cfmail_gui.probes.links import LinkProbe
        from cfmail_gui.sending.acting_links import acting_links

        return LinkProbe().findings(urls, progress, lambda: self._closed.is_set() or cancelled(), acting_links(checked))

    def sending_domains(self, account: Account) -> tuple[str, ...]:
        """Ask Cloudflare from which domains the account may send.

        Raises:
            SendFailed, NotPermitted, SecretUnavailable, SandboxUnavailable
        """
        access = self._access_for(account)
        names = [
            domain.name for zone in self._api.zones(access) for domain in self._domains(access, zone) if domain.enabled
        ]
        return tuple(dict.fromkeys(names))

    def _domains(self, access: Access, zone: Zone) -> tuple[SendingDomain, ...]:
        try:
            return self._api.sending_domains(access, zone)
        except SendFailed as error:
            if error.fault == "not-found":  # a zone that mail was never set up for
                return ()
            raise
