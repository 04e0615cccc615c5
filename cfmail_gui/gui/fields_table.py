"""The full list of header fields, decoded for reading."""

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cfmail_gui.gui.rows_model import RowsModel
from cfmail_gui.gui.table import ReadOnlyTable
from cfmail_gui.gui.texts import tr
from cfmail_gui.message.display import plain
from cfmail_gui.message.header import HeaderField

_CELL_CHARACTERS = 2_000


class FieldsModel(RowsModel[HeaderField]):
    """Rows are header fields in their order; values are decoded when they are looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((tr("Field"), tr("Value")), _cell, parent)


def _cell(field: HeaderField, column: int) -> str:
    if column == 0:
        return plain(field.name, 200) or tr("(not a field)")
    from cfmail_gui.message.shown import shown_value  # here: there is nothing to decode when the window starts

    return plain(shown_value(replace(field, value=field.value[: 4 * _CELL_CHARACTERS])), _CELL_CHARACTERS)


class FieldsTable(ReadOnlyTable):
    """The table `Header fields`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._model = FieldsModel()
        super().__init__(tr("Header fields"), self._model, (180,), parent)

    def show_fields(self, fields: tuple[HeaderField, ...]) -> None:
        """Show these header fields."""
        self._model.show_rows(fields)
