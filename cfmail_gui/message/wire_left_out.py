"""What of a message is not sent at all: byte order mark and mbox line, Bcc fields, the mark of a draft."""

from collections import Counter
from dataclasses import dataclass, field

from cfmail_gui.message.document import Document
from cfmail_gui.message.faults import BadMessage
from cfmail_gui.message.header import HeaderField, field_at, has_header, is_draft_mark, skip_prologue
from cfmail_gui.message.octets import lines_view
from cfmail_gui.message.remark import RemarkCode
from cfmail_gui.message.splices import Splice, Splices
from cfmail_gui.message.wire_changes import ChangeCode, WireChange

BLIND_NAMES = frozenset({"bcc", "resent-bcc"})
_PROLOGUE_CHANGES: dict[RemarkCode, ChangeCode] = {"bom": "bom-dropped", "mbox-line": "mbox-line-dropped"}

_Span = tuple[int, int]


@dataclass(slots=True)
class _Sorted:
    """The header fields of a message, and what else stands there."""

    kept: list[HeaderField] = field(default_factory=list)
    blind: list[str] = field(default_factory=list)
    marks: int = 0
    dropped: Counter[RemarkCode] = field(default_factory=Counter)


def leave_out(document: Document) -> tuple[Splices, list[WireChange]]:
    """Return the octets of a message without what is not sent, and what that is.

    Raises:
        BadMessage: "no-header" when nothing of the header would be left.
    """
    lines = lines_view(document.raw)
    found = _sort(document, lines)
    if not has_header(found.kept) or lines.startswith((b"\n", b"\r\n"), found.kept[0].start):
        raise BadMessage("no-header", position=document.start)
    changes = [WireChange(change, found.dropped[code]) for code, change in _PROLOGUE_CHANGES.items()]
    changes.append(WireChange("bcc-removed", len(found.blind), ", ".join(dict.fromkeys(found.blind))))
    changes.append(WireChange("draft-mark-removed", found.marks))
    kept = [(written.start, written.end) for written in found.kept]
    edits = Splices(document.raw, tuple(_gaps([*kept, (document.fields_end, document.size)])))
    if _would_read_cr_as_line_end(document, edits):
        edits = edits.replace(edits.size, edits.size, document.line_end)
        changes.append(WireChange("line-ends", 1))
    return edits, [change for change in changes if change.count]


def _sort(document: Document, lines: bytes) -> _Sorted:
    found = _Sorted(dropped=Counter(skip_prologue(lines, 0, document.start).counts))
    for written in document.fields:
        current: HeaderField | None = written
        if not found.kept and (found.blind or found.marks):
            current = _as_first(document.raw, lines, written, found.dropped)
        if current is None:
            continue
        if current.name.lower() in BLIND_NAMES:
            found.blind.append(current.name)
        elif is_draft_mark(current):
            found.marks += 1
        else:
            found.kept.append(current)
    return found


def _as_first(raw: bytes, lines: bytes, written: HeaderField, dropped: Counter[RemarkCode]) -> HeaderField | None:
    """Look again at a field that comes first now because those before it went.

    What was an odd line inside the header would be read as a BOM or an mbox line at its beginning.
    """
    prologue = skip_prologue(lines, written.start, written.end)
    dropped.update(prologue.counts)
    return field_at(raw, lines, prologue.end, written.end) if prologue.end < written.end else None


def _gaps(kept: list[_Span]) -> list[Splice]:
    starts = [start for start, _ in kept]
    ends = [0, *(end for _, end in kept)]
    return [Splice(end, start, b"") for end, start in zip(ends, starts, strict=False) if end < start]


def _would_read_cr_as_line_end(document: Document, edits: Splices) -> bool:
    """Without some fields a message may be left with CR but no LF; its meaning must not change by that."""
    has_body = document.body_start > document.fields_end
    if has_body or not edits.items or b"\n" not in document.raw:
        return False
    left = edits.whole()
    return b"\n" not in left and b"\r" in left
