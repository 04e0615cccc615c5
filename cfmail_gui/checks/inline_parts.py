"""The parts that HTML can show: by what it names them, and how large they are."""

from dataclasses import dataclass
from urllib.parse import unquote

from cfmail_gui.checks.picture_size import Pixels, pixels_of
from cfmail_gui.message.attachments import Attachment, list_of
from cfmail_gui.message.document import Document
from cfmail_gui.message.part_tree import Part
from cfmail_gui.message.transfer import decode

_LOOKED_AT = 128 * 1024  # octets as written: before the size in a JPEG may come a preview and a colour profile


@dataclass(frozen=True, slots=True)
class InlinePart:
    """A part beside the HTML; ``pixels`` is None where the file does not say how large it is."""

    attachment: Attachment
    pixels: Pixels | None

    @property
    def name(self) -> str:
        """What people know it by."""
        return self.attachment.name or self.attachment.content_id or self.attachment.content_type


def inline_parts(document: Document) -> tuple[InlinePart, ...]:
    """Return the parts that belong to an HTML part, or have a Content-ID, so that it can show them."""
    parts = {part.number: part for part in document.tree.parts}
    return tuple(
        InlinePart(attachment, _pixels(document, parts[attachment.number]))
        for attachment in list_of(document)
        if attachment.inline or attachment.content_id
    )


def by_content_id(parts: tuple[InlinePart, ...]) -> dict[str, InlinePart]:
    """Return the parts by what stands behind ``cid:``; of doubles the first."""
    found: dict[str, InlinePart] = {}
    for part in parts:
        if part.attachment.content_id:
            found.setdefault(part.attachment.content_id, part)
    return found


def content_id_of(url: str) -> str | None:
    """Return the Content-ID that a ``cid:`` address means (RFC 2392); None for another address."""
    return unquote(url[4:]) if url[:4].lower() == "cid:" else None


def _pixels(document: Document, part: Part) -> Pixels | None:
    if not part.content_type.startswith("image/"):
        return None
    written = document.octets.slice(part.body_start, min(part.end, part.body_start + _LOOKED_AT))
    return pixels_of(decode(written, part.encoding))
