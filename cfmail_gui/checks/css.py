"""CSS as mails hold it: declarations of a ``style`` attribute, rules of a style sheet. Broken CSS gives what is whole.

Lines count from 0 at the beginning of the text that is handed in; only a line feed ends a line, as in an HTML text.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

MAX_CHARACTERS = 500_000  # of a style sheet or attribute; Gmail drops a style element of more than 16 KB
_MAX_CACHED = 2_000
_MAX_DEPTH = 20

_NUMBER = r"[+-]?(?:\d++(?:\.\d++)?|\.\d++)(?:%|px|em|rem|pt|vw|vh|cm|mm|in|deg|m?s)?+(?![\w.%+-])"
_WORD = r"-?[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+(?![\w(-])"
_HASH = r"#[a-z0-9]++(?![\w-])"
_STRING = r"\"[\w ./:#%&?=,+-]*+\""
_RGB = rf"rgba?\((?:{_NUMBER}[, ]*+)++\)"
_TOKEN = rf"(?:{_WORD}|{_NUMBER}|{_HASH}|{_STRING}|{_RGB})"
_PLAIN_VALUE = re.compile(rf"{_TOKEN}(?:(?: ?[,/] ?| ){_TOKEN})*+", re.ASCII | re.IGNORECASE)
_PLAIN_NAME = re.compile(r"-?[a-z][a-z0-9]*(?:-[a-z0-9]+)*", re.ASCII | re.IGNORECASE)
_IMPORTANT = re.compile(r" ?! ?important\Z", re.ASCII | re.IGNORECASE)
_SPACES = re.compile(r"[ \t\n]+")


@dataclass(frozen=True, slots=True)
class Declaration:
    """One property.

    Attributes:
        name: in lower case; the case of a custom property (``--name``) is kept.
        value: without comments, white space as single spaces, strings in double quotes.
    """

    name: str
    value: str
    important: bool
    line: int


@dataclass(frozen=True, slots=True)
class Rule:
    """A selector with its declarations.

    Attributes:
        selector: as written, with single spaces; "" where an at-rule itself holds the declarations.
        context: what is around it, the outermost first: "@media (max-width: 600px)", or a selector for nested rules.
    """

    selector: str
    declarations: tuple[Declaration, ...]
    context: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True)
class AtRule:
    """An at-rule, ``name`` in lower case without its sign, with what is between its name and its end or block."""

    name: str
    prelude: str
    context: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """A style sheet; rules and at-rules in the order they begin."""

    rules: tuple[Rule, ...]
    at_rules: tuple[AtRule, ...]


def declarations(text: str) -> tuple[Declaration, ...]:
    """Return the declarations of a ``style`` attribute."""
    return _cached(text) if len(text) <= _MAX_CACHED else _declarations(text[:MAX_CHARACTERS])


def displays_nothing(found: Iterable[Declaration]) -> bool:
    """Say whether these hide an element by ``display``."""
    return any(one.name == "display" and one.value.lower() == "none" for one in found)


def rules(css: str) -> tuple[Rule, ...]:
    """Return the rules of a style sheet."""
    return sheet(css).rules


@lru_cache(maxsize=8)
def sheet(css: str) -> Sheet:
    """Return what a style sheet holds, of a very long one its beginning."""
    import tinycss2  # type: ignore[import-untyped]

    found = _Found([], [])
    nodes = tinycss2.parse_stylesheet(_line_ends(css[:MAX_CHARACTERS]), skip_comments=True, skip_whitespace=True)
    _walk(nodes, (), found)
    return Sheet(tuple(found.rules), tuple(found.at_rules))


@dataclass(frozen=True)
class _Found:
    rules: list[Rule]
    at_rules: list[AtRule]


def _walk(nodes: Iterable[object], context: tuple[str, ...], found: _Found) -> None:
    from tinycss2.ast import AtRule as AtNode  # type: ignore[import-untyped]
    from tinycss2.ast import QualifiedRule

    for node in nodes:
        if isinstance(node, QualifiedRule):
            _block(_text(node.prelude), context, node.content, node.source_line - 1, found)
        elif isinstance(node, AtNode):
            at_rule = AtRule(node.lower_at_keyword, _text(node.prelude), context, node.source_line - 1)
            found.at_rules.append(at_rule)
            if node.content is not None:
                inner = (*context, f"@{at_rule.name} {at_rule.prelude}".rstrip())
                _block("", inner, node.content, at_rule.line, found)


def _block(selector: str, context: tuple[str, ...], content: object, line: int, found: _Found) -> None:
    """Take in the block of a rule (``selector``) or of an at-rule (the last of ``context``)."""
    import tinycss2

    nodes = tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True)
    own = tuple(_told(nodes))
    if selector or own:
        found.rules.append(Rule(selector, own, context, line))
    if len(context) < _MAX_DEPTH:
        _walk(nodes, (*context, selector) if selector else context, found)


def _declarations(text: str) -> tuple[Declaration, ...]:
    text = _line_ends(text)
    quick = _quick(text)
    return quick if quick is not None else slow_declarations(text)


_cached = lru_cache(maxsize=2_000)(_declarations)


def slow_declarations(text: str) -> tuple[Declaration, ...]:
    """Return what tinycss2 makes of declarations, which ``declarations`` only asks where they are not plain."""
    import tinycss2

    return tuple(_told(tinycss2.parse_blocks_contents(text, skip_comments=True, skip_whitespace=True)))


def _told(nodes: Iterable[object]) -> Iterator[Declaration]:
    from tinycss2.ast import Declaration as Node

    for node in nodes:
        if isinstance(node, Node):
            name = node.name if node.name.startswith("--") else node.lower_name
            yield Declaration(name, _text(node.value), node.important, node.source_line - 1)


def _text(tokens: object) -> str:
    import tinycss2

    try:
        return _single_spaces(tinycss2.serialize(tokens))
    except RecursionError:  # hundreds of brackets in each other
        return ""


def _quick(text: str) -> tuple[Declaration, ...] | None:
    """Return the declarations of a text so plain that every parser agrees on it; None for any other."""
    text = text.replace("'", '"') if '"' not in text else text
    found = []
    line = 0
    for piece in text.split(";"):
        name, colon, value = piece.partition(":")
        value = _single_spaces(value)
        plain = _IMPORTANT.sub("", value)
        if colon and _PLAIN_NAME.fullmatch(name.strip(" \t\n")) and _PLAIN_VALUE.fullmatch(plain):
            begin = line + name[: len(name) - len(name.lstrip(" \t\n"))].count("\n")
            found.append(Declaration(name.strip(" \t\n").lower(), plain, plain != value, begin))
        elif piece.strip(" \t\n"):
            return None
        line += piece.count("\n")
    return tuple(found)


def _single_spaces(text: str) -> str:
    return _SPACES.sub(" ", text).strip(" ")


def _line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", " ").replace("\f", " ")
