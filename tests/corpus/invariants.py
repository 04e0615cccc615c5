"""What must hold for any octets whatsoever, whether they are a message or not."""

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Literal

from cfmail_gui.cloudflare.schema import request_pieces
from cfmail_gui.message.alternatives import body_numbers
from cfmail_gui.message.document import Document, ensure_message, split
from cfmail_gui.message.edit import part_at
from cfmail_gui.message.envelope import Envelope
from cfmail_gui.message.faults import BadEdit, BadMessage
from cfmail_gui.message.field_edits import insert_field, remove_field, replace_field
from cfmail_gui.message.leaf_edits import replace_text
from cfmail_gui.message.parts import text_of, text_part
from cfmail_gui.message.source_map import SourceMap, can_edit
from cfmail_gui.message.source_text import read, read_line, show
from cfmail_gui.message.wire import Wire, encode
from cfmail_gui.message.wire_changes import WireOptions
from tests.corpus.contents import is_utf8, leaves

Result = Literal["identical", "re-encoded", "refused", "not a message"]

TYPED = "A new text.\n\nGrüße, Привет, 你好\n--b1\n.\nFrom here on\n" + "long " * 300
_NAME, _SUBJECT = "X-Corpus-Check", "Grüße, 你好"
_ENVELOPE = Envelope("ann@sender.example", ("bob@far.example",))
_OPTIONS = (WireOptions(), WireOptions(crlf=False), WireOptions(seven_bit=True))
_BLIND = {"bcc", "resent-bcc"}
_REWRITTEN = _BLIND | {"x-unsent", "", "content-transfer-encoding"}  # or left out; "" is what is no field
_NO_MESSAGE = {"empty", "no-header"}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of a file that is sent."""

    result: Result
    fault: str = ""  # why it is refused
    changes: tuple[str, ...] = ()  # codes, one for each change


class Broken(Exception):
    """An invariant does not hold."""

    def __init__(self, invariant: str, cause: Exception) -> None:
        super().__init__(f"{invariant}: {type(cause).__name__}: {str(cause)[:600]}")
        self.invariant = invariant


@contextmanager
def checking(invariant: str) -> Iterator[None]:
    """Give what goes wrong a name; any exception counts, for none is documented that is not caught inside."""
    try:
        yield
    except Exception as error:
        raise Broken(invariant, error) from error


def verify(raw: bytes) -> Verdict:
    """Check everything that can be; raises Broken for the first invariant that does not hold."""
    with checking("octets are kept"):
        document = split(raw)
        assert document.raw == raw
    with checking("fields and parts cover the octets"):
        covers(document)
    with checking("source text is a bijection"):
        source_text(document)
    with checking("an edit of the source keeps all other octets"):
        source_edit(document)
    with checking("an edit of a field keeps all other octets"):
        field_edit(document)
    with checking("an edit of a text keeps all other parts"):
        text_edit(document)
    return sending(document)


def covers(document: Document) -> None:
    """Fields follow each other without gaps; parts lie in each other, one behind the other, and end in the message."""
    position = document.start
    for field in document.fields:
        assert field.start == position <= field.value_start <= field.value_end <= field.end
        position = field.end
    assert position == document.fields_end <= document.body_start <= document.size
    parts = document.tree.parts
    assert (parts[0].start, parts[0].body_start) == (document.start, document.body_start)
    assert parts[0].end == document.size
    around = [parts[0]]
    for part in parts[1:]:
        while around[-1].depth >= part.depth:
            assert around.pop().end <= part.opening
        assert around[-1].depth == part.depth - 1
        assert around[-1].boundary
        assert around[-1].body_start <= part.opening <= part.start <= part.body_start <= part.end <= around[-1].end
        around.append(part)
    assert len({part.number for part in parts}) == len(parts)


def source_text(document: Document) -> None:
    """What the source view shows can be read back, octet for octet."""
    raw = document.raw
    for line in raw.split(b"\n"):
        assert read_line(show(line)) == line
    ends = raw.count(b"\r\n")
    if ends in (0, raw.count(b"\n")):
        assert read(show(raw), b"\r\n" if ends else b"\n") == raw


def source_edit(document: Document) -> None:
    """A line typed in the middle is all that changes, and taking it away again restores the octets."""
    shown = SourceMap.of(document, lambda number, octets: f"{octets} octets of {number}")
    assert shown.edited(shown.text) is document
    if can_edit(document) or not document.fields_end < document.body_start < document.size:
        return
    lines = shown.text.split("\n")
    line = shown.line_of(document.body_start)
    assert shown.offset_of(line, 0) == document.body_start
    edited = shown.edited("\n".join([*lines[:line], "X typed ⟨E9⟩", *lines[line:]]))
    inserted = b"X typed \xe9" + document.line_end
    assert edited.raw == document.raw[: document.body_start] + inserted + document.raw[document.body_start :]
    again = SourceMap.of(edited, lambda number, octets: f"{octets} octets of {number}")
    lines = again.text.split("\n")
    if lines.pop(line) == "X typed ⟨E9⟩":  # not folded away with what is behind it
        assert again.edited("\n".join(lines)).raw == document.raw


def field_edit(document: Document) -> None:
    """Add a field, replace the Subject, remove the field again."""
    raw = document.raw
    added = insert_field(document, 0, _NAME, "Grüße 1")
    new = index_of(added, _NAME)
    assert new is not None
    inserted = added.fields[new]
    rest = added.raw[: inserted.start] + added.raw[inserted.end :]
    ended = raw + document.line_end  # so that a field can begin behind it
    assert rest == raw or (rest == ended and not raw.endswith((b"\r", b"\n")))
    subject = index_of(document, "subject")
    if subject is not None:
        replaced = replace_field(document, subject, "Subject", _SUBJECT)
        old, fresh = document.fields[subject], replaced.fields[subject]
        assert replaced.raw[: fresh.start] == raw[: old.start]
        assert replaced.raw[fresh.end :] == raw[old.end :]
        rest = replaced.raw + rest[len(raw) :]
        added = replace_field(added, subject + (new <= subject), "Subject", _SUBJECT)
    assert remove_field(added, new).raw == rest


def index_of(document: Document, name: str) -> int | None:
    """Return the index of the first field of that name."""
    return next((index for index, field in enumerate(document.fields) if field.name.lower() == name.lower()), None)


def text_edit(document: Document) -> None:
    """The new text can be read, and no octet outside its part changes."""
    number = body_numbers(document).text
    found = text_part(document.tree)
    number = number if number is not None else found.number if found else None
    if number is None:
        return
    part = part_at(document, number)
    try:
        edited = replace_text(document, number, TYPED).document
    except BadEdit as error:
        if error.fault not in ("not-encodable", "not-editable"):
            raise
        return
    assert text_of(edited, part_at(edited, number)).text == TYPED
    assert [p.number for p in edited.tree.parts] == [p.number for p in document.tree.parts]
    assert others(edited, number) == others(document, number)
    if part.depth:
        assert edited.raw[: part.start] == document.raw[: part.start]
        assert edited.raw.endswith(document.raw[part.end :])


def others(document: Document, number: str) -> list[tuple[str, bytes]]:
    """Return every leaf but one with its own octets, header included; of the message's header what is not MIME's."""
    header = [(f.name, f.value) for f in document.fields if not f.name.lower().startswith(("content-", "mime-"))]
    leaf = [part for part in document.tree.parts if part.depth and not part.boundary and part.number != number]
    return header + [(part.number, document.raw[part.start : part.end]) for part in leaf]


def sending(document: Document) -> Verdict:
    """Check what is sent, in each way it can be sent; the verdict is about the usual one."""
    with checking("only BadMessage refuses a file"):
        try:
            ensure_message(document)
        except BadMessage as error:
            return Verdict("not a message" if error.fault in _NO_MESSAGE else "refused", error.fault)
    verdicts = [_sent(document, options) for options in _OPTIONS]
    return verdicts[0]


def _sent(document: Document, options: WireOptions) -> Verdict:
    with checking(f"only BadMessage refuses to send ({options})"):
        try:
            wire = encode(document, options)
        except BadMessage as error:
            if error.candidates and not options.header_charset:
                _sent(document, replace(options, header_charset=error.candidates[0]))
            return Verdict("refused", error.fault)
    with checking(f"what is sent can be carried ({options})"):
        carried(wire, options)
    with checking(f"what is sent means the same ({options})"):
        means_the_same(document, split(wire.octets), options)
    changes = tuple(change.code for change in wire.changes)
    with checking("changes are told"):
        assert bool(changes) == (wire.octets != document.raw)
    return Verdict("re-encoded" if changes else "identical", changes=changes)


def carried(wire: Wire, options: WireOptions) -> None:
    """UTF-8, exact through JSON, and sent once more it is the same."""
    wire.octets.decode("ascii" if options.seven_bit else "utf-8")
    body = json.loads(b"".join(request_pieces(_ENVELOPE, wire.octets)))
    assert body["mime_message"].encode() == wire.octets
    assert encode(split(wire.octets), options).octets == wire.octets


def means_the_same(document: Document, sent: Document, options: WireOptions) -> None:
    """No Bcc and no new fields; what can be read as UTF-8 is kept, and contents decode to what they were."""
    names = Counter(field.name.lower() for field in document.fields)
    sent_names = Counter(field.name.lower() for field in sent.fields)
    assert not _BLIND & set(sent_names)
    new = sent_names - names - _behind_marks(document)
    allowed = {"content-transfer-encoding", *({"mime-version"} if "content-transfer-encoding" in new else ())}
    assert set(new) <= allowed, new
    assert set(names - sent_names) <= _BLIND | {"x-unsent", ""}, names - sent_names
    kept = {_unfolded(field.value) for field in sent.fields}
    is_good = bytes.isascii if options.seven_bit else is_utf8
    for field in document.fields:
        if field.name.lower() not in _REWRITTEN and is_good(field.value):
            assert _unfolded(field.value) in kept, field.name
    before, after = leaves(document), leaves(sent)
    assert [leaf[:2] for leaf in after] == [leaf[:2] for leaf in before]
    for old, now in zip(before, after, strict=True):
        assert now.octets == old.octets or (now.lines == old.lines and not now.is_base64), f"octets of {old.number}"
        assert now.text == old.text, f"text of {old.number}"
        assert now.file_name == old.file_name or not old.file_name, old.file_name


def _behind_marks(document: Document) -> Counter[str]:
    """A field behind a BOM is none as long as a Bcc field stands before it, which is not sent."""
    return Counter(
        inner.name.lower() for field in document.fields if not field.name for inner in split(field.value).fields
    )


def _unfolded(value: bytes) -> bytes:
    return value.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
