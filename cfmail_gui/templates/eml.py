"""A message as a template: what has variables in it is written anew, everything else stays octet for octet."""

from cfmail_gui.message.alternatives import body_numbers
from cfmail_gui.message.attachments import rename
from cfmail_gui.message.charsets import codec_for, decode
from cfmail_gui.message.document import Document, split
from cfmail_gui.message.edit import part_at
from cfmail_gui.message.faults import BadEdit
from cfmail_gui.message.field_edits import replace_field
from cfmail_gui.message.field_kinds import kind_of
from cfmail_gui.message.header_writer import field_text, write_field
from cfmail_gui.message.leaf_edits import content_of, replace_text
from cfmail_gui.message.part_header import header_of, with_header
from cfmail_gui.message.part_tree import Part
from cfmail_gui.message.restructure import is_leaf
from cfmail_gui.message.text_rewrite import with_line_feeds
from cfmail_gui.templates.engine import has_markup
from cfmail_gui.templates.faults import BadTemplate, TemplateFault
from cfmail_gui.templates.field_text import Rendering, render_field
from cfmail_gui.templates.field_values import FieldValues
from cfmail_gui.templates.inlined import with_pictures
from cfmail_gui.templates.pictures import FindPicture

_PAGES = frozenset({"text/html", "text/x-amp-html", "text/watch-html"})
_PART_FIELDS = ("Content-ID", "Content-Description", "Content-Location")
_UNREADABLE = "\u27e8"  # ⟨E9⟩ stands for an octet without a meaning: in a line that is written it would be lost


def render_message(octets: bytes, rendering: Rendering, name: str) -> Document:
    """Render the header fields, the texts and the file names of a message; without markup it comes back as it was.

    Texts are those that a mail program shows: an attached file is sent as it is.

    Raises:
        BadTemplate
    """
    document = split(octets)
    for index, field in enumerate(document.fields):
        text = field_text(field.name, field.value) if field.name else ""
        if has_markup(text) and kind_of(field.name) != "parameters":
            line = octets.count(b"\n", 0, field.start) + 1
            document = _with_field(document, index, render_field(rendering, field.name, text, name, line), name)
    for number in [part.number for part in document.tree.parts if is_leaf(part)]:
        document = _with_text(document, part_at(document, number), rendering)
        document = _with_name(document, part_at(document, number), rendering)
        for field_name in _PART_FIELDS:
            document = _with_part_field(document, part_at(document, number), field_name, rendering)
    return document


def page_of(document: Document) -> str:
    """Return the HTML of a message, its lines ended by line feeds; "" without one."""
    number = body_numbers(document).html
    return with_line_feeds(_decoded(document, part_at(document, number))[0]) if number is not None else ""


def with_own_pictures(document: Document, find: FindPicture) -> Document:
    """Return a message whose HTML shows the images that ``find`` has; where it names none, that message.

    Raises:
        BadEdit: it cannot be changed like that: signed as a whole, or not readable in its charset.
    """
    html = page_of(document)
    edited = with_pictures(document, html, find)
    if edited is not document and _UNREADABLE in html:
        fresh = set(page_of(edited).split("\n")) - set(html.split("\n"))
        if any(_UNREADABLE in line for line in fresh):
            raise BadEdit("not-editable", name=body_numbers(document).html or "")
    return edited


def _with_field(document: Document, index: int, text: str, where: str) -> Document:
    field = document.fields[index]
    try:
        return replace_field(document, index, field.name, text)
    except BadEdit as error:
        raise BadTemplate("bad-field", name=field.name, where=where, detail=text[:200]) from error


def _with_text(document: Document, part: Part, rendering: Rendering) -> Document:
    if not part.content_type.startswith("text/") or part.disposition == "attachment":
        return document
    text, is_readable = _decoded(document, part)
    if not has_markup(text):
        return document
    where = f"part {part.number}"
    if not is_readable:
        raise BadTemplate("not-editable", name=part.charset, where=where)
    fresh = rendering.text(with_line_feeds(text), where, 1, html=part.content_type in _PAGES)
    try:
        return replace_text(document, part.number, fresh).document
    except BadEdit as error:
        code: TemplateFault = "body-value" if error.fault == "control" else "not-editable"
        raise BadTemplate(code, name=part.charset, where=where) from error


def _decoded(document: Document, part: Part) -> tuple[str, bool]:
    """Return a text, and whether its charset is known and says what all of its octets mean."""
    codec = codec_for(part.charset or "us-ascii")
    text, damaged = decode(content_of(document, part), codec or "utf_8")
    return text, codec is not None and not damaged


def _with_name(document: Document, part: Part, rendering: Rendering) -> Document:
    if not has_markup(part.file_name):
        return document
    fresh = _rendered_in(part, rendering, "filename", part.file_name)
    try:
        return rename(document, part.number, fresh).document
    except BadEdit as error:
        raise _bad_field(part, "filename", fresh) from error


def _with_part_field(document: Document, part: Part, name: str, rendering: Rendering) -> Document:
    """Render a field of a part; those of the message as a whole are its header fields."""
    header = header_of(document, part)
    field = header.first(name) if part.depth else None
    text = field_text(name, field.value) if field else ""
    if field is None or not has_markup(text):
        return document
    fresh = _rendered_in(part, rendering, name, text).strip()
    try:
        written = write_field(field.name, fresh, header.line_end)
    except BadEdit as error:
        raise _bad_field(part, field.name, fresh) from error
    value = written.removesuffix(header.line_end)[len(field.name) + 1 :]
    return with_header(document, part, header.with_value(name, value))


def _rendered_in(part: Part, rendering: Rendering, name: str, text: str) -> str:
    """Render what the header of a part says; a fault has no line, for lines of parts are those of their texts."""
    where = f"part {part.number}"
    try:
        return rendering.field(text, where, 1, FieldValues(name, where, 0, is_addresses=False)).text
    except BadTemplate as error:
        raise BadTemplate(error.fault, name=error.name, where=where, detail=error.detail) from error


def _bad_field(part: Part, name: str, text: str) -> BadTemplate:
    return BadTemplate("bad-field", name=name, where=f"part {part.number}", detail=text[:200])
