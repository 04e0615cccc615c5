"""The form for one account: reads itself into an Account and a Secret, or says which value is wrong."""

import re

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from cfmail_gui.account import DEFAULT_BASE_URL, Account, AccountFault, Auth, Secret, new_id
from cfmail_gui.gui import texts_account
from cfmail_gui.gui.combo import NamedComboBox
from cfmail_gui.gui.pictures import swatch
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID, show_lines

_COLOURS = ("", "#b3221b", "#c45500", "#8a6d00", "#1a6f32", "#00706e", "#1d5fa8", "#7a3b8f", "#4d5560")
_AUTHS: tuple[Auth, ...] = ("token", "global-key")
_ALLOWED_LINES = 3


class AccountForm(QWidget):
    """Name, account id, authentication, base URL, colour, and what keeps a send from going to the wrong people."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = ""
        self.name = self._line(tr("Name"), tr("For example: Acme, marketing"))
        self.account_id = self._line(tr("Account id"), tr("32 hexadecimal digits from the Cloudflare dashboard"))
        self.auth = NamedComboBox(tr("Authentication"), self)
        self.auth.addItems([tr("API token"), tr("E-mail and Global API key")])
        self.email = self._line(tr("E-mail"), tr("The address with which you log in to Cloudflare"))
        self.secret = self._line(tr("API token or key"), "")
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.base_url = self._line(tr("Base URL"), DEFAULT_BASE_URL)
        self.colour = NamedComboBox(tr("Colour"), self)
        for value in _COLOURS:
            self.colour.addItem(swatch(value), texts_account.colour_name(value), value)
        self.production = QCheckBox(tr("This is production: mark it in every window"), self)
        self.production.setAccessibleName(tr("This is production"))
        self.test_recipient = self._line(tr("Test recipient"), tr("To whom “Send to Me Instead” goes"))
        self.allowed = QPlainTextEdit(self)
        self.allowed.setAccessibleName(tr("Allowed recipients"))
        self.allowed.setPlaceholderText(tr("For example: *@example.com, ada@example.org"))
        self.allowed.setTabChangesFocus(True)
        show_lines(self.allowed, _ALLOWED_LINES, 2 * GRID)
        self.allowed_hint = PlainLabel(
            tr("Empty means no restriction; else others need your confirmation."), self, wrap=False
        )
        self.allowed.setAccessibleDescription(self.allowed_hint.text())
        self.look_up = QCheckBox(tr("Look each recipient up among the suppressed ones before a send"), self)
        self.look_up.setAccessibleName(tr("Look up suppressed recipients"))
        self._layout = QFormLayout(self)
        self._layout.setHorizontalSpacing(GRID)
        self._build()
        self.show_account(None)

    def show_account(self, account: Account | None) -> None:
        """Fill the form with ``account``, or empty it for a new one. A kept secret is never shown."""
        self._id = account.id if account else new_id()
        self.name.setText(account.name if account else "")
        self.account_id.setText(account.account_id if account else "")
        self.auth.setCurrentIndex(_AUTHS.index(account.auth) if account else 0)
        self.email.setText(account.email if account else "")
        self.secret.clear()
        kept = tr("Leave empty to keep the present one")
        self.secret.setPlaceholderText(kept if account else tr("Goes to the system's keyring, nowhere else"))
        custom = account is not None and account.base_url != DEFAULT_BASE_URL
        self.base_url.setText(account.base_url if account and custom else "")
        index = self.colour.findData(account.colour) if account else 0
        if account and index < 0:
            self.colour.addItem(swatch(account.colour), account.colour, account.colour)
            index = self.colour.count() - 1
        self.colour.setCurrentIndex(index)
        self.production.setChecked(account.production if account else False)
        self.test_recipient.setText(account.test_recipient if account else "")
        self.allowed.setPlainText("\n".join(account.allow_list) if account else "")
        self.look_up.setChecked(account.look_up_suppressed if account else False)
        self._on_auth()

    @property
    def local_id(self) -> str:
        """Our id of the account that is shown; of a new one, which no list has yet."""
        return self._id

    def account(self) -> Account:
        """Return what the form says.

        Raises:
            BadAccount: a value cannot be used.
        """
        return Account(
            id=self._id,
            name=self.name.text().strip(),
            account_id=re.sub(r"[\s-]", "", self.account_id.text()).lower(),
            auth=_AUTHS[self.auth.currentIndex()],
            email=self.email.text().strip() if self.auth.currentIndex() else "",
            base_url=self.base_url.text().strip().rstrip("/") or DEFAULT_BASE_URL,
            production=self.production.isChecked(),
            colour=str(self.colour.currentData()),
            allow_list=tuple(dict.fromkeys(re.findall(r"[^\s,;]+", self.allowed.toPlainText()))),
            test_recipient=self.test_recipient.text().strip(),
            look_up_suppressed=self.look_up.isChecked(),
        )

    def typed_secret(self) -> Secret | None:
        """Return the secret that was typed, or None where the kept one shall stay.

        Raises:
            BadAccount: it holds what no token can hold.
        """
        return Secret(self.secret.text()) if self.secret.text().strip() else None

    def show_fault(self, fault: AccountFault) -> None:
        """Put the cursor where the fault is."""
        places: dict[AccountFault, QWidget] = {
            "bad-account-id": self.account_id,
            "bad-email": self.email,
            "bad-secret": self.secret,
            "no-secret": self.secret,
            "bad-colour": self.colour,
            "bad-url": self.base_url,
            "url-not-https": self.base_url,
            "url-has-user-info": self.base_url,
            "bad-allow-list": self.allowed,
            "bad-test-recipient": self.test_recipient,
        }
        places.get(fault, self.name).setFocus()

    def _line(self, name: str, placeholder: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setAccessibleName(name)
        line.setPlaceholderText(placeholder)
        line.textChanged.connect(self.edited)  # textEdited does not tell of what assistive technology types
        return line

    @Slot()
    def _on_auth(self) -> None:
        with_key = self.auth.currentIndex() == 1
        self._layout.setRowVisible(self.email, with_key)
        label = self._layout.labelForField(self.secret)
        if isinstance(label, QLabel):
            label.setText(tr("&Key") if with_key else tr("&Token"))

    def _build(self) -> None:
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setVerticalSpacing(GRID)
        self._layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, field in (
            (tr("&Name"), self.name),
            (tr("Account &id"), self.account_id),
            (tr("A&uthentication"), self.auth),
            (tr("&E-mail"), self.email),
            (tr("&Token"), self.secret),
            (tr("&Base URL"), self.base_url),
            (tr("&Colour"), self.colour),
            ("", self.production),
            (tr("Test reci&pient"), self.test_recipient),
            (tr("A&llowed recipients"), self.allowed),
            ("", self.allowed_hint),
            ("", self.look_up),
        ):
            self._layout.addRow(label, field)
        self.auth.currentIndexChanged.connect(self._on_auth)
        self.auth.activated.connect(self.edited)
        self.colour.activated.connect(self.edited)
        self.production.clicked.connect(self.edited)
        self.look_up.clicked.connect(self.edited)
        self.allowed.textChanged.connect(self.edited)
