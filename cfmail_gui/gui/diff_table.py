"""Two versions of a message side by side, line by line."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QHeaderView, QWidget

from cfmail_gui.gui.rows_model import Index, RowsModel
from cfmail_gui.gui.table import ReadOnlyTable
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import fixed_font, is_dark
from cfmail_gui.message.display import visible
from cfmail_gui.message.wire_diff import MAX_ROWS

if TYPE_CHECKING:
    from cfmail_gui.message.wire_diff import DiffKind, DiffRow

_CELL_OCTETS = 2_000
_MARKS: "dict[DiffKind, str]" = {"same": "", "changed": "≠", "removed": "−", "added": "+", "gap": "⋯"}
_TINTS: "dict[DiffKind, tuple[str, str]]" = {  # on a light base, on a dark base
    "changed": ("#fff3d6", "#4a3c14"),
    "removed": ("#fde4e2", "#4d211e"),
    "added": ("#dff3e4", "#1b3f27"),
}
_MARK, _LEFT_NUMBER, _LEFT, _RIGHT_NUMBER, _RIGHT = range(5)


class DiffModel(RowsModel["DiffRow"]):
    """A mark for each line that differs, beside the tint: colour never stands alone."""

    def __init__(self, left: str, right: str, parent: QObject | None = None) -> None:
        super().__init__(("", tr("Line"), left, tr("Line"), right), self._shown, parent)
        self._dark = False

    def set_palette(self, palette: QPalette) -> None:
        """Choose the tints."""
        self._dark = is_dark(palette)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Return text, tint or font."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.BackgroundRole:
            tints = _TINTS.get(self.rows[index.row()].kind)
            return QColor(tints[self._dark]) if tints else None
        if role == Qt.ItemDataRole.FontRole and index.column() in (_LEFT, _RIGHT):
            return fixed_font()
        return super().data(index, role)

    def _shown(self, row: "DiffRow", column: int) -> str:
        if column == _LEFT and row is self.rows[-1] and row.kind == "gap" and len(self.rows) >= MAX_ROWS:
            return tr("%n more line(s) (is|are) not shown", "", row.hidden)
        return _cell(row, column)


def _same_lines(count: int) -> str:
    return tr("%n line(s) (is|are) the same", "", count)


def _cell(row: "DiffRow", column: int) -> str:
    if row.kind == "gap":
        return {_MARK: _MARKS["gap"], _LEFT: _same_lines(row.hidden)}.get(column, "")
    match column:
        case 0:
            return _MARKS[row.kind]
        case 1 | 3:
            number = row.left_number if column == _LEFT_NUMBER else row.right_number
            return "" if number is None else str(number)
        case _:
            return visible((row.left if column == _LEFT else row.right)[:_CELL_OCTETS])


class DiffTable(ReadOnlyTable):
    """The table `Differences`."""

    def __init__(self, parent: QWidget | None = None, left: str = "", right: str = "") -> None:
        self._model = DiffModel(left or tr("File"), right or tr("What will be sent"))
        super().__init__(tr("Differences"), self._model, (24, 48, 320, 48), parent)
        self._model.set_palette(self.palette())
        self.setAlternatingRowColors(False)
        header = self.horizontalHeader()
        header.setSectionResizeMode(_LEFT, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_RIGHT, QHeaderView.ResizeMode.Stretch)

    def show_rows(self, rows: "tuple[DiffRow, ...]") -> None:
        """Show another comparison."""
        self._model.show_rows(rows)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._model.set_palette(self.palette())
