"""Parameters of MIME header fields: quoted strings, and the continuations and charsets of RFC 2231."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from cfmail_gui.message.charsets import codec_for, decode, show_surrogates
from cfmail_gui.message.encoded_words import decode_words, hex_octet

_NAME = re.compile(r"[\s;]*+([^\s=;\"]++)\s*+=\s*+|[\s;]*+([^;]*+)")
_QUOTED_STOP = re.compile(r'["\\]')
_BARE_VALUE = re.compile(r"[^;]*+")
_BARE_TOKEN = re.compile(r"[^\s(]*+")
_SECTION = re.compile(r"([^*]+)(?:\*(\d{1,5}))?(\*)?")
_PERCENT_PAIR = re.compile(rb"%([0-9A-Fa-f]{2})")
_FILE_NAMES = frozenset({"name", "filename"})

_Sections = dict[int, tuple[str, bool]]


def read_parameters(text: str) -> Mapping[str, str]:
    """Read ``a=b; c="d"``; of two parameters with one name the first counts. Takes time in proportion to ``text``."""
    found: dict[str, _Sections] = {}
    for written, value in _pairs(text):
        match = _SECTION.fullmatch(written)
        if not match:
            continue
        sections = found.setdefault(show_surrogates(match[1]), {})
        number = int(match[2]) if match[2] else (0 if match[3] else -1)
        sections.setdefault(number, (value, match[3] is not None))
    return MappingProxyType({name: _joined(name, sections) for name, sections in found.items()})


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    position = 0
    while position < len(text):
        match = _NAME.match(text, position)
        if match is None or match.end() == position:
            return
        position = match.end()
        if match[1] is None:  # something without "="
            continue
        name = match[1].lower()
        if text.startswith('"', position):
            value, position = _quoted(text, position + 1)
        else:
            bare = _BARE_VALUE.match(text, position)
            position = bare.end() if bare else len(text)
            value = _bare(name, bare[0] if bare else "")
        yield name, value


def _quoted(text: str, position: int) -> tuple[str, int]:
    """Read a quoted string from behind its first mark; one that is never closed goes on to the end."""
    parts: list[str] = []
    while True:
        stop = _QUOTED_STOP.search(text, position)
        if stop is None:
            return "".join([*parts, text[position:]]), len(text)
        parts.append(text[position : stop.start()])
        if stop[0] == '"':
            return "".join(parts), stop.end()
        parts.append(text[stop.end() : stop.end() + 1])
        position = stop.end() + 1


def _bare(name: str, value: str) -> str:
    """File names are often written with spaces and without quotation marks; elsewhere a space or comment ends it."""
    if name.partition("*")[0] in _FILE_NAMES:
        return value.strip()
    match = _BARE_TOKEN.match(value)
    return match[0] if match else ""


def _joined(name: str, sections: _Sections) -> str:
    """An encoded or continued value wins over the plain one, which is there for old programs."""
    if 0 not in sections:
        value = sections.get(-1, ("", False))[0]
        return show_surrogates(decode_words(value) if name in _FILE_NAMES else value)
    parts, codec = [], None
    for number in range(len(sections)):
        if number not in sections:
            break  # a section is missing: what comes after it has no place
        value, encoded = sections[number]
        if encoded and number == 0:
            charset, value = _charset_and_value(value)
            codec = codec_for(charset)
        octets = value.encode("utf-8", "surrogateescape")
        parts.append(_PERCENT_PAIR.sub(hex_octet, octets) if encoded else octets)
    return decode(b"".join(parts), codec or "utf_8")[0]


def _charset_and_value(value: str) -> tuple[str, str]:
    """Take ``utf-8'en'`` off an extended value (RFC 2231, 4); a value without the marks is all value."""
    charset, mark, rest = value.partition("'")
    _language, second_mark, text = rest.partition("'")
    return (charset, text) if mark and second_mark else ("", value)
