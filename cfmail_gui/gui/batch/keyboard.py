"""Where the keyboard goes when the button that has it vanishes."""

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def hand_on(fading: Collection[QWidget], heir: QWidget) -> None:
    """Give the keyboard to ``heir`` where one of ``fading`` has it; call it before these are hidden or disabled.

    Qt would give it to the next button, and a key that is pressed twice would do what nobody wants. It need not be
    the window in front: behind a sheet the window remembers who had the keyboard.
    """
    if heir.window().focusWidget() in fading:
        heir.setFocus(Qt.FocusReason.OtherFocusReason)
