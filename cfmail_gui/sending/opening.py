"""What the window must know of a message before it shows it; made off the GUI thread, because messages are large."""

import hashlib
import re
from pathlib import Path
from typing import TYPE_CHECKING

from cfmail_gui.message import composition, document, envelope, signatures, wire
from cfmail_gui.message.document import Document
from cfmail_gui.message.faults import BadMessage
from cfmail_gui.message.remark import Remark
from cfmail_gui.sending.opened import Opened, WireSummary

if TYPE_CHECKING:
    from cfmail_gui.store.saving import FileStamp

_NEXT_MESSAGE = re.compile(rb"\nFrom [^\n]{1,500}\n[!-9;-~]{1,100}:")
_DEFAULT = wire.WireOptions()


def examine(
    raw: bytes, name: str, path: Path | None = None, stamp: "FileStamp | None" = None, *, unsaved: bool = False
) -> Opened:
    """Split, decode and dry-encode ``raw``.

    Raises:
        BadMessage: "empty", "no-header", "too-large" or "header-too-large": there is nothing to show.
    """
    message = document.split(raw)
    document.ensure_message(message)
    return _opened(message, name, path, stamp, _DEFAULT, unsaved=unsaved)


def examine_work(raw: bytes, name: str, path: Path | None, stamp: "FileStamp | None") -> Opened:
    """Say what is to be known of a message that was being edited, which may be none any more; never raises."""
    return _opened(document.split(raw), name, path, stamp, _DEFAULT, unsaved=True)


def reexamine(message: Document, options: wire.WireOptions | None, before: Opened | None = None) -> Opened:
    """Say what is to be known of an edited message, which may even be none any more; never raises.

    ``before`` is what was known of it: the digest of the file, which no edit changes, is taken from there.
    """
    same_file = before is not None and before.document.octets.base is message.octets.base
    digest = before.wire.file_sha256 if before and before.wire and same_file else ""
    return _opened(message, "", None, None, options or _DEFAULT, unsaved=False, digest=digest)


def _opened(
    message: Document,
    name: str,
    path: Path | None,
    stamp: "FileStamp | None",
    options: wire.WireOptions,
    *,
    unsaved: bool,
    digest: str = "",
) -> Opened:
    addresses = envelope.header_addresses(message)
    summary, refusal = _dry_run(message, options, digest)
    return Opened(
        name=name,
        path=path,
        stamp=stamp,
        unsaved=unsaved,
        document=message,
        addresses=addresses,
        composition=composition.read(message),
        remarks=_once((*addresses.remarks, *_several(message), *message.remarks, *message.tree.remarks)),
        options=options,
        wire=summary,
        refusal=refusal,
    )


def _dry_run(message: Document, options: wire.WireOptions, digest: str) -> tuple[WireSummary | None, BadMessage | None]:
    """Encode without keeping the result: a message may be 26 MiB, and the send encodes it again anyway."""
    try:
        document.ensure_message(message)
        encoded = wire.encode(message, options)
    except BadMessage as error:
        return None, error
    summary = WireSummary(
        size=len(encoded.octets),
        sha256=hashlib.sha256(encoded.octets).hexdigest(),
        file_sha256=digest or hashlib.sha256(message.octets.base).hexdigest(),
        changes=encoded.changes,
        edits=encoded.edits,
        broken=encoded.broken,
        outdated=_outdated(message),
        warnings=encoded.warnings,
    )
    return summary, None


def _outdated(message: Document) -> tuple[signatures.Signature, ...]:
    """Return the signatures of the file that are still there, over octets that have been edited since."""
    if not message.octets.items:
        return ()
    edited = [(change.start, change.end) for change in message.octets.changes()]
    touched = signatures.touched(document.split(message.octets.base), edited)
    here = {(item.kind, item.detail) for item in signatures.find(message)} if touched else set()
    return tuple(item for item in touched if (item.kind, item.detail) in here)


def _once(remarks: tuple[Remark, ...]) -> tuple[Remark, ...]:
    """Keep the first remark of each kind; those about recipients come first, for they may be hidden by no other."""
    kinds: dict[tuple[str, str], Remark] = {}
    for remark in remarks:
        kinds.setdefault((remark.code, remark.detail), remark)
    return tuple(kinds.values())


def _several(message: Document) -> tuple[Remark, ...]:
    """Notice a second message of an mbox file: it would be sent inside the first one's body."""
    raw = message.raw
    if "mbox-line" not in message.prologue:
        return ()
    position = message.body_start - 1
    while (position := raw.find(b"\nFrom ", position)) >= 0:
        if _NEXT_MESSAGE.match(raw, position):
            return (Remark("several-messages", position + 1),)
        position += 1
    return ()
