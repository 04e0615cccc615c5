"""Where the panels of a window are: the message, its envelope and Send beside it, the results below."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtWidgets import QScrollArea, QSplitter, QStyle, QVBoxLayout, QWidget

from cfmail_gui.gui.theme import GRID

_COLUMNS = [780, 460]
_ROWS = [560, 200]
_LEAST_SIDE_WIDTH = 340


class WindowLayout(QWidget):
    """The middle of a window, with splitters between its panels.

    Args:
        above: over everything, from the top.
        message, results: the panels; they and what is at their side scroll where the screen is too small for them.
        side: what is beside the message, from the top; the second one takes the room that is left. Where there is too
            little of it, they scroll, but for the last one, which stays in sight.
    """

    def __init__(
        self, above: Sequence[QWidget], message: QWidget, side: Sequence[QWidget], results: QWidget, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.rows = _Rows(Qt.Orientation.Vertical)
        self.columns = QSplitter(Qt.Orientation.Horizontal, self.rows)
        beside = _beside(side, self.columns)
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
        outer.addWidget(ScrollFrame(self.rows, self), 1)

    @Slot()
    def reset(self) -> None:
        """Give every panel its usual share."""
        self.columns.setSizes(_COLUMNS)
        self.rows.setSizes(_ROWS)


def _beside(side: Sequence[QWidget], parent: QWidget) -> QWidget:
    beside = QWidget(parent)
    inside = QWidget(beside)  # of this window from the beginning, or Tab would come to what is in it last of all
    layout, scrolled = QVBoxLayout(beside), QVBoxLayout(inside)
    layout.setContentsMargins(GRID, GRID, GRID, 0)
    scrolled.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GRID)
    scrolled.setSpacing(GRID)
    *others, last = side
    for place, widget in enumerate(others):
        scrolled.addWidget(widget, int(place == 1))
    layout.addWidget(_Column(inside, beside), 1)
    layout.addWidget(last)
    return beside


class _Rows(QSplitter):
    def sizeHint(self) -> QSize:
        """Ask for what is needed and no more: else a window of the usual size would scroll."""
        return self.minimumSizeHint()


class ScrollFrame(QScrollArea):
    """Lets what has no room be scrolled to; it takes no keyboard itself."""

    def __init__(self, inside: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the keyboard
        self.setWidgetResizable(True)
        self.setWidget(inside)


class _Column(ScrollFrame):
    """Scrolls up and down only: it is never less wide than what is in it needs."""

    def __init__(self, inside: QWidget, parent: QWidget) -> None:
        self._inside = inside
        super().__init__(inside, parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def minimumSizeHint(self) -> QSize:
        """Return the width of what is in it, with a scroll bar."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        width = self._inside.minimumSizeHint().width() + bar
        return QSize(max(width, _LEAST_SIDE_WIDTH), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another width when what is in it needs one."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def focus_next(here: QWidget | None, panels: Sequence[tuple[QWidget, QWidget]]) -> None:
    """Give the keyboard to the panel after the one that has it; each comes with what takes it there."""
    inside = (place for place, (panel, _) in enumerate(panels) if here is not None and panel.isAncestorOf(here))
    current = next(inside, len(panels) - 1)
    panels[(current + 1) % len(panels)][1].setFocus(Qt.FocusReason.ShortcutFocusReason)
