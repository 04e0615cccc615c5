"""Which account will be used: the choice, and the strip that can be read at any moment without a click."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cfmail_gui.account import Account
from cfmail_gui.gui import texts
from cfmail_gui.gui.combo import NamedComboBox
from cfmail_gui.gui.help_topic import set_topic
from cfmail_gui.gui.pictures import swatch
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID, PLAIN, PRODUCTION, SANDBOX, bold, fill
from cfmail_gui.message.display import plain


class AccountStrip(QFrame):
    """A strip over the whole width of the window in the account's colour, with a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = PlainLabel(parent=self)
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label.setFont(bold(self.label.font()))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        layout.setSpacing(GRID)
        layout.addWidget(self.label)

    def show_account(self, account: Account | None) -> None:
        """Say whether what is sent now is simulated, production, or something between."""
        self.label.say(texts.account_banner(account))
        fill(self, _strip_colour(account))


def _strip_colour(account: Account | None) -> str:
    if account is None:
        return ""
    if account.kind == "sandbox":
        return SANDBOX
    return account.colour or (PRODUCTION if account.production else PLAIN)


class AccountBar(QWidget):
    """The combo box `Account` and the way to the account dialog."""

    chosen = Signal(object)  # Account
    manage_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_topic(self, "accounts")
        self._accounts: tuple[Account, ...] = ()
        self.combo = NamedComboBox(tr("Account"), self)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(16)
        label = QLabel(tr("&Account"), self)
        label.setBuddy(self.combo)
        self.manage_button = QPushButton(tr("Accounts…"), self)
        self.manage_button.setAccessibleName(tr("Manage accounts"))
        self._hint = PlainLabel(texts.sandbox_hint(), self)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(label)
        row.addWidget(self.combo, 1)
        row.addWidget(self.manage_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addLayout(row)
        layout.addWidget(self._hint)
        self.combo.currentIndexChanged.connect(self._on_index)
        self.manage_button.clicked.connect(self.manage_wanted)

    @property
    def account(self) -> Account | None:
        """The account that is chosen now."""
        index = self.combo.currentIndex()
        return self._accounts[index] if 0 <= index < len(self._accounts) else None

    def show_accounts(self, accounts: tuple[Account, ...], chosen_id: str) -> None:
        """Offer ``accounts``; choose the one with ``chosen_id``, or the first: the sandbox."""
        self._accounts = accounts
        with QSignalBlocker(self.combo):
            self.combo.clear()
            for account in accounts:
                name = plain(account.name, 80)
                label = tr("{name} — production").format(name=name) if account.production else name
                self.combo.addItem(swatch(_strip_colour(account)), label)
            ids = [account.id for account in accounts]
            self.combo.setCurrentIndex(ids.index(chosen_id) if chosen_id in ids else 0)
        self._on_index()

    @Slot()
    def _on_index(self) -> None:
        account = self.account
        self._hint.setVisible(account is not None and account.kind == "sandbox")
        self.chosen.emit(account)
