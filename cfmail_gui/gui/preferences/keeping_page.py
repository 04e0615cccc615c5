"""The page `Storage`: how much the history keeps, and what the program has on this computer."""

from PySide6.QtWidgets import QWidget

from cfmail_gui.gui import texts_preferences, texts_privacy
from cfmail_gui.gui.preferences.preference_page import PreferencePage, Setting, settings_of
from cfmail_gui.gui.preferences.retention_row import RetentionRow
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID
from cfmail_gui.gui.trust.storage_page import StoragePage


class KeepingPage(PreferencePage):
    """The limits of the history, above all data."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(texts_preferences.page_title("storage"), parent)
        self.limits = RetentionRow(services, texts_privacy.limits, tr("Change the limits of the history"), self)
        self.storage = StoragePage(services, self)
        self.add_heading(tr("History"))
        self.column.addWidget(self.limits)
        self.add_other(self.limits.setting)
        self.add_heading(tr("Data on this computer"))
        self.column.addSpacing(GRID // 2)
        self.column.addWidget(self.storage, 1)

    def settings(self) -> tuple[Setting, ...]:
        """Return the limits, and whatever the overview says."""
        return (*super().settings(), *settings_of(self.storage))

    def refresh(self) -> None:
        """Show what holds now."""
        self.limits.refresh()
