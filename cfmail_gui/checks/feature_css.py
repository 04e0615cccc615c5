"""The marks of ``feature_table`` that CSS bears."""

import re
from collections.abc import Iterator

from cfmail_gui.checks.css import AtRule, Declaration

_MAX_CHARACTERS = 5_000  # of a selector or value that are looked at
_STRING = re.compile(r'"[^"]*"')
_ADDRESS = re.compile(r"url\([^()]*+\)", re.IGNORECASE)
_FUNCTION = re.compile(r"(?<![\w-])([a-z][a-z-]*+)\(", re.IGNORECASE)
_UNIT = re.compile(r"(?<![\w#.-])[+-]?(?:\d++(?:\.\d++)?|\.\d++)([a-z]++|%)", re.ASCII | re.IGNORECASE)
_WORD = re.compile(r"(?<![\w#.-])-?[a-z][a-z-]*+(?![\w(])", re.ASCII | re.IGNORECASE)
_FEATURE = re.compile(r"\(\s*+([a-z-]++)", re.IGNORECASE)
_ESCAPE = re.compile(r"\\.")
_ATTRIBUTE = re.compile(r"\[[^\[\]]*+\]")
_PSEUDO = re.compile(r"(::?)([a-z-]++)", re.IGNORECASE)
_PARENTHESES = re.compile(r"\([^()]*+\)")
_COMBINATOR = re.compile(r" *+([>+~,]) *+")
_TYPE = re.compile(r"(?:^|(?<=[ >+~,]))[a-z]", re.IGNORECASE)
_CHAIN = re.compile(r"[.#][\w-]++[.#]")
_OLD_ELEMENTS = frozenset(["after", "before", "first-letter", "first-line"])  # may have one colon: Selectors 4, 3.6
_WITH_WORDS = frozenset(["display", "flex-direction", "flex-wrap", "flex-flow"])


def declaration_marks(declaration: Declaration) -> Iterator[str]:
    """Yield the marks of a property, and of what its value is made of."""
    name = declaration.name
    yield "o:custom-property" if name.startswith("--") else f"p:{name}"
    if declaration.important:
        yield "o:important"
    value = declaration.value[:_MAX_CHARACTERS]
    if '"' in value or "(" in value:
        value = _STRING.sub(" ", _ADDRESS.sub(" ", value))
        yield from (f"f:{function.lower()}" for function in _FUNCTION.findall(value))
    yield from (f"u:{unit.lower()}" for unit in _UNIT.findall(value))
    for word in _WORD.findall(value):
        yield f"w:{word.lower()}"
        if name in _WITH_WORDS:
            yield f"p:{name}={word.lower()}"


def at_rule_marks(rule: AtRule) -> Iterator[str]:
    """Yield the marks of an at-rule; ``@-webkit-keyframes`` is one of ``@keyframes``."""
    name = rule.name.removeprefix("-webkit-")
    yield f"@{name}"
    if name == "media":
        yield from (f"@media {feature.lower()}" for feature in _FEATURE.findall(rule.prelude[:_MAX_CHARACTERS]))


def selector_marks(selector: str) -> Iterator[str]:
    """Yield the marks of a selector."""
    text = _ESCAPE.sub("_", selector[:_MAX_CHARACTERS])
    if "[" in text:
        yield "s:["
        text = _ATTRIBUTE.sub("", text)
    if ":" in text:
        yield from _pseudo_marks(text)
        text = _PARENTHESES.sub("", _PSEUDO.sub("", text))
    text = _COMBINATOR.sub(r"\1", text.strip())
    yield from (f"s:{sign}" for sign in ">+~,.#* " if sign in text)
    if "&" in text:
        yield "s:nested"
    if _TYPE.search(text):
        yield "s:type"
    if _CHAIN.search(text):
        yield "s:chain"


def _pseudo_marks(text: str) -> Iterator[str]:
    for colons, written in _PSEUDO.findall(text):
        name = written.lower()
        yield f"::{name}" if colons == "::" or name in _OLD_ELEMENTS else f":{name}"
