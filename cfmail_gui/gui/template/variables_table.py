"""The table `Template variables`: what the template asks for, what it gets, and a form for what nobody says."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from cfmail_gui.gui.rows_model import Index, RowsModel
from cfmail_gui.gui.table import ReadOnlyTable
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import bold
from cfmail_gui.message.display import plain

if TYPE_CHECKING:
    from cfmail_gui.sending.live_template import Variable

_NAME, _VALUE, _SOURCE = range(3)
_CELL_CHARACTERS = 500


class VariablesModel(RowsModel["Variable"]):
    """Undefined variables come first; a value that is typed goes before the data's."""

    typed = Signal(str, str)  # the variable's name, the text

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((tr("Variable"), tr("Value"), tr("From", "where a value comes from")), _cell, parent)
        self._bold = QFont()

    def show_variables(self, variables: "tuple[Variable, ...]") -> None:
        """Show them; where the names are as before, the selection and the editor stay."""
        rows = tuple(sorted(variables, key=lambda variable: not (variable.is_undefined or variable.is_filled)))
        if [row.name for row in rows] != [row.name for row in self.rows]:
            self.show_rows(rows)
        elif rows:
            self.rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, _SOURCE))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Values can be typed."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() and index.column() == _VALUE else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Return a cell; what has no value stands out by its words and its weight."""
        if index.isValid() and role == Qt.ItemDataRole.EditRole:
            row = self.rows[index.row()]
            return row.value if index.column() == _VALUE else _cell(row, index.column())
        if index.isValid() and role == Qt.ItemDataRole.FontRole and self.rows[index.row()].is_undefined:
            return bold(self._bold)
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401 - Qt's own type
        """Hand over what was typed."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or index.column() != _VALUE:
            return False
        row = self.rows[index.row()]
        if str(value) != row.value or row.is_undefined:
            self.typed.emit(row.name, str(value))
        return True


class VariablesTable(ReadOnlyTable):
    """Enter or F2 on a row, a double click, or simply typing edits the value."""

    typed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.variables = VariablesModel()
        super().__init__(tr("Template variables"), self.variables, (160, 200, 184), parent)
        self.stretch(_VALUE)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.variables.typed.connect(self.typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter edit the value of the row."""
        index = self.currentIndex()
        is_typing = self.state() == QAbstractItemView.State.EditingState  # the editor hands its last key on
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid() and not is_typing:
            self.edit(index.siblingAtColumn(_VALUE))
        else:
            super().keyPressEvent(event)


def _cell(variable: "Variable", column: int) -> str:
    if column == _NAME:
        return plain(variable.name, _CELL_CHARACTERS)
    if column == _VALUE:
        return tr("no value: type one") if variable.is_undefined else plain(variable.value, _CELL_CHARACTERS)
    source = tr("typed here") if variable.is_filled else "" if variable.is_undefined else tr("data")
    place = tr("{where}, line {line}").format(where=plain(variable.where, 120), line=variable.line)
    return f"{source} · {place}" if source else place
