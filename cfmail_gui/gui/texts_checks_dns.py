"""What the DNS says of the domains that vouch for a message, in words."""

from typing import assert_never, cast, get_args

from cfmail_gui.findings.finding import Finding
from cfmail_gui.findings.probe_codes import (
    AlignmentCode,
    DkimCode,
    DnsCode,
    DomainCode,
    PolicyCode,
    RecordCode,
    SpfCode,
)
from cfmail_gui.gui.texts import sentences, tr
from cfmail_gui.gui.texts_checks import Told, rfc
from cfmail_gui.message.display import plain

_CLOUDFLARE = "https://developers.cloudflare.com/email-service/concepts/email-authentication/"
_WANTED = "v=spf1 include:_spf.mx.cloudflare.net ~all"  # as that page has it
_LONGEST_RECORD = 400  # characters
_ALL = 100  # percent


def is_told(code: str) -> bool:
    """Say whether the sentences of ``code`` are here."""
    return any(code in get_args(group) for group in get_args(DnsCode))


def told(finding: Finding) -> Told:
    """Put a finding of a look-up into words."""
    code = cast("DnsCode", finding.code)
    match code:
        case "dns-not-looked-up" | "domain-unknown" | "null-mx":
            return _domain(finding, code)
        case "spf-found" | "spf-missing" | "spf-several" | "spf-malformed" | "spf-without-cloudflare" | "spf-open":
            return _spf(finding, code)
        case (
            "dkim-found"
            | "dkim-missing"
            | "dkim-several"
            | "dkim-revoked"
            | "dkim-malformed"
            | "dkim-weak"
            | "dkim-testing"
        ):
            return _dkim(finding, code)
        case "dmarc-reject" | "dmarc-quarantine" | "dmarc-none":
            return _policy(finding, code)
        case "dmarc-missing" | "dmarc-several" | "dmarc-malformed" | "dmarc-of-parent":
            return _record(finding, code)
        case _:
            return _alignment(finding, code)


def _domain(finding: Finding, code: DomainCode) -> Told:
    match code:
        case "dns-not-looked-up":
            title = tr("{detail} could not be looked up ({other})")
            why = tr("No DNS server answered in time, or it answered with an error; whether there is a record is open.")
            do = tr("Ask again later, or from another network.")
            source = rfc(1035, "4.1.1")
        case "domain-unknown":
            title = tr("The domain {detail} does not exist")
            why = tr("The DNS knows no such name, so nobody can answer, and servers refuse authors who cannot be real.")
            do = tr("See whether the address in From is spelt right.")
            source = rfc(8020, "2")
        case "null-mx":
            title = tr("{detail} takes no mail")
            why = tr("Its only mail server is “.”, which says so; many servers refuse mail that cannot be answered.")
            do = tr("Write from a domain that takes mail, or give it a mail server.")
            source = rfc(7505, "4.2")
        case _:
            assert_never(code)
    return _say(finding, title, why, do, source)


def _spf(finding: Finding, code: SpfCode) -> Told:
    source = (tr("Cloudflare: email authentication"), _CLOUDFLARE)
    wanted = tr("Set the TXT record that Cloudflare's dashboard shows: {record}.").format(record=_WANTED)
    match code:
        case "spf-found":
            title = tr("SPF of {detail} names Cloudflare")
            why = tr("It says “{other}”: Cloudflare's servers may send for this name, from which your mail comes.")
            do = tr("Nothing needs to be done.")
        case "spf-missing":
            title = tr("No SPF record at {detail}")
            why = tr("Your mail comes from this name, and nothing says that Cloudflare's servers may send for it.")
            do = wanted
        case "spf-several":
            title = tr("%n SPF record(s) at {detail}", "", finding.number)
            why = tr("With more than one there counts none: {other}.")
            do, source = tr("Leave one of them."), rfc(7208, "4.5")
        case "spf-malformed":
            title = tr("The SPF record of {detail} has a mistake in it")
            why = tr("Who checks it gives up at what is no mechanism: “{other}”.")
            do, source = tr("Correct the record in the DNS."), rfc(7208, "12")
        case "spf-without-cloudflare":
            title = tr("SPF of {detail} does not name Cloudflare")
            why = tr("It says “{other}”, which has no include:_spf.mx.cloudflare.net.")
            do = wanted
        case "spf-open":
            title = tr("SPF of {detail} lets everybody send")
            why = tr("It says “{other}”: with all or +all anybody's mail passes, and some servers distrust such names.")
            do = wanted
        case _:
            assert_never(code)
    return _say(finding, title, why, do, source)


def _dkim(finding: Finding, code: DkimCode) -> Told:
    source = (tr("Cloudflare: email authentication"), _CLOUDFLARE)
    anew = tr("Set the TXT record that Cloudflare's dashboard shows for this name.")
    match code:
        case "dkim-found":
            title = tr("The DKIM key at {detail} is there")
            size = tr("RSA with {number} bits") if finding.number else "Ed25519"
            why = tr("Recipients check Cloudflare's signature with it ({size}): “{record}”.")
            why = why.replace("{size}", size).replace("{record}", "{other}")
            do = tr("Nothing needs to be done.")
        case "dkim-missing":
            title = tr("No DKIM key at {detail}")
            why = tr("Recipients look there for the key to Cloudflare's signature; without it the signature is void.")
            do = tr("Set up the domain for Email Sending, and the record that Cloudflare's dashboard shows.")
        case "dkim-several":
            title = tr("%n DKIM record(s) at {detail}", "", finding.number)
            why = tr("Which of them a recipient takes is chance: {other}.")
            do, source = tr("Leave the one that Cloudflare's dashboard shows."), rfc(6376, "3.6.2.2")
        case "dkim-revoked":
            title = tr("The DKIM key at {detail} is revoked")
            why = tr("The record holds an empty key, so every signature is void: “{other}”.")
            do, source = anew, rfc(6376, "3.6.1")
        case "dkim-malformed":
            title = tr("The DKIM record at {detail} cannot be read")
            why = tr("It holds no key that anybody could use: “{other}”.")
            do, source = anew, rfc(6376, "3.6.1")
        case "dkim-weak":
            title = tr("The DKIM key at {detail} is too short: {number} bits")
            why = tr("Recipients take RSA keys of fewer than {limit} bits for no proof.")
            do, source = anew, rfc(8301, "3.2")
        case "dkim-testing":
            title = tr("The DKIM key at {detail} is marked as a test")
            why = tr("With t=y the record asks recipients to take the mail for unsigned: “{other}”.")
            do, source = tr("Take t=y out of the record."), rfc(6376, "3.6.1")
        case _:
            assert_never(code)
    return _say(finding, title, why, do, source)


def _policy(finding: Finding, code: PolicyCode) -> Told:
    do = tr("Nothing needs to be done.")
    match code:
        case "dmarc-reject":
            title = tr("{detail} asks recipients to refuse forgeries")
            why = tr("Where neither SPF nor DKIM vouches for From, mail is to be refused: “{other}”.")
        case "dmarc-quarantine":
            title = tr("{detail} asks recipients to put forgeries aside")
            why = tr("Where neither SPF nor DKIM vouches for From, mail goes to the spam folder: “{other}”.")
        case "dmarc-none":
            title = tr("{detail} asks recipients to let forgeries pass")
            why = tr("The policy that holds here is none: the owner wants reports at most. The record says “{other}”.")
            do = tr("When the reports show that your own mail passes, ask for quarantine, then for reject.")
        case _:
            assert_never(code)
    share = tr("That holds for {number}% of such mail.") if finding.number < _ALL else ""
    return _say(finding, title, sentences(why, share), do, rfc(7489, "6.3"))


def _record(finding: Finding, code: RecordCode) -> Told:
    source = rfc(7489, "6.6.3")
    match code:
        case "dmarc-missing":
            title = tr("No DMARC record for {detail}")
            why = tr(
                "Neither the domain nor one above it has a record at _dmarc; Gmail and Yahoo want one of bulk mail."
            )
            do = tr("Set one, such as “v=DMARC1; p=none; rua=mailto:you@example.com” for the beginning.")
        case "dmarc-several":
            title = tr("%n DMARC record(s) at {detail}", "", finding.number)
            why = tr("With more than one there counts none: {other}.")
            do = tr("Leave one of them.")
        case "dmarc-malformed":
            title = tr("The DMARC record at {detail} has a mistake in it")
            why = tr("Recipients ignore what they cannot read: “{other}”.")
            do, source = tr("Write it as “v=DMARC1; p=none”, p first, with semicolons between."), rfc(7489, "6.4")
        case "dmarc-of-parent":
            title = tr("{detail} has no DMARC record of its own")
            why = tr("The record at {other} holds for it: what that says for subdomains (sp), or else for all (p).")
            do = tr("Nothing needs to be done.")
        case _:
            assert_never(code)
    return _say(finding, title, why, do, source)


def _alignment(finding: Finding, code: AlignmentCode) -> Told:
    match code:
        case "dmarc-strict":
            title = tr("DMARC of {detail} cannot be met: it is strict, and {other} is another name")
            why = tr("Cloudflare signs for the sender's domain, and bounces go to a name below it; neither is From's.")
            do = tr("Use an address in {detail} as envelope sender too, or ask for relaxed alignment: adkim=r; aspf=r.")
        case "dmarc-strict-dkim":
            title = tr("DMARC of {detail} wants a signature by exactly that domain")
            why = tr("Cloudflare signs for {other}; with adkim=s that does not count, and all rests on SPF.")
            do = tr("Use an address in {detail} as envelope sender too, or ask for adkim=r.")
        case "dmarc-strict-spf":
            title = tr("DMARC of {detail} wants SPF for exactly that domain")
            why = tr("The mail comes from cf-bounce.{other}; with aspf=s that does not count, and all rests on DKIM.")
            do = tr("Ask for aspf=r, so that SPF counts as well.")
        case _:
            assert_never(code)
    return _say(finding, title, why, do, rfc(7489, "3.1"))


def _say(finding: Finding, title: str, why: str, do: str, source: tuple[str, str]) -> Told:
    facts = {
        "detail": plain(finding.detail, 120),
        "other": plain(finding.other, _LONGEST_RECORD),
        "number": str(finding.number),
        "limit": str(finding.limit),
    }
    return Told(title.format(**facts), why.format(**facts), do.format(**facts), *source)
