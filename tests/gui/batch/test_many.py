"""5,000 files: the window is never held up, and nothing holds them all."""

import sys
import time

import pytest
from PySide6.QtCore import QObject, QTimer, Slot

from cfmail_gui.gui.batch.batch_choice import BatchChoice
from tests.gui.batch.conftest import SANDBOX

COUNT = 5000
MOST_SECONDS = 0.05
LATE = 5  # ticks that may come late: this computer does other things, too


@pytest.fixture(autouse=True)
def switching():
    """As app.py has it."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(0.000_5)
    yield
    sys.setswitchinterval(before)


class Ticker(QObject):
    """Notes how late the event loop is."""

    def __init__(self):
        super().__init__()
        self.gaps = []
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start(5)

    @Slot()
    def _on_tick(self):
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now


def test_reading_filtering_and_scrolling_5000_files(qtbot, office):
    folder = office.mails(1)
    text = (folder / "0.eml").read_bytes()
    for number in range(1, COUNT):
        (folder / f"{number}.eml").write_bytes(text)
    ticker = Ticker()
    office.desk.open(BatchChoice((folder,)), SANDBOX)
    qtbot.waitUntil(lambda: len(office.desk.windows) == 1, timeout=20_000)
    window = office.desk.windows[0]
    qtbot.waitUntil(lambda: window.model.rowCount() > 0, timeout=20_000)
    assert office.desk.busy, "rows come while files are read"
    qtbot.waitUntil(lambda: not office.desk.busy, timeout=120_000)
    office.settle(window)
    assert window.model.rowCount() == COUNT
    window.rows.filter.setCurrentIndex(1)
    qtbot.waitUntil(lambda: window.model.rowCount() == COUNT, timeout=20_000)
    started = time.perf_counter()
    window.rows.table.selectAll()
    window.rows.table.horizontalHeader().grab()  # a header that knows the selection looks at 5,000 rows for each title
    assert time.perf_counter() - started < MOST_SECONDS
    for row in range(0, COUNT, 500):
        window.rows.table.scrollTo(window.model.index(row, 0))
        office.settle(window)
    late = [gap for gap in ticker.gaps if gap > MOST_SECONDS]
    assert len(late) <= LATE, sorted(late)[-10:]
    assert len(window.model._pages) <= 30
