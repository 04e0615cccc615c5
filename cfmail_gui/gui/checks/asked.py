"""What other computers said about a message when the user had them asked, and how long it counts. No Qt."""

from dataclasses import dataclass, replace
from typing import Literal

from cfmail_gui.checks.checked import Checked
from cfmail_gui.findings.finding import Finding
from cfmail_gui.message.addr_spec import domain_key

Kind = Literal["dns", "links"]


@dataclass(frozen=True)
class Asked:
    """The answer of one look-up; ``about`` is the message that it was made for."""

    kind: Kind
    about: Checked
    findings: tuple[Finding, ...]

    def for_now(self, checked: Checked) -> tuple[Finding, ...]:
        """Return what still holds of the message as it is now, without places where these may have moved."""
        if not self.holds(checked):
            return ()
        if checked.document is self.about.document:
            return self.findings
        return tuple(replace(finding, places=()) for finding in self.findings)

    def holds(self, checked: Checked) -> bool:
        """Say whether another look-up would ask the same."""
        if self.kind == "links":
            return checked.html == self.about.html and checked.text == self.about.text
        return domains(checked) == domains(self.about)


def domains(checked: Checked) -> tuple[str, ...]:
    """Return the domains that answer for a message: those in From and of the envelope sender, each once."""
    addresses = [*(author.address for author in checked.addresses.authors), checked.envelope.sender]
    return tuple(dict.fromkeys(filter(None, map(domain_key, addresses))))
