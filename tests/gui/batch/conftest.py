"""Batches with the real window, threads, engine, delivery and journal; only the far end is replaced."""

import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from cfmail_gui.account import SANDBOX_ACCOUNT_ID, SANDBOX_ID, Access, Account, Secret
from cfmail_gui.attempt import Outcome, SendFailed, SendReport
from cfmail_gui.batch_record import BatchItem, BatchPlan
from cfmail_gui.gui.batch.batch_choice import BatchChoice
from cfmail_gui.gui.batch.batch_desk import BatchDesk
from cfmail_gui.gui.batch.batch_ports import BatchTools
from cfmail_gui.gui.collector import GuiCollector
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.sending.batch_run import BatchRun
from cfmail_gui.sending.batch_scan import scan, sources
from cfmail_gui.sending.delivery import Delivery
from cfmail_gui.store.journal import Journal
from cfmail_gui.store.journal_batches import Batches
from cfmail_gui.store.journal_db import Database
from cfmail_gui.store.journal_history import History
from tests.conftest import ACCOUNT_ID

SANDBOX = Account(SANDBOX_ID, "Sandbox", SANDBOX_ACCOUNT_ID, kind="sandbox")
ACME = Account("acme", "Acme", ACCOUNT_ID, production=True, test_recipient="me@test.test")
CAREFUL = Account("careful", "Careful", ACCOUNT_ID, allow_list=("*@y.test",))
DELIVERED = ((Outcome.DELIVERED, 1),)


class FarEnd:
    """Stands for Cloudflare: ``answers`` by the subject's number; ``gate`` keeps all requests waiting."""

    def __init__(self):
        self.answers = {}
        self.gate = threading.Event()
        self.gate.set()
        self.sent = []  # (subject's number, envelope)

    def send_raw(self, access, request, message, progress):
        number = int(request.name.split(".")[0])
        self.sent.append((number, request.envelope))
        assert self.gate.wait(20)
        error = self.answers.get(number)
        if error:
            raise error
        outcomes = tuple((address, Outcome.DELIVERED) for address in request.envelope.recipients)
        return SendReport(request.attempt_id, datetime.now(UTC), outcomes, "id")


class Office:
    """A desk and all that is around it."""

    def __init__(self, qtbot, folder: Path):
        self._qtbot = qtbot
        self._collector = GuiCollector()  # as app.py has it
        self.folder = folder
        self.far = FarEnd()
        self.accounts = (SANDBOX, ACME, CAREFUL)
        self.database = Database(folder / "data" / "journal.sqlite")
        self.journal, self.batches = Journal(self.database), Batches(self.database)
        self.history = History(self.database)
        self.archive = TaskThread()
        self.scan, self.written, self.failures = scan, {}, []
        self.last_folder, self.kept_folders = "", []
        self.may_notify = True
        self.desk = self.make_desk()

    def make_desk(self) -> BatchDesk:
        tools = BatchTools(
            batches=self.batches,
            journal=self.journal,
            archive=self.archive,
            accounts=lambda: self.accounts,
            make_run=self._make_run,
            sources=sources,
            scan=lambda path: self.scan(path),  # noqa: PLW0108 - tests replace it
            write=self.written.__setitem__,
            folder=lambda: self.last_folder,
            keep_folder=self.kept_folders.append,
            may_notify=lambda: self.may_notify,
        )
        desk = BatchDesk(tools)
        desk.failed.connect(self.failures.append)
        return desk

    def _make_run(self, record, account, tell):
        delivery = Delivery(self.far, self._access_for, self.journal, wait=False)
        return BatchRun(record, account, self.batches, delivery, lambda _attempt_id: None, tell)

    def _access_for(self, _account):
        return Access(ACCOUNT_ID, "https://api.test", "token", Secret("t"))

    def mails(self, count: int, *, to: str = "b{number}@y.test", headers: str = "") -> Path:
        """Write messages into a folder and return it."""
        folder = self.folder / "mails"
        folder.mkdir(exist_ok=True)
        for number in range(count):
            recipient = to.format(number=number)
            text = f"From: me@x.test\nTo: {recipient}\nSubject: Mail {number}\n{headers}\nText {number}\n"
            (folder / f"{number}.eml").write_text(text)
        return folder

    def open(self, *paths: Path, account: Account | None = SANDBOX):
        """Make a batch and wait until its files are read and judged; return its window."""
        before = set(self.desk.windows)
        self.desk.open(BatchChoice(tuple(paths)), account)
        self._qtbot.waitUntil(lambda: len(self.desk.windows) > len(before), timeout=20_000)
        window = next(window for window in self.desk.windows if window not in before)
        self._qtbot.waitUntil(lambda: not self.desk.busy, timeout=20_000)
        self.settle(window)
        return window

    def settle(self, window) -> None:
        """Wait until the journal's thread has nothing left to do, and the rows are shown."""
        done = []
        ticket = self.archive.run(lambda: None)
        self.archive.done.connect(lambda number, _answer: done.append(number))
        self._qtbot.waitUntil(lambda: ticket in done, timeout=20_000)
        self._qtbot.waitUntil(lambda: _is_read(window), timeout=20_000)

    def show(self, window) -> None:
        """Have the window in front."""
        window.activateWindow()
        self._qtbot.waitUntil(lambda: QApplication.activeWindow() is window)

    def ended(self, window) -> None:
        """Wait until the batch is done."""
        self._qtbot.waitUntil(lambda: window.controls.state.text().startswith("Done"), timeout=20_000)
        self._qtbot.waitUntil(lambda: not self.desk.busy)
        self.settle(window)

    def close(self) -> None:
        self.far.gate.set()
        assert self.desk.close(20_000)
        for window in self.desk.windows:
            window.close()
        assert self.archive.close(20_000)
        QApplication.sendPostedEvents(None, 0)
        self.database.close()
        self._collector.close()


def _is_read(window) -> bool:
    model = window.model
    return all(model.item_at(row) is not None for row in range(min(model.rowCount(), 20))) and model.settled


@pytest.fixture
def office(qtbot, tmp_path):
    made = Office(qtbot, tmp_path)
    yield made
    made.close()


def refused(status: int = 400) -> SendFailed:
    return SendFailed("refused", maybe_sent=False, status=status)


def item(place: int, **changes) -> BatchItem:
    values = {
        "path": f"/mails/{place}.eml",
        "start": 0,
        "end": -1,
        "name": f"{place}.eml",
        "sha256": "00" * 32,
        "subject": f"Mail {place}",
        "sender": "me@x.test",
        "recipients": (f"b{place}@y.test",),
        "size": 1000 + place,
    }
    return BatchItem(place=place, **(values | changes))


def plan(**changes) -> BatchPlan:
    return BatchPlan(SANDBOX.id, **changes)
