"""The value of one header field, decoded for display (RFC 5322, 2045, 2047, 2231)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from cfmail_gui.message.charsets import show_surrogates
from cfmail_gui.message.encoded_words import decode_words
from cfmail_gui.message.parameters import read_parameters

_FOLD = re.compile(rb"(?:\r\n|\n|\r)(?=[ \t])")
_MEDIA_TYPE = re.compile(r"[!#$&^_.+A-Za-z0-9-]+/[!#$&^_.+A-Za-z0-9-]+")
_DEFAULT_TYPE = "text/plain"  # also where the field makes no sense (RFC 2045, 5.2)

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DATE = re.compile(
    r"(\d{1,2})[ \t-]+([A-Za-z]{3})[a-z]*[ \t-]+(\d{4}|\d{2,3})[ \t]+"
    r"(\d{1,2}):(\d{2})(?::(\d{2}))?[ \t]*([+-]\d{4}|[A-Za-z]{1,5})"
)
_LONGEST_DATE = 200
_FIRST_FULL_YEAR = 1000
_PIVOT_YEAR = 50
_LAST_SECOND = 59
# RFC 5322 4.3: hours east of UTC. Every other zone name there, and every unknown one, counts as UTC.
_ZONES = {"EDT": -4, "EST": -5, "CDT": -5, "CST": -6, "MDT": -6, "MST": -7, "PDT": -7, "PST": -8}


@dataclass(frozen=True, slots=True)
class ContentType:
    """A media type in lower case, and its parameters by lower-case name, decoded."""

    type: str
    params: Mapping[str, str]


def unfold(value: bytes) -> bytes:
    """Take out the line ends of a folded header field; the white space behind them stays (RFC 5322 2.2.3)."""
    return _FOLD.sub(b"", value)


def decode_text(value: bytes) -> str:
    """Decode an unstructured header field such as Subject: encoded words and raw UTF-8; never raises.

    Octets that are not UTF-8 appear as ⟨E9⟩. The text may hold controls, line ends too: see ``display.plain``.
    """
    text = unfold(value).decode("utf-8", "surrogateescape").strip(" \t\r\n")
    return show_surrogates(decode_words(text))


def decode_date(value: bytes) -> datetime | None:
    """Read a Date field (RFC 5322 3.3 and 4.3); None when it is no date or names no time zone."""
    match = _DATE.search(unfold(value[:_LONGEST_DATE]).decode("latin-1"))
    if not match or match[2].lower() not in _MONTHS:
        return None
    day, year, hour, minute = int(match[1]), _full_year(match[3]), int(match[4]), int(match[5])
    second = min(int(match[6] or 0), _LAST_SECOND)  # a leap second is allowed there but not in datetime
    month = _MONTHS.index(match[2].lower()) + 1
    try:
        return datetime(year, month, day, hour, minute, second, tzinfo=_zone(match[7]))
    except (ValueError, OverflowError):
        return None


def parse_content_type(value: bytes) -> ContentType:
    """Read a Content-Type field; what makes no sense counts as text/plain."""
    word, params = parse_parameters(value)
    return ContentType(word if _MEDIA_TYPE.fullmatch(word) else _DEFAULT_TYPE, params)


def parse_parameters(value: bytes) -> tuple[str, Mapping[str, str]]:
    """Read the word and the parameters of a field like Content-Disposition (RFC 2183, RFC 2231); never raises."""
    text = unfold(value).decode("utf-8", "surrogateescape")
    word, _, rest = text.partition(";")
    first = word.partition("(")[0].split()
    return (show_surrogates(first[0].lower()) if first else ""), read_parameters(rest)


def _full_year(digits: str) -> int:
    """Two and three digits are obsolete but defined (RFC 5322 4.3)."""
    year = int(digits)
    if year >= _FIRST_FULL_YEAR:
        return year
    return year + (2000 if year < _PIVOT_YEAR and len(digits) == len("49") else 1900)


def _zone(text: str) -> timezone:
    if text[0] in "+-":
        offset = timedelta(hours=int(text[1:3]), minutes=int(text[3:5]))
        return timezone(-offset if text[0] == "-" else offset)
    return timezone(timedelta(hours=_ZONES[text.upper()])) if text.upper() in _ZONES else UTC
