"""What Cloudflare can be asked beside sending: the token's state, zones, domains, suppressions, the log of mail."""

import re
from collections.abc import Iterable, Mapping
from typing import TypeVar
from urllib.parse import quote

from cfmail_gui.account import Access, Secret
from cfmail_gui.attempt import SendFailed, Verification
from cfmail_gui.cloudflare import faults, graphql, verify
from cfmail_gui.cloudflare.answer import Answer, envelope_of, presentable, words_of
from cfmail_gui.cloudflare.caller import Caller
from cfmail_gui.lookup import LogEntry, LogQuestion, NotPermitted, Permission, SendingDomain, Suppression, Zone
from cfmail_gui.message.addr_spec import ascii_domain

_ACCOUNT_TOKEN = "/accounts/{}/tokens/verify"  # noqa: S105 - a path
_USER_TOKEN = "/user/tokens/verify"  # noqa: S105 - a path
_ACCOUNTS = f"/accounts?per_page={verify.ACCOUNTS_PER_PAGE}"
_ZONES_PER_PAGE = 50  # the most, per developers.cloudflare.com/api/resources/zones/methods/list
_ZONES = "/zones?per_page={}&page={}&account.id={}"
_SUPPRESSIONS = "/accounts/{}/email/sending/suppressions?email={}"
_SENDING_DOMAINS = "/zones/{}/email/sending/subdomains"
_GRAPHQL = "/graphql"
_MAX_PAGES = 40  # ours: 2,000 zones
_MAX_DATE_CHARACTERS = 40
_ZONE_ID = re.compile(r"[0-9a-f]{32}")

_OK, _UNAUTHORIZED, _FORBIDDEN = 200, 401, 403

_T = TypeVar("_T")


class LookupApi:
    """Questions, none of which sends mail or changes anything. Each may be asked on any thread.

    Every one but ``verify`` raises NotPermitted where the token may not ask, and all raise SendFailed, never with
    ``maybe_sent``, where no readable answer comes ("bad-answer" where it cannot be understood).
    """

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def verify(self, access: Access) -> Verification:
        """Ask about the token or key. The answer never says whether it may send."""
        secret = access.secret
        if access.auth == "global-key":
            return verify.read_accounts(self._caller.get(access, _ACCOUNTS), access.account_id, secret)
        answer = self._caller.get(access, _ACCOUNT_TOKEN.format(access.account_id))
        found = verify.read_token(answer, "account", secret)
        if not verify.asks_elsewhere(answer, found):
            return found
        # A user's token is no token of the account: it is only known at the other door.
        return verify.read_token(self._caller.get(access, _USER_TOKEN), "user", secret)

    def zones(self, access: Access) -> tuple[Zone, ...]:
        """Return the zones of the account that the token can see, at most 2,000."""
        found: list[Zone] = []
        for page in range(1, _MAX_PAGES + 1):
            answer = self._caller.get(access, _ZONES.format(_ZONES_PER_PAGE, page, access.account_id))
            listed = _settled(_rows(answer, "zone-read", access.secret))
            found += _zones(listed, access.secret)
            if len(listed) < _ZONES_PER_PAGE:
                break
        return tuple(found)

    def sending_domains(self, access: Access, zone: Zone) -> tuple[SendingDomain, ...]:
        """Return what of ``zone`` is set up for sending, switched on or not."""
        answer = self._caller.get(access, _SENDING_DOMAINS.format(zone.id))
        return _domains(_settled(_rows(answer, "email-sending-read", access.secret)), access.secret)

    def suppressions(self, access: Access, address: str) -> tuple[Suppression, ...]:
        """Return why nothing would be sent to ``address``: nothing, where it is on no list."""
        asked = quote(ascii_domain(address), safe="")
        answer = self._caller.get(access, _SUPPRESSIONS.format(access.account_id, asked))
        return _suppressions(_settled(_rows(answer, "email-sending-read", access.secret)), access.secret)

    def log(self, access: Access, zone: Zone, question: LogQuestion) -> tuple[LogEntry, ...]:
        """Return what the log of ``zone`` holds about ``question``, newest first."""
        answer = self._caller.post_json(access, _GRAPHQL, graphql.payload(zone, question))
        refusal = _refusal(answer, "analytics-read", access.secret)
        return _settled(refusal or graphql.read_entries(answer, question, access.secret))


def _settled(outcome: _T | NotPermitted | SendFailed) -> _T:
    # Failures are made elsewhere: a traceback refers to the values of its frames, and an answer may echo the secret.
    if isinstance(outcome, (NotPermitted, SendFailed)):
        raise outcome
    return outcome


def _refusal(answer: Answer, permission: Permission, secret: Secret) -> NotPermitted | SendFailed | None:
    if answer.status == _OK:
        return None
    # A 403 without Cloudflare's envelope is a firewall's page, which knows nothing of the token.
    if answer.status in (_UNAUTHORIZED, _FORBIDDEN) and envelope_of(answer) is not None:
        return NotPermitted(permission, words_of(answer, secret))
    if answer.status // 100 == _OK // 100:
        return SendFailed("bad-answer", maybe_sent=False, status=answer.status)
    found = faults.from_status(answer, secret)
    return SendFailed(
        found.fault,
        maybe_sent=False,
        status=found.status,
        code=found.code,
        server_text=found.server_text,
        retry_after=found.retry_after,
    )


class _Rows(list[Mapping[str, object]]):
    """Entries of an answer; what a server wrote shows in no traceback."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"{len(self)} rows"


def _rows(answer: Answer, permission: Permission, secret: Secret) -> _Rows | NotPermitted | SendFailed:
    """Return the objects of the ``result`` list of Cloudflare's envelope."""
    refusal = _refusal(answer, permission, secret)
    if refusal is not None:
        return refusal
    match envelope_of(answer):
        case {"success": True, "result": list(result)}:
            return _Rows(row for row in result if isinstance(row, dict))
        case _:
            return SendFailed("bad-answer", maybe_sent=False, status=answer.status)


def _zones(rows: Iterable[Mapping[str, object]], secret: Secret) -> list[Zone]:
    found = []
    for row in rows:
        match row:
            case {"id": str(zone_id), "name": str(name)} if _ZONE_ID.fullmatch(zone_id):
                found.append(Zone(zone_id, presentable(name, secret)))
    return found


def _domains(rows: Iterable[Mapping[str, object]], secret: Secret) -> tuple[SendingDomain, ...]:
    found = []
    for row in rows:
        match row:
            case {"name": str(name), "enabled": bool(enabled)}:
                path = row.get("return_path_domain")
                bounces = presentable(path, secret) if isinstance(path, str) else ""
                found.append(SendingDomain(presentable(name, secret), enabled, bounces))
    return tuple(found)


def _suppressions(rows: Iterable[Mapping[str, object]], secret: Secret) -> tuple[Suppression, ...]:
    found = []
    for row in rows:
        match row:
            case {"email": str(address), "reason": str(reason)}:
                until = row.get("expires_at")
                found.append(
                    Suppression(
                        presentable(address, secret),
                        presentable(reason, secret),
                        presentable(until, secret, _MAX_DATE_CHARACTERS) if isinstance(until, str) else "",
                        row.get("read_only") is True,
                    )
                )
    return tuple(found)
