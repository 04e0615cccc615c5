"""Raw octets in parameters of MIME header fields, written as RFC 2231 has it: percent-encoded, with their charset."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cfmail_gui.message.encoded_words import hex_octet
from cfmail_gui.message.faults import BadMessage
from cfmail_gui.message.fields import unfold
from cfmail_gui.message.octets import find_undecodable
from cfmail_gui.message.repair_layout import Piece
from cfmail_gui.message.repair_words import GAP, Rules, charset_of, unescaped

# What is read here is what ``parameters`` reads, but with where it is.
_NAME = re.compile(r"[\s;]*+(?P<name>[^\s=;\"]++)\s*+=\s*+|[\s;]*+[^;]*+", re.ASCII)
_QUOTED = re.compile(r'"((?:[^"\\]++|\\.)*+)', re.DOTALL)
_BARE = re.compile(r"[^;]*+")
_BARE_TOKEN = re.compile(r"[^\s(]*+", re.ASCII)
_SECTION = re.compile(r"([^*]+)(?:\*(\d{1,5}))?(\*)?", re.ASCII)
_EXTENDED = re.compile(rb"([A-Za-z0-9_.:+-]{0,40})'[A-Za-z0-9-]{0,35}'")
_PERCENT_PAIR = re.compile(rb"%([0-9A-Fa-f]{2})")
_PIECE = re.compile(rf'(?P<gap>{GAP})|"(?:[^"\\]++|\\.)*+"|[^ \t\r\n"]++|.', re.DOTALL)
_FOLD = re.compile(r"[; \t]*+([\r\n]++[ \t]++)")
_FILE_NAMES = frozenset({"name", "filename"})
_LONGEST_NAME = 200
_LINE_ROOM = 74  # octets of one section, its name included
_LEAST_ROOM = 12
_PLAIN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._")
_PERCENT = tuple(bytes((octet,)) if octet in _PLAIN else b"%%%02X" % octet for octet in range(256))


class _Parameter(NamedTuple):
    """``base*number*=text``: the name begins at ``start`` of the value, the separator before it at ``before``."""

    base: str  # lower case
    number: int  # -1 where there is none
    is_extended: bool
    before: int
    start: int
    text_start: int
    end: int
    octets: bytes  # without quotation marks, but with percent signs still


_Edit = tuple[int, int, tuple[bytes, ...]]


def parameter_pieces(value: bytes, masked: str, rules: Rules, given: str | None) -> tuple[list[Piece], str] | None:
    """Return the pieces of a value in which every parameter that cannot be sent as it is has RFC 2231's form.

    The second value is the charset of the first of them, "" where all of them just went.

    None is returned where a charset is needed that nobody knows; ``given`` is what octets mean that are not UTF-8.

    Raises:
        BadMessage: "eight-bit-structure" where the octets are in a boundary, or in no parameter at all;
            ``position`` is relative to the value.
    """
    by_base: dict[str, list[_Parameter]] = {}
    position = 0
    for parameter in _parameters(value, masked):
        _refuse(value, position, parameter.text_start, rules)
        if parameter.base == "boundary" or len(parameter.base) > _LONGEST_NAME:
            _refuse(value, parameter.text_start, parameter.end, rules)
        by_base.setdefault(parameter.base, []).append(parameter)
        position = parameter.end
    _refuse(value, position, len(value), rules)
    edits: list[_Edit] = []
    for same in by_base.values():
        offending = [one for one in same if not rules.sendable(value[one.text_start : one.end])]
        written = _edits(value, same, offending, given) if offending else []
        if written is None:
            return None
        edits += written
    first = next((written[0] for _, _, written in sorted(edits) if written), b"=''")
    label = first.partition(b"=")[2].partition(b"'")[0].decode("ascii")
    return list(_pieces(value, masked, sorted(edits), rules.line_end)), label


def _refuse(value: bytes, start: int, end: int, rules: Rules) -> None:
    octets = value[start:end]
    if not rules.sendable(octets):
        undecodable = find_undecodable(octets, 0, len(octets))
        plain = len(octets) - len(octets.lstrip(bytes(range(0x80))))
        raise BadMessage("eight-bit-structure", position=start + (plain if undecodable is None else undecodable))


def _parameters(value: bytes, masked: str) -> Iterator[_Parameter]:
    position = masked.find(";") + 1 or len(masked)
    before = position - 1
    while position < len(masked):
        match = _NAME.match(masked, position)
        if match is None or match.end() == position:
            return
        position = match.end()
        section = _SECTION.fullmatch(match["name"].lower()) if match["name"] else None
        if match["name"]:
            inside, end, position = _text_span(masked, position, is_file_name=_is_file_name(match["name"]))
            if section:
                is_quoted = masked.startswith('"', match.end())
                octets = unfold(unescaped(value[inside], masked[inside])[0] if is_quoted else value[inside])
                number = int(section[2]) if section[2] else (0 if section[3] else -1)
                is_extended = section[3] is not None
                yield _Parameter(section[1], number, is_extended, before, match.start("name"), match.end(), end, octets)
        before = position


def _is_file_name(name: str) -> bool:
    return name.lower().partition("*")[0] in _FILE_NAMES


def _text_span(masked: str, position: int, *, is_file_name: bool) -> tuple[slice, int, int]:
    """Return what is inside of a value, where the value ends, and where to go on reading."""
    quoted = _QUOTED.match(masked, position)
    if quoted:
        end = min(quoted.end() + 1, len(masked))  # one that is never closed goes on to the end
        return slice(*quoted.span(1)), end, end
    bare = _BARE.match(masked, position)
    stop = bare.end() if bare else len(masked)
    token = None if is_file_name else _BARE_TOKEN.match(masked, position, stop)
    end = token.end() if token else position + len(masked[position:stop].rstrip(" \t\r\n\v\f"))
    return slice(position, end), end, stop


def _edits(
    value: bytes, same: Sequence[_Parameter], offending: Sequence[_Parameter], given: str | None
) -> list[_Edit] | None:
    """Of parameters with one name the first that counts is written anew; what hides behind it goes."""
    sections: dict[int, _Parameter] = {}
    for one in same:
        sections.setdefault(one.number, one)
    numbered = [one for one in same if one.number >= 0]
    if 0 in sections and all(one.number < 0 for one in offending):
        return [(one.before, one.end, ()) for one in offending]
    target = sections[0] if 0 in sections else sections.get(-1)
    if target is None or (0 not in sections and target not in offending):
        return [(one.before, one.end, ()) for one in offending]
    written = _written(value[target.start : target.start + len(target.base)], target, sections, given)
    gone = {one for one in (*numbered, *offending) if one is not target}
    if written is None:
        return None
    return [(target.start, target.end, written), *((one.before, one.end, ()) for one in gone)]


def _written(
    name: bytes, target: _Parameter, sections: dict[int, _Parameter], given: str | None
) -> tuple[bytes, ...] | None:
    """Return the sections of a parameter, percent-encoded and short enough for a line each."""
    declared = _EXTENDED.match(target.octets) if target.is_extended else None
    octets = b"".join(_decoded(target, sections, declared.end() if declared else 0))
    if declared and declared[1]:
        prefix = declared[0]
    elif octets.isascii():
        prefix = b"us-ascii''"
    else:
        charset = charset_of(octets, given)
        if charset is None:
            return None
        prefix = charset.label.encode("ascii") + b"''"
    letters = [prefix, *(_PERCENT[octet] for octet in octets)]
    single = name + b"*=" + b"".join(letters)
    return (single,) if len(single) <= _LINE_ROOM else tuple(_cut(name, letters))


def _decoded(target: _Parameter, sections: dict[int, _Parameter], skipped: int) -> Iterator[bytes]:
    if target.number < 0:
        yield target.octets
        return
    number = 0
    while number in sections:  # behind a section that is missing nothing has its place
        section = sections[number]
        octets = section.octets if number else section.octets[skipped:]
        yield _PERCENT_PAIR.sub(hex_octet, octets) if section.is_extended else octets
        number += 1


def _cut(name: bytes, letters: Sequence[bytes]) -> Iterator[bytes]:
    section, number = name + b"*0*=", 0
    room = max(_LINE_ROOM, len(section) + _LEAST_ROOM)
    for index, letter in enumerate(letters):
        if index > 1 and len(section) + len(letter) > room:
            yield section
            number += 1
            section = b"%b*%d*=" % (name, number)
        section += letter
    yield section


def _pieces(value: bytes, masked: str, edits: Sequence[_Edit], line_end: bytes) -> Iterator[Piece]:
    gap, fold, position, is_after_edit = b"", b"", 0, False
    for start, end, written in (*edits, (len(value), len(value), ())):
        for match in _PIECE.finditer(masked, position, start):
            raw = value[match.start() : match.end()]
            if match["gap"]:
                gap += raw
                continue
            if is_after_edit:  # a blank, so that the line can end here
                has_mark = raw.startswith(b";")
                yield Piece(gap if has_mark else b"", b";")
                raw = raw[has_mark:]
                gap = fold + (b"" if has_mark else gap) or (b" " if raw else b"")
            if raw:
                yield Piece(gap, raw)
                gap = b""
            fold, is_after_edit = b"", False
        if written and is_after_edit:
            yield Piece(b"", b";")
        for index, section in enumerate(written):
            separator = b";" if index < len(written) - 1 else b""
            yield Piece(line_end + b" " if index else fold + gap or b" ", section + separator, is_new=True)
        removed = _FOLD.match(masked, start, end)
        fold = value[slice(*removed.span(1))] if removed else b""  # what went stays two lines
        gap, position, is_after_edit = b"" if written else gap, end, True
    if gap and (_ends_blank(value) or not _ends_blank(gap)):
        yield Piece(gap, b"")


def _ends_blank(octets: bytes) -> bool:
    """Say whether the last line is blank: some servers take such a line for the end of the header."""
    return octets.rstrip(b" \t").endswith((b"\n", b"\r"))
