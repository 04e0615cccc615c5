"""What keeps the author's domain from being vouched for, in words."""

from typing import assert_never, cast

from cfmail_gui.findings.authentication_codes import AuthenticationCode
from cfmail_gui.findings.finding import Finding
from cfmail_gui.gui import texts_checks_dns
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.texts_checks import Told
from cfmail_gui.message.display import plain

_DMARC = "https://www.rfc-editor.org/rfc/rfc7489.html"


def told(finding: Finding) -> Told:
    """Put a finding of this area into words."""
    if texts_checks_dns.is_told(finding.code):
        return texts_checks_dns.told(finding)
    code = cast("AuthenticationCode", finding.code)
    detail, other = plain(finding.detail, 120), plain(finding.other, 120)
    match code:
        case "from-not-aligned":
            return Told(
                tr("From is in {author}, the envelope sender in {sender}.").format(author=detail, sender=other),
                tr("DMARC wants SPF or DKIM to vouch for the domain in From; both go by the domain that sends."),
                tr("Use an address in the same domain in both, or the message may be taken for a forgery."),
                tr("RFC 7489, section 3.1"),
                _DMARC,
            )
        case "from-aligned-relaxed":
            return Told(
                tr("From is in {author}, the envelope sender in {sender}: related, but not the same.").format(
                    author=detail, sender=other
                ),
                tr("That is enough for DMARC unless the domain's record asks for strict alignment."),
                tr("Nothing needs to be done unless the record says adkim=s or aspf=s."),
                tr("RFC 7489, section 3.1"),
                _DMARC,
            )
        case "several-from-domains":
            return Told(
                tr("From names authors in several domains: {domains}").format(domains=detail),
                tr("DMARC has no answer for such a message, and many servers refuse it."),
                tr("Leave one author in From, and name the others in the text or in Reply-To."),
                tr("RFC 7489, section 6.6.1"),
                _DMARC,
            )
        case _:
            assert_never(code)
