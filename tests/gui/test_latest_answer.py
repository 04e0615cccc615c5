"""Only the answer to the last question counts, and a thread is never given two questions at a time."""

import logging
import threading

import pytest
from PySide6.QtCore import QObject

from cfmail_gui.attempt import SendFailed
from cfmail_gui.gui.latest_answer import SMALL_OCTETS, LatestAnswer
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.message.faults import BadMessage

LARGE = SMALL_OCTETS + 1


@pytest.fixture
def thread(qtbot):
    tasks = TaskThread()
    yield tasks
    assert tasks.close(10_000)


@pytest.fixture
def question(thread):
    parent = QObject()
    asked = LatestAnswer(thread, parent)
    asked.parent_kept = parent
    asked.answers, asked.failures = [], []
    asked.answered.connect(asked.answers.append)
    asked.failed.connect(asked.failures.append)
    return asked


class Gate:
    """A task that says when it has begun, and ends when it is let go."""

    def __init__(self, answer: object) -> None:
        self.begun, self.let_go = threading.Event(), threading.Event()
        self._answer = answer

    def __call__(self) -> object:
        self.begun.set()
        assert self.let_go.wait(20)
        return self._answer


def refuse():
    raise BadMessage("empty", position=0)


def test_a_small_task_is_done_at_once_and_a_large_one_on_the_thread(qtbot, question):
    question.ask(lambda: threading.current_thread() is threading.main_thread(), SMALL_OCTETS)
    assert question.answers == [True]
    question.ask(lambda: threading.current_thread() is threading.main_thread(), LARGE)
    assert question.busy
    qtbot.waitUntil(lambda: not question.busy)
    assert question.answers == [True, False]
    question.ask(lambda: "nobody knows how long")
    assert question.busy
    qtbot.waitUntil(lambda: len(question.answers) == 3)


def test_what_was_asked_while_a_task_was_in_hand_is_skipped_but_for_the_last(qtbot, question):
    gate, done = Gate("first"), []
    question.ask(gate)
    assert gate.begun.wait(10)
    for number in range(50):
        question.ask(lambda number=number: done.append(number) or number)
    gate.let_go.set()
    qtbot.waitUntil(lambda: not question.busy)
    assert question.answers == [49]
    assert done == [49]


def test_a_small_question_overtakes_a_large_one_that_is_in_hand(qtbot, question, thread):
    gate = Gate("late")
    question.ask(gate)
    assert gate.begun.wait(10)
    question.ask(lambda: "small", 1)
    assert question.answers == ["small"]
    assert not question.busy
    with qtbot.waitSignal(thread.done):
        gate.let_go.set()
    assert question.answers == ["small"]
    question.ask(lambda: "next")
    qtbot.waitUntil(lambda: question.answers == ["small", "next"])


def test_what_is_forgotten_is_not_answered_even_where_it_was_still_waiting(qtbot, question, thread):
    gate, done = Gate("first"), []
    question.ask(gate)
    question.ask(lambda: done.append("second"))
    question.forget()
    assert not question.busy
    with qtbot.waitSignal(thread.done):
        gate.let_go.set()
    assert (question.answers, done) == ([], [])


def test_failures_come_where_answers_would(qtbot, question):
    question.ask(refuse, 1)
    question.ask(refuse)
    qtbot.waitUntil(lambda: len(question.failures) == 2)
    assert [error.fault for error in question.failures] == ["empty", "empty"]
    assert not question.busy
    assert question.answers == []


def test_a_mistake_of_the_program_is_a_failure_and_the_next_question_is_answered(qtbot, question, caplog):
    with caplog.at_level(logging.CRITICAL):
        question.ask(lambda: 1 // 0)
        qtbot.waitUntil(lambda: len(question.failures) == 1)
    assert isinstance(question.failures[0], SendFailed)
    question.ask(lambda: "well")
    qtbot.waitUntil(lambda: question.answers == ["well"])


def test_two_questions_on_one_thread_get_their_own_answers(qtbot, question, thread):
    other, answers = LatestAnswer(thread, question), []
    other.answered.connect(answers.append)
    gate = Gate("one")
    question.ask(gate)
    other.ask(lambda: "two")
    gate.let_go.set()
    qtbot.waitUntil(lambda: bool(answers))
    assert (question.answers, answers) == (["one"], ["two"])


def test_an_asker_that_is_gone_hears_nothing(qtbot, thread):
    parent = QObject()
    asked, answers, gate = LatestAnswer(thread, parent), [], Gate("late")
    asked.answered.connect(answers.append)
    asked.ask(gate)
    assert gate.begun.wait(10)
    del asked
    parent.deleteLater()
    del parent
    with qtbot.waitSignal(thread.done):
        gate.let_go.set()
    assert answers == []
