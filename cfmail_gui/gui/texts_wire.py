"""What goes over the wire, and how it differs from the file."""

from typing import TYPE_CHECKING, assert_never

from cfmail_gui.gui.texts import listed, number, octets, sentences, tr
from cfmail_gui.message.display import plain

if TYPE_CHECKING:
    from cfmail_gui.message.signatures import Signature, SignatureKind
    from cfmail_gui.message.wire_changes import WireChange, WireWarning
    from cfmail_gui.sending.opened import Opened, WireSummary

_SHOWN_SIGNATURES = 5


def verdict(opened: "Opened", *, edited: bool) -> str:
    """Say in one sentence how what is sent compares with the file."""
    if opened.wire is None:
        return tr("This message cannot be sent as it is.")
    if opened.wire.sha256 == opened.wire.file_sha256:
        return tr("Identical: exactly the bytes of the file are sent.")
    if edited and not opened.changes:
        return tr("Your edits are sent, and nothing else is changed.")
    if edited:
        return tr("Your edits are sent; on the way the message is changed as listed.")
    return tr("Changed on the way, as listed.")


def digests(wire: "WireSummary", *, is_file: bool) -> str:
    """Give the proof."""
    before, after = tr("file") if is_file else tr("as opened"), tr("wire")
    width = max(len(before), len(after))
    return f"SHA-256 {before:{width}}  {wire.file_sha256}\nSHA-256 {after:{width}}  {wire.sha256}"


def compared(*, differs: bool) -> str:
    """Say what the lines side by side leave out."""
    return tr("Line ends are not compared here.") if differs else tr("No line differs; line ends may.")


def warning(code: "WireWarning") -> str:
    """Say what may go wrong with a message that is sent as it is."""
    match code:
        case "smtputf8-headers":
            return tr(
                "Header fields hold raw UTF-8. Mail servers without SMTPUTF8 refuse that; “Send as 7-bit” encodes them."
            )
        case _:
            assert_never(code)


def what(item: "WireChange") -> str:
    """Name one kind of change."""
    match item.code:
        case "bom-dropped":
            return tr("Byte order mark dropped")
        case "mbox-line-dropped":
            return tr("mbox line “From…” dropped")
        case "bcc-removed":
            return tr("{names} removed").format(names=plain(item.detail, 60))
        case "draft-mark-removed":
            return tr("X-Unsent removed")
        case "field-encoded":
            text = tr("Header field encoded as {charset}") if item.detail else tr("Header field encoded")
            return text.format(charset=plain(item.detail, 40))
        case "parameter-encoded":
            text = tr("Parameter encoded as {charset}") if item.detail else tr("Parameter encoded")
            return text.format(charset=plain(item.detail, 40))
        case "field-replaced":
            return tr("Header field replaced")
        case "body-encoded":
            return tr("Body encoded")
        case "octets-escaped":
            return tr("Bytes escaped")
        case "octets-dropped":
            return tr("Stray bytes dropped")
        case "line-ends":
            return tr("Line ends become CRLF")
        case _:
            assert_never(item.code)


def how_much(item: "WireChange") -> str:
    """Say how much one change is about."""
    return octets(item.octets) if item.octets else number(item.count)


def _signature(item: "Signature") -> str:
    kind = _kind(item.kind)
    return tr("{kind} ({detail})").format(kind=kind, detail=plain(item.detail, 120)) if item.detail else kind


def _kind(kind: "SignatureKind") -> str:
    match kind:
        case "dkim":
            return tr("DKIM signature")
        case "arc":
            return tr("ARC seal")
        case "smime":
            return tr("S/MIME signature")
        case "openpgp" | "openpgp-inline":
            return tr("OpenPGP signature")
        case "multipart-signed":
            return tr("signature of a multipart/signed")
        case _:
            assert_never(kind)


def broken_signatures(wire: "WireSummary") -> str:
    """Say which signatures will not verify any more, and why."""
    told = []
    if wire.broken:
        text = tr("To send this message, bytes must be changed that are signed: {signatures}.")
        told.append(text.format(signatures=_signatures(wire.broken)))
    if wire.outdated:
        text = tr("Your edits have changed bytes that are signed: {signatures}.")
        told.append(text.format(signatures=_signatures(wire.outdated)))
    return sentences(*told)


def _signatures(items: "tuple[Signature, ...]") -> str:
    named = [_signature(item) for item in items[:_SHOWN_SIGNATURES]]
    if len(items) > len(named):
        named.append(tr("%n more", "signatures", len(items) - len(named)))
    return listed(named)


def broken_signatures_help() -> str:
    """Say what follows from that, and what else one can do."""
    return tr(
        "The signature will not verify any more at the recipient's. Nothing has been sent yet. “What will be sent” "
        "lists the changes."
    )


def charset_question(sample: str, place: str) -> str:
    """Ask what octets in a header field mean."""
    text = tr("Nothing says in which character set {place} is written: {sample}")
    return text.format(place=plain(place, 120), sample=plain(sample, 120))


def charset_choice(charset: str, preview: str) -> str:
    """Offer one reading of these octets."""
    return tr("{charset}: {preview}").format(charset=plain(charset, 40), preview=plain(preview, 80))
