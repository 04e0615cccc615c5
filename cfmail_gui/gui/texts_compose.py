"""The Compose view: why something cannot be edited there, and what its parts are called."""

from typing import TYPE_CHECKING, assert_never

from cfmail_gui.gui import texts_edit, texts_message
from cfmail_gui.gui.texts import octets, tr
from cfmail_gui.message.display import plain
from cfmail_gui.message.faults import BadEdit, BadFile, CfmailError

if TYPE_CHECKING:
    from cfmail_gui.message.attachments import Attachment
    from cfmail_gui.message.composition import BodyView, Reason
    from cfmail_gui.message.field_view import FieldReason


def line_title(name: str) -> str:
    """Return what a header field that is edited as a line is called."""
    titles = {
        "From": tr("From", "header field"),
        "Reply-To": tr("Reply-To", "header field"),
        "To": tr("To", "header field"),
        "Cc": tr("Cc", "header field"),
        "Bcc": tr("Bcc", "header field"),
        "Subject": tr("Subject", "header field"),
    }
    return titles[name]


def line_reason(reason: "Reason", name: str) -> str:
    """Say why a header field cannot be edited as a line; "" where it can."""
    match reason:
        case "":
            return ""
        case "several":
            return tr("{name} is there more than once: edit it under Header fields.").format(name=name)
        case "damaged":
            text = tr("{name} holds bytes that are not UTF-8, shown like ⟨E9⟩: edit it under Header fields.")
            return text.format(name=name)
        case "unseen" | "unknown-charset" | "too-long":
            return tr("{name} holds characters that cannot be edited here: see Header fields.").format(name=name)
        case _:
            assert_never(reason)


def body_reason(view: "BodyView") -> str:
    """Say why a body cannot be edited here; "" where it can."""
    charset = plain(view.charset or "us-ascii", 40)
    match view.reason:
        case "":
            return ""
        case "damaged":
            text = tr("Some bytes are not {charset} text (shown like ⟨E9⟩), so it can only be edited under Source.")
            return text.format(charset=charset)
        case "unknown-charset":
            return tr("The character set {charset} is not known, so this is shown and not edited.").format(
                charset=charset
            )
        case "unseen":
            return tr("It holds characters that no editor keeps, so it can only be edited under Source.")
        case "too-long":
            return tr("It is too long to be edited here.")
        case "several":
            return tr("It is there more than once.")
        case _:
            assert_never(view.reason)


def field_reason(reason: "FieldReason") -> str:
    """Say why a header field, or its value, cannot be edited in the Header fields view; "" where it can."""
    match reason:
        case "":
            return ""
        case "damaged":
            return tr(
                "Bytes that are not text are shown by number, like ⟨E9⟩: under As written, write what is meant instead."
            )
        case "unseen":
            return tr("The value holds characters that a line cannot keep: edit it under As written.")
        case "no-field":
            return tr(
                "This line has no colon, so it is no header field. It can be removed, or mended in the Source view."
            )
        case "too-long":
            return tr("This field is too long to be edited here.")
        case "nothing":
            return tr("This message has no header fields. Add one above.")
        case _:
            assert_never(reason)


def attachment_kind(item: "Attachment") -> str:
    """Say what an attachment is, and whether the HTML shows it."""
    kind = plain(item.content_type, 60)
    return tr("{kind}, inline").format(kind=kind) if item.inline else kind


def attachment_name(item: "Attachment") -> str:
    """Return the file name, or that there is none."""
    return plain(item.name, 200) or tr("(no name)")


def attachment_size(item: "Attachment") -> str:
    """Return the size of the content."""
    return octets(item.size)


def not_loaded(error: CfmailError) -> str:
    """Say why a file, or something worked out of the message, did not get into it."""
    match error:
        case BadFile(fault="directory"):
            return tr("“{name}” is a folder: only files can be put into a message.").format(name=plain(error.name, 120))
        case BadFile():
            return texts_message.bad_file(error)
        case BadEdit():
            return texts_edit.bad_edit(error)
        case _:
            return tr("The program made a mistake, which is in its log. The message was not changed.")


def dropped_elsewhere(count: int) -> str:
    """Say that something dropped is not on this computer."""
    return tr(
        "(What was dropped is not a file|%n of the things dropped are not files) on this computer: save (it|them) "
        "first, then attach the file(s).",
        "",
        count,
    )
