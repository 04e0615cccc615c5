"""The table of attempts: thousands of chosen rows are handled as ranges, and copied whole."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from cfmail_gui.gui import texts_history
from cfmail_gui.gui.history.history_model import HistoryModel
from cfmail_gui.gui.latest_answer import LatestAnswer
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.ports import HistoryPort
from cfmail_gui.gui.table import ReadOnlyTable
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID
from cfmail_gui.history_query import AttemptLine

_WIDTHS = (128, 0, 0, 0, 96, 240, 72)
_SHARING = (1, 2, 3)  # subject, recipients and sender share the width that is left
_MOST_COPIED = 10_000


class AttemptsTable(ReadOnlyTable):
    """Return or a double click opens, Delete deletes; ``empty`` is said where there are no rows."""

    opened = Signal()
    delete_wanted = Signal()
    chosen_changed = Signal()
    told = Signal(str)  # a sentence
    failed = Signal(object)  # CfmailError

    def __init__(self, model: HistoryModel, history: HistoryPort, thread: TaskThread, parent: QWidget) -> None:
        super().__init__(tr("Attempts"), model, _WIDTHS, parent)
        self._attempts = model
        self._history = history
        self._copying = LatestAnswer(thread, self)
        self._copying.answered.connect(self._on_copied)
        self._copying.failed.connect(self.failed)
        self.empty = PlainLabel(parent=self.viewport())
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self.viewport())
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(0)
        layout.addWidget(self.empty)
        self.stretch(*_SHARING)
        # To draw a column's title the header looks at every row of it that is selected: a second for 100,000 of them.
        self.horizontalHeader().setSelectionModel(QItemSelectionModel(model, self))
        self.doubleClicked.connect(self.opened)
        self.selectionModel().selectionChanged.connect(self.chosen_changed)
        model.modelReset.connect(self.chosen_changed)
        keys = (
            (Qt.Key.Key_Return, self.opened),
            (Qt.Key.Key_Enter, self.opened),
            (Qt.Key.Key_Delete, self.delete_wanted),
        )
        for key, wanted in keys:
            shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(wanted)

    @property
    def chosen(self) -> tuple[int, ...]:
        """The numbers of the chosen attempts, in the table's order."""
        ranges = sorted((span.top(), span.bottom() + 1) for span in self.selectionModel().selection().toList())
        return tuple(number for top, bottom in ranges for number in self._attempts.numbers[top:bottom])

    @property
    def chosen_count(self) -> int:
        """How many attempts are chosen."""
        return sum(span.height() for span in self.selectionModel().selection().toList())

    @property
    def first_seen(self) -> int:
        """The number of the attempt at the upper edge; 0 where that is the newest, so that newer ones will be seen."""
        row = self.rowAt(0)
        return self._attempts.numbers[row] if row > 0 else 0

    def see(self, number: int) -> None:
        """Have this attempt at the upper edge, as before rows came or went; the newest for 0."""
        if not number:
            self.scrollToTop()
        elif number in self._attempts.numbers:
            place = self._attempts.numbers.index(number)
            self.scrollTo(self._attempts.index(place, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def choose(self, row: int) -> None:
        """Choose one row and have it seen; there is one."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        index = self._attempts.index(row, 0)
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)

    def choose_again(self, numbers: frozenset[int]) -> bool:
        """Choose those of ``numbers`` that are listed; False where none is."""
        rows = [row for row, number in enumerate(self._attempts.numbers) if number in numbers] if numbers else []
        if not rows:
            return False
        self.choose(rows[0])
        selection = QItemSelection()
        for top, bottom in _spans(rows):
            selection.select(self._attempts.index(top, 0), self._attempts.index(bottom, 0))
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().select(selection, flags)
        return True

    @Slot()
    def copy(self) -> None:
        """Put the chosen rows, or all of them, on the clipboard; they are read first."""
        numbers = self.chosen or self._attempts.numbers
        if len(numbers) > _MOST_COPIED:
            self.told.emit(texts_history.too_many_to_copy(_MOST_COPIED))
            return
        history = self._history
        self._copying.ask(lambda: history.lines(numbers))

    @Slot(object)
    def _on_copied(self, lines: tuple[AttemptLine, ...]) -> None:
        QGuiApplication.clipboard().setText(self._attempts.texts_of(lines))


def _spans(rows: list[int]) -> list[tuple[int, int]]:
    """Return the first and last of each run of neighbours; one by one, thousands would take seconds."""
    tops = [row for place, row in enumerate(rows) if not place or rows[place - 1] != row - 1]
    bottoms = [row for place, row in enumerate(rows) if place + 1 == len(rows) or rows[place + 1] != row + 1]
    return list(zip(tops, bottoms, strict=True))
