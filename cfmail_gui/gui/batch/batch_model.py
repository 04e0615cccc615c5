"""The messages of a batch as a table that reads what is looked at: nothing holds 5,000 of them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QPalette

from cfmail_gui.batch_record import BatchItem, BatchPlan, ItemState
from cfmail_gui.gui import texts, texts_batch_rows
from cfmail_gui.gui.batch.batch_pictures import state_colour, state_icon
from cfmail_gui.gui.latest_answer import LatestAnswer
from cfmail_gui.gui.plain import tooltip
from cfmail_gui.gui.ports import BatchesPort
from cfmail_gui.gui.rows_model import Index
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.gui.texts import octets, tr
from cfmail_gui.message.display import plain

_ROOT = QModelIndex()
_PAGE = 100  # rows read at once
_PAGES = 30  # kept
_SLICE = 500  # rows read at once by the filter
_CELL = 200  # characters
_UNREAD = "…"
_NUMBER, _SIZE, _STATE = 0, 5, 7
_RIGHT = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class BatchModel(QAbstractTableModel):
    """All messages of a batch, or those in some states; addresses are those that the plan asks for."""

    failed = Signal(object)  # CfmailError

    def __init__(
        self, batches: BatchesPort, batch_id: str, plan: BatchPlan, archive: TaskThread, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        names = (
            "#",
            tr("File"),
            tr("Subject"),
            tr("Sender"),
            tr("Recipients"),
            tr("Size"),
            tr("Findings"),
            tr("State"),
        )
        self._titles = names
        self._batches, self._batch_id, self._plan = batches, batch_id, plan
        self._palette = QPalette()
        self._total = 0
        self._pages: dict[int, tuple[BatchItem, ...]] = {}  # the one used last comes last
        self._stale: set[int] = set()
        self._states: frozenset[ItemState] = frozenset()
        self._found: list[int] | None = None  # places, by the filter; None while there is none
        self._search_again = False
        self._reading = LatestAnswer(archive, self)
        self._reading.answered.connect(self._on_read)
        self._reading.failed.connect(self.failed)
        self._searching = LatestAnswer(archive, self)
        self._searching.answered.connect(self._on_searched)
        self._searching.failed.connect(self.failed)

    @property
    def settled(self) -> bool:
        """Whether neither rows nor an answer of the filter are still to come."""
        return not (self._reading.busy or self._searching.busy or self._stale & self._pages.keys())

    def place_at(self, row: int) -> int:
        """Return the place in the batch of the message in this row."""
        return row if self._found is None else self._found[row]

    def row_of(self, place: int) -> int:
        """Return the row of the message at ``place``, or -1 where the filter hides it."""
        if self._found is None:
            return place if place < self._total else -1
        return self._found.index(place) if place in self._found else -1

    def item_at(self, row: int) -> BatchItem | None:
        """Return the message in this row with its texts cut, or None while it is not read."""
        place = self.place_at(row)
        items = self._page(place // _PAGE)
        return items[place % _PAGE] if place % _PAGE < len(items) else None

    def show_plan(self, plan: BatchPlan) -> None:
        """Show the addresses that ``plan`` asks for."""
        self._plan = plan
        self._repaint()

    def set_palette(self, palette: QPalette) -> None:
        """Choose the colours for a light or a dark base."""
        self._palette = palette
        self._repaint()

    def grow(self, total: int) -> None:
        """There are ``total`` messages now; they never get fewer."""
        if total <= self._total:
            return
        self._stale.add(self._total // _PAGE)  # read when it was not full
        if self._found is None:
            self.beginInsertRows(_ROOT, self._total, total - 1)
            self._total = total
            self.endInsertRows()
        else:
            self._total = total
            self._search()

    def refresh(self, places: Sequence[int] | None = None) -> None:
        """Read again what is shown of ``places``, or of all messages."""
        self._stale |= self._pages.keys() if places is None else {place // _PAGE for place in places}
        self._repaint()
        if self._states:
            self._search()

    def filter(self, states: Sequence[ItemState]) -> None:
        """Show the messages in one of ``states``, or all where there is none."""
        self._states = frozenset(states)
        self._searching.forget()
        self.beginResetModel()
        self._found = [] if self._states else None
        self.endResetModel()
        if self._states:
            self._search()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of messages that are listed."""
        if parent.isValid():
            return 0
        return self._total if self._found is None else len(self._found)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of titles."""
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Return a cell's text, or its row's tooltip; the state has an icon and a colour, never without its word."""
        if not index.isValid():
            return None
        column = index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in (_NUMBER, _SIZE) else None
        if role not in _ROLES:
            return None
        item = self.item_at(index.row())
        if item is None:
            return self._unread(index.row(), column) if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(item, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(texts_batch_rows.row_details(item, self._plan))
        if column != _STATE:
            return None
        colour = state_colour(item, self._palette)
        return colour if role == Qt.ItemDataRole.ForegroundRole else state_icon(item, colour.name())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Return the titles, above numbers at the same edge as these."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        is_right = role == Qt.ItemDataRole.TextAlignmentRole and section in (_NUMBER, _SIZE)
        return _RIGHT if is_right else None

    def _unread(self, row: int, column: int) -> str:
        return texts.number(self.place_at(row) + 1) if column == _NUMBER else _UNREAD

    def _cell(self, item: BatchItem, column: int) -> str:
        match column:
            case 0:
                return texts.number(item.place + 1)
            case 1:
                return item.name
            case 2:
                return item.subject
            case 3:
                return plain(self._plan.sender or item.sender, _CELL)
            case 4:
                return texts_batch_rows.recipients(self._plan.recipients or item.recipients)
            case 5:
                return octets(item.size)
            case 6:
                return texts_batch_rows.findings(item)
            case _:
                return texts_batch_rows.state(item)

    def _page(self, number: int) -> tuple[BatchItem, ...]:
        """Return what is known of a page. What is missing or stale is read; what then still is, at the next paint."""
        items = self._pages.pop(number, None)
        if items is not None:
            self._pages[number] = items
        if (items is None or number in self._stale) and not self._reading.busy:
            self._stale.discard(number)
            batches, batch_id = self._batches, self._batch_id
            self._reading.ask(lambda: (number, _read(batches, batch_id, number)))
        return items or ()

    @Slot(object)
    def _on_read(self, answer: tuple[int, tuple[BatchItem, ...]]) -> None:
        number, items = answer
        self._pages.pop(number, None)
        self._pages[number] = items
        for oldest in list(self._pages)[:-_PAGES]:
            del self._pages[oldest]
        self._stale &= self._pages.keys()
        self._repaint()

    def _repaint(self) -> None:
        rows = self.rowCount()
        if rows:
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, len(self._titles) - 1))

    def _search(self) -> None:
        """One search at a time: while messages are sent there would be no end of beginning anew."""
        if self._searching.busy:
            self._search_again = True
            return
        batches, batch_id, total, states = self._batches, self._batch_id, self._total, self._states
        self._searching.ask(lambda: (states, _search(batches, batch_id, total, states)))

    @Slot(object)
    def _on_searched(self, answer: tuple[frozenset[ItemState], list[int]]) -> None:
        states, found = answer
        if states == self._states and self._found is not None:
            self._show_found(self._found, found)
        if self._search_again:
            self._search_again = False
            self._search()

    def _show_found(self, shown: list[int], found: list[int]) -> None:
        """Replace by the rows that go and come, so that the selection stays. Both lists ascend."""
        wanted, kept = frozenset(found), frozenset(shown)
        for start, stop in reversed(list(_runs([place not in wanted for place in shown]))):
            self.beginRemoveRows(_ROOT, start, stop - 1)
            del shown[start:stop]
            self.endRemoveRows()
        for start, stop in _runs([place not in kept for place in found]):
            self.beginInsertRows(_ROOT, start, stop - 1)
            shown[start:start] = found[start:stop]
            self.endInsertRows()


_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.ForegroundRole,
    Qt.ItemDataRole.DecorationRole,
)


def _read(batches: BatchesPort, batch_id: str, page: int) -> tuple[BatchItem, ...]:
    items = batches.items(batch_id, page * _PAGE, (page + 1) * _PAGE)
    return tuple(replace(item, name=plain(item.name, _CELL), subject=plain(item.subject, _CELL)) for item in items)


def _search(batches: BatchesPort, batch_id: str, total: int, states: frozenset[ItemState]) -> list[int]:
    slices = (batches.items(batch_id, start, start + _SLICE) for start in range(0, total, _SLICE))
    return [item.place for items in slices for item in items if item.state in states]


def _runs(flags: list[bool]) -> Iterator[tuple[int, int]]:
    """Yield start and stop of each run of what is true."""
    start = None
    for index, flag in enumerate([*flags, False]):
        if flag and start is None:
            start = index
        elif not flag and start is not None:
            yield start, index
            start = None
