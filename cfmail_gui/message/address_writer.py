"""Lists of mailboxes as people edit them, and as header fields hold them (RFC 5322 3.4, RFC 2047, RFC 5891).

Both ways a list is taken apart first, exactly as ``addresses`` does it. Only then names are decoded, or encoded, and
a decoded name is quoted: what looks like an address in one never becomes a recipient. What is no list stays as it is.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from cfmail_gui.message.addr_spec import ascii_domain
from cfmail_gui.message.addresses import TOKEN
from cfmail_gui.message.comments import comment_end, unquoted
from cfmail_gui.message.display import is_stripped, visible
from cfmail_gui.message.encoded_word_writer import encode_words, refuse_controls, without_controls
from cfmail_gui.message.fields import decode_text, unfold

_PHRASE = re.compile(r'[^ \t"()<>,;:\[\].@\\]+(?:[ \t]+[^ \t"()<>,;:\[\].@\\]+)*')
_SPACED = re.compile(r"[ \t]++|[^ \t]++")
_SPECIAL = re.compile(r"[.@\\\[\])>]")  # of what may be in a word of a phrase, but only in quotation marks
_JOINERS = "\u200c\u200d"  # without which some scripts and emoji fall apart
_LONGEST_NAME = 900  # octets of a name that may stay as it is: a line is at most 998


class _Token(NamedTuple):
    kind: str
    text: str


class _Segment(NamedTuple):
    """Neighbouring tokens, by what they are together.

    "name" comes before "angle", "group" before "colon" and "element", which has no angle brackets, before "end" or
    last; "raw" is no part of a list.
    """

    kind: str
    tokens: list[_Token]

    @property
    def text(self) -> str:
        """All of it, as it is written."""
        return "".join([token.text for token in self.tokens])


def show_addresses(value: bytes) -> str:
    """Return a header field's value as text to edit, with decoded names; ``write_addresses`` takes it.

    Octets that are not UTF-8, and what could not be seen, appear in angle brackets or, in names, not at all.
    """
    out = []
    for segment in _segments(unfold(value).decode("latin-1")):
        if segment.kind in ("name", "group"):
            out.append(_shown_name(segment))
        elif segment.kind == "element":
            out.append(_with_comment(segment, _shown_comment(segment)))
        else:
            out.append(segment.text)
    return without_controls(visible("".join(out).encode("latin-1"))).strip(" \t")


def write_addresses(text: str) -> str:
    """Return the value of a header field for what a person typed.

    Names are quoted or encoded where they have to be, domains become A-labels, semicolons outside groups commas. A
    local part that is not ASCII stays so: nothing may encode it.

    Raises:
        BadEdit: "control" at a character that no header field may hold.
    """
    refuse_controls(text)
    out: list[str] = []
    segments = list(_segments(_view(text)))
    in_group = False
    for number, segment in enumerate(segments, 1):
        if segment.kind in ("name", "group"):
            out.append(_written_name(segment))
        elif segment.kind in ("element", "angle"):
            addresses = _in_a_labels(segment)
            out.append(_with_comment(addresses, _written_comment(addresses)))
        elif segment.kind == "end":
            follows = "".join([later.text for later in segments[number : number + 2]])
            out.append(_written_end(segment.text, follows, in_group=in_group))
        else:
            out.append(segment.text)
        in_group = segment.kind == "colon" or (in_group and not (segment.kind == "end" and ";" in segment.text))
    return _text("".join(out)).strip(" \t")


def spaced_words(value: str) -> Iterator[tuple[str, str]]:
    """Yield the words of an address list, each with the white space before it, where a line may be folded."""
    gap, word = "", []
    for token in _tokens(value):
        for part in _SPACED.findall(token.text) if token.kind in ("comment", "rest") else (token.text,):
            if part.strip(" \t"):  # at other white space no line can be folded
                word.append(part)
            elif word:
                yield gap, "".join(word)
                gap, word = part, []
            else:
                gap += part
    if word:
        yield gap, "".join(word)


def _tokens(text: str) -> Iterator[_Token]:
    """A quotation mark or parenthesis that is never closed makes everything behind it "rest"."""
    position = 0
    while match := TOKEN.match(text, position):
        kind, end = str(match.lastgroup), match.end()
        if kind == "comment":
            end = comment_end(text, position) or end
        token = text[position:end]
        if token in ("(", '"'):
            yield _Token("rest", text[position:])
            return
        yield _Token(kind, token)
        position = end


def _segments(text: str) -> Iterator[_Segment]:
    waiting: list[_Token] = []
    inside: list[_Token] = []  # angle brackets
    for token in _tokens(text):
        if inside and token.kind in ("angle", "rest"):
            yield _Segment("raw", [*waiting, *inside])
            waiting, inside = [], []
        if inside or token.kind == "angle":
            inside.append(token)
            if token.kind == "close":
                yield _Segment("name", waiting)
                yield _Segment("angle", inside)
                waiting, inside = [], []
        elif token.kind in ("end", "colon"):
            yield _Segment("element" if token.kind == "end" else "group", waiting)
            yield _Segment(token.kind, [token])
            waiting = []
        else:
            waiting.append(token)
    is_list = not inside and not (waiting and waiting[-1].kind == "rest")
    yield _Segment("element" if is_list else "raw", [*waiting, *inside])


def _view(text: str) -> str:
    """Return UTF-8 as Latin-1, in which one character is one octet, as ``addresses`` looks at it."""
    return text.encode("utf-8", "surrogateescape").decode("latin-1")


def _text(view: str) -> str:
    return view.encode("latin-1").decode("utf-8", "surrogateescape")


def _seen(text: str) -> str:
    """Return a name or comment without what its reader strips, but with the joiners."""
    if "\n" not in text and not is_stripped(text):
        return text
    return "".join([character if _is_kept(character) else " " * character.isspace() for character in text])


def _is_kept(character: str) -> bool:
    if character in _JOINERS or "\udc80" <= character <= "\udcff":  # such an octet is shown in angle brackets
        return True
    return not (character == "\n" or is_stripped(character))


def _spoken(segment: _Segment) -> str:
    words = [token for token in segment.tokens if token.kind != "comment"]
    return "".join([unquoted(token.text) if token.kind == "quoted" else token.text for token in words])


def _comments(segment: _Segment) -> str:
    return " ".join([unquoted(token.text) for token in segment.tokens if token.kind == "comment"])


def _shown_name(segment: _Segment) -> str:
    spoken, comment = _spoken(segment), _shown_comment(segment)
    name = _seen(decode_text(spoken.encode("latin-1")))
    is_same = name == _text(spoken).strip(" \t") or not name.strip() or "=?" in name
    if is_same or not _may_be_renamed(segment, spoken):
        return _view(_seen(_text(_with_comment(segment, comment))))
    return _named(segment, _view(name) if _PHRASE.fullmatch(name) else _quoted(_view(name)), comment)


def _written_name(segment: _Segment) -> str:
    spoken, comment = _spoken(segment), _written_comment(segment)
    name = decode_text(spoken.encode("latin-1"))
    if not _may_be_renamed(segment, spoken) or not name.strip():
        return _with_comment(segment, comment)
    if not spoken.isascii() or len(spoken) > _LONGEST_NAME:
        return _named(segment, " ".join(encode_words(name)), comment)
    has_special = any(token.kind != "quoted" and _SPECIAL.search(token.text) for token in _words(segment))
    if has_special and "=?" not in spoken and segment.kind == "name":
        return _named(segment, _quoted(spoken.strip(" \t")), comment)
    return _with_comment(segment, comment)


def _words(segment: _Segment) -> Iterator[_Token]:
    return (token for token in segment.tokens if token.kind not in ("comment", "space"))


def _may_be_renamed(segment: _Segment, spoken: str) -> bool:
    """A name that is blank gives way to a comment, and a group's with an address in it is none."""
    return bool(spoken.strip()) and not (segment.kind == "group" and "@" in spoken)


def _named(segment: _Segment, phrase: str, comment: str | None) -> str:
    """Write another name in place of the old one, and the comments behind it."""
    before = segment.tokens[0].text if segment.tokens[0].kind == "space" else ""
    behind = " " if segment.kind == "name" else ""
    kept = [f"({comment})"] if comment else [token.text for token in segment.tokens if token.kind == "comment"]
    return before + " ".join([phrase, *kept]) + behind


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _shown_comment(segment: _Segment) -> str | None:
    """Return all comments as one, decoded; None where they can stay as they are."""
    spoken = _comments(segment)
    text = _seen(decode_text(spoken.encode("latin-1")))
    if text == _text(spoken).strip(" \t") or not text.strip() or "=?" in text:
        return None
    return re.sub(r"([()\\])", r"\\\1", _view(text))


def _written_comment(segment: _Segment) -> str | None:
    spoken = _comments(segment)
    return None if spoken.isascii() else " ".join(encode_words(decode_text(spoken.encode("latin-1"))))


def _with_comment(segment: _Segment, comment: str | None) -> str:
    """Write one comment in place of all; a comment parts words, so white space stays where another was."""
    if comment is None:
        return segment.text
    out, now = [], f"({comment})"
    for token in segment.tokens:
        out.append(now if token.kind == "comment" else token.text)
        now = " " if token.kind == "comment" else now
    return "".join(out)


def _in_a_labels(segment: _Segment) -> _Segment:
    tokens = [
        token
        if token.text.isascii() or token.kind != "word"
        else _Token("word", _view(ascii_domain(_text(token.text))))
        for token in segment.tokens
    ]
    return _Segment(segment.kind, tokens)


def _written_end(marks: str, follows: str, *, in_group: bool) -> str:
    """Return commas, and semicolons that end a group, with a space behind them."""
    group, mark, others = marks.partition(";") if in_group else ("", "", marks)
    written = group + mark + others.replace(";", ",")
    if not follows.strip():
        return written if in_group or ";" not in marks else ""
    return written if follows[0] in " \t" else f"{written} "
