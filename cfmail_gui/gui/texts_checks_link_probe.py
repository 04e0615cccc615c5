"""What became of asking for the pages that a message links to, in words."""

from typing import assert_never, cast, get_args

from cfmail_gui.findings.finding import Finding
from cfmail_gui.findings.probe_codes import AnswerCode, LinkCode, SilenceCode, UnaskedCode
from cfmail_gui.gui.texts import sentences, tr
from cfmail_gui.gui.texts_checks import Told, rfc, say
from cfmail_gui.message.display import plain

_EXPIRED, _OTHER_NAME = 10, 62  # X509_V_ERR_… of OpenSSL
_UNTRUSTED = (18, 19, 20, 21)  # self-signed, or by nobody who is known


def is_told(code: str) -> bool:
    """Say whether the sentences of ``code`` are here."""
    return any(code in get_args(group) for group in get_args(LinkCode))


def told(finding: Finding) -> Told:
    """Put a finding about a link that was asked for, or was not, into words."""
    code = cast("LinkCode", finding.code)
    match code:
        case "link-unknown-host" | "link-unreachable" | "link-no-answer" | "link-certificate":
            return _silence(finding, code)
        case (
            "link-opt-out"
            | "link-private"
            | "link-odd-port"
            | "link-with-password"
            | "link-odd-address"
            | "links-over-limit"
        ):
            return _unasked(finding, code)
        case _:
            return _answer(finding, code)


def _answer(finding: Finding, code: AnswerCode) -> Told:
    source = rfc(9110, "15")
    match code:
        case "link-dead":
            title = tr("Nothing is there: {detail}")
            why = tr("The server answers {number}: there is no such page, or no longer.")
            do = tr("Correct the address, or take the link out.")
        case "link-server-error":
            title = tr("The server fails: {detail}")
            why = tr("It answers {number}, which is trouble of its own.")
            do = tr("Open the link in a browser; tell who runs the site if it fails there too.")
        case "link-refused":
            title = tr("The server does not let this program look: {detail}")
            why = tr("It answers {number}; some ask for a login, some refuse every program that is no browser.")
            do = tr("Open the link in a browser where you are not logged in.")
        case "link-no-head":
            title = tr("The server does not say whether anything is there: {detail}")
            why = tr("It answers {number} to a question for the header alone (HEAD), so nothing is known.")
            do, source = tr("Open the link in a browser."), rfc(9110, "9.3.2")
        case "link-redirected":
            title = tr("Leads on to another host: {detail}")
            why = tr("People see one host in the link and come to another one; where it is gone the link is dead.")
            do, source = tr("Link to the last address, unless you count clicks that way."), rfc(9110, "15.4")
        case "link-too-many-redirects":
            title = tr("Leads on more than {limit} times: {detail}")
            why = tr("Browsers give up on such chains sooner or later, and a circle has no end.")
            do, source = tr("Link to the last address."), rfc(9110, "15.4")
        case "link-downgraded":
            title = tr("Leads from https to http: {detail}")
            why = tr("From there on anybody on the way can read and change what is shown.")
            do, source = tr("Link to an address that stays on https."), rfc(9110, "4.2.2")
        case _:
            assert_never(code)
    return _by_way(finding, say(finding, title, why, do, source))


def _silence(finding: Finding, code: SilenceCode) -> Told:
    match code:
        case "link-unknown-host":
            title = tr("The host has no address: {detail}")
            why = tr("The DNS knows no such host, or could not be asked.")
            do, source = tr("See whether the address is spelt right."), rfc(9110, "4.3.2")
        case "link-unreachable":
            title = tr("The host cannot be reached: {detail}")
            why = tr("It does not take a connection, at least not from here and now.")
            do, source = tr("Open the link in a browser, later once more."), rfc(9110, "4.3.2")
        case "link-no-answer":
            title = tr("The host does not answer: {detail}")
            why = tr("It took the connection, but sent nothing that can be read, or not in time.")
            do, source = tr("Open the link in a browser, later once more."), rfc(9110, "9.3.2")
        case "link-certificate":
            title = tr("The host does not prove who it is: {detail}")
            why = _certificate(finding.number)
            do, source = (
                tr("Who runs the site must mend its certificate; browsers warn people off."),
                rfc(9110, "4.3.4"),
            )
        case _:
            assert_never(code)
    return _by_way(finding, say(finding, title, why, do, source))


def _certificate(number: int) -> str:
    if number == _EXPIRED:
        return tr("Its certificate has expired.")
    if number == _OTHER_NAME:
        return tr("Its certificate is for another name.")
    if number in _UNTRUSTED:
        return tr("Its certificate is signed by nobody who is trusted.")
    return tr("TLS could not be set up with it.")


def _unasked(finding: Finding, code: UnaskedCode) -> Told:
    source = (tr("Courtesy of this program"), "")
    match code:
        case "link-opt-out":
            title = tr("Not asked: {detail}")
            why = tr("Its words say that it ends a subscription or confirms something; some servers act when asked.")
            do = tr("Try it by hand with a recipient of your own.")
        case "link-private":
            title = tr("Not asked, as the host is in a private network: {detail}")
            why = tr("Its address belongs to this computer or a network inside; your recipients cannot reach that.")
            do = tr("Link to a host on the public Internet.")
        case "link-odd-port":
            title = tr("Not asked, as it names a port of its own: {detail}")
            why = tr("Only the usual ports 80 and 443 are asked; networks often block others for their users.")
            do = tr("Open the link in a browser, better from another network too.")
        case "link-with-password":
            title = tr("Not asked, as it holds a user name: {detail}")
            why = tr("Everybody who gets the message could use what stands before the @; programs warn of such links.")
            do, source = tr("Take out what stands between // and @."), rfc(3986, "3.2.1")
        case "link-odd-address":
            title = tr("Not asked, as programs read it in different ways: {detail}")
            why = tr("It holds characters that no address may hold, or it names no host by http or https.")
            do, source = tr("Write the address anew."), rfc(3986, "2")
        case "links-over-limit":
            title = tr("%n link(s) (was|were) not asked", "", finding.number)
            why = tr("No more than {limit} are looked at in one go.")
            do = tr("Open those at the end of the message in a browser.")
        case _:
            assert_never(code)
    return _by_way(finding, say(finding, title, why, do, source))


def _by_way(finding: Finding, words: Told) -> Told:
    """Name the address that redirects led to, where that is what the finding is about."""
    if not finding.other:
        return words
    led = tr("It leads on to {address}.").format(address=plain(finding.other, 200))
    return Told(words.title, sentences(led, words.why), words.do, words.source, words.url)
