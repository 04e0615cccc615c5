"""What a file that a person opens as mail holds: one message, a mailbox, Apple's wrapping, or a page of HTML."""

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from cfmail_gui.message.charset_guess import is_ascii_superset
from cfmail_gui.message.charsets import codec_for, decode
from cfmail_gui.message.document import MAX_MESSAGE_OCTETS, split
from cfmail_gui.message.faults import BadFile
from cfmail_gui.message.header import has_header, header_end
from cfmail_gui.message.octets import before_line_end, find_undecodable, lines_view, search
from cfmail_gui.message.text_rewrite import with_controls_shown

MailFileKind = Literal["message", "html", "emlx", "mbox"]

MAX_MAILBOX_OCTETS = 256 * 2**20
MAX_MAILBOX_MESSAGES = 200_000

_OLE2 = bytes.fromhex("D0CF11E0A1B11AE1")  # the container format of Outlook's .msg files
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_UTF8_MARK = b"\xef\xbb\xbf"

_GZIP_MAGIC = b"\x1f\x8b"
_GZIP_FORMAT = 31  # zlib's number for a gzip header and trailer with any window
_GZIP_STEP = 64 * 1024
_UNZIPPED_STEP = 256 * 1024
_MAX_MEMBERS = 10_000  # each costs the copying of up to one step

_MAILBOX_NAMES = (".mbox", ".mbx")
# RFC 4155 asks for an address and a date on that line, but some programs write neither.
_SEPARATOR = rb"From [^\r\n]{0,1000}\r?\n(?=[!-9;-~]{1,100}[ \t]{0,10}:)"
_FIRST_SEPARATOR = re.compile(rb"(?:\xef\xbb\xbf)?(?:\r?\n){0,64}" + _SEPARATOR)
_NEXT_SEPARATOR = re.compile(rb"\n\r?\n" + _SEPARATOR)
_QUOTED_FROM = re.compile(rb"(?m)^>{1,200}From ")
_LONGEST_MATCH = 1200

_EMLX_COUNT = re.compile(rb"[ \t]{0,40}([0-9]{1,19})[ \t]{0,40}\r?\n")
_EMLX_NAME = ".emlx"
_HEADER_LINE = re.compile(rb"[!-9;-~]{1,100}[ \t]{0,10}:")
_PLIST = re.compile(rb"<\?xml[^>]{0,200}>\s{0,40}<!DOCTYPE plist")
_PLIST_MARK = b"<?xml"
_LONGEST_PLIST = 64 * 1024

_HTML_NAMES = (".html", ".htm", ".xhtml")
_HEAD_OCTETS = 1024  # in which a page has to say its charset (html.spec.whatwg.org, "prescan a byte stream")
_HTML = re.compile(
    r"\ufeff?\s*(?:<\?xml[^>]*>\s*)?"
    r"<(?:!--|(?:!doctype\s+html|html|head|body|meta|title|style|div|p|table|span|center|font|h[1-6]|br|a|img)[\s/>])",
    re.IGNORECASE,
)
_META_CHARSET = re.compile(
    rb"<meta[^>]{0,500}?charset\s{0,40}=\s{0,40}[\"']?\s{0,40}([^\s\"'/>;]{1,40})", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class MailEntry:
    """Where one message (or page) begins and ends in the octets of a MailFile."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class MailFile:
    """What a file holds.

    An entry of a mailbox goes from behind its ``From `` line to before the blank line that follows each message; the
    only message of a file goes from its first to its last octet.
    """

    kind: MailFileKind
    octets: bytes  # unpacked
    messages: tuple[MailEntry, ...]  # at least one
    compressed: bool

    def message(self, index: int) -> bytes:
        """Return the octets of one message, as they stand in the file."""
        entry = self.messages[index]
        return self.octets[entry.start : entry.end]


def read_mail_file(octets: bytes, name: str) -> MailFile:
    """Find out what a file of this ``name`` holds; one layer of gzip is undone.

    A file without any sign of something else is taken for a message: whether it is one says ``ensure_message``.
    An .emlx file whose count of octets is wrong is read up to its property list.

    Raises:
        BadFile: "empty", "outlook", "bad-gzip", "no-message" (a mailbox in which no message begins) or "too-large"
            (``size`` is what was looked at): over ``MAX_MESSAGE_OCTETS``, or for a mailbox ``MAX_MAILBOX_OCTETS``
            or ``MAX_MAILBOX_MESSAGES``.
    """
    compressed = octets.startswith(_GZIP_MAGIC)
    if compressed:
        octets = _unpacked(octets, name)
    if not octets:
        raise BadFile("empty", name)
    if octets.startswith(_OLE2):
        raise BadFile("outlook", name)
    if len(octets) > _most(octets):
        raise BadFile("too-large", name, size=len(octets))
    kind, messages = _entries(octets, name)
    if kind != "mbox" and len(octets) > MAX_MESSAGE_OCTETS:
        raise BadFile("too-large", name, size=len(octets))
    return MailFile(kind, octets, messages, compressed)


def mbox_unquoted(octets: bytes) -> tuple[bytes, int]:
    """Take one ">" off each line of ``>From ``, ``>>From `` and so on, as "mboxrd" asks; return how many there were.

    Nothing in a mailbox says whether it was written by this rule: this is for a person to decide.
    """
    result, position, count = bytearray(), 0, 0
    while match := search(_QUOTED_FROM, octets, position, len(octets), _LONGEST_MATCH):
        result += octets[position : match.start()]
        position = match.start() + 1
        # Behind the ">" that is left out a line does not begin, so the rest of this line cannot match again.
        count += 1
    result += octets[position:]
    return bytes(result), count


def page_text(octets: bytes) -> str:
    """Return the text of an HTML page, its lines ended by line feeds; what no body can hold appears as ⟨E9⟩.

    Its charset is what a byte order mark says, else what the page says, else UTF-8 if it can be that, else
    windows-1252.
    """
    return _text(octets, _marked_codec(octets) or _said_codec(octets) or _guessed_codec(octets))


def plain_text(octets: bytes) -> str:
    """Return the text of a file of plain text, as ``page_text`` does; it does not say its charset."""
    return _text(octets, _marked_codec(octets) or _guessed_codec(octets))


def _text(octets: bytes, codec: str) -> str:
    return with_controls_shown(decode(octets.removeprefix(_UTF8_MARK) if codec == "utf_8" else octets, codec)[0])


def _marked_codec(octets: bytes) -> str | None:
    if octets.startswith(_UTF8_MARK):
        return "utf_8"
    return "utf_16" if octets.startswith(_UTF16_MARKS) else None


def _said_codec(octets: bytes) -> str | None:
    """Any other charset than one that holds ASCII is wrong, or what says it could not have been read."""
    said = _META_CHARSET.search(octets[:_HEAD_OCTETS])
    codec = codec_for(said[1].decode("latin-1")) if said else None
    return codec if codec and is_ascii_superset(codec) else None


def _guessed_codec(octets: bytes) -> str:
    return "cp1252" if find_undecodable(octets, 0, len(octets)) is not None else "utf_8"


def _unpacked(octets: bytes, name: str) -> bytes:
    whole = bytearray()
    try:
        for piece in _inflated(octets, name):
            whole += piece
            if len(whole) > _most(whole):
                raise BadFile("too-large", name, size=len(whole))
    except zlib.error as error:
        raise BadFile("bad-gzip", name, detail=str(error)) from error
    return bytes(whole)


def _inflated(octets: bytes, name: str) -> Iterator[bytes]:
    """Yield what is in all members of a gzip file, in small pieces: 10 KiB can hold 10 MiB."""
    member, members = None, 0
    for start in range(0, len(octets), _GZIP_STEP):
        rest = octets[start : start + _GZIP_STEP]
        while rest := rest if member else rest.lstrip(b"\0"):  # between members: padding of tape blocks
            if member is None:
                member, members = zlib.decompressobj(_GZIP_FORMAT), members + 1
            yield member.decompress(rest, _UNZIPPED_STEP)
            rest = member.unused_data if member.eof else member.unconsumed_tail
            if member.eof:
                member = None
        if members > _MAX_MEMBERS:
            raise BadFile("bad-gzip", name, detail="too many members")
    if member is not None:
        yield member.flush()
        if not member.eof:
            raise BadFile("bad-gzip", name, detail="unexpected end of file")


def _most(octets: bytes | bytearray) -> int:
    return MAX_MAILBOX_OCTETS if _FIRST_SEPARATOR.match(octets) else MAX_MESSAGE_OCTETS


def _entries(octets: bytes, name: str) -> tuple[MailFileKind, tuple[MailEntry, ...]]:
    plain_name = name.lower().removesuffix(".gz")
    is_named_mailbox = plain_name.endswith(_MAILBOX_NAMES)
    found = _mailbox(octets, name)
    if len(found) > 1 or (found and is_named_mailbox):
        return "mbox", found
    apple = _emlx(octets, plain_name)
    if apple:
        return "emlx", (apple,)
    if plain_name.endswith(_HTML_NAMES) or _begins_page(octets):
        return "html", (MailEntry(0, len(octets)),)
    if is_named_mailbox and not has_header(split(octets).fields):
        raise BadFile("no-message", name)
    return "message", (MailEntry(0, len(octets)),)


def _mailbox(octets: bytes, name: str) -> tuple[MailEntry, ...]:
    """Find the messages of a mailbox that begins with a ``From `` line; () for any other file."""
    lines = lines_view(octets)
    match = _FIRST_SEPARATOR.match(lines)
    found = []
    while match:
        start = match.end()
        match = search(_NEXT_SEPARATOR, lines, start, len(lines), _LONGEST_MATCH)
        end = match.start() + 1 if match else _without_blank_line(lines, start)
        body = header_end(lines, start)[1]  # where that is later, the blank line is the one that ends the header
        found.append(MailEntry(start, max(end, body)))
        if len(found) > MAX_MAILBOX_MESSAGES:
            raise BadFile("too-large", name, size=len(octets))
    return tuple(found)


def _without_blank_line(lines: bytes, start: int) -> int:
    end = before_line_end(lines, start, len(lines))
    return end if lines.endswith(b"\n", start, end) else len(lines)


def _emlx(octets: bytes, plain_name: str) -> MailEntry | None:
    """Find the message in a file of Apple Mail: a count of octets, so many octets, and a property list."""
    match = _EMLX_COUNT.match(octets)
    if not match or not (plain_name.endswith(_EMLX_NAME) or _HEADER_LINE.match(octets, match.end())):
        return None
    start = match.end()
    end = start + int(match[1])
    if end == len(octets) or (end < len(octets) and _PLIST.match(octets, end)):
        return MailEntry(start, end)
    end = octets.rfind(_PLIST_MARK, max(start, len(octets) - _LONGEST_PLIST))
    return MailEntry(start, end if end >= 0 and _PLIST.match(octets, end) else len(octets))


def _begins_page(octets: bytes) -> bool:
    """Say whether the first thing there is a tag of HTML; no message begins like that."""
    head = octets[:_HEAD_OCTETS].removeprefix(_UTF8_MARK)
    return _HTML.match(head.decode("utf-16" if head.startswith(_UTF16_MARKS) else "latin-1", "replace")) is not None
