"""What a window opens beside itself: dialogs and lists that are imported when they are wanted first."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from cfmail_gui.gui.services import Services

if TYPE_CHECKING:
    from cfmail_gui.gui.main_window import MainWindow


class WindowTools(QObject):
    """Belongs to one window."""

    def __init__(self, services: Services, window: "MainWindow") -> None:
        super().__init__(window)
        self._services = services
        self._window = window

    @Slot()
    def accounts(self) -> None:
        """Show the accounts, to change them."""
        from cfmail_gui.gui.account_dialog import AccountDialog

        services, found = self._services, self._window.findChildren(AccountDialog)
        dialog = found[0] if found else AccountDialog(services.book, services.lookups, services.set_proxy, self._window)
        if not found:
            dialog.accounts_changed.connect(self._on_accounts_changed)
        dialog.present(services.memory.values.proxy)

    @Slot(str)
    def _on_accounts_changed(self, new_id: str) -> None:
        self._services.desk.accounts_changed()
        if new_id:
            self._window.choose_account(new_id)  # the dialog says so

    @Slot()
    def merge(self) -> None:
        """Make one message for each row of the template's data."""
        from cfmail_gui.gui.template.merge_dialog import MergeDialog

        window = self._window
        account, following = window.account_bar.account, window.message_panel.desk
        for former in window.findChildren(MergeDialog):
            former.close()
            former.deleteLater()
        dialog = MergeDialog(following, self._services, account, window)
        dialog.row_wanted.connect(following.choose_row)
        dialog.batch_wanted.connect(lambda choice: self._services.desk.new_batch(choice, account))
        dialog.show()

    def fill_copy_as(self, menu: QMenu) -> None:
        """Fill the menu of commands that send the same elsewhere."""
        from cfmail_gui.gui.copy_as import CopyAs

        window = self._window
        CopyAs(self._services, window.notice.tell, window).fill(menu, window.sending.copy_source)

    def fill_recent(self, menu: QMenu) -> None:
        """Fill the menu of files that were opened lately."""
        from cfmail_gui.gui.recent_menu import fill_recent

        fill_recent(menu, self._services, self._window)

    @Slot()
    def find_command(self) -> None:
        """Let the user find a command by its words."""
        from cfmail_gui.gui.commands.command_search import show_command_search

        show_command_search(self._window)

    @Slot()
    def shortcuts(self) -> None:
        """Show every key."""
        from cfmail_gui.gui.commands.shortcuts_dialog import show_shortcuts

        show_shortcuts(self._window)

    @Slot()
    def about(self) -> None:
        """Show version and licences."""
        from cfmail_gui.gui.trust.about_dialog import show_about

        show_about(self._window)
