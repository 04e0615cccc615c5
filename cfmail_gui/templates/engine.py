"""Liquid, within limits: variables, conditions, loops and filters, and a list of what they asked for."""

import re
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from cfmail_gui.templates.deadline import OUTPUT_OCTETS, TAGS, Deadline
from cfmail_gui.templates.faults import BadTemplate, TemplateFault
from cfmail_gui.templates.field_values import FieldValues
from cfmail_gui.templates.ledger import Ledger
from cfmail_gui.templates.rendered import Rendered

if TYPE_CHECKING:  # it takes a while to import, and most messages are no templates
    from liquid.exceptions import LiquidError
    from liquid.template import BoundTemplate

    from cfmail_gui.templates.limited import LimitedContext

LONGEST_SOURCE = OUTPUT_OCTETS
"""Characters of one template."""

_LONGEST_TAG = 10_000
_MARKUP = ("{{", "{%")
_CLOSING = {"{{": "}}", "{%": "%}"}
_LONG_BLANK = re.compile(r"\s{200}")
_RAW = re.compile(r"\{%-?\s{0,9}(?:raw|doc)\b")
_END_RAW = re.compile(r"\{%-?\s{0,9}end(?:raw|doc)\b")
_MOST_UNCLOSED = 20
_UNKNOWN_TAG = re.compile(r"unexpected tag '?(\w+)")
_SHOWN_CHARACTERS = 300
_KEPT_TEMPLATES = 32
_OF_ENGINE = ".__init__() "  # a mistake of the engine in making its own exception: its words are for nobody
# What a filter raises that was given what its author did not think of: dates and numbers out of range, odd types.
_OF_VALUES = (ArithmeticError, ValueError, TypeError, AttributeError, LookupError, OSError, MemoryError)


def has_markup(text: str) -> bool:
    """Say whether there is anything to render."""
    return any(mark in text for mark in _MARKUP)


def render(
    source: str,
    values: Mapping[str, object],
    *,
    html: bool,
    what: str,
    line: int = 1,
    field: FieldValues | None = None,
    now: datetime | None = None,
) -> Rendered:
    """Render a text whose lines end with line feeds; a variable that is not in ``values`` gives nothing, and is listed.

    With ``html`` values are written with character references. ``what`` is the name of the file, header field or part,
    and ``line`` the number that the first line has there. ``field`` looks at the values that get into a header field;
    ``now`` is what the filter ``date`` takes for "now".

    Raises:
        BadTemplate: anything that ``TemplateFault`` lists for a template and its rendering.
    """
    if not has_markup(source):
        return Rendered(source)
    from liquid.exceptions import LiquidError

    from cfmail_gui.templates.limited import LimitedContext

    ledger = Ledger(source, what, line)
    try:
        template = _compiled(source, html=html)
        return _rendered(template, LimitedContext(template, values, Deadline(what), ledger, field, now))
    except LiquidError as error:
        raise _fault(error, ledger, what) from error
    except BadTemplate as error:
        raise _placed(error, ledger, what) from error
    except RecursionError as error:
        raise BadTemplate("nesting-limit", where=what) from error
    except _OF_VALUES as error:
        raise BadTemplate("bad-value", where=what, line=ledger.line, detail=_words(str(error))) from error


def _rendered(template: "BoundTemplate", context: "LimitedContext") -> Rendered:
    buffer = context.get_buffer()
    template.render_with_context(context, buffer)
    text, ledger = buffer.getvalue(), context.ledger
    return Rendered(context.field.finish(text) if context.field else text, ledger.undefined(), ledger.used())


@lru_cache(maxsize=_KEPT_TEMPLATES)
def _compiled(source: str, *, html: bool) -> "BoundTemplate":
    """Read a template; the rows of a merge share it. It is not changed by being rendered."""
    from cfmail_gui.templates.compiled import compiled

    _ensure_readable(source)
    return compiled(source, html=html)


def _ensure_readable(source: str) -> None:
    """Refuse what the engine's lexer would need a time for that grows faster than the template."""
    if len(source) > LONGEST_SOURCE:
        raise BadTemplate("output-limit")
    if sum(source.count(mark) for mark in _MARKUP) > TAGS:
        raise BadTemplate("time-limit")
    for opening, closing in _CLOSING.items():
        start = source.find(opening)
        while start >= 0:
            end = source.find(closing, start + 2, start + _LONGEST_TAG)
            if end < 0 or _LONG_BLANK.search(source, start, end):
                line = source.count("\n", 0, start) + 1
                detail = f"{opening} without {closing}" if end < 0 else "white space"
                raise BadTemplate("syntax", line=line, detail=detail)
            start = source.find(opening, end)
    last = max((match.end() for match in _END_RAW.finditer(source)), default=0)
    if sum(1 for _ in _RAW.finditer(source, last)) > _MOST_UNCLOSED:
        raise BadTemplate("syntax", detail="raw")


def _placed(error: BadTemplate, ledger: Ledger, what: str) -> BadTemplate:
    """Say where in the file it is; without a place of its own its line counts from that of the source."""
    if error.where:
        return error
    line = error.line + ledger.first_line - 1 if error.line else ledger.line
    return BadTemplate(error.fault, name=error.name, where=what, line=line, detail=error.detail)


def _words(words: str) -> str:
    return "" if _OF_ENGINE in words else words[:_SHOWN_CHARACTERS]


def _fault(error: "LiquidError", ledger: Ledger, what: str) -> BadTemplate:
    from liquid import exceptions

    if isinstance(error.__cause__, BadTemplate):  # the engine wraps what its reader meets
        return BadTemplate("time-limit", where=what)
    if isinstance(error.__cause__, RecursionError):
        return BadTemplate("nesting-limit", where=what)
    message = _words(str(error.message or ""))
    token = error.token
    line = ledger.line_of(token.start_index) if token and token.start_index >= 0 else 0
    codes: dict[type[LiquidError], TemplateFault] = {
        exceptions.OutputStreamLimitError: "output-limit",
        exceptions.LoopIterationLimitError: "loop-limit",
        exceptions.BlockNestingError: "nesting-limit",
        exceptions.ContextDepthError: "nesting-limit",
        exceptions.UnknownFilterError: "unknown-filter",
        exceptions.LiquidValueError: "bad-value",
        exceptions.LiquidSyntaxError: "syntax",
    }
    fault: TemplateFault = next((code for kind, code in codes.items() if isinstance(error, kind)), "bad-value")
    name = str(token.value) if token and fault == "unknown-filter" else ""
    tag = _UNKNOWN_TAG.search(message) if fault == "syntax" else None
    if tag:
        fault, name = "unknown-tag", tag[1]
    return BadTemplate(fault, name=name[:_SHOWN_CHARACTERS], where=what, line=line, detail=message)
