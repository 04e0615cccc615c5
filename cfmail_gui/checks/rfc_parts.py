"""The parts of a message and what divides them (RFC 2045 6.4, RFC 2046 5.1)."""

import re
from collections.abc import Iterator

from cfmail_gui.checks.bodies import at_part
from cfmail_gui.checks.checked import Checked
from cfmail_gui.findings.finding import Finding
from cfmail_gui.findings.rfc_codes import BoundaryCode, ContainerCode
from cfmail_gui.message.display import plain
from cfmail_gui.message.document import Document
from cfmail_gui.message.fields import unfold
from cfmail_gui.message.part_header import header_of
from cfmail_gui.message.part_tree import MAX_DEPTH, MAX_PARTS, Part
from cfmail_gui.message.transfer import is_identity

LONGEST_BOUNDARY = 70
"""Characters, RFC 2046 5.1.1."""

_MOST_PARTS = 100  # multiparts that are looked at: each may have several faults
_BOUNDARY = re.compile(rb"[0-9A-Za-z'()+_,./:=? -]*[0-9A-Za-z'()+_,./:=?-]")
_UNQUOTED = re.compile(rb"(?i);[ \t]*boundary[ \t]*=[ \t]*([^\s\";][^\s;]*)")
_SPECIALS = frozenset(b'()<>@,;:\\"/[]?=')  # RFC 2045 5.1: a value with one of these stands in quotation marks


def findings(checked: Checked) -> Iterator[Finding]:
    """Look at everything that holds parts."""
    document = checked.document
    containers = [part for part in document.tree.parts if part.content_type.startswith("multipart/")]
    numbers = {part.number.rpartition(".")[0] for part in document.tree.parts if part.depth}
    codes = {remark.code for remark in document.tree.remarks}
    for part in containers[:_MOST_PARTS]:
        if not is_identity(part.encoding):
            yield _finding("encoded-container", part, part.encoding)
        if part.depth < MAX_DEPTH:
            yield from _boundary(document, part)
            yield from _extent(part, is_cut="too-many-parts" in codes, has_parts=part.number in numbers)
    deep = next((part for part in containers if part.depth >= MAX_DEPTH), None)
    if deep:
        yield Finding("rfc", "too-deep", "problem", (at_part(deep),), deep.number, limit=MAX_DEPTH)
    if "too-many-parts" in codes:
        last = document.tree.parts[-1]
        yield Finding("rfc", "too-many-parts", "problem", (at_part(last),), last.number, limit=MAX_PARTS)


def _boundary(document: Document, part: Part) -> Iterator[Finding]:
    boundary = part.labels.read().boundary
    if not boundary:
        yield _finding("missing-boundary", part)
        return
    written = _UNQUOTED.search(unfold(header_of(document, part).value("Content-Type")))
    if not _BOUNDARY.fullmatch(boundary):
        yield _finding("bad-boundary", part, _shown(boundary))
    elif written and not _SPECIALS.isdisjoint(written[1]):
        yield _finding("unquoted-boundary", part, _shown(written[1]))
    if len(boundary) > LONGEST_BOUNDARY:
        place = at_part(part)
        number, limit = len(boundary), LONGEST_BOUNDARY
        yield Finding("rfc", "long-boundary", "problem", (place,), part.number, number=number, limit=limit)


def _extent(part: Part, *, is_cut: bool, has_parts: bool) -> Iterator[Finding]:
    """``is_cut``: not all delimiters were looked for, so that one that was not found may be there."""
    boundary = part.labels.read().boundary
    if boundary and not part.boundary and len(boundary) <= LONGEST_BOUNDARY:
        yield _finding("boundary-in-use", part, _shown(boundary))
    if not part.boundary or is_cut:
        return
    if part.closing is None:
        yield _finding("missing-close" if has_parts else "boundary-never-occurs", part, _shown(boundary))
    elif not has_parts:
        yield _finding("empty-container", part)


def _finding(code: BoundaryCode | ContainerCode, part: Part, other: str = "") -> Finding:
    return Finding("rfc", code, "problem", (at_part(part),), part.number, other)


def _shown(boundary: bytes) -> str:
    return plain(boundary.decode("utf-8", "replace"), LONGEST_BOUNDARY)
