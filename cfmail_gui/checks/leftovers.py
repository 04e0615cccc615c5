"""Placeholders of templates that nobody filled in, where a recipient would see them or follow them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from cfmail_gui.checks.checked import MOST_OF_A_KIND, MOST_PLACES, Checked
from cfmail_gui.checks.passages import Passage, field_passages, html_passages, text_passages
from cfmail_gui.findings.finding import Finding, Place
from cfmail_gui.findings.template_codes import TemplateCode

_FIELDS = ("subject", "from", "to", "cc", "reply-to", "sender", "list-unsubscribe", "list-id", "organization")
_PATTERNS: dict[TemplateCode, re.Pattern[str]] = {
    "left-over-liquid": re.compile(r"\{\{[^{}\r\n]{0,80}(?:\}\})?|\{%[^%\r\n]{0,80}(?:%\})?"),
    "left-over-percent": re.compile(r"%([A-Za-z][A-Za-z0-9_]{1,40})%(?![0-9A-Za-z])"),
    "left-over-merge-tag": re.compile(r"\*\|[A-Za-z][A-Za-z0-9_:;,. -]{0,60}\|\*"),
    "left-over-brackets": re.compile(r"(?<![\w)\]])\[\[ ?[A-Za-z_][\w.:-]{0,40}(?: [\w.:-]{1,40}){0,3} ?\]\]"),
}
_ESCAPE = re.compile(r"[0-9A-Fa-f]{2}")


@dataclass(slots=True)
class _Seen:
    """One placeholder and where it is."""

    field_name: str
    places: list[Place] = field(default_factory=list)
    count: int = 0


def findings(checked: Checked) -> Iterator[Finding]:
    """Look for what templates leave; the same placeholder is told once, with its places."""
    fields = tuple(field_passages(checked, _FIELDS))
    whole = "\n".join([*(passage.text for passage in fields), checked.text, checked.html])
    wanted = [code for code, pattern in _PATTERNS.items() if pattern.search(whole)]  # most messages have none
    passages = (*fields, *text_passages(checked), *html_passages(checked)) if wanted else ()
    for code in wanted:
        for text, seen in _collected(code, passages).items():
            places = tuple(seen.places)
            yield Finding("template", code, "problem", places, detail=text, other=seen.field_name, number=seen.count)


def _collected(code: TemplateCode, passages: tuple[Passage, ...]) -> dict[str, _Seen]:
    found: dict[str, _Seen] = {}
    for passage in passages:
        for match in _PATTERNS[code].finditer(passage.text):
            if code == "left-over-percent" and not _is_name(passage, match):
                continue
            if match[0] not in found and len(found) >= MOST_OF_A_KIND:
                return found
            seen = found.setdefault(match[0], _Seen(passage.name if passage.kind == "field" else ""))
            seen.count += 1
            if len(seen.places) < MOST_PLACES:
                seen.places.append(passage.at(match.start()))
    return found


def _is_name(passage: Passage, match: re.Match[str]) -> bool:
    """Tell %NAME% from a share ("100%sure%") and from escapes in an address on the web ("%DE%")."""
    before = passage.text[match.start() - 1 : match.start()]
    in_word = before.isalnum() or before == "%"
    return not in_word and not (_ESCAPE.match(match[1]) and passage.in_url(match.start()))
