"""The page `Privacy`: what the program remembers, and what it never does."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from cfmail_gui.gui import texts_lookup, texts_preferences, texts_privacy
from cfmail_gui.gui.errands import Errands
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.preferences.preference_page import PreferencePage
from cfmail_gui.gui.preferences.retention_row import RetentionRow
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.texts import tr
from cfmail_gui.message.faults import CfmailError


class PrivacyPage(PreferencePage):
    """What is turned off is forgotten at once, and neither offered nor written from then on."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(texts_preferences.page_title("privacy"), parent)
        self._services, self._memory = services, services.memory
        self._errands = Errands(services.files, self)  # which alone uses the keeper beside the GUI thread
        self.recent = QCheckBox(tr("Remember opened &files"), self)
        self.addresses = QCheckBox(tr("Remember &addresses"), self)
        self.session = QCheckBox(tr("Open the last &windows again"), self)
        self.state = PlainLabel(parent=self)
        self.bodies = RetentionRow(services, texts_privacy.bodies, tr("Change what the history keeps"), self)
        self._build()
        self.recent.toggled.connect(self._on_recent)
        self.addresses.toggled.connect(self._on_addresses)
        self.session.toggled.connect(self._on_session)

    def refresh(self) -> None:
        """Show what holds now."""
        values = self._memory.values
        self.recent.setChecked(values.keep_recent)
        self.addresses.setChecked(values.keep_addresses)
        self.session.setChecked(values.restore_session)
        self.bodies.refresh()

    @Slot(bool)
    def _on_recent(self, wanted: bool) -> None:  # noqa: FBT001 - as the signal has it
        if wanted != self._memory.values.keep_recent:
            self._services.recent.keep(wanted)

    @Slot(bool)
    def _on_addresses(self, wanted: bool) -> None:  # noqa: FBT001 - as the signal has it
        if wanted == self._memory.values.keep_addresses:
            return
        self._memory.choose(keep_addresses=wanted)
        self._say("")
        if not wanted:
            self._errands.run(self._services.keeper.forget_addresses, self._on_forgotten, self._on_not_forgotten)

    @Slot(bool)
    def _on_session(self, wanted: bool) -> None:  # noqa: FBT001 - as the signal has it
        if wanted != self._memory.values.restore_session:
            self._memory.choose(restore_session=wanted)

    def _on_forgotten(self, _nothing: object) -> None:
        self._say(texts_privacy.addresses_forgotten())

    def _on_not_forgotten(self, error: CfmailError) -> None:
        self._say(texts_lookup.failure(error))

    def _say(self, sentence: str) -> None:
        self.state.say(sentence)
        self.state.setVisible(bool(sentence))

    def _build(self) -> None:
        self.add_heading(tr("Remembered on this computer"))
        self.add_switch(self.recent, texts_privacy.recent(), tr("recent, history", "for searching"))
        self.add_switch(self.addresses, texts_privacy.addresses(), tr("completion", "for searching"))
        self.column.addWidget(self.state)
        self.add_switch(self.session, texts_privacy.session(), tr("restore, startup", "for searching"))
        self.column.addWidget(self.bodies)
        self.add_other(self.bodies.setting)
        self.add_heading(tr("Remote images"))
        self.add_text(texts_privacy.remote_images(), tr("tracking pixels", "for searching"))
        self.add_heading(tr("Never"))
        self.add_text(texts_privacy.never_stored())
        self.add_text(texts_privacy.never_asked(), tr("telemetry, statistics", "for searching"))
        self._say("")
