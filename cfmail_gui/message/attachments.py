"""The files in a message: which there are, and how to add, replace, rename and remove one."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import replace as with_changes

from cfmail_gui.message.alternatives import body_numbers
from cfmail_gui.message.document import Document
from cfmail_gui.message.edit import Edited, part_at
from cfmail_gui.message.encoded_word_writer import refuse_controls
from cfmail_gui.message.faults import BadEdit
from cfmail_gui.message.fields import parse_content_type, unfold
from cfmail_gui.message.leaf_edits import content_of, replace_octets
from cfmail_gui.message.new_parts import NewAttachment, bare_id, file_part
from cfmail_gui.message.parameter_writer import with_parameter
from cfmail_gui.message.part_header import header_of, with_header
from cfmail_gui.message.part_tree import Part
from cfmail_gui.message.restructure import (
    boundaries_around,
    inserted,
    is_leaf,
    parent_of,
    parents_of,
    removed,
    within,
    wrapped,
)
from cfmail_gui.message.transfer import decode

__all__ = ["Attachment", "NewAttachment", "add", "add_inline", "inline_id", "list_of", "remove", "rename", "replace"]

_ALTERNATIVE, _RELATED, _MIXED = "multipart/alternative", "multipart/related", "multipart/mixed"
_ALTERNATIVE_TEXTS = frozenset({"text/plain", "text/html", "text/enriched", "text/x-amp-html", "text/watch-html"})
_SAMPLE_OCTETS = 8192
_ID_DIGITS = 32


@dataclass(frozen=True, slots=True)
class Attachment:
    """A part that is no body; what it says of itself is untrusted."""

    number: str
    name: str  # as the sender wrote it: never a path to open; "" when there is none
    content_type: str  # lower case
    size: int  # octets when decoded; for more than 8 KiB an estimate
    disposition: str  # lower case; "" when not said
    content_id: str  # without angle brackets; "" when there is none
    inline: bool  # it belongs to an HTML part, which shows it


def list_of(document: Document) -> tuple[Attachment, ...]:
    """Return every part that is neither a multipart, nor a body, nor another version of one; in order."""
    bodies = body_numbers(document)
    types = {part.number: part.content_type for part in document.tree.parts}
    found: list[Attachment] = []
    for part in document.tree.parts:
        parent = types.get(part.number.rpartition(".")[0], "") if part.depth else ""
        is_version = parent == _ALTERNATIVE and part.content_type in _ALTERNATIVE_TEXTS
        if not is_leaf(part) or part.number in (bodies.text, bodies.html):
            continue
        if not is_version or part.disposition == "attachment":
            found.append(_attachment(document, part, parent))
    return tuple(found)


def add(document: Document, new: NewAttachment) -> Edited:
    """Put a file behind everything else in a message.

    Raises:
        BadEdit: "not-editable" where the message as a whole is signed, encrypted or a multipart that cannot be read;
            "not-encodable" for a content type or Content-ID that is none; "control" for the name.
    """
    root = document.tree.parts[0]
    fresh = file_part(document, new, "attachment", [root.boundary] if root.boundary else [])
    if root.content_type == _MIXED:
        return Edited(inserted(document, root, fresh))
    return wrapped(document, root, "mixed", after=fresh)


def add_inline(document: Document, html_number: str, new: NewAttachment) -> Edited:
    """Put a file where an HTML part can show it as ``cid:`` and what ``inline_id`` returns.

    The same octets are not put there twice.

    Raises:
        BadEdit: as ``add``, "no-such-part", and "not-a-leaf" where that is no text/html part.
    """
    html, container = _html_and_related(document, html_number)
    if _same(document, container, new.octets) is not None:
        return Edited(document)
    identified = with_changes(new, content_id=inline_id(document, html_number, new))
    around = boundaries_around(document, html)  # with the container, where there is one
    fresh = file_part(document, identified, "inline", around)
    if container is not None:
        return Edited(inserted(document, container, fresh))
    return wrapped(document, html, "related", after=fresh)


def inline_id(document: Document, html_number: str, new: NewAttachment) -> str:
    """Return the Content-ID, without angle brackets, that ``add_inline`` gives a file or finds for it.

    Raises:
        BadEdit: as ``add_inline``.
    """
    _, container = _html_and_related(document, html_number)
    same = _same(document, container, new.octets)
    if same is not None:
        return same
    return bare_id(new.content_id) if new.content_id else f"{_digest(new.octets)}@inline.invalid"


def remove(document: Document, number: str) -> Edited:
    """Take a part out; the last one of its multipart leaves an empty text, and the multipart stays.

    Raises:
        BadEdit: "no-such-part", "not-a-leaf", or "not-editable" where it is a part of something signed or encrypted.
    """
    return Edited(removed(document, _leaf(document, number)))


def replace(document: Document, number: str, octets: bytes) -> Edited:
    """Give a part other octets under the same name and type; raises BadEdit as ``replace_octets``."""
    return replace_octets(document, number, octets)


def rename(document: Document, number: str, name: str) -> Edited:
    """Give a part another file name; with "" it has none.

    Raises:
        BadEdit: "no-such-part", "not-a-leaf" or "control".
    """
    part = _leaf(document, number)
    refuse_controls(name)
    header = before = header_of(document, part)
    kind = header.value("Content-Type")
    if "name" in parse_content_type(kind).params:
        header = header.with_value("Content-Type", with_parameter(kind, "name", name or None, line_end=header.line_end))
    written = header.first("Content-Disposition")
    if written or (name and header == before):
        value = written.value if written else b" inline" if _is_shown(document, part) else b" attachment"
        header = header.with_value(
            "Content-Disposition", with_parameter(value, "filename", name or None, line_end=header.line_end)
        )
    if header == before:
        return Edited(document)
    header = header if part.depth else header.for_message()
    return Edited(with_header(document, part, header))


def _attachment(document: Document, part: Part, parent: str) -> Attachment:
    written = header_of(document, part).value("Content-ID")
    content_id = unfold(written).decode("utf-8", "replace").strip().removeprefix("<").removesuffix(">")
    inline = part.disposition != "attachment" and parent == _RELATED
    return Attachment(
        part.number, part.file_name, part.content_type, _size(document, part), part.disposition, content_id, inline
    )


def _size(document: Document, part: Part) -> int:
    """Judge a long body by its beginning."""
    size = part.end - part.body_start
    sample = document.octets.slice(part.body_start, min(part.end, part.body_start + _SAMPLE_OCTETS))
    return len(decode(sample, part.encoding)) * size // len(sample) if sample else 0


def _leaf(document: Document, number: str) -> Part:
    part = part_at(document, number)
    if not is_leaf(part):
        raise BadEdit("not-a-leaf", name=number)
    return part


def _is_shown(document: Document, part: Part) -> bool:
    parent = parent_of(document, part)
    return parent is not None and parent.content_type == _RELATED


def _html_and_related(document: Document, number: str) -> tuple[Part, Part | None]:
    html = part_at(document, number)
    if not is_leaf(html) or html.content_type != "text/html":
        raise BadEdit("not-a-leaf", name=number)
    parent = parent_of(document, html)
    if parent is not None and parent.content_type == _ALTERNATIVE:
        parent = next((around for around in parents_of(document, html) if around.content_type != _ALTERNATIVE), None)
    return html, parent if parent is not None and parent.content_type == _RELATED else None


def _same(document: Document, container: Part | None, octets: bytes) -> str | None:
    """Return the Content-ID of a part in a multipart/related that holds these octets."""
    for part, content_id in _identified(document, container) if container else ():
        if content_of(document, part) == octets:
            return content_id
    return None


def _identified(document: Document, container: Part) -> Iterator[tuple[Part, str]]:
    for part in within(document, container):
        if is_leaf(part):
            content_id = _attachment(document, part, _RELATED).content_id
            if content_id:
                yield part, content_id


def _digest(octets: bytes) -> str:
    return hashlib.sha256(octets).hexdigest()[:_ID_DIGITS]
