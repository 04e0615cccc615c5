"""What came back for one request, and how to read it: a server's octets are untrusted."""

import html
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NoReturn
from urllib.parse import unquote

from cfmail_gui.account import Secret
from cfmail_gui.cloudflare.trace import Reached
from cfmail_gui.message.display import plain

MAX_ANSWER_OCTETS = 2**20
"""Ours: an honest answer to 50 recipients is below 20 KB."""

SHOWN_CHARACTERS = 500
HIDDEN = "…"
_LOOKED_AT = 8192  # characters of a page in which a sentence is looked for
_MAX_DEPTH = 32  # an honest answer has 4 levels
_MAX_DIGITS = 18
_SHORTEST_SECRET = 8  # Cloudflare's have 37 characters and more; "token" would be found in innocent words

# A string that is never closed reaches to the end: to try again at each of its quotation marks would be quadratic.
_STRING = r'"[^"\\]*+(?:\\(?:.|\Z)[^"\\]*+)*+(?:"|\Z)'
_JSON_TOKEN = re.compile(rf"{_STRING}|[\[{{]|[\]}}]", re.DOTALL)
_UNSEEN = re.compile(r"<(script|style)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.DOTALL | re.IGNORECASE)
_JSON_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})")
_TAG = re.compile(r"<[^<>]*>")


@dataclass(frozen=True, slots=True)
class Answer:
    """A status came. ``repr`` shows no contents: a hostile server may echo our secret in them."""

    status: int
    body: bytes = field(default=b"", repr=False)  # unpacked, at most MAX_ANSWER_OCTETS
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)  # names in lower case
    whole: bool = True  # the body was read to its end
    uploaded: bool = True  # the request's body was completely out
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class Silence:
    """No status came; ``detail`` is the system's words, not yet fit to be shown."""

    reached: Reached
    stopped: bool = False
    detail: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class ApiError:
    """One entry of Cloudflare's ``errors`` list."""

    code: int | None
    message: str


def envelope_of(answer: Answer) -> Mapping[str, object] | None:
    """Return Cloudflare's JSON envelope (``success``, ``errors``, ``result``), or None where there is none."""
    value = object_of(answer)
    return value if value is not None and ("success" in value or "errors" in value) else None


def object_of(answer: Answer) -> Mapping[str, object] | None:
    """Return the JSON object that the whole body is, or None where it is none."""
    try:
        text = answer.body.decode("utf-8-sig")
        value = _parse(text) if answer.whole else None
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def errors_of(envelope: Mapping[str, object]) -> tuple[ApiError, ...]:
    """Return the readable entries of ``errors``, each followed by its ``error_chain``, where the cause is told."""
    found = []
    for entry in _dicts(envelope.get("errors")):
        for part in (entry, *_dicts(entry.get("error_chain"))):
            code, message = part.get("code"), part.get("message")
            if isinstance(message, str) and message:
                found.append(ApiError(code if type(code) is int else None, message))
    return tuple(found)


def words_of(answer: Answer, secret: Secret) -> str:
    """Return the server's own words in at most 500 characters: its errors, else the beginning of its page."""
    envelope = envelope_of(answer)
    errors = errors_of(envelope) if envelope is not None else ()
    if errors:
        return presentable("; ".join(map(_words, errors[:10])), secret)
    page = hide(answer.body.decode("utf-8", "backslashreplace"), secret)[:_LOOKED_AT]
    return presentable(html.unescape(_TAG.sub(" ", _UNSEEN.sub(" ", page))), secret)


def presentable(text: str, secret: Secret, limit: int = SHOWN_CHARACTERS) -> str:
    """Return foreign text fit for one line of a label: plain, without the secret, cut to ``limit`` characters."""
    # Hidden before it is cut, or half a secret would stay; and again after invisible characters in its middle are gone.
    hidden = hide(text, secret)[:_LOOKED_AT]
    return plain(without(secret, plain(hidden, _LOOKED_AT)), limit)


def without(secret: Secret, text: str) -> str:
    """Return foreign text with "…" for the secret, or for all of it where the secret is in it in disguise."""
    # Before anything is cut, or half a secret would stay.
    shown = hide(text, secret)
    return HIDDEN if holds(secret, shown) else shown


def holds(secret: Secret, text: str) -> bool:
    """Say whether the secret is in ``text``, in any spelling in which somebody could read it."""
    bare = plain(html.unescape(_JSON_ESCAPE.sub(_character, unquote(text))), len(text))
    return hide(text, secret) != text or hide(bare, secret) != bare


def hide(text: str, secret: Secret) -> str:
    """Replace the secret in ``text``, as it is and as JSON or ``repr`` spell it, by "…"."""
    bare = secret.reveal()
    if len(bare) < _SHORTEST_SECRET:
        return text
    for spelling in {bare, json.dumps(bare)[1:-1], repr(bare)[1:-1]}:
        text = text.replace(spelling, HIDDEN)
    return text


def _character(escape: re.Match[str]) -> str:
    return chr(int(escape[1], 16))


def _words(error: ApiError) -> str:
    return error.message if error.code is None else f"{error.message} ({error.code})"


def _dicts(value: object) -> list[dict[str, object]]:
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []


def _parse(text: str) -> object:
    """Parse strictly; every refusal, of bombs too, is a ValueError."""
    _check_depth(text)
    value: object = json.loads(text, object_pairs_hook=_unique, parse_int=_integer, parse_constant=_refuse)
    return value


def _check_depth(text: str) -> None:
    # Not left to RecursionError: the parser recurses on the C stack, which is small on a thread that is not Python's.
    depth = 0
    for match in _JSON_TOKEN.finditer(text):
        mark = match[0]
        depth += 1 if mark in "[{" else -1 if mark in "]}" else 0
        if depth > _MAX_DEPTH:
            raise ValueError("too deep")


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name occurs twice")  # two readers would take two meanings
    return found


def _integer(digits: str) -> int:
    if len(digits) > _MAX_DIGITS:
        raise ValueError("too many digits")  # their conversion takes quadratic time
    return int(digits)


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)  # NaN and Infinity are not JSON
