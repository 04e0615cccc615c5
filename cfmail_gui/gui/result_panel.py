"""What becomes of a send: its state in words, its progress by bytes, and what is known of every recipient."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from cfmail_gui.attempt import Progress
from cfmail_gui.gui import texts_in_hand, texts_results
from cfmail_gui.gui.help_topic import set_topic
from cfmail_gui.gui.plain import PlainLabel, explain
from cfmail_gui.gui.results.recipients_view import RecipientsView
from cfmail_gui.gui.results.wait_row import WaitRow
from cfmail_gui.gui.texts import sentences, tr
from cfmail_gui.gui.theme import GRID, follow_letters, section_title
from cfmail_gui.record import AttemptRecord

_PROGRESS_STEPS = 1000
_LEAST_ROWS = 3


class ResultPanel(QWidget):
    """The bottom of the window; it keeps the last result until the next send begins.

    ``view`` is the table with its actions.
    """

    cancel_wanted = Signal()
    send_now_wanted = Signal()
    give_up_wanted = Signal()
    automatic_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_topic(self, "outcomes")
        self.state = PlainLabel(parent=self)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(tr("Progress of the send"))
        self.progress.setRange(0, _PROGRESS_STEPS)
        self.progress.setFixedWidth(200)
        self.cancel_button = QPushButton(tr("Cancel"), self)
        self.wait_row = WaitRow(self)
        self.view = RecipientsView(tr("Results"), self)
        self.table = self.view.table
        self.table.say_when_empty(tr("After a send, what became of each recipient is listed here."))
        self.facts = PlainLabel(parent=self)
        self._copy_button = QPushButton(tr("Copy message id"), self)
        self._message_ids = self._name = self._more_facts = ""
        self._is_old = False
        self._told = ("", 0)  # stage and request that were spoken of last
        self._build()
        self._connect()
        self.state.say(tr("Nothing has been sent yet."))
        self._show_facts("", "")

    @property
    def records(self) -> tuple[AttemptRecord, ...]:
        """The attempts that are shown; () where none was begun."""
        return self.view.records

    def begin(self, name: str) -> None:
        """The message called ``name`` is on its way: the old result goes, so that nobody takes it for the new one."""
        self._name, self._more_facts, self._is_old = name, "", False
        self.view.show_records(())
        self._show_facts("", "")
        self.show_progress(Progress("preparing"))

    def show_progress(self, step: Progress, part: int = 1, parts: int = 1) -> None:
        """Show where the send stands, and what Cancel would do now; ``part`` of ``parts`` numbered requests."""
        self.end_wait()
        self.view.allow_sending(allowed=False)
        self._say_progress(texts_in_hand.in_hand(step, part, parts), (step.stage, part))
        busy = step.stage in ("preparing", "connecting")
        self.progress.setRange(0, 0 if busy else _PROGRESS_STEPS)
        if not busy:
            done = _PROGRESS_STEPS if step.stage == "waiting" else _PROGRESS_STEPS * step.sent // max(step.total, 1)
            self.progress.setValue(done)
        self.progress.show()
        explain(self.cancel_button, texts_in_hand.cancel_means(step, part))
        self.cancel_button.show()

    def _say_progress(self, text: str, told: tuple[str, int]) -> None:
        """Speak of every stage once: bytes are counted many times a second."""
        if told == self._told:
            self.state.show_quietly(text)
        else:
            self._told = told
            self.state.say(text)

    def show_wait(self, seconds: int) -> None:
        """Count down: so many seconds are left. Nothing was sent yet."""
        self._end_progress()
        self.view.allow_sending(allowed=False)
        is_over = self.wait_row.show_seconds(seconds)
        if is_over and not self.wait_row.automatic.isChecked():
            self._say(texts_in_hand.wait_over())

    def end_wait(self) -> None:
        """Take the countdown away."""
        self._keep_focus(self.wait_row)
        self.wait_row.hide()
        self.view.allow_sending(allowed=True)

    def show_records(self, records: tuple[AttemptRecord, ...], sentence: str, facts: str = "") -> None:
        """Show what became of one attempt, or of the numbered requests of one message.

        ``facts`` are told after the usual ones.
        """
        self._end(sentence)
        self.view.show_records(records)
        self._more_facts = facts
        self._show_facts_of(records)

    def shows(self, record: AttemptRecord) -> bool:
        """Say whether this attempt is among those that are shown."""
        return any(record.id == each.id for each in self.records)

    def update_record(self, record: AttemptRecord) -> None:
        """Show what is known of an attempt now, where it is one of those that are shown."""
        if self.view.update_record(record):
            self._say(texts_results.finished(self.view.records))
            self._show_facts_of(self.view.records)

    def say(self, sentence: str) -> None:
        """Say what is being done about the result that is shown."""
        self._say(sentence)

    def end(self, sentence: str) -> None:
        """Nothing is in hand any more, and nothing was sent: rows that still stand below are of an earlier send."""
        if self.records:
            self._is_old = False  # or the sentence would be told of that one, too
            earlier = tr("Earlier send: {text}").format(text=texts_results.finished(self.records))
            sentence = sentences(sentence, earlier)
        self._end(sentence)
        self._is_old = bool(self.records)

    def grow_old(self) -> None:
        """Another message is shown: what stands here is about an earlier one, and says so."""
        if self.table.model().rowCount() and not self._is_old:
            self._is_old = True
            self._say(self.state.text())

    def _say(self, sentence: str, *, assertive: bool = False) -> None:
        text = tr("Earlier send: {text}").format(text=sentence) if self._is_old else sentence
        self.state.say(text, assertive=assertive)

    def _end(self, sentence: str) -> None:
        self._told = ("", 0)
        self._end_progress()
        self.end_wait()
        self._say(sentence, assertive=True)

    def _keep_focus(self, leaving: QWidget) -> None:
        """Have the focus in the table where it is in what goes away: Qt would give it to any other button."""
        focused = self.window().focusWidget()
        if focused is leaving or leaving.isAncestorOf(focused):
            self.table.setFocus()

    def _end_progress(self) -> None:
        self._keep_focus(self.cancel_button)
        self.progress.hide()
        self.cancel_button.hide()
        self.cancel_button.setEnabled(True)

    def _show_facts_of(self, records: tuple[AttemptRecord, ...]) -> None:
        told = texts_results.facts(records, self._name)
        ids = "\n".join(record.message_id for record in records if record.message_id)
        self._show_facts(" · ".join(part for part in (told, self._more_facts) if part), ids)

    def _show_facts(self, facts: str, message_ids: str) -> None:
        self._message_ids = message_ids
        self.facts.show_quietly(facts)  # the sentence above has been spoken
        self.facts.setVisible(bool(facts))
        self._copy_button.setVisible(bool(message_ids))

    @Slot()
    def _on_copy_id(self) -> None:
        QGuiApplication.clipboard().setText(self._message_ids)

    @Slot()
    def _on_cancel(self) -> None:
        self._keep_focus(self.cancel_button)
        self.cancel_button.setEnabled(False)  # until the send has ended: what it is now is in hand
        self.cancel_wanted.emit()

    def _connect(self) -> None:
        self.cancel_button.clicked.connect(self._on_cancel)
        self._copy_button.clicked.connect(self._on_copy_id)
        self.wait_row.send_now_wanted.connect(self.send_now_wanted)
        self.wait_row.give_up_wanted.connect(self.give_up_wanted)
        self.wait_row.automatic_changed.connect(self.automatic_changed)

    def _keep_rows(self) -> None:
        """Have at least the header and two rows be seen, whatever else there is to say."""
        self.table.setMinimumHeight(_LEAST_ROWS * (self.table.fontMetrics().height() + GRID))

    def _build(self) -> None:
        follow_letters(self.table, self._keep_rows)
        self._end_progress()
        top = QHBoxLayout()
        top.setSpacing(2 * GRID)
        top.addWidget(section_title(tr("Results"), self))
        top.addWidget(self.state, 1)
        top.addWidget(self.progress)
        top.addWidget(self.cancel_button)
        bottom = QHBoxLayout()
        bottom.addWidget(self.facts, 1)
        bottom.addWidget(self._copy_button)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID // 2)
        layout.addLayout(top)
        layout.addWidget(self.wait_row)
        layout.addWidget(self.view, 1)
        layout.addLayout(bottom)

    def minimumSizeHint(self) -> QSize:
        """Return the height for the width there is: a splitter does not ask for it."""
        size = super().minimumSizeHint()
        return QSize(size.width(), max(size.height(), self._layout.minimumHeightForWidth(self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sentences and buttons may take other lines now."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
