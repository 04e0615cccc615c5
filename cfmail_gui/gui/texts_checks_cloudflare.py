"""What Cloudflare refuses, replaces or may not take, in words."""

from typing import assert_never, cast

from cfmail_gui.findings.cloudflare_codes import (
    CloudflareCode,
    CloudflareFieldCode,
    CloudflareMessageCode,
    UnsubscribeCode,
)
from cfmail_gui.findings.finding import Finding
from cfmail_gui.gui.texts import number, octets, tr
from cfmail_gui.gui.texts_checks import Told
from cfmail_gui.message.display import plain

_LIMITS = "https://developers.cloudflare.com/email-service/platform/limits/"
_HEADERS = "https://developers.cloudflare.com/email-service/reference/headers/"
_SIMULATOR = "https://developers.cloudflare.com/email-service/local-development/sending/"
_DOMAINS = "https://developers.cloudflare.com/email-service/get-started/send-emails/"
_SENDERS = "https://support.google.com/a/answer/81126"
_ONE_CLICK = "https://www.rfc-editor.org/rfc/rfc8058.html"


def told(finding: Finding) -> Told:
    """Put a finding of this area into words."""
    code = cast("CloudflareCode", finding.code)
    match code:
        case (
            "too-large"
            | "over-plain-limit"
            | "near-plain-limit"
            | "too-many-recipients"
            | "several-requests"
            | "domain-not-onboarded"
            | "sender-mismatch"
        ):
            source, url = _message_source(code)
            return Told(_message_title(code, finding), _message_why(code), _message_do(code), source, url)
        case (
            "unsubscribe-form"
            | "unsubscribe-http"
            | "one-click-form"
            | "one-click-without-https"
            | "no-one-click"
            | "no-unsubscribe"
        ):
            title, why, do = _unsubscribe_title(code, finding), _unsubscribe_why(code), _unsubscribe_do(code)
            source, url = _unsubscribe_source(code)
            return Told(title, why, do, source, url)
        case _:
            source, url = _field_source(code)
            return Told(_field_title(code, finding), _field_why(code), _field_do(code), source, url)


def _message_title(code: CloudflareMessageCode, finding: Finding) -> str:
    size, limit, count = octets(finding.number), octets(finding.limit), finding.number
    detail, other = plain(finding.detail, 120), plain(finding.other, 120)
    match code:
        case "too-large":
            return tr("The message is {size} large as it goes; the limit is {limit}.").format(size=size, limit=limit)
        case "over-plain-limit":
            return tr("The message is {size} large: over {limit}.").format(size=size, limit=limit)
        case "near-plain-limit":
            return tr("The message is {size} large: near the limit of {limit}.").format(size=size, limit=limit)
        case "too-many-recipients":
            text = tr("%n recipient(s) (is|are) more than the {limit} that this program sends to.", "", count)
            return text.format(limit=number(finding.limit))
        case "several-requests":
            text = tr("%n recipient(s): the message goes in {requests} requests.", "", count)
            return text.format(requests=number(-(-count // max(finding.limit, 1))))
        case "domain-not-onboarded":
            return tr("{domain} is not among this account's sending domains.").format(domain=detail)
        case "sender-mismatch":
            text = tr("From says {author}, but the envelope sender is {sender}.")
            return text.format(author=detail, sender=other)
        case _:
            assert_never(code)


def _message_why(code: CloudflareMessageCode) -> str:
    match code:
        case "too-large":
            return tr("Cloudflare takes no message over 25 MiB, whoever it is for.")
        case "over-plain-limit":
            return tr("Cloudflare takes messages over 5 MiB only if every recipient is a verified destination address.")
        case "near-plain-limit":
            return tr("Over 5 MiB Cloudflare takes a message only for verified destination addresses.")
        case "too-many-recipients":
            return tr("So many recipients are a mailing, and this program is not made for one.")
        case "several-requests":
            return tr("Cloudflare takes 50 recipients in one request, To, Cc and Bcc together.")
        case "domain-not-onboarded":
            return tr("From other domains Cloudflare delivers to verified destination addresses at most.")
        case "sender-mismatch":
            return tr("Cloudflare's own simulator refuses such a message; whether the service does is not documented.")
        case _:
            assert_never(code)


def _message_do(code: CloudflareMessageCode) -> str:
    match code:
        case "too-large":
            return tr("Remove or shrink attachments, or link to them.")
        case "over-plain-limit":
            return tr("Shrink it below 5 MiB, or make sure that every recipient is verified.")
        case "near-plain-limit":
            return tr("Nothing needs to be done; attachments grow by a third when they are encoded.")
        case "too-many-recipients":
            return tr("Send to fewer recipients.")
        case "several-requests":
            return tr("Nothing needs to be done: the program numbers the requests and keeps account of each.")
        case "domain-not-onboarded":
            return tr("Choose an address in a sending domain, or add the domain in Cloudflare's dashboard.")
        case "sender-mismatch":
            return tr("Use the same address in both, unless they differ on purpose.")
        case _:
            assert_never(code)


def _message_source(code: CloudflareMessageCode) -> tuple[str, str]:
    match code:
        case "sender-mismatch":
            return tr("Cloudflare: Local development"), _SIMULATOR
        case "domain-not-onboarded":
            return tr("Cloudflare: Send emails"), _DOMAINS
        case "too-many-recipients":
            return tr("This program's own limit"), ""
        case _:
            return tr("Cloudflare: Limits"), _LIMITS


def _field_title(code: CloudflareFieldCode, finding: Finding) -> str:
    count, limit = finding.number, number(finding.limit)
    detail, other = plain(finding.detail, 80), plain(finding.other, 80)
    match code:
        case "long-subject":
            return tr("The subject has %n character(s); {limit} are allowed.", "", count).format(limit=limit)
        case "long-field-name":
            text = tr("The name of {name} has %n byte(s); {limit} are allowed.", "", count)
            return text.format(name=detail, limit=limit)
        case "long-field-value":
            return tr("{name} has %n byte(s); {limit} are allowed.", "", count).format(name=detail, limit=limit)
        case "large-custom-fields":
            text = tr("The added header fields have {size} together; {limit} are allowed.")
            return text.format(size=octets(count), limit=octets(finding.limit))
        case "no-message-id":
            return tr("There is no Message-ID.")
        case "received-present":
            return tr("(A Received field is|%n Received fields are) there already.", "", count)
        case "platform-field":
            return tr("{name} is a field that Cloudflare sets.").format(name=detail)
        case "field-not-listed":
            return tr("{name} is not among the fields that Cloudflare lists.").format(name=detail)
        case "value-not-listed":
            text = tr("{name}: “{value}” is not among the values that Cloudflare lists.")
            return text.format(name=detail, value=other)
        case _:
            assert_never(code)


def _field_why(code: CloudflareFieldCode) -> str:
    match code:
        case "long-subject":
            return tr("Cloudflare refuses longer subjects, and no list of mails shows so much.")
        case "long-field-name" | "long-field-value" | "large-custom-fields":
            return tr("Cloudflare limits the header fields that are added to a message.")
        case "no-message-id":
            return tr("Cloudflare's own simulator refuses such a message, and mail programs need it to thread replies.")
        case "received-present":
            return tr("Cloudflare's own simulator refuses a message that says it has travelled before.")
        case "platform-field":
            return tr("By its documentation nobody else may set it: it may be replaced, dropped or refused.")
        case "field-not-listed":
            return tr("It may be dropped or refused; for raw messages the documentation does not say so clearly.")
        case "value-not-listed":
            return tr("It may be refused; for raw messages the documentation does not say so clearly.")
        case _:
            assert_never(code)


def _field_do(code: CloudflareFieldCode) -> str:
    match code:
        case "long-subject":
            return tr("Shorten the subject.")
        case "long-field-name" | "long-field-value" | "large-custom-fields":
            return tr("Shorten or remove the field.")
        case "no-message-id":
            return tr("Add one.")
        case "received-present":
            return tr("Remove it, or choose “Edit as New”, which leaves all of them out.")
        case "platform-field":
            return tr("Remove it, unless you test just that.")
        case "field-not-listed":
            return tr("Leave it out, or use a name that begins with X-.")
        case "value-not-listed":
            return tr("Use a value from the list, or leave the field out.")
        case _:
            assert_never(code)


def _field_source(code: CloudflareFieldCode) -> tuple[str, str]:
    match code:
        case "long-subject":
            return tr("Cloudflare: Limits"), _LIMITS
        case "no-message-id" | "received-present":
            return tr("Cloudflare: Local development"), _SIMULATOR
        case _:
            return tr("Cloudflare: Email headers"), _HEADERS


def _unsubscribe_title(code: UnsubscribeCode, finding: Finding) -> str:
    detail = plain(finding.detail, 80)
    match code:
        case "unsubscribe-form":
            return tr("List-Unsubscribe holds neither <https:…> nor <mailto:…>: {value}").format(value=detail)
        case "unsubscribe-http":
            return tr("List-Unsubscribe holds an address without encryption: {address}").format(address=detail)
        case "one-click-form":
            return tr("List-Unsubscribe-Post says “{value}”.").format(value=detail)
        case "one-click-without-https":
            return tr("List-Unsubscribe-Post is there without an https address in List-Unsubscribe.")
        case "no-one-click":
            return tr("List-Unsubscribe is there, but not List-Unsubscribe-Post.")
        case "no-unsubscribe":
            return tr("By {name} this is mail to many, but there is no List-Unsubscribe.").format(name=detail)
        case _:
            assert_never(code)


def _unsubscribe_why(code: UnsubscribeCode) -> str:
    match code:
        case "unsubscribe-form" | "unsubscribe-http":
            return tr("Cloudflare takes https and mailto addresses in angle brackets only.")
        case "one-click-form":
            return tr("It may say nothing but “List-Unsubscribe=One-Click”.")
        case "one-click-without-https":
            return tr("One click sends a request to that address, so there must be one.")
        case "no-one-click" | "no-unsubscribe":
            return tr("Gmail and Yahoo ask senders of bulk mail for a way to unsubscribe with one click.")
        case _:
            assert_never(code)


def _unsubscribe_do(code: UnsubscribeCode) -> str:
    match code:
        case "unsubscribe-form" | "unsubscribe-http":
            return tr("Write it as <https://…>, <mailto:…> or both, with a comma between.")
        case "one-click-form":
            return tr("Let it be written as the standard wants it.")
        case "one-click-without-https":
            return tr("Add the https address, or remove List-Unsubscribe-Post.")
        case "no-one-click":
            return tr("Add it if your server takes a POST request at that address.")
        case "no-unsubscribe":
            return tr("Add List-Unsubscribe and List-Unsubscribe-Post.")
        case _:
            assert_never(code)


def _unsubscribe_source(code: UnsubscribeCode) -> tuple[str, str]:
    match code:
        case "one-click-form":
            return tr("RFC 8058, section 3.1"), _ONE_CLICK
        case "no-one-click" | "no-unsubscribe":
            return tr("Gmail: Email sender guidelines"), _SENDERS
        case _:
            return tr("Cloudflare: Email headers"), _HEADERS
