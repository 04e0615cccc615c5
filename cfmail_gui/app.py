"""The composition root: builds everything, owns the threads and the windows, and closes them."""

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from cfmail_gui.account import Account, BadAccount, Secret, sandbox_account
from cfmail_gui.archive import Archive
from cfmail_gui.gui import texts, texts_account, texts_message
from cfmail_gui.gui.appearance import use_appearance
from cfmail_gui.gui.collector import GuiCollector
from cfmail_gui.gui.first_paint import AfterFirstPaint
from cfmail_gui.gui.languages import use_language
from cfmail_gui.gui.main_window import MainWindow
from cfmail_gui.gui.send_worker import SendThread
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.gui.windows import Windows
from cfmail_gui.late import LateApi, LateDelivery, LateLookups, LateSandbox
from cfmail_gui.message.faults import BadFile
from cfmail_gui.record import AttemptRecord
from cfmail_gui.sending.access import AccessResolver
from cfmail_gui.sending.account_book import AccountBook
from cfmail_gui.sending.keeper import Keeper
from cfmail_gui.sending.memory import Memory
from cfmail_gui.sending.open_windows import OpenWindows
from cfmail_gui.sending.reading import MessageReader
from cfmail_gui.sending.recent import RecentFiles
from cfmail_gui.store import log
from cfmail_gui.store.accounts import AccountStore, Loaded, environment_account
from cfmail_gui.store.json_list import JsonList
from cfmail_gui.store.paths import Paths
from cfmail_gui.store.settings import Settings
from cfmail_gui.store.tokens import TokenVault
from cfmail_gui.trust import Trust
from cfmail_gui.wanted import Wanted
from cfmail_gui.workshop import Workshop

if TYPE_CHECKING:
    from cfmail_gui.gui.batch.batch_choice import BatchChoice
    from cfmail_gui.gui.instance_client import Answer
    from cfmail_gui.gui.instance_server import InstanceServer
    from cfmail_gui.gui.preferences.preferences_window import PreferencesWindow

# A repaint asks the table models for dozens of values, and for each may have to wait for the interpreter while the send
# thread encodes: with the default of 5 ms a repaint took 90 ms.
_SWITCH_SECONDS = 0.000_5
_CLOSE_MILLISECONDS = 12_000  # connecting, which cannot be broken off, takes 10 s at most


class Program(QObject):
    """Everything that outlives a window: accounts, settings, threads, sandbox, and the list of windows."""

    def __init__(self, paths: Paths, environ: Mapping[str, str], vault: TokenVault | None = None) -> None:
        super().__init__()
        self._preferences: PreferencesWindow | None = None
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
        sandbox = sandbox_account(texts.sandbox_name())
        fixed = (sandbox, environment) if environment else (sandbox,)
        access = AccessResolver(vault, self._sandbox, secret)
        self._archive = Archive(paths, memory, self._lookup_api, access, self)
        self._sender = SendThread(LateDelivery(self._api, access, self._archive.journal).attempt, self._api.stop)
        self.reader = MessageReader()
        self._workshop = Workshop(paths, environ, memory, self._lookup_api, access)
        book = AccountBook(fixed, stored, shelf, vault, self._lookup_api.verify)
        keeper = Keeper(paths, lambda: memory.values.keep_addresses)
        self.trust = Trust(paths, book, vault, keeper, memory, self._archive.records)
        self.services = self._made_services(book, memory, keeper, paths)
        self.front = Windows(self.services, OpenWindows(JsonList(paths.open_windows)), self)
        self.windows = self.front.all
        self._server: InstanceServer | None = None

    def _made_services(self, book: AccountBook, memory: Memory, keeper: Keeper, paths: Paths) -> Services:
        archive, workshop, files = self._archive, self._workshop, TaskThread()
        return Services(
            book=book,
            memory=memory,
            sender=self._sender,
            files=files,
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
            recent=RecentFiles(JsonList(paths.recent_files), memory, files.run),
            own_data=self.trust.own_data,
            diagnostics=self.trust.diagnostics,
            set_proxy=self._set_proxy,
            desk=self,
        )

    # The desk that windows see

    def last_used(self) -> MainWindow | None:
        """Return the window that had the keyboard last."""
        return self.front.last_used()

    def new_window(self, layout: Mapping[str, str] | None = None) -> MainWindow:
        """Open another window."""
        return self.front.open(layout)

    def show_if_open(self, path: Path, asking: MainWindow) -> bool:
        """Bring the window with this file to the front."""
        return self.front.show_if_open(path, asking)

    def forget(self, window: MainWindow) -> None:
        """Drop a closed window."""
        self.front.forget(window)
        self._archive.keep_in_sight()

    @Slot()
    def quit(self) -> None:
        """Close every window; one that is sending stays until its send has ended."""
        if (self._preferences is None or self._preferences.close()) and self._archive.leave():
            self.front.close_all()

    def accounts_changed(self) -> None:
        """Show the changed accounts everywhere."""
        self._archive.accounts_changed()
        for window in self.windows:
            window.show_accounts()

    @Slot()
    def help(self, topic: str = "") -> None:
        """Show the manual at ``topic``, or at what is about the widget that has the keyboard."""
        from cfmail_gui.gui.help_topic import topic_here
        from cfmail_gui.gui.help_window import show_help

        show_help(topic or topic_here())

    def show_preferences(self, page: str = "") -> None:
        """Show the preferences."""
        from cfmail_gui.gui.preferences.preferences_window import show_preferences

        self._preferences = show_preferences(self.services, page)

    def show_diagnostics(self) -> None:
        """Show the log, and what a report of a fault would say."""
        from cfmail_gui.gui.trust.diagnostics_window import show_diagnostics

        show_diagnostics(self.services)

    def is_busy(self) -> bool:
        """Say whether a message or a batch is being sent, or read to be sent."""
        flows = (window.sending for window in self.windows)
        return self._archive.is_busy or any(flow.request is not None or flow.job.is_waiting for flow in flows)

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

    def start(self, files: Sequence[Path | str], account: Account | None, more: Wanted | None = None) -> None:
        """Open a window for each file ("-": standard input), and what ``more`` says.

        Without any: what was open last, or the sample message at the first start.
        """
        wanted = replace(more or Wanted(), files=tuple(files), account=account.id if account else None)
        first = self.new_window()
        self.front.serve(wanted, account)
        if not wanted.files and not wanted.new and not self.services.memory.values.sample_shown:
            AfterFirstPaint(first, first.files.open_sample)
            first.opener.opened.connect(self._on_sample_shown, Qt.ConnectionType.SingleShotConnection)
        if self._troubles:
            first.notice.tell(texts.sentences(*self._troubles))
        AfterFirstPaint(first, partial(self._recover, restores=wanted.is_nothing))

    def listen(self, name: str) -> None:
        """Do what later starts of the program want, which find this process by ``name``."""
        from cfmail_gui.gui.instance_server import InstanceServer

        self._server = InstanceServer(name, self._serve, self)

    def open_file(self, path: Path) -> None:
        """Open a file that the system wants opened."""
        self.front.serve(Wanted((path,)), None)

    def _serve(self, wanted: Wanted) -> "Answer":
        account = self.services.book.named(wanted.account)
        if wanted.account is not None and account is None:
            return "no-account"
        self.front.serve(wanted, account)
        return "done"

    def close(self) -> bool:
        """End the threads and the sandbox; False where something still blocks (a dead network drive, a prompt)."""
        if self._server is not None:
            self._server.close()
        self.reader.stop()
        archive_ended = self._archive.stop(_CLOSE_MILLISECONDS)
        self._lookup_api.close()
        services = self.services
        self._workshop.stop()
        readers, workers = (services.files, services.standard_input), (services.work, services.checks)
        threads = (self._sender, *readers, services.lookups, services.probing, *workers)
        ended = [thread.close(_CLOSE_MILLISECONDS) for thread in threads]
        self._workshop.close()
        self.front.session.close()
        services.recent.close()
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
        target = self.last_used()
        if target is not None:
            target.notice.tell(sentence, *actions)

    def front_window(self) -> MainWindow:
        """Return the window that was used last, or a new one, and bring it to the front."""
        return self.front.front()

    def _recover(self, *, restores: bool) -> None:
        self._archive.start()
        from cfmail_gui.gui.recovering import Recovering

        Recovering(self.services, self.windows, self)
        self.front.session.begin(restores=restores)  # after what was not saved, which may be of the same files

    @Slot()
    def _on_sample_shown(self) -> None:
        self.services.memory.keep_sample_shown()

    def _set_proxy(self, url: str) -> None:
        self.services.memory.keep_proxy(url)
        self._api.use_proxy(url)
        self._lookup_api.use_proxy(url)
        self._archive.use_proxy(url)

    def _load(self, settings: Settings, store: AccountStore) -> tuple[Account, ...]:
        loaded, trouble = Loaded(), None
        try:
            settings.load()
        except BadFile as error:
            trouble = error
        use_language(settings.values.language)  # before the first sentence
        use_appearance(settings.values.colours, settings.values.font_percent)
        if trouble is not None:
            self._troubles.append(texts_message.bad_file(trouble))
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
