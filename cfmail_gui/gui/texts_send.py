"""Sentences about one send: what happened, whether anything was sent, and what to do next."""

from typing import assert_never

from cfmail_gui.attempt import Outcome, SandboxUnavailable, SecretUnavailable, SendFailed
from cfmail_gui.gui.texts import number, sentences, tr
from cfmail_gui.gui.texts_account import secret_unavailable
from cfmail_gui.gui.texts_journal import journal_unavailable
from cfmail_gui.gui.texts_message import bad_envelope, bad_message
from cfmail_gui.message.display import plain
from cfmail_gui.message.envelope import BadEnvelope
from cfmail_gui.message.faults import BadMessage, CfmailError
from cfmail_gui.record import AlreadyClaimed, AlreadySent, JournalUnavailable


def outcome_detail(outcome: Outcome, *, simulated: bool) -> str:
    """Explain one row of a report."""
    text = _outcome_meaning(outcome)
    return tr("Simulated by the sandbox: {text}").format(text=text) if simulated else text


def _outcome_meaning(outcome: Outcome) -> str:
    match outcome:
        case Outcome.DELIVERED:
            return tr("The recipient's mail server took the message.")
        case Outcome.QUEUED:
            return tr(
                "Accepted for later delivery. This is not final; Cloudflare keeps trying, so do not send it again."
            )
        case Outcome.BOUNCED:
            return tr("Permanently refused. Check the address before sending to it again.")
        case Outcome.SUPPRESSED:
            return tr("On Cloudflare's suppression list: nothing went to this address.")
        case Outcome.UNREPORTED:
            return tr("Cloudflare's answer does not list this address. Do not assume that it was delivered.")
        case Outcome.UNKNOWN:
            return tr("It may have been sent. Check before sending again.")
        case Outcome.NOT_SENT:
            return tr("Nothing was sent.")
        case Outcome.FAILED:
            return tr("Cloudflare's log says that it could not be delivered.")
        case _:
            assert_never(outcome)


def finished(outcomes: tuple[Outcome, ...], *, simulated: bool) -> str:
    """Sum up a report: only a message that every recipient's server took counts as delivered."""
    total = len(outcomes)
    delivered = outcomes.count(Outcome.DELIVERED)
    if delivered == total:
        text = tr("Delivered to (the recipient|all %n recipients).", "", total)
    else:
        text = tr("{delivered} of %n recipient(s) delivered; see what became of each below.", "", total)
        text = text.format(delivered=number(delivered))
    return tr("Sandbox: {text} Nothing left this computer.").format(text=text) if simulated else text


def failed(error: CfmailError, *, simulated: bool = False) -> str:
    """Say why a send ended without a report, with the far end's own words."""
    text = _failure(error)
    if isinstance(error, SendFailed):
        if error.maybe_sent:
            text = sentences(text, tr("Nothing is repeated by itself."))
        text = sentences(text, _words(error))
    return tr("Sandbox: {text}").format(text=text) if simulated else text


def failed_row(error: CfmailError, *, simulated: bool) -> str:
    """Say the same for one recipient: the cause and what to do."""
    text = _failure(error)
    return tr("Simulated by the sandbox: {text}").format(text=text) if simulated else text


def _failure(error: CfmailError) -> str:
    nothing = tr("Nothing was sent.")
    match error:
        case SendFailed():
            maybe = tr("It may have been sent: check before sending again.")
            if error.fault == "bad-answer":
                maybe = tr("So it was sent, but what became of each recipient is unknown: ask Cloudflare's log.")
            return sentences(cause(error), maybe if error.maybe_sent else nothing, advice(error))
        case BadMessage():
            return sentences(bad_message(error), nothing)
        case BadEnvelope():
            return sentences(bad_envelope(error), nothing)
        case SecretUnavailable():
            return sentences(secret_unavailable(error), nothing)
        case SandboxUnavailable():
            text = tr("The sandbox could not be started ({detail}).").format(detail=plain(error.detail))
            return sentences(text, nothing)
        case JournalUnavailable():
            return journal_unavailable(error)
        case AlreadySent():
            return sentences(tr("You did not want it sent once more."), nothing)
        case AlreadyClaimed():
            begun = tr("This send was begun before, perhaps by another window.")
            return sentences(begun, tr("Nothing was sent now."))
        case _:
            return sentences(tr("The send failed before anything left this computer."), nothing)


def cause(error: SendFailed) -> str:
    """Say what happened, without whether anything was sent, and without advice."""
    status = error.status or 0
    match error.fault:
        case "no-connection":
            return tr("Cloudflare could not be reached.")
        case "tls":
            return tr("No trustworthy encrypted connection could be made.")
        case "upload-cut":
            return tr("The connection broke before the message was completely handed over.")
        case "no-answer":
            return tr("The message was handed over, but no answer came back.")
        case "stopped":
            return tr("You ended the wait.") if error.maybe_sent else tr("You cancelled it.")
        case "bad-proxy":
            return tr("The connection could not be set up.")
        case "program-ended":
            return tr("The program ended while it waited for the answer.")
        case "redirected":
            return tr("The server redirects to another address (HTTP {status}), which is never followed.").format(
                status=status
            )
        case "bug":
            return tr("The program made a mistake, which is in its log.")
        case "bad-answer":
            return tr("The server accepted the request (HTTP {status}), but its answer cannot be read.").format(
                status=status
            )
        case "denied":
            return tr("The server answered with HTTP {status}, but says that it failed.").format(status=status)
        case "blocked" | "refused" | "server-error":
            return tr("The server refused the request (HTTP {status}).").format(status=status)
        case _:
            return _documented_cause(error)


def _documented_cause(error: SendFailed) -> str:
    match error.fault:
        case "invalid-schema":
            return tr("Cloudflare found a malformed field in the request.")
        case "too-big":
            return tr("Cloudflare finds the message too big.")
        case "no-content-length":
            return tr("Cloudflare misses the request's length.")
        case "invalid-message":
            return tr("Cloudflare refuses the message, one of its headers, or one of the recipients.")
        case "unauthorized":
            return tr("Cloudflare does not accept this account's API token.")
        case "bad-token-type":
            return tr("Cloudflare wants another kind of token here.")
        case "forbidden":
            return tr("This API token may not send for this account.")
        case "not-entitled":
            return tr("The account's plan does not include Email Sending.")
        case "sending-disabled":
            return tr("Sending is switched off for this domain or account.")
        case "not-found":
            return tr("Cloudflare does not know this account id.")
        case "throttled":
            return tr("Cloudflare asks to slow down.")
        case "internal":
            return tr(
                "Cloudflare had an internal error. Its documentation says that nothing is sent then, which is no proof."
            )
        case "not-implemented":
            return tr("Cloudflare says that it cannot do this.")
        case "upstream":
            return tr("Cloudflare cannot check tokens at the moment.")
        case _:
            return tr("The send failed.")


def advice(error: SendFailed) -> str:
    """Say what to do next; "" where there is nothing to do."""
    match error.fault:
        case "no-connection":
            return tr("Check the network, the proxy and the account's base URL.")
        case "tls":
            return tr("Check the date of this computer and the account's base URL; do not send through this network.")
        case "bad-proxy":
            return tr("Check the proxy under Tools, Accounts.")
        case "redirected" | "not-found":
            return tr("Check the account id and the base URL under Tools, Accounts.")
        case "blocked":
            return tr("A firewall answered instead of the API: check the base URL, or ask who runs the network.")
        case "invalid-schema":
            return tr("Check the envelope's addresses.")
        case "too-big":
            return tr("The limit is 5 MiB (25 MiB if every recipient is a verified destination address).")
        case "invalid-message":
            return tr("Look for a recipient on the suppression list, and at the From field and the other headers.")
        case "unauthorized" | "bad-token-type":
            return tr("The token may be mistyped, revoked or expired: enter it again under Tools, Accounts.")
        case "forbidden":
            return tr("It needs the permission “Email Sending: Edit” on this account.")
        case "not-entitled" | "sending-disabled":
            return tr("Look at the account in the Cloudflare dashboard.")
        case "throttled":
            if error.retry_after:
                return tr("Send again in %n second(s) or later.", "", error.retry_after)
            return tr("Wait a minute, then send again.")
        case "upstream" | "upload-cut":
            return tr("Try again later.")
        case "no-content-length" | "bug":
            return tr("Please report this.")
        case _:
            return ""


def not_reached(error: SendFailed) -> str:
    """Say why a look-up got no answer; nothing is sent by a look-up."""
    return sentences(cause(error), advice(error), _words(error))


def _words(error: SendFailed) -> str:
    if not error.server_text:
        return ""
    heard = tr("The server says: {words}") if error.status else tr("Technical detail: {words}")
    return heard.format(words=plain(error.server_text))
