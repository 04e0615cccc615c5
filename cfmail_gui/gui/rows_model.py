"""What the read-only table models have in common: immutable rows, replaced in one step, under fixed titles."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cfmail_gui.gui.plain import tooltip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_T = TypeVar("_T")


class RowsModel(QAbstractTableModel, Generic[_T]):
    """Rows of one kind.

    Args:
        titles: of the columns.
        cell: (row, column) → the text shown, fit to be shown.
        parent: as everywhere in Qt.
    """

    def __init__(self, titles: tuple[str, ...], cell: Callable[[_T, int], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self._cell = cell
        self.rows: tuple[_T, ...] = ()

    def show_rows(self, rows: tuple[_T, ...]) -> None:
        """Replace all rows, unless they are the same: a reset loses the selection."""
        if rows == self.rows:
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of titles."""
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Return a cell's text, or its row's tooltip."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:  # the whole row: the table may cut it
            return tooltip(" · ".join(self._cell(row, column) for column in range(len(self._titles))))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Return the titles."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None
