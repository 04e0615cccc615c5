"""A message as a template: what has variables in it is written anew, everything else stays octet for octet."""

from cfmail_gui.message.attachments import rename
from cfmail_gui.message.charsets import codec_for, decode
from cfmail_gui.message.document import Document, split
from cfmail_gui.message.edit import part_at
from cfmail_gui.message.faults import BadEdit
from cfmail_gui.message.field_edits import replace_field
from cfmail_gui.message.field_kinds import kind_of
from cfmail_gui.message.header_writer import field_text
from cfmail_gui.message.leaf_edits import content_of, replace_text
from cfmail_gui.message.part_tree import Part
from cfmail_gui.message.restructure import is_leaf
from cfmail_gui.message.text_rewrite import with_line_feeds
from cfmail_gui.templates.engine import has_markup
from cfmail_gui.templates.faults import BadTemplate, TemplateFault
from cfmail_gui.templates.field_text import Rendering, render_field
from cfmail_gui.templates.field_values import FieldValues

_PAGES = frozenset({"text/html", "text/x-amp-html", "text/watch-html"})


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
    return document


def _with_field(document: Document, index: int, text: str, where: str) -> Document:
    field = document.fields[index]
    try:
        return replace_field(document, index, field.name, text)
    except BadEdit as error:
        raise BadTemplate("bad-field", name=field.name, where=where, detail=text[:200]) from error


def _with_text(document: Document, part: Part, rendering: Rendering) -> Document:
    if not part.content_type.startswith("text/") or part.disposition == "attachment":
        return document
    octets = content_of(document, part)
    codec = codec_for(part.charset or "us-ascii")
    text, damaged = decode(octets, codec or "latin_1")
    if not has_markup(text):
        return document
    where = f"part {part.number}"
    if codec is None or damaged:
        raise BadTemplate("not-editable", name=part.charset, where=where)
    fresh = rendering.text(with_line_feeds(text), where, 1, html=part.content_type in _PAGES)
    try:
        return replace_text(document, part.number, fresh).document
    except BadEdit as error:
        code: TemplateFault = "body-value" if error.fault == "control" else "not-editable"
        raise BadTemplate(code, name=part.charset, where=where) from error


def _with_name(document: Document, part: Part, rendering: Rendering) -> Document:
    if not has_markup(part.file_name):
        return document
    where = f"part {part.number}"
    values = FieldValues("filename", where, 0, is_addresses=False)
    fresh = rendering.field(part.file_name, where, 1, values).text
    return rename(document, part.number, fresh).document
