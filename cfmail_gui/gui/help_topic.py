"""F1: every window, panel and view says which page of the manual is about it."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

_PROPERTY = "help topic"


def set_topic(widget: QWidget, topic: str) -> None:
    """Say that ``topic``, a page ("envelope") or a section of one ("write#source"), is about ``widget``."""
    widget.setProperty(_PROPERTY, topic)


def give_help(window: QWidget, topic: str) -> None:
    """Do so for a window, and give it the key F1; the main window has that in its menu."""
    set_topic(window, topic)
    QShortcut(QKeySequence("F1"), window).activated.connect(show_help_here)


def show_help_here() -> None:
    """Show what the manual says of the widget that has the keyboard."""
    from cfmail_gui.gui.help_window import show_help

    show_help(topic_here())


def topic_here() -> str:
    """Return the topic of the widget that has the keyboard, or of the nearest around it; "" where there is none."""
    widget: QWidget | None = QApplication.focusWidget() or QApplication.activeWindow()
    while widget is not None:
        topic = widget.property(_PROPERTY)
        if not topic and isinstance(widget, QTabWidget) and widget.currentWidget() is not None:
            topic = widget.currentWidget().property(_PROPERTY)  # the keyboard is on the tabs
        if topic:
            return str(topic)
        widget = widget.parentWidget()
    return ""
