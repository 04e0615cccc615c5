"""The Checks page alone, with the real workbench, session, disk, threads and checks; only the network is replaced."""

from dataclasses import dataclass, field

from cfmail_gui.account import SANDBOX_ACCOUNT_ID, SANDBOX_ID, Account
from cfmail_gui.findings.finding import Finding
from cfmail_gui.gui.checks.check_runner import CheckRunner
from cfmail_gui.gui.checks.checks_page import ChecksPage
from cfmail_gui.gui.checks.findings_table import FindingsTable
from cfmail_gui.gui.task_thread import TaskThread
from tests.gui.pages import Stage

ACCOUNT = Account(SANDBOX_ID, "Sandbox", SANDBOX_ACCOUNT_ID, kind="sandbox")
GOOD = (
    b"From: Me <me@sender.test>\r\nTo: you@one.test\r\nSubject: Hello there\r\n"
    b"Date: Sun, 22 Nov 2026 08:00:00 +0000\r\nMessage-ID: <1@sender.test>\r\nMIME-Version: 1.0\r\n"
    b"Content-Type: text/plain; charset=utf-8\r\n\r\nGood morning.\r\n"
)
NO_DATE = GOOD.replace(b"Date: Sun, 22 Nov 2026 08:00:00 +0000\r\n", b"")


@dataclass
class Probes:
    """Far ends that answer at once, or with what ``failure`` raises."""

    found: tuple[Finding, ...] = ()
    domains: tuple[str, ...] = ("sender.test",)
    failure: Exception | None = None
    asked: list[object] = field(default_factory=list)
    wait: object = None  # called before an answer, with what tells whether it was stopped

    def dns(self, checked):
        self.asked.append(("dns", checked.envelope.sender))
        return self._answer()

    def links(self, checked, urls, progress, cancelled):
        self.asked.append(("links", tuple(urls)))
        progress(1)
        if self.wait is not None:
            self.wait(cancelled)
        return self._answer()

    def sending_domains(self, account):
        self.asked.append(("domains", account.id))
        if self.failure is not None:
            raise self.failure
        return self.domains

    def _answer(self):
        if self.failure is not None:
            raise self.failure
        return self.found


class ChecksStage(Stage):
    """``counted`` is what was said beside Send, ``html`` and ``sources`` where clicks led."""

    def __init__(self, qtbot, paths):
        self.probes, self.counted, self.html, self.sources = Probes(), [], [], []
        self._more = (TaskThread(), TaskThread())
        super().__init__(qtbot, paths, self._make)
        self.workbench.source_wanted.connect(self.sources.append)
        self.page.html_wanted.connect(lambda line, column: self.html.append((line, column)))

    def _make(self, workbench, services, window):
        services.checks, services.probing, services.probes = *self._more, self.probes
        self.runner = CheckRunner(workbench, services.checks, window)
        self.runner.counted.connect(lambda failures, total: self.counted.append((failures, total)))
        self.runner.set_account(ACCOUNT)
        return ChecksPage(self.runner, workbench, services, window)

    def check(self, raw):
        """Open a message and wait for what the checks say."""
        self.open(raw)
        self.settle()

    def settle(self):
        """Wait until the checks are about the message as it is now."""
        self._qtbot.waitUntil(lambda: not self.runner.busy and self.runner.checkup is not None, timeout=20_000)

    @property
    def codes(self):
        """What the table lists, without headings."""
        rows = self.page.table.model().rows
        return [row.finding.code for row in rows if hasattr(row, "finding")]

    def close(self):
        self.runner.stop()
        assert all(thread.close(10_000) for thread in self._more)
        super().close()


def choose_code(table: FindingsTable, code: str) -> None:
    """Choose the first finding with this code."""
    model = table.model()
    rows = range(model.rowCount())
    table.selectRow(next(row for row in rows if (each := model.finding(row)) and each.finding.code == code))
