"""Which actions make sense for an attempt. Pure: the buttons only follow."""

from typing import Literal, assert_never, get_args

from cfmail_gui.attempt import Outcome
from cfmail_gui.record import AttemptRecord

Action = Literal["others", "check", "mark-sent", "mark-not-sent", "again", "refresh", "resend", "copy-as", "exchange"]
ACTIONS: tuple[Action, ...] = get_args(Action)
SENDING: tuple[Action, ...] = ("others", "again", "resend")
Group = Literal["failed", "suppressed", "chosen", "all"]
GROUPS: tuple[Group, ...] = get_args(Group)

_OPEN = (Outcome.QUEUED, Outcome.UNREPORTED, Outcome.UNKNOWN)
"""Outcomes about which Cloudflare's log may know more."""

_FAILED = (Outcome.BOUNCED, Outcome.FAILED, Outcome.NOT_SENT)


def applies(action: Action, record: AttemptRecord) -> bool:
    """Say whether ``action`` makes sense for an attempt.

    An *unknown* attempt is sent again by "again" only, which says that it may make a duplicate.
    """
    in_journal = record.number > 0
    match action:
        case "others":
            named = record.with_outcome(Outcome.SUPPRESSED)
            refused = record.state == "not-sent" and 0 < len(named) < len(record.recipients)
            return refused and in_journal and record.has_body
        case "refresh":
            open_ones = record.with_outcome(*_OPEN)
            return record.state == "sent" and not record.rests_on_mark and in_journal and bool(open_ones)
        case "check":
            return _may_be_settled(record) and in_journal
        case "mark-sent":
            return _may_be_settled(record) and record.state != "sent" and in_journal
        case "mark-not-sent":
            return _may_be_settled(record) and record.state != "not-sent" and in_journal
        case "again":
            return record.state == "unknown" and in_journal and record.has_body
        case "resend":
            return record.state in ("sent", "not-sent") and in_journal and record.has_body
        case "copy-as":
            return record.state != "sending" and in_journal and record.has_body
        case "exchange":
            return record.state != "sending" and in_journal
        case _:
            assert_never(action)


def _may_be_settled(record: AttemptRecord) -> bool:
    """Whether a person, or the log, may still say what became of it; a person may err, and say otherwise later."""
    return record.state == "unknown" or record.rests_on_mark


def group(kind: Group, records: tuple[AttemptRecord, ...], chosen: tuple[str, ...]) -> tuple[str, ...]:
    """Return the recipients of attempts to which "resend" applies that ``kind`` means."""
    match kind:
        case "failed":
            return _with_outcome(records, *_FAILED)
        case "suppressed":
            return _with_outcome(records, Outcome.SUPPRESSED)
        case "chosen":
            wanted = set(chosen)
            return tuple(address for address in _with_outcome(records, *Outcome) if address in wanted)
        case "all":
            return _with_outcome(records, *Outcome)
        case _:
            assert_never(kind)


def _with_outcome(records: tuple[AttemptRecord, ...], *outcomes: Outcome) -> tuple[str, ...]:
    return tuple(address for record in records for address in record.with_outcome(*outcomes))
