"""The marks of ``feature_table`` that CSS bears."""

import re
from collections.abc import Iterator

from cfmail_gui.checks.css import AtRule, Declaration

FOR_ONE = re.compile(  # what one mail program alone puts around a mail, or into it
    r"x-apple-data-detectors|\[data-og|\.externalclass|#outlook\b|#messageviewbody|#messagewebviewdiv|\bu ?\+"
    r"|\.moz-text-html|\.yshortcuts",
    re.IGNORECASE,
)
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
# What is so without being said: programs that do not know the property do the same.
_USUAL = {
    "none": "animation background-image box-shadow filter float max-height max-width outline text-shadow transform "
    "transition",
    "normal": "hyphens letter-spacing overflow-wrap white-space word-break word-spacing word-wrap",
    "auto": "cursor left right top bottom table-layout z-index hyphens",
    "0": "border-radius border-spacing min-height min-width outline text-indent",
    "1": "opacity",
    "static": "position",
    "visible": "overflow overflow-x overflow-y visibility",
}
_SAYS_NOTHING = frozenset((name, value) for value, names in _USUAL.items() for name in names.split())
_OLD_RGB = re.compile(r"rgb\( *+[\d.]++%?+ *+, *+[\d.]++%?+ *+, *+[\d.]++%?+ *+\)", re.IGNORECASE)  # known everywhere


def declaration_marks(declaration: Declaration) -> Iterator[str]:
    """Yield the marks of a property, and of what its value is made of."""
    name = declaration.name
    value = declaration.value[:_MAX_CHARACTERS]
    if declaration.important:
        yield "o:important"
    if (name, value.lower().removesuffix("px")) in _SAYS_NOTHING:
        return
    yield "o:custom-property" if name.startswith("--") else f"p:{name}"
    if '"' in value or "(" in value:
        if name == "background" and "url(" in value.lower():
            yield "p:background-image"
        value = _OLD_RGB.sub(" ", _STRING.sub(" ", _ADDRESS.sub(" ", value)))
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
    """Yield the marks of a selector; what it means to one program only is no use of a feature."""
    text = _ESCAPE.sub("_", selector[:_MAX_CHARACTERS])
    if FOR_ONE.search(text):
        text = ",".join(each for each in text.split(",") if not FOR_ONE.search(each))
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
