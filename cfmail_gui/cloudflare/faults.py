"""Stages and statuses -> what became of the mail. One question decides: can the server have read all of it?"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from cfmail_gui.account import Secret
from cfmail_gui.attempt import SendFailed, SendFault
from cfmail_gui.cloudflare.answer import (
    Answer,
    ApiError,
    Silence,
    envelope_of,
    errors_of,
    presentable,
    words_of,
)
from cfmail_gui.cloudflare.trace import Reached

_PREFIX = "email.sending.error."

# By the message string and not by the number: 10200 and 10202 changed places between two versions of the docs.
_FAULTS: Mapping[str, SendFault] = {
    _PREFIX + "invalid_request_schema": "invalid-schema",
    _PREFIX + "email.too_big": "too-big",
    _PREFIX + "email.no_content_length": "no-content-length",
    _PREFIX + "email.invalid": "invalid-message",
    _PREFIX + "authentication.unauthorized": "unauthorized",
    _PREFIX + "authentication.bad_token_type": "bad-token-type",
    _PREFIX + "authentication.forbidden": "forbidden",
    _PREFIX + "authentication.not_entitled": "not-entitled",
    _PREFIX + "email.sending_disabled": "sending-disabled",
    _PREFIX + "not_found": "not-found",
    _PREFIX + "throttled": "throttled",
    _PREFIX + "internal_server": "internal",
    _PREFIX + "not_implemented": "not-implemented",
    _PREFIX + "authentication.upstream": "upstream",
}
_UPSTREAM_CODE = 10100

# What api.cloudflare.com itself says before the e-mail service sees the request: a mistyped token ends here.
_GATEWAY = frozenset(
    {
        "authentication error",
        "invalid api token",
        "invalid access token",
        "invalid request headers",
        "unable to authenticate request",
        "unknown x-auth-key or x-auth-email",
    }
)

_REDIRECTION, _CLIENT_ERROR, _SERVER_ERROR = 300, 400, 500  # first status of each class, RFC 9110 section 15
_FORBIDDEN, _TOO_MANY_REQUESTS, _UNAVAILABLE = 403, 429, 503
_MAX_WAIT_SECONDS = 3600
_BY_STAGE: Mapping[Reached, SendFault] = {
    Reached.NOTHING: "no-connection",
    Reached.SECURING: "tls",
    Reached.SENDING: "upload-cut",
    Reached.SENT: "no-answer",
}


def from_silence(silence: Silence, secret: Secret) -> SendFailed:
    """Classify a request that got no status: only one whose body was out completely can have been acted on."""
    maybe_sent = silence.reached == Reached.SENT
    words = presentable(silence.detail, secret)
    if silence.stopped:
        return SendFailed("stopped", maybe_sent=maybe_sent)
    return SendFailed(_BY_STAGE[silence.reached], maybe_sent=maybe_sent, server_text=words)


def from_status(answer: Answer, secret: Secret) -> SendFailed:
    """Classify an answer whose status is not 2xx."""
    envelope = envelope_of(answer)
    errors = None if envelope is None else errors_of(envelope)
    fault = _fault(answer.status, errors)
    return SendFailed(
        fault,
        maybe_sent=answer.uploaded and answer.status >= _SERVER_ERROR and fault != "upstream",
        status=answer.status,
        code=_code(errors),
        server_text=_location(answer, secret) or words_of(answer, secret),
        retry_after=retry_after(answer) if answer.status >= _CLIENT_ERROR else None,
    )


def accepted(answer: Answer, secret: Secret) -> Mapping[str, object] | SendFailed:
    """Return the ``result`` of a 2xx answer, or "denied", "stopped" or "bad-answer", each with ``maybe_sent``."""
    envelope = envelope_of(answer) or {}
    if envelope.get("success") is False:
        return _doubt("denied", answer, secret)
    result = envelope.get("result")
    # A 2xx before the message was out speaks of a message that cannot be ours, but something may have gone.
    if envelope.get("success") is True and isinstance(result, dict) and answer.uploaded:
        return result
    return _doubt("stopped" if answer.stopped else "bad-answer", answer, secret)


def bad_answer(answer: Answer, secret: Secret) -> SendFailed:
    """Return the failure of a 2xx whose contents make no sense."""
    return _doubt("bad-answer", answer, secret)


def retry_after(answer: Answer) -> int | None:
    """Return the seconds of ``Retry-After`` (RFC 9110 section 10.2.3) between 1 and 3600, or None."""
    value = answer.headers.get("retry-after", "").strip()
    if re.fullmatch(r"[0-9]{1,15}", value):
        seconds = float(value)
    else:
        until = _http_date(value)
        if until is None:
            return None
        seconds = (until - server_time(answer)).total_seconds()
    return int(min(max(seconds, 1), _MAX_WAIT_SECONDS))


def server_time(answer: Answer) -> datetime:
    """Return the answer's ``Date``, because this computer's clock may be wrong, or else this computer's time."""
    return _http_date(answer.headers.get("date", "")) or datetime.now(UTC)


def _fault(status: int, errors: tuple[ApiError, ...] | None) -> SendFault:
    """``errors`` is None where the body is not Cloudflare's envelope."""
    if status < _CLIENT_ERROR:
        return "redirected"
    if status == _TOO_MANY_REQUESTS:
        return "throttled"
    for error in errors or ():
        fault = _FAULTS.get(error.message)
        # Only a 503 says for certain that nothing was sent: no other 5xx is a reason to wait and send again.
        if fault is not None and (fault != "upstream" or status == _UNAVAILABLE):
            return fault
        if status < _SERVER_ERROR and error.message.casefold() in _GATEWAY:
            return "forbidden" if status == _FORBIDDEN else "unauthorized"
        if status == _UNAVAILABLE and error.code == _UPSTREAM_CODE:
            return "upstream"
    if status >= _SERVER_ERROR:
        return "server-error"
    return "blocked" if status == _FORBIDDEN and errors is None else "refused"


def _doubt(fault: SendFault, answer: Answer, secret: Secret) -> SendFailed:
    envelope = envelope_of(answer)
    code = None if envelope is None else _code(errors_of(envelope))
    words = words_of(answer, secret)
    return SendFailed(fault, maybe_sent=True, status=answer.status, code=code, server_text=words)


def _code(errors: tuple[ApiError, ...] | None) -> int | None:
    return next((error.code for error in errors or () if error.code is not None), None)


def _location(answer: Answer, secret: Secret) -> str:
    if answer.status >= _CLIENT_ERROR:
        return ""
    return presentable(answer.headers.get("location", ""), secret)


def _http_date(value: str) -> datetime | None:
    try:
        date = parsedate_to_datetime(value)
    except (ValueError, TypeError, OverflowError):
        return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)
