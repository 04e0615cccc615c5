"""The full list of header fields: decoded for reading, and beside that what really stands there."""

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractItemView, QWidget

from cfmail_gui.gui.rows_model import RowsModel
from cfmail_gui.gui.table import ReadOnlyTable
from cfmail_gui.gui.texts import tr
from cfmail_gui.message.display import plain, visible
from cfmail_gui.message.fields import unfold
from cfmail_gui.message.header import HeaderField

_CELL_CHARACTERS = 2_000
_NAME, _VALUE = 0, 1


class FieldsModel(RowsModel[HeaderField]):
    """Rows are header fields in their order; values are decoded when they are looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((tr("Field"), tr("Value"), tr("As written")), _cell, parent)

    def show_rows(self, rows: tuple[HeaderField, ...]) -> None:
        """Replace all rows; where there are as many as before, the selection and the place in the table stay."""
        if len(rows) != len(self.rows):
            super().show_rows(rows)
        elif rows:
            self.rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, self.columnCount() - 1))


def _cell(field: HeaderField, column: int) -> str:
    if column == _NAME:
        return plain(field.name, 200) or tr("(not a field)")
    beginning = replace(field, value=field.value[: 4 * _CELL_CHARACTERS])
    if column == _VALUE:
        from cfmail_gui.message.shown import shown_value  # here: there is nothing to decode when the window starts

        return plain(shown_value(beginning), _CELL_CHARACTERS)
    return plain(visible(unfold(beginning.value)), _CELL_CHARACTERS)


class FieldsTable(ReadOnlyTable):
    """The table `Header fields`. One row is selected at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._model = FieldsModel()
        super().__init__(tr("Header fields"), self._model, (170, 290), parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def show_fields(self, fields: tuple[HeaderField, ...], selected: int) -> None:
        """Show these header fields with one of them selected (-1: none)."""
        self._model.show_rows(fields)
        if 0 <= selected != self.selected():
            self.selectRow(selected)

    def selected(self) -> int:
        """Return the index of the selected header field; -1 where there is none."""
        rows = self.selectionModel().selectedRows()
        return rows[0].row() if rows else -1
