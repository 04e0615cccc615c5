"""The answers that the local Cloudflare can give, in Cloudflare's envelope. Pure.

Shapes, codes and messages are those of the API reference for Email Sending (August 2026). Where its versions
disagree on the numbers 10200 and 10202, those of the OpenAPI schema are used.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

RETRY_AFTER_SECONDS = 30

Refusal = Literal[
    "schema",
    "invalid",
    "no-length",
    "too-big",
    "unauthorized",
    "token-type",
    "forbidden",
    "not-found",
    "throttled",
    "internal",
    "upstream",
    "no-route",
    "no-method",
]

_PREFIX = "email.sending.error."
_REFUSALS: Mapping[Refusal, tuple[int, int, str]] = {
    "schema": (400, 10001, _PREFIX + "invalid_request_schema"),
    "invalid": (400, 10200, _PREFIX + "email.invalid"),
    "no-length": (400, 10201, _PREFIX + "email.no_content_length"),
    "too-big": (400, 10202, _PREFIX + "email.too_big"),
    "unauthorized": (401, 10101, _PREFIX + "authentication.unauthorized"),
    "token-type": (401, 10103, _PREFIX + "authentication.bad_token_type"),
    "forbidden": (403, 10102, _PREFIX + "authentication.forbidden"),
    "not-found": (404, 10000, _PREFIX + "not_found"),
    "throttled": (429, 10004, _PREFIX + "throttled"),
    "internal": (500, 10002, _PREFIX + "internal_server"),
    "upstream": (503, 10100, _PREFIX + "authentication.upstream"),
    # These two are not of Email Sending but of the API as a whole.
    "no-route": (404, 7000, "No route for that URI"),
    "no-method": (405, 7001, "Method not available for that URI"),
}
_MORE_FIELDS: Mapping[Refusal, tuple[tuple[str, str], ...]] = {
    "throttled": (("Retry-After", str(RETRY_AFTER_SECONDS)),),
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What to send back, after ``delay`` seconds; with ``hang_up`` nothing but the end of the connection.

    ``body`` is None exactly where ``hang_up`` is set; ``status`` is 0 there.
    """

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes | None
    delay: float = 0.0
    hang_up: bool = False


HANG_UP = Answer(0, (), None, hang_up=True)
NOT_JSON = Answer(
    200, (("Content-Type", "text/html"),), b"<!doctype html>\n<title>200 OK</title>\n<p>This is no JSON.\n"
)


def plain(status: int, reason: str) -> Answer:
    """Answer outside Cloudflare's envelope, as what stands before the API would."""
    return Answer(status, (("Content-Type", "text/plain; charset=utf-8"),), f"{reason}\n".encode())


def refuse(refusal: Refusal, detail: str = "", headers: tuple[tuple[str, str], ...] = ()) -> Answer:
    """Answer with an error of Cloudflare's; ``detail`` goes into ``messages``."""
    status, code, message = _REFUSALS[refusal]
    body = {  # messages: strings beside errors, objects beside a result, by the schema
        "success": False,
        "errors": [{"code": code, "message": message}],
        "messages": [detail] if detail else [],
        "result": None,
    }
    return _json(status, body, headers + _MORE_FIELDS.get(refusal, ()))


def succeed(result: object, messages: Sequence[object] = (), **more: object) -> Answer:
    """Answer with ``result``; ``more`` are further members of the envelope, such as ``result_info``."""
    body = {"success": True, "errors": [], "messages": list(messages), "result": result, **more}
    return _json(200, body, ())


def tell(data: object, error: str = "", *, code: str = "") -> Answer:
    """Answer a GraphQL question, where refusals are successes of HTTP."""
    extensions = {"extensions": {"code": code}} if code else {}
    return _json(200, {"data": data, "errors": [{"message": error, **extensions}] if error else None}, ())


def _json(status: int, body: object, headers: tuple[tuple[str, str], ...]) -> Answer:
    octets = json.dumps(body, ensure_ascii=False).encode()
    return Answer(status, (("Content-Type", "application/json"), *headers), octets)
