"""The table of findings: which one is chosen outlasts a change of the message."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from cfmail_gui.gui.checks.checkup import FindingRow
from cfmail_gui.gui.checks.findings_model import AREA, FINDING, FindingsModel
from cfmail_gui.gui.table import ReadOnlyTable
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import bold

_WIDTHS = (380, 168)


class FindingsTable(ReadOnlyTable):
    """Enter or a double click goes to the place, F mends."""

    chosen = Signal(object)  # FindingRow, or None
    go_wanted = Signal()
    fix_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        self._findings = FindingsModel(bold(parent.font()))
        super().__init__(tr("Findings"), self._findings, _WIDTHS, parent)
        self._chosen: FindingRow | None = None
        self._quiet = False
        self._findings.set_palette(self.palette())
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.stretch(FINDING)
        self.fit(AREA)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.doubleClicked.connect(self._on_double_clicked)

    @property
    def finding(self) -> FindingRow | None:
        """The finding that is chosen."""
        return self._chosen

    def show_findings(self, findings: tuple[FindingRow, ...]) -> None:
        """Show findings; the same one stays chosen, or the one in its row."""
        before, row = self._chosen, self.currentIndex().row()
        scrolled = self.verticalScrollBar().value()
        self._quiet = True
        try:
            self._findings.show_findings(findings)
            self.clearSpans()
            for heading in self._findings.headings():
                self.setSpan(heading, 0, 1, self._findings.columnCount())
            self._choose(self._row_like(before, row))
        finally:
            self._quiet = False
        self.verticalScrollBar().setValue(scrolled)
        self._tell()

    def _row_like(self, before: FindingRow | None, row: int) -> int:
        """Return the row of the same finding; else the nearest one of its row; -1 where there is none."""
        rows = self._findings.rows
        same = [number for number in range(len(rows)) if _is_same(self._findings.finding(number), before)]
        if same:
            return min(same, key=lambda number: abs(number - row))
        others = [number for number in range(len(rows)) if self._findings.finding(number)]
        return min(others, key=lambda number: abs(number - max(row, 0)), default=-1)

    def _choose(self, row: int) -> None:
        if row >= 0:
            self.selectRow(row)
        else:
            self.setCurrentIndex(QModelIndex())

    def _tell(self) -> None:
        self._chosen = self._findings.finding(self.currentIndex().row())
        self.chosen.emit(self._chosen)

    @Slot()
    def _on_current(self) -> None:
        if not self._quiet:
            self._tell()

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        if self._findings.finding(index.row()):
            self.go_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter go to the place, and F mend."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_wanted.emit()
        elif event.key() == Qt.Key.Key_F and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.fix_wanted.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._findings.set_palette(self.palette())


def _is_same(one: FindingRow | None, other: FindingRow | None) -> bool:
    if one is None or other is None:
        return False
    a, b = one.finding, other.finding
    return (a.code, a.detail, a.other) == (b.code, b.detail, b.other)
