"""Images that lie beside a page, put into the message that shows it."""

from urllib.parse import quote

from cfmail_gui.message.alternatives import body_numbers
from cfmail_gui.message.attachments import NewAttachment, add_inline, inline_id
from cfmail_gui.message.document import Document
from cfmail_gui.message.leaf_edits import replace_text
from cfmail_gui.templates.pictures import FindPicture, sources, with_sources

_IN_ADDRESS = "@!$*+"  # what RFC 2392 leaves as it is, apart from what means something in CSS or between candidates


def with_pictures(document: Document, html: str, find: FindPicture) -> Document:
    """Return a message whose HTML, which is ``html``, shows the images that ``find`` has; without any the message.

    Raises:
        BadEdit: as ``add_inline`` and ``replace_text``.
    """
    found = {source: picture for source in sources(html) if (picture := find(source))}
    renamed: dict[str, str] = {}
    for source, picture in found.items():
        number = body_numbers(document).html or ""
        new = NewAttachment(picture.name, picture.content_type, picture.octets)
        renamed[source] = f"cid:{quote(inline_id(document, number, new), safe=_IN_ADDRESS)}"
        document = add_inline(document, number, new).document
    if not renamed:
        return document
    return replace_text(document, body_numbers(document).html or "", with_sources(html, renamed)).document
