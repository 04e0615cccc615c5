"""Why a send cannot start, and what to do about it."""

from typing import assert_never

from cfmail_gui.attempt import MAX_VERIFIED_OCTETS
from cfmail_gui.gui.texts import octets, tr
from cfmail_gui.gui.texts_address import address_problems
from cfmail_gui.gui.texts_message import bad_envelope, bad_message
from cfmail_gui.message.envelope import BadEnvelope
from cfmail_gui.message.faults import BadMessage
from cfmail_gui.sending.readiness import Blocker, Obstacle


def blocked(reason: Blocker) -> str:
    """Return the sentence for the greyed Send button."""
    match reason:
        case BadEnvelope():
            return bad_envelope(reason)
        case BadMessage():
            return bad_message(reason)
        case Obstacle():
            return _obstacle(reason)
        case _:
            return address_problems((reason,))


def _obstacle(reason: Obstacle) -> str:
    match reason.code:
        case "no-message":
            return tr("Open a message first.")
        case "opening":
            return tr("A message is being opened.")
        case "no-account":
            return tr("Choose an account first.")
        case "checking":
            return tr("The message is being looked through after a change.")
        case "busy":
            return tr("A send is in hand or has just ended. One message is sent at a time.")
        case "waiting":
            return tr("A message waits to be sent: press Send now or Give up below first.")
        case "asking":
            return tr("Answer the question about this send first.")
        case "given-up":
            return tr("You gave it up.")
        case "template-fault":
            return tr("The template has a fault; what is shown is what it said before. See “Template”.")
        case "account-changed":
            return tr("The account was changed or removed meanwhile: look at it, then send again.")
        case "carried-envelope":
            return tr(
                "This envelope was edited for another message: use it for this one, or reset it from the headers."
            )
        case "over-limit":
            return tr("The message is larger than Cloudflare takes: {size} of at most {limit}.").format(
                size=octets(reason.size), limit=octets(MAX_VERIFIED_OCTETS)
            )
        case _:
            assert_never(reason.code)


def findings(failures: int, total: int) -> str:
    """Count what the checks found."""
    if not total:
        return tr("No findings")
    found = tr("%n finding(s)", "", total)
    return tr("%n will fail", "findings", failures) + " · " + found if failures else found


def close_while_waiting() -> str:
    """Ask before a window is closed whose message waits for the time that Cloudflare asked for."""
    return tr("A message waits to be sent. Close the window and give it up? Nothing of it was sent.")
