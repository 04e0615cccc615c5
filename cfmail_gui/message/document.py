"""A message as octets, split without loss into header fields and body (RFC 5322)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from cfmail_gui.message.faults import BadMessage
from cfmail_gui.message.header import (
    MAX_FIELDS,
    HeaderField,
    has_header,
    header_end,
    header_fields,
    is_draft_mark,
    skip_prologue,
)
from cfmail_gui.message.octets import find_bare_cr, find_undecodable, lines_view, search
from cfmail_gui.message.remark import Remark, RemarkCode
from cfmail_gui.message.splices import Splices

if TYPE_CHECKING:
    from cfmail_gui.message.part_tree import PartTree

MAX_MESSAGE_OCTETS = 26 * 2**20
"""Cloudflare takes 25 MiB at most (developers.cloudflare.com/email-service/platform/limits); a little over may be
opened and looked at."""


MAX_HEADER_OCTETS = 2**20

_WORD = re.compile(rb"[^ \t\r\n\v\f]")


@dataclass(frozen=True)
class Document:
    """A whole message: the octets it came with, the edits spliced into them, and where its header fields are.

    It is never changed: an edit returns another one. What takes time in proportion to the message (``raw``,
    ``remarks``, ``tree``) is worked out when it is first asked for, and kept; see ``lean``.
    """

    octets: Splices
    start: int  # first octet after a BOM and an mbox line, which are not part of the message
    fields: tuple[HeaderField, ...]  # without gaps from ``start`` to the blank line
    fields_end: int
    body_start: int
    line_end: bytes  # the message's own, as its first line has it; CRLF where there is none
    prologue: Mapping[RemarkCode, int]  # "bom", "mbox-line" -> offset

    @cached_property
    def raw(self) -> bytes:
        """All octets, edits included."""
        return self.octets.whole()

    @cached_property
    def remarks(self) -> "tuple[Remark, ...]":
        """What is odd about the header and the octets."""
        return (
            *(Remark(code, position) for code, position in self.prologue.items()),
            *_header_remarks(self),
            *_octet_remarks(self.raw, self.start),
        )

    @cached_property
    def tree(self) -> "PartTree":
        """The parts, found in one pass over the octets."""
        from cfmail_gui.message.part_tree import scan  # it is built on this module

        return scan(self)

    def with_tree(self, tree: "PartTree") -> "Document":
        """Return this document with parts that an edit worked out by itself."""
        self.__dict__["tree"] = tree
        return self

    def lean(self) -> "Document":
        """Return a copy without a second whole copy of the octets, for keeping."""
        copy = replace(self)
        return copy.with_tree(self.tree) if "tree" in self.__dict__ else copy

    def all(self, name: str) -> tuple[HeaderField, ...]:
        """Return every header field called ``name``, in order, without regard to case."""
        wanted = name.lower()
        return tuple(field for field in self.fields if field.name.lower() == wanted)

    def first(self, name: str) -> HeaderField | None:
        """Return the first header field called ``name``, or None."""
        wanted = name.lower()
        return next((field for field in self.fields if field.name.lower() == wanted), None)

    @property
    def size(self) -> int:
        """Octets of the whole file, BOM and mbox line included."""
        return self.octets.size


def split(raw: bytes) -> Document:
    """Split any octets into header fields and body; joined again they are ``raw``, octet for octet. Never raises.

    Lines end with CRLF or LF; CR alone is a line end only where the message has no LF at all.
    """
    return read_header(Splices(raw), raw)


def read_header(octets: Splices, head: bytes) -> Document:
    """Make a document of ``octets``, of which ``head`` is the beginning and holds at least the whole header."""
    lines = lines_view(head)
    prologue = skip_prologue(lines, 0, len(lines))
    fields_end, body_start = header_end(lines, prologue.end)
    fields = tuple(header_fields(head, lines, prologue.end, fields_end))
    return Document(octets, prologue.end, fields, fields_end, body_start, _line_end(head), prologue.firsts)


def ensure_message(document: Document) -> None:
    """Make sure that there is a message to show and to send.

    Raises:
        BadMessage: "empty", "too-large" (``position`` is the size), "header-too-large" (``position`` is the size of
            the header) or "no-header" (this is no message at all).
    """
    if document.size > MAX_MESSAGE_OCTETS:
        raise BadMessage("too-large", position=document.size)
    raw, start = document.raw, document.start
    if search(_WORD, raw, start, len(raw), 1) is None and "mbox-line" not in document.prologue:
        raise BadMessage("empty", position=len(raw))
    if document.fields_end - start > MAX_HEADER_OCTETS:
        raise BadMessage("header-too-large", position=document.fields_end - start)
    if not has_header(document.fields):
        raise BadMessage("no-header", position=start)


def spliced(document: Document, start: int, end: int, octets: bytes) -> Document:
    """Return a copy in which ``[start:end]`` reads ``octets``; all other octets are kept.

    Costs as much as the header, and not the message, is long. Nothing is assumed about the new octets: where they
    change what is header and what is body, the copy says so.
    """
    edited = document.octets.replace(start, end, octets)
    shift = edited.size - document.size
    if start >= document.body_start > document.fields_end and document.line_end != b"\r":
        return replace(document, octets=edited)
    head_end = document.body_start + shift
    if end <= document.fields_end < document.body_start and document.line_end != b"\r":
        found = read_header(edited, edited.slice(0, head_end))
        if found.body_start == head_end > found.fields_end and found.line_end != b"\r":
            return found
    return read_header(edited, edited.whole())


def _line_end(head: bytes) -> bytes:
    stop = head.find(b"\n")
    if stop < 0:
        return b"\r" if b"\r" in head else b"\r\n"
    return b"\r\n" if head[stop - 1 : stop] == b"\r" else b"\n"


def _header_remarks(document: Document) -> list[Remark]:
    fields, remarks = document.fields, []
    mark = next((field for field in fields if is_draft_mark(field)), None)
    if mark:
        remarks.append(Remark("draft", mark.start))
    nameless = next((field for field in fields[:MAX_FIELDS] if not field.name), None)
    if nameless:
        remarks.append(Remark("field-without-colon", nameless.start))
    if len(fields) > MAX_FIELDS:
        remarks.append(Remark("too-many-fields", fields[MAX_FIELDS].start))
    if document.body_start == document.fields_end:
        remarks.append(Remark("no-blank-line", document.fields_end))
    return remarks


def _octet_remarks(raw: bytes, start: int) -> list[Remark]:
    found: list[tuple[RemarkCode, int | None]] = [("nul", raw.find(b"\0"))]
    if b"\n" in raw:
        found.append(("bare-cr", find_bare_cr(raw, start)))
    found.append(("eight-bit", find_undecodable(raw, start, len(raw))))
    return [Remark(code, position) for code, position in found if position is not None and position >= 0]
