"""Sentences about a message, a file or an envelope: what is wrong with it, or what will be changed."""

from typing import TYPE_CHECKING, Literal, assert_never

from cfmail_gui.attempt import MAX_ACCEPTED_OCTETS, MAX_ORDERED
from cfmail_gui.gui.texts import listed, number, octets, sentences, tr
from cfmail_gui.gui.texts_address import reason
from cfmail_gui.gui.texts_places import place_name
from cfmail_gui.message.display import plain
from cfmail_gui.message.document import MAX_HEADER_OCTETS, MAX_MESSAGE_OCTETS
from cfmail_gui.message.envelope import BadEnvelope, Difference
from cfmail_gui.message.faults import BadFile, BadMessage
from cfmail_gui.message.remark import Remark
from cfmail_gui.sending.opened import Opened

if TYPE_CHECKING:
    from cfmail_gui.message.wire import WireChange

_SHOWN_REMARKS = 4
_SHOWN_CHANGES = 6

_EightBitFault = Literal[
    "eight-bit-address",
    "eight-bit-id",
    "eight-bit-outside",
    "eight-bit-structure",
    "smtputf8-address",
]


def bad_file(error: BadFile) -> str:
    """Say why a file could not be opened; the message that was open before still is."""
    name = tr("Standard input") if error.name == "-" else tr("“{name}”", "a file").format(name=plain(error.name, 120))
    match error.fault:
        case "missing":
            return tr("{name} does not exist.").format(name=name)
        case "directory":
            return tr("{name} is a folder. Open the .eml files in it instead.").format(name=name)
        case "not-a-file":
            return tr("{name} is not a regular file (a pipe or a device, perhaps).").format(name=name)
        case "empty":
            return tr("{name} is empty.").format(name=name)
        case "too-large":
            return tr("{name} is too large: {size}, and the limit is {limit}.").format(
                name=name, size=octets(error.size), limit=octets(MAX_MESSAGE_OCTETS)
            )
        case "not-allowed":
            return tr("You may not read {name}.").format(name=name)
        case "stopped":
            return tr("Reading {name} was stopped.").format(name=name)
        case "unreadable":
            return tr("{name} could not be read: {detail}.").format(name=name, detail=plain(error.detail))
        case "bad-gzip":
            return tr("{name} is compressed (gzip) and damaged, so it was not opened.").format(name=name)
        case "outlook":
            text = tr("{name} is an Outlook file, which is no raw message. Save it as .eml in Outlook first.")
            return text.format(name=name)
        case "changed":
            return tr("{name} has been changed, and does not hold that message any more.").format(name=name)
        case "no-message":
            return tr("There is no message in {name}.").format(name=name)
        case _:
            return _bad_own_file(error.fault, name, plain(error.detail))


def _bad_own_file(
    fault: Literal["disk-full", "busy", "corrupt", "newer-schema", "unwritable", "exists"], name: str, detail: str
) -> str:
    """Say why a file could not be written, or one of the program's own not be used."""
    match fault:
        case "disk-full":
            return tr("The disk is full: {name} was not written.").format(name=name)
        case "busy":
            return tr("Another window of this program is writing {name}. Try again.").format(name=name)
        case "corrupt":
            text = tr("{name} is damaged and was left alone: {detail}. Repair or remove it, then start again.")
            return text.format(name=name, detail=detail)
        case "newer-schema":
            return tr("{name} was written by a newer version of this program and was left alone.").format(name=name)
        case "unwritable":
            return tr("{name} could not be written: {detail}.").format(name=name, detail=detail)
        case "exists":
            return tr("{name} exists already and was not replaced. Choose another name.").format(name=name)
        case _:
            assert_never(fault)


def bad_message(error: BadMessage) -> str:
    """Say why octets are not a message, or why it cannot be sent as it is."""
    position = error.position or 0
    match error.fault:
        case "empty":
            return tr("There is no message: it is empty.")
        case "no-header":
            return tr("This is not a mail message: it does not begin with header fields.")
        case "too-large":
            return tr("The message is too large: {size}, and the limit is {limit}.").format(
                size=octets(position), limit=octets(MAX_MESSAGE_OCTETS)
            )
        case "header-too-large":
            return tr("The message's header is too large: {size}, and the limit is {limit}.").format(
                size=octets(position), limit=octets(MAX_HEADER_OCTETS)
            )
        case "charset-needed":
            text = tr(
                "Choose the character set of {place} under “What will be sent”: its bytes are not UTF-8 "
                "(byte {position})."
            )
            return text.format(place=place_name(error.place), position=number(position))
        case _:
            where = tr("{place}, byte {position}").format(place=place_name(error.place), position=number(position))
            return sentences(_eight_bit(error.fault, where), tr("It cannot be sent like that."))


def _eight_bit(fault: _EightBitFault, where: str) -> str:
    match fault:
        case "eight-bit-address":
            text = tr("An address holds bytes that are not UTF-8 ({where}). Type it anew under “Header fields”.")
        case "eight-bit-id":
            text = tr("An identifier holds bytes that are not UTF-8 ({where}). Correct or remove the field.")
        case "eight-bit-outside":
            text = tr("Bytes that mail cannot carry stand outside of all parts ({where}). Remove them under “Source”.")
        case "eight-bit-structure":
            text = tr("Bytes that mail cannot carry stand where nothing may be encoded ({where}). Edit the “Source”.")
        case "smtputf8-address":
            text = tr("An address is not ASCII before its @ ({where}). Change it, or do not send as 7-bit.")
        case _:
            assert_never(fault)
    return text.format(where=where)


def bad_envelope(error: BadEnvelope) -> str:
    """Say what is missing or wrong in the envelope."""
    address = plain(error.address, 120)
    match error.fault:
        case "no-sender":
            return tr("The envelope has no sender. Enter one.")
        case "bad-sender":
            return tr("The envelope sender “{address}” is not an address: {reason}.").format(
                address=address, reason=reason(error.reason)
            )
        case "no-recipients":
            return tr("The envelope has no recipients. Enter one address a line.")
        case "bad-recipient":
            return tr("The recipient “{address}” is not an address: {reason}.").format(
                address=address, reason=reason(error.reason)
            )
        case "duplicate-recipient":
            return tr("The recipient “{address}” is there twice.").format(address=address)
        case "too-many-recipients":
            text = tr(
                "There are %n recipient(s); at most {most} can be written to at once. Remove {excess}.", "", error.count
            )
            return text.format(most=number(MAX_ORDERED), excess=number(error.count - MAX_ORDERED))
        case _:
            assert_never(error.fault)


def difference(item: Difference) -> str:
    """Say in words how the envelope differs from the headers for one address."""
    match item.kind:
        case "hidden":
            if item.field:
                return tr("Hidden: only Bcc names it.")
            return tr("Hidden, like Bcc: no header names it.")
        case "left-out":
            return tr("Will not get it, though {field} names it.").format(field=plain(item.field, 40))
        case "sender-differs":
            return tr("Sender; From is {address}.").format(address=plain(item.field, 120) or tr("missing"))
        case _:
            assert_never(item.kind)


def change(item: "WireChange") -> str:
    """Say what is done to the message on its way, so that nobody is surprised."""
    match item.code:
        case "bom-dropped":
            return tr("the byte order mark is dropped")
        case "mbox-line-dropped":
            return tr("the mbox line “From…” is dropped")
        case "line-ends":
            return tr("%n line end(s) (becomes|become) CRLF", "", item.count)
        case "bcc-removed":
            return tr("{names} is removed").format(names=plain(item.detail, 60))
        case "draft-mark-removed":
            return tr("the draft mark X-Unsent is removed")
        case "field-encoded" | "parameter-encoded":
            text = tr("{place} is encoded as {charset}") if item.detail else tr("{place} is encoded")
            return text.format(place=place_name(item.place), charset=plain(item.detail, 40))
        case "field-replaced":
            return tr("{place} is replaced").format(place=place_name(item.place))
        case "body-encoded":
            return tr("{place} becomes {encoding}").format(place=place_name(item.place), encoding=plain(item.after, 40))
        case "octets-escaped":
            return tr("%n byte(s) (is|are) escaped in {place}", "", item.count).format(place=place_name(item.place))
        case "octets-dropped":
            return tr("%n stray byte(s) (leaves|leave) {place}", "", item.count).format(place=place_name(item.place))
        case _:
            assert_never(item.code)


def changes(items: "tuple[WireChange, ...]") -> str:
    """Return one line for all changes on the wire."""
    if not items:
        return tr("Nothing is changed on the way.")
    told = [change(item) for item in items[:_SHOWN_CHANGES]]
    if len(items) > len(told):
        told.append(tr("and %n more change(s)", "", len(items) - len(told)))
    return tr("On the way: {changes}.").format(changes=listed(told))


def size_line(opened: Opened) -> str:
    """Return the size against the limit, and what sending changes."""
    size = opened.wire_octets or opened.document.size
    text = tr("{size} of {limit}").format(size=octets(size), limit=octets(MAX_ACCEPTED_OCTETS))
    if opened.refusal:
        return text
    if size > MAX_ACCEPTED_OCTETS:
        text += " · " + tr("only if every recipient is a verified destination address (then up to 25 MiB)")
    return text + " · " + changes(opened.changes)


def remarks(items: tuple[Remark, ...]) -> str:
    """Return what is odd about a message, a line each; the first few, and how many more there are."""
    told = list(dict.fromkeys(_remark(item) for item in items))
    shown = told[:_SHOWN_REMARKS]
    if len(told) > len(shown):
        shown.append(tr("… and %n more remark(s).", "", len(told) - len(shown)))
    return "\n".join(f"⚠ {sentence}" for sentence in shown)


def _remark(item: Remark) -> str:
    detail = plain(item.detail, 60)
    match item.code:
        case "bom":
            return tr("The file begins with a byte order mark, which is not part of the message.")
        case "mbox-line":
            return tr("The file begins with an mbox line “From…”, which is not part of the message.")
        case "draft":
            return tr("This is a draft (X-Unsent: 1). That mark is not sent.")
        case "field-without-colon":
            return tr("A line of the header (byte {at}) has no colon, so it is not a header field.").format(
                at=number(item.position)
            )
        case "too-many-fields":
            return tr("There are more than 10,000 header fields; the others are not listed.")
        case "no-blank-line":
            return tr("No blank line follows the header: the message has no body.")
        case "nul":
            return tr("The message holds NUL bytes (the first at byte {at}); mail servers may refuse it.").format(
                at=number(item.position)
            )
        case "bare-cr":
            return tr("A carriage return stands alone (byte {at}). It is sent as it is; servers may refuse it.").format(
                at=number(item.position)
            )
        case "eight-bit":
            return tr("Some bytes are not UTF-8 (the first at byte {at}).").format(at=number(item.position))
        case "bad-address":
            return tr("The field {name} holds something that is not an address.").format(name=detail)
        case "several-messages":
            text = tr("The file seems to hold several messages (another begins at byte {at}). They would go as one.")
            return text.format(at=number(item.position))
        case _:
            return _remark_on_parts(item.code, detail)


def _remark_on_parts(code: Literal["too-deep", "too-many-parts", "no-delimiter", "no-close"], detail: str) -> str:
    match code:
        case "too-deep":
            return tr("Parts are nested too deeply (below part {part}); the inner ones are not looked at.").format(
                part=detail
            )
        case "too-many-parts":
            return tr("There are more than 10,000 parts; the others are not looked at.")
        case "no-delimiter":
            return tr("Part {part} says that it has parts, but its boundary never occurs.").format(part=detail)
        case "no-close":
            return tr("The end of the parts of part {part} is missing; the message may be cut off.").format(part=detail)
        case _:
            assert_never(code)
