"""What a search has found, marked where it stands."""

from collections.abc import Iterable

from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QAbstractItemView, QWidget
from shiboken6 import isValid

from cfmail_gui.gui.preferences.preference_page import Setting
from cfmail_gui.gui.theme import fill


class SearchMarks:
    """Marks by a ground of their own and by a line under the words: never by colour alone."""

    def __init__(self) -> None:
        self._marked: list[QWidget] = []

    def show(self, settings: Iterable[Setting]) -> None:
        """Mark these settings, and none that were marked before."""
        for widget in filter(isValid, self._marked):
            fill(widget, "")
            widget.setFont(QFont())
        self._marked = [widget for setting in settings for widget in setting.said[:1] if _can_be_marked(widget)]
        for widget in self._marked:
            font = QFont()
            font.setUnderline(True)
            widget.setFont(font)
            fill(widget, widget.palette().color(QPalette.ColorRole.Highlight).name())


def _can_be_marked(widget: QWidget) -> bool:
    return not isinstance(widget, QAbstractItemView)
