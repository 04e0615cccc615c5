"""Sentences about what the program remembers, how much of it, and what it never does."""

from cfmail_gui.gui import texts
from cfmail_gui.gui.texts import tr
from cfmail_gui.history_query import Retention


def recent() -> str:
    """Say what is remembered of files."""
    return tr("Their names and folders, for File > Open Recent. Turned off, the list is emptied and stays empty.")


def addresses() -> str:
    """Say what is remembered of addresses."""
    return tr(
        "Those of messages that were sent, with their names, to complete them while you type. Turned off, they are "
        "deleted at once, and none is suggested or written down. The history keeps the recipients of each send all "
        "the same."
    )


def addresses_forgotten() -> str:
    """Say that the addresses are gone."""
    return tr("The remembered addresses were deleted.")


def session() -> str:
    """Say what comes back at the next start."""
    return tr(
        "Those that were open when cfmail ended come back with their messages, views and sizes, when it is started "
        "without a file. Unsaved work comes back in any case; nothing is ever sent by itself."
    )


def bodies(retention: Retention) -> str:
    """Say whether the history keeps the contents of messages."""
    if retention.bodies:
        return tr("The history keeps the contents of the messages that were sent, so that they can be opened again.")
    return tr("The history keeps no contents of messages: only subject, addresses and outcomes.")


def remote_images() -> str:
    """Say when remote images are loaded."""
    return tr(
        "The preview loads no remote image by itself, because loading one tells its server that and when the message "
        "was opened. “Load remote images” in the preview does so for that one message, until another is shown."
    )


def never_stored() -> str:
    """Say what is written nowhere."""
    return tr(
        "API tokens and keys are never written to a file: they are in the system’s keyring, or in memory until cfmail "
        "ends. The log holds no addresses, subjects or contents."
    )


def never_asked() -> str:
    """Say what is never sent anywhere."""
    return tr("cfmail does not tell anybody how it is used, and it does not look for updates.")


def limits(retention: Retention) -> str:
    """Say how long attempts are kept, and how much room they may take."""
    room = texts.octets(retention.mebibytes * 2**20)
    if retention.days and retention.mebibytes:
        text = tr("Attempts are kept for %n day(s), as long as they take no more than {size}.", "", retention.days)
    elif retention.days:
        text = tr("Attempts are kept for %n day(s), whatever room they take.", "", retention.days)
    elif retention.mebibytes:
        text = tr("Attempts are kept as long as they take no more than {size}; then the oldest go.")
    else:
        text = tr("Attempts are kept for ever, whatever room they take.")
    return text.format(size=room)
