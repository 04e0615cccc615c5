"""What the local Cloudflare answers to which request. No socket, no clock, no chance; it notes what it took."""

import hmac
import re
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal, assert_never
from urllib.parse import parse_qs

from cfmail_gui.account import SANDBOX_ACCOUNT_ID, Secret
from cfmail_gui.attempt import MAX_ACCEPTED_OCTETS
from cfmail_gui.sandbox import lookups
from cfmail_gui.sandbox.answers import HANG_UP, NOT_JSON, Answer, plain, refuse, succeed
from cfmail_gui.sandbox.body import BadOrder, Order, read_order
from cfmail_gui.sandbox.mail_log import MailLog
from cfmail_gui.sandbox.steering import STEERING, Effect, effect_of

MAX_BODY_OCTETS = 64 * 2**20
"""A larger body is not read. The bound leaves room to say "too big" of a 25 MiB message, even if escaped."""

_FROM_FIELD = re.compile(rb"\nfrom[ \t]*:", re.IGNORECASE)
_MAX_HEADER_OCTETS = 2**20
_NUMBER = re.compile(r"[0-9]{1,18}")
_PER_PAGE = 20
_MAX_QUESTION_OCTETS = 64 * 1024
_ZONE = 4  # which piece of the path of a question about a zone names it

Call = Literal["send_raw", "graphql", "verify", "accounts", "zones", "sending_domains", "suppressions"]


@dataclass(frozen=True, slots=True)
class Setup:
    """What one server knows of itself."""

    port: int
    token: Secret
    slow_seconds: float
    log: MailLog = field(default_factory=MailLog)


@dataclass(frozen=True, slots=True)
class Head:
    """A request without its body. ``path`` is as it was written, percent-encoding kept."""

    method: str
    path: str
    query: str = ""
    fields: tuple[tuple[str, str], ...] = ()

    def all(self, name: str) -> list[str]:
        """Return the values of the fields called ``name`` (given in lower case)."""
        return [value for key, value in self.fields if key.lower() == name]


@dataclass(frozen=True, slots=True)
class _Route:
    path: re.Pattern[str]
    method: str
    call: Call


_ROUTES = (
    _Route(re.compile(r"/client/v4/accounts/([^/]+)/email/sending/send_raw"), "POST", "send_raw"),
    _Route(re.compile(r"/client/v4/accounts/([^/]+)/tokens/verify"), "GET", "verify"),
    _Route(re.compile(r"/client/v4/user/tokens/verify"), "GET", "verify"),
    _Route(re.compile(r"/client/v4/accounts"), "GET", "accounts"),
    _Route(re.compile(r"/client/v4/accounts/([^/]+)/email/sending/suppressions"), "GET", "suppressions"),
    _Route(re.compile(r"/client/v4/zones"), "GET", "zones"),
    _Route(re.compile(r"/client/v4/zones/[0-9a-f]{32}/email/sending/subdomains"), "GET", "sending_domains"),
    _Route(re.compile(r"/client/v4/graphql"), "POST", "graphql"),
)


_VERIFIED = succeed(
    {"id": SANDBOX_ACCOUNT_ID, "status": "active"},
    messages=({"code": 10000, "message": "This API Token is valid and active", "type": None},),
)


def admit(setup: Setup, head: Head) -> Call | Answer:
    """Judge a request by its head alone, before its body is read: what it calls, or why it is refused.

    A page in a browser must reach nothing here. By DNS rebinding its requests would carry a foreign Host,
    across origins an Origin, which no other client of this API sends.
    """
    if head.all("host") not in ([f"127.0.0.1:{setup.port}"], [f"localhost:{setup.port}"]):
        return plain(403, "host")
    if head.all("origin"):
        return plain(403, "origin")
    unproven = _unproven(setup, head)
    if unproven is not None:
        return unproven
    call = _route(head)
    match call:
        case "send_raw":
            return _unmeasured(head, MAX_BODY_OCTETS) or call
        case "graphql":
            return _unmeasured(head, _MAX_QUESTION_OCTETS) or call
        case _:
            return call


def answer(setup: Setup, call: Call, head: Head, body: bytes, message_id: str, now: datetime) -> Answer:
    """Answer a request that was admitted; ``message_id`` is what to call the message once it is sent."""
    match call:
        case "send_raw":
            return _send_raw(setup, body, message_id, now)
        case "graphql":
            return lookups.graphql(setup.log, body, now)
        case "zones":
            return lookups.zones(setup.log, head.query)
        case "sending_domains":
            return lookups.sending_domains(setup.log, head.path.split("/")[_ZONE])
        case "suppressions":
            return lookups.suppressions(head.query, now)
        case "verify":
            return _VERIFIED
        case "accounts":
            return _accounts(head.query)
        case _:
            assert_never(call)


def _unproven(setup: Setup, head: Head) -> Answer | None:
    """Check the API token.

    The sandbox has no user, hence no Global API key: who offers one, and no token, is told that it is the
    wrong kind of proof. Where there is a token it alone counts, as official clients send both if they can.
    """
    proofs = head.all("authorization")
    if not proofs and head.all("x-auth-key"):
        return refuse("token-type")
    scheme, _, token = proofs[0].partition(" ") if len(proofs) == 1 else ("", "", "")
    octets = token.strip().encode("utf-8", "surrogateescape")
    if scheme.lower() == "bearer" and hmac.compare_digest(octets, setup.token.reveal().encode()):
        return None
    return refuse("unauthorized")


def _route(head: Head) -> Call | Answer:
    for route in _ROUTES:
        match = route.path.fullmatch(head.path)
        if match is None:
            continue
        if head.method != route.method:
            return refuse("no-method", headers=(("Allow", route.method),))
        return route.call if set(match.groups()) <= {SANDBOX_ACCOUNT_ID} else refuse("not-found")
    return refuse("no-route")


def _unmeasured(head: Head, limit: int) -> Answer | None:
    """Want a Content-Length of every body, as Cloudflare does of a send, and none above what may be read."""
    lengths = head.all("content-length")
    if len(lengths) != 1 or not _NUMBER.fullmatch(lengths[0]):
        return refuse("no-length")
    return plain(413, "body") if int(lengths[0]) > limit else None


def _accounts(query: str) -> Answer:
    """List the one account, on the first page only: the official clients ask for pages until one is empty."""
    asked = parse_qs(query).get("page", [""])[0]
    page = int(asked) if _NUMBER.fullmatch(asked) else 1
    accounts = [{"id": SANDBOX_ACCOUNT_ID, "name": "Sandbox", "type": "standard"}] if page == 1 else []
    info = {"page": page, "per_page": _PER_PAGE, "count": len(accounts), "total_count": 1}
    return succeed(accounts, result_info=info)


def _send_raw(setup: Setup, body: bytes, message_id: str, now: datetime) -> Answer:
    """Check a send as far as Cloudflare documents it, and only then let the recipients steer."""
    try:
        order = read_order(body)
    except BadOrder as error:
        return refuse("schema", f"{error.field or 'body'}: {error.fault}")
    setup.log.meet(order.sender)
    if len(order.message) > MAX_ACCEPTED_OCTETS:
        return refuse("too-big", f"mime_message: {len(order.message)} > {MAX_ACCEPTED_OCTETS} octets")
    if not _has_from_field(order.message):
        return refuse("invalid", "mime_message: no-from-field")
    delay = setup.slow_seconds if "late" in map(effect_of, order.recipients) else 0.0
    steered = _steered(order)
    if steered in (None, HANG_UP, NOT_JSON):  # the latter two took the message, but say nothing that can be read
        setup.log.add(order, _header(order.message), message_id, now)
    return replace(steered or _report(order, message_id), delay=delay)


def _header(message: bytes) -> bytes:
    """Return the header, which ends at the first empty line, with LF for line ends."""
    lines = b"\n" + message[:_MAX_HEADER_OCTETS].replace(b"\r\n", b"\n")
    return lines.partition(b"\n\n")[0][1:] + b"\n\n"


def _has_from_field(message: bytes) -> bool:
    """Say whether the header names an author (RFC 5322 section 3.6)."""
    return bool(_FROM_FIELD.search(b"\n" + _header(message)))


def _steered(order: Order) -> Answer | None:
    """Return the answer of the uppermost effect on the whole request, None where there is no such effect."""
    effects = [effect_of(recipient) for recipient in order.recipients]
    for _, effect in STEERING:
        if effect in effects:
            steered = _whole_request(effect, f"recipients[{effects.index(effect)}]: {effect}")
            if steered is not None:
                return steered
    return None


def _whole_request(effect: Effect, detail: str) -> Answer | None:
    match effect:
        case "hang-up":
            return HANG_UP
        case "not-json":
            return NOT_JSON
        case "suppressed":
            return refuse("invalid", detail)
        case "upstream" | "internal" | "throttled" | "forbidden" | "too-big":
            return refuse(effect, detail)
        case "late" | "queued" | "delayed" | "expired" | "bounced" | "unmentioned":
            return None
        case _:
            assert_never(effect)


def _report(order: Order, message_id: str) -> Answer:
    lists: dict[str, list[str]] = {"delivered": [], "queued": [], "permanent_bounces": []}
    for recipient in order.recipients:
        name = _list_of(effect_of(recipient))
        if name:
            lists[name].append(recipient)
    return succeed({**lists, "suppressed_recipients": [], "message_id": message_id})


def _list_of(effect: Effect | None) -> str:
    """Return which list of the result names a recipient of this effect, or "" for none."""
    match effect:
        case "queued" | "delayed" | "expired":
            return "queued"
        case "bounced":
            return "permanent_bounces"
        case "unmentioned":
            return ""
        case _:
            return "delivered"
