"""At a start: the last one ended by itself."""

from PySide6.QtCore import QObject

from cfmail_gui.gui import texts_crash
from cfmail_gui.gui.errands import Errands
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.texts import sentences, tr
from cfmail_gui.gui.trust.report_copying import ReportCopying
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.sending.diagnostics import LastCrash


class LastCrashNotice(QObject):
    """Reads on the file thread, and so after what brings unsaved work back, whose notice stays."""

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._copying = ReportCopying(services, self._tell, self)
        self._errands = Errands(services.files, self)
        self._errands.run(services.diagnostics.last_crash, self._on_read, self._on_failed)

    def _on_read(self, crash: LastCrash | None) -> None:
        window = self._services.desk.last_used()
        if crash is None or window is None:
            return
        before = window.notice.label.text() if window.notice.isVisible() else ""
        actions = (
            (tr("Copy report"), self._copying.copy),
            (tr("Show log"), self._services.desk.show_diagnostics),
        )
        window.notice.tell(sentences(before, texts_crash.ended_unexpectedly(crash)), *actions)

    def _on_failed(self, error: CfmailError) -> None:
        self._tell(texts_crash.log_unread(error))

    def _tell(self, sentence: str) -> None:
        window = self._services.desk.last_used()
        if window is not None:
            window.notice.tell(sentence)
