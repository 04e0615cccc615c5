"""The page `Sending`: what a message begins with, what is asked before a send, and what is told after it."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QWidget

from cfmail_gui.gui import texts_preferences
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.preferences.preference_page import PreferencePage
from cfmail_gui.gui.proxy_line import ProxyLine
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.texts_preferences import PageCode


class SendingPage(PreferencePage):
    """Beside what belongs to an account: that is changed where accounts are."""

    def __init__(self, services: Services, choose: Callable[[PageCode], None], parent: QWidget) -> None:
        super().__init__(texts_preferences.page_title("sending"), parent)
        self._services, self._memory, self._choose = services, services.memory, choose
        self.author = QLineEdit(self)
        self.author.setAccessibleName(tr("From of new messages"))
        self.author.setPlaceholderText(tr("For example: Ada Lovelace <ada@example.com>"))
        self.accounts_button = QPushButton(tr("Show the &accounts"), self)
        self.notify = QCheckBox(tr("&Notify on the desktop"), self)
        self.state = PlainLabel(parent=self)
        self.proxy = ProxyLine(services.set_proxy, self._say, self)
        self._build()
        self.author.editingFinished.connect(self._on_author)
        self.accounts_button.clicked.connect(self._on_accounts)
        self.notify.toggled.connect(self._on_notify)

    def refresh(self) -> None:
        """Show what holds now."""
        values = self._memory.values
        if not self.author.hasFocus():
            self.author.setText(values.last_author)
        if not self.proxy.hasFocus():
            self.proxy.show_proxy(values.proxy)
            self._say("")
        self.notify.setChecked(values.notify)

    def flush(self) -> None:
        """Keep what was typed last."""
        self._on_author()
        self.proxy.use()

    @Slot()
    def _on_author(self) -> None:
        if self.author.text().strip() != self._memory.values.last_author:
            self._memory.keep_author(self.author.text().strip())

    @Slot()
    def _on_accounts(self) -> None:
        self._choose("accounts")

    @Slot(bool)
    def _on_notify(self, wanted: bool) -> None:  # noqa: FBT001 - as the signal has it
        self._memory.choose(notify=wanted)

    def _say(self, sentence: str) -> None:
        self.state.say(sentence)
        self.state.setVisible(bool(sentence))

    def _build(self) -> None:
        self.add_heading(tr("New messages"))
        self.add_field(tr("&From"), self.author, texts_preferences.author())
        self.add_heading(tr("Before a send"))
        self.add_text(texts_preferences.questions(), tr("confirmation, production, allowed", "for searching"))
        self.add_text(texts_preferences.test_recipient())
        self.add_buttons(self.accounts_button)
        self.add_heading(tr("After a send"))
        self.add_text(texts_preferences.follow_up(), tr("follow up, queued, log", "for searching"))
        self.add_switch(self.notify, texts_preferences.notifying(), tr("notification, sound", "for searching"))
        self.add_heading(tr("Network"))
        self.add_field(tr("&Proxy"), self.proxy, texts_preferences.proxy(), tr("firewall, VPN", "for searching"))
        self.column.addWidget(self.state)
        self._say("")
