"""The table of a batch: read page by page, filtered, and kept true while messages are sent."""

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QAbstractItemModelTester

from cfmail_gui.attempt import Outcome
from cfmail_gui.gui.batch.batch_model import BatchModel
from cfmail_gui.gui.task_thread import TaskThread
from tests.gui.batch.conftest import DELIVERED, item, plan

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


class Numbered:
    """Batches of any size that note what is read of them, and on which thread."""

    def __init__(self, count: int) -> None:
        self.changed = {}
        self.count = count
        self.read = []
        self.threads = set()
        self.gate = threading.Event()
        self.gate.set()

    def items(self, _batch_id, start, stop):
        found = tuple(item(place, **self.changed.get(place, {})) for place in range(start, min(stop, self.count)))
        self.read.append((start, stop))
        self.threads.add(threading.get_ident())
        assert self.gate.wait(20)
        return found


@pytest.fixture
def work(qtbot) -> Iterator[TaskThread]:
    thread = TaskThread()
    yield thread
    assert thread.close(10_000)


def made(source, work, **changes) -> BatchModel:
    model = BatchModel(source, "b", plan(**changes), work)
    QAbstractItemModelTester(model, FATAL)
    model.grow(source.count)
    return model


def shown(qtbot, model, row, column=2):
    qtbot.waitUntil(lambda: model.item_at(row) is not None and model.settled)
    return model.index(row, column).data()


def test_only_what_is_looked_at_is_read_and_never_on_this_thread(qtbot, work):
    source = Numbered(5000)
    model = BatchModel(source, "b", plan(), work)
    model.grow(5000)
    assert model.rowCount() == 5000
    assert (model.index(4321, 0).data(), model.index(4321, 2).data()) == (QLocale().toString(4322), "…")
    assert shown(qtbot, model, 4321) == "Mail 4321"
    assert source.read == [(4300, 4400)]
    assert threading.get_ident() not in source.threads


def test_nothing_holds_all_of_them(qtbot, work):
    model = BatchModel(Numbered(5000), "b", plan(), work)
    model.grow(5000)
    for row in range(0, 5000, 100):
        assert shown(qtbot, model, row) == f"Mail {row}"
    assert len(model._pages) <= 30


def test_cells(qtbot, work):
    source = Numbered(5)
    source.changed = {
        0: {"recipients": ("a@y.test", "b@y.test"), "findings": ("re-encoded", "bcc-removed")},
        1: {"state": "held", "note": "already-sent"},
        2: {"state": "ready", "note": "released-signature-broken"},
        3: {"state": "sent", "outcomes": ((Outcome.DELIVERED, 2), (Outcome.BOUNCED, 1))},
        4: {"state": "broken", "note": "too-many-recipients", "subject": "a\u202eb\nc"},
    }
    model = made(source, work)
    assert shown(qtbot, model, 0, 4) == "a@y.test +1"
    assert model.index(0, 6).data() == "re-encoded for sending, Bcc is removed"
    assert model.index(1, 7).data() == "Held: the same went to some of these recipients within the last hour"
    assert model.index(2, 7).data() == "Waiting: will be sent although its signature would break"
    assert model.index(3, 7).data() == "Sent: 2 delivered, 1 bounced"
    assert model.index(4, 7).data() == "Cannot be sent: more than 50 recipients"
    assert model.index(4, 2).data() == "ab c"


def test_every_state_has_an_icon_of_its_own(qtbot, work):
    from PySide6.QtCore import Qt

    source = Numbered(7)
    names = ("ready", "held", "broken", "sending", "sent", "not-sent", "unknown")
    source.changed = {place: {"state": state, "outcomes": DELIVERED} for place, state in enumerate(names)}
    model = made(source, work)
    shown(qtbot, model, 0)
    icons = [model.index(row, 7).data(Qt.ItemDataRole.DecorationRole).pixmap(32).toImage() for row in range(7)]
    assert all(one != other for index, one in enumerate(icons) for other in icons[:index])


def test_the_plan_decides_the_addresses(qtbot, work):
    model = made(Numbered(1), work)
    shown(qtbot, model, 0)
    model.show_plan(replace(plan(), sender="all@x.test", recipients=("one@y.test",)))
    assert (model.index(0, 3).data(), model.index(0, 4).data()) == ("all@x.test", "one@y.test")


def test_what_changes_while_its_page_is_read_is_read_again(qtbot, work):
    source = Numbered(3)
    model = made(source, work)
    source.gate.clear()
    model.index(0, 7).data()
    qtbot.waitUntil(lambda: len(source.read) == 1)
    source.changed[1] = {"state": "sending"}
    model.refresh((1,))
    source.gate.set()
    qtbot.waitUntil(lambda: model.index(1, 7).data() == "Sending")
    assert len(source.read) == 2


def test_the_filter_changes_only_the_rows_that_come_and_go(qtbot, work):
    source = Numbered(1200)
    source.changed = {place: {"state": "sent", "outcomes": DELIVERED} for place in (0, 700, 1199)}
    model = made(source, work)
    resets = []
    model.filter(("sent",))
    model.modelReset.connect(lambda: resets.append(1))
    qtbot.waitUntil(lambda: model.rowCount() == 3)
    assert [model.place_at(row) for row in range(3)] == [0, 700, 1199]
    source.changed = {place: {"state": "sent", "outcomes": DELIVERED} for place in (5, 6, 700, 1100)}
    model.refresh((5,))
    qtbot.waitUntil(lambda: [model.place_at(row) for row in range(model.rowCount())] == [5, 6, 700, 1100])
    assert resets == []
    assert (model.row_of(700), model.row_of(0)) == (2, -1)
    model.filter(())
    assert model.rowCount() == 1200


def test_rows_come_as_they_are_read(qtbot, work):
    source = Numbered(150)
    model = made(source, work)
    assert shown(qtbot, model, 149) == "Mail 149"
    source.count = 260
    model.grow(260)
    assert model.rowCount() == 260
    assert shown(qtbot, model, 160) == "Mail 160", "a page that was not full is read again"
