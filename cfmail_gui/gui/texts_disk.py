"""Sentences about what other programs do to an open file, and about work that is not saved."""

from PySide6.QtCore import QDateTime, QLocale, Qt

from cfmail_gui.gui import texts_message
from cfmail_gui.gui.texts import sentences, tr
from cfmail_gui.message.display import plain
from cfmail_gui.message.faults import BadFile, CfmailError


def changed(name: str, *, modified: bool, recovered: bool) -> str:
    """Say that another program wrote the open file; ``modified`` where work here is not saved."""
    text = tr("“{name}” was changed by another program.").format(name=plain(name, 120))
    if recovered:  # this sentence takes the place of the one that said so
        return sentences(text, tr("What is shown is recovered work, which is not saved."))
    return sentences(text, tr("What you changed here is not saved.")) if modified else text


def missing(name: str) -> str:
    """Say that the open file is not there any more."""
    text = tr("“{name}” is not there any more: it was moved or removed. The message stays open; Save writes it again.")
    return text.format(name=plain(name, 120))


def not_kept(error: CfmailError) -> str:
    """Say that a crash would lose what is not saved, and why."""
    return tr("Unsaved work cannot be put aside: {why}").format(why=_why(error))


def not_recovered(error: CfmailError) -> str:
    """Say that nobody knows whether there is unsaved work."""
    return tr("Whether there is unsaved work to recover could not be found out: {why}").format(why=_why(error))


def not_compared(error: CfmailError) -> str:
    """Say why there is no comparison."""
    return tr("The two could not be compared: {why}").format(why=_why(error))


def recovered(saved_at: str) -> str:
    """Say what a window shows that the program opened by itself; ``saved_at`` is ISO 8601."""
    moment = QDateTime.fromString(saved_at, Qt.DateFormat.ISODate).toLocalTime()
    time = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
    return tr("Recovered unsaved work from {time}. Save it, or close the window to give it up.").format(time=time)


def _why(error: CfmailError) -> str:
    return texts_message.bad_file(error) if isinstance(error, BadFile) else tr("the program made a mistake.")
