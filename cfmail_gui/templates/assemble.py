"""A template, one row of data and the files beside it -> a message. Nothing is read or asked here."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from typing import Literal

from cfmail_gui.message.alternatives import add_html
from cfmail_gui.message.document import Document
from cfmail_gui.message.faults import BadEdit
from cfmail_gui.message.field_edits import insert_field, set_field
from cfmail_gui.message.leaf_edits import replace_text
from cfmail_gui.message.mail_files import page_text, plain_text
from cfmail_gui.message.new_message import domain_of, new_document
from cfmail_gui.templates import front_matter, mjml, pictures
from cfmail_gui.templates.faults import BadTemplate, TemplateFault
from cfmail_gui.templates.field_text import Rendering, render_field
from cfmail_gui.templates.inlined import with_pictures
from cfmail_gui.templates.kinds import TemplateKind
from cfmail_gui.templates.rendered import Undefined, Used
from cfmail_gui.templates.subject import title_of

TextSource = Literal["file", "made", "part", "none"]
_ID_DIGITS = 32
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class Template:
    """What a message is made of, apart from the values.

    ``name`` is the file's; ``text`` the plain text that belongs to a page, under the name ``text_name``.
    """

    kind: TemplateKind
    name: str
    octets: bytes
    text: bytes | None = None
    text_name: str = ""


@dataclass(frozen=True, slots=True)
class Setting:
    """What comes from outside: who writes to whom and when, and how a page becomes text.

    Attributes:
        text_of_html: raises BadEdit where it cannot.
        picture: finds the images that the page names by relative paths.
    """

    author: str
    recipient: str
    date: datetime
    text_of_html: Callable[[str], str]
    picture: pictures.FindPicture = lambda _source: None


@dataclass(frozen=True, slots=True)
class Assembled:
    """A message, and which variables it took."""

    document: Document
    undefined: tuple[Undefined, ...]
    used: tuple[Used, ...]
    text_source: TextSource


def assemble(template: Template, values: Mapping[str, object], setting: Setting) -> Assembled:
    """Make a message of a template that is a page or a text; ``eml.render_message`` does it for messages.

    Its Message-ID is a digest of all the rest, so that the same template and values give the same octets.

    Raises:
        BadTemplate
    """
    rendering = Rendering(values, setting.date)
    source = plain_text(template.octets) if template.kind == "txt" else page_text(template.octets)
    if b"\0" in template.octets and not template.octets.startswith(_UTF16_MARKS):
        raise BadTemplate("not-text", where=template.name)
    matter = front_matter.parted(source, template.name)
    try:
        document, text_source = _body(template, matter, rendering, setting)
    except BadEdit as error:
        code: TemplateFault = "body-value" if error.fault == "control" else "bad-value"
        raise BadTemplate(code, where=template.name, name=error.name, detail=error.fault) from error
    document = _with_fields(document, template, matter, rendering, setting)
    return Assembled(_named(document, matter, setting), rendering.undefined(), rendering.used(), text_source)


def _body(
    template: Template, matter: front_matter.FrontMatter, rendering: Rendering, setting: Setting
) -> tuple[Document, TextSource]:
    empty = new_document("", format_datetime(setting.date), "<0@localhost.invalid>")
    line = matter.lines + 1
    if template.kind == "txt":
        text = rendering.text(matter.body, template.name, line, html=False)
        return replace_text(empty, "1", text).document, "part"
    html = rendering.text(matter.body, template.name, line, html=True)
    if template.kind == "mjml":
        html = mjml.html_of(html, template.name)
    text, text_source = _text_beside(template, html, rendering, setting)
    document = replace_text(empty, "1", text).document if text.strip() else empty
    return with_pictures(add_html(document, html).document, html, setting.picture), text_source


def _text_beside(template: Template, html: str, rendering: Rendering, setting: Setting) -> tuple[str, TextSource]:
    if template.text is not None:
        return rendering.text(plain_text(template.text), template.text_name, 1, html=False), "file"
    try:
        # The images that lie beside the page say nothing in a text, their file names neither.
        text = setting.text_of_html(pictures.with_sources(html, dict.fromkeys(pictures.sources(html), "cid:")))
    except BadEdit:  # elements in elements, too deep to follow
        return "", "none"
    return text, "made" if text.strip() else "none"


def _with_fields(
    document: Document,
    template: Template,
    matter: front_matter.FrontMatter,
    rendering: Rendering,
    setting: Setting,
) -> Document:
    """Write the template's own fields over those that every message has."""
    first = {field.name.lower() for field in matter.fields}
    title, line = ("", 0) if template.kind == "txt" else title_of(matter.body)
    given = [("From", setting.author), ("To", setting.recipient)]
    for name, text in given:
        if name.lower() not in first:
            document = set_field(document, name, text)
    if "subject" not in first:
        subject = render_field(rendering, "Subject", title, template.name, line + matter.lines)
        document = _set(document, "Subject", subject, template.name)
    written: set[str] = set()
    for field in matter.fields:
        text = render_field(rendering, field.name, field.text, template.name, field.line)
        is_again = field.name.lower() in written
        document = _set(document, field.name, text, template.name, is_again=is_again)
        written.add(field.name.lower())
    return document


def _set(document: Document, name: str, text: str, where: str, *, is_again: bool = False) -> Document:
    try:
        if is_again and text:
            return insert_field(document, len(document.fields), name, text)
        return set_field(document, name, text)
    except BadEdit as error:
        raise BadTemplate("bad-field", name=name, where=where, detail=text[:200]) from error


def _named(document: Document, matter: front_matter.FrontMatter, setting: Setting) -> Document:
    if any(field.name.lower() == "message-id" for field in matter.fields):
        return document
    return named_by_digest(document, setting.author)


def named_by_digest(document: Document, author: str = "") -> Document:
    """Return the message with a Message-ID that is a digest of all the rest, in the domain of From or of ``author``.

    Equal messages have equal names: whoever asks whether the same octets went already gets the right answer.
    """
    nameless = set_field(document, "Message-ID", None)
    written = document.first("From")
    domain = domain_of(written.value.decode("ascii", "replace") if written else author)
    digits = hashlib.sha256(nameless.raw).hexdigest()[:_ID_DIGITS]
    return set_field(document, "Message-ID", f"<{digits}@{domain}>")
