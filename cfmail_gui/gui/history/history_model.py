"""Attempts as a table that reads what is looked at: there may be 100,000."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QPalette

from cfmail_gui.attempt import Outcome
from cfmail_gui.gui import texts_history, texts_mailbox
from cfmail_gui.gui.latest_answer import LatestAnswer
from cfmail_gui.gui.pictures import named_icon
from cfmail_gui.gui.plain import tooltip
from cfmail_gui.gui.ports import HistoryPort
from cfmail_gui.gui.rows_model import Index
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.gui.texts import octets, tr
from cfmail_gui.gui.texts_history import worst_first
from cfmail_gui.gui.theme import outcome_colour
from cfmail_gui.history_query import AttemptLine
from cfmail_gui.message.display import plain

_ROOT = QModelIndex()
_PAGE = 100  # rows read at once: a few milliseconds
_MOST_KNOWN = 10_000  # rows kept: some 20 MB
_CELL = 200  # characters
_UNREAD = "…"
_OUTCOME_COLUMN, _SIZE_COLUMN = 5, 6


@dataclass(frozen=True, slots=True)
class _Row:
    cells: tuple[str, ...]
    outcome: Outcome | None = None  # whose icon and colour stand beside the word
    in_hand: bool = False


class HistoryModel(QAbstractTableModel):
    """The attempts with given numbers, newest first."""

    failed = Signal(object)  # CfmailError: rows could not be read
    outdated = Signal()  # attempts that are listed are not there any more

    def __init__(self, history: HistoryPort, thread: TaskThread, parent: QObject) -> None:
        super().__init__(parent)
        self._titles = (
            tr("Time"),
            tr("Subject"),
            tr("Recipients"),
            tr("Sender"),
            tr("Account"),
            tr("Outcome"),
            tr("Size"),
        )
        self._history = history
        self._palette = QPalette()
        self._known: dict[int, _Row] = {}
        self._old: set[int] = set()  # of those known: to be read again
        self.numbers: tuple[int, ...] = ()
        self._reading = LatestAnswer(thread, self)
        self._reading.answered.connect(self._on_read)
        self._reading.failed.connect(self.failed)

    def show_numbers(self, numbers: tuple[int, ...]) -> None:
        """List these attempts. Where new ones only came on top, what is selected stays so."""
        if numbers == self.numbers:
            return
        added = len(numbers) - len(self.numbers)
        if self.numbers and added > 0 and numbers[added:] == self.numbers:
            self.beginInsertRows(_ROOT, 0, added - 1)
            self.numbers = numbers
            self.endInsertRows()
            return
        self.beginResetModel()
        self.numbers = numbers
        self.endResetModel()

    def read_again(self) -> None:
        """Read every row once more when it is looked at; until then it is shown as it was."""
        self._old = set(self._known)
        self._show_all()

    def set_palette(self, palette: QPalette) -> None:
        """Choose the outcome colours for a light or a dark base."""
        self._palette = palette
        self._show_all()

    def names(self, numbers: Iterable[int]) -> tuple[str, ...]:
        """Name attempts by subject and time, as far as they were read."""
        rows = (self._known.get(number) for number in numbers)
        return tuple(texts_history.named(row.cells[1], row.cells[0]) for row in rows if row)

    def texts_of(self, lines: Iterable[AttemptLine]) -> str:
        """Return rows as tab-separated text."""
        return "\n".join("\t".join(_row(line).cells) for line in lines)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of attempts that are listed."""
        return 0 if parent.isValid() else len(self.numbers)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of titles."""
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Return a cell's text, icon or colour, or its row's tooltip; what is not known yet will be read."""
        if not index.isValid():
            return None
        column = index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole and column == _SIZE_COLUMN:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole:
            row = self._row(index.row())
            return row.cells[column] if row else _UNREAD
        if role == Qt.ItemDataRole.ToolTipRole:
            row = self._row(index.row())
            return tooltip(" · ".join(cell for cell in row.cells if cell)) if row else None
        if column == _OUTCOME_COLUMN and role in (Qt.ItemDataRole.ForegroundRole, Qt.ItemDataRole.DecorationRole):
            return self._mark(index.row(), role)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Return the titles."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def _mark(self, place: int, role: int) -> Any:  # noqa: ANN401 - Qt's own type
        row = self._row(place)
        if row is None or row.outcome is None:
            return None
        colour = outcome_colour(row.outcome, self._palette)
        if role == Qt.ItemDataRole.ForegroundRole:
            return colour
        return named_icon("sending" if row.in_hand else row.outcome.value, colour.name())

    def _row(self, place: int) -> _Row | None:
        number = self.numbers[place]
        row = self._known.get(number)
        if row is None or number in self._old:
            self._want(place)
        return row

    def _want(self, place: int) -> None:
        """Read the page of a row. While one is being read others wait: they are asked for again when painted."""
        if self._reading.busy:
            return
        start = place // _PAGE * _PAGE
        page = self.numbers[start : start + _PAGE]
        wanted = tuple(number for number in page if number not in self._known or number in self._old)
        history = self._history
        self._reading.ask(lambda: (wanted, history.lines(wanted)))

    @Slot(object)
    def _on_read(self, answer: tuple[tuple[int, ...], tuple[AttemptLine, ...]]) -> None:
        wanted, lines = answer
        rows = {line.number: _row(line) for line in lines}
        for number in wanted:
            self._known.pop(number, None)  # so that it counts as the latest
            self._known[number] = rows.get(number) or _gone()
        self._old.difference_update(wanted)
        for number in list(self._known)[:-_MOST_KNOWN]:
            del self._known[number]
            self._old.discard(number)
        self._show_all()
        if len(rows) < len(wanted):
            self.outdated.emit()

    def _show_all(self) -> None:
        if self.numbers:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.numbers) - 1, len(self._titles) - 1))


def _row(line: AttemptLine) -> _Row:
    cells = (
        texts_mailbox.when(line.started_at.astimezone()),
        plain(line.subject, _CELL) or texts_history.no_subject(),
        texts_history.recipients(line),
        plain(line.sender, _CELL),
        texts_history.account(line),
        texts_history.outcome_summary(line),
        octets(line.size),
    )
    return _Row(cells, _outcome(line), line.state == "sending")


def _gone() -> _Row:
    return _Row(("", texts_history.deleted(), "", "", "", "", ""))


def _outcome(line: AttemptLine) -> Outcome:
    """Return the outcome that needs the most attention."""
    match line.state:
        case "sending":
            return Outcome.QUEUED
        case "not-sent":
            return Outcome.NOT_SENT
        case "unknown":
            return Outcome.UNKNOWN
    if texts_history.rests_on_mark(line):
        return Outcome.UNREPORTED  # "Sent (marked by you)": nothing is wrong, and nobody has told more
    return worst_first(line)[0][0] if line.outcomes else Outcome.UNREPORTED
