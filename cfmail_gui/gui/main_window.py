"""One window: a message on the left, its envelope, account and Send on the right, the results below."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMainWindow, QSplitter, QVBoxLayout, QWidget

from cfmail_gui.account import SANDBOX_ID, Account, new_id
from cfmail_gui.attempt import Outcome, Progress, SendFailed, SendReport, SendRequest
from cfmail_gui.gui import drops, texts, texts_ready
from cfmail_gui.gui.account_bar import AccountBar, AccountStrip
from cfmail_gui.gui.dialogs import confirmed, open_dialogs
from cfmail_gui.gui.envelope_panel import EnvelopePanel
from cfmail_gui.gui.layout_memory import LayoutMemory
from cfmail_gui.gui.menus import Commands, Menus
from cfmail_gui.gui.message_panel import MessagePanel
from cfmail_gui.gui.notice_bar import NoticeBar
from cfmail_gui.gui.opener import Opener, known_as
from cfmail_gui.gui.result_panel import ResultPanel
from cfmail_gui.gui.send_panel import SendPanel
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID
from cfmail_gui.message.display import plain
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.sending.opened import Opened
from cfmail_gui.sending.readiness import Blocker, blocker
from cfmail_gui.sending.session import Session

_SIZE = (1280, 800)
_MANY_FILES = 10
_GOOD = (Outcome.DELIVERED, Outcome.QUEUED)
_PATIENCE_MILLISECONDS = 1_500  # between "Quit now" and closing without an answer
_COLUMNS = [780, 460]
_ROWS = [560, 200]


class MainWindow(QMainWindow):
    """Shows one message at a time. A message that cannot be opened leaves the one that is shown."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.session = Session()
        self._request: SendRequest | None = None  # the send in hand, if it is this window's
        self._given_up: SendRequest | None = None  # the send that Quit now does not wait for
        self._closing = False
        self.strip = AccountStrip(self)
        self.notice = NoticeBar(self)
        self.message_panel = MessagePanel(self)
        self.account_bar = AccountBar(self)
        self.envelope_panel = EnvelopePanel(self.session, self)
        self.send_panel = SendPanel(self)
        self.result_panel = ResultPanel(self)
        self._columns = QSplitter(Qt.Orientation.Horizontal, self)
        self._rows = QSplitter(Qt.Orientation.Vertical, self)
        self.opener = Opener(services.files, services.standard_input, self)
        self.menus = Menus(self, self._commands())
        self.setAcceptDrops(True)
        self._build()
        self._connect()
        self.resize(*_SIZE)
        self._on_default_layout()
        self._layout = LayoutMemory(self, {"columns": self._columns, "rows": self._rows}, services.memory)
        self.account_bar.show_accounts(services.book.accounts, services.memory.values.account_id)
        self.envelope_panel.refresh()
        self._refresh()

    # What can be opened

    def open_path(self, path: Path) -> None:
        """Open a file in this window."""
        reader = self._services.reader
        self.opener.open(lambda: reader.file(path), known_as(path))

    def open_standard_input(self) -> None:
        """Read a message from standard input; the window stays usable until its end comes."""
        self.opener.open(self._services.reader.standard_input, tr("Standard input"), self._services.standard_input)
        self.statusBar().showMessage(tr("Reading a message from standard input…"))

    def open_paths(self, paths: tuple[Path, ...]) -> None:
        """Open the first file here and each further one in a window of its own."""
        if len(paths) > _MANY_FILES:
            question = tr("Open {count} windows, one for each file?").format(count=len(paths))
            if not confirmed(self, question, tr("Open all")):
                return
        for number, path in enumerate(paths):
            window = self if number == 0 else self._services.desk.new_window()
            window.open_path(path)

    @Slot()
    def open_sample(self) -> None:
        """Open the built-in sample message."""
        self.opener.open(self._services.reader.sample, tr("Sample message"))

    @Slot()
    def _on_open(self) -> None:
        folder = self._services.memory.values.last_folder
        names, _ = QFileDialog.getOpenFileNames(
            self, tr("Open messages"), folder, tr("Messages (*.eml *.txt *.mime);;All files (*)")
        )
        if names:
            self._services.memory.keep_folder(str(Path(names[0]).parent))
            self.open_paths(tuple(Path(name) for name in names))

    @Slot()
    def _on_reload(self) -> None:
        opened = self.session.opened
        if opened is not None and opened.path is not None:
            self.open_path(opened.path)
        else:
            self.notice.tell(tr("This message did not come from a file, so there is nothing to read again."))

    @Slot()
    def _on_paste_raw(self) -> None:
        mime = QGuiApplication.clipboard().mimeData()
        found = drops.dropped(mime)
        try:
            raw = b"" if found.files else drops.pasted_octets(mime)
        except drops.ReplacedError:
            self.notice.tell(tr("What was copied has lost characters on the way. Save the message and open the file."))
            return
        reader = self._services.reader
        if found.files:
            self.open_paths(found.files)
        elif raw:
            self.opener.open(lambda: reader.pasted(raw), tr("Pasted message"))
        else:
            self.notice.tell(tr("The clipboard holds no text. Copy the whole raw message, its header included."))

    @Slot()
    def _on_reading(self) -> None:
        self.statusBar().showMessage(tr("Opening…"))
        self._refresh()

    @Slot(object)
    def _on_opened(self, opened: Opened) -> None:
        self.session.open(opened)
        self.result_panel.grow_old()
        self._closing = False  # who opens another message does not want to leave
        self.notice.clear()
        self.statusBar().showMessage(tr("Opened {name}").format(name=plain(opened.name, 120)), 5000)
        self.setWindowTitle(texts.window_title(opened.name))
        self.message_panel.show_message(opened)
        self.envelope_panel.refresh()
        self._refresh()

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        self.statusBar().clearMessage()
        if self.session.opened is not None:
            sentence += " " + tr("The message that was open stays open.")
        self.notice.tell(sentence)
        self._refresh()

    # Accounts

    def show_accounts(self) -> None:
        """Offer the changed list of accounts and keep the choice."""
        current = self.account_bar.account
        self.choose_account(current.id if current else "")

    def choose_account(self, account_id: str) -> None:
        """Choose the account with this local id; the sandbox where there is none."""
        self.account_bar.show_accounts(self._services.book.accounts, account_id)

    @Slot(str)
    def _on_accounts_changed(self, new_id: str) -> None:
        self._services.desk.accounts_changed()
        if new_id:
            self.choose_account(new_id)  # the dialog says so

    @Slot(object)
    def _on_account(self, account: Account | None) -> None:
        self.strip.show_account(account)
        memory = self._services.memory
        if account is not None and account.id != (memory.values.account_id or SANDBOX_ID):
            memory.keep_account(account.id)
        self._refresh()

    @Slot()
    def _on_manage(self) -> None:
        from cfmail_gui.gui.account_dialog import AccountDialog

        services, found = self._services, self.findChildren(AccountDialog)
        dialog = found[0] if found else AccountDialog(services.book, services.lookups, services.set_proxy, self)
        if not found:
            dialog.accounts_changed.connect(self._on_accounts_changed)
        dialog.present(services.memory.values.proxy)

    # Sending

    @Slot()
    def _on_send(self) -> None:
        account, opened = self.account_bar.account, self.session.opened
        blocked = self._blocker()
        if blocked is not None or account is None or opened is None:
            self.statusBar().showMessage(texts_ready.blocked(blocked) if blocked else "", 8000)
            return
        request = SendRequest(new_id(), account, self.session.envelope, opened.document.raw)
        if self._services.sender.send(request):
            self._request = request
            self.result_panel.begin(opened.name)

    @Slot(str, object)
    def _on_progressed(self, attempt_id: str, step: Progress) -> None:
        if self._request is not None and attempt_id == self._request.attempt_id:
            self.result_panel.show_progress(step)

    @Slot(object)
    def _on_reported(self, report: SendReport) -> None:
        request = self._ended(report.attempt_id)
        if request is not None:
            self.result_panel.show_report(request, report)
            self._close_if_wanted(good=all(outcome in _GOOD for _, outcome in report.outcomes))

    @Slot(str, object)
    def _on_failed(self, attempt_id: str, error: CfmailError) -> None:
        request = self._ended(attempt_id)
        if request is not None:
            self.result_panel.show_failure(request, error)
            self._close_if_wanted(good=isinstance(error, SendFailed) and error.fault == "stopped")

    def _ended(self, attempt_id: str) -> SendRequest | None:
        """Forget the send in hand, before anything is shown of it: a fault in showing must not block the window."""
        request = self._request
        if request is None or request.attempt_id != attempt_id:
            return None
        self._request = None
        return request

    def _close_if_wanted(self, *, good: bool) -> None:
        if self._closing and good and not open_dialogs(self):
            self.close()
        elif self._closing:
            self._closing = False
            self.notice.tell(tr("This window stays open: look at the results below."))

    @Slot()
    def _on_notice_dismissed(self) -> None:
        self._closing = False

    @Slot()
    def _on_quit_now(self) -> None:
        self._services.sender.stop_waiting()
        self._given_up = self._request
        QTimer.singleShot(_PATIENCE_MILLISECONDS, self._on_patience_lost)

    @Slot()
    def _on_patience_lost(self) -> None:
        """Close although the send has not ended: a keyring prompt cannot be broken off. Nothing leaves later."""
        if self._closing and self._request is not None and self._request is self._given_up:
            self._request = None
            self.close()

    # Showing

    def _blocker(self) -> Blocker | None:
        busy = self._services.sender.busy
        return blocker(self.session, self.account_bar.account, busy=busy, opening=self.opener.busy)

    @Slot()
    def _refresh(self) -> None:
        blocked = self._blocker()
        self.send_panel.show_state(self.session.opened, blocked)
        self.menus.send.setEnabled(blocked is None)
        self.menus.reset.setEnabled(self.envelope_panel.reset_button.isEnabled())

    @Slot()
    def _on_next_panel(self) -> None:
        stops = (self.message_panel.tabs, self.envelope_panel.recipients, self.result_panel.table)
        here: QWidget | None = self.focusWidget()  # the stubs forget that nothing may have the focus
        panels = (self.message_panel, self.envelope_panel, self.result_panel)
        current = next(
            (i for i, panel in enumerate(panels) if here is not None and panel.isAncestorOf(here)), len(panels) - 1
        )
        stops[(current + 1) % len(stops)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _on_new_window(self) -> None:
        self._services.desk.new_window()

    def _show_view(self, index: int) -> None:
        self.message_panel.tabs.setCurrentIndex(index)
        view = (self.message_panel.body, self.message_panel.fields, self.message_panel.source.editor)[index]
        view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _on_default_layout(self) -> None:
        self._columns.setSizes(_COLUMNS)
        self._rows.setSizes(_ROWS)

    @Slot()
    def _on_about(self) -> None:
        from cfmail_gui.gui.help_window import show_about

        show_about(self)

    def _commands(self) -> Commands:
        desk = self._services.desk
        return Commands(
            new_window=self._on_new_window,
            open=self._on_open,
            open_sample=self.open_sample,
            reload=self._on_reload,
            close=self.close,
            quit=desk.quit,
            paste_raw=self._on_paste_raw,
            send=self._on_send,
            reset=self.envelope_panel.reset,
            accounts=self._on_manage,
            show_view=self._show_view,
            next_panel=self._on_next_panel,
            default_layout=self._on_default_layout,
            help=desk.help,
            about=self._on_about,
        )

    def _connect(self) -> None:
        self.opener.started.connect(self._on_reading)
        self.opener.opened.connect(self._on_opened)
        self.opener.refused.connect(self._on_refused)
        self.message_panel.empty_page.open_wanted.connect(self._on_open)
        self.message_panel.empty_page.sample_wanted.connect(self.open_sample)
        self.notice.dismissed.connect(self._on_notice_dismissed)
        self.account_bar.chosen.connect(self._on_account)
        self.account_bar.manage_wanted.connect(self._on_manage)
        self.envelope_panel.edited.connect(self._refresh)
        self.send_panel.wanted.connect(self._on_send)
        sender = self._services.sender
        sender.busy_changed.connect(self._refresh)
        sender.progressed.connect(self._on_progressed)
        sender.reported.connect(self._on_reported)
        sender.failed.connect(self._on_failed)

    def _build(self) -> None:
        self.setWindowTitle(texts.window_title(""))
        side = QWidget(self)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(GRID, GRID, GRID, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.account_bar)
        layout.addWidget(self.envelope_panel, 1)
        layout.addWidget(self.send_panel)
        side.setMinimumWidth(340)
        self._columns.addWidget(self.message_panel)
        self._columns.addWidget(side)
        self._columns.setStretchFactor(0, 1)
        self._rows.addWidget(self._columns)
        self._rows.addWidget(self.result_panel)
        self._rows.setStretchFactor(0, 1)
        for splitter in (self._columns, self._rows):
            splitter.setChildrenCollapsible(False)
        centre = QWidget(self)
        outer = QVBoxLayout(centre)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.strip)
        outer.addWidget(self.notice)
        outer.addWidget(self._rows, 1)
        self.setCentralWidget(centre)
        self.statusBar()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take everything: what cannot be used is explained in ``dropEvent``."""
        event.setDropAction(Qt.DropAction.CopyAction)  # Wayland refuses LinkAction
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the dropped files, or say why nothing can be opened."""
        found = drops.dropped(event.mimeData())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if found.files:
            self.open_paths(found.files)
        elif found.elsewhere:
            self.notice.tell(tr("What was dropped is not a file on this computer. Save it to a folder first."))
        else:
            self.notice.tell(
                tr("The other program gave no file. Save the message as .eml there, then drop that file here.")
            )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close at once, or when this window's send has ended: an answer is not thrown away unasked."""
        if self._request is None:
            self._layout.keep()
            self._services.desk.forget(self)
            event.accept()
            return
        self._closing = True
        self.notice.tell(
            tr("Finishing the send in hand, then this window closes. If you quit now, its outcome stays unknown."),
            tr("Quit now"),
            self._on_quit_now,
        )
        event.ignore()
