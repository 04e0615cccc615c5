"""Sentences about what Cloudflare was asked after a send, or before one. Asking sends nothing."""

from typing import assert_never

from cfmail_gui.attempt import Outcome, SandboxUnavailable, SecretUnavailable, SendFailed
from cfmail_gui.gui import texts_results
from cfmail_gui.gui.texts import listed, outcome_count, sentences, tr
from cfmail_gui.gui.texts_account import secret_unavailable
from cfmail_gui.gui.texts_send import not_reached
from cfmail_gui.lookup import BeyondLog, NotPermitted, NoZone, Permission, Suppression
from cfmail_gui.message.display import plain
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.record import AttemptRecord, JournalUnavailable

_SHOWN = 254  # characters: the longest address


def not_refreshed(error: CfmailError) -> str:
    """Say why the log could not be asked, in one line; what is known of the attempt stays as it is."""
    return sentences(tr("The status was not refreshed."), _reason(error))


def not_looked_up(error: CfmailError) -> str:
    """Say why nobody knows whether a recipient is suppressed."""
    unknown = tr("Nobody could be asked whether a recipient is suppressed; nothing was sent by asking.")
    return sentences(unknown, _reason(error))


def refreshed(record: AttemptRecord) -> str:
    """Sum up what the log says of an attempt."""
    if not any(each.in_log for each in record.recipients):
        text = tr("Not in Cloudflare's log yet. That proves nothing: entries come late, and some never.")
        return sentences(text, _advice(record))
    delivered, failed = _count(record, Outcome.DELIVERED), _count(record, Outcome.FAILED)
    queued, missing = _count(record, Outcome.QUEUED), sum(each.in_log is False for each in record.recipients)
    counts = (
        (outcome_count(Outcome.DELIVERED, delivered), delivered),
        (outcome_count(Outcome.FAILED, failed), failed),
        (tr("%n still queued", "recipients", queued), queued),
        (tr("%n not in the log yet", "recipients", missing), missing),
    )
    told = listed(text for text, count in counts if count)
    return tr("Cloudflare's log: {told}.").format(told=told or tr("nothing new"))


def suppressed(entry: Suppression) -> str:
    """Return one line: who is suppressed, why, and until when."""
    text = tr("{address}: {reason}, {until}").format(
        address=plain(entry.address, _SHOWN),
        reason=texts_results.suppression_reason(entry.reason),
        until=tr("until {moment}").format(moment=texts_results.when(entry.until)) if entry.until else tr("for ever"),
    )
    return sentences(text, tr("(Cloudflare's own entry; only its support can remove it)")) if entry.read_only else text


def permission_name(permission: Permission) -> str:
    """Return a permission as Cloudflare's dashboard lists it where a token is made; product names stay English."""
    match permission:
        case "zone-read":
            return "Zone · Zone: Read"
        case "analytics-read":
            return "Zone · Analytics: Read"
        case "email-sending-read":
            return "Account · Email Sending: Read"
        case _:
            assert_never(permission)


def not_permitted(error: NotPermitted) -> str:
    """Say what the account's token lacks."""
    text = tr("The account's token misses the permission “{name}”; add it in Cloudflare's dashboard.")
    return text.format(name=permission_name(error.permission))


def no_sandbox(error: SandboxUnavailable) -> str:
    """Say that the local server is not there."""
    return tr("The sandbox could not be started ({detail}).").format(detail=plain(error.detail))


def _reason(error: CfmailError) -> str:
    match error:
        case NotPermitted():
            return not_permitted(error)
        case NoZone():
            text = tr(
                "Cloudflare lists no zone for {domain}: the domain is in another account, or the token misses the"
                " permission “{name}” for it."
            )
            return text.format(domain=plain(error.domain, _SHOWN), name=permission_name("zone-read"))
        case BeyondLog():
            return tr("Cloudflare's log reaches back %n day(s) only; this is older.", "", error.days)
        case SecretUnavailable():
            return secret_unavailable(error)
        case SandboxUnavailable():
            return no_sandbox(error)
        case SendFailed():
            return not_reached(error)
        case JournalUnavailable():
            text = tr("What the log says could not be written into the journal ({path}).")
            return text.format(path=plain(error.path))
        case _:
            return tr("That did not work; the details are in the program's log.")


def _advice(record: AttemptRecord) -> str:
    if record.state == "unknown":
        return tr("Ask again later, before you send once more.")
    return tr("Ask again later.")


def _count(record: AttemptRecord, outcome: Outcome) -> int:
    return len(record.with_outcome(outcome))
