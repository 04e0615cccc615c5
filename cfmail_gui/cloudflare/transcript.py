"""A request and its answer as they went -> Transcript, with no secret in it. No network."""

import html
import re
from urllib.parse import unquote

import httpcore

from cfmail_gui.account import Secret
from cfmail_gui.attempt import Transcript
from cfmail_gui.cloudflare.answer import Answer, Silence, hide
from cfmail_gui.message.display import plain

MAX_CHARACTERS = 2**16
"""Ours, of an answer's body: an honest one to 50 recipients is below 20 KB."""

_MAX_VALUE_CHARACTERS = 2000  # of a header field; Cloudflare's longest is some 200
_MAX_FIELDS = 100
_HIDDEN = "…"
_JSON_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})")


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
    if _holds(secret, "\n".join((*answer.headers.keys(), *answer.headers.values(), text))):
        headers = tuple((_without(secret, name), _without(secret, value)) for name, value in headers)
        shown = _without(secret, text)
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
            return name, f"Bearer {_HIDDEN}"
        case "X-Auth-Key":
            return name, _HIDDEN
        case _:
            return name, value


def _answered(name: str, value: str) -> tuple[str, str]:
    return name, _HIDDEN if name == "set-cookie" else plain(value, _MAX_VALUE_CHARACTERS)


def _without(secret: Secret, text: str) -> str:
    """Return foreign text with "…" for the secret, or for all of it where the secret is in it in disguise."""
    # Before anything is cut, or half a secret would stay.
    shown = hide(text, secret)
    return _HIDDEN if _holds(secret, shown) else shown


def _holds(secret: Secret, text: str) -> bool:
    """Say whether the secret is in ``text``, in any spelling in which somebody could read it."""
    bare = plain(html.unescape(_JSON_ESCAPE.sub(_character, unquote(text))), len(text))
    return hide(text, secret) != text or hide(bare, secret) != bare


def _character(escape: re.Match[str]) -> str:
    return chr(int(escape[1], 16))
