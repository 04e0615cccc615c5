"""One request and its answer as they went: nothing secret is in them, and the message is folded at first."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from cfmail_gui.attempt import Transcript
from cfmail_gui.gui import texts_archive, texts_exchange, texts_results
from cfmail_gui.gui.help_topic import give_help
from cfmail_gui.gui.latest_answer import LatestAnswer
from cfmail_gui.gui.plain import PlainLabel, explain
from cfmail_gui.gui.screens import fitting
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.gui.text_pager import ReadOnlyText, TextPager
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID, fixed_font, section_title
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.record import AttemptRecord

_SIZE = (960, 640)


class ExchangeDialog(QDialog):
    """Read-only texts to be selected and copied.

    ``body`` reads the octets of the message on ``thread``; None where they were not kept.
    """

    def __init__(
        self,
        record: AttemptRecord,
        transcript: Transcript | None,
        body: Callable[[], bytes | None],
        thread: TaskThread,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        give_help(self, "outcomes#what-you-can-do-with-a-result")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Request and answer"))
        self._body = body
        self.note = PlainLabel(texts_results.facts((record,), record.name), self)
        self.trouble = PlainLabel(parent=self)
        self.request = self._text(tr("Request"), texts_exchange.request(record, transcript))
        self.answer = self._text(tr("Answer"), texts_exchange.answer(record, transcript))
        self.message = TextPager(tr("Message in the request"), self)
        self.unfold_button = QPushButton(self)
        self._halves = QSplitter(Qt.Orientation.Vertical, self)
        self._message_part = self._part(tr("Message"), self.message)
        self._reading = LatestAnswer(thread, self)
        self._reading.answered.connect(self._on_read)
        self._reading.failed.connect(self._on_failed)
        self.unfold_button.clicked.connect(self._on_unfold)
        self.unfold_button.setEnabled(record.has_body)
        self._build()
        self._show_folded(folded=True)
        if not record.has_body:
            explain(self.unfold_button, texts_exchange.no_body())

    @Slot()
    def _on_unfold(self) -> None:
        if self._message_part.isHidden():
            self._reading.ask(self._body)
        else:
            self._show_folded(folded=True)

    @Slot(object)
    def _on_read(self, octets: bytes | None) -> None:
        self._complain("" if octets else texts_exchange.no_body())
        if octets:
            self.message.show_octets(octets)
            self._show_folded(folded=False)

    @Slot(object)
    def _on_failed(self, error: CfmailError) -> None:
        self._complain(texts_archive.failed(error))

    def _complain(self, sentence: str) -> None:
        self.trouble.say(sentence)
        self.trouble.setVisible(bool(sentence))

    def _show_folded(self, *, folded: bool) -> None:
        self._message_part.setVisible(not folded)
        self.unfold_button.setText(tr("&Unfold the message") if folded else tr("&Fold the message"))
        self.unfold_button.setAccessibleName(tr("Unfold the message") if folded else tr("Fold the message"))
        explain(self.unfold_button, tr("Show the octets of the message in the request") if folded else "")

    def _text(self, name: str, text: str) -> ReadOnlyText:
        view = ReadOnlyText(name, self)
        view.setFont(fixed_font())
        view.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)  # at words it would take long for one long line
        view.setPlainText(text)
        return view

    def _part(self, title: str, view: QWidget) -> QWidget:
        part = QWidget(self._halves)
        inside = QVBoxLayout(part)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GRID // 2)
        inside.addWidget(section_title(title, part))
        inside.addWidget(view, 1)
        return part

    def _build(self) -> None:
        self._halves.setChildrenCollapsible(False)
        parts = (self._part(tr("Request"), self.request), self._message_part, self._part(tr("Answer"), self.answer))
        for part in parts:
            self._halves.addWidget(part)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        self.unfold_button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.unfold_button)
        row.addWidget(buttons, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.note)
        layout.addWidget(self.trouble)
        layout.addWidget(self._halves, 1)
        layout.addLayout(row)
        self.trouble.hide()
        self.resize(fitting(self, *_SIZE))
