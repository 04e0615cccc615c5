"""The composition root: builds everything, owns the threads and the windows, and closes them."""

import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Slot
from PySide6.QtWidgets import QWidget

from cfmail_gui.account import SANDBOX_ACCOUNT_ID, SANDBOX_ID, Account, BadAccount, Secret
from cfmail_gui.archive import Archive
from cfmail_gui.gui import texts, texts_account, texts_message
from cfmail_gui.gui.collector import GuiCollector
from cfmail_gui.gui.dialogs import open_dialogs
from cfmail_gui.gui.first_paint import AfterFirstPaint
from cfmail_gui.gui.main_window import MainWindow
from cfmail_gui.gui.screens import space
from cfmail_gui.gui.send_worker import SendThread
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.late import LateApi, LateDelivery, LateLookups, LateSandbox
from cfmail_gui.message.faults import BadFile
from cfmail_gui.record import AttemptRecord
from cfmail_gui.sending.access import AccessResolver
from cfmail_gui.sending.account_book import AccountBook
from cfmail_gui.sending.keeper import Keeper
from cfmail_gui.sending.memory import Memory
from cfmail_gui.sending.reading import MessageReader
from cfmail_gui.store import log
from cfmail_gui.store.accounts import AccountStore, Loaded, environment_account
from cfmail_gui.store.paths import Paths
from cfmail_gui.store.settings import Settings
from cfmail_gui.store.tokens import TokenVault
from cfmail_gui.workshop import Workshop

if TYPE_CHECKING:
    from cfmail_gui.gui.batch.batch_choice import BatchChoice

# A repaint asks the table models for dozens of values, and for each may have to wait for the interpreter while the send
# thread encodes: with the default of 5 ms a repaint took 90 ms.
_SWITCH_SECONDS = 0.000_5
_CASCADE = QPoint(24, 24)
_CLOSE_MILLISECONDS = 12_000  # connecting, which cannot be broken off, takes 10 s at most


class Program(QObject):
    """Everything that outlives a window: accounts, settings, threads, sandbox, and the list of windows."""

    def __init__(self, paths: Paths, environ: Mapping[str, str], vault: TokenVault | None = None) -> None:
        super().__init__()
        self.windows: list[MainWindow] = []
        self._troubles: list[str] = []
        self._collector = GuiCollector()
        sys.setswitchinterval(_SWITCH_SECONDS)
        settings, shelf = Settings(paths.settings), AccountStore(paths.accounts)
        stored = self._load(settings, shelf)
        memory = Memory(settings)
        environment, secret = self._from_environment(environ)
        self._sandbox = LateSandbox()
        self._api, self._lookup_api = LateApi(memory.values.proxy), LateLookups(memory.values.proxy)
        vault = vault or TokenVault()
        sandbox = Account(SANDBOX_ID, texts.SANDBOX_NAME, SANDBOX_ACCOUNT_ID, kind="sandbox")
        fixed = (sandbox, environment) if environment else (sandbox,)
        access = AccessResolver(vault, self._sandbox, secret)
        self._archive = Archive(paths, memory, self._lookup_api, access, self)
        self._sender = SendThread(LateDelivery(self._api, access, self._archive.journal).attempt, self._api.stop)
        self.reader = MessageReader()
        self._workshop = Workshop(paths, environ, memory, self._lookup_api, access)
        book = AccountBook(fixed, stored, shelf, vault, self._lookup_api.verify)
        self.services = self._made_services(book, memory, Keeper(paths))

    def _made_services(self, book: AccountBook, memory: Memory, keeper: Keeper) -> Services:
        archive, workshop = self._archive, self._workshop
        return Services(
            book=book,
            memory=memory,
            sender=self._sender,
            files=TaskThread(),
            standard_input=TaskThread(),
            lookups=TaskThread(),
            work=TaskThread(),
            checks=TaskThread(),
            probing=TaskThread(),
            archive=archive.reading,
            journal=archive.journal,
            history=archive.history,
            follow_up=archive.follow_up,
            reader=self.reader,
            templates=workshop.templates,
            merge_folder=archive.merge_folder,
            preview=workshop.preview,
            probes=workshop.probes,
            keeper=keeper,
            set_proxy=self._set_proxy,
            desk=self,
        )

    # The desk that windows see

    def new_window(self) -> MainWindow:
        """Open another window."""
        window = MainWindow(self.services)
        if self.windows:
            window.move(_beside(self.windows[-1], window))
        self.windows.append(window)
        window.show()
        return window

    def forget(self, window: MainWindow) -> None:
        """Drop a closed window; when the last one goes, Qt ends the event loop."""
        if window in self.windows:
            self.windows.remove(window)
            window.deleteLater()
            self._archive.keep_in_sight()

    @Slot()
    def quit(self) -> None:
        """Close every window; one that is sending stays until its send has ended."""
        if not self._archive.leave():
            return
        for window in list(self.windows):
            if all(dialog.close() for dialog in open_dialogs(window)):
                window.close()

    def accounts_changed(self) -> None:
        """Show the changed accounts everywhere."""
        self._archive.accounts_changed()
        for window in self.windows:
            window.show_accounts()

    @Slot()
    def help(self) -> None:
        """Show the in-program help."""
        from cfmail_gui.gui.help_window import show_help

        show_help()

    def show_history(self) -> None:
        """Show every attempt to send."""
        self._archive.show_history()

    def show_batches(self) -> None:
        """Show the batches."""
        self._archive.show_batches()

    def new_batch(self, choice: "BatchChoice", account: Account | None) -> None:
        """Make a batch out of files and folders."""
        self._archive.new_batch(choice, account)

    def attempt_ended(self, record: AttemptRecord) -> None:
        """More is known of an attempt."""
        self._archive.attempt_ended(record)

    # Start and end

    def start(self, files: Sequence[Path | str], account: Account | None) -> None:
        """Open a window for each file ("-": standard input), or one with the sample message at the first start."""
        first = self.new_window()
        for number, name in enumerate(files):
            window = first if number == 0 else self.new_window()
            if isinstance(name, Path):
                window.open_path(name)
            else:
                window.files.open_standard_input()
        if account is not None:
            for window in self.windows:
                window.choose_account(account.id)
        if not files and not self.services.memory.values.sample_shown:
            AfterFirstPaint(first, first.files.open_sample)
            first.opener.opened.connect(self._on_sample_shown, Qt.ConnectionType.SingleShotConnection)
        if self._troubles:
            first.notice.tell(" ".join(self._troubles))
        AfterFirstPaint(first, self._recover)

    def close(self) -> bool:
        """End the threads and the sandbox; False where something still blocks (a dead network drive, a prompt)."""
        self.reader.stop()
        archive_ended = self._archive.stop(_CLOSE_MILLISECONDS)
        self._lookup_api.close()
        services = self.services
        self._workshop.stop()
        readers, workers = (services.files, services.standard_input), (services.work, services.checks)
        threads = (self._sender, *readers, services.lookups, services.probing, *workers)
        ended = [thread.close(_CLOSE_MILLISECONDS) for thread in threads]
        self._workshop.close()
        if ended[threads.index(services.files)]:  # which alone uses it beside this thread
            services.keeper.close()
        else:
            services.keeper.forget_shared()
        self._archive.close_journal()
        self._sandbox.stop()
        self._collector.close()
        return archive_ended and all(ended)

    def tell(self, sentence: str, *actions: tuple[str, Callable[[], object]]) -> None:
        """Show ``sentence`` in the window that is in front."""
        target = self._last_used()
        if target is not None:
            target.notice.tell(sentence, *actions)

    def front_window(self) -> MainWindow:
        """Return the window that was used last, or a new one, and bring it to the front."""
        window = self._last_used() or self.new_window()
        window.raise_()
        window.activateWindow()
        return window

    def _last_used(self) -> MainWindow | None:
        return max(self.windows, key=lambda window: window.used_at, default=None)

    def _recover(self) -> None:
        self._archive.start()
        from cfmail_gui.gui.recovering import Recovering

        Recovering(self.services, self.windows, self)

    @Slot()
    def _on_sample_shown(self) -> None:
        self.services.memory.keep_sample_shown()

    def _set_proxy(self, url: str) -> None:
        self.services.memory.keep_proxy(url)
        self._api.use_proxy(url)
        self._lookup_api.use_proxy(url)
        self._archive.use_proxy(url)

    def _load(self, settings: Settings, store: AccountStore) -> tuple[Account, ...]:
        loaded = Loaded()
        try:
            settings.load()
        except BadFile as error:
            self._troubles.append(texts_message.bad_file(error))
        try:
            loaded = store.load()
        except BadFile as error:
            self._troubles.append(texts_message.bad_file(error))
        for problem in loaded.problems:
            self._troubles.append(texts_account.account_problem(problem.index + 1, problem.fault))
        return loaded.accounts

    def _from_environment(self, environ: Mapping[str, str]) -> tuple[Account | None, Secret | None]:
        try:
            found = environment_account(environ)
        except BadAccount as error:
            self._troubles.append(texts_account.bad_environment(error.fault))
            return None, None
        if found is None:
            return None, None
        log.register_secret(found[1].reveal())
        return found


def _beside(last: QWidget, window: QWidget) -> QPoint:
    """Return a place for another window from which all of it can be seen."""
    free = space(last)
    place = QRect(last.pos() + _CASCADE, window.size())
    return place.topLeft() if free.contains(place) else free.topLeft()
