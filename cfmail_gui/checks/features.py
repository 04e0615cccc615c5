"""Features of HTML, CSS and images that mail programs do not know, by the data of caniemail.com."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

from cfmail_gui.checks.checked import MOST_PLACES, Checked
from cfmail_gui.checks.css import AtRule, Rule, declarations, displays_nothing, sheet
from cfmail_gui.checks.feature_css import at_rule_marks, declaration_marks, selector_marks
from cfmail_gui.checks.feature_html import element_marks, image_marks
from cfmail_gui.checks.feature_table import EVERYWHERE, GRACEFUL, slugs_by_mark
from cfmail_gui.checks.links import loads
from cfmail_gui.checks.page import Element, Page, TextRun
from cfmail_gui.checks.support import MAJOR, lacking, partly, score, support_data
from cfmail_gui.findings.finding import Finding
from cfmail_gui.message import attachments

_MAJOR = frozenset(MAJOR)
_SEVERAL = 3  # smaller families
_MAX_STYLES = 500_000  # characters of style attributes and style sheets that are looked at, for the sake of time
_CONDITIONS = ("@media", "@supports")
_HIDDEN = "css-display-none"
_OUTLOOK = frozenset(["outlook-windows"])
_FOR_OUTLOOK = re.compile(r"\s*\[if [^!\]]*\bmso\b", re.IGNORECASE)  # "[if mso]", "[if gte mso 9]", "[if mso | IE]"
_FONTS = re.compile(r"https?://(?:fonts\.|use\.typekit\.|[^/?#]*/[^?#]*fonts?\b)|//fonts\.", re.IGNORECASE)


@dataclass(slots=True)
class Use:
    """How a message uses a feature.

    Attributes:
        places: lines and columns of the first uses, from 1.
        is_sure: it matters in every program: not all uses are inside @media or @supports, or fetch a font.
    """

    places: list[tuple[int, int]] = field(default_factory=list)
    count: int = 0
    is_sure: bool = False


def findings(checked: Checked) -> Iterator[Finding]:
    """Yield one finding for every feature that a major family, or several others, lack, or a major one knows in part.

    That a feature is lacking is a problem where a major family lacks it and the mail cannot be meant to look well
    without. Where the HTML has words for Outlook alone, what only Outlook lacks weighs one level less.
    """
    for_outlook = any(_FOR_OUTLOOK.match(comment.text) for comment in checked.page.comments)
    for slug, use in uses(checked).items():
        if slug in EVERYWHERE or (slug in GRACEFUL and not use.is_sure):
            continue
        without, some = lacking(slug), partly(slug)
        major = _MAJOR.intersection(without)
        is_problem = bool(major) and use.is_sure and slug not in GRACEFUL
        is_minded = for_outlook and (major or _MAJOR.intersection(some)) == _OUTLOOK
        if is_minded and not is_problem:
            continue
        if major or len(without) >= _SEVERAL:
            yield _finding(checked, slug, use, without, is_problem=is_problem and not is_minded)
        elif not _MAJOR.isdisjoint(some):
            yield _finding(checked, slug, use, some, is_problem=False, is_partial=True)


def scores(checked: Checked) -> dict[str, int]:
    """Return for each family how many percent of what the message uses it supports; empty without HTML."""
    return score(uses(checked))


def uses(checked: Checked) -> Mapping[str, Use]:
    """Return the features that a message uses, by slug; worked out once for a page."""
    found = _known.get(checked.page)
    if found is None:
        found = _known[checked.page] = _scan(checked)
    return found


_known: "WeakKeyDictionary[Page, dict[str, Use]]" = WeakKeyDictionary()


def _finding(
    checked: Checked, slug: str, use: Use, clients: tuple[str, ...], *, is_problem: bool, is_partial: bool = False
) -> Finding:
    return Finding(
        "clients",
        "partly-supported-feature" if is_partial else "unsupported-feature",
        "problem" if is_problem else "advice",
        tuple(checked.in_html(line, column) for line, column in use.places),
        detail=support_data().features[slug].title,
        other=slug,
        number=use.count,
        clients=clients,
    )


def _scan(checked: Checked) -> dict[str, Use]:
    page = checked.page
    if not page.elements and not page.texts:
        return {}
    found = _Found()
    found.page(page)
    types = {file.content_id: file.content_type for file in attachments.list_of(checked.document)}
    for load in loads(page):
        found.add(image_marks(load.url, types), load.line, load.column)
    if any(part.content_type == "text/x-amp-html" for part in checked.document.tree.parts):
        found.add(["o:amp"], 1, 1)
    return found.uses


class _Found:
    def __init__(self) -> None:
        self.uses: dict[str, Use] = {}
        self._slugs = slugs_by_mark()
        self._styles: dict[str, tuple[str, ...]] = {}
        self._left = _MAX_STYLES

    def add(self, marks: Iterable[str], line: int, column: int, *, is_sure: bool = True) -> None:
        """Count one use of every feature that the marks tell of."""
        self._count(self._told(marks), line, column, is_sure=is_sure)

    def page(self, page: Page) -> None:
        """Count what the elements, style sheets and comments of a page use."""
        if page.doctype.split() and [word.lower() for word in page.doctype.split()] == ["doctype", "html"]:
            self.add(["o:doctype"], 1, 1)
        for comment in page.comments:
            if not comment.text.lstrip().startswith("[if"):  # Outlook reads these
                self.add(["o:comment"], comment.line, comment.column)
        for element in page.elements:
            self._element(element)
        for run in page.styles:
            self._sheet(run)

    def _element(self, element: Element) -> None:
        is_sure = element.tag != "link" or not _FONTS.match(
            element.attributes.get("href", "")
        )  # others take their place
        self.add(element_marks(element), element.line, element.column, is_sure=is_sure)
        style = element.attributes.get("style")
        if style:
            slugs = self._styles.get(style)
            if slugs is None:
                slugs = self._styles[style] = self._of_style(style)
            self._count(slugs, element.line, element.column, is_sure=True)

    def _of_style(self, style: str) -> tuple[str, ...]:
        if len(style) > self._left:
            return ()
        self._left -= len(style)
        marks = [mark for declaration in declarations(style) for mark in declaration_marks(declaration)]
        if "/*" in style:
            marks.append("o:css-comment")
        return _unless_hidden(self._told(marks))

    def _sheet(self, run: TextRun) -> None:
        if len(run.text) > self._left:
            return
        self._left -= len(run.text)
        if "/*" in run.text:
            self.add(["o:css-comment"], run.line, run.column)
        whole = sheet(run.text)
        for at_rule in whole.at_rules:
            self._at_rule(at_rule, run)
        for rule in whole.rules:
            self._rule(rule, run)

    def _at_rule(self, rule: AtRule, run: TextRun) -> None:
        if rule.name != "font-face":  # which ``_rule`` sees with what it holds
            is_sure = rule.name != "import" or not _FONTS.search(rule.prelude)
            self.add(at_rule_marks(rule), *_place(run, rule.line), is_sure=is_sure)

    def _rule(self, rule: Rule, run: TextRun) -> None:
        around = rule.context[-1] if rule.context else ""
        if around.startswith("@font-face"):  # its descriptors are no properties
            if any(
                each.name == "src" for each in rule.declarations
            ):  # without, it describes what is there, as Word does
                self.add(["@font-face"], *_place(run, rule.line))
            return
        is_sure = not any(each.startswith(_CONDITIONS) for each in rule.context)
        if "keyframes" not in around:
            marks = list(selector_marks(rule.selector))
            if any(not each.startswith("@") for each in rule.context):
                marks.append("s:nested")
            self.add(marks, *_place(run, rule.line), is_sure=is_sure)
        is_hidden = displays_nothing(rule.declarations)
        for declaration in rule.declarations:
            if not is_hidden or declaration.name == "display":
                self.add(declaration_marks(declaration), *_place(run, declaration.line), is_sure=is_sure)

    def _told(self, marks: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(slug for mark in marks for slug in self._slugs.get(mark, ())))

    def _count(self, slugs: Iterable[str], line: int, column: int, *, is_sure: bool) -> None:
        for slug in slugs:
            use = self.uses.get(slug)
            if use is None:
                use = self.uses[slug] = Use()
            use.count += 1
            use.is_sure |= is_sure
            if len(use.places) < MOST_PLACES and (not use.places or use.places[-1][0] != line):
                use.places.append((line, column))


def _unless_hidden(slugs: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out what else is said of an element that is not shown: it hides it as well, or nobody sees it."""
    return (_HIDDEN,) if _HIDDEN in slugs else slugs


def _place(run: TextRun, line: int) -> tuple[int, int]:
    """Return line and column, from 1, of a line in a style sheet, from 0."""
    return (run.line + line, 1) if line else (run.line, run.column)
