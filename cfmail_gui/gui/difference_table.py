"""How the envelope differs from the headers, in words."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from cfmail_gui.gui import texts_message
from cfmail_gui.gui.plain import tooltip
from cfmail_gui.gui.table import ReadOnlyTable
from cfmail_gui.gui.texts import tr
from cfmail_gui.message.display import plain
from cfmail_gui.message.envelope import Difference

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class DifferenceModel(QAbstractTableModel):
    """One row for each address that the envelope and the headers do not agree on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Difference, ...] = ()

    def show_differences(self, rows: tuple[Difference, ...]) -> None:
        """Replace all rows, unless they are the same: a reset would lose the selection at every keystroke."""
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of differences."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return 2: address and difference."""
        return 0 if parent.isValid() else 2

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Return a cell's text; the sentence is its tooltip, too."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return texts_message.difference(row) if index.column() else plain(row.address)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(f"{plain(row.address)}: {texts_message.difference(row)}")
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Return the column titles."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("Address"), tr("Difference to the headers"))[section]
        return None


class DifferenceTable(ReadOnlyTable):
    """The table `Envelope difference`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._model = DifferenceModel()
        super().__init__(tr("Envelope difference"), self._model, (170,), parent)

    def show_differences(self, rows: tuple[Difference, ...]) -> None:
        """Show these differences."""
        self._model.show_differences(rows)
