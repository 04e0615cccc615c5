"""One row for every envelope recipient of one attempt, or of several."""

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QPalette

from cfmail_gui.attempt import Outcome
from cfmail_gui.gui import texts_results
from cfmail_gui.gui.pictures import outcome_icon
from cfmail_gui.gui.rows_model import Index, RowsModel
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import outcome_colour
from cfmail_gui.message.display import plain
from cfmail_gui.record import AttemptRecord

RECIPIENT, OUTCOME, DETAIL, REQUEST = range(4)
_ORDER = {outcome: place for place, outcome in enumerate(Outcome)}
_NOWHERE = QModelIndex()
_Who = tuple[tuple[str, str], ...]  # attempt and address of each row


class Row(NamedTuple):
    """A recipient as the user reads it; ``record`` is the attempt it belongs to, where one was begun."""

    address: str
    outcome: Outcome
    word: str  # for the outcome
    detail: str
    record: AttemptRecord | None = None


def rows_of(records: tuple[AttemptRecord, ...]) -> tuple[Row, ...]:
    """Return the rows of these attempts, the recipients in the envelope's order."""
    return tuple(
        Row(
            each.address,
            each.outcome,
            texts_results.recipient_word(record, each),
            texts_results.recipient_detail(record, each),
            record,
        )
        for record in records
        for each in record.recipients
    )


class RecipientsModel(RowsModel[Row]):
    """Columns Recipient, Outcome, Detail, and Request where there are several.

    ``rows`` are those that are shown: sorted, and filtered by the word of their outcome. Not by a proxy, whose class
    alone would cost every start some milliseconds.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        titles = (tr("Recipient"), tr("Outcome"), tr("Detail"), tr("Request"))
        super().__init__(titles, _cell, parent)
        self._palette = QPalette()
        self._all: tuple[Row, ...] = ()  # in the envelope's order
        self._is_split = False
        self._word = ""
        self._sorting = (-1, Qt.SortOrder.AscendingOrder)

    def set_palette(self, palette: QPalette) -> None:
        """Choose the outcome colours for a light or a dark base."""
        self._palette = palette
        self._tell_changed()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Replace the rows; where they are the same recipients as before, what is selected stays selected."""
        self._all = rows
        self._arrange()

    def show_only(self, word: str) -> None:
        """Show the recipients whose outcome has this word; all of them for ""."""
        self._word = word
        self._arrange()

    def _arrange(self) -> None:
        rows = self._sorted(tuple(row for row in self._all if self._word in ("", row.word)))
        split = any(row.record is not None and row.record.parts > 1 for row in self._all)
        before, after = _who(self.rows), _who(rows)
        if split != self._is_split or set(before) != set(after):
            self.beginResetModel()
            self.rows, self._is_split = rows, split
            self.endResetModel()
            return
        if before != after:
            self._move(rows, before, after)
        self.rows = rows
        self._tell_changed()

    def _move(self, rows: tuple[Row, ...], before: _Who, after: _Who) -> None:
        """Put the same recipients into another order; what is selected goes with them."""
        self.layoutAboutToBeChanged.emit()
        places = {who: place for place, who in enumerate(after)}
        held = self.persistentIndexList()
        self.rows = rows
        moved = [self.index(places[before[index.row()]], index.column()) for index in held]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def _sorted(self, rows: tuple[Row, ...]) -> tuple[Row, ...]:
        column, order = self._sorting
        if not 0 <= column < len(_SORT_KEYS):
            return rows
        return tuple(sorted(rows, key=_SORT_KEYS[column], reverse=order == Qt.SortOrder.DescendingOrder))

    def _tell_changed(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, self.columnCount() - 1))

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return 3, or 4 where there are several requests."""
        return 0 if parent.isValid() else REQUEST + self._is_split

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Return text; for the outcome also icon and colour, which never stand without the word."""
        if index.isValid() and index.column() == OUTCOME:
            row = self.rows[index.row()]
            if _is_in_hand(row):
                return super().data(index, role)
            if role == Qt.ItemDataRole.ForegroundRole:
                return outcome_colour(row.outcome, self._palette)
            if role == Qt.ItemDataRole.DecorationRole:
                return outcome_icon(row.outcome, outcome_colour(row.outcome, self._palette).name())
        return super().data(index, role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, or as the envelope has it for -1."""
        self._sorting = (column, order)
        self._arrange()


def _who(rows: tuple[Row, ...]) -> _Who:
    return tuple((row.record.id if row.record else "", row.address) for row in rows)


def _is_in_hand(row: Row) -> bool:
    return row.record is not None and row.record.state == "sending"


_SORT_KEYS: tuple[Callable[[Row], str | int], ...] = (
    lambda row: row.address.casefold(),
    lambda row: -1 if _is_in_hand(row) else _ORDER[row.outcome],
    lambda row: row.detail,
    lambda row: row.record.part if row.record else 0,
)


def _cell(row: Row, column: int) -> str:
    match column:
        case 0:
            return plain(row.address, 320)
        case 1:
            return row.word
        case 2:
            return row.detail
        case _:
            return texts_results.part_number(row.record) if row.record and row.record.parts > 1 else ""
