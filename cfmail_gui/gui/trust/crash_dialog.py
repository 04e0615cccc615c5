"""The program made a mistake: what became of the work, and what can be done."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from cfmail_gui.gui import texts_crash
from cfmail_gui.gui.help_topic import give_help
from cfmail_gui.gui.plain import PlainLabel, explain
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.text_pager import ReadOnlyText
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID, fixed_font, section_title, show_lines
from cfmail_gui.gui.trust.crash_desk import Fault
from cfmail_gui.gui.trust.report_copying import ReportCopying
from cfmail_gui.gui.trust.unsaved import unsaved_names
from cfmail_gui.message.display import readable
from cfmail_gui.message.faults import CfmailError

_WIDTH = 68  # of the letter "x"
_LINES = 7  # of the details


class CrashDialog(QDialog):
    """``keep`` puts unsaved work aside. Going on is what Enter, Escape and closing do."""

    def __init__(self, fault: Fault, services: Services, parent: QWidget | None) -> None:
        super().__init__(parent)
        give_help(self, "troubleshooting#it-ended-unexpectedly")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(texts_crash.crash_title())
        self._services = services
        self._fault = fault
        self._count = 1
        self.kept = PlainLabel(texts_crash.work_not_kept(unsaved_names(services.desk.windows)), self)
        self.again = PlainLabel(parent=self)
        self.told = PlainLabel(parent=self)
        self.details = ReadOnlyText(tr("Details"), self)
        self.copying = ReportCopying(services, self._tell, self)
        self._unsaved = [each for each in services.desk.windows if each.session.modified]
        self._build(fault)

    def count(self, fault: Fault) -> None:
        """Something went wrong once more while this is shown."""
        self._count += 1
        self.again.say(texts_crash.happened_again(self._count))
        self.again.show()
        if fault.key != self._fault.key:
            self._fault = Fault(self._fault.key, f"{self._fault.text}\n\n{fault.text}")
            self.details.setPlainText(readable(self._fault.text))

    @Slot()
    def keep(self) -> None:
        """Put unsaved work aside; what the dialog says before is true if this fails, too."""
        failed = []
        for window in self._unsaved:
            try:
                window.keep_work()
            except CfmailError:
                failed.append(window)
        names = unsaved_names(failed or self._unsaved)
        self.kept.say(texts_crash.work_not_kept(names) if failed else texts_crash.work_kept(names))

    def _tell(self, sentence: str) -> None:
        self.told.say(sentence)
        self.told.show()

    @Slot()
    def _on_copy(self) -> None:
        self.copying.copy(self._fault.text)

    @Slot()
    def _on_quit(self) -> None:
        self.accept()
        self._services.desk.quit()

    def _build(self, fault: Fault) -> None:
        self.details.setFont(fixed_font())
        self.details.setPlainText(readable(fault.text))
        show_lines(self.details, _LINES, 2 * GRID)
        roles = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox(self)
        self.go_on_button = buttons.addButton(tr("&Go on"), roles.RejectRole)
        self.copy_button = buttons.addButton(tr("&Copy report"), roles.ActionRole)
        self.log_button = buttons.addButton(tr("Show &log"), roles.ActionRole)
        self.quit_button = buttons.addButton(tr("&Quit"), roles.DestructiveRole)
        self.go_on_button.setDefault(True)
        explain(self.copy_button, texts_crash.report_meaning())
        meaning = PlainLabel(texts_crash.crash_meaning(), self)
        meaning.setMinimumWidth(_WIDTH * self.fontMetrics().horizontalAdvance("x"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        for widget in (section_title(texts_crash.crash_title(), self), self.kept, meaning, self.again, self.details):
            layout.addWidget(widget)
        layout.addWidget(self.told)
        layout.addWidget(buttons)
        self.again.hide()
        self.told.hide()
        self.go_on_button.setFocus()
        buttons.rejected.connect(self.reject)
        self.copy_button.clicked.connect(self._on_copy)
        self.log_button.clicked.connect(self._services.desk.show_diagnostics)
        self.quit_button.clicked.connect(self._on_quit)
