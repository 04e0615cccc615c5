"""Which declarations apply to an element, as far as its own attributes and simple rules of style sheets tell.

Simple is a rule for a tag, a class, an id, or several of them on one element. Where another rule (``.a td``,
``:first-child``) might apply and would win, the value is UNKNOWN: nothing is concluded from it. Rules for other media,
widths, colour schemes and states are left out: it is the page as it first looks on a light screen.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cfmail_gui.checks.colours import paint_of
from cfmail_gui.checks.css import Declaration, declarations, rules
from cfmail_gui.checks.feature_css import FOR_ONE
from cfmail_gui.checks.page import Element, Page

UNKNOWN = "?"
"""No CSS value looks like it."""

_WANTED = frozenset(
    [
        "color", "background", "background-color", "background-image", "background-clip", "display", "visibility",
        "opacity", "font-size", "font-weight", "font", "max-height", "position",
    ]
)  # fmt: skip
_MOST_TRIES = 300_000  # of a rule on a kind of element; a page that wants more is not judged
_MOST_RULES = 5_000
_SCREEN = re.compile(r"@media (?:only )?(?:screen|all)", re.IGNORECASE)
_COMBINATOR = re.compile(r"[\s>+~|]+")
_COMPOUND = re.compile(r"(\*|[a-z][\w-]*)?((?:[.#][\w-]+)*)((?:[:\[].*)?)", re.IGNORECASE | re.DOTALL)
_ELSEWHERE = re.compile(  # other states, and parts that no element is
    r":(?::|hover|active|focus|visited|before|after|first-l)", re.IGNORECASE
)
_NO_CONDITION = ("", ":link", ":any-link", ":root")

Specificity = tuple[int, int, int, int]
"""Important; inline or not; how selective (Selectors 4, section 15); what comes later."""


@dataclass(frozen=True, slots=True)
class _Rule:
    tag: str  # "" for any
    id: str
    classes: frozenset[str]
    is_simple: bool
    specificity: int
    order: int
    declarations: tuple[Declaration, ...]


Key = tuple[str, str, str, str]


class Cascade:
    """The rules of a page, and what they say of its elements."""

    def __init__(self, page: Page) -> None:
        self._rules: dict[str, list[_Rule]] = {}
        self._known: dict[Key, dict[str, str]] = {}
        self._tries = 0
        for rule in _all_rules(page):
            self._rules.setdefault(_key_of(rule), []).append(rule)

    def key(self, element: Element) -> Key:
        """Return what is equal for elements that the same declarations apply to."""
        get = element.attributes.get
        return (element.tag, get("id", ""), get("class", ""), get("style", ""))

    def of(self, element: Element) -> dict[str, str]:
        """Return the values in force for an element itself, by property; shorthands are taken apart."""
        key = self.key(element)
        values = self._known.get(key)
        if values is None:
            values = self._known[key] = self._work_out(key)
        return values

    @property
    def is_exhausted(self) -> bool:
        """Whether there were more rules for more elements than are followed."""
        return self._tries > _MOST_TRIES

    def _work_out(self, key: Key) -> dict[str, str]:
        won: dict[str, tuple[Specificity, str]] = {}
        for rule in self._candidates(key):
            for declaration in rule.declarations:
                rank = (int(declaration.important), 0, rule.specificity, rule.order)
                _enter(won, declaration, rank, is_known=rule.is_simple)
        for order, declaration in enumerate(declarations(key[3]) if key[3] else ()):
            if declaration.name in _WANTED:
                _enter(won, declaration, (int(declaration.important), 1, 0, order), is_known=True)
        return {name: value for name, (_, value) in won.items()}

    def _candidates(self, key: Key) -> Iterator[_Rule]:
        tag, id_, class_text, _ = key
        if not self._rules:
            return
        classes = frozenset(class_text.split())
        for name in (tag, "#" + id_, "*", *("." + each for each in classes)):
            for rule in self._rules.get(name, ()):
                self._tries += 1
                if self.is_exhausted:
                    return
                if (not rule.tag or rule.tag == tag) and (not rule.id or rule.id == id_) and rule.classes <= classes:
                    yield rule


def _enter(
    won: dict[str, tuple[Specificity, str]], declaration: Declaration, rank: Specificity, *, is_known: bool
) -> None:
    for name, value in _long(declaration):
        if name not in won or won[name][0] <= rank:
            won[name] = (rank, value if is_known else UNKNOWN)


def _long(declaration: Declaration) -> Iterator[tuple[str, str]]:
    """Take a shorthand apart."""
    value = declaration.value.lower()
    if declaration.name == "background":
        has_image = "(" in value and ("url(" in value or "gradient(" in value or "image" in value)
        yield "background-image", value if has_image else "none"
        yield "background-color", _colour_in(value)
    elif declaration.name == "font":
        sizes = re.findall(r"(?<![\w.-])[\d.]+(?:px|pt|em|rem|%)(?![\w%])", value)
        yield "font-size", sizes[0] if sizes else UNKNOWN
        yield "font-weight", "bold" if re.search(r"(?<![\w-])(?:bold|[789]00)(?![\w-])", value) else "normal"
    else:
        yield declaration.name, value


def _colour_in(background: str) -> str:
    """Return the colour of a ``background``: the only word, or the first function or word that is one."""
    for word in re.findall(r"[\w#-]+(?:\([^()]*\))?", background)[:20]:
        if paint_of(word) or word.startswith("var("):
            return str(word)
    return "inherit" if background == "inherit" else UNKNOWN if "var(" in background else "transparent"


def _all_rules(page: Page) -> Iterator[_Rule]:
    order = 0
    for sheet in page.styles:
        media = page.elements[sheet.parent].attributes.get("media", "") if sheet.parent >= 0 else ""
        if media.strip().lower() not in ("", "all", "screen", "only screen"):
            continue
        for rule in rules(sheet.text):
            wanted = tuple(each for each in rule.declarations if each.name in _WANTED)
            if not wanted or not all(_SCREEN.fullmatch(context) for context in rule.context):
                continue
            for selector in rule.selector.split(","):
                order += 1
                if order > _MOST_RULES:
                    return
                made = _made(selector.strip(), order, wanted)
                if made:
                    yield made


def _made(selector: str, order: int, wanted: tuple[Declaration, ...]) -> _Rule | None:
    """Read a selector; None where it does not apply to the page as it first looks."""
    if _ELSEWHERE.search(selector) or FOR_ONE.search(selector):
        return None
    pieces = _COMBINATOR.split(selector)
    match = _COMPOUND.fullmatch(pieces[-1])
    if not match:
        return _Rule("", "", frozenset(), is_simple=False, specificity=10**6, order=order, declarations=wanted)
    tag = "" if match[1] in (None, "*") else match[1].lower()
    names = re.findall(r"[.#][\w-]+", match[2])
    ids = [name[1:] for name in names if name[0] == "#"]
    classes = frozenset(name[1:] for name in names if name[0] == ".")
    is_simple = len(pieces) == 1 and match[3].lower() in _NO_CONDITION and len(ids) <= 1
    specificity = 10_000 * selector.count("#") + 100 * (sum(map(selector.count, ".:["))) + bool(tag)
    specificity += len(pieces) - 1
    return _Rule(tag, ids[0] if ids else "", classes, is_simple, specificity, order, wanted)


def _key_of(rule: _Rule) -> str:
    """Return under what a rule is kept: what is rarest in it."""
    if rule.id:
        return "#" + rule.id
    if rule.classes:
        return "." + min(rule.classes)
    return rule.tag or "*"
