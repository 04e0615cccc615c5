"""Sentences and names of the browser engine's view of a message."""

from cfmail_gui.gui.texts import tr


def rendered_message() -> str:
    """Name the view for a screen reader."""
    return tr("Rendered message")


def copy() -> str:
    """Name the command that copies the selected text."""
    return tr("Copy")


def copy_link() -> str:
    """Name the command that copies where a link leads."""
    return tr("Copy link address")


def page_crashed() -> str:
    """Say that Chromium gave up on this page."""
    return tr(
        "The part of the program that draws this message has ended. Nothing was sent, and the message itself is "
        "unharmed: press Try again, or look at Text or HTML source."
    )
