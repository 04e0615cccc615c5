"""Edits of parts as splices; where it can be known what they do to the tree of parts, the tree is kept."""

from dataclasses import dataclass, replace
from typing import Literal

from cfmail_gui.message.document import Document, spliced
from cfmail_gui.message.faults import BadEdit
from cfmail_gui.message.part_tree import Part, PartTree

EditCode = Literal["charset-changed", "encoding-changed", "type-added", "container-added", "container-removed"]


@dataclass(frozen=True, slots=True)
class EditNote:
    """Something an edit had to change beside what was asked for; ``before`` and ``after`` are MIME names."""

    code: EditCode
    place: str  # as ``parts.place_of`` names what was changed or moved, in the message as it was before
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Edited:
    """A document after an edit, and what else that changed."""

    document: Document
    notes: tuple[EditNote, ...] = ()


def part_at(document: Document, number: str) -> Part:
    """Return the part with this number; raises BadEdit "no-such-part"."""
    part = next((part for part in document.tree.parts if part.number == number), None)
    if part is None:
        raise BadEdit("no-such-part", name=number)
    return part


def replace_body(document: Document, part: Part, octets: bytes) -> Document:
    """Return a copy in which the body of a leaf reads ``octets``, transfer-encoded already.

    No line of ``octets`` is a delimiter of a multipart around the part: the caller has seen to that. Costs nothing
    in proportion to the message.
    """
    follows = document.octets.slice(part.end, part.end + 2)
    ends_line = part.end == document.size or follows[:1] in (b"\n", b"\r")
    if part.body_start < document.body_start or not ends_line or document.line_end == b"\r":
        line_end = b"" if ends_line or not octets else document.line_end
        return spliced(document, part.body_start, part.end, octets + line_end)
    shift = len(octets) - (part.end - part.body_start)
    edited = spliced(document, part.body_start, part.end, octets)
    return edited.with_tree(_shifted(document.tree, part, shift))


def replace_part_header(document: Document, part: Part, octets: bytes) -> Document:
    """Return a copy in which the header of a part, its blank line included, reads ``octets``."""
    return spliced(document, part.start, part.body_start, octets)


def keep_tree(before: Document, after: Document) -> Document:
    """Return ``after``, which differs from ``before`` in header fields only, with the parts of ``before`` if it can.

    That is where no field changed that says what the parts are.
    """
    if "tree" not in before.__dict__ or _structure(before) != _structure(after):
        return after
    shift = after.size - before.size
    if after.start != before.start or after.body_start - before.body_start != shift:
        return after
    root, *others = before.tree.parts
    moved = replace(root.moved(shift), start=after.start, opening=after.start)
    remarks = tuple(
        remark if remark.position == root.start else replace(remark, position=remark.position + shift)
        for remark in before.tree.remarks
    )
    return after.with_tree(PartTree((moved, *(part.moved(shift) for part in others)), remarks))


def _structure(document: Document) -> tuple[bytes, ...]:
    return tuple(field.value for field in document.fields if field.name.lower().startswith("content-"))


def _shifted(tree: PartTree, edited: Part, shift: int) -> PartTree:
    """What lies behind the edited body moves; what is around it, and the part itself, ends elsewhere."""
    parts = []
    for part in tree.parts:
        if part.start > edited.start:
            parts.append(part.moved(shift))
        elif part.end >= edited.end:
            parts.append(part.ending(shift))
        else:
            parts.append(part)
    remarks = tuple(
        replace(remark, position=remark.position + shift) if remark.position > edited.start else remark
        for remark in tree.remarks
    )
    return PartTree(tuple(parts), remarks)
