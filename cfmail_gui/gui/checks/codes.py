"""Every check there is, by the codes of what it finds."""

from typing import get_args

from cfmail_gui.findings.authentication_codes import AuthenticationCode
from cfmail_gui.findings.client_codes import ClientCode
from cfmail_gui.findings.cloudflare_codes import CloudflareCode
from cfmail_gui.findings.finding import Area
from cfmail_gui.findings.privacy_codes import PrivacyCode
from cfmail_gui.findings.rfc_codes import RfcCode
from cfmail_gui.findings.template_codes import TemplateCode

CODES: tuple[tuple[Area, str], ...] = (
    *(("rfc", code) for code in get_args(RfcCode)),
    *(("cloudflare", code) for code in get_args(CloudflareCode)),
    *(("privacy", code) for code in get_args(PrivacyCode)),
    *(("authentication", code) for code in get_args(AuthenticationCode)),
    *(("clients", code) for code in get_args(ClientCode)),
    *(("template", code) for code in get_args(TemplateCode)),
)
