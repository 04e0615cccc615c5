"""Where the panels of a window are: the message, its envelope and Send beside it, the results below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from cfmail_gui.gui.theme import GRID

_COLUMNS = [780, 460]
_ROWS = [560, 200]
_LEAST_SIDE_WIDTH = 340


class WindowLayout(QWidget):
    """The middle of a window, with splitters between its panels.

    Args:
        above: over everything, from the top.
        message, results: the panels.
        side: what is beside the message, from the top; the second one takes the room that is left.
    """

    def __init__(
        self, above: Sequence[QWidget], message: QWidget, side: Sequence[QWidget], results: QWidget, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.columns = QSplitter(Qt.Orientation.Horizontal, self)
        self.rows = QSplitter(Qt.Orientation.Vertical, self)
        beside = QWidget(self)
        beside.setMinimumWidth(_LEAST_SIDE_WIDTH)
        layout = QVBoxLayout(beside)
        layout.setContentsMargins(GRID, GRID, GRID, 0)
        layout.setSpacing(GRID)
        for place, widget in enumerate(side):
            layout.addWidget(widget, int(place == 1))
        for splitter, first, second in ((self.columns, message, beside), (self.rows, self.columns, results)):
            splitter.addWidget(first)
            splitter.addWidget(second)
            splitter.setStretchFactor(0, 1)
            splitter.setChildrenCollapsible(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        for widget in above:
            outer.addWidget(widget)
        outer.addWidget(self.rows, 1)

    @Slot()
    def reset(self) -> None:
        """Give every panel its usual share."""
        self.columns.setSizes(_COLUMNS)
        self.rows.setSizes(_ROWS)


def focus_next(here: QWidget | None, panels: Sequence[tuple[QWidget, QWidget]]) -> None:
    """Give the keyboard to the panel after the one that has it; each comes with what takes it there."""
    inside = (place for place, (panel, _) in enumerate(panels) if here is not None and panel.isAncestorOf(here))
    current = next(inside, len(panels) - 1)
    panels[(current + 1) % len(panels)][1].setFocus(Qt.FocusReason.ShortcutFocusReason)
