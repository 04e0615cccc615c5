"""When a message was written, and which one it is (RFC 5322 3.3, 3.6.1 and 3.6.4)."""

import re
from collections.abc import Iterator
from datetime import timedelta

from cfmail_gui.checks.checked import Checked, at_field
from cfmail_gui.checks.signed_fields import unless_signed
from cfmail_gui.findings.finding import Finding
from cfmail_gui.message.display import plain
from cfmail_gui.message.fields import decode_date, decode_text, unfold
from cfmail_gui.message.header import HeaderField

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_DAY_NAME = re.compile(r"[ \t]*([A-Za-z]{3})[ \t]*,")
_MOST_AHEAD = timedelta(days=1)
_MOST_BEHIND = timedelta(days=7)
_ATEXT = rb"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++"
_DOT_ATOM = rb"%b(?:\.%b)*+" % (_ATEXT, _ATEXT)
_MESSAGE_ID = re.compile(rb"<%b@(?:%b|\[[!-Z^-~]*+\])>" % (_DOT_ATOM, _DOT_ATOM))
_SPACES = b" \t\r"  # a stray CR before the line end is told by ``rfc_lines``
_LONGEST_LOOKED_AT = 2_000


def findings(checked: Checked) -> Iterator[Finding]:
    """Look at Date and Message-ID where they are."""
    date = checked.document.first("Date")
    if date:
        yield from _date(checked, date)
    identifier = checked.document.first("Message-ID")
    if identifier and not _MESSAGE_ID.fullmatch(unfold(identifier.value[:_LONGEST_LOOKED_AT]).strip(_SPACES)):
        yield Finding("rfc", "bad-message-id", "problem", (at_field(identifier),), _said(identifier))


def _date(checked: Checked, field: HeaderField) -> Iterator[Finding]:
    when, places, said = decode_date(field.value), (at_field(field),), _said(field)
    if when is None:
        yield Finding("rfc", "bad-date", "problem", places, said)
        return
    day = _DAY_NAME.match(said)
    right = _DAYS[when.weekday()]
    if day and day[1].title() != right:
        yield Finding("rfc", "wrong-weekday", "problem", places, said, right)
    late, fix = checked.now - when, unless_signed("set-date", checked.document, field)
    if -late > _MOST_AHEAD:
        yield Finding("rfc", "future-date", "problem", places, said, number=(-late).days, fix=fix)
    elif late > _MOST_BEHIND:
        yield Finding("rfc", "old-date", "problem", places, said, number=late.days, fix=fix)


def _said(field: HeaderField) -> str:
    return plain(decode_text(field.value[:_LONGEST_LOOKED_AT]), 200)
