"""One row for every envelope recipient, whatever became of the send."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPalette

from cfmail_gui.attempt import Outcome
from cfmail_gui.gui import texts
from cfmail_gui.gui.pictures import outcome_icon
from cfmail_gui.gui.plain import tooltip
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import outcome_colour
from cfmail_gui.message.display import plain

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_OUTCOME_COLUMN = 1

Row = tuple[str, Outcome, str]
"""Recipient, outcome, detail as the user reads it."""


class ResultModel(QAbstractTableModel):
    """Columns Recipient, Outcome, Detail."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._palette = QPalette()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Replace all rows in one step."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def set_palette(self, palette: QPalette) -> None:
        """Choose the outcome colours for a light or a dark base."""
        self._palette = palette
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 2))

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of envelope recipients."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return 3."""
        return 0 if parent.isValid() else 3

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Return text; for the outcome also icon and colour, which never stand without the word."""
        if not index.isValid():
            return None
        recipient, outcome, detail = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (plain(recipient, 320), texts.outcome_word(outcome), detail)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(f"{plain(recipient, 320)}: {texts.outcome_word(outcome)}. {detail}")
        if index.column() == _OUTCOME_COLUMN:
            return self._decoration(outcome, role)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Return the column titles."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("Recipient"), tr("Outcome"), tr("Detail"))[section]
        return None

    def _decoration(self, outcome: Outcome, role: int) -> QColor | Any:  # noqa: ANN401 - Qt's own type
        colour = outcome_colour(outcome, self._palette)
        if role == Qt.ItemDataRole.ForegroundRole:
            return colour
        if role == Qt.ItemDataRole.DecorationRole:
            return outcome_icon(outcome, colour.name())
        return None
