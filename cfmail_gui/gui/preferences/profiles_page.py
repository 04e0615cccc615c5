"""The page `Checks`: for each account, which checks count as errors, and which are not wanted."""

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from cfmail_gui.account import Account
from cfmail_gui.checks.levels import Profile
from cfmail_gui.gui import texts_preferences
from cfmail_gui.gui.combo import NamedComboBox
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.preferences.preference_page import PreferencePage
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.texts import tr
from cfmail_gui.message.display import plain

_NAME, _SHOWN = 80, 20  # characters


class ProfilesPage(PreferencePage):
    """The same profiles that the view `Checks` has a button for."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(texts_preferences.page_title("checks"), parent)
        self._services = services
        self.combo = NamedComboBox(tr("Account"), self)
        self.combo.setSizeAdjustPolicy(NamedComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(_SHOWN)
        self.combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.change_button = QPushButton(tr("&Which checks count…"), self)
        self.add_text(texts_preferences.checks_intro(), tr("profile", "for searching"))
        self.add_field(tr("&Account"), self.combo)
        self.profile: PlainLabel = self.add_text("")
        self.add_buttons(self.change_button)
        self.add_text(texts_preferences.checks_elsewhere())
        self.combo.currentIndexChanged.connect(self._on_account)
        self.change_button.clicked.connect(self._on_change)

    def refresh(self) -> None:
        """Show the accounts that there are now, and what holds for the one that is chosen."""
        chosen = self.combo.currentData() or self._services.memory.values.account_id
        with QSignalBlocker(self.combo):
            self.combo.clear()
            for account in self._services.book.accounts:
                self.combo.addItem(plain(account.name, _NAME), account.id)
            self.combo.setCurrentIndex(max(self.combo.findData(chosen), 0))
        self._on_account()

    @property
    def _account(self) -> Account | None:
        return self._services.book.find(str(self.combo.currentData()))

    @Slot()
    def _on_account(self) -> None:
        account = self._account
        self.change_button.setEnabled(account is not None)
        if account is not None:
            profile = self._services.memory.check_profile(account.id)
            self.profile.say(texts_preferences.profile(len(profile.errors), len(profile.ignored)))

    @Slot()
    def _on_change(self) -> None:
        from cfmail_gui.gui.checks.profile_dialog import ProfileDialog

        account, memory = self._account, self._services.memory
        if account is None:
            return

        def keep(profile: Profile) -> None:
            memory.keep_check_profile(account.id, profile)
            self._services.desk.accounts_changed()  # every window checks by it from now on
            self.refresh()

        dialog = ProfileDialog(account, memory.check_profile(account.id), "", self)
        dialog.saved.connect(keep)
        dialog.open()
