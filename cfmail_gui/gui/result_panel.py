"""What becomes of a send: its state in words, its progress by bytes, and the table of recipients."""

from datetime import UTC, datetime

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from cfmail_gui.attempt import Outcome, Progress, SendFailed, SendReport, SendRequest
from cfmail_gui.gui import texts, texts_message, texts_send
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.result_model import ResultModel, Row
from cfmail_gui.gui.table import ReadOnlyTable
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID, section_title
from cfmail_gui.message.display import plain
from cfmail_gui.message.faults import CfmailError

_PROGRESS_STEPS = 1000


class ResultPanel(QWidget):
    """The bottom of the window; it keeps the last result until the next send begins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = PlainLabel(parent=self)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(tr("Progress of the send"))
        self.progress.setRange(0, _PROGRESS_STEPS)
        self.progress.setFixedWidth(200)
        self._model = ResultModel()
        self.table = ReadOnlyTable(tr("Results"), self._model, (300, 150), self)
        self.facts = PlainLabel(parent=self)
        self._copy_button = QPushButton(tr("Copy message id"), self)
        self._copy_button.clicked.connect(self._on_copy_id)
        self.table.wrap_rows()
        self._message_id = self._name = ""
        self._is_old = False
        self._build()
        self._model.set_palette(self.palette())
        self.state.say(tr("Nothing has been sent yet."))
        self._show_facts("", "")

    def begin(self, name: str) -> None:
        """The message called ``name`` is on its way: the old result goes, so that nobody takes it for the new one."""
        self._name, self._is_old = name, False
        self._model.show_rows(())
        self._show_facts("", "")
        self.show_progress(Progress("preparing"))

    def show_progress(self, step: Progress) -> None:
        """Show where the send stands."""
        self.state.say(texts.progress(step))
        busy = step.stage in ("preparing", "connecting")
        self.progress.setRange(0, 0 if busy else _PROGRESS_STEPS)
        if not busy:
            done = _PROGRESS_STEPS if step.stage == "waiting" else _PROGRESS_STEPS * step.sent // max(step.total, 1)
            self.progress.setValue(done)
        self.progress.show()

    def show_report(self, request: SendRequest, report: SendReport) -> None:
        """Show one row for every envelope recipient of a send that was answered."""
        simulated = request.account.kind == "sandbox"
        rows = tuple(
            (address, outcome, texts_send.outcome_detail(outcome, simulated=simulated))
            for address, outcome in report.outcomes
        )
        outcomes = tuple(outcome for _, outcome in report.outcomes)
        self._end(rows, texts_send.finished(outcomes, simulated=simulated))
        self._show_facts(self._facts(request, report), report.message_id or "")

    def show_failure(self, request: SendRequest, error: CfmailError) -> None:
        """Show every envelope recipient as not sent, or as unknown where the answer was lost."""
        maybe_sent = isinstance(error, SendFailed) and error.maybe_sent
        outcome = Outcome.UNKNOWN if maybe_sent else Outcome.NOT_SENT
        simulated = request.account.kind == "sandbox"
        detail = texts_send.failed_row(error, simulated=simulated)
        rows = tuple((address, outcome, detail) for address in request.envelope.recipients)
        self._end(rows, texts_send.failed(error, simulated=simulated))
        self._show_facts(self._sent_what(request), "")

    def grow_old(self) -> None:
        """Another message is shown: what stands here is about an earlier one, and says so."""
        if self._model.rows and not self._is_old:
            self._is_old = True
            self.state.say(tr("Earlier send: {text}").format(text=self.state.text()))

    def _end(self, rows: tuple[Row, ...], sentence: str) -> None:
        self.progress.hide()
        self._model.show_rows(rows)
        self.state.say(sentence)

    def _show_facts(self, facts: str, message_id: str) -> None:
        self._message_id = message_id
        self.facts.say(facts)
        self.facts.setVisible(bool(facts))
        self._copy_button.setVisible(bool(message_id))

    def _sent_what(self, request: SendRequest, moment: datetime | None = None) -> str:
        time = texts.moment((moment or datetime.now(UTC)).astimezone())
        text = tr("{message} · Account: {account} · {time}")
        return text.format(message=plain(self._name, 80), account=plain(request.account.name), time=time)

    def _facts(self, request: SendRequest, report: SendReport) -> str:
        facts = [self._sent_what(request, report.finished_at)]
        if report.message_id:
            facts.append(tr("Message id: {id}").format(id=plain(report.message_id)))
        if report.changes:
            facts.append(texts_message.changes(report.changes))
        if report.unasked:
            names = ", ".join(plain(address, 80) for address in report.unasked[:5])
            facts.append(tr("The answer also names {names}, to whom nothing was to be sent.").format(names=names))
        return " · ".join(facts)

    @Slot()
    def _on_copy_id(self) -> None:
        QGuiApplication.clipboard().setText(self._message_id)

    def _build(self) -> None:
        self.progress.hide()
        top = QHBoxLayout()
        top.setSpacing(2 * GRID)
        top.addWidget(section_title(tr("Results"), self))
        top.addWidget(self.state, 1)
        top.addWidget(self.progress)
        bottom = QHBoxLayout()
        bottom.addWidget(self.facts, 1)
        bottom.addWidget(self._copy_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID // 2)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        layout.addLayout(bottom)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        if event.type() == QEvent.Type.PaletteChange:
            self._model.set_palette(self.palette())
        super().changeEvent(event)
