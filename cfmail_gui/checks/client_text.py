"""The plain text beside the HTML, and what lists of messages show of it."""

import re
from collections.abc import Iterator

from cfmail_gui.checks.checked import Checked
from cfmail_gui.checks.client_finding import found, measured
from cfmail_gui.checks.page import Element, Page, TextRun
from cfmail_gui.findings.finding import Finding, Place

_LEAST_SHARE = 50  # percent of the HTML's words
_FEW_WORDS = 5  # of so few none need be the same
_LEAST_PREVIEW = 10  # characters: less says nothing
_SHOWN_PREVIEW = 40  # characters that even narrow lists show of a preheader
_UNSEEN = re.compile("[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2060-\u206f\u3164\ufeff\uffa0]+")
_ADDRESS = re.compile(r"(?:https?|mailto|ftp):\S+|www\.\S+", re.IGNORECASE)
_UNSPACED = "\u0e00-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"  # scripts without spaces between words
_WORD = re.compile(rf"[{_UNSPACED}]|[^\W\d_{_UNSPACED}]{{3,}}")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|(?<![\w-])opacity\s*:\s*0(?![.\d])", re.IGNORECASE)
_NO_BODY = frozenset(["head", "title", "template", "noscript"])


def findings(checked: Checked) -> Iterator[Finding]:
    """Compare the two, and look at the beginning."""
    if not checked.html_part:
        return
    runs = _body_runs(checked.page)
    words = _words(" ".join(run.text for run in runs))
    yield from _text(checked, words)
    if checked.page.elements:
        yield from _preheader(checked, runs)


def _text(checked: Checked, words: set[str]) -> Iterator[Finding]:
    if not checked.text_part:
        where = (checked.in_html(1),)
        yield Finding("clients", "no-text-part", "problem", where, fix="add-text-part" if checked.html.strip() else "")
        return
    where = (Place(part=checked.text_part.number, line=1, column=1),)
    if words and not checked.text.strip():
        yield Finding("clients", "empty-text-part", "problem", where, fix="add-text-part")
    elif len(words) >= _FEW_WORDS:
        share = 100 * len(words & _words(checked.text)) // len(words)
        if share < _LEAST_SHARE:
            yield measured("text-differs", "problem", where, share, _LEAST_SHARE)


def _words(text: str) -> set[str]:
    return set(_WORD.findall(_UNSEEN.sub("", _ADDRESS.sub(" ", text)).casefold()))


def _preheader(checked: Checked, runs: list[TextRun]) -> Iterator[Finding]:
    """Lists show the first text behind the subject, hidden or not: a link to the web version is not meant for that."""
    shown: list[TextRun] = []
    length = 0
    for run in runs:
        text = " ".join(_UNSEEN.sub("", run.text).split())
        if text:
            shown.append(run)
            length += len(text) + 1
        if length >= _SHOWN_PREVIEW:
            break
    page = checked.page
    if length < _LEAST_PREVIEW or _link_around(page, shown[0]):
        where = shown[:1] or page.elements[:1]
        yield found(checked, "no-preheader", "advice", where, " ".join(" ".join(run.text for run in shown).split()))


def _link_around(page: Page, run: TextRun) -> bool:
    """Say whether a text is a link that is seen, or in one."""
    if run.parent < 0:
        return False
    element = page.elements[run.parent]
    around = [element, *page.around(element)]
    return any(each.tag == "a" for each in around) and not any(_is_hidden(each) for each in around)


def _is_hidden(element: Element) -> bool:
    return "hidden" in element.attributes or _HIDDEN.search(element.attributes.get("style", "")) is not None


def _body_runs(page: Page) -> list[TextRun]:
    """Return the texts that belong to the body, in one pass over what is around them."""
    outside = [False] * len(page.elements)
    for element in page.elements:
        outside[element.index] = element.tag in _NO_BODY or (element.parent >= 0 and outside[element.parent])
    return [run for run in page.texts if run.parent < 0 or not outside[run.parent]]
