"""Multiparts around, inside and away: only what must change is written, all other octets stay as they are."""

import hashlib
import re
from collections.abc import Sequence

from cfmail_gui.message.document import Document
from cfmail_gui.message.edit import Edited, EditNote, part_at
from cfmail_gui.message.faults import BadEdit
from cfmail_gui.message.new_parts import NewPart
from cfmail_gui.message.octets import search
from cfmail_gui.message.part_header import (
    PartHeader,
    has_blank_line,
    header_of,
    line_end_after,
    line_end_before,
    line_end_behind,
    with_octets,
    with_whole,
)
from cfmail_gui.message.part_tree import MAX_DEPTH, MAX_PARTS, Part

SEALED = frozenset({"multipart/signed", "multipart/encrypted"})
"""Their parts belong together as they are (RFC 1847)."""

_MULTIPART = "multipart/"
_EMPTY = b" text/plain"
_BOUNDARY_DIGITS = 32


def is_leaf(part: Part) -> bool:
    """Say whether a part holds content, and not parts; a multipart whose parts are not known counts as content."""
    return not part.boundary


def parent_of(document: Document, part: Part) -> Part | None:
    """Return the multipart that a part is in; None for the whole message."""
    return part_at(document, part.number.rpartition(".")[0]) if part.depth else None


def parents_of(document: Document, part: Part) -> list[Part]:
    """Return the multiparts around a part, the innermost first."""
    around = []
    parent = parent_of(document, part)
    while parent:
        around.append(parent)
        parent = parent_of(document, parent)
    return around


def children_of(document: Document, container: Part) -> list[Part]:
    """Return the parts right inside a multipart."""
    return [part for part in document.tree.parts if part.depth and part.number.rpartition(".")[0] == container.number]


def within(document: Document, container: Part) -> list[Part]:
    """Return a part and everything in it."""
    parts = document.tree.parts
    first = parts.index(container)
    behind = (index for index in range(first + 1, len(parts)) if parts[index].depth <= container.depth)
    return list(parts[first : next(behind, len(parts))])


def boundaries_around(document: Document, part: Part) -> list[bytes]:
    """Return the boundaries that no line of a part's body may look like."""
    return [parent.boundary for parent in parents_of(document, part)]


def place_name(number: str, content_type: str) -> str:
    """Name a part the way ``parts.place_of`` does."""
    return f"part {number} ({content_type})" if number else f"body ({content_type})"


def wrapped(
    document: Document, part: Part, subtype: str, *, before: NewPart | None = None, after: NewPart | None = None
) -> Edited:
    """Put a part into a new multipart, together with new parts.

    Of a whole message the Content-* fields go with the body, the others stay; of a part the whole header goes.

    Raises:
        BadEdit: "not-editable" where the part, or what it is in, is signed or encrypted, or there are too many parts.
    """
    _ensure_free(document, part)
    ends = document.line_end
    boundary = _new_boundary(document, before, after)
    delimiter = b"--" + boundary
    start_type = b' type="text/html";' if subtype == "related" else b""  # RFC 2387 3.1
    value = b' multipart/%s;%s%s boundary="%s"' % (subtype.encode("ascii"), start_type, ends, boundary)
    opening = delimiter + ends + (before.whole(ends) + ends + delimiter + ends if before else b"")
    closing = (
        _line_end_at(document, part.end)
        + (delimiter + ends + after.whole(ends) + ends if after else b"")
        + delimiter
        + b"--"
    )
    outer, inner = PartHeader(b"", ends).with_value("Content-Type", value), b""
    start = part.start
    if not part.depth:
        outer, moved = header_of(document, part).separated(outer.octets)
        outer, inner, start = outer.for_message(), moved.octets + ends, part.body_start
    closing += line_end_behind(document, part.end) if part.depth else ends
    edited = with_octets(
        document,
        (part.end, part.end, closing),
        (part.start, start, line_end_before(document, part.start) + outer.octets + ends + opening + inner),
    )
    place = place_name(part.number, part.content_type)
    return Edited(edited, (EditNote("container-added", place, part.content_type, _MULTIPART + subtype),))


def inserted(document: Document, container: Part, new: NewPart, before: Part | None = None) -> Document:
    """Put a new part into a multipart: before one of its parts, or behind the last.

    Raises:
        BadEdit: "not-editable" where that is signed or encrypted, or nothing in it could be found.
    """
    if container.content_type in SEALED or not _has_delimiters(document, container) or _is_full(document):
        raise BadEdit("not-editable", name=container.number)
    ends, delimiter = document.line_end, b"--" + container.boundary
    place = before.opening if before else container.closing[0] if container.closing else None
    if place is not None:
        return with_octets(document, (place, place, delimiter + ends + new.whole(ends) + ends))
    place = container.end  # the closing delimiter is missing
    whole = delimiter + ends + new.whole(ends) + ends + delimiter + b"--" + line_end_behind(document, place)
    return with_octets(document, (place, place, _line_end_at(document, place) + whole))


def removed(document: Document, part: Part) -> Document:
    """Take a part out; the last one of a multipart, or a whole message, leaves an empty text.

    Raises:
        BadEdit: "not-editable" where it is in something signed or encrypted.
    """
    parent = _open_parent(document, part)
    siblings = children_of(document, parent) if parent else []
    if parent is None or len(siblings) == 1:
        return emptied(document, part)
    index = siblings.index(part)
    if index + 1 < len(siblings):
        return with_octets(document, (part.opening, siblings[index + 1].opening, b""))
    if parent.closing:
        return with_octets(document, (part.opening, parent.closing[0], b""))
    return with_octets(document, _cut(document, siblings[index - 1].end, parent.end))


def emptied(document: Document, part: Part) -> Document:
    """Put an empty text in the place of a part; raises BadEdit as ``replaced``."""
    empty = PartHeader(b"", document.line_end).with_value("Content-Type", _EMPTY)
    return replaced(document, part, NewPart(empty.octets, b""))


def replaced(document: Document, part: Part, new: NewPart) -> Document:
    """Put a new part in the place of one; of a whole message only Content-* fields and body are replaced.

    Raises:
        BadEdit: "not-editable" where it is in something signed or encrypted.
    """
    _open_parent(document, part)
    fields = new.fields
    if not part.depth:
        fields = header_of(document, part).separated(new.fields)[0].for_message().octets
    return with_whole(document, part, NewPart(fields, new.body).whole(document.line_end))


def unwrapped(document: Document, container: Part, was: Part) -> Edited:
    """Take a multipart away from around its only part; it stays where text stands before or behind that part.

    ``was``: that part in the message before the edit, which may have taken out others beside it.
    """
    (child,) = children_of(document, container)
    behind = container.closing[1] if container.closing else container.end
    outside = (container.body_start, child.opening), (behind, max(behind, container.end))
    end = max(child.end, container.end)  # of two delimiters with nothing between, the first has the line end
    parent = parent_of(document, container)
    in_digest = parent is not None and parent.content_type == "multipart/digest"  # another type is implied there
    if in_digest or any(document.octets.slice(a, b).strip() for a, b in outside):
        return Edited(document)
    if container.depth:
        spans = [_cut(document, child.end, end), (container.start, child.start, b"")]
    else:
        header = header_of(document, child)
        fields = header.separated(b"")[1]
        typed = fields if fields.first("Content-Type") else fields.with_value("Content-Type", _EMPTY)
        outer = header_of(document, container).separated(typed.octets)[0].octets + document.line_end
        body = child.body_start if has_blank_line(document, child) else child.end
        spans = [_cut(document, child.end, end), (container.start, body, outer)]
    place = place_name(was.number, was.content_type)
    note = EditNote("container-removed", place, container.content_type, child.content_type)
    return Edited(with_octets(document, *spans), (note,))


def _line_end_at(document: Document, position: int) -> bytes:
    return line_end_after(document.octets.slice(max(position - 1, 0), position), document.line_end)


def _cut(document: Document, start: int, end: int) -> tuple[int, int, bytes]:
    """Take out what is between a body and a line end that is none of its own."""
    ends_with_cr = document.octets.slice(max(start - 1, 0), start) == b"\r"
    return start, end, b"\r" if ends_with_cr and document.octets.slice(end, end + 1) == b"\n" else b""


def _open_parent(document: Document, part: Part) -> Part | None:
    parent = parent_of(document, part)
    if parent and parent.content_type in SEALED:
        raise BadEdit("not-editable", name=parent.number)
    return parent


def _ensure_free(document: Document, part: Part) -> None:
    """Make sure that a multipart may be put around a part, and that all parts are still found then."""
    around = [part, *parents_of(document, part)[:1]]
    sealed = next((container for container in around if container.content_type in SEALED), None)
    opaque = part.content_type.startswith(_MULTIPART) and not (part.boundary and _has_delimiters(document, part))
    deepest = max((inner.depth for inner in within(document, part) if inner.boundary), default=part.depth - 1)
    if sealed or opaque or _is_full(document) or max(deepest + 1, part.depth) >= MAX_DEPTH:
        raise BadEdit("not-editable", name=(sealed or part).number)


def _is_full(document: Document) -> bool:
    return len(document.tree.parts) + 2 > MAX_PARTS


def _has_delimiters(document: Document, container: Part) -> bool:
    return bool(container.closing or children_of(document, container))


def _new_boundary(document: Document, *new: NewPart | None) -> bytes:
    """Return a boundary that occurs nowhere; the same message and parts have the same one.

    "=_" is in no quoted-printable or base64 body (RFC 2045 6.7).
    """
    texts: Sequence[bytes] = [document.raw, *(part.body for part in new if part)]
    digest = hashlib.sha256()
    for octets in texts:
        digest.update(octets)
    while True:
        boundary = b"=_" + digest.hexdigest()[:_BOUNDARY_DIGITS].encode("ascii")
        pattern = re.compile(re.escape(boundary))
        if not any(search(pattern, octets, 0, len(octets), len(boundary)) for octets in texts):
            return boundary
        digest.update(boundary)
