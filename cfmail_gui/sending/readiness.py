"""Why a send cannot start: one place decides, for the greyed button, its tooltip and the shortcut."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from cfmail_gui.account import Account
from cfmail_gui.attempt import MAX_ORDERED, MAX_VERIFIED_OCTETS
from cfmail_gui.message import envelope
from cfmail_gui.message.addr_spec import AddressProblem
from cfmail_gui.message.envelope import BadEnvelope, Envelope
from cfmail_gui.message.faults import BadMessage
from cfmail_gui.sending.session import Session

ObstacleCode = Literal[
    "no-message",
    "opening",
    "no-account",
    "account-changed",  # since the send was asked for
    "busy",
    "carried-envelope",
    "over-limit",
    "checking",
    "waiting",
    "asking",  # a question about an earlier one is open
    "given-up",
    "template-fault",  # what is shown is not what the template says now
]


@dataclass(frozen=True, slots=True)
class Obstacle:
    """A reason of ours; ``size`` in octets for "over-limit"."""

    code: ObstacleCode
    size: int = 0


Blocker = Obstacle | BadEnvelope | BadMessage | AddressProblem


def blocker(
    session: Session,
    account: Account | None,
    *,
    busy: bool,
    opening: bool = False,
    waiting: bool = False,
    asking: bool = False,
    recipients: tuple[str, ...] = (),
) -> Blocker | None:
    """Return the first thing that stands in the way of a send, in the order in which a person would mend it.

    ``recipients``, where they are given, get the message instead of those in the editor.
    """
    opened = session.opened
    if opening:
        return Obstacle("opening")
    if opened is None:
        return Obstacle("no-message")
    if account is None:
        return Obstacle("no-account")
    if not session.is_examined:
        return Obstacle("checking")
    if session.outdated:
        return Obstacle("template-fault")
    if opened.refusal is not None:
        return opened.refusal
    if opened.wire_octets > MAX_VERIFIED_OCTETS:
        return Obstacle("over-limit", opened.wire_octets)
    problem = _envelope_problem(session, recipients)
    if problem is not None:
        return problem
    if session.draft.carried and not recipients:
        return Obstacle("carried-envelope")
    if waiting:
        return Obstacle("waiting")
    if asking:
        return Obstacle("asking")
    return Obstacle("busy") if busy else None


def is_current(account: Account, accounts: Iterable[Account]) -> bool:
    """Whether ``account`` is among ``accounts`` as it is, save for its looks: name and colour."""
    return any(replace(known, name=account.name, colour=account.colour) == account for known in accounts)


def _envelope_problem(session: Session, recipients: tuple[str, ...]) -> BadEnvelope | AddressProblem | None:
    if session.recipients.faults and not recipients:
        return session.recipients.faults[0]
    try:
        envelope.check(Envelope(session.envelope.sender, recipients) if recipients else session.envelope, MAX_ORDERED)
    except BadEnvelope as problem:
        return problem
    return None
