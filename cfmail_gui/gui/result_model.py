"""One row for every envelope recipient, whatever became of the send."""

from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPalette

from cfmail_gui.attempt import Outcome
from cfmail_gui.gui import texts
from cfmail_gui.gui.pictures import outcome_icon
from cfmail_gui.gui.rows_model import Index, RowsModel
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import outcome_colour
from cfmail_gui.message.display import plain

_OUTCOME_COLUMN = 1

Row = tuple[str, Outcome, str]
"""Recipient, outcome, detail as the user reads it."""


class ResultModel(RowsModel[Row]):
    """Columns Recipient, Outcome, Detail."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((tr("Recipient"), tr("Outcome"), tr("Detail")), _cell, parent)
        self._palette = QPalette()

    def set_palette(self, palette: QPalette) -> None:
        """Choose the outcome colours for a light or a dark base."""
        self._palette = palette
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 2))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Return text; for the outcome also icon and colour, which never stand without the word."""
        if index.isValid() and index.column() == _OUTCOME_COLUMN:
            _, outcome, _ = self.rows[index.row()]
            if role == Qt.ItemDataRole.ForegroundRole:
                return outcome_colour(outcome, self._palette)
            if role == Qt.ItemDataRole.DecorationRole:
                return outcome_icon(outcome, outcome_colour(outcome, self._palette).name())
        return super().data(index, role)


def _cell(row: Row, column: int) -> str:
    recipient, outcome, detail = row
    return (plain(recipient, 320), texts.outcome_word(outcome), detail)[column]
