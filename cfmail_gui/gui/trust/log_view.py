"""The log as a text to be read, searched and followed."""

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent, QTextCursor
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from cfmail_gui.gui import texts_crash
from cfmail_gui.gui.combo import NamedComboBox
from cfmail_gui.gui.editing.find_bar import FindBar
from cfmail_gui.gui.latest_answer import LatestAnswer
from cfmail_gui.gui.plain import PlainLabel, explain
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.text_pager import ReadOnlyText
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID, fixed_font
from cfmail_gui.sending.diagnostics import LEVELS, Level, LogEntry

_FOLLOW_MILLISECONDS = 1_000
_MOST_ENTRIES = 5_000  # the newest; more would take seconds to lay out


class LogView(QWidget):
    """Reads the log while it is shown; with *Follow* again every second."""

    failed = Signal(object)  # CfmailError

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._diagnostics = services.diagnostics
        self._entries: tuple[LogEntry, ...] = ()
        self._shown: tuple[LogEntry, ...] = ()
        self.levels = NamedComboBox(tr("Show from this level on"), self)
        for level in LEVELS:
            self.levels.addItem(texts_crash.level_name(level), level)
        self.levels.setCurrentIndex(LEVELS.index("INFO"))
        self.follow = QCheckBox(tr("F&ollow"), self)
        self.follow.setChecked(True)
        explain(self.follow, tr("Show new records as they are written"))
        self.count = PlainLabel(parent=self, wrap=False)
        self.text = ReadOnlyText(tr("Log"), self)
        self.text.setFont(fixed_font())
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.find_bar = FindBar(self.text, self)
        self._reading = LatestAnswer(services.files, self)
        self._timer = QTimer(self)
        self._timer.setInterval(_FOLLOW_MILLISECONDS)
        self._build()
        self._reading.answered.connect(self._on_read)
        self._reading.failed.connect(self.failed)
        self._timer.timeout.connect(self._on_due)
        self.levels.currentIndexChanged.connect(self._on_level)

    @Slot()
    def refresh(self) -> None:
        """Read the log again."""
        self._reading.ask(self._diagnostics.entries)

    @Slot()
    def _on_due(self) -> None:
        if self.follow.isChecked() and not self._reading.busy:
            self.refresh()

    @Slot(object)
    def _on_read(self, entries: tuple[LogEntry, ...]) -> None:
        self._entries = entries
        self._show()

    @Slot()
    def _on_level(self) -> None:
        self._show()

    def _show(self) -> None:
        least = LEVELS.index(self.levels.currentData())
        wanted = tuple(each for each in self._entries if LEVELS.index(each.level) >= least)[-_MOST_ENTRIES:]
        if wanted == self._shown and wanted:
            return
        before, self._shown = self._shown, wanted
        bar = self.text.verticalScrollBar()
        place, at_end = bar.value(), bar.value() >= bar.maximum() - 1
        if before and wanted[: len(before)] == before:
            self._append(wanted[len(before) :])
        else:
            self.text.setPlainText(_text(wanted))
        bar.setValue(bar.maximum() if at_end or self.follow.isChecked() else place)
        self.count.say(texts_crash.entries(len(wanted)) if wanted else texts_crash.no_entries())

    def _append(self, entries: Sequence[LogEntry]) -> None:
        """Add records without touching what is selected: a selection up to the end would grow with the text."""
        chosen = self.text.textCursor()
        anchor, position = chosen.anchor(), chosen.position()
        cursor = QTextCursor(self.text.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText("\n" + _text(entries))
        chosen.setPosition(anchor)
        chosen.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(chosen)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for widget in (self.levels, self.follow):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(row)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.find_bar)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what there is now, and go on with it."""
        super().showEvent(event)
        if not event.spontaneous():
            self.refresh()
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._timer.stop()


def _text(entries: Sequence[LogEntry]) -> str:
    names: dict[Level, str] = {level: texts_crash.level_name(level) for level in LEVELS}
    return "\n".join(f"{_moment(each.moment)}  {names[each.level]}  {each.source}: {each.text}" for each in entries)


def _moment(written: str) -> str:
    """Return the time of a record as the clock on the wall shows it."""
    moment = QDateTime.fromString(written, Qt.DateFormat.ISODateWithMs).toLocalTime()
    if not moment.isValid():
        return written
    day = QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat)
    return f"{day} {moment.toString('HH:mm:ss')}"
