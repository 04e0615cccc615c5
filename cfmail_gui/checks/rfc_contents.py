"""What the parts hold, and whether that is what they say: type, charset, transfer encoding (RFC 2045, 2046)."""

import re
from collections import Counter
from collections.abc import Iterator

from cfmail_gui.checks.bodies import at_part, is_mended, rewriting
from cfmail_gui.checks.checked import MOST_OF_A_KIND, Checked
from cfmail_gui.checks.part_faults import Inspected, PartFault, inspect
from cfmail_gui.findings.finding import Finding, Level
from cfmail_gui.findings.fix_codes import FixCode
from cfmail_gui.findings.rfc_codes import CharsetCode, EncodingCode, TypeCode
from cfmail_gui.message.display import plain
from cfmail_gui.message.document import Document
from cfmail_gui.message.fields import decode_text, unfold
from cfmail_gui.message.part_header import header_of
from cfmail_gui.message.part_tree import Part
from cfmail_gui.message.transfer import decode, is_identity

_LOOKED_AT_OCTETS = 64 * 1024
_SHOWN_CHARACTERS = 80
_TOKEN = rb"[!#$%&'*+.^_`{|}~0-9A-Za-z-]+"  # RFC 2045 5.1
_MEDIA_TYPE = re.compile(rb"[ \t]*%b/%b[ \t]*(?:[;(].*)?" % (_TOKEN, _TOKEN), re.DOTALL)
_HTML_DOCUMENT = re.compile(rb"(?i)(?:\xef\xbb\xbf)?\s*(?:<!doctype\s+html|<html[\s>])")
_TAG = re.compile(rb"(?i)<[a-z!/?]")
_CHARSET: dict[PartFault, CharsetCode] = {
    "unknown-charset": "unknown-charset",
    "wrong-charset": "wrong-charset",
    "looks-like-utf8": "looks-like-utf8",
    "no-charset": "no-charset",
}
_ENCODING: dict[PartFault, EncodingCode] = {
    "unknown-encoding": "unknown-encoding",
    "eight-bit": "eight-bit-body",
    "bad-base64": "bad-base64",
    "nul": "text-with-nul",
}


def findings(checked: Checked) -> Iterator[Finding]:
    """Look at every part that holds no others."""
    document, counts = checked.document, Counter[str]()
    for part, inspected in zip(document.tree.parts, inspect(document), strict=True):
        for finding in _part(document, part, inspected):
            if finding.code == "empty-part" and part == checked.text_part and checked.html_part:
                continue  # ``client_text`` tells of it, and how to mend it
            counts[finding.code] += 1
            if counts[finding.code] <= MOST_OF_A_KIND:
                yield finding


def _part(document: Document, part: Part, inspected: Inspected) -> Iterator[Finding]:
    said = header_of(document, part).first("Content-Type")
    if said and not _MEDIA_TYPE.fullmatch(unfold(said.value)):
        shown = plain(decode_text(said.value[:_LOOKED_AT_OCTETS]), _SHOWN_CHARACTERS)
        yield Finding("rfc", "bad-content-type", "problem", (at_part(part),), part.number, shown)
    if part.boundary or part.content_type.startswith("multipart/"):
        return
    for fault in inspected.faults:
        if charset := _CHARSET.get(fault):
            yield Finding("rfc", charset, "problem", (at_part(part),), part.number, plain(part.charset, 60))
        elif encoding := _ENCODING.get(fault):
            yield from _encoding(document, part, encoding)
    yield from _type(document, part, inspected.size or 0)


def _encoding(document: Document, part: Part, code: EncodingCode) -> Iterator[Finding]:
    if code == "eight-bit-body" and is_mended(document, part):
        return
    if code == "text-with-nul" and is_identity(part.encoding):
        return  # ``rfc_lines`` tells of octets that stand there
    fix: FixCode = rewriting(document, part) if code == "eight-bit-body" else ""
    yield Finding("rfc", code, "problem", (at_part(part),), part.number, plain(part.encoding, 60), fix=fix)


def _type(document: Document, part: Part, size: int) -> Iterator[Finding]:
    written = document.octets.slice(part.body_start, min(part.end, part.body_start + _LOOKED_AT_OCTETS))
    code = _type_fault(part, decode(written, part.encoding), size)
    if code:
        level: Level = "advice" if code == "empty-part" and not part.depth else "problem"
        yield Finding("rfc", code, level, (at_part(part),), part.number)


def _type_fault(part: Part, beginning: bytes, size: int) -> TypeCode | None:
    is_blank = part.content_type.startswith("text/") and size <= len(beginning) and not beginning.strip()
    if size == 0 or is_blank:
        return "empty-part"
    if part.disposition == "attachment":
        return None
    if part.content_type == "text/plain" and _HTML_DOCUMENT.match(beginning):
        return "html-called-plain"
    if part.content_type == "text/html" and b"\0" not in beginning and not _TAG.search(beginning):
        return "html-without-tags"
    return None
