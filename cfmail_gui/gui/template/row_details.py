"""Everything that was found about one row of a merge."""

from PySide6.QtWidgets import QWidget

from cfmail_gui.gui import texts_checks, texts_live, texts_merge
from cfmail_gui.gui.text_pager import ReadOnlyText
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import show_lines
from cfmail_gui.sending.merge import RowReport

_LINES = 6
_MOST_NAMES = 50


class RowDetails(ReadOnlyText):
    """A line for each finding, the most serious first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Findings of the row"), parent)
        show_lines(self, _LINES, 2 * self.frameWidth())
        self.setPlaceholderText(tr("What is found about the chosen row shows here."))

    def show_report(self, report: RowReport | None) -> None:
        """Show what is known of a row; nothing for None."""
        self.setPlainText("\n".join(_lines(report)) if report else "")


def _lines(report: RowReport) -> list[str]:
    if report.fault is not None:
        return [texts_live.fault(report.fault)]
    names = tuple(each.name for each in report.undefined[:_MOST_NAMES])
    lines = [texts_live.left_empty(names)] if names else []
    for finding in report.findings:
        level, title = texts_checks.level_name(finding.level), texts_checks.told(finding).title
        lines.append(tr("{level}: {title}").format(level=level, title=title))
    return lines or [texts_merge.nothing_found()]
