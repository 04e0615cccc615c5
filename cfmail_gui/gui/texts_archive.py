"""Why something about earlier sends did not work; nothing is sent by any of it."""

from cfmail_gui.gui import texts_journal, texts_lookup
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.record import JournalUnavailable


def failed(error: CfmailError) -> str:
    """Return the sentence for what the journal, or a file beside it, did not give."""
    if isinstance(error, JournalUnavailable):
        return texts_journal.history_unavailable(error)
    return texts_lookup.failure(error)
