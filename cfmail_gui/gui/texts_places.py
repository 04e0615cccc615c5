"""Where something is in a message: what ``message.parts`` and ``message.fields`` call a place, in the user's words."""

import re

from cfmail_gui.gui.texts import tr
from cfmail_gui.message.display import plain

_LONGEST = 120
_INSIDE = re.compile(r"(.+?) (of|in) (part .+|body \(.+)")
_PART = re.compile(r"part (\S+?)(?: \((.*)\))?")
_BODY = re.compile(r"body \((.*)\)")
_FIELD = re.compile(r"(?:header )?field (.+)")


def place_name(place: str) -> str:
    """Return a place as people call it; what is no place of these stays as it is."""
    if found := _INSIDE.fullmatch(place):
        return tr("{place} of {part}").format(place=place_name(found[1]), part=place_name(found[3]))
    if found := _PART.fullmatch(place):
        number, kind = found[1], plain(found[2] or "", _LONGEST)
        text = tr("part {number} ({type})") if kind else tr("part {number}")
        return text.format(number=number, type=kind)
    if found := _BODY.fullmatch(place):
        return tr("body ({type})").format(type=plain(found[1], _LONGEST))
    if found := _FIELD.fullmatch(place):
        return tr("header field {name}").format(name=plain(found[1], _LONGEST))
    known = {
        "before the header": tr("before the header"),
        "header": tr("header"),
        "header line without a colon": tr("header line without a colon"),
        "body": tr("body"),
        "preamble": tr("preamble"),
        "epilogue": tr("epilogue"),
    }
    return known.get(place) or plain(place, _LONGEST)
