"""The full list of header fields, decoded for reading."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cfmail_gui.gui.rows_model import RowsModel
from cfmail_gui.gui.table import ReadOnlyTable
from cfmail_gui.gui.texts import tr
from cfmail_gui.message.display import plain, visible
from cfmail_gui.message.document import HeaderField

_CELL_CHARACTERS = 2_000


class FieldsModel(RowsModel[HeaderField]):
    """Rows are header fields in their order; values are decoded when they are looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((tr("Field"), tr("Value")), _cell, parent)


def _cell(field: HeaderField, column: int) -> str:
    if column == 0:
        return field.name or tr("(not a field)")
    from cfmail_gui.message.fields import decode_text  # here: there is nothing to decode when the window starts

    octets = field.value[: 4 * _CELL_CHARACTERS]
    return plain(decode_text(octets) if field.name else visible(octets), _CELL_CHARACTERS)


class FieldsTable(ReadOnlyTable):
    """The table `Header fields`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._model = FieldsModel()
        super().__init__(tr("Header fields"), self._model, (180,), parent)

    def show_fields(self, fields: tuple[HeaderField, ...]) -> None:
        """Show these header fields."""
        self._model.show_rows(fields)
