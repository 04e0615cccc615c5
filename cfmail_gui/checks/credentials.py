"""Strings that look like keys, tokens and passwords. Never more than the beginning of one gets into a finding."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cfmail_gui.checks.checked import Checked, at_field
from cfmail_gui.checks.passages import Passage, comment_passages, html_passages, text_passages
from cfmail_gui.findings.finding import Finding
from cfmail_gui.findings.privacy_codes import CredentialKind
from cfmail_gui.message.field_kinds import kind_of
from cfmail_gui.message.fields import decode_text

_MOST_OF_A_KIND = 20
_SHOWN_CHARACTERS = 8


@dataclass(frozen=True, slots=True)
class _Shape:
    """How one kind looks; ``marks``, one of which is in each, are in lower case.

    With ``in_urls`` it is told there as well: links carry tokens that are meant for the one who follows them.
    """

    kind: CredentialKind
    marks: tuple[str, ...]
    pattern: re.Pattern[str]
    in_urls: bool = True


# Sources, as of 2026: the providers' pages on token formats; for Cloudflare developers.cloudflare.com/fundamentals/api/
# get-started/token-formats; PEM labels: RFC 7468; JWT: RFC 7519.
_SHAPES = (
    _Shape("aws", ("akia", "asia"), re.compile(r"(?:AKIA|ASIA)[0-9A-Z]{16}(?![0-9A-Za-z])"), in_urls=False),
    _Shape(
        "github",
        ("ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"),
        re.compile(r"gh[opusr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{22,255}"),
    ),
    _Shape(
        "slack",
        ("xox", "hooks.slack.com/"),
        re.compile(r"xox[abprse]-[A-Za-z0-9-]{10,250}|hooks\.slack\.com/services/T\w{6,20}/B\w{6,20}/\w{16,40}"),
    ),
    _Shape(
        "stripe", ("_live_", "whsec_"), re.compile(r"(?:sk|rk)_live_[0-9A-Za-z]{16,250}|whsec_[0-9A-Za-z+/=]{24,99}")
    ),
    _Shape("cloudflare", ("cfk_", "cfut_", "cfat_"), re.compile(r"cf(?:k|ut|at)_[0-9A-Za-z]{40,99}")),
    _Shape("google", ("aiza", "gocspx-"), re.compile(r"AIza[0-9A-Za-z_-]{35}|GOCSPX-[0-9A-Za-z_-]{28}"), in_urls=False),
    _Shape(
        "private-key", ("private key",), re.compile(r"-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----")
    ),
    _Shape(
        "jwt",
        ("eyj",),
        re.compile(r"(?<![\w-])eyJ[\w-]{10,2000}+\.eyJ[\w-]{10,4000}+\.[\w-]{20,2000}+", re.ASCII),
        in_urls=False,
    ),
    _Shape(
        "url-password", ("://",), re.compile(r"://[^\s/@:<>\"']{1,64}:(?P<value>[^\s/@:<>\"']{4,128})@[\w.-]{3,255}")
    ),
    _Shape(
        "password",
        ("pass", "pwd", "secret", "contrase", "api key", "apikey", "api_key", "api-key"),
        re.compile(
            # One set of first letters: then the search skips all others at once.
            r"[PpMmCcAaSs](?i:assword|asswort|assphrase|asswd|wd|ot de passe|ontraseña|pi[ _-]?key|ecret)"
            r"(?: is|\"|')?\s{0,3}[:=]\s{0,3}[\"'“]?(?P<value>[^\s\"'“”<>&]{6,128})"
        ),
        in_urls=False,
    ),
)
_STAND_IN = re.compile(
    r"[*•.xX_#-]+|[\[{<%$(].*|.*(?:example|placeholder|changeme|your[-_]).*|https?:.*", re.IGNORECASE
)


def credential_findings(checked: Checked) -> Iterator[Finding]:
    """Look through the header, the text and the HTML with its comments."""
    fields = tuple(_fields(checked))
    whole = "\n".join([*(passage.text for passage in fields), checked.text, checked.html]).lower()
    wanted = [
        shape for shape in _SHAPES if any(mark in whole for mark in shape.marks) and _occurs(shape, checked, fields)
    ]
    if not wanted:
        return
    passages = (*fields, *text_passages(checked), *html_passages(checked), *comment_passages(checked))
    for shape in wanted:
        yield from _found(shape, passages)


def _fields(checked: Checked) -> Iterator[Passage]:
    """Free text only: signatures and identifiers are long and random by their nature."""
    for field in checked.document.fields:
        if field.name and kind_of(field.name) == "unstructured":
            yield Passage("field", decode_text(field.value), at_field(field), field.name)


def _occurs(shape: _Shape, checked: Checked, fields: tuple[Passage, ...]) -> bool:
    """Look without regard to places first, which is much faster."""
    texts = (checked.text, checked.html, *(passage.text for passage in fields))
    return any(shape.pattern.search(text) for text in texts)


def _found(shape: _Shape, passages: tuple[Passage, ...]) -> Iterator[Finding]:
    seen: set[str] = set()
    for passage in passages:
        for match in shape.pattern.finditer(passage.text):
            if match[0] in seen or not _is_meant(shape, passage, match):
                continue
            seen.add(match[0])
            places = (passage.at(match.start()),)
            yield Finding(
                "privacy", "credential", "problem", places, detail=_shown(shape.kind, match), other=shape.kind
            )
            if len(seen) >= _MOST_OF_A_KIND:
                return


def _is_meant(shape: _Shape, passage: Passage, match: re.Match[str]) -> bool:
    before = passage.text[match.start() - 1 : match.start()]
    if (before.isalnum() or before == "_") and shape.kind != "url-password":
        return False
    if not shape.in_urls and passage.in_url(match.start()):
        return False
    return "value" not in match.groupdict() or _is_secret(match["value"], shape.kind)


def _is_secret(value: str, kind: CredentialKind) -> bool:
    """Tell a password from a word behind a colon: it mixes letters with something else, and is no stand-in."""
    value = value.rstrip(".,;:!?)")
    if _STAND_IN.fullmatch(value):
        return False
    others = any(not character.isalpha() and character not in "-'’/" for character in value)
    return kind == "url-password" or (others and any(character.isalpha() for character in value))


def _shown(kind: CredentialKind, match: re.Match[str]) -> str:
    if kind == "private-key":
        return match[0]
    if "value" in match.groupdict():  # only what stands before it
        return match.string[match.start() : match.start("value")].strip()[-40:]
    return f"{match[0][:_SHOWN_CHARACTERS]}…"
