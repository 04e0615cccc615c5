"""New content for a part: text keeps its charset and transfer encoding where they can carry it."""

import re
from dataclasses import dataclass, replace

from cfmail_gui.message.document import Document
from cfmail_gui.message.edit import Edited, EditNote, part_at
from cfmail_gui.message.faults import BadEdit
from cfmail_gui.message.fields import parse_parameters
from cfmail_gui.message.new_parts import (
    LONGEST_LINE_OCTETS,
    base64_body,
    beyond_ascii,
    carried_as_it_is,
    checked_type,
    has_delimiter,
)
from cfmail_gui.message.octets import lines_view
from cfmail_gui.message.parameter_writer import with_parameter
from cfmail_gui.message.part_header import PartHeader, header_of, with_part
from cfmail_gui.message.part_tree import Part
from cfmail_gui.message.restructure import boundaries_around, is_leaf, place_name
from cfmail_gui.message.text_rewrite import Rewritten, checked, rewrite
from cfmail_gui.message.transfer import decode, encode_quoted_printable, is_identity, longest_line

_CR_BEFORE_LINE_END = re.compile(rb"\r(?=\r\n)")


@dataclass(frozen=True, slots=True)
class _Labels:
    """What the header of a part is to say."""

    charset: str
    encoding: str


def content_of(document: Document, part: Part) -> bytes:
    """Return the octets of a leaf without their transfer encoding."""
    written = document.octets.slice(part.body_start, part.end)
    if document.line_end == b"\r" and not is_identity(part.encoding):
        written = written.replace(b"\r", b"\n")  # a soft line break is one only with a line feed
    return decode(written, part.encoding)


def replace_text(document: Document, number: str, text: str) -> Edited:
    """Give a text part another text, whose lines end with line feeds.

    Lines that stay as they were keep their octets where the transfer encoding allows it. The same document comes back
    when it says ``text`` already.

    Raises:
        BadEdit: "no-such-part"; "not-a-leaf" for a multipart; "not-editable" where it is no text; "control" with the
            index of a control or lone surrogate in ``text``; "not-encodable" for a charset that is not known.
    """
    part = _leaf(document, number)
    if not part.content_type.startswith("text/"):
        raise BadEdit("not-editable", name=number)
    content = content_of(document, part)
    rewritten = rewrite(content, part.charset, checked(text), _new_line_end(document, part, content))
    if rewritten is None:
        return Edited(document)
    encoding = _encoding_for(document, part, content, rewritten)
    body = _encoded(document, part, rewritten.octets, encoding)
    return _written(document, part, body, _Labels(rewritten.charset, encoding))


def replace_octets(document: Document, number: str, octets: bytes, content_type: str | None = None) -> Edited:
    """Give a part other octets, to be found there exactly, and perhaps another type.

    They go in base64; only a message (message/rfc822), which may not (RFC 2046 5.2.1), stays as it is, its line ends
    those of the document.

    Raises:
        BadEdit: "no-such-part"; "not-a-leaf" for a multipart; "not-encodable" for a type that is none or a multipart,
            and for a message that cannot stand in a message as it is.
    """
    part = _leaf(document, number)
    kind = checked_type(content_type) if content_type is not None else part.content_type
    body: bytes | None
    if kind.startswith("message/"):
        body = carried_as_it_is(octets, document.line_end, boundaries_around(document, part))
        identity = part.encoding if part.encoding == "binary" else "8bit"
        encoding = "7bit" if octets.isascii() else identity
    else:
        body, encoding = _in_base64(document, part, octets), "base64"
    if body is None or kind.startswith("multipart/"):
        raise BadEdit("not-encodable", name=number)
    header = header_of(document, part)
    if kind != part.content_type:
        header = header.with_value("Content-Type", b" " + kind.encode("ascii"))
    header = _with_size(header, len(octets))
    return _written(document, part, body, _Labels(part.charset, encoding), header)


def _leaf(document: Document, number: str) -> Part:
    part = part_at(document, number)
    if not is_leaf(part) or part.content_type.startswith("multipart/"):
        raise BadEdit("not-a-leaf", name=number)
    return part


def _new_line_end(document: Document, part: Part, content: bytes) -> bytes:
    """In base64 text has line ends of its own: CRLF (RFC 2045 6.8) if it says nothing else."""
    if is_identity(part.encoding):
        return document.line_end
    if part.encoding == "base64":
        first = content.find(b"\n")
        return b"\n" if first >= 0 and content[first - 1 : first] != b"\r" else b"\r\n"
    return b"\n"  # quoted-printable writes the document's


def _encoding_for(document: Document, part: Part, content: bytes, rewritten: Rewritten) -> str:
    if not is_identity(part.encoding):
        return part.encoding
    fresh = rewritten.fresh
    if longest_line(fresh) > LONGEST_LINE_OCTETS or has_delimiter(fresh, boundaries_around(document, part)):
        return "quoted-printable"
    if part.encoding != "7bit" or rewritten.octets.isascii() or not content.isascii():
        return part.encoding
    return beyond_ascii(document)


def _encoded(document: Document, part: Part, octets: bytes, encoding: str) -> bytes:
    if encoding == "base64":
        return _in_base64(document, part, octets)
    if encoding == "quoted-printable":
        if not is_identity(part.encoding):
            return encode_quoted_printable(octets, document.line_end)
        # A line that ended with CR alone keeps that end, and what follows may begin with a line end of its own.
        lines = lines_view(octets) if document.line_end == b"\r" else _CR_BEFORE_LINE_END.sub(b"\n", octets)
        return encode_quoted_printable(lines, document.line_end)
    return octets


def _in_base64(document: Document, part: Part, octets: bytes) -> bytes:
    """The last line of a message has a line end; that of a part is the delimiter's."""
    body = base64_body(octets, document.line_end)
    return body if part.depth else body + document.line_end


def _written(document: Document, part: Part, body: bytes, labels: _Labels, header: PartHeader | None = None) -> Edited:
    """Put the body in place, and change only those header fields that would be wrong about it."""
    before = header_of(document, part)
    header = header or before
    notes: list[EditNote] = []
    place = place_name(part.number, part.content_type)
    if labels.charset != part.charset:
        header, note = _with_charset(header, part, labels.charset)
        notes.append(replace(note, place=place))
    if labels.encoding != part.encoding:
        header = header.with_value("Content-Transfer-Encoding", b" " + labels.encoding.encode("ascii"))
        notes.append(EditNote("encoding-changed", place, part.encoding, labels.encoding))
    if header != before and not part.depth:
        header = header.for_message()
    return Edited(with_part(document, part, header, body), tuple(notes))


def _with_charset(header: PartHeader, part: Part, charset: str) -> tuple[PartHeader, EditNote]:
    written = header.first("Content-Type")
    value = written.value if written else b" " + part.content_type.encode("ascii")
    header = header.with_value("Content-Type", with_parameter(value, "charset", charset, line_end=header.line_end))
    if written:
        return header, EditNote("charset-changed", "", part.charset, charset)
    return header, EditNote("type-added", "", "", f"{part.content_type}; charset={charset}")


def _with_size(header: PartHeader, size: int) -> PartHeader:
    """A size that stands there (RFC 2183 2.7) is made to agree."""
    value = header.value("Content-Disposition")
    if "size" not in parse_parameters(value)[1]:
        return header
    return header.with_value("Content-Disposition", with_parameter(value, "size", str(size), line_end=header.line_end))
