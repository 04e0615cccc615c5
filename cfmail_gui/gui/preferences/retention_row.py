"""What the history keeps, in a sentence, and the way to change it: never by a slip, because it deletes."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cfmail_gui.gui import texts_history, texts_journal, texts_lookup
from cfmail_gui.gui.errands import Errands
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.preferences.preference_page import Setting
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID
from cfmail_gui.history_query import Retention
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.record import JournalUnavailable


class RetentionRow(QWidget):
    """``describe`` puts a part of the limits into words; the button ``name`` opens the dialog for all of them."""

    def __init__(self, services: Services, describe: Callable[[Retention], str], name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._services, self._describe = services, describe
        self._errands = Errands(services.archive, self)
        self.present = PlainLabel(parent=self)
        self.change_button = QPushButton(tr("C&hange…"), self)
        self.change_button.setAccessibleName(name)
        self.state = PlainLabel(parent=self)
        self.state.hide()
        words = tr("retention, days, size, contents", "for searching")
        self.setting = Setting((self.present, self.change_button), self.change_button, words)
        line = QHBoxLayout()
        line.addWidget(self.change_button)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.present)
        layout.addLayout(line)
        layout.addWidget(self.state)
        self.change_button.clicked.connect(self._on_change)
        self.refresh()

    def refresh(self) -> None:
        """Show what holds now."""
        self.present.setText(self._describe(self._services.memory.retention))

    @Slot()
    def _on_change(self) -> None:
        from cfmail_gui.gui.history.keep_dialog import KeepDialog

        services = self._services
        dialog = KeepDialog(services.memory.retention, services.history, services.archive, self)
        dialog.kept.connect(self._on_kept)
        dialog.open()

    @Slot(object)
    def _on_kept(self, retention: Retention) -> None:
        services = self._services
        services.memory.keep_retention(retention)
        self.refresh()
        self._errands.run(lambda: services.history.trim(retention), self._on_trimmed, self._on_failed)

    def _on_trimmed(self, count: int) -> None:
        self._say(texts_history.was_trimmed(count))

    def _on_failed(self, error: CfmailError) -> None:
        if isinstance(error, JournalUnavailable):
            self._say(texts_journal.not_done(error))
        else:
            self._say(texts_lookup.failure(error))

    def _say(self, sentence: str) -> None:
        self.state.say(sentence)
        self.state.show()
