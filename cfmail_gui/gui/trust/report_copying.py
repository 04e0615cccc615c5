"""The report of a fault, made on a thread and put on the clipboard."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from cfmail_gui.gui import texts_crash
from cfmail_gui.gui.errands import Errands
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.trust.surroundings import surroundings
from cfmail_gui.message.faults import CfmailError


class ReportCopying(QObject):
    """``tell`` is given the sentence about what came of it."""

    def __init__(self, services: Services, tell: Callable[[str], object], parent: QObject) -> None:
        super().__init__(parent)
        self._diagnostics = services.diagnostics
        self._tell = tell
        self._errands = Errands(services.archive, self)

    def copy(self, fault: str = "") -> None:
        """Put a report, with the traceback ``fault``, on the clipboard."""
        self.make(self._on_made, fault)

    def make(self, then: Callable[[str], None], fault: str = "") -> None:
        """Hand a report over."""
        diagnostics, around = self._diagnostics, surroundings()
        self._errands.run(lambda: diagnostics.report(around, fault), then, self._on_failed)

    def _on_made(self, report: str) -> None:
        QGuiApplication.clipboard().setText(report)
        self._tell(texts_crash.report_copied())

    def _on_failed(self, error: CfmailError) -> None:
        self._tell(texts_crash.no_report(error))
