"""Encoded words in header fields (RFC 2047)."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from cfmail_gui.checks.checked import MOST_PLACES, Checked
from cfmail_gui.findings.finding import Finding, Level, Place
from cfmail_gui.findings.rfc_codes import WordCode
from cfmail_gui.message.charsets import codec_for, decode
from cfmail_gui.message.display import plain
from cfmail_gui.message.encoded_words import decode_base64, hex_octet
from cfmail_gui.message.field_kinds import kind_of
from cfmail_gui.message.header import HeaderField

LONGEST_WORD = 75
"""Characters, RFC 2047 2."""

_MOST_FIELDS = 1_000
_MOST_WORDS = 1_000  # of one field
_SHOWN_CHARACTERS = 80
# What begins like one: "=?", a charset, "?", a letter or none, "?"; the rest may be anything but a question mark.
_WORD = re.compile(rb"=\?([A-Za-z][^?\s]{1,79})\?([^?\s]{0,2})\?([^?]*+)(\?=)?")
_QUOTED = re.compile(rb'"(?:[^"\\]++|\\.)*+"', re.DOTALL)
_Q_TEXT = re.compile(rb"(?:[!-<>-~]|=[0-9A-Fa-f]{2})*+")
_B_TEXT = re.compile(rb"(?:[A-Za-z0-9+/]{4})*+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?")
_HEX_PAIR = re.compile(rb"=([0-9A-Fa-f]{2})")
_SPACES = b" \t\r\n"


def findings(checked: Checked) -> Iterator[Finding]:
    """Look at the fields for people; each fault is told once for each field, with the first word that has it."""
    if b"=?" not in checked.document.octets.slice(0, checked.document.fields_end):
        return
    fields = [field for field in checked.document.fields if b"=?" in field.value]
    for field in fields[:_MOST_FIELDS]:
        if kind_of(field.name) in ("unstructured", "addresses"):
            yield from _field(field)


def _field(field: HeaderField) -> Iterator[Finding]:
    found: dict[WordCode, list[re.Match[bytes]]] = {}
    spans = _quoted(field)
    for count, match in enumerate(_WORD.finditer(field.value)):
        if count == _MOST_WORDS:
            break
        code = _fault(match) or _surroundings(field, match, spans)
        if code:
            found.setdefault(code, []).append(match)
    for code, matches in found.items():
        start = field.value_start
        places = tuple(Place(start + match.start(), start + match.end()) for match in matches[:MOST_PLACES])
        word = matches[0][0].decode("latin-1")
        is_long = code == "long-encoded-word"
        number, limit = (max(len(match[0]) for match in matches), LONGEST_WORD) if is_long else (len(matches), 0)
        level: Level = "advice" if code in ("long-encoded-word", "quoted-encoded-word") else "problem"
        yield Finding("rfc", code, level, places, field.name, plain(word, _SHOWN_CHARACTERS), number, limit)


def _fault(match: re.Match[bytes]) -> WordCode | None:
    charset = match[1].decode("latin-1").partition("*")[0]  # RFC 2231 5: a language may follow
    encoding = match[2].upper()
    text = {b"Q": _Q_TEXT, b"B": _B_TEXT}.get(encoding)
    if text is None or not match[4] or not text.fullmatch(match[3]):
        return "broken-encoded-word"
    codec = codec_for(charset)
    if codec is None:
        return "unknown-word-charset"
    octets = decode_base64(match[3]) if encoding == b"B" else _HEX_PAIR.sub(hex_octet, match[3].replace(b"_", b" "))
    if decode(octets, codec)[1]:
        return "broken-encoded-word"
    return "long-encoded-word" if len(match[0]) > LONGEST_WORD else None


def _surroundings(field: HeaderField, match: re.Match[bytes], spans: list[tuple[int, int]]) -> WordCode | None:
    """RFC 2047 5: a word stands by itself, and not in quotation marks where these are syntax."""
    if kind_of(field.name) == "addresses":
        before = bisect_right(spans, match.start(), key=lambda span: span[0]) - 1
        return "quoted-encoded-word" if before >= 0 and match.start() < spans[before][1] else None
    start = match.start()
    ahead = field.value[start - 1 : start] if start else b" "
    after = field.value[match.end() : match.end() + 1] or b" "
    return "glued-encoded-word" if ahead not in _SPACES or after not in _SPACES else None


def _quoted(field: HeaderField) -> list[tuple[int, int]]:
    return [match.span() for match in _QUOTED.finditer(field.value)] if kind_of(field.name) == "addresses" else []
