"""Questions to Cloudflare's log of sent mail, the GraphQL dataset ``emailSendingAdaptive``, and answers. No network.

Sources: developers.cloudflare.com/email-service/observability/metrics-analytics (fields, 31 days, scalar types),
developers.cloudflare.com/analytics/graphql-api/features/filtering (operators) and .../limits (30 days in one question).
``isLastEvent`` is in the dataset's schema, not on that page; it comes as 0 or 1. ``from`` and ``to`` are the header
fields' words ("Ann" <ann@x.example>), ``envelopeTo`` is one envelope recipient.
"""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from cfmail_gui.account import Secret
from cfmail_gui.attempt import SendFailed
from cfmail_gui.cloudflare.answer import Answer, object_of, presentable
from cfmail_gui.lookup import LogEntry, LogQuestion, NotPermitted, Zone
from cfmail_gui.message.addr_spec import ascii_domain, key
from cfmail_gui.message.display import plain
from cfmail_gui.message.fields import decode_text

MAX_DAYS = 30
MAX_ENTRIES = 1000
"""Ours; the dataset allows 10,000 in one answer, and an honest one to 50 recipients has a few for each."""

_FIELDS = "datetime subject messageId envelopeTo status errorCause errorDetail isLastEvent"
_CUT = "…"

_Values = Mapping[str, object]


def payload(zone: Zone, question: LogQuestion) -> dict[str, object]:
    """Return the JSON of one question; the window is cut to its first 30 days.

    By the message id the log is asked for everything like it, because some answers name the id in angle brackets and
    others do not. Without one it is asked for the recipients: its ``from`` is the header's author, not the envelope's
    sender, whose domain the zone stands for already; subjects are compared here, which can be written in many ways.
    """
    until = min(question.until, question.since + timedelta(days=MAX_DAYS))
    variables: dict[str, object] = {"zoneTag": zone.id, "start": _zulu(question.since), "end": _zulu(until)}
    if question.message_id:
        variables["id"] = f"%{_bare(question.message_id)}%"
        return _document("messageId_like: $id", ["$id: string!"], variables)
    names: list[str] = []
    for address in _spellings(question.recipients):
        names.append(f"$to{len(names)}")
        variables[names[-1][1:]] = address
    return _document(f"envelopeTo_in: [{', '.join(names)}]", [f"{name}: string!" for name in names], variables)


def read_entries(
    answer: Answer, question: LogQuestion, secret: Secret
) -> tuple[LogEntry, ...] | NotPermitted | SendFailed:
    """Return the log's entries that fit ``question``, newest first, or why there are none to read."""
    value = object_of(answer)
    if value is None:
        return SendFailed("bad-answer", maybe_sent=False, status=answer.status)
    errors = value.get("errors")
    if isinstance(errors, list) and errors:
        return _refusal(errors, answer.status, secret)
    match value.get("data"):
        case {"viewer": {"zones": [{"emailSendingAdaptive": list(rows)}]}}:
            entries = (_entry(row, question, secret) for row in rows if isinstance(row, dict))
            found = [entry for entry in entries if entry is not None]
            return tuple(sorted(found, key=lambda entry: (entry.moment, entry.is_last), reverse=True))
        case {"viewer": {"zones": []}}:  # the zone is there, but not for this token
            return NotPermitted("analytics-read")
        case _:
            return SendFailed("bad-answer", maybe_sent=False, status=answer.status)


def _document(condition: str, declared: list[str], variables: dict[str, object]) -> dict[str, object]:
    head = ", ".join(["$zoneTag: string!", "$start: Time!", "$end: Time!", *declared])
    window = "datetime_geq: $start, datetime_leq: $end"
    query = (
        f"query ({head}) {{ viewer {{ zones(filter: {{zoneTag: $zoneTag}}) {{ "
        f"emailSendingAdaptive(filter: {{{window}, {condition}}}, limit: {MAX_ENTRIES}, orderBy: [datetime_DESC]) "
        f"{{ {_FIELDS} }} }} }} }}"
    )
    return {"query": query, "variables": variables}


def _spellings(recipients: tuple[str, ...]) -> list[str]:
    """Return the addresses as they were sent and, since servers lower whole addresses, in lower case; each once."""
    sent = [ascii_domain(address) for address in recipients]
    return list(dict.fromkeys([*sent, *(address.lower() for address in sent)]))


def _refusal(errors: list[object], status: int, secret: Secret) -> NotPermitted | SendFailed:
    """GraphQL refuses within a 200; "authz" stands for a missing permission, and for a window too far back."""
    said, codes = [], set()
    for error in errors:
        match error:
            case {"message": str(message)}:
                said.append(message)
        match error:
            case {"extensions": {"code": str(code)}}:
                codes.add(code)
    words = presentable("; ".join(said[:10]), secret)
    if "authz" in codes and "older than" not in words:
        return NotPermitted("analytics-read", words)
    return SendFailed("refused", maybe_sent=False, status=status, server_text=words)


def _entry(row: _Values, question: LogQuestion, secret: Secret) -> LogEntry | None:
    moment = _moment(row.get("datetime"))
    if moment is None or not _fits(row, question):
        return None

    def shown(name: str) -> str:
        return presentable(_text(row, name), secret)

    return LogEntry(
        moment,
        shown("envelopeTo"),
        shown("messageId"),
        shown("status"),
        shown("errorCause"),
        shown("errorDetail"),
        row.get("isLastEvent") in (1, True),
    )


def _fits(row: _Values, question: LogQuestion) -> bool:
    if question.message_id:
        return _bare(_text(row, "messageId")) == _bare(question.message_id)
    wanted = {key(address).casefold() for address in question.recipients}
    return key(_text(row, "envelopeTo")).casefold() in wanted and _same_subject(_text(row, "subject"), question.subject)


def _same_subject(logged: str, own: str) -> bool:
    """Compare as people read them; either may be cut, and the log may hold encoded words."""
    one, other = (plain(decode_text(text.encode("utf-8", "replace")), len(text) + 1) for text in (logged, own))
    shorter, longer = sorted((one, other), key=len)
    if shorter.endswith(_CUT):
        return longer.startswith(shorter.removesuffix(_CUT))
    return shorter == longer


def _bare(message_id: str) -> str:
    return message_id.strip().removeprefix("<").removesuffix(">")


def _text(row: _Values, name: str) -> str:
    value = row.get(name)
    return value if isinstance(value, str) else ""


def _zulu(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _moment(value: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    if moment is None or moment.tzinfo is None:
        return None
    return moment.astimezone(UTC)
