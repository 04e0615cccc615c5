"""What went on in the program: its log, and the report that may be handed on."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from cfmail_gui.gui import texts_crash
from cfmail_gui.gui.help_topic import give_help
from cfmail_gui.gui.latest_answer import LatestAnswer
from cfmail_gui.gui.layout_memory import LayoutMemory
from cfmail_gui.gui.notice_bar import NoticeBar
from cfmail_gui.gui.one_window import bring_up, only
from cfmail_gui.gui.plain import PlainLabel, explain
from cfmail_gui.gui.screens import fitting
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.text_pager import ReadOnlyText
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID, fixed_font
from cfmail_gui.gui.trust.log_view import LogView
from cfmail_gui.gui.trust.report_copying import ReportCopying
from cfmail_gui.gui.trust.show_folder import show_folder
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.sending.diagnostics import LastCrash

_SIZE = (880, 600)


def show_diagnostics(services: Services) -> None:
    """Show the window, or bring it to the front."""
    bring_up(only(DiagnosticsWindow, lambda: DiagnosticsWindow(services)))


class DiagnosticsWindow(QWidget):
    """Log and report, each on a page; the report is made when somebody looks at it."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setWindowTitle(tr("Diagnostics — cfmail"))
        give_help(self, "troubleshooting#a-report-for-others")
        self.notice = NoticeBar(self)
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(tr("Log and report"))
        self.log = LogView(services, self)
        self.report = ReadOnlyText(tr("Report", "about the program"), self)
        self.report.setFont(fixed_font())
        self.copying = ReportCopying(services, self.notice.tell, self)
        self.folder_button = QPushButton(tr("Open &folder"), self)
        self.copy_button = QPushButton(tr("&Copy report"), self)
        self.close_button = QPushButton(tr("Close"), self)
        self._crash = LatestAnswer(services.files, self)
        self._build()
        self._connect()
        self.resize(fitting(self, *_SIZE))
        self._layout_memory = LayoutMemory(self, {}, services.memory, "diagnostics")

    @Slot()
    def _on_tab(self) -> None:
        if self.tabs.currentIndex() == 1:
            self.copying.make(self.report.setPlainText)

    @Slot()
    def _on_copy(self) -> None:
        self.copying.copy()

    @Slot()
    def _on_folder(self) -> None:
        if not show_folder(self._services.diagnostics.folder):
            self.notice.tell(tr("There is no such folder yet, or no program to show it with."))

    @Slot()
    def _on_find(self) -> None:
        self.tabs.setCurrentIndex(0)
        self.log.find_bar.open_find()

    @Slot(object)
    def _on_crash(self, crash: LastCrash | None) -> None:
        if crash is not None:
            self.notice.tell(texts_crash.ended_unexpectedly(crash), (tr("Copy report"), self._on_copy))

    @Slot(object)
    def _on_unread(self, error: CfmailError) -> None:
        self.notice.tell(texts_crash.log_unread(error))

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._on_tab)
        self.log.failed.connect(self._on_unread)
        self._crash.answered.connect(self._on_crash)
        self.folder_button.clicked.connect(self._on_folder)
        self.copy_button.clicked.connect(self._on_copy)
        self.close_button.clicked.connect(self.close)
        standard = QKeySequence.StandardKey
        for key, act in (
            (QKeySequence(standard.Find), self._on_find),
            (QKeySequence(standard.Refresh), self.log.refresh),
            (QKeySequence(standard.Close), self.close),
            (QKeySequence(Qt.Key.Key_Escape), self.close),
        ):
            QShortcut(key, self).activated.connect(act)

    def _build(self) -> None:
        explain(self.copy_button, texts_crash.report_meaning())
        page = QWidget(self)
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, GRID, 0, 0)
        inside.setSpacing(GRID)
        inside.addWidget(PlainLabel(texts_crash.report_meaning(), page))
        inside.addWidget(self.report, 1)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.log, tr("&Log"))
        self.tabs.addTab(page, tr("&Report"))
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.folder_button)
        row.addStretch(1)
        row.addWidget(self.copy_button)
        row.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.notice)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(row)

    def showEvent(self, event: QShowEvent) -> None:
        """Say whether the program ended by itself lately."""
        super().showEvent(event)
        if not event.spontaneous():
            self._crash.ask(self._services.diagnostics.last_crash)

    def hideEvent(self, event: QHideEvent) -> None:
        """Remember the size."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._layout_memory.keep()
