"""What a message tells that its recipients need not know, in words."""

from typing import assert_never, cast

from cfmail_gui.findings.finding import Finding
from cfmail_gui.findings.privacy_codes import CredentialKind, PrivacyCode
from cfmail_gui.gui.texts import sentences, tr
from cfmail_gui.gui.texts_checks import Told
from cfmail_gui.message.display import plain

_MESSAGE_FORMAT = "https://www.rfc-editor.org/rfc/rfc5322.html"
_SMTP = "https://www.rfc-editor.org/rfc/rfc5321.html"
_FILE_NAMES = "https://www.rfc-editor.org/rfc/rfc2183.html"


def told(finding: Finding) -> Told:
    """Put a finding of this area into words."""
    code = cast("PrivacyCode", finding.code)
    source, url = _source(code)
    return Told(_title(code, finding), _why(code), _do(code), source, url)


def _title(code: PrivacyCode, finding: Finding) -> str:
    detail, other = plain(finding.detail, 120), plain(finding.other, 120)
    match code:
        case "bcc-in-header":
            return tr("The header names blind copies: {addresses}").format(addresses=detail)
        case "bcc-in-attached-message":
            return tr("An attached message names blind copies: {addresses}").format(addresses=detail)
        case "hidden-recipient-field":
            return tr("{name} names a recipient: {value}").format(name=detail, value=other)
        case "originating-address":
            return tr("{name} tells where the message was written: {value}").format(name=detail, value=other)
        case "internal-host":
            text = tr("{name} names {host}, which is inside a network.").format(name=other, host=detail)
            return sentences(text, _more(finding))
        case "address-in-trace":
            text = tr("{name} names the IP address {address}.").format(name=other, address=detail)
            return sentences(text, _more(finding))
        case "internal-message-id":
            return tr("The Message-ID names a computer: {host}").format(host=detail)
        case "local-path":
            return tr("A path on somebody's computer: {path}").format(path=detail)
        case "path-in-file-name":
            return tr("A file name holds a path: {name}").format(name=detail)
        case "tracking-pixel":
            return tr("A picture of one pixel is loaded from {host}.").format(host=detail)
        case "credential":
            return _credential(cast("CredentialKind", finding.other)).format(beginning=detail)
        case _:
            assert_never(code)


def _more(finding: Finding) -> str:
    more = finding.number - 1
    return tr("%n more field(s) like it.", "", more) if more > 0 else ""


def _credential(kind: CredentialKind) -> str:
    match kind:
        case "aws":
            return tr("This looks like an AWS access key: {beginning}")
        case "github":
            return tr("This looks like a GitHub token: {beginning}")
        case "slack":
            return tr("This looks like a Slack token or webhook: {beginning}")
        case "stripe":
            return tr("This looks like a Stripe key: {beginning}")
        case "cloudflare":
            return tr("This looks like a Cloudflare key or token: {beginning}")
        case "google":
            return tr("This looks like a Google key: {beginning}")
        case "private-key":
            return tr("This looks like a private key: {beginning}")
        case "jwt":
            return tr("This looks like a signed token (JWT): {beginning}")
        case "url-password":
            return tr("A web address holds a password behind “{beginning}”.")
        case "password":
            return tr("A password seems to follow “{beginning}”.")
        case _:
            assert_never(kind)


def _why(code: PrivacyCode) -> str:
    match code:
        case "bcc-in-header":
            return tr("This program leaves the field out when it sends; others that are given the file may not.")
        case "bcc-in-attached-message":
            return tr("Attached messages are sent as they are: every recipient can read the field.")
        case "hidden-recipient-field":
            return tr("The field is sent, and tells every recipient of an address that may be meant for nobody else.")
        case "originating-address":
            return tr("Every recipient can read which computer, person or script wrote the message.")
        case "internal-host" | "address-in-trace":
            return tr("The trace of an older journey tells every recipient about networks it went through.")
        case "internal-message-id":
            return tr("The name was put in by the computer that wrote the message, and goes with every reply.")
        case "local-path" | "path-in-file-name":
            return tr("A path tells names of people, folders or servers, and nobody else can open it.")
        case "tracking-pixel":
            return tr("It tells a server who reads the message, when and where; many mail programs block or flag it.")
        case "credential":
            return tr("Mail is kept in many places: whoever reads it there can use what it holds.")
        case _:
            assert_never(code)


def _do(code: PrivacyCode) -> str:
    match code:
        case "bcc-in-header":
            return tr("Nothing needs to be done here; take the field out of the file before you pass that on.")
        case "bcc-in-attached-message":
            return tr("Remove the field from the attached message, or do not attach it.")
        case "hidden-recipient-field" | "originating-address":
            return tr("Remove the field.")
        case "internal-host" | "address-in-trace":
            return tr("Remove the field, or choose “Edit as New”.")
        case "internal-message-id":
            return tr("Give the message an id in your own domain.")
        case "local-path":
            return tr("Attach the file or link to a place that the recipients can reach.")
        case "path-in-file-name":
            return tr("Rename the file.")
        case "tracking-pixel":
            return tr("Leave it out, or make sure that the recipients agreed to it.")
        case "credential":
            return tr("Take it out. If the message has gone to anybody before, revoke it.")
        case _:
            assert_never(code)


def _source(code: PrivacyCode) -> tuple[str, str]:
    match code:
        case "bcc-in-header" | "bcc-in-attached-message":
            return tr("RFC 5322, section 3.6.3"), _MESSAGE_FORMAT
        case "hidden-recipient-field":
            return tr("RFC 5321, section 7.2"), _SMTP
        case "internal-host" | "address-in-trace":
            return tr("RFC 5321, section 7.6"), _SMTP
        case "internal-message-id":
            return tr("RFC 5322, section 3.6.4"), _MESSAGE_FORMAT
        case "path-in-file-name":
            return tr("RFC 2183, section 2.3"), _FILE_NAMES
        case "originating-address" | "local-path" | "tracking-pixel" | "credential":
            return tr("This program's own check"), ""
        case _:
            assert_never(code)
