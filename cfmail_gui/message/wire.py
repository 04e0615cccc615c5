"""From the octets of a message to the text that JSON carries to Cloudflare; what had to be changed is said."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from cfmail_gui.message.document import MAX_MESSAGE_OCTETS, Document, split
from cfmail_gui.message.faults import BadMessage
from cfmail_gui.message.octets import pieces
from cfmail_gui.message.repair_body import find_offending
from cfmail_gui.message.signatures import Signature, touched
from cfmail_gui.message.splices import Splice, Splices
from cfmail_gui.message.wire_bodies import line_end_repairs, repairs
from cfmail_gui.message.wire_changes import ChangeCode, Repair, WireChange, WireOptions, WireWarning
from cfmail_gui.message.wire_left_out import leave_out

__all__ = ["ChangeCode", "Wire", "WireChange", "WireOptions", "WireWarning", "encode"]

_DEFAULT = WireOptions()
_NOTHING = split(b"")


@dataclass(frozen=True)
class Wire:
    """A message as it is sent; ``octets`` are valid UTF-8, and ASCII where 7-bit was asked for.

    There is no text of the whole: one emoji makes it four times as large, and building it in one call holds the
    interpreter, and so the window, for 76 ms at 25 MiB.
    """

    octets: bytes
    changes: tuple[WireChange, ...]
    edits: Splices = field(default=_NOTHING.octets, compare=False)  # from the message to ``octets``, line ends aside
    source: Document = field(default=_NOTHING, compare=False, repr=False)

    @cached_property
    def broken(self) -> tuple[Signature, ...]:
        """The signatures that cover something in ``edits``."""
        return touched(self.source, [(change.start, change.end) for change in self.edits.changes()])

    @cached_property
    def warnings(self) -> tuple[WireWarning, ...]:
        """What may keep the message from being delivered, though it can be sent."""
        if all(self.octets[a:b].isascii() for a, b in pieces(self.octets, 0, len(self.octets))):
            return ()
        sent = split(self.edits.whole()) if self.edits.items else self.source
        headers = (sent.raw[part.start : part.body_start] for part in sent.tree.parts)
        return () if all(header.isascii() for header in headers) else ("smtputf8-headers",)


class _Sent(NamedTuple):
    """Octets with their line ends as they are sent."""

    octets: bytes
    line_ends: int  # how many became CRLF
    is_sendable: bool  # otherwise the work was not finished


def encode(document: Document, options: WireOptions = _DEFAULT) -> Wire:
    """Return the message as it is sent.

    A BOM, mbox lines, Bcc fields and the mark of a draft are left out; octets that are not UTF-8 are encoded the way
    mail does that, for JSON carries characters; every line ends with CRLF. Nothing else is changed. A CR that ends no
    line stays (RFC 5321 2.3.8 forbids it, but to change it could break a signature).

    Raises:
        BadMessage: "no-header" when nothing of the header would be left; "too-large" when it is that on the wire
            (``position`` is the size); else why octets cannot be encoded by anyone but the user, with position and
            place: "eight-bit-…", "smtputf8-address" or "charset-needed".
    """
    edits, changes = leave_out(document)
    left = split(edits.whole()) if edits.items else document
    sent = _on_the_wire(left.raw, options)
    if sent.line_ends or not sent.is_sendable:
        found = _repairs(left, options, edits, is_sendable=sent.is_sendable)
        if found:
            edits = _with_repairs(edits, found)
            changes += [repair.change for repair in found]
            sent = _on_the_wire(edits.whole(), options)
    if len(sent.octets) > MAX_MESSAGE_OCTETS:
        raise BadMessage("too-large", position=len(sent.octets))
    return Wire(sent.octets, _counted(changes, sent.line_ends), edits, document)


def _on_the_wire(raw: bytes, options: WireOptions) -> _Sent:
    """Give ``raw`` the line ends with which it is sent, up to the first octet that cannot be sent."""
    cr_ends_lines = b"\n" not in raw
    octets: list[bytes] = []
    line_ends = 0
    for a, b in pieces(raw, 0, len(raw)):
        piece = raw[a:b]
        if find_offending(piece, 0, len(piece), seven_bit=options.seven_bit) is not None:
            return _Sent(b"", line_ends, is_sendable=False)
        if options.crlf:
            piece, count = _with_crlf(piece, cr_ends_lines=cr_ends_lines)
            line_ends += count
        octets.append(piece)
    return _Sent(b"".join(octets) if line_ends else raw, line_ends, is_sendable=True)


def _with_crlf(piece: bytes, *, cr_ends_lines: bool) -> tuple[bytes, int]:
    """Return ``piece`` with CRLF at the end of every line, and how many lines ended otherwise."""
    if cr_ends_lines:
        return piece.replace(b"\r", b"\r\n"), piece.count(b"\r")
    has_cr = b"\r" in piece  # to look for one octet is many times faster than to look for two
    count = piece.count(b"\n") - (piece.count(b"\r\n") if has_cr else 0)
    if not count:
        return piece, 0
    return (piece.replace(b"\r\n", b"\n") if has_cr else piece).replace(b"\n", b"\r\n"), count


def _repairs(left: Document, options: WireOptions, edits: Splices, *, is_sendable: bool) -> list[Repair]:
    try:
        return list(line_end_repairs(left) if is_sendable else repairs(left, options))
    except BadMessage as error:
        error.position = _originals(edits, [error.position or 0])[0]
        raise


def _with_repairs(edits: Splices, found: list[Repair]) -> Splices:
    """Add ``found``, whose offsets are those behind ``edits``."""
    fresh = sorted(splice for repair in found for splice in repair.splices)
    starts = _originals(edits, [splice.start for splice in fresh])
    moved = [Splice(start, start + end - a, octets) for start, (a, end, octets) in zip(starts, fresh, strict=True)]
    return Splices(edits.base, tuple(_merged(sorted((*edits.items, *moved)))))


def _originals(edits: Splices, positions: list[int]) -> list[int]:
    """Return where octets were before ``edits``."""
    changes = list(edits.changes())
    befores = [bisect_right(changes, position, key=lambda change: change.now_start) - 1 for position in positions]
    shifts = [changes[before].end - changes[before].now_end if before >= 0 else 0 for before in befores]
    return [position + shift for position, shift in zip(positions, shifts, strict=True)]


def _merged(splices: Iterable[Splice]) -> Iterator[Splice]:
    """Make one of those that touch."""
    last: Splice | None = None
    for splice in splices:
        if last and last.end == splice.start:
            last = Splice(last.start, splice.end, last.octets + splice.octets)
            continue
        if last:
            yield last
        last = splice
    if last:
        yield last


def _counted(changes: list[WireChange], line_ends: int) -> tuple[WireChange, ...]:
    """Put all changed line ends into one change, the last."""
    line_ends += sum(change.count for change in changes if change.code == "line-ends")
    others = [change for change in changes if change.code != "line-ends"]
    return (*others, WireChange("line-ends", line_ends)) if line_ends else tuple(others)
