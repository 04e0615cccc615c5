"""What the preview shows of a message: its HTML as written, and what belongs to it. Frozen, for the window's thread."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape

from cfmail_gui.message.alternatives import body_numbers
from cfmail_gui.message.document import Document
from cfmail_gui.message.edit import part_at
from cfmail_gui.message.fields import unfold
from cfmail_gui.message.leaf_edits import content_of
from cfmail_gui.message.part_header import header_of
from cfmail_gui.message.part_tree import Part
from cfmail_gui.message.parts import text_of
from cfmail_gui.message.restructure import is_leaf

MAX_TEXT_OCTETS = 4 * 2**20
"""What is shown of a text, before its transfer encoding is undone."""

_PICTURE = re.compile(r"image/[a-z0-9.+-]{1,60}")


@dataclass(frozen=True, slots=True)
class PreviewPart:
    """Something that a page may show: a picture, or what calls itself one."""

    content_type: str  # as the message says, in lower case: untrusted
    octets: bytes  # without transfer encoding

    @property
    def is_picture(self) -> bool:
        """Whether the message calls it one, in a way that is safe to hand on."""
        return _PICTURE.fullmatch(self.content_type) is not None


@dataclass(frozen=True, slots=True)
class PreviewContent:
    """A message as it is looked at.

    Attributes:
        html: as written, "" where there is none.
        text: the plain text as it goes, "" where there is none; its lines end with line feeds.
        parts: by Content-ID without angle brackets, and by Content-Location as written.
        remote: hosts from which the page would load something, as A-labels in lower case, each once.
        remote_allowed: the user wants what is there.
    """

    html: str
    text: str
    parts: Mapping[str, PreviewPart]
    remote: tuple[str, ...] = ()
    remote_allowed: bool = False

    @property
    def page(self) -> str:
        """The page to show: the HTML, or the text as a page where there is no HTML."""
        return self.html or text_page(self.text)

    def part(self, source: str) -> PreviewPart | None:
        """Return what an address in the page means: ``cid:``, or a Content-Location; None for what is elsewhere."""
        from cfmail_gui.checks.inline_parts import content_id_of

        content_id = content_id_of(source)
        return self.parts.get(source if content_id is None else content_id)


def preview_content(document: Document) -> PreviewContent:
    """Take out of a message what is shown of it; never raises. Takes time in proportion to its size: for a thread."""
    from cfmail_gui.checks.links import remote_urls
    from cfmail_gui.checks.page import Page

    bodies = body_numbers(document)
    html = _text(document, bodies.html)
    remote = _hosts(remote_urls(Page(html))) if html else ()
    return PreviewContent(html, _text(document, bodies.text), _parts(document, (bodies.html, bodies.text)), remote)


def text_page(text: str) -> str:
    """Return a plain text as a page in which every character stands for itself."""
    head = '<meta charset="utf-8"><meta name="color-scheme" content="light dark">'
    style = "<style>pre{white-space:pre-wrap;overflow-wrap:anywhere;font-family:monospace}</style>"
    return f"<!DOCTYPE html><html><head>{head}{style}</head><body><pre>{escape(text)}</pre></body></html>"


def _text(document: Document, number: str | None) -> str:
    return "" if number is None else text_of(document, part_at(document, number), MAX_TEXT_OCTETS).text


def _parts(document: Document, bodies: Iterable[str | None]) -> Mapping[str, PreviewPart]:
    """Of several parts with one name the first counts."""
    found: dict[str, PreviewPart] = {}
    for part in document.tree.parts:
        if not is_leaf(part) or part.number in bodies:
            continue
        names = [name for name in _names(document, part) if name and name not in found]
        if names:
            found |= dict.fromkeys(names, PreviewPart(part.content_type, content_of(document, part)))
    return found


def _names(document: Document, part: Part) -> Iterator[str]:
    header = header_of(document, part)
    for name in ("Content-ID", "Content-Location"):
        yield unfold(header.value(name)).decode("utf-8", "replace").strip().removeprefix("<").removesuffix(">")


def _hosts(urls: Iterable[str]) -> tuple[str, ...]:
    from cfmail_gui.checks.hosts import true_host

    return tuple(dict.fromkeys(host for url in urls if (host := true_host(url).ascii)))
