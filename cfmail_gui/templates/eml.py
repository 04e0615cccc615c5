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

    Texts are those that a mail program shows: an attached file is sent as it is. Of the fields of a part these are
    rendered: Content-ID, Content-Description and Content-Location.

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
        document = _with_part_fields(document, part_at(document, number), rendering)
    return document


def page_of(document: Document) -> str:
    """Return the HTML of a message, its lines ended by line feeds; "" without one."""
    return _page(document)[0]


def with_own_pictures(document: Document, find: FindPicture) -> Document:
    """Return a message whose HTML shows the images that ``find`` has; where it names none, that message.

    Raises:
        BadEdit: it cannot be changed like that: signed as a whole, or not readable in its charset.
    """
    html, is_readable = _page(document)
    edited = with_pictures(document, html, find)
    if edited is not document and not is_readable:
        fresh = set(_page(edited)[0].split("\n")) - set(html.split("\n"))
        if any(_UNREADABLE in line for line in fresh):
            raise BadEdit("not-editable", name=body_numbers(document).html or "")
    return edited


def _page(document: Document) -> tuple[str, bool]:
    number = body_numbers(document).html
    if number is None:
        return "", True
    text, is_readable = _decoded(document, part_at(document, number))
    return with_line_feeds(text), is_readable


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
        raise _bad_field(part, "Content-Disposition", fresh) from error


def _with_part_fields(document: Document, part: Part, rendering: Rendering) -> Document:
    """Render what the header of a part says; that of the message as a whole is its header fields."""
    if not part.depth:
        return document
    header = before = header_of(document, part)
    for name in _PART_FIELDS:
        field = header.first(name)
        text = field_text(name, field.value) if field else ""
        if has_markup(text):
            fresh = _rendered_in(part, rendering, name, text).strip()
            try:
                written = write_field(name, fresh, header.line_end)
            except BadEdit as error:
                raise _bad_field(part, name, fresh) from error
            header = header.with_value(name, written.removesuffix(header.line_end)[len(name) + 1 :])
    return document if header == before else with_header(document, part, header)


def _rendered_in(part: Part, rendering: Rendering, name: str, text: str) -> str:
    """Render what the header of a part says; a fault has no line, for lines of parts are those of their texts."""
    where = f"part {part.number}"
    try:
        return rendering.field(text, where, 1, FieldValues(name, where, 0, is_addresses=False)).text
    except BadTemplate as error:
        raise BadTemplate(error.fault, name=error.name, where=where, detail=error.detail) from error


def _bad_field(part: Part, name: str, text: str) -> BadTemplate:
    return BadTemplate("bad-field", name=name, where=f"part {part.number}", detail=text[:200])
