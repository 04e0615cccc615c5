"""Links of a message that may do something when they are asked for, by what stands there, whatever their addresses."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from cfmail_gui.checks.checked import Checked
from cfmail_gui.checks.links import Link, links
from cfmail_gui.checks.page import Page, TextRun
from cfmail_gui.message.fields import unfold
from cfmail_gui.probes.opt_out import may_act

_SPACES = re.compile(r"\s+")
_LISTED = re.compile(r"<([^<>]*)>")
_SENTENCE_END = re.compile(r"[.!?|•·。！？]")
_MAX_AROUND = 100  # characters on each side of a link that may say what it is for
_MAX_TEXT = 30  # characters; a longer text says it itself


def acting_links(checked: Checked) -> frozenset[str]:
    """Return the addresses in List-Unsubscribe, and those of links that are said to unsubscribe, confirm or delete.

    What an address itself tells is for the probe to see, which meets others by redirects.
    """
    named = {link.url for link, text in _told(checked.page) if may_act(text)}
    return frozenset(named.union(*map(_addresses, (each.value for each in checked.document.all("List-Unsubscribe")))))


def _addresses(value: bytes) -> set[str]:
    text = _SPACES.sub("", unfold(value).decode("latin-1"))
    return set(_LISTED.findall(text))


def _told(page: Page) -> Iterator[tuple[Link, str]]:
    """Yield each link with its text and, where that is as short as “here”, the rest of the sentence around it."""
    beside: dict[int, list[TextRun]] = {}
    for run in page.texts:
        beside.setdefault(run.parent, []).append(run)
    for link in links(page):
        around = _around(link, beside.get(link.element.parent, [])) if len(link.text) <= _MAX_TEXT else ("", "")
        yield link, " ".join((around[0], link.text, around[1]))


def _around(link: Link, runs: list[TextRun]) -> tuple[str, str]:
    place = (link.element.line, link.element.column)
    index = bisect_left(runs, place, key=_place)
    before = runs[index - 1].text[-_MAX_AROUND:] if index else ""
    after = runs[index].text[:_MAX_AROUND] if index < len(runs) else ""
    return _SENTENCE_END.split(before)[-1], _SENTENCE_END.split(after)[0]


def _place(run: TextRun) -> tuple[int, int]:
    return run.line, run.column
