"""The history window over a real journal, with real threads."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog

from cfmail_gui.attempt import Outcome
from cfmail_gui.gui.collector import GuiCollector
from cfmail_gui.gui.history.history_window import HistoryWindow
from cfmail_gui.gui.history.housekeeping import Housekeeping
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.history_query import Retention
from cfmail_gui.sending.keeper import Keeper
from cfmail_gui.store.journal import Journal
from cfmail_gui.store.journal_db import Database
from cfmail_gui.store.journal_history import History
from tests.store.attempts import attempt, failed, report


class Shelf:
    """A journal, the window on it, and what the window has asked for."""

    def __init__(self, qtbot, paths):
        self._qtbot = qtbot
        self._collector = GuiCollector()  # as the program does
        self.database = Database(paths.journal)
        self.journal = Journal(self.database)
        self.history = History(self.database)
        self.threads = (TaskThread(), TaskThread())
        self.accounts = ()
        self.retention = Retention()
        self.folders: list[str] = []
        self.opened: list[object] = []
        self.window = HistoryWindow(self.history, self.threads[0], lambda: self.accounts, self._house(paths))
        QAbstractItemModelTester(
            self.window.table.model(), QAbstractItemModelTester.FailureReportingMode.Fatal, self.window
        )
        self.window.open_wanted.connect(self.opened.append)

    def _house(self, paths):
        return Housekeeping(
            writing=self.threads[1],
            write=Keeper(paths).save,
            folder=lambda: str(paths.data),
            keep_folder=self.folders.append,
            retention=lambda: self.retention,
            keep_retention=self.keep,
            set_aside=self.database.set_aside,
        )

    def keep(self, retention: Retention) -> None:
        self.retention = retention

    def begin(self, attempt_id: str, *to: str, **changes):
        """Put an attempt that is being sent into the journal."""
        octets = f"Subject: {attempt_id}\r\n\r\n".encode()
        record = attempt(attempt_id, *to, octets=octets, **changes)
        return self.journal.begin(record, octets, repeat_allowed=True)

    def sent(self, attempt_id: str, *to: str, outcomes: tuple[Outcome, ...] = (), **changes):
        record = self.begin(attempt_id, *to, **changes)
        answered = record.reported(report(record, *outcomes))
        self.journal.finish(answered, None)
        return answered

    def lost(self, attempt_id: str, **changes):
        """One that may have been sent."""
        record = failed(self.begin(attempt_id, **changes), maybe_sent=True)
        self.journal.finish(record, None)
        return record

    def show(self) -> HistoryWindow:
        self.window.show()
        self.window.activateWindow()
        self._qtbot.waitUntil(lambda: QApplication.activeWindow() is self.window)
        self.settle()
        return self.window

    def settle(self) -> None:
        """Wait until everything that was asked has been answered, and all that can be seen is read."""
        self._qtbot.waitUntil(self._is_settled, timeout=20_000)

    def _is_settled(self) -> bool:
        window = self.window
        table, model = window.table, window.table.model()
        tasks = (window._finding, window._naming, window.details._reading, model._reading, table._copying)
        if window.jobs.busy or window._calm.isActive() or any(task.busy for task in tasks):
            return False
        last = table.rowAt(table.viewport().height() - 1)
        shown = range(table.rowAt(0), last + 1 if last >= 0 else model.rowCount())
        return all(model.index(row, 0).data() != "…" for row in shown if row >= 0)

    def subjects(self) -> list[str]:
        model = self.window.table.model()
        return [model.index(row, 1).data() for row in range(model.rowCount())]

    def search(self, words: str) -> list[str]:
        """Type words, and return the subjects of what is found."""
        self.window.filters.search_edit.clear()
        self._qtbot.keyClicks(self.window.filters.search_edit, words)
        self.settle()
        return self.subjects()

    def close(self) -> None:
        self.window.close()
        assert all(thread.close(10_000) for thread in self.threads)
        self.database.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)
        self._collector.close()


@pytest.fixture
def shelf(qtbot, paths) -> Iterator[Shelf]:
    made = Shelf(qtbot, paths)
    yield made
    made.close()


@pytest.fixture
def three(shelf) -> Shelf:
    """A journal with one delivered attempt, one with several outcomes, and one that may have been sent."""
    shelf.sent("d1", "ada@one.test", subject="Delivered well", minutes=1)
    shelf.sent(
        "m1", "ada@one.test", "bob@two.test", outcomes=(Outcome.DELIVERED, Outcome.BOUNCED), subject="Mixed", minutes=2
    )
    shelf.lost("u1", subject="Lost answer", minutes=3)
    return shelf


@pytest.fixture
def target(tmp_path, monkeypatch) -> Path:
    """The file that every file dialog answers with."""
    path = tmp_path / "out" / "history.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path
