"""What is known of the chosen attempt: a sentence, the facts, and every recipient."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cfmail_gui.gui import texts_history, texts_results
from cfmail_gui.gui.latest_answer import LatestAnswer
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.ports import HistoryPort
from cfmail_gui.gui.results.recipients_view import RecipientsView
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID
from cfmail_gui.record import AttemptRecord


class HistoryDetails(QWidget):
    """The lower half of the history window."""

    loaded = Signal(object)  # AttemptRecord
    failed = Signal(object)  # CfmailError

    def __init__(self, history: HistoryPort, thread: TaskThread, parent: QWidget) -> None:
        super().__init__(parent)
        self._history = history
        self._number = 0  # of the attempt that is shown or being read; 0: none
        self.record: AttemptRecord | None = None
        self.sentence = PlainLabel(parent=self)
        self.facts = PlainLabel(parent=self)
        self.recipients = RecipientsView(tr("Recipients of the attempt"), self)
        # The window has an Export of its own, for whole attempts.
        self.recipients.action_row.export.setAccessibleName(tr("Export this attempt"))
        self._reading = LatestAnswer(thread, self)
        self._reading.answered.connect(self._on_read)
        self._reading.failed.connect(self.failed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self.sentence)
        layout.addWidget(self.facts)
        layout.addWidget(self.recipients, 1)
        self.show_none()

    def show_attempt(self, number: int) -> None:
        """Read this attempt and show it; what is shown of another one goes at once."""
        if number != self._number:
            self._clear("")
            self._number = number
        history = self._history
        self._reading.ask(lambda: tuple(history.records((number,))))

    def show_none(self, chosen: int = 0) -> None:
        """Show no attempt: none, or several, are chosen."""
        self._reading.forget()
        self._number = 0
        self._clear(texts_history.several(chosen) if chosen else "")

    def read_again(self) -> None:
        """Show what has become known of the attempt since."""
        if self._number:
            self.show_attempt(self._number)

    def update_record(self, record: AttemptRecord) -> None:
        """Show what is known of an attempt now, where it is the one that is shown."""
        if record.number == self._number:
            self._show(record)

    @Slot(object)
    def _on_read(self, records: tuple[AttemptRecord, ...]) -> None:
        if not records:
            self._clear(texts_history.gone())
            return
        self._show(records[0])
        self.loaded.emit(records[0])

    def _show(self, record: AttemptRecord) -> None:
        if self.record is None:
            self.recipients.show_records((record,))
        elif self.record != record:
            self.recipients.update_record(record)
        self.record = record
        self._say(texts_results.finished((record,)), texts_history.facts(record))

    def _clear(self, sentence: str) -> None:
        self.record = None
        self.recipients.show_records(())
        self._say(sentence, "")

    def _say(self, sentence: str, facts: str) -> None:
        self.sentence.say(sentence)
        self.sentence.setVisible(bool(sentence))
        self.facts.say(facts)
        self.facts.setVisible(bool(facts))
