"""Questions before a window is closed, or the program ends, while something of a batch is under way."""

from cfmail_gui.gui.texts import tr


def closing_question() -> str:
    """Ask what is to become of a running batch when its window is closed."""
    return tr(
        "This batch is still being sent. Pause it, or let it go on in the background?\n\n"
        "Tools > Batches… opens its window again."
    )


def last_closing_question() -> str:
    """Ask before the last window of the program is closed, that of a running batch."""
    return tr(
        "This batch is still being sent. Pause it and quit?\n\n"
        "What is in hand is waited for, and the next start offers the rest."
    )


def quitting_question() -> str:
    """Ask before the program ends while batches are sent."""
    return tr(
        "A batch is still being sent. Pause it and quit?\n\n"
        "What is in hand is waited for, and the next start offers the rest."
    )


def quitting_while_reading_question() -> str:
    """Ask before the program ends while the files of a batch are read."""
    return tr("The files of a batch are still being read. Quit and forget this batch? Nothing was sent of it.")


def reading_closing_question() -> str:
    """Ask whether to give up reading when the window is closed."""
    return tr("The files are still being read. Close the window and forget this batch? Nothing was sent.")
