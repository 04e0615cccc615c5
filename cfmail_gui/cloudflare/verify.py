"""Answers to "is this token or key alive?" -> Verification. No network.

Sources: developers.cloudflare.com/api, ``user/tokens/verify``, ``accounts/{id}/tokens/verify`` and ``accounts``.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Literal

from cfmail_gui.account import Secret
from cfmail_gui.attempt import TokenState, Verification
from cfmail_gui.cloudflare.answer import Answer, envelope_of, errors_of, presentable, words_of
from cfmail_gui.cloudflare.faults import server_time

ACCOUNTS_PER_PAGE = 50

_OK, _BAD_REQUEST, _UNAUTHORIZED, _FORBIDDEN = 200, 400, 401, 403
_MAX_DATE_CHARACTERS = 40
_STATES: Mapping[object, TokenState] = {"active": "active", "disabled": "disabled", "expired": "expired"}

# With status 400 the gateway refuses headers that cannot be a token or a key at all; seen in the issue trackers of
# cloudflare-typescript (#161) and ddns-go (#916).
_UNUSABLE_HEADER_CODES = frozenset({6003, 6102, 6103, 6111})


def read_token(answer: Answer, owner: Literal["account", "user"], secret: Secret) -> Verification:
    """Read the answer of one of the two ``tokens/verify`` calls."""
    result = _result(answer)
    if not isinstance(result, dict):
        return _refusal(answer, secret)
    state = _STATES.get(str(result.get("status")), "unclear")
    if state == "active" and _is_later(result.get("not_before"), server_time(answer)):
        state = "not-yet-valid"
    expires = result.get("expires_on")
    return Verification(
        state,
        owner,
        presentable(expires, secret, _MAX_DATE_CHARACTERS) if isinstance(expires, str) else "",
        presentable(str(result.get("status")), secret) if state == "unclear" else "",
    )


def read_accounts(answer: Answer, account_id: str, secret: Secret) -> Verification:
    """Read the answer of ``GET /accounts``: does the key work, and does it see this account?"""
    result = _result(answer)
    if not isinstance(result, list):
        return _refusal(answer, secret)
    seen = {entry.get("id") for entry in result if isinstance(entry, dict) and isinstance(entry.get("id"), str)}
    if account_id in seen:
        return Verification("key-accepted")
    # A full page may not be the last one, and what it does not list may be on the next.
    return Verification("unclear" if len(result) >= ACCOUNTS_PER_PAGE else "key-other-account")


def asks_elsewhere(answer: Answer, found: Verification) -> bool:
    """Say whether the other ``tokens/verify`` should be asked: this one answered, but did not know the token."""
    return not found.owner and answer.status // 100 in (2, 4)


def _result(answer: Answer) -> object:
    envelope = envelope_of(answer)
    if answer.status != _OK or envelope is None or envelope.get("success") is not True:
        return None
    return envelope.get("result")


def _refusal(answer: Answer, secret: Secret) -> Verification:
    state: TokenState = "rejected" if _is_rejection(answer) else "unclear"
    return Verification(state, server_text=words_of(answer, secret))


def _is_rejection(answer: Answer) -> bool:
    envelope = envelope_of(answer)
    if envelope is None:  # a 403 may be a firewall's page, which knows nothing of the token
        return answer.status == _UNAUTHORIZED
    codes = {error.code for error in errors_of(envelope)}
    is_unusable = answer.status == _BAD_REQUEST and not codes.isdisjoint(_UNUSABLE_HEADER_CODES)
    return answer.status in (_UNAUTHORIZED, _FORBIDDEN) or is_unusable


def _is_later(text: object, now: datetime) -> bool:
    try:
        moment = datetime.fromisoformat(text) if isinstance(text, str) else now
    except ValueError:
        return False
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)) > now
