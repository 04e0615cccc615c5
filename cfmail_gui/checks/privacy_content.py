"""Paths of somebody's disk, and pictures that are there to be counted."""

import re
from collections import Counter
from collections.abc import Iterator
from urllib.parse import urlsplit

from cfmail_gui.checks.checked import Checked
from cfmail_gui.checks.css import declarations
from cfmail_gui.checks.page import Element
from cfmail_gui.checks.passages import MOST_PLACES, Passage, comment_passages, html_passages, text_passages
from cfmail_gui.findings.finding import Finding, Place

_MOST_OF_A_KIND = 50
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
_LENGTH = re.compile(r"\s*(\d{1,4}(?:\.\d{1,4})?)\s*(?:px)?\s*", re.IGNORECASE)


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
            if _is_link(passage, path) or (path not in found and len(found) >= _MOST_OF_A_KIND):
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
    for part in names[:_MOST_OF_A_KIND]:
        places = (Place(part.start, part.body_start, part.number),)
        yield Finding("privacy", "path-in-file-name", "problem", places, detail=part.file_name)


def _pixels(checked: Checked) -> Iterator[Finding]:
    by_host: dict[str, list[Place]] = {}
    for image in checked.page.named("img"):
        host = _remote_host(image.attributes.get("src", ""))
        if host and _is_pixel(image):
            by_host.setdefault(host, []).append(checked.in_html(image.line, image.column))
    for host, places in list(by_host.items())[:_MOST_OF_A_KIND]:
        shown = tuple(places[:MOST_PLACES])
        yield Finding("privacy", "tracking-pixel", "advice", shown, detail=host, number=len(places))


def _remote_host(source: str) -> str:
    if not source.strip().lower().startswith(("http:", "https:", "//")):
        return ""
    try:
        return urlsplit(source.strip()).hostname or ""
    except ValueError:  # brackets that hold no IPv6 address
        return ""


def _is_pixel(image: Element) -> bool:
    sizes = {name: image.attributes.get(name, "") for name in ("width", "height")}
    if image.attributes.get("style"):
        sizes |= {item.name: item.value for item in declarations(image.attributes["style"]) if item.name in sizes}
    lengths = [_LENGTH.fullmatch(size) for size in sizes.values()]
    return all(length is not None and float(length[1]) <= _MOST_PIXELS for length in lengths)
