"""A table that is read, walked through with the keyboard, and copied from."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelectionModel, QLocale, QModelIndex, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QTableView, QVBoxLayout, QWidget

from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.theme import GRID, follow_letters, icon_size, scale


class CellDelegate(QStyledItemDelegate):
    """Leaves each cell its own direction: where lines run from right to left, “0@one.test” would read “one.test@0”."""

    def displayText(self, value: object, locale: QLocale | QLocale.Language) -> str:
        """Return what is drawn; what is copied, and what screen readers get, is without the marks."""
        text = super().displayText(value, locale)
        return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}" if QGuiApplication.isRightToLeft() else text


class ReadOnlyTable(QTableView):
    """Rows are selected whole; Copy gives tab-separated text; Tab leaves the table.

    Args:
        name: the accessible name.
        model: what it shows.
        widths: of the columns from the first, in pixels for the system's letters; they grow with the program's.
        parent: as everywhere in Qt.
    """

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
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        if QGuiApplication.isRightToLeft():
            self.setItemDelegate(CellDelegate(self))
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        self._scale = 1.0
        self._fit_letters()

    def stretch(self, *columns: int) -> None:
        """Let these columns share what the others leave of the width; else the last one has it."""
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        for column in columns:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def fit(self, column: int) -> None:
        """Keep a column as wide as its texts: words that differ from language to language; for a few hundred rows."""
        self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def say_when_empty(self, text: str) -> None:
        """Say in the table what would be there, and how it comes there, while there is nothing."""
        # Not by viewport(): at its first call PySide makes all kinds of scroll areas, 8 ms of a start.
        inside = cast("QWidget", self.findChild(QWidget, "qt_scrollarea_viewport"))
        hint = PlainLabel(text, inside)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        over = QVBoxLayout(inside)
        over.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        over.setSpacing(0)
        over.addWidget(hint)
        follow_letters(self, lambda: self.setMinimumHeight(self.horizontalHeader().sizeHint().height() + _line(hint)))

        def show() -> None:
            hint.setVisible(not self._rows.rowCount())

        for signal in (self._rows.modelReset, self._rows.rowsInserted, self._rows.rowsRemoved):
            signal.connect(show)
        show()

    def wrap_rows(self) -> None:
        """Break long cells over lines and make every row as high as it needs; for tables of few rows only."""
        self.setWordWrap(True)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def selectRow(self, row: int) -> None:
        """Choose a row, and no other: Qt's own does nothing from right to left."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._rows.index(row, 0), flags)

    @Slot()
    def copy(self) -> None:
        """Put the selected rows, or all of them, on the clipboard."""
        selected = {index.row() for index in self.selectionModel().selectedRows()}
        rows = sorted(selected) or range(self._rows.rowCount())
        QGuiApplication.clipboard().setText("\n".join(self._row_text(row) for row in rows))

    def _fit_letters(self) -> None:
        """Give rows, icons and columns the size that the letters need."""
        height = self.fontMetrics().height() + GRID
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self.setIconSize(icon_size(self))
        growth, self._scale = scale() / self._scale, scale()
        if growth != 1:
            for column in range(self._rows.columnCount()):
                self.setColumnWidth(column, round(self.columnWidth(column) * growth))
        for column in range(self._rows.columnCount()):  # titles are longer in some languages
            self.setColumnWidth(column, max(self.columnWidth(column), self.horizontalHeader().sectionSizeHint(column)))

    def _row_text(self, row: int) -> str:
        columns = range(self._rows.columnCount())
        return "\t".join(str(self._rows.index(row, column).data() or "") for column in columns)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Have Home and End go to the first and the last row: within a row that is chosen whole nothing would move."""
        if action in (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd):
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_letters()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the platform's Copy keys copy rows."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)


def _line(label: PlainLabel) -> int:
    """Return the height of one line of ``label``, with what is around it in a table."""
    return label.fontMetrics().lineSpacing() + 2 * GRID
