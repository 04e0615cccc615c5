"""What a screen reader is to speak although the keyboard is elsewhere: a live region, as the web calls it."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, assertive: bool = False) -> None:
    """Have ``text`` spoken; ``widget`` is where it is shown.

    Args:
        widget: as said.
        text: whole sentences, in the user's language; "" is nothing to be spoken.
        assertive: speak it at once, in place of what is being spoken. For what must not be missed only.
    """
    if not text:
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    if assertive:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
