"""Signatures in a message, and which octets they cover. They are not verified; this says what an edit would break."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import Literal

from cfmail_gui.message.display import plain
from cfmail_gui.message.document import Document
from cfmail_gui.message.encoded_words import decode_base64
from cfmail_gui.message.fields import parse_content_type
from cfmail_gui.message.header import HeaderField, find_fields
from cfmail_gui.message.octets import lines_view, search
from cfmail_gui.message.part_tree import Part

MAX_IN_HEADER = 100
"""Signatures looked at there; RFC 8617 allows 50 sets of two, and mail has a handful."""

SignatureKind = Literal["dkim", "arc", "smime", "openpgp", "openpgp-inline", "multipart-signed"]
Span = tuple[int, int]

_SIGNATURE_FIELDS = frozenset({"dkim-signature", "arc-message-signature", "arc-seal"})
_ARC_FIELDS = frozenset({"arc-seal", "arc-message-signature", "arc-authentication-results"})
_TAG = re.compile(r"\s*([A-Za-z][A-Za-z0-9_]*)\s*=([^;]*)")
_NUMBER = re.compile(r"[0-9]{1,76}", re.ASCII)  # RFC 6376 3.5: no more digits in l=
_INSTANCES = re.compile(r"[1-9][0-9]?", re.ASCII)  # RFC 8617 4.2.1: 1 to 50
_SHOWN_CHARACTERS = 200
_PROTOCOLS: dict[str, SignatureKind] = {
    "application/pgp-signature": "openpgp",
    "application/pkcs7-signature": "smime",
    "application/x-pkcs7-signature": "smime",
}
_PKCS7 = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
_ARMOR_BEGIN = re.compile(rb"(?<=[\r\n])-----BEGIN PGP SIGNED MESSAGE-----(?=[ \t]{0,9}[\r\n])")
_ARMOR_END = re.compile(rb"(?<=[\r\n])-----END PGP SIGNATURE-----")
_LONGEST_ARMOR = 64
_NEAR = 3  # one that only begins where the span ends, an empty body, and one that may hold the span
_ARMOR_LOOKED_AT = 64 * 1024  # octets of a body in base64


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature. ``detail`` says whose, as far as that is written: untrusted, one short line."""

    kind: SignatureKind
    detail: str
    covers: tuple[Span, ...]  # of octets, in order, not overlapping


def find(document: Document) -> tuple[Signature, ...]:
    """Return every signature there is; never raises."""
    return (*_in_header(document), *_in_parts(document))


def touched(document: Document, spans: Iterable[Span]) -> tuple[Signature, ...]:
    """Return the signatures that cover octets in one of ``spans``; an empty span is a place to insert at."""
    changed = tuple(spans)
    if not changed:
        return ()
    return tuple(
        signature
        for signature in find(document)
        if any(_meet(document, covered, span) for span in changed for covered in _near(signature.covers, span))
    )


def _near(covers: tuple[Span, ...], span: Span) -> tuple[Span, ...]:
    """Return those that may meet ``span``: the last ones that do not begin behind it."""
    stop = bisect_right(covers, span[1], key=lambda covered: covered[0])
    return covers[max(stop - _NEAR, 0) : stop]


def _meet(document: Document, covered: Span, changed: Span) -> bool:
    if changed[0] < changed[1] and covered[0] < covered[1]:
        return changed[0] < covered[1] and covered[0] < changed[1]
    # What is inserted between two fields belongs to neither; at the edges of a body it is in the body.
    if covered[1] > document.fields_end:
        return covered[0] <= changed[1] and changed[0] <= covered[1]
    return covered[0] < changed[0] < covered[1]


def _in_header(document: Document) -> Iterator[Signature]:
    signatures = (field for field in document.fields if field.name.lower() in _SIGNATURE_FIELDS)
    by_name: dict[str, list[HeaderField]] = {}
    for field in document.fields:
        by_name.setdefault(field.name.lower(), []).append(field)
    arc = [(_instance(_tags(field)), field) for name in _ARC_FIELDS for field in by_name.get(name, ())]
    for field in islice(signatures, MAX_IN_HEADER):
        tags = _tags(field)
        kind: SignatureKind = "dkim" if field.name.lower() == "dkim-signature" else "arc"
        if field.name.lower() == "arc-seal":
            spans = _sealed(arc, tags)
        else:
            spans = chain(_signed_fields(by_name, field, tags), _signed_body(document, tags))
        yield Signature(kind, _detail(tags), _merged([(field.start, field.end), *spans]))


def _tags(field: HeaderField) -> Mapping[str, str]:
    """Read ``a=b; c=d`` (RFC 6376 3.2); folds and other white space are not part of names."""
    matches = (_TAG.fullmatch(item) for item in field.value.decode("latin-1").split(";"))
    return {match[1]: match[2].strip() for match in matches if match}


def _detail(tags: Mapping[str, str]) -> str:
    return plain(" ".join(f"{tag}={tags[tag]}" for tag in ("i", "d", "s") if _is_told(tag, tags)), _SHOWN_CHARACTERS)


def _is_told(tag: str, tags: Mapping[str, str]) -> bool:
    """The ``i=`` of ARC is a number that tells its sets apart; that of DKIM only says more about ``d=``."""
    return tag in tags and (tag != "i" or _INSTANCES.fullmatch(tags["i"]) is not None)


def _signed_fields(
    by_name: Mapping[str, Sequence[HeaderField]], signature: HeaderField, tags: Mapping[str, str]
) -> Iterator[Span]:
    """Of several fields with one name the lowest is the first (RFC 6376 5.4.2); a name too many covers nothing."""
    waiting: dict[str, Iterator[HeaderField]] = {}
    for written in tags.get("h", "").split(":"):
        name = written.strip().lower()
        fields = waiting.setdefault(name, reversed(by_name.get(name, ()) if name else ()))
        field = next((field for field in fields if field is not signature), None)
        if field:
            yield field.start, field.end


def _signed_body(document: Document, tags: Mapping[str, str]) -> Iterator[Span]:
    """``l=`` counts octets after canonicalisation: what "relaxed" leaves out may make the covered text longer."""
    size, limit = document.size, tags.get("l", "")
    is_relaxed = tags.get("c", "").partition("/")[2].strip().lower() == "relaxed"
    if not _NUMBER.fullmatch(limit) or (is_relaxed and int(limit)):
        yield document.body_start, size
    elif int(limit):
        yield document.body_start, min(document.body_start + int(limit), size)


def _sealed(arc: Iterable[tuple[int, HeaderField]], tags: Mapping[str, str]) -> Iterator[Span]:
    """A seal covers all ARC sets up to its own, itself included (RFC 8617 5.1.1)."""
    last = _instance(tags)
    return ((field.start, field.end) for instance, field in arc if instance <= last)


def _instance(tags: Mapping[str, str]) -> int:
    return int(tags["i"]) if _INSTANCES.fullmatch(tags.get("i", "")) else 0


def _in_parts(document: Document) -> Iterator[Signature]:
    parts = {part.number: part for part in document.tree.parts}
    lines = lines_view(document.raw)
    for part in parts.values():
        if part.content_type == "multipart/signed":
            yield _signed_multipart(part, parts, _params(document, lines, part))
        elif part.content_type in _PKCS7:
            yield from _opaque(part, _params(document, lines, part))
        elif part.content_type.startswith("text/"):
            yield from _armored(document.raw, part)


def _params(document: Document, lines: bytes, part: Part) -> Mapping[str, str]:
    """Return the parameters of a part's Content-Type."""
    fields = find_fields(document.raw, lines, part.start, part.body_start) if part.depth else document.fields
    value = next((field.value for field in fields if field.name.lower() == "content-type"), b"")
    return parse_content_type(value).params


def _signed_multipart(part: Part, parts: Mapping[str, Part], params: Mapping[str, str]) -> Signature:
    """The first part is signed with its header (RFC 1847 2.1); the second one is the signature."""
    kind = _PROTOCOLS.get(params.get("protocol", "").lower(), "multipart-signed")
    prefix = f"{part.number}." if part.number else ""
    signed, signature = parts.get(f"{prefix}1"), parts.get(f"{prefix}2")
    spans = [(signed.start, signed.end)] if signed else [(part.body_start, part.end)]
    if signature:
        spans.append((signature.body_start, signature.end))
    detail = f"micalg={params['micalg']}" if "micalg" in params else ""
    return Signature(kind, plain(detail, _SHOWN_CHARACTERS), _merged(spans))


def _opaque(part: Part, params: Mapping[str, str]) -> Iterator[Signature]:
    """What is encrypted, compressed or certificates only has another smime-type (RFC 8551 3.2.2)."""
    smime_type = params.get("smime-type", "").lower()
    if smime_type == "signed-data" or (not smime_type and part.file_name.lower().endswith(".p7m")):
        yield Signature("smime", "", ((part.body_start, part.end),))


def _armored(raw: bytes, part: Part) -> Iterator[Signature]:
    """Signed text between marks in the body itself (RFC 9580 7)."""
    if part.encoding == "base64":
        text = decode_base64(raw[part.body_start : min(part.end, part.body_start + _ARMOR_LOOKED_AT)])
        if _ARMOR_BEGIN.search(b"\n" + text):
            yield Signature("openpgp-inline", "", ((part.body_start, part.end),))
        return
    spans, position = [], part.body_start
    while begin := search(_ARMOR_BEGIN, raw, position, part.end, _LONGEST_ARMOR):
        end = search(_ARMOR_END, raw, begin.end(), part.end, _LONGEST_ARMOR)
        position = end.end() if end else part.end
        spans.append((begin.start(), position))
    if spans:
        yield Signature("openpgp-inline", "", tuple(spans))


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Sort; of spans that overlap make one."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
