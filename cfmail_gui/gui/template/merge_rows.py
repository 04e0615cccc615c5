"""What came of the rows of a merge: as a table, and counted."""

from PySide6.QtCore import QModelIndex, QObject

from cfmail_gui.checks.levels import is_failure
from cfmail_gui.gui import texts_merge
from cfmail_gui.gui.rows_model import RowsModel
from cfmail_gui.gui.texts import tr
from cfmail_gui.message.display import plain
from cfmail_gui.sending.merge import RowReport

FINDINGS = 3
"""The column that needs the most room."""

_ROW, _RECIPIENTS, _SUBJECT = range(FINDINGS)
_CELL_CHARACTERS = 300


class MergeRows(RowsModel[RowReport]):
    """Grows while the rows are tried; what is selected stays."""

    def __init__(self, parent: QObject) -> None:
        super().__init__((tr("Row"), tr("Recipients"), tr("Subject"), tr("Findings")), _cell, parent)
        self.bad = 0  # rows that give no message
        self.failing = 0  # rows whose message will fail

    def clear(self) -> None:
        """Begin again."""
        self.bad = self.failing = 0
        self.show_rows(())

    def add(self, reports: tuple[RowReport, ...]) -> None:
        """Show some more rows."""
        self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(reports) - 1)
        self.rows += reports
        self.bad += sum(report.fault is not None for report in reports)
        self.failing += sum(any(map(is_failure, report.findings)) for report in reports)
        self.endInsertRows()

    @property
    def good(self) -> list[int]:
        """The rows that give a message, counted from 0."""
        return [report.row for report in self.rows if report.fault is None]


def _cell(report: RowReport, column: int) -> str:
    if column == _ROW:
        return str(report.row + 1)
    if column == _RECIPIENTS:
        return plain(", ".join(report.recipients), _CELL_CHARACTERS)
    if column == _SUBJECT:
        return plain(report.subject, _CELL_CHARACTERS)
    failures = sum(map(is_failure, report.findings))
    return texts_merge.row_state(report.fault, len(report.undefined), failures, len(report.findings))
