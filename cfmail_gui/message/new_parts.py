"""Parts that were not there before: header fields and a body in a transfer encoding that carries it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cfmail_gui.message.document import Document
from cfmail_gui.message.faults import BadEdit
from cfmail_gui.message.fields import parse_content_type
from cfmail_gui.message.octets import find_bare_cr, find_undecodable, lines_view, search
from cfmail_gui.message.parameter_writer import with_parameter
from cfmail_gui.message.transfer import encode_base64, encode_quoted_printable, longest_line

LONGEST_LINE_OCTETS = 998
"""RFC 5322 2.1.1, without the line end."""

_LONGEST_DELIMITER = 300  # part_tree knows boundaries of at most 250 octets
_CONTENT_ID = re.compile(r"[!-;=?-~]{1,200}")
_LONGEST_TYPE = 200
_ANY_TYPE = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class NewAttachment:
    """A file to put into a message: its octets as they are on disk."""

    name: str  # shown as the file name; "" for none
    content_type: str  # type/subtype, no parameters
    octets: bytes
    content_id: str = ""  # with or without angle brackets; "" for none


@dataclass(frozen=True, slots=True)
class NewPart:
    """``fields`` are whole lines, all of them Content-*; ``body`` is transfer-encoded and ends without a line end."""

    fields: bytes
    body: bytes

    def whole(self, line_end: bytes) -> bytes:
        """Return the part as it stands between two delimiter lines."""
        return self.fields + line_end + self.body


def text_part(document: Document, subtype: str, text: str, boundaries: Sequence[bytes]) -> NewPart:
    """Return a text part in UTF-8; ``boundaries`` are those around the place it is for."""
    line_end = document.line_end
    octets = text.encode()
    encoding = text_encoding(document, octets, boundaries)
    if encoding == "quoted-printable":
        body = encode_quoted_printable(octets, line_end)
    else:
        body = octets.replace(b"\n", line_end)
    fields = [f"Content-Type: text/{subtype}; charset=utf-8", f"Content-Transfer-Encoding: {encoding}"]
    return NewPart(_lines(fields, line_end), body)


def text_encoding(document: Document, octets: bytes, boundaries: Sequence[bytes]) -> str:
    """Return the transfer encoding for text whose lines end with line feeds: the plainest that carries it."""
    if longest_line(octets) > LONGEST_LINE_OCTETS or has_delimiter(octets, boundaries):
        return "quoted-printable"
    if octets.isascii():
        return "7bit"
    return beyond_ascii(document)


def beyond_ascii(document: Document) -> str:
    """Return "8bit" where a message has or announces octets beyond ASCII, and so was not meant to be without."""
    announced = any(part.encoding == "8bit" for part in document.tree.parts)
    return "8bit" if announced or not document.raw.isascii() else "quoted-printable"


def file_part(document: Document, new: NewAttachment, disposition: str, boundaries: Sequence[bytes]) -> NewPart:
    """Return a part that holds a file octet for octet.

    A message (message/rfc822) may not be in base64 (RFC 2046 5.2.1): its line ends become the document's, and where
    that is not enough to carry it, it goes as a file of no known type.

    Raises:
        BadEdit: "not-encodable" for a content type or a Content-ID that is none, "control" for the name.
    """
    kind = checked_type(new.content_type)
    line_end = document.line_end
    encoding, body = "base64", None
    if kind.startswith("message/"):
        body = carried_as_it_is(new.octets, line_end, boundaries)
        encoding = "7bit" if new.octets.isascii() else "8bit"
    if body is None:
        encoding, body = "base64", base64_body(new.octets, line_end)
        kind = _ANY_TYPE if kind.startswith(("message/", "multipart/")) else kind
    is_utf8_text = kind.startswith("text/") and not new.octets.isascii() and _is_utf8(new.octets)
    value = with_parameter(disposition.encode("ascii"), "filename", new.name or None, line_end=line_end)
    fields = [
        f"Content-Type: {kind}; charset=utf-8" if is_utf8_text else f"Content-Type: {kind}",
        f"Content-Transfer-Encoding: {encoding}",
        f"Content-Disposition: {value.decode('ascii')}",
    ]
    if new.content_id:
        fields.append(f"Content-ID: <{bare_id(new.content_id)}>")
    return NewPart(_lines(fields, line_end), body)


def carried_as_it_is(octets: bytes, line_end: bytes, boundaries: Sequence[bytes]) -> bytes | None:
    """Return ``octets`` with these line ends, or None where they need a transfer encoding."""
    lines = lines_view(octets)
    if b"\0" in lines or not _is_utf8(lines) or longest_line(lines) > LONGEST_LINE_OCTETS:
        return None
    if find_bare_cr(lines, 0) is not None or has_delimiter(lines, boundaries):
        return None
    return lines.replace(b"\r\n", b"\n").replace(b"\n", line_end)


def base64_body(octets: bytes, line_end: bytes) -> bytes:
    """Return ``octets`` in base64, for a body that ends where a line end follows."""
    return encode_base64(octets, line_end).removesuffix(line_end)


def has_delimiter(octets: bytes, boundaries: Sequence[bytes]) -> bool:
    """Say whether any line of ``octets`` begins like a delimiter line of one of these multiparts."""
    if not boundaries:
        return False
    pattern = re.compile(rb"(?:\A|[\r\n])--(?:" + b"|".join(map(re.escape, boundaries)) + rb")")
    return search(pattern, octets, 0, len(octets), _LONGEST_DELIMITER) is not None


def checked_type(content_type: str) -> str:
    """Return a media type in lower case; raises BadEdit "not-encodable" where it is none."""
    kind = content_type.lower()
    if len(kind) > _LONGEST_TYPE or parse_content_type(kind.encode("utf-8", "replace")).type != kind:
        raise BadEdit("not-encodable", name=content_type)
    return kind


def bare_id(content_id: str) -> str:
    """Return a Content-ID without its angle brackets; raises BadEdit "not-encodable" where it is none."""
    bare = content_id.strip().removeprefix("<").removesuffix(">")
    if not _CONTENT_ID.fullmatch(bare):
        raise BadEdit("not-encodable", name=content_id)
    return bare


def _is_utf8(octets: bytes) -> bool:
    return find_undecodable(octets, 0, len(octets)) is None


def _lines(fields: list[str], line_end: bytes) -> bytes:
    return b"".join(field.encode("ascii") + line_end for field in fields)
