"""What a check found in a message: a code and facts, no sentence. Frozen values, shared by all who look or tell."""

from dataclasses import dataclass
from typing import Literal

from cfmail_gui.findings.authentication_codes import AuthenticationCode
from cfmail_gui.findings.client_codes import ClientCode
from cfmail_gui.findings.cloudflare_codes import CloudflareCode
from cfmail_gui.findings.fix_codes import FixCode
from cfmail_gui.findings.privacy_codes import PrivacyCode
from cfmail_gui.findings.probe_codes import DnsCode, LinkCode
from cfmail_gui.findings.rfc_codes import RfcCode
from cfmail_gui.findings.template_codes import TemplateCode

Area = Literal["rfc", "cloudflare", "privacy", "authentication", "clients", "template"]
Level = Literal["failure", "change", "problem", "advice"]
"""Will fail; may be changed by Cloudflare; may look or behave badly; advice. In this order."""

Code = RfcCode | CloudflareCode | PrivacyCode | AuthenticationCode | ClientCode | TemplateCode | DnsCode | LinkCode


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a message something is.

    Attributes:
        offset, end: octets in ``Document.raw``, ``end`` behind the last one; -1 where ``line`` says it better.
        part: number of the part that is meant, "" for the message's own header or its only body.
        line, column: in the decoded text of the part, from 1; 0 where ``offset`` says it.
    """

    offset: int = -1
    end: int = -1
    part: str = ""
    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong, or might be.

    Attributes:
        places: the first is where a click goes; () for the whole message.
        detail, other: names, addresses, hosts, values out of the message: untrusted text.
        number, limit: a measured size or count, and what it should not exceed; the code says of what.
        clients: keys of the mail programs concerned.
        fix: what can be done about it without harm, "" where a person must decide.
    """

    area: Area
    code: Code
    level: Level
    places: tuple[Place, ...] = ()
    detail: str = ""
    other: str = ""
    number: int = 0
    limit: int = 0
    clients: tuple[str, ...] = ()
    fix: FixCode = ""
