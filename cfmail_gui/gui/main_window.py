"""One window: a message on the left, its envelope, account and Send on the right, the results below."""

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from cfmail_gui.account import SANDBOX_ID, Account
from cfmail_gui.gui import texts, texts_files, texts_ready
from cfmail_gui.gui.account_bar import AccountBar, AccountStrip
from cfmail_gui.gui.attempt_actions import AttemptActions
from cfmail_gui.gui.autosave import Autosave
from cfmail_gui.gui.blocked_notice import BlockedNotice
from cfmail_gui.gui.dialogs import confirmed, open_dialogs
from cfmail_gui.gui.disk_watch import DiskWatch
from cfmail_gui.gui.edit_notices import EditNotices
from cfmail_gui.gui.envelope_panel import EnvelopePanel
from cfmail_gui.gui.file_commands import FileCommands
from cfmail_gui.gui.help_topic import set_topic
from cfmail_gui.gui.layout_memory import LayoutMemory
from cfmail_gui.gui.menus import Commands, Menus
from cfmail_gui.gui.message_panel import MessagePanel
from cfmail_gui.gui.notice_bar import NoticeBar
from cfmail_gui.gui.opener import Opener
from cfmail_gui.gui.result_panel import ResultPanel
from cfmail_gui.gui.save_flow import SaveFlow
from cfmail_gui.gui.screens import fitting
from cfmail_gui.gui.send_flow import SendFlow
from cfmail_gui.gui.send_panel import SendPanel
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.texts import sentences, tr
from cfmail_gui.gui.window_layout import WindowLayout, focus_next
from cfmail_gui.gui.window_tools import WindowTools
from cfmail_gui.gui.workbench import Workbench
from cfmail_gui.record import AttemptRecord
from cfmail_gui.sending.opened import Opened
from cfmail_gui.sending.session import Session

if TYPE_CHECKING:
    from cfmail_gui.sending.opened import WireSummary

_SIZE = (1280, 800)


class MainWindow(QMainWindow):
    """Shows one message at a time. A message that cannot be opened leaves the one that is shown."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        set_topic(self, "start")
        self._services = services
        self.session = Session()
        self.workbench = Workbench(self.session, services.work, self)
        self._closing = False  # as soon as the send in hand has ended
        self.used_at = time.monotonic()  # when the keyboard was given to it last
        self.strip = AccountStrip(self)
        self.notice = NoticeBar(self)
        self._blocked = BlockedNotice(self.notice)
        self.message_panel = MessagePanel(self.workbench, services, self)
        self.account_bar = AccountBar(self)
        self.envelope_panel = EnvelopePanel(self.workbench, self)
        self.send_panel = SendPanel(self)
        self.result_panel = ResultPanel(self)
        side = (self.account_bar, self.envelope_panel, self.send_panel)
        self._panels = WindowLayout((self.strip, self.notice), self.message_panel, side, self.result_panel, self)
        self.opener = Opener(services.files, services.standard_input, self)
        self.saving = SaveFlow(self.workbench, services, self.notice, self)
        self.sending, self.attempt_actions = self._make_sending()
        self.files = FileCommands(services, self.workbench, self.opener, self.notice, self)
        self.edit_notices = EditNotices(self.workbench, self.notice, self)
        self.tools = WindowTools(services, self)
        self.autosave = Autosave(self.workbench, services, self.notice, self)
        self.disk_watch = DiskWatch(self.workbench, services, self.notice, self.files, self)
        self.menus = Menus(self, self._commands())
        self.setAcceptDrops(True)
        self.setCentralWidget(self._panels)
        self.statusBar()
        self._connect()
        self.resize(fitting(self, *_SIZE))
        self._panels.reset()
        splitters = {"columns": self._panels.columns, "rows": self._panels.rows}
        self.layout_memory = LayoutMemory(self, splitters, services.memory)
        self.account_bar.show_accounts(services.book.accounts, services.memory.values.account_id)
        self._refresh()
        self.message_panel.empty_page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_sending(self) -> tuple[SendFlow, AttemptActions]:
        services, panel = self._services, self.result_panel
        sending = SendFlow(services, self.workbench, self.opener, panel, self._confirm_broken, self)
        actions = AttemptActions(services, sending.submit, panel.say, self, panel.shows)
        actions.serve(panel.view)
        return sending, actions

    # Messages

    def open_path(self, path: Path) -> None:
        """Open a file."""
        self.files.open_path(path)

    @property
    def is_empty(self) -> bool:
        """Whether a message can be opened here without taking the place of another one."""
        return self.session.opened is None and not self.opener.busy

    @property
    def is_leaving(self) -> bool:
        """Whether the window closes by itself, as soon as what it does has ended."""
        return self._closing or self.saving.is_leaving

    def shows(self, path: Path) -> bool:
        """Say whether the message of this file, or of this template, is here or is coming."""
        opened = self.session.opened
        sources = (opened.path, opened.template) if opened is not None else ()
        wanted = path.absolute()
        return any(each is not None and each.absolute() == wanted for each in (*sources, self.opener.coming))

    @Slot()
    def _on_reading(self) -> None:
        self.statusBar().showMessage(tr("Opening…"))
        self._refresh()

    @Slot(object)
    def _on_opened(self, opened: Opened) -> None:
        here = self.session.opened
        reloaded = here is not None and opened.is_same_source(here)
        if not reloaded and not (self.workbench.flush() and not self.session.modified):
            self._services.desk.new_window().opener.opened.emit(opened)  # something was edited here meanwhile
            self._refresh()
            return
        self.result_panel.grow_old()
        self._on_notice_dismissed()  # who opens another message does not want to leave
        self.notice.clear()
        self.statusBar().showMessage(tr("Opened {name}").format(name=texts_files.known_name(opened.name)), 5000)
        self.workbench.show(opened)

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        self.statusBar().clearMessage()
        if self.session.opened is not None:
            sentence = sentences(sentence, tr("The message that was open stays open."))
        self.notice.tell(sentence)
        self._refresh()

    @Slot(object, bool)
    def _on_found(self, path: Path, is_template: bool) -> None:  # noqa: FBT001 - a signal's payload has no name
        self._services.recent.add(path, is_template=is_template)

    @Slot()
    def _on_saved(self) -> None:
        opened = self.session.opened
        if opened is not None and opened.path is not None:
            self._services.recent.add(opened.path)

    @Slot()
    def write(self) -> None:
        """Put the keyboard where the message is to be written."""
        self.message_panel.choose(0)

    @Slot()
    def address_nobody(self) -> None:
        """Let the user say who gets the message this time."""
        self.session.address_nobody()
        self.workbench.changed.emit()
        self.envelope_panel.recipients.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_work(self) -> None:
        """Put what is unsaved aside before this returns, what is being typed, too. Raises BadFile."""
        self.workbench.flush()
        self.autosave.keep_here()

    # Accounts

    def show_accounts(self) -> None:
        """Offer the changed list of accounts and keep the choice."""
        current = self.account_bar.account
        self.choose_account(current.id if current else "")

    def choose_account(self, account_id: str) -> None:
        """Choose the account with this local id; the sandbox where there is none."""
        self.account_bar.show_accounts(self._services.book.accounts, account_id)

    @Slot(object)
    def _on_account(self, account: Account | None) -> None:
        self.strip.show_account(account)
        self.sending.account = account
        self.message_panel.show_account(account)
        memory = self._services.memory
        if account is not None and account.id != (memory.values.account_id or SANDBOX_ID):
            memory.keep_account(account.id)
        self._refresh()

    # Sending

    @Slot()
    def _on_send(self) -> None:
        self._blocked.tell(self.sending.send())

    @Slot()
    def _on_send_to_me(self) -> None:
        account = self.account_bar.account
        if account is not None and account.test_recipient:
            self._blocked.tell(self.sending.send((account.test_recipient,)))
        else:
            why = tr("This account has no test recipient: give it one under Tools, Accounts. Nothing was sent.")
            self.notice.tell(why, (tr("Accounts…"), self.tools.accounts))

    @Slot(object)
    def _on_recorded(self, record: AttemptRecord) -> None:
        self._services.desk.attempt_ended(record)
        if record.fault == "invalid-message":  # which Cloudflare says of a suppressed recipient, too
            self.attempt_actions.look_up_suppressed(record)

    def _confirm_broken(self, wire: "WireSummary") -> bool:
        from cfmail_gui.gui.signature_dialog import confirm_broken

        return confirm_broken(self, wire, self.saving.save_as)

    @Slot(bool)
    def _on_ended(self, good: bool) -> None:  # noqa: FBT001 - a signal's payload has no name
        if not self._closing:
            return
        if good and not open_dialogs(self):
            self.close()
        else:
            self._closing = False
            self.notice.tell(tr("This window stays open: look at the results below."))

    @Slot()
    def _on_notice_dismissed(self) -> None:
        self._closing = False
        self.sending.keep_waiting()

    # Showing

    @Slot()
    def _refresh(self) -> None:
        opened, history = self.session.opened, self.session.history
        self.setWindowTitle(texts.window_title(opened.name if opened else ""))
        self.setWindowModified(self.session.modified)
        blocked = self.sending.blocker()
        self._blocked.refresh(blocked)
        self.envelope_panel.refresh()
        account = self.account_bar.account
        mine = (account.test_recipient,) if account and account.test_recipient else ()
        self.send_panel.show_state(opened, blocked, mine, self.sending.blocker(mine) if mine else blocked)
        self.menus.show_state(
            busy=self.sending.can_stop,
            can_reset=self.envelope_panel.reset_button.isEnabled(),
            has_message=opened is not None,
            undo=history.undo_label,
            redo=history.redo_label,
        )

    @Slot()
    def _on_next_panel(self) -> None:
        message, envelope, results = self.message_panel, self.envelope_panel, self.result_panel
        stops = ((message, message.tabs), (envelope, envelope.recipients), (results, results.table))
        focus_next(self.focusWidget(), stops)

    @Slot()
    def _on_new_window(self) -> None:
        self._services.desk.new_window()

    def _commands(self) -> Commands:
        files = self.files
        return Commands(
            desk=self._services.desk,
            tools=self.tools,
            new=files.new,
            new_from_template=files.new_from_template,
            new_window=self._on_new_window,
            open=files.choose,
            open_template=files.choose_template,
            open_sample=files.open_sample,
            reload=files.reload,
            save=self.saving.save,
            save_as=self.saving.save_as,
            close=self.close,
            undo=self.workbench.undo,
            redo=self.workbench.redo,
            find=self.message_panel.open_find,
            replace=self.message_panel.open_replace,
            paste_raw=files.paste,
            copy_as_file=self.saving.copy_as_file,
            new_batch=files.new_batch,
            send=self._on_send,
            send_to_me=self.message_panel.send_to_me,
            cancel=self.sending.stop,
            step_row=self.message_panel.step_row,
            edit_as_new=files.edit_as_new,
            redirect=files.redirect,
            reset=self.envelope_panel.reset,
            show_view=self.message_panel.choose,
            next_panel=self._on_next_panel,
            default_layout=self._panels.reset,
        )

    def _connect(self) -> None:
        self.opener.started.connect(self._on_reading)
        self.opener.opened.connect(self._on_opened)
        self.opener.refused.connect(self._on_refused)
        self.opener.found.connect(self._on_found)
        self.opener.many_found.connect(self.files.choose_message)
        self.opener.many_found.connect(self.statusBar().clearMessage)
        self.workbench.changed.connect(self._refresh)
        empty = self.message_panel.empty_page
        empty.new_wanted.connect(self.files.new)
        empty.open_wanted.connect(self.files.choose)
        empty.sample_wanted.connect(self.files.open_sample)
        self.notice.dismissed.connect(self._on_notice_dismissed)
        self.account_bar.chosen.connect(self._on_account)
        self.account_bar.manage_wanted.connect(self.tools.accounts)
        self.send_panel.wanted.connect(self._on_send)
        self.send_panel.to_me_wanted.connect(self.message_panel.send_to_me)
        self.message_panel.to_me_wanted.connect(self._on_send_to_me)
        self.message_panel.template_wanted.connect(self.files.choose_template)
        self.message_panel.follow_wanted.connect(self.files.follow)
        self.message_panel.merge_wanted.connect(self.tools.merge)
        self.message_panel.counted.connect(self.send_panel.show_findings)
        self.send_panel.findings_wanted.connect(self.message_panel.choose_checks)
        self.workbench.detached.connect(self.files.offer_again)
        self.message_panel.copy_wanted.connect(self.saving.copy_as_file)
        self.message_panel.drag_wanted.connect(lambda handle: handle.drag(self.saving.as_url()))
        self.saving.changed.connect(self._refresh)
        self.saving.changed.connect(self.autosave.refresh)
        self.saving.changed.connect(self.disk_watch.follow)
        self.saving.changed.connect(self._on_saved)
        self.saving.leave_allowed.connect(self.close)
        self._services.sender.busy_changed.connect(self._refresh)
        self.sending.changed.connect(self._refresh)
        self.sending.recorded.connect(self._on_recorded)
        self.attempt_actions.updated.connect(self._services.desk.attempt_ended)
        self.sending.ended.connect(self._on_ended)
        self.sending.sent.connect(self.saving.remember_addresses)
        self.sending.lost_patience.connect(self.close)

    def changeEvent(self, event: QEvent) -> None:
        """Note that this is the window in use."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.used_at = time.monotonic()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take everything of other programs: what cannot be used is explained in ``dropEvent``."""
        event.setDropAction(Qt.DropAction.CopyAction)  # Wayland refuses LinkAction
        event.setAccepted(event.source() is None)  # a copy of the message must not take its place

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the dropped files, or say why nothing can be opened."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.files.drop(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close when this window's send has ended and nothing would be lost."""
        event.ignore()
        if self.sending.job.is_waiting and not confirmed(self, texts_ready.close_while_waiting(), tr("Close")):
            return
        self.sending.job.give_up()
        if self.sending.request is not None:
            self._closing = True
            self.notice.tell(
                tr("Finishing the send in hand, then this window closes. If you quit now, its outcome stays unknown."),
                (tr("Quit now"), self.sending.quit_now),
            )
        elif self.saving.may_leave():
            self.autosave.end()
            self.message_panel.stop()
            self.layout_memory.keep()
            self._services.desk.forget(self)
            event.accept()
