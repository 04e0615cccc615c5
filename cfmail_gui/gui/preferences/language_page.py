"""The page `Language`: each one in its own words."""

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QPushButton, QWidget

from cfmail_gui.gui import texts_preferences
from cfmail_gui.gui.languages import LANGUAGES, of_system
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.preferences.preference_page import PreferencePage
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import follow_letters

_CODES = ("", *LANGUAGES)


class LanguagePage(PreferencePage):
    """What is chosen holds from the next start on: no window is built anew while somebody works in it."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(texts_preferences.page_title("language"), parent)
        self._services, self._memory = services, services.memory
        self._spoken = services.memory.values.language  # since the program began: nothing else changes it
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Language"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.addItem(texts_preferences.system_language(of_system()))
        self.list.addItems(list(LANGUAGES.values()))
        follow_letters(self.list, self._fit_list)
        self.state = PlainLabel(parent=self)
        self.quit_button = QPushButton(tr("&Quit now"), self)
        self.add_field(tr("&Language of the windows"), self.list, texts_preferences.language_hint())
        self.column.addWidget(self.state)
        self.add_buttons(self.quit_button, keywords=tr("restart", "for searching"))
        self.list.currentRowChanged.connect(self._on_row)
        self.quit_button.clicked.connect(self._on_quit)
        self._show_state()

    def refresh(self) -> None:
        """Show what was chosen."""
        code = self._memory.values.language
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(_CODES.index(code) if code in _CODES else 0)
        self._show_state()

    @Slot(int)
    def _on_row(self, row: int) -> None:
        self._memory.choose(language=_CODES[row])
        self._show_state()

    @Slot()
    def _on_quit(self) -> None:
        self._services.desk.quit()

    def _fit_list(self) -> None:
        """Show every language without scrolling, whatever letters it needs."""
        rows = sum(self.list.sizeHintForRow(row) for row in range(self.list.count()))
        self.list.setFixedHeight(rows + 2 * self.list.frameWidth())

    def _show_state(self) -> None:
        values = self._memory.values
        is_new = values.language != self._spoken
        name = LANGUAGES.get(values.language, "")
        comes_back = values.restore_session
        self.state.say(texts_preferences.at_next_start(name, comes_back=comes_back) if is_new else "")
        self.state.setVisible(is_new)
        self.quit_button.setVisible(is_new)
