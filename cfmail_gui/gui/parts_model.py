"""The tree of parts for a view: immutable parts, replaced in one step; what is found out about them comes later."""

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cfmail_gui.checks.part_faults import Inspected
from cfmail_gui.gui import texts_parts
from cfmail_gui.gui.plain import tooltip
from cfmail_gui.message.part_tree import Part

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_NOTHING = Inspected()
_SIZE_COLUMN = 5


class PartsModel(QAbstractItemModel):
    """The whole message is the only row at the top; an index carries the place of its part in ``parts``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = texts_parts.titles()
        self._hints = texts_parts.title_hints()
        self.parts: tuple[Part, ...] = ()
        self._findings: tuple[Inspected, ...] = ()
        self._parents: list[int] = []  # -1 for the whole message
        self._rows: list[int] = []  # among the parts with the same parent
        self._children: list[list[int]] = []
        self._places: dict[str, int] = {}

    def show_parts(self, parts: tuple[Part, ...]) -> None:
        """Replace all parts."""
        self.beginResetModel()
        self.parts = parts
        self._findings = ()
        self._places = {part.number: place for place, part in enumerate(parts)}
        self._parents, self._rows, self._children = [], [], [[] for _ in parts]
        around: list[int] = []  # parts that the next one may be in, the whole message first
        for place, part in enumerate(parts):
            del around[part.depth :]
            parent = around[-1] if around else -1
            self._parents.append(parent)
            self._rows.append(len(self._children[parent]) if around else 0)
            if around:
                self._children[parent].append(place)
            around.append(place)
        self.endResetModel()

    def show_findings(self, findings: tuple[Inspected, ...]) -> None:
        """Fill in what was found out, part by part."""
        self._findings = findings
        last = len(self._titles) - 1
        for children in ([0] if self.parts else [], *self._children):
            if children:
                first = self.createIndex(0, 0, children[0])
                self.dataChanged.emit(first, self.createIndex(len(children) - 1, last, children[-1]))

    def part(self, index: Index) -> Part | None:
        """Return the part of a row; None for no row."""
        return self.parts[index.internalId()] if index.isValid() else None

    def finding(self, index: Index) -> Inspected:
        """Return what is known of the part of a row by now."""
        return self._finding(index.internalId()) if index.isValid() else _NOTHING

    def nearest(self, number: str) -> QModelIndex:
        """Return the row of the part with this number, or else of what was around it."""
        found = next((around for around in _around(number) if around in self._places), None)
        return self.index(0, 0) if found is None else self.index_of(found)

    def index_of(self, number: str) -> QModelIndex:
        """Return the row of the part with this number; an invalid index where there is none."""
        place = self._places.get(number)
        return QModelIndex() if place is None else self.createIndex(self._rows[place], 0, place)

    def _inside(self, parent: Index) -> Sequence[int]:
        """Return the places of the parts directly in one."""
        if not parent.isValid():
            return range(min(len(self.parts), 1))
        return self._children[parent.internalId()] if parent.column() == 0 else ()

    def _finding(self, place: int) -> Inspected:
        return self._findings[place] if self._findings else _NOTHING

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """Return the index of a cell."""
        inside = self._inside(parent)  # not hasIndex: it comes back here twice, and 10,000 rows are asked for
        if not (0 <= row < len(inside) and 0 <= column < len(self._titles)):
            return QModelIndex()
        return self.createIndex(row, column, inside[row])

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override] # QObject.parent() is another method
        """Return the row of what a part is in."""
        place = self._parents[index.internalId()] if index.isValid() else -1
        return self.createIndex(self._rows[place], 0, place) if place >= 0 else QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many parts are directly in one."""
        return len(self._inside(parent))

    def hasChildren(self, parent: Index = _ROOT) -> bool:
        """Say whether there are parts in one."""
        return bool(self._inside(parent))

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: ARG002 - the same everywhere
        """Return the number of titles."""
        return len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Return a cell's text, or its row's tooltip."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells(index)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:  # the whole row: the view may cut it
            return tooltip(" · ".join(filter(None, self._cells(index))))
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == _SIZE_COLUMN:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Return the titles, and what they mean."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self._hints[section])
        return None

    def _cells(self, index: Index) -> tuple[str, ...]:
        place = index.internalId()
        return texts_parts.cells(self.parts[place], self._finding(place))


def _around(number: str) -> Iterator[str]:
    """Yield a number and those of the parts around it: "1.2.3", "1.2", "1", ""."""
    yield number
    while number:
        number = number.rpartition(".")[0]
        yield number
