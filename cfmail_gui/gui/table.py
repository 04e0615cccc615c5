"""A table that is read, walked through with the keyboard, and copied from."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from cfmail_gui.gui.theme import GRID


class ReadOnlyTable(QTableView):
    """Rows are selected whole; Copy gives tab-separated text; Tab leaves the table."""

    def __init__(
        self, name: str, model: QAbstractItemModel, widths: Sequence[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._rows = model  # a view does not own its model: this reference keeps it alive
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setAcceptDrops(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + GRID)
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)

    def stretch(self, *columns: int) -> None:
        """Let these columns share what the others leave of the width; else the last one has it."""
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        for column in columns:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def wrap_rows(self) -> None:
        """Break long cells over lines and make every row as high as it needs; for tables of few rows only."""
        self.setWordWrap(True)
        self.verticalHeader().setMinimumSectionSize(self.fontMetrics().height() + GRID)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    @Slot()
    def copy(self) -> None:
        """Put the selected rows, or all of them, on the clipboard."""
        selected = {index.row() for index in self.selectionModel().selectedRows()}
        rows = sorted(selected) or range(self._rows.rowCount())
        QGuiApplication.clipboard().setText("\n".join(self._row_text(row) for row in rows))

    def _row_text(self, row: int) -> str:
        columns = range(self._rows.columnCount())
        return "\t".join(str(self._rows.index(row, column).data() or "") for column in columns)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Have Home and End go to the first and the last row: within a row that is chosen whole nothing would move."""
        if action in (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd):
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the platform's Copy keys copy rows."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)
