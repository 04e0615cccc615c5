"""A request and its answer as they went -> Transcript, with no secret in it. No network."""

import httpcore

from cfmail_gui.account import Secret
from cfmail_gui.attempt import Transcript
from cfmail_gui.cloudflare.answer import HIDDEN, Answer, Silence, holds, without
from cfmail_gui.message.display import plain

MAX_CHARACTERS = 2**16
"""Ours, of an answer's body: an honest one to 50 recipients is below 20 KB."""

_MAX_VALUE_CHARACTERS = 2000  # of a header field; Cloudflare's longest is some 200
_MAX_FIELDS = 100


def transcript_of(
    request: httpcore.Request, body_octets: int, answer: Answer | Silence | None, secret: Secret
) -> Transcript:
    """Describe what went over the line; ``answer`` is None where there was no way to the server."""
    line = f"{request.method.decode('ascii')} {bytes(request.url).decode('ascii')}"
    sent = tuple(_asked(name.decode("ascii"), value.decode("ascii")) for name, value in request.headers)
    if not isinstance(answer, Answer):
        return Transcript(line, sent, body_octets)
    text = answer.body.decode("utf-8-sig", "backslashreplace")
    headers = tuple(answer.headers.items())[:_MAX_FIELDS]
    shown = text
    if holds(secret, "\n".join((*answer.headers.keys(), *answer.headers.values(), text))):
        headers = tuple((without(secret, name), without(secret, value)) for name, value in headers)
        shown = without(secret, text)
    return Transcript(
        line,
        sent,
        body_octets,
        answer.status,
        tuple(_answered(name, value) for name, value in headers),
        shown[:MAX_CHARACTERS],
        answer_cut=len(text) > MAX_CHARACTERS or not answer.whole,
    )


def _asked(name: str, value: str) -> tuple[str, str]:
    match name:
        case "Authorization":
            return name, f"Bearer {HIDDEN}"
        case "X-Auth-Key":
            return name, HIDDEN
        case _:
            return name, value


def _answered(name: str, value: str) -> tuple[str, str]:
    return name, HIDDEN if name == "set-cookie" else plain(value, _MAX_VALUE_CHARACTERS)
