"""What keeps the journal from being read or written, in sentences."""

from typing import assert_never

from cfmail_gui.gui.texts import tr
from cfmail_gui.message.display import plain
from cfmail_gui.record import JournalUnavailable

_PATH = 200  # characters


def journal_unavailable(error: JournalUnavailable) -> str:
    """Say why nothing was sent: what cannot be written down first is not sent."""
    remedy = tr("Tools > History can set it aside and start a new one.") if error.fault == "corrupt" else _remedy(error)
    text = tr("Nothing was sent: every send is first written into the journal, and that failed. {reason} {remedy}")
    return text.format(reason=_reason(error), remedy=remedy)


def history_unavailable(error: JournalUnavailable) -> str:
    """Say why what was sent before cannot be shown or changed."""
    text = tr("The history cannot be used now, and nothing was sent or changed. {reason} {remedy}")
    return text.format(reason=_reason(error), remedy=_remedy(error))


def not_done(error: JournalUnavailable) -> str:
    """Say why something that a person wanted to change or see was not done; what is being sent is another matter."""
    text = tr("This was not done, because the journal cannot be used now. {reason} {remedy}")
    return text.format(reason=_reason(error), remedy=_remedy(error))


def set_aside(where: str) -> str:
    """Say what became of a damaged journal."""
    text = tr("A new journal was started. The damaged one was kept as {where}; what it holds is not shown here.")
    return text.format(where=plain(where, _PATH))


def _reason(error: JournalUnavailable) -> str:
    path, detail = plain(error.path, _PATH), plain(error.detail, _PATH)
    match error.fault:
        case "disk-full":
            text = tr("The disk that holds {path} is full.")
        case "unwritable":
            text = tr("{path} cannot be written: {detail}.") if detail else tr("{path} cannot be written.")
        case "unreadable":
            text = tr("{path} cannot be read: {detail}.") if detail else tr("{path} cannot be read.")
        case "corrupt":
            text = tr("{path} is damaged.")
        case "newer-schema":
            text = tr("{path} was written by a later version of this program and is left as it is.")
        case "busy":
            text = tr("Another program keeps {path} locked.")
        case _:
            assert_never(error.fault)
    return text.format(path=path, detail=detail.rstrip("."))


def _remedy(error: JournalUnavailable) -> str:
    match error.fault:
        case "disk-full":
            return tr("Free some space, then try again.")
        case "unwritable":
            return tr("Allow this program to write the file and its folder, then try again.")
        case "unreadable":
            return tr("Allow this program to read the file, or check the disk, then try again.")
        case "corrupt":
            return tr("It can be set aside: it is kept under another name, and a new one is started.")
        case "newer-schema":
            return tr("Use that version.")
        case "busy":
            return tr("Try again in a moment; if that does not help, close the other copies of this program.")
        case _:
            assert_never(error.fault)
