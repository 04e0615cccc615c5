"""Header fields at the top of an HTML or text template, between two lines of three hyphens."""

import re
from dataclasses import dataclass

from cfmail_gui.templates.faults import BadTemplate

_MARK = re.compile(r"---[ \t]*\Z")
_FIELD = re.compile(r"([!-9;-~]{1,100}):[ \t]*(.*)", re.DOTALL)
_MOST_LINES = 200
# What a message is made of is not for a template to say, but for the program that makes it.
_OURS = ("mime-version", "content-")


@dataclass(frozen=True, slots=True)
class Field:
    """A header field as the template has it, unfolded; ``line`` counts from 1 in the file."""

    name: str
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The fields, and what follows them; ``lines`` is how many lines stand before that."""

    fields: tuple[Field, ...]
    body: str
    lines: int


def parted(text: str, where: str) -> FrontMatter:
    """Part a template, whose lines end with line feeds, from its header fields.

    It has none unless a header field follows its first mark.

    Raises:
        BadTemplate: "open-front-matter" where no second mark ends them; "bad-front-matter" at a line that is no header
            field, or one that may not be set.
    """
    lines = text.split("\n", _MOST_LINES)
    if not _MARK.match(lines[0]):
        return FrontMatter((), text, 0)
    end = next((index for index in range(1, len(lines)) if _MARK.match(lines[index])), None)
    if end is None:
        if len(lines) > 1 and _FIELD.fullmatch(lines[1]):  # or they would be sent as the text of the message
            raise BadTemplate("open-front-matter", where=where, line=1)
        return FrontMatter((), text, 0)
    return FrontMatter(_fields(lines[1:end], where), "\n".join(lines[end + 1 :]), end + 1)


def _fields(lines: list[str], where: str) -> tuple[Field, ...]:
    fields: list[Field] = []
    for number, line in enumerate(lines, 2):
        if not line.strip():
            continue
        if line[0] in " \t" and fields:
            last = fields.pop()
            fields.append(Field(last.name, f"{last.text} {line.strip()}".strip(), last.line))
            continue
        match = _FIELD.fullmatch(line)
        if match is None or match[1].lower().startswith(_OURS):
            raise BadTemplate("bad-front-matter", name=match[1] if match else "", where=where, line=number)
        fields.append(Field(match[1], match[2].strip(), number))
    return tuple(fields)
