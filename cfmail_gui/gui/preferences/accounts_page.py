"""The page `Accounts`: all of them at a glance; the dialog for accounts changes them."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHeaderView, QPushButton, QWidget

from cfmail_gui.account import Account
from cfmail_gui.gui import texts_preferences
from cfmail_gui.gui.account_dialog import AccountDialog
from cfmail_gui.gui.plain import PlainLabel, explain
from cfmail_gui.gui.preferences.preference_page import PreferencePage, Setting
from cfmail_gui.gui.rows_model import RowsModel
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.table import ReadOnlyTable
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID


class AccountsPage(PreferencePage):
    """Every account that there is, with what it means for a send."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(texts_preferences.page_title("accounts"), parent)
        self._services = services
        self._dialog: AccountDialog | None = None
        titles = (tr("Account"), tr("Signs in by"), tr("Production"), tr("Test recipient"), tr("Allowed recipients"))
        self._model = RowsModel[Account](titles, texts_preferences.account_cell, self)
        self.table = ReadOnlyTable(tr("All accounts"), self._model, (), self)
        self.add_button = QPushButton(tr("&Add…"), self)
        self.change_button = QPushButton(tr("&Change…"), self)
        self.state = PlainLabel(parent=self)
        self.add_text(texts_preferences.accounts_intro())
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.column.addWidget(self.table, 1)
        self.column.addSpacing(GRID)
        self.add_other(Setting((self.table,), self.table))
        self.add_buttons(self.add_button, self.change_button)
        self.column.addWidget(self.state)
        self.add_button.clicked.connect(self._on_add)
        self.change_button.clicked.connect(self._on_change)
        self.table.activated.connect(self._on_change)
        self.table.selectionModel().selectionChanged.connect(self._on_selected)

    def refresh(self) -> None:
        """Show the accounts that there are now."""
        chosen = self._chosen
        self._model.show_rows(self._services.book.accounts)
        ids = [account.id for account in self._model.rows]
        self.table.selectRow(ids.index(chosen.id) if chosen is not None and chosen.id in ids else 0)
        self._on_selected()

    @property
    def _chosen(self) -> Account | None:
        rows = [index.row() for index in self.table.selectionModel().selectedRows()]
        return self._model.rows[rows[0]] if rows else None

    @Slot()
    def _on_selected(self) -> None:
        chosen = self._chosen
        why = texts_preferences.not_changed(chosen.kind) if chosen is not None else ""
        self.change_button.setEnabled(chosen is not None and not why)
        explain(self.change_button, why)
        self.state.say(why)

    @Slot()
    def _on_add(self) -> None:
        self._present("").add_button.click()

    @Slot()
    def _on_change(self) -> None:
        if self._chosen is not None and self.change_button.isEnabled():
            self._present(self._chosen.id)

    def _present(self, account_id: str) -> AccountDialog:
        services = self._services
        if self._dialog is None:
            self._dialog = AccountDialog(services.book, services.lookups, services.set_proxy, self, uses_new=False)
            self._dialog.accounts_changed.connect(self._on_changed)
        self._dialog.present(services.memory.values.proxy, account_id)
        return self._dialog

    @Slot()
    def _on_changed(self) -> None:
        self._services.desk.accounts_changed()
        self.refresh()
