"""The view `Checks`: what will fail, may be changed or look badly, why, and what to do about it."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from cfmail_gui.checks.levels import Profile
from cfmail_gui.findings.finding import Place
from cfmail_gui.gui import texts_checks_panel
from cfmail_gui.gui.batch.keyboard import hand_on
from cfmail_gui.gui.checks.asked import domains
from cfmail_gui.gui.checks.check_runner import CheckRunner
from cfmail_gui.gui.checks.checks_export import ChecksExport
from cfmail_gui.gui.checks.checkup import Checkup, FindingRow
from cfmail_gui.gui.checks.finding_details import FindingDetails
from cfmail_gui.gui.checks.findings_table import FindingsTable
from cfmail_gui.gui.checks.lookup_row import LookupRow
from cfmail_gui.gui.checks.lookups import Lookups
from cfmail_gui.gui.latest_answer import LatestAnswer
from cfmail_gui.gui.page import Page
from cfmail_gui.gui.plain import PlainLabel, explain
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.texts_checks import fix_label
from cfmail_gui.gui.theme import GRID, bold
from cfmail_gui.gui.workbench import Workbench
from cfmail_gui.message.faults import BadEdit, CfmailError
from cfmail_gui.sending.checking import Mend, mend

if TYPE_CHECKING:
    from cfmail_gui.message.document import Document

_SHARES = (3, 2)  # of the height, for the table and the details


class ChecksPage(Page):
    """Shows what the runner finds. Other computers are asked by the buttons at the bottom only."""

    html_wanted = Signal(int, int)  # line and column in the HTML, from 1: show it in its source

    def __init__(self, runner: CheckRunner, workbench: Workbench, services: Services, parent: QWidget) -> None:
        super().__init__(workbench, services, parent)
        self.runner = runner
        self.summary = PlainLabel(parent=self)
        self.summary.setFont(bold(self.font()))
        self.scores = PlainLabel(parent=self)
        self.empty = PlainLabel(parent=self)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.profile_button = QPushButton(tr("Which checks count…"), self)  # in the order that Tab goes
        self.export_button = QPushButton(tr("Export"), self)
        self.table = FindingsTable(self)
        self.details = FindingDetails(self.table, self)
        self.lookups = Lookups(runner, services.probes, services.probing, self)
        self.lookup_row = LookupRow(self.lookups, self)
        self.export = ChecksExport(services, runner, self)
        self.export_button.setMenu(self.export.menu)
        self._mending = LatestAnswer(services.work, self)
        self._mended: tuple[str, Document] | None = None  # label, and of what: the edit that is being worked out
        self._place = 0  # index of the place to go to next, of the chosen finding
        self._build()
        self._connect()
        self.refresh()

    def main_widget(self) -> QWidget:
        """Return the table, or what stands where it would."""
        return self.table if self.table.isVisibleTo(self) else self.profile_button

    @Slot()
    def refresh(self) -> None:
        """Show what is known by now; what was found before the last change stays until there is better."""
        checkup = self.runner.checkup
        has_message = self.workbench.session.opened is not None
        if checkup is None:
            self.summary.show_quietly(
                texts_checks_panel.checking() if has_message else texts_checks_panel.nothing_open()
            )
            self._show_rows((), "")
        else:
            findings = checkup.report.findings
            self.summary.show_quietly(
                texts_checks_panel.summary(findings, checkup.report.ignored)
            )  # Send's panel speaks
            self._show_rows(checkup.rows, "" if findings else texts_checks_panel.looked_at())
        self._show_scores(checkup)
        account = self.runner.account
        self.profile_button.setEnabled(account is not None)
        self.export_button.setEnabled(checkup is not None)
        self.lookup_row.show_ready(
            dns=checkup is not None and bool(domains(checkup.report.checked)),
            links=checkup is not None and bool(checkup.targets),
            domains=account is not None,
        )

    def _show_rows(self, rows: tuple[FindingRow, ...], empty: str) -> None:
        if empty:
            hand_on((self.table, *self.details.buttons()), self.profile_button)
        self._splitter.setVisible(not empty)
        self.empty.setVisible(bool(empty))
        self.empty.show_quietly(empty)
        self.table.show_findings(rows)

    def _show_scores(self, checkup: Checkup | None) -> None:
        scores = checkup.report.scores if checkup else ()
        self.scores.setVisible(bool(scores))
        if scores:
            self.scores.show_quietly(texts_checks_panel.scores_line(scores))
            explain(self.scores, texts_checks_panel.scores_hint(scores))

    @Slot(object)
    def _on_chosen(self, row: FindingRow | None) -> None:
        checkup = self.runner.checkup
        self._place = 0
        self.details.show_finding(row, checkup.report.checked.document if checkup else None)

    @Slot()
    def _on_go(self) -> None:
        row = self.table.finding
        if row is None or not row.finding.places:
            return
        places = row.finding.places
        place = places[self._place]
        self._place = (self._place + 1) % len(places)
        self.details.show_place(self._place + 1)
        self._show_place(place)

    def _show_place(self, place: Place) -> None:
        checkup = self.runner.checkup
        html = checkup.report.checked.html_part if checkup else None
        if place.line and html is not None and html.number == place.part:
            self.html_wanted.emit(place.line, max(place.column, 1))
        elif place.offset >= 0:
            self.workbench.source_wanted.emit(place.offset)
        else:
            self.workbench.part_wanted.emit(place.part)

    @Slot()
    def _on_fix(self) -> None:
        row, checkup = self.table.finding, self.runner.checkup
        if row is None or not row.finding.fix or checkup is None:
            return
        if self.runner.busy:  # it may be mended already
            self.lookup_row.say(texts_checks_panel.checking())
            return
        finding, checked, now = row.finding, checkup.report.checked, datetime.now().astimezone()
        self._mended = (fix_label(finding.fix), checked.document)
        self._mending.ask(lambda: mend(finding, checked, now), None if finding.fix == "add-text-part" else 0)

    @Slot(object)
    def _on_mended(self, edit: Mend) -> None:
        mended, self._mended = self._mended, None
        if mended is None or mended[1] is not self.workbench.session.document:
            self.lookup_row.say(texts_checks_panel.outdated_fix())
        elif self.workbench.apply(mended[0], edit):
            self.lookup_row.say(texts_checks_panel.mended(mended[0]))

    @Slot(object)
    def _on_not_mended(self, error: CfmailError) -> None:
        if isinstance(error, BadEdit):
            self.workbench.refused.emit(error)
        else:
            self.lookup_row.say(texts_checks_panel.fix_mistake())

    @Slot()
    def _on_not_checked(self) -> None:
        self.refresh()
        self.summary.say(texts_checks_panel.mistake())

    @Slot(str)
    def _on_source_wanted(self, url: str) -> None:
        from cfmail_gui.gui.preview.link_question import ask_and_open

        ask_and_open(self, url, self.lookup_row.say)

    @Slot()
    def _on_profile(self) -> None:
        from cfmail_gui.gui.checks.profile_dialog import ProfileDialog

        account, row = self.runner.account, self.table.finding
        if account is not None:
            dialog = ProfileDialog(account, self.runner.profile, row.finding.code if row else "", self)
            dialog.saved.connect(self._on_profile_saved)
            dialog.open()

    @Slot(object)
    def _on_profile_saved(self, profile: Profile) -> None:
        account = self.runner.account
        if account is not None:
            self.services.memory.keep_check_profile(account.id, profile)
            self.runner.set_account(account, profile)

    def _connect(self) -> None:
        self.runner.reported.connect(self.refresh)
        self.runner.failed.connect(self._on_not_checked)
        self.workbench.opened.connect(self._on_opened)
        self.table.chosen.connect(self._on_chosen)
        for source in (self.table, self.details):
            source.go_wanted.connect(self._on_go)
            source.fix_wanted.connect(self._on_fix)
        self.details.source_wanted.connect(self._on_source_wanted)
        self.profile_button.clicked.connect(self._on_profile)
        self.export.told.connect(self.lookup_row.say)
        self._mending.answered.connect(self._on_mended)
        self._mending.failed.connect(self._on_not_mended)

    @Slot()
    def _on_opened(self) -> None:
        self._mending.forget()
        self.lookup_row.say("")

    def _build(self) -> None:
        explain(self.profile_button, tr("Choose which checks count as errors, and which are ignored, for the account"))
        explain(self.export_button, tr("Save or copy the findings as Markdown or JSON"))
        above = QHBoxLayout()
        above.setSpacing(GRID)
        above.addWidget(self.summary, 1)
        above.addWidget(self.profile_button)
        above.addWidget(self.export_button)
        self._splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.table)
        self._splitter.addWidget(self.details)
        for index, share in enumerate(_SHARES):
            self._splitter.setStretchFactor(index, share)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID, 0, GRID // 2)
        layout.setSpacing(GRID)
        layout.addLayout(above)
        layout.addWidget(self.scores)
        layout.addWidget(self._splitter, 1)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.lookup_row)
