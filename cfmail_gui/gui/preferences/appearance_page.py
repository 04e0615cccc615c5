"""The page `Appearance`: colours and size of letters, with a sample of what the program shows most."""

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSpinBox, QWidget

from cfmail_gui.attempt import Outcome
from cfmail_gui.gui import texts, texts_preferences
from cfmail_gui.gui.appearance import use_appearance
from cfmail_gui.gui.combo import NamedComboBox
from cfmail_gui.gui.pictures import outcome_icon
from cfmail_gui.gui.preferences.preference_page import PreferencePage
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID, icon_size, outcome_colour, section_title

_COLOURS = ("", "light", "dark", "contrast")
_PERCENT = (100, 200)
_STEP = 10
_SHOWN = (Outcome.DELIVERED, Outcome.QUEUED, Outcome.BOUNCED, Outcome.SUPPRESSED, Outcome.UNKNOWN)


class AppearancePage(PreferencePage):
    """Every open window follows at once."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(texts_preferences.page_title("appearance"), parent)
        self._memory = services.memory
        self.colours = NamedComboBox(tr("Colours"), self)
        for colours in _COLOURS:
            self.colours.addItem(texts_preferences.colours(colours), colours)
        self.letters = QSpinBox(self)
        self.letters.setAccessibleName(tr("Size of letters"))
        self.letters.setRange(*_PERCENT)
        self.letters.setSingleStep(_STEP)
        self.letters.setSuffix(tr(" %", "after a number, of the usual size"))
        self.letters.setKeyboardTracking(False)  # whoever types 150 does not want 1 % first
        self.sample = _Sample(self)
        words = tr("theme, dark mode, night, high contrast, palette", "for searching")
        self.add_field(tr("&Colours"), self.colours, texts_preferences.colours_hint(), words)
        words = tr("font size, zoom, large text, scale", "for searching")
        self.add_field(tr("&Size of letters"), self.letters, texts_preferences.letters_hint(), words)
        self.add_heading(tr("Sample"))
        self.column.addWidget(self.sample)
        self.colours.currentIndexChanged.connect(self._on_changed)
        self.letters.valueChanged.connect(self._on_changed)

    def refresh(self) -> None:
        """Show what holds now."""
        values = self._memory.values
        self.colours.setCurrentIndex(_COLOURS.index(values.colours))
        self.letters.setValue(values.font_percent)

    @Slot()
    def _on_changed(self) -> None:
        chosen, values = (str(self.colours.currentData()), self.letters.value()), self._memory.values
        if chosen != (values.colours, values.font_percent):
            self._memory.choose(colours=chosen[0], font_percent=chosen[1])
            use_appearance(*chosen)


class _Sample(QFrame):
    """Outcomes and a line of text as tables show them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = [(outcome, QLabel(self), QLabel(texts.outcome_word(outcome), self)) for outcome in _SHOWN]
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        layout = QGridLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(section_title(tr("Results"), self), 0, 0, 1, 3)
        for row, (_, icon, word) in enumerate(self._rows, 1):
            layout.addWidget(icon, row, 0)
            layout.addWidget(word, row, 1)
        layout.setColumnStretch(2, 1)
        self._colour()

    def _colour(self) -> None:
        own = self.palette()
        for outcome, icon, word in self._rows:
            colour = outcome_colour(outcome, own)
            icon.setPixmap(outcome_icon(outcome, colour.name()).pixmap(icon_size(word)))
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            word.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours and the letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._colour()
