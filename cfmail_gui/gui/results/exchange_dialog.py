"""One request and its answer as they went: nothing secret is in them, and the message stays folded."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QSplitter, QVBoxLayout, QWidget

from cfmail_gui.attempt import Transcript
from cfmail_gui.gui import texts_exchange, texts_results
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.text_pager import ReadOnlyText
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID, fixed_font, section_title
from cfmail_gui.record import AttemptRecord

_SIZE = (960, 640)


class ExchangeDialog(QDialog):
    """Read-only texts to be selected and copied."""

    def __init__(self, record: AttemptRecord, transcript: Transcript | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Request and answer"))
        self.note = PlainLabel(texts_results.facts((record,), record.name), self)
        self.request = self._text(tr("Request"), texts_exchange.request(record, transcript))
        self.answer = self._text(tr("Answer"), texts_exchange.answer(record, transcript))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.note)
        layout.addWidget(self._halves(), 1)
        layout.addWidget(buttons)
        self.resize(*_SIZE)

    def _text(self, name: str, text: str) -> ReadOnlyText:
        view = ReadOnlyText(name, self)
        view.setFont(fixed_font())
        view.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)  # at words it would take long for one long line
        view.setPlainText(text)
        return view

    def _halves(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        for title, view in ((tr("Request"), self.request), (tr("Answer"), self.answer)):
            half = QWidget(splitter)
            inside = QVBoxLayout(half)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(GRID // 2)
            inside.addWidget(section_title(title, half))
            inside.addWidget(view, 1)
            splitter.addWidget(half)
        return splitter
