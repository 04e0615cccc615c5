"""What the local Cloudflare answers to questions about zones, suppressions and its log of sent mail. Pure."""

import hashlib
import json
import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from urllib.parse import parse_qs

from cfmail_gui.account import SANDBOX_ACCOUNT_ID
from cfmail_gui.sandbox.answers import Answer, refuse, succeed, tell
from cfmail_gui.sandbox.mail_log import MailLog
from cfmail_gui.sandbox.steering import effect_of

_ZONES_PER_PAGE = 50
_SUPPRESSED_DAYS = 7  # of a hard bounce, by developers.cloudflare.com/email-service/concepts/suppressions
_DATASET = "emailSendingAdaptive("
_NUMBER = re.compile(r"[1-9][0-9]{0,5}")
_RECIPIENT = re.compile(r"to[0-9]{1,3}")


def zones(log: MailLog, query: str) -> Answer:
    """List a zone for each domain that wanted to send, 50 a page."""
    asked = parse_qs(query)
    page = asked.get("page", ["1"])[0]
    number = int(page) if _NUMBER.fullmatch(page) else 1
    names = log.domains if asked.get("account.id", [SANDBOX_ACCOUNT_ID]) == [SANDBOX_ACCOUNT_ID] else ()
    shown = names[(number - 1) * _ZONES_PER_PAGE : number * _ZONES_PER_PAGE]
    listed = [{"id": zone_id(name), "name": name, "status": "active"} for name in shown]
    info = {"page": number, "per_page": _ZONES_PER_PAGE, "count": len(listed), "total_count": len(names)}
    return succeed(listed, result_info=info)


def zone_id(domain: str) -> str:
    """Return the 32 hexadecimal digits that stand for ``domain``."""
    return hashlib.sha256(domain.encode()).hexdigest()[:32]


def sending_domains(log: MailLog, tag: str) -> Answer:
    """List the domain of one zone, from which everything is taken."""
    name = next((name for name in log.domains if zone_id(name) == tag), None)
    if name is None:
        return refuse("not-found")
    bounces = f"cf-bounce.{name}"  # by developers.cloudflare.com/email-service/concepts/email-authentication
    return succeed([{"tag": tag, "name": name, "enabled": True, "return_path_domain": bounces}])


def suppressions(query: str, now: datetime) -> Answer:
    """List the entry of the address asked for: one named ``suppressed`` bounced just now."""
    address = parse_qs(query).get("email", [""])[0]
    listed = []
    if effect_of(address) == "suppressed":
        until = f"{now + timedelta(days=_SUPPRESSED_DAYS):%Y-%m-%dT%H:%M:%SZ}"
        listed = [{"id": zone_id(address), "email": address, "reason": "hard_bounce", "expires_at": until}]
    return succeed(listed, result_info={"count": len(listed), "per_page": 100, "next_cursor": None})


def graphql(log: MailLog, body: bytes, now: datetime) -> Answer:
    """Answer a question to the one dataset that is here, put with the variables that this program uses."""
    try:
        asked = json.loads(body)
    except (ValueError, RecursionError):
        return refuse("schema", "body: not-json")
    match asked:
        case {"query": str(query), "variables": {"zoneTag": str(tag), "start": str(start), "end": str(end)}}:
            variables = asked["variables"]
        case _:
            return tell(None, "unknown query")
    domain = next((name for name in log.domains if zone_id(name) == tag), None)
    if _DATASET not in query:
        return tell(None, "unknown query")
    if domain is None:
        return tell(None, f"zones [{tag[:32]}] are not authorized", code="authz")
    rows = [row for row in log.rows(domain, now) if start <= str(row["datetime"]) <= end and _fits(row, variables)]
    return tell({"viewer": {"zones": [{"emailSendingAdaptive": rows}]}})


def _fits(row: Mapping[str, object], variables: Mapping[str, object]) -> bool:
    wanted = variables.get("id")
    if isinstance(wanted, str):
        return wanted.strip("%") in str(row["messageId"])
    return row["envelopeTo"] in [value for name, value in variables.items() if _RECIPIENT.fullmatch(name)]
