"""The plain text and the HTML of a message: which parts they are, and how to add or remove one."""

from collections.abc import Iterator
from dataclasses import dataclass

from cfmail_gui.message.document import Document
from cfmail_gui.message.edit import Edited, part_at
from cfmail_gui.message.faults import BadEdit
from cfmail_gui.message.leaf_edits import content_of, replace_text
from cfmail_gui.message.new_parts import text_part
from cfmail_gui.message.part_tree import Part
from cfmail_gui.message.restructure import (
    boundaries_around,
    children_of,
    emptied,
    inserted,
    parent_of,
    parents_of,
    removed,
    replaced,
    unwrapped,
    within,
    wrapped,
)
from cfmail_gui.message.text_rewrite import checked

_TEXT, _HTML = "text/plain", "text/html"
_ALTERNATIVE, _RELATED, _MIXED = "multipart/alternative", "multipart/related", "multipart/mixed"
_FIRST_ONLY = frozenset({_RELATED, "multipart/signed"})  # what follows their first part belongs to it
_NO_TEXT = frozenset({"multipart/encrypted", "multipart/digest"})


@dataclass(frozen=True, slots=True)
class Bodies:
    """Numbers of the parts that are read as the message; None where there is no such part."""

    text: str | None
    html: str | None


def body_numbers(document: Document) -> Bodies:
    """Find the text/plain and the text/html part to read and to edit.

    That is no attachment; of alternatives it is the last of its type (RFC 2046 5.1.4), elsewhere the first.
    """
    readable = list(_readable(document))
    if not readable:
        return Bodies(None, None)
    container = _alternative_around(document, readable[0])
    chosen = _alternatives(readable, container) if container else readable[:1]
    numbers = {part.content_type: part.number for part in chosen}
    return Bodies(numbers.get(_TEXT), numbers.get(_HTML))


def add_html(document: Document, html: str) -> Edited:
    """Make ``html`` the HTML of a message: an alternative to its text, better than that.

    It takes the place of a text that is blank.

    Raises:
        BadEdit: "control" as ``replace_text``; "not-editable" where that would break up something signed.
    """
    bodies = body_numbers(document)
    if bodies.html is not None:
        return replace_text(document, bodies.html, html)
    if bodies.text is None:
        return _as_first(document, "html", html)
    text = part_at(document, bodies.text)
    fresh = text_part(document, "html", checked(html), boundaries_around(document, text))
    if not content_of(document, text).strip():
        return Edited(replaced(document, text, fresh))
    container = _alternative_around(document, text)
    if container is None:
        return wrapped(document, text, "alternative", after=fresh)
    following = [part for part in children_of(document, container) if part.start > text.start]
    return Edited(inserted(document, container, fresh, following[0] if following else None))


def add_text(document: Document, text: str) -> Edited:
    """Make ``text`` the plain text of a message: an alternative before its HTML.

    Raises:
        BadEdit: as ``add_html``.
    """
    bodies = body_numbers(document)
    if bodies.text is not None:
        return replace_text(document, bodies.text, text)
    if bodies.html is None:
        return _as_first(document, "plain", text)
    html = _with_related(document, part_at(document, bodies.html))
    fresh = text_part(document, "plain", checked(text), boundaries_around(document, html))
    container = _alternative_around(document, html)
    if container is None:
        return wrapped(document, html, "alternative", before=fresh)
    return Edited(inserted(document, container, fresh, _child_around(document, container, html)))


def remove_html(document: Document) -> Edited:
    """Take the HTML out of a message, with the images that belong to it; an only body leaves an empty text.

    Raises:
        BadEdit: "no-such-part" where there is none; "not-editable" where files that do not belong to the HTML stand
            beside it in the same alternative, or it is signed.
    """
    return _without(document, body_numbers(document).html, _HTML)


def remove_text(document: Document) -> Edited:
    """Take the plain text out of a message; an only body leaves an empty text.

    Raises:
        BadEdit: as ``remove_html``.
    """
    return _without(document, body_numbers(document).text, _TEXT)


def _readable(document: Document) -> Iterator[Part]:
    """Yield the leaves that can be read as the message, in order."""
    hidden: int | None = None  # depth of a multipart or part in which nothing is
    followed: dict[int, Part] = {}  # depth -> the multipart around the part there
    for part in document.tree.parts:
        if hidden is not None and part.depth > hidden:
            continue
        hidden = None
        parent = followed.get(part.depth - 1)
        is_companion = parent is not None and parent.content_type in _FIRST_ONLY and not _is_first(part)
        if is_companion or part.content_type in _NO_TEXT or part.disposition == "attachment":
            hidden = part.depth
        elif part.boundary:
            followed[part.depth] = part
        elif part.content_type in (_TEXT, _HTML) and not (part.file_name and _holds_files(parent)):
            yield part


def _holds_files(parent: Part | None) -> bool:
    return parent is not None and parent.content_type not in (_ALTERNATIVE, _RELATED)


def _is_first(part: Part) -> bool:
    return part.number.rpartition(".")[2] == "1"


def _alternative_around(document: Document, part: Part) -> Part | None:
    """Return the outermost multipart/alternative around a part: the versions are what stands right inside it."""
    around = [parent for parent in parents_of(document, part) if parent.content_type == _ALTERNATIVE]
    return around[-1] if around else None


def _child_around(document: Document, container: Part, part: Part) -> Part:
    """Return the part right inside ``container`` that is, or holds, ``part``."""
    line = [part, *parents_of(document, part)]
    return line[line.index(container) - 1]


def _alternatives(readable: list[Part], container: Part) -> list[Part]:
    """Return the first readable leaf of each alternative."""
    firsts: dict[tuple[str, ...], Part] = {}
    for part in readable:
        if container.start < part.start <= container.end:
            firsts.setdefault(tuple(part.number.split(".")[: container.depth + 1]), part)
    return list(firsts.values())


def _with_related(document: Document, part: Part) -> Part:
    """Return a part, or the multipart/related that it begins."""
    parent = parent_of(document, part)
    while parent and parent.content_type == _RELATED and _is_first(part):
        part, parent = parent, parent_of(document, parent)
    return part


def _as_first(document: Document, subtype: str, text: str) -> Edited:
    """A message of files only gets its text before them."""
    root = document.tree.parts[0]
    fresh = text_part(document, subtype, checked(text), [root.boundary] if root.boundary else [])
    if root.content_type != _MIXED:
        return wrapped(document, root, "mixed", before=fresh)
    first = children_of(document, root)[:1]
    return Edited(inserted(document, root, fresh, first[0] if first else None))


def _without(document: Document, number: str | None, content_type: str) -> Edited:
    if number is None:
        raise BadEdit("no-such-part", name=content_type)
    body = part_at(document, number)
    part = _with_related(document, body) if content_type == _HTML else body
    container = next((parent for parent in parents_of(document, part) if parent.content_type == _ALTERNATIVE), None)
    if container is not None:
        part = _child_around(document, container, part)
    if not _is_all_body(document, part, body):
        raise BadEdit("not-editable", name=number)
    others = [child for child in children_of(document, container) if child != part] if container else []
    if container is None or not others:
        return Edited(emptied(document, part))
    fewer = removed(document, part)
    return unwrapped(fewer, part_at(fewer, container.number), others[0]) if len(others) == 1 else Edited(fewer)


def _is_all_body(document: Document, part: Part, body: Part) -> bool:
    """Say whether everything in ``part`` is a body or what only that shows."""
    for leaf in within(document, part):
        beside = not leaf.boundary and leaf != body
        if beside and (leaf.disposition == "attachment" or not _is_in_related(document, leaf)):
            return False
    return True


def _is_in_related(document: Document, leaf: Part) -> bool:
    parent = parent_of(document, leaf)
    return parent is not None and parent.content_type == _RELATED
