"""MJML to HTML. It is compiled after the variables are in, and never reads other files."""

import re

from cfmail_gui.templates.deadline import OUTPUT_OCTETS
from cfmail_gui.templates.faults import BadTemplate

_TAG = re.compile(r"<(/?)([a-zA-Z][\w:-]{0,50})[^<>]*?(/?)>")
_VOID = frozenset(("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"))
_INCLUDE = re.compile(r"<\s*mj-include\b", re.IGNORECASE)
_DEEPEST = 100  # the compiler calls itself for each element around an element, and threads can have small stacks
_LONGEST = 2**20
_PLACE = re.compile(r" at position (\d+)")
_PANIC = "PanicException"  # what the compiler raises where it meets a mistake of its own; no Exception, and not named
_SHOWN_CHARACTERS = 300


def html_of(source: str, where: str) -> str:
    """Return the page that an MJML document describes.

    Raises:
        BadTemplate: "bad-mjml"; "unknown-tag" for mj-include; "nesting-limit" or "output-limit".
    """
    from mjml import mjml2html

    include = _INCLUDE.search(source)
    if include:
        line = source.count("\n", 0, include.start()) + 1
        raise BadTemplate("unknown-tag", name="mj-include", where=where, line=line)
    if len(source) > _LONGEST:
        raise BadTemplate("output-limit", where=where)
    _ensure_flat(source, where)
    try:
        html = mjml2html(source)
    except ValueError as error:
        raise _fault(str(error), source, where) from error
    except BaseException as error:  # a panic of the compiler is no Exception: whoever asked would get no answer
        if type(error).__name__ != _PANIC:
            raise
        raise _fault(str(error), source, where) from error
    if len(html) > OUTPUT_OCTETS:
        raise BadTemplate("output-limit", where=where)
    return html


def _ensure_flat(source: str, where: str) -> None:
    depth = 0
    for tag in _TAG.finditer(source):
        is_void = bool(tag[3]) or tag[2].lower() in _VOID
        depth += 0 if is_void else -1 if tag[1] else 1
        if depth > _DEEPEST:
            raise BadTemplate("nesting-limit", where=where, line=source.count("\n", 0, tag.start()) + 1)


def _fault(words: str, source: str, where: str) -> BadTemplate:
    place = _PLACE.search(words)
    before = source.encode()[: int(place[1])] if place else b""
    line = before.count(b"\n") + 1 if place else 0
    return BadTemplate(
        "bad-mjml", where=where, line=line, detail=words.partition(" in root template")[0][:_SHOWN_CHARACTERS]
    )
