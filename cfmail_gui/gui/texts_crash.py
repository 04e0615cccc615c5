"""Sentences about the program's own mistakes: what became of the work, what the log says, and the report."""

from typing import assert_never

from PySide6.QtCore import QDateTime, QLocale

from cfmail_gui.gui.texts import listed, sentences, tr
from cfmail_gui.gui.texts_archive import failed
from cfmail_gui.message.display import plain
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.sending.diagnostics import LastCrash, Level

_SHOWN_CHARACTERS = 120


def crash_title() -> str:
    """Return what the dialog begins with."""
    return tr("cfmail made a mistake")


def crash_meaning() -> str:
    """Say what a mistake of the program means for who uses it."""
    return tr(
        "Something happened that the program was not made for. You can go on; if it behaves oddly, save your work and "
        "start it again. If a message was being sent, look into the history for what became of it before you send it "
        "again."
    )


def work_kept(names: tuple[str, ...]) -> str:
    """Say which unsaved work was put aside."""
    if not names:
        return tr("There is no unsaved work.")
    text = tr("Your unsaved work was put aside, and comes back if the program ends: {names}.")
    return text.format(names=listed(plain(name, _SHOWN_CHARACTERS) for name in names))


def work_not_kept(names: tuple[str, ...]) -> str:
    """Say which unsaved work could not be put aside."""
    if not names:
        return tr("There is no unsaved work.")
    text = tr("This unsaved work could not be put aside: {names}. Save it yourself before you quit.")
    return text.format(names=listed(plain(name, _SHOWN_CHARACTERS) for name in names))


def happened_again(count: int) -> str:
    """Say how often it has happened by now; "" for once."""
    return tr("It has happened %n time(s) by now.", "", count) if count > 1 else ""


def same_again() -> str:
    """Say that a mistake that was told of happened once more."""
    return tr("The same mistake happened again. If it goes on, save your work and start the program again.")


def ended_unexpectedly(crash: LastCrash) -> str:
    """Tell at a start that the last one ended by itself."""
    moment = QDateTime.fromSecsSinceEpoch(int(crash.at.timestamp()))
    when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
    text = tr(
        "cfmail ended unexpectedly last time ({when}). If a message was being sent, the history says what became of it."
    )
    return text.format(when=when)


def report_copied() -> str:
    """Say that the report is on the clipboard, and what it holds."""
    return tr("The report is on the clipboard. It holds no tokens, addresses, subjects, contents or file names.")


def report_meaning() -> str:
    """Say what a report is."""
    return tr(
        "The report says which versions run here, how the program is set up, how much it keeps, and what the log said "
        "last. Tokens, addresses, subjects, contents, file names and the name of this computer are not in it. Nothing "
        "is sent anywhere: you paste it where you want it."
    )


def level_name(level: Level) -> str:
    """Return what a level of the log is called."""
    match level:
        case "DEBUG":
            return tr("Detail", "level of a log record")
        case "INFO":
            return tr("Information", "level of a log record")
        case "WARNING":
            return tr("Warning", "level of a log record")
        case "ERROR":
            return tr("Error", "level of a log record")
        case "CRITICAL":
            return tr("Mistake of the program", "level of a log record")
        case _:
            assert_never(level)


def no_entries() -> str:
    """Say that there is nothing to be seen."""
    return tr("The log says nothing of this kind.")


def entries(count: int) -> str:
    """Return how many records are shown."""
    return tr("%n record(s)", "of the log", count)


def no_report(error: CfmailError) -> str:
    """Say why there is no report."""
    return sentences(failed(error), tr("No report was made."))


def log_unread(error: CfmailError) -> str:
    """Say why the log is not shown."""
    return sentences(failed(error), tr("The log could not be read."))
