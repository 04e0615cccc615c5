"""Which page is which. Each is imported when it is wanted first."""

from collections.abc import Callable
from typing import assert_never

from PySide6.QtWidgets import QWidget

from cfmail_gui.gui.preferences.preference_page import PreferencePage
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.texts_preferences import PageCode


def make(code: PageCode, services: Services, choose: Callable[[PageCode], None], parent: QWidget) -> PreferencePage:
    """Return the page ``code``; by ``choose`` it leads to another."""
    match code:
        case "accounts":
            from cfmail_gui.gui.preferences.accounts_page import AccountsPage

            return AccountsPage(services, parent)
        case "sending":
            from cfmail_gui.gui.preferences.sending_page import SendingPage

            return SendingPage(services, choose, parent)
        case "checks":
            from cfmail_gui.gui.preferences.profiles_page import ProfilesPage

            return ProfilesPage(services, parent)
        case "appearance":
            from cfmail_gui.gui.preferences.appearance_page import AppearancePage

            return AppearancePage(services, parent)
        case "language":
            from cfmail_gui.gui.preferences.language_page import LanguagePage

            return LanguagePage(services, parent)
        case "privacy":
            from cfmail_gui.gui.preferences.privacy_page import PrivacyPage

            return PrivacyPage(services, parent)
        case "storage":
            from cfmail_gui.gui.preferences.keeping_page import KeepingPage

            return KeepingPage(services, parent)
        case _:
            assert_never(code)
