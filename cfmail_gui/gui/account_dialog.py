"""Add, change, verify and remove accounts. Everything that may block runs on the task thread."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cfmail_gui.account import Account, BadAccount, Secret
from cfmail_gui.attempt import SecretUnavailable, Verification
from cfmail_gui.gui import texts_account, texts_lookup
from cfmail_gui.gui.account_form import AccountForm
from cfmail_gui.gui.dialogs import confirmed
from cfmail_gui.gui.help_topic import give_help
from cfmail_gui.gui.pictures import swatch
from cfmail_gui.gui.plain import PlainLabel, explain
from cfmail_gui.gui.proxy_line import ProxyLine
from cfmail_gui.gui.screens import fitting
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.gui.texts import sentences, tr
from cfmail_gui.gui.theme import GRID, section_title
from cfmail_gui.message.display import plain
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.sending.account_book import AccountBook

SetProxy = Callable[[str], None]


class AccountDialog(QDialog):
    """A list of the stored accounts, the form for one of them, and one line that says what happened."""

    accounts_changed = Signal(str)  # local id of a new account, which is then chosen; "" for any other change

    def __init__(
        self,
        book: AccountBook,
        tasks: TaskThread,
        set_proxy: SetProxy,
        parent: QWidget | None = None,
        *,
        uses_new: bool = True,  # whoever opens it chooses a new account at once
    ) -> None:
        super().__init__(parent)
        give_help(self, "accounts")
        self.setWindowTitle(tr("Accounts"))
        self._book, self._tasks, self._uses_new = book, tasks, uses_new
        self._ticket = 0
        self._then: Callable[[object], None] = lambda _answer: None
        self._pending: tuple[Account, Secret] | None = None
        self._unsaved = False
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Stored accounts"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.form = AccountForm(self)
        self.state = PlainLabel(parent=self)
        self.add_button = QPushButton(tr("&Add"), self)
        self.remove_button = QPushButton(tr("&Remove"), self)
        self.verify_button = QPushButton(tr("&Verify"), self)
        self.save_button = QPushButton(tr("&Save"), self)
        self.session_button = QPushButton(tr("Use the token for this session only"), self)
        self.close_button = QPushButton(tr("Close"), self)
        self.proxy = ProxyLine(set_proxy, self.state.say, self)
        self._build()
        self._connect()

    def present(self, proxy: str, chosen_id: str = "") -> None:
        """Show the accounts as they are now, the one with our id ``chosen_id`` chosen; nothing typed before stays."""
        self.proxy.show_proxy(proxy)
        self._refill(chosen_id)
        if not self.list.count():
            self.form.name.setFocus()
        self.open()

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._on_row)
        self.form.edited.connect(self._on_edited)
        self.add_button.clicked.connect(self._on_add)
        self.remove_button.clicked.connect(self._on_remove)
        self.verify_button.clicked.connect(self._on_verify)
        self.save_button.clicked.connect(self._on_save)
        self.session_button.clicked.connect(self._on_session)
        self.close_button.clicked.connect(self.reject)
        self._tasks.done.connect(self._on_done)
        self._tasks.failed.connect(self._on_failed)

    @property
    def _selected(self) -> Account | None:
        item: QListWidgetItem | None = self.list.currentItem()  # the stubs forget None
        local_id = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return next((account for account in self._book.stored if account.id == local_id), None)

    def _refill(self, chosen_id: str) -> None:
        self._unsaved = False
        self.list.clear()
        for account in self._book.stored:
            item = QListWidgetItem(plain(account.name, 80), self.list)
            item.setData(Qt.ItemDataRole.UserRole, account.id)  # the list may have changed in another window
            if account.colour:
                item.setIcon(swatch(account.colour))
        if self._book.stored:
            self._select(chosen_id or self._book.stored[0].id)
        else:
            self._on_row()

    def _select(self, local_id: str) -> None:
        """Select the account with this id; none where it is a new one."""
        ids = [account.id for account in self._book.stored]
        self.list.setCurrentRow(ids.index(local_id) if local_id in ids else -1)

    def _may_discard(self) -> bool:
        question = tr("Discard the changes to this account?")
        return not self._unsaved or confirmed(self, question, tr("Discard"))

    @Slot()
    def _on_row(self) -> None:
        if not self._may_discard():
            with QSignalBlocker(self.list):
                self._select(self.form.local_id)
            return
        account = self._selected
        self._pending = None
        with QSignalBlocker(self.form):
            self.form.show_account(account)
        self._unsaved = False
        self.remove_button.setEnabled(account is not None)
        explain(self.remove_button, "" if account else tr("Choose a stored account in the list first."))
        self.session_button.hide()
        self.state.say("" if account else tr("A new account: fill in the form, then press Save."))

    @Slot()
    def _on_edited(self) -> None:
        self._pending = None
        self._unsaved = True
        self.session_button.hide()
        self.state.say(tr("Not saved yet."))

    @Slot()
    def _on_add(self) -> None:
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(-1)
        self._on_row()
        self.form.name.setFocus()

    @Slot()
    def _on_save(self) -> None:
        self._with_form(self._save)

    @Slot()
    def _on_verify(self) -> None:
        self._with_form(self._verify)

    def _with_form(self, act: Callable[[Account, Secret | None], None]) -> None:
        try:
            account, secret = self.form.account(), self.form.typed_secret()
            before = next((known for known in self._book.stored if known.id == account.id), None)
            if secret is None and (before is None or before.auth != account.auth):
                raise BadAccount("no-secret")
        except BadAccount as error:
            self.state.say(texts_account.bad_account(error.fault))
            self.form.show_fault(error.fault)
            return
        act(account, secret)

    def _save(self, account: Account, secret: Secret | None, *, session_only: bool = False) -> None:
        self._pending = (account, secret) if secret else None
        is_new = account.id not in {known.id for known in self._book.stored}
        self._run(
            lambda: self._book.save(account, secret, session_only=session_only),
            lambda _saved: self._on_saved(account, session_only=session_only, is_new=is_new),
            tr("Saving… (the keyring may ask for its password)"),
        )

    def _on_saved(self, account: Account, *, session_only: bool, is_new: bool) -> None:
        self._refill(account.id)
        kept = tr("Saved. The token is kept in memory until the program ends, and must then be entered again.")
        text = kept if session_only else tr("Saved.")
        self.state.say(sentences(text, tr("The window uses this account now.")) if is_new and self._uses_new else text)
        self.accounts_changed.emit(account.id if is_new else "")

    def _verify(self, account: Account, secret: Secret | None) -> None:
        self._pending = None
        self._run(lambda: self._book.verify(account, secret), self._on_verified, tr("Asking Cloudflare…"))

    def _on_verified(self, answer: object) -> None:
        if isinstance(answer, Verification):
            self.state.say(texts_account.verification(answer))

    @Slot()
    def _on_session(self) -> None:
        if self._pending is not None:
            self._save(*self._pending, session_only=True)

    @Slot()
    def _on_remove(self) -> None:
        account = self._selected
        if account is None:
            return
        question = tr("Remove the account “{name}” and its token?").format(name=plain(account.name, 80))
        if confirmed(self, question, tr("Remove"), destructive=True):
            self._run(lambda: self._book.remove(account.id), self._on_removed, tr("Removing…"))

    def _on_removed(self, left: object) -> None:
        self._refill("")
        kept = isinstance(left, SecretUnavailable)
        self.state.say(
            tr("Removed. The keyring could not be asked: should it hold the token, remove it there.")
            if kept
            else tr("Removed.")
        )
        self.accounts_changed.emit("")

    def _run(self, task: Callable[[], object], then: Callable[[object], None], meanwhile: str) -> None:
        self._then = then
        self.session_button.hide()
        self.state.say(meanwhile)
        self._set_busy(busy=True)
        self._ticket = self._tasks.run(task)

    def _set_busy(self, *, busy: bool) -> None:
        for widget in (self.list, self.form, self.add_button, self.verify_button, self.save_button):
            widget.setEnabled(not busy)
        self.remove_button.setEnabled(not busy and self._selected is not None)

    @Slot(int, object)
    def _on_done(self, ticket: int, answer: object) -> None:
        if ticket == self._ticket:
            self._set_busy(busy=False)
            self._then(answer)

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: CfmailError) -> None:
        if ticket != self._ticket:
            return
        self._set_busy(busy=False)
        self.state.say(texts_lookup.failure(error))
        offer = isinstance(error, SecretUnavailable) and self._pending is not None
        self.session_button.setVisible(offer)
        if offer:
            self.session_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return in the proxy's line is for the proxy: it does not press Save."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.proxy.hasFocus():
            event.accept()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Close, by button or Escape, but not over unsaved changes."""
        if self._may_discard():
            super().reject()

    def _build(self) -> None:
        self.close_button.setAutoDefault(False)
        self.save_button.setDefault(True)
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.remove_button)
        left.addLayout(buttons)
        right = QVBoxLayout()
        right.addWidget(self.form)
        actions = QHBoxLayout()
        actions.addWidget(self.verify_button)
        actions.addStretch(1)
        actions.addWidget(self.save_button)
        right.addLayout(actions)
        right.addWidget(self.state)
        right.addWidget(self.session_button)
        right.addStretch(1)
        right.addWidget(section_title(tr("Proxy for every account"), self))
        right.addWidget(self.proxy)
        ending = QHBoxLayout()
        ending.addStretch(1)
        ending.addWidget(self.close_button)
        right.addLayout(ending)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addLayout(left, 1)
        layout.addLayout(right, 2)
        self.resize(fitting(self, 880, 640))
