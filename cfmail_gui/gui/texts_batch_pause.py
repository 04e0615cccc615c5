"""Why a batch is paused, in sentences: what happened, and what to do before it goes on."""

from typing import TYPE_CHECKING, assert_never

from cfmail_gui.gui import texts_lookup, texts_send
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.texts_journal import journal_unavailable, not_done
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.record import JournalUnavailable

if TYPE_CHECKING:
    from cfmail_gui.sending.batch_news import PauseCode


def pause_reason(why: "PauseCode", error: CfmailError | None) -> str:
    """Return why nothing more is sent now; "" where a person wanted it, or where it is not paused."""
    match why:
        case "":
            return ""
        case "wait":
            return tr("Cloudflare asked for a pause, which is over.")
        case "account" | "secret" | "sandbox" | "journal":
            return _words(error)
        case "offline":
            return tr("Cloudflare could not be reached several times in a row. Check the network.")
        case "unknown":
            return tr("Of several messages in a row nobody knows whether they were sent.")
        case "files":
            return tr("Several files in a row cannot be read; perhaps the disk or folder that holds them is away.")
        case "closed":
            return tr("The program was closed.")
        case "other-process":
            return tr("Another window of this program, started separately, runs this batch.")
        case "bug":
            return tr("The program made a mistake, which is in its log.")
        case _:
            assert_never(why)


def failure(error: CfmailError) -> str:
    """Say that something was not done that a person wanted done with a batch, which may be running meanwhile."""
    return not_done(error) if isinstance(error, JournalUnavailable) else texts_lookup.failure(error)


def _words(error: CfmailError | None) -> str:
    if isinstance(error, JournalUnavailable):
        return journal_unavailable(error)
    return "" if error is None else texts_send.failed(error)
