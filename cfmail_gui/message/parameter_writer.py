"""Writing the parameters of MIME header fields (RFC 2045 5.1, RFC 2231); the rest of a value stays as it is."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from cfmail_gui.message.encoded_word_writer import refuse_controls
from cfmail_gui.message.faults import BadEdit
from cfmail_gui.message.parameters import read_parameters

_NAME = re.compile(r"[!#$&+.^_`{|}~A-Za-z0-9-]{1,60}")
# As ``read_parameters`` reads them: a quotation mark counts only where a value begins.
_WRITTEN = re.compile(
    r"[\s;]*+(?:(?P<name>[^\s=;\"]++)\s*+=\s*+(?:(?P<quoted>\"(?:[^\"\\]++|\\.)*+(?P<close>\")?)|[^;]*+)|[^;]*+)",
    re.DOTALL,
)
_MORE = re.compile(r"\s*+[^;\s]")  # behind a value, and yet no next parameter
_NOT_IN_EXTENDED = re.compile(rb"[^!#$&+.^_`{|}~A-Za-z0-9-]")  # RFC 2231, 7: attribute-char
_NOT_IN_FALLBACK = re.compile(r"[^ !#-\[\]-~]|=(?=\?)")
_FILE_NAMES = ("name", "filename")

_LONGEST_PIECE = 800  # a line is at most 998 octets, and other parameters may be on it
_LONGEST_PLAIN = _LONGEST_PIECE // 2  # of which every character may need a backslash
_LONGEST_FALLBACK, _FALLBACK_TAIL = 120, 20  # of a long name the end is kept too, for its extension
_LINE, _LONGEST_NAME = 76, len("Content-Disposition:")


class _Written(NamedTuple):
    """``text[start:end]``: what parts a parameter from the one before, its name from ``name_start`` on, its value."""

    start: int
    name_start: int
    end: int
    name: str  # in lower case, without the number of a section
    whole: str  # name, number and value as written
    is_closed: bool  # False: a quotation mark is missing, and everything to the end is the value


def with_parameter(value: bytes, name: str, text: str | None, *, line_end: bytes = b"") -> bytes:
    """Return the value of a field in which parameter ``name`` is ``text``, or gone for None.

    Everything else stays octet for octet. What does not fit on its line is folded where ``line_end`` says by what;
    without one no fold is added.

    Raises:
        BadEdit: "bad-name", or "control" at a character that no header field may hold.
    """
    if not _NAME.fullmatch(name):
        raise BadEdit("bad-name", name=name)
    refuse_controls(text or "", name)
    pieces = [] if text is None else _pieces(name, text)
    written, fold = value.decode("utf-8", "surrogateescape"), line_end.decode("ascii")
    if any(item.name == name.lower() for item in _each(written)):
        changed = _rewritten(written, {name.lower(): pieces}, fold)
    else:
        changed = _appended(written, pieces, fold) if pieces else written
    return changed.encode("utf-8", "surrogateescape")


def in_ascii(text: str) -> str:
    """Return a value as a person typed it with every parameter that is not ASCII written as RFC 2231 has it."""
    beyond = {item.name for item in _each(text) if not item.whole.isascii() and _NAME.fullmatch(item.name)}
    params = read_parameters(text.partition(";")[2]) if beyond else {}
    return _rewritten(text, {name: _pieces(name, params[name]) for name in beyond & params.keys()}, "")


def _pieces(name: str, text: str) -> list[str]:
    """Return one parameter as it is written; a reader that knows RFC 2231 takes the extended form of two."""
    is_file_name = name.lower() in _FILE_NAMES
    if not text.isascii() or (is_file_name and "=?" in text):  # many decode encoded words there
        fallback = [f'{name}="{_fallback(text)}"'] if is_file_name else []
        return [*fallback, *_extended(name, text)]
    cuts = range(0, len(text), _LONGEST_PLAIN)
    if len(cuts) > 1:
        return [f"{name}*{number}={_quoted(text[a : a + _LONGEST_PLAIN])}" for number, a in enumerate(cuts)]
    return [f"{name}={_quoted(text)}"]


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _fallback(text: str) -> str:
    """Return something like ``text`` in ASCII, without what old programs trip over."""
    letters = "".join(mark for mark in unicodedata.normalize("NFKD", text) if not unicodedata.combining(mark))
    plain = _NOT_IN_FALLBACK.sub("_", letters)
    if len(plain) <= _LONGEST_FALLBACK:
        return plain
    return plain[: _LONGEST_FALLBACK - _FALLBACK_TAIL] + plain[-_FALLBACK_TAIL:]


def _extended(name: str, text: str) -> list[str]:
    sections = [""]
    for character in text:
        encoded = _NOT_IN_EXTENDED.sub(lambda match: b"%%%02X" % ord(match[0]), character.encode()).decode("ascii")
        if len(sections[-1]) + len(encoded) > _LONGEST_PIECE:
            sections.append("")
        sections[-1] += encoded
    if len(sections) == 1:
        return [f"{name}*=utf-8''{sections[0]}"]
    marks = ("utf-8''", *[""] * len(sections))
    return [
        f"{name}*{number}*={mark}{piece}" for number, (mark, piece) in enumerate(zip(marks, sections, strict=False))
    ]


def _each(text: str) -> Iterator[_Written]:
    position = text.find(";")
    while 0 <= position < len(text):
        match = _WRITTEN.match(text, position)
        if match is None or match.end() == position:
            return
        position = match.end()
        if match["name"] is not None:
            end = position if match["quoted"] else match.start() + len(match[0].rstrip())
            name_start = match.start("name")
            name = match["name"].lower().partition("*")[0]
            is_closed = not match["quoted"] or match["close"] is not None
            yield _Written(match.start(), name_start, end, name, text[name_start:end], is_closed)


def _rewritten(text: str, new: Mapping[str, Sequence[str]], line_end: str) -> str:
    """Write new parameters where the first of each name is, and take out the others."""
    missing, out, position = dict(new), [], 0
    for item in _each(text):
        if item.name not in new:
            continue
        pieces, has_more = missing.pop(item.name, ()), _MORE.match(text, item.end) is not None
        out.append(text[position : item.start])
        if pieces:
            before, prefix = text[: item.start], text[item.start : item.name_start]
            out.append(_laid_out(before, prefix, pieces, line_end) + (";" if has_more else ""))
        elif has_more:  # it is no value of the parameter before
            out.append(text[item.start : item.name_start])
        position = item.end
    return "".join((*out, text[position:]))


def _appended(text: str, pieces: Sequence[str], line_end: str) -> str:
    """Write a parameter behind all others, but for a last one that swallows everything to the end."""
    last = next((item for item in _each(text) if not item.is_closed), None)
    end = last.start if last else len(text.rstrip())
    before = text[:end].removesuffix(";")
    parted = ";" if last and ";" not in text[last.start : last.name_start] else ""
    return before + _laid_out(before, "; ", pieces, line_end) + parted + text[end:]


def _laid_out(before: str, parting: str, pieces: Sequence[str], line_end: str) -> str:
    out = []
    column = _column(before) + (0 if _has_fold(before) else _LONGEST_NAME)
    for piece in pieces:
        if line_end and not _has_fold(parting) and column + len(parting) + len(piece) > _LINE:
            parting = f";{line_end} "
        column = _column(parting) + len(piece) + (0 if _has_fold(parting) else column)
        out.append(parting + piece)
        parting = "; "
    return "".join(out)


def _has_fold(text: str) -> bool:
    return "\n" in text or "\r" in text


def _column(text: str) -> int:
    return len(text) - 1 - max(text.rfind("\n"), text.rfind("\r"))
