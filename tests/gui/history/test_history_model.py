"""The table of attempts reads what is looked at, keeps little of it, and leaves no gap."""

import threading
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QItemSelectionModel, QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester

from cfmail_gui.attempt import Outcome
from cfmail_gui.gui.history import history_model
from cfmail_gui.gui.history.attempts_table import AttemptsTable
from cfmail_gui.gui.history.history_model import HistoryModel
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.history_query import AttemptLine

MANY = 100_000


def line(number: int, **changes) -> AttemptLine:
    facts = {
        "number": number,
        "id": f"a{number}",
        "started_at": datetime(2026, 11, 21, 10, tzinfo=UTC),
        "account_name": "Acme",
        "simulated": False,
        "state": "sent",
        "marked": False,
        "subject": f"Subject {number}",
        "sender": "me@sender.test",
        "first_recipient": "ada@one.test",
        "recipients": 1,
        "outcomes": ((Outcome.DELIVERED, 1),),
        "size": number,
        "has_body": True,
    }
    return AttemptLine(**(facts | changes))


class Numbered:
    """A history of any length that notes what is read of it, and on which thread."""

    def __init__(self) -> None:
        self.read: list[tuple[int, ...]] = []
        self.threads: set[int] = set()
        self.gone: set[int] = set()
        self.word = "Subject"

    def lines(self, numbers):
        self.read.append(tuple(numbers))
        self.threads.add(threading.get_ident())
        return tuple(line(each, subject=f"{self.word} {each}") for each in numbers if each not in self.gone)


@pytest.fixture
def thread(qtbot) -> Iterator[TaskThread]:
    made = TaskThread()
    yield made
    assert made.close(10_000)


@pytest.fixture
def history() -> Numbered:
    return Numbered()


@pytest.fixture
def owner(qtbot) -> QObject:
    return QObject()


@pytest.fixture
def model(history, thread, owner) -> HistoryModel:
    made = HistoryModel(history, thread, owner)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, owner)
    return made


def newest_first(count: int) -> tuple[int, ...]:
    return tuple(range(count, 0, -1))


def read(qtbot, model: HistoryModel, row: int) -> str:
    """Return a subject, as soon as it is known."""
    qtbot.waitUntil(lambda: model.index(row, 1).data() != "…")
    return model.index(row, 1).data()


def test_only_what_is_looked_at_is_read_and_on_the_thread(qtbot, history, thread, owner):
    model = HistoryModel(history, thread, owner)
    model.show_numbers(newest_first(MANY))
    assert (model.rowCount(), history.read) == (MANY, [])
    assert read(qtbot, model, 50_000) == "Subject 50000"
    assert len(history.read) == 1
    assert len(history.read[0]) == 100
    assert threading.get_ident() not in history.threads


def test_what_is_known_is_bounded(qtbot, history, thread, owner, monkeypatch):
    monkeypatch.setattr(history_model, "_MOST_KNOWN", 250)
    model = HistoryModel(history, thread, owner)
    model.show_numbers(newest_first(2_000))
    for row in range(0, 2_000, 100):
        read(qtbot, model, row)
    assert len(model._known) <= 250
    assert read(qtbot, model, 0) == "Subject 2000"


def test_new_ones_on_top_are_inserted_and_anything_else_is_a_new_list(qtbot, model):
    inserted, reset = [], []
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    model.modelReset.connect(lambda: reset.append(1))
    model.show_numbers((3, 2, 1))
    model.show_numbers((5, 4, 3, 2, 1))
    assert (inserted, len(reset)) == ([(0, 1)], 1)
    model.show_numbers((5, 4, 3, 2, 1))
    assert len(reset) == 1, "the same list leaves the selection alone"
    model.show_numbers((5, 1))
    model.show_numbers(())
    assert (inserted, len(reset)) == ([(0, 1)], 3)


def test_rows_are_read_again_and_shown_as_they_were_until_then(qtbot, model, history):
    model.show_numbers(newest_first(10))
    read(qtbot, model, 0)
    history.word = "Changed"
    model.read_again()
    assert model.index(0, 1).data() == "Subject 10"
    qtbot.waitUntil(lambda: model.index(0, 1).data() == "Changed 10")


def test_what_is_gone_says_so_and_is_not_asked_for_for_ever(qtbot, model, history):
    history.gone = {9}
    with qtbot.waitSignal(model.outdated):
        model.show_numbers(newest_first(10))
        model.index(0, 1).data()
    assert [model.index(row, 1).data() for row in range(3)] == ["Subject 10", "(deleted)", "Subject 8"]
    assert len(history.read) == 1


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({}, "Delivered"),
        ({"state": "sending"}, "Sending"),
        ({"state": "not-sent"}, "Not sent"),
        ({"state": "unknown"}, "Unknown"),
        ({"marked": True, "outcomes": ((Outcome.UNKNOWN, 3),)}, "Sent (marked by you)"),
        ({"marked": True, "outcomes": ((Outcome.DELIVERED, 3),)}, "Delivered"),  # the log has told since
        ({"outcomes": ((Outcome.QUEUED, 3),)}, "Queued"),
        ({"outcomes": ((Outcome.DELIVERED, 40), (Outcome.FAILED, 2))}, "2 failed, 40 delivered"),
        ({"outcomes": ()}, "Sent"),
    ],
)
def test_every_state_has_a_word_a_picture_and_a_colour(qtbot, model, history, changes, word):
    history.lines = lambda numbers: tuple(line(each, **changes) for each in numbers)
    model.show_numbers((1,))
    read(qtbot, model, 0)
    index = model.index(0, 5)
    assert index.data() == word
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert index.data(Qt.ItemDataRole.ForegroundRole).isValid()


def test_thousands_of_chosen_rows_are_chosen_again_as_ranges(qtbot, history, thread):
    owner = QObject()
    model = HistoryModel(history, thread, owner)
    table = AttemptsTable(model, history, thread, None)
    qtbot.addWidget(table)
    model.show_numbers(newest_first(MANY))
    table.selectAll()
    rows = QItemSelectionModel.SelectionFlag.Deselect | QItemSelectionModel.SelectionFlag.Rows
    table.selectionModel().select(model.index(50_000, 0), rows)
    chosen = frozenset(table.chosen)
    assert len(chosen) == table.chosen_count == MANY - 1
    model.show_numbers(newest_first(MANY)[10:])
    assert table.chosen_count == 0
    assert table.choose_again(chosen)
    assert frozenset(table.chosen) == chosen - frozenset(range(MANY - 9, MANY + 1))
    assert len(table.selectionModel().selection().toList()) <= 3


def test_what_was_marked_as_sent_is_not_drawn_as_unknown(qtbot, model, history):
    lost = {"outcomes": ((Outcome.UNKNOWN, 1),)}
    changes = {2: {"marked": True, **lost}, 1: {"state": "unknown", **lost}}
    history.lines = lambda numbers: tuple(line(each, **changes[each]) for each in numbers)
    model.show_numbers((2, 1))
    read(qtbot, model, 0)
    read(qtbot, model, 1)
    sent, unknown = (model.index(row, 5) for row in range(2))
    for role in (Qt.ItemDataRole.ForegroundRole, Qt.ItemDataRole.DecorationRole):
        assert sent.data(role) != unknown.data(role)
