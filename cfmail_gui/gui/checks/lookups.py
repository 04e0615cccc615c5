"""What only other computers can tell of a message: asked when the user wants it, after saying who learns what."""

import threading
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from cfmail_gui.account import Account
from cfmail_gui.checks.checked import Checked
from cfmail_gui.checks.hosts import true_host
from cfmail_gui.findings.finding import Finding
from cfmail_gui.gui import texts_checks_panel, texts_lookup
from cfmail_gui.gui.checks.asked import Asked, Kind, domains
from cfmail_gui.gui.checks.check_runner import CheckRunner
from cfmail_gui.gui.checks.checkup import Checkup
from cfmail_gui.gui.checks.ports import ProbesPort
from cfmail_gui.gui.dialogs import confirmed
from cfmail_gui.gui.errands import Errands
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.gui.texts import tr
from cfmail_gui.message.faults import CfmailError

_LOOK = 100  # milliseconds between two looks at the progress


class _Progress:
    """The thread for look-ups counts, the GUI thread reads; each is a single assignment."""

    def __init__(self, total: int) -> None:
        self.done = 0
        self.total = total
        self.cancelled = threading.Event()

    def tell(self, done: int) -> None:
        self.done = done


class Lookups(QObject):
    """One question at a time; ``busy`` until it is answered."""

    changed = Signal()  # ``busy``, ``can_stop``
    told = Signal(str)  # a sentence: how far it is, or what became of it

    def __init__(self, runner: CheckRunner, probes: ProbesPort, thread: TaskThread, window: QWidget) -> None:
        super().__init__(window)
        self._runner = runner
        self._probes = probes
        self._window = window
        self._errands = Errands(thread, self)
        self._progress: _Progress | None = None
        self._look = QTimer(self)
        self._look.setInterval(_LOOK)
        self._look.timeout.connect(self._on_look)
        self.busy = False

    @property
    def can_stop(self) -> bool:
        """Whether what is asked now can be broken off."""
        return self._progress is not None

    @Slot()
    def ask_dns(self) -> None:
        """Look up the records of the domains that answer for the message."""
        checkup = self._runner.checkup
        if checkup is None or self.busy or not (names := domains(checkup.report.checked)):
            return
        if confirmed(self._window, texts_checks_panel.asks_dns(names), tr("Look up DNS")):
            checked, probes = checkup.report.checked, self._probes
            self._begin()
            self._errands.run(lambda: probes.dns(checked), partial(self._on_found, "dns", checked), self._on_failed)

    @Slot()
    def ask_links(self) -> None:
        """Ask whether what the message links to is there."""
        checkup = self._runner.checkup
        if checkup is None or self.busy or not checkup.targets:
            return
        urls = tuple(checkup.targets)
        hosts = tuple(dict.fromkeys(true_host(url).ascii for url in urls))
        if not confirmed(self._window, texts_checks_panel.asks_links(len(urls), hosts), tr("Check links")):
            return
        checked, probes = checkup.report.checked, self._probes
        progress = self._progress = _Progress(len(urls))
        self._begin()
        self._look.start()
        self._errands.run(
            lambda: probes.links(checked, urls, progress.tell, progress.cancelled.is_set),
            partial(self._on_links, checkup),
            self._on_failed,
        )

    @Slot()
    def ask_domains(self) -> None:
        """Ask Cloudflare from which domains the account may send."""
        account = self._runner.account
        if account is None or self.busy:
            return
        if confirmed(self._window, texts_checks_panel.asks_domains(account.name), tr("Ask Cloudflare")):
            probes = self._probes
            self._begin()
            self._errands.run(
                lambda: probes.sending_domains(account), partial(self._on_domains, account), self._on_failed
            )

    @Slot()
    def stop(self) -> None:
        """Ask about no more links; what was found until then counts."""
        if self._progress is not None:
            self._progress.cancelled.set()

    def _begin(self) -> None:
        self.busy = True
        self.changed.emit()
        self.told.emit(texts_checks_panel.looking_up())

    def _end(self, sentence: str) -> None:
        self._look.stop()
        self._progress = None
        self.busy = False
        self.changed.emit()
        self.told.emit(sentence)

    def _on_found(self, kind: Kind, about: Checked, findings: tuple[Finding, ...]) -> None:
        asked, here = Asked(kind, about, findings), self._runner.checkup
        stopped = self._progress is not None and self._progress.cancelled.is_set()
        if here is None or not asked.holds(here.report.checked):
            self._end(texts_checks_panel.outdated())
            return
        self._runner.keep_asked(asked)
        self._end(texts_checks_panel.stopped() if stopped else texts_checks_panel.looked_up(findings))

    def _on_links(self, checkup: Checkup, findings: tuple[Finding, ...]) -> None:
        placed = (
            finding if finding.places else replace(finding, places=checkup.targets.get(finding.detail, ()))
            for finding in findings
        )
        self._on_found("links", checkup.report.checked, tuple(placed))

    def _on_domains(self, account: Account, names: tuple[str, ...]) -> None:
        self._runner.keep_domains(account, names)
        self._end(texts_checks_panel.domains_known(names))

    def _on_failed(self, error: CfmailError) -> None:
        self._end(texts_lookup.failure(error))

    @Slot()
    def _on_look(self) -> None:
        if self._progress is not None and not self._progress.cancelled.is_set():
            self.told.emit(texts_checks_panel.links_checked(self._progress.done, self._progress.total))
