"""Paths of somebody's disk, and pictures that are there to be counted."""

import re
from collections import Counter
from collections.abc import Iterator

from cfmail_gui.checks.checked import MOST_OF_A_KIND, MOST_PLACES, Checked
from cfmail_gui.checks.hosts import true_host
from cfmail_gui.checks.links import images
from cfmail_gui.checks.page import Element
from cfmail_gui.checks.passages import Passage, comment_passages, html_passages, text_passages
from cfmail_gui.checks.shown_size import shown_side
from cfmail_gui.findings.finding import Finding, Place

_MOST_PIXELS = 2  # CSS pixels each way: smaller than anything to be looked at
# A path with a person, disk or server in it. "/home/…" only where it begins one: not in an address on the web.
_PATH = re.compile(
    r"(?i)\bfile:/{1,3}[^\s\"'<>]{3,200}"
    r"|(?<![\w/])[a-z]:\\(?!windows\b|program)"  # nobody's own
    r"(?:[^\\/:*?\"<>|\r\n\t ]{1,80}(?: [^\\/:*?\"<>|\r\n\t ]{1,80}){0,3}\\)[^\s\"'<>|]{0,120}"
    r"|(?<![\w\\])\\\\[a-z0-9][\w.-]{1,62}\\[\w$.-]{1,80}(?:\\[^\s\"'<>|]{0,120})?"
    r"|(?<![\w./:%~=-])/(?:home|users)/[\w.-]{1,64}/[^\s\"'<>]{1,120}"
)
_BEHIND = ".,;:!?)"  # the sentence's own
_PATH_SIGNS = ("file:/", "\\", "/home/", "/users/")  # one of them is in each


def content_findings(checked: Checked) -> Iterator[Finding]:
    """Look at the texts, at the names of attached files and at the HTML's pictures."""
    yield from _paths(checked)
    yield from _file_names(checked)
    yield from _pixels(checked)


def _paths(checked: Checked) -> Iterator[Finding]:
    whole = f"{checked.text}\n{checked.html}".lower()
    if not any(sign in whole for sign in _PATH_SIGNS):
        return
    found: dict[str, list[Place]] = {}
    counts = Counter[str]()
    for passage in (*text_passages(checked), *html_passages(checked), *comment_passages(checked)):
        for match in _PATH.finditer(passage.text):
            path = match[0].rstrip(_BEHIND)
            if _is_link(passage, path) or (path not in found and len(found) >= MOST_OF_A_KIND):
                continue
            counts[path] += 1
            places = found.setdefault(path, [])
            if len(places) < MOST_PLACES:
                places.append(passage.at(match.start()))
    for path, places in found.items():
        yield Finding("privacy", "local-path", "problem", tuple(places), detail=path, number=counts[path])


def _is_link(passage: Passage, path: str) -> bool:
    """A link to "/home/…" is relative to some server."""
    return passage.kind == "attribute" and path.startswith("/")


def _file_names(checked: Checked) -> Iterator[Finding]:
    names = [part for part in checked.document.tree.parts if "/" in part.file_name or "\\" in part.file_name]
    for part in names[:MOST_OF_A_KIND]:
        places = (Place(part.start, part.body_start, part.number),)
        yield Finding("privacy", "path-in-file-name", "problem", places, detail=part.file_name)


def _pixels(checked: Checked) -> Iterator[Finding]:
    by_host: dict[str, list[Place]] = {}
    for image in images(checked.page):
        host = true_host(image.url).unicode
        if host and _is_pixel(image.element):
            by_host.setdefault(host, []).append(checked.in_html(image.element.line, image.element.column))
    for host, places in list(by_host.items())[:MOST_OF_A_KIND]:
        shown = tuple(places[:MOST_PLACES])
        yield Finding("privacy", "tracking-pixel", "advice", shown, detail=host, number=len(places))


def _is_pixel(image: Element) -> bool:
    sides = (shown_side(image, "width"), shown_side(image, "height"))
    return all(side is not None and side <= _MOST_PIXELS for side in sides)
