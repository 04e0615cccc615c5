"""Findings under the headings of their levels, for a table."""

from dataclasses import dataclass
from itertools import groupby
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont, QPalette

from cfmail_gui.attempt import Outcome
from cfmail_gui.findings.finding import Level
from cfmail_gui.gui.checks.checkup import FindingRow
from cfmail_gui.gui.pictures import named_icon
from cfmail_gui.gui.rows_model import Index, RowsModel
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.texts_checks import area_name, level_name
from cfmail_gui.gui.texts_checks_panel import heading, level_meaning, more_places
from cfmail_gui.gui.theme import outcome_colour

FINDING, _WHERE, AREA = range(3)
_LOOKS: dict[Level, tuple[str, Outcome]] = {  # icon, and what has the same colour
    "failure": ("failed", Outcome.FAILED),
    "change": ("change", Outcome.SUPPRESSED),
    "problem": ("held", Outcome.QUEUED),
    "advice": ("advice", Outcome.NOT_SENT),
}


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above the findings of one level."""

    level: Level
    count: int


Row = Heading | FindingRow


class FindingsModel(RowsModel[Row]):
    """Columns Finding, Where and Area. The keyboard passes over headings; each finding's level is read out with it."""

    def __init__(self, font: QFont, parent: QObject | None = None) -> None:
        super().__init__((tr("Finding"), tr("Where"), tr("Area")), _cell, parent)
        self._heading_font = font
        self._palette = QPalette()

    def set_palette(self, palette: QPalette) -> None:
        """Choose the colours of the levels for a light or a dark base."""
        self._palette = palette
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, AREA))

    def show_findings(self, findings: tuple[FindingRow, ...]) -> None:
        """Show findings, which come in the order of their levels, under headings."""
        rows: list[Row] = []
        for level, group in groupby(findings, key=lambda row: row.finding.level):
            members = tuple(group)
            rows += [Heading(level, len(members)), *members]
        self.show_rows(tuple(rows))

    def finding(self, row: int) -> FindingRow | None:
        """Return the finding in a row; None for a heading, and for no row."""
        found = self.rows[row] if 0 <= row < len(self.rows) else None
        return found if isinstance(found, FindingRow) else None

    def headings(self) -> tuple[int, ...]:
        """Return the rows of the headings."""
        return tuple(number for number, row in enumerate(self.rows) if isinstance(row, Heading))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let findings be chosen, and headings not."""
        if index.isValid() and isinstance(self.rows[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Return text; a heading has its level's colour, and a finding its icon in that colour."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        level = row.level if isinstance(row, Heading) else row.finding.level
        if index.column() == FINDING:
            icon, outcome = _LOOKS[level]
            colour = outcome_colour(outcome, self._palette)
            if role == Qt.ItemDataRole.DecorationRole and isinstance(row, FindingRow):
                return named_icon(icon, colour.name())
            if role == Qt.ItemDataRole.ForegroundRole and isinstance(row, Heading):
                return colour
            if role == Qt.ItemDataRole.AccessibleTextRole and isinstance(row, FindingRow):
                return f"{level_name(level)}: {row.told.title}"
        if role == Qt.ItemDataRole.FontRole and isinstance(row, Heading):
            return self._heading_font
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and isinstance(row, Heading):
            return level_meaning(level)
        return super().data(index, role)


def _cell(row: Row, column: int) -> str:
    if isinstance(row, Heading):
        return heading(row.level, row.count) if column == FINDING else ""
    if column == FINDING:
        return row.told.title
    return more_places(row.where, len(row.finding.places)) if column == _WHERE else area_name(row.finding.area)
