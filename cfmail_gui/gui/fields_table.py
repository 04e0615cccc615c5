"""The full list of header fields, decoded for reading."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from cfmail_gui.gui.plain import tooltip
from cfmail_gui.gui.table import ReadOnlyTable
from cfmail_gui.gui.texts import tr
from cfmail_gui.message.display import plain, visible
from cfmail_gui.message.document import HeaderField

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_CELL_CHARACTERS = 2_000


class FieldsModel(QAbstractTableModel):
    """Rows are header fields in their order; values are decoded when they are looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields: tuple[HeaderField, ...] = ()

    def show_fields(self, fields: tuple[HeaderField, ...]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._fields = fields
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of header fields."""
        return 0 if parent.isValid() else len(self._fields)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return 2: name and value."""
        return 0 if parent.isValid() else 2

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Return the decoded text of a cell, and the whole value as its tooltip."""
        if not index.isValid():
            return None
        field = self._fields[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._value(field) if index.column() else field.name or tr("(not a field)")
        if role == Qt.ItemDataRole.ToolTipRole and index.column():
            return tooltip(self._value(field))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Return the column titles."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("Field"), tr("Value"))[section]
        return None

    @staticmethod
    def _value(field: HeaderField) -> str:
        from cfmail_gui.message.fields import decode_text  # here: there is nothing to decode when the window starts

        text = (
            decode_text(field.value[: 4 * _CELL_CHARACTERS]) if field.name else visible(field.value[:_CELL_CHARACTERS])
        )
        return plain(text, _CELL_CHARACTERS)


class FieldsTable(ReadOnlyTable):
    """The table `Header fields`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._model = FieldsModel()
        super().__init__(tr("Header fields"), self._model, (180,), parent)

    def show_fields(self, fields: tuple[HeaderField, ...]) -> None:
        """Show these header fields."""
        self._model.show_fields(fields)
