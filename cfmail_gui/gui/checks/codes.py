"""Every check there is, by the codes of what it finds."""

from typing import get_args

from cfmail_gui.findings.authentication_codes import AuthenticationCode
from cfmail_gui.findings.client_codes import ClientCode
from cfmail_gui.findings.cloudflare_codes import CloudflareCode
from cfmail_gui.findings.finding import Area
from cfmail_gui.findings.privacy_codes import PrivacyCode
from cfmail_gui.findings.probe_codes import DnsCode, LinkCode
from cfmail_gui.findings.rfc_codes import RfcCode
from cfmail_gui.findings.template_codes import TemplateCode


def _names(kind: object) -> tuple[str, ...]:
    """Return the codes of an area, whose type may be made of several."""
    return tuple(name for each in get_args(kind) for name in ((each,) if isinstance(each, str) else _names(each)))


CODES: tuple[tuple[Area, str], ...] = (
    *(("rfc", code) for code in _names(RfcCode)),
    *(("cloudflare", code) for code in _names(CloudflareCode)),
    *(("privacy", code) for code in _names(PrivacyCode)),
    *(("authentication", code) for code in _names(AuthenticationCode | DnsCode)),
    *(("clients", code) for code in _names(ClientCode | LinkCode)),
    *(("template", code) for code in _names(TemplateCode)),
)
