"""Words of the dialog that lists the messages of a mailbox."""

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale

from cfmail_gui.gui.texts import number, tr
from cfmail_gui.message.display import plain


def title(name: str) -> str:
    """Return the title of the dialog."""
    return tr("Choose a message — {name}").format(name=plain(name, 120))


def invitation(name: str, count: int) -> str:
    """Say what the file is and what is to be done."""
    return tr("“{name}” holds %n message(s). Choose the one to open.", "", count).format(name=plain(name, 120))


def searched(done: int, total: int, found: int) -> str:
    """Say how far the filter has come."""
    if done < total:
        text = tr("Looking: {done} of {total}, {found} found")
        return text.format(done=number(done), total=number(total), found=number(found))
    if not found:
        return tr("Nothing found. Try other words.")
    return tr("{found} of {total}").format(found=number(found), total=number(total))


def unquoting() -> str:
    """Explain what the check box does, and that nobody but the user can know."""
    return tr(
        "Some programs write a “>” before each line of a message that begins with “From ”. Nothing in the file says "
        "whether that was done; look at the message when it is open."
    )


def when(moment: datetime | None) -> str:
    """Return a date and time for a column, as the sender's clock showed them."""
    if moment is None:
        return ""
    shown = QDateTime(moment.year, moment.month, moment.day, moment.hour, moment.minute, 0)
    return QLocale().toString(shown, QLocale.FormatType.ShortFormat)
