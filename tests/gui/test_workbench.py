"""Every edit of every view comes through here, in order, and each view hears of it once it is known."""

import logging
import threading
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QWidget

from cfmail_gui.gui.page import Page
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.gui.workbench import Workbench
from cfmail_gui.message.document import spliced
from cfmail_gui.message.edit import Edited, EditNote
from cfmail_gui.message.faults import BadEdit
from cfmail_gui.message.wire import WireOptions
from cfmail_gui.sending.opening import examine
from cfmail_gui.sending.session import Session
from tests.conftest import MESSAGE

LARGE = MESSAGE + b"x" * 70 * 3_000


class OnePage(Page):
    """A view that counts, and edits when it is told to."""

    def __init__(self, workbench, parent):
        super().__init__(workbench, SimpleNamespace(), parent)
        self.seen, self.forgotten = [], 0
        workbench.changed.connect(self.refresh)

    def refresh(self):
        session = self.workbench.session
        self.seen.append((session.document.raw, session.is_examined))

    def forget_shown(self):
        self.forgotten += 1


@pytest.fixture
def thread(qtbot):
    work = TaskThread()
    yield work
    assert work.close(10_000)


@pytest.fixture
def bench(qtbot, thread):
    window = QWidget()
    made = Workbench(Session(), thread, window)
    made.window_kept = window
    made.said = []
    for name in ("refused", "noted", "told"):
        getattr(made, name).connect(lambda what, name=name: made.said.append((name, what)))
    made.mended.connect(lambda: made.said.append(("mended", None)))
    return made


@pytest.fixture
def page(bench):
    return OnePage(bench, bench.window_kept)


def opened(raw=MESSAGE):
    return examine(raw, "a.eml")


def put(octets, at=0):
    return lambda document: spliced(document, at, at, octets)


def refuse(_document):
    raise BadEdit("control", position=3)


def hold(thread):
    let_go = threading.Event()
    thread.run(lambda: let_go.wait(20))
    return let_go


def test_nothing_is_edited_where_nothing_is_open(bench):
    assert not bench.apply("x", put(b"A: 1\r\n"))
    bench.undo()
    bench.redo()
    bench.set_options(WireOptions(seven_bit=True))
    bench.edit_envelope("a@x.test", "b@x.test", "envelope", "sender")
    bench.undo()
    assert bench.session.draft.sender == ""
    assert bench.said == []


def test_a_small_message_is_known_at_once_after_an_edit(bench, page):
    bench.show(opened())
    page.seen.clear()
    assert bench.apply("x", put(b"A: 1\r\n"))
    assert page.seen == [(b"A: 1\r\n" + MESSAGE, True)]
    assert bench.session.opened.wire.size == len(MESSAGE) + 6


def test_of_a_large_message_views_hear_at_once_and_again_when_it_is_known(qtbot, bench, page, thread):
    bench.show(opened(LARGE))
    page.seen.clear()
    let_go = hold(thread)
    for number in range(20):
        bench.apply("x", put(b"A%d: 1\r\n" % number))
    assert {known for _, known in page.seen} == {False}
    page.seen.clear()
    let_go.set()
    qtbot.waitUntil(lambda: bench.session.is_examined)
    assert page.seen == [(bench.session.document.raw, True)]


def test_an_undo_while_a_large_message_is_looked_through(qtbot, bench, page, thread):
    bench.show(opened(LARGE))
    let_go = hold(thread)
    bench.apply("x", put(b"To: zoe@x.test\r\n"))
    bench.undo()
    assert bench.session.document.raw == LARGE
    let_go.set()
    qtbot.waitUntil(lambda: bench.session.is_examined)
    assert bench.session.opened.document.raw == LARGE
    assert "zoe@x.test" not in bench.session.draft.recipients
    assert not bench.session.modified


def test_another_message_while_a_large_one_is_looked_through(qtbot, bench, page, thread):
    bench.show(opened(LARGE))
    let_go = hold(thread)
    bench.apply("x", put(b"To: zoe@x.test\r\n"))
    bench.show(opened())
    assert not bench._examination.busy
    with qtbot.waitSignal(thread.done):
        let_go.set()
    marker = []
    thread.done.connect(lambda _ticket, answer: marker.append(answer))
    thread.run(lambda: "last")
    qtbot.waitUntil(lambda: "last" in marker)
    assert bench.session.document.raw == MESSAGE
    assert bench.session.opened.document is bench.session.document
    assert page.seen[-1] == (MESSAGE, True)


def test_the_undo_of_an_envelope_looks_through_nothing(bench, thread, page):
    bench.show(opened(LARGE))
    let_go = hold(thread)
    bench.edit_envelope("z@x.test", "b@x.test", "envelope", "sender")
    bench.undo()
    assert bench.session.is_examined
    assert not bench._examination.busy
    assert bench.session.draft.sender == "me@sender.test"
    bench.redo()
    assert bench.session.draft.sender == "z@x.test"
    let_go.set()


def test_envelope_bcc_and_message_are_one_history(bench):
    bench.show(opened())
    bench.apply("field", put(b"A: 1\r\n"))
    bench.edit_blind("zoe@x.test", "Bcc")
    bench.edit_envelope("z@x.test", "b@x.test", "envelope", "sender")
    bench.set_options(WireOptions(seven_bit=True))
    labels = []
    for _ in range(3):
        labels.append(bench.session.history.undo_label)
        bench.undo()
    assert labels == ["envelope", "Bcc", "field"]
    assert bench.session.document.raw == MESSAGE
    assert bench.session.draft.blind == ""
    assert bench.session.options == WireOptions(seven_bit=True)
    assert bench.session.opened.options == WireOptions(seven_bit=True)


def test_a_pause_ends_a_step(qtbot, bench):
    bench.show(opened())
    bench._pause.setInterval(1)
    bench.apply("x", put(b"A: 1\r\n"), "key")
    qtbot.waitUntil(lambda: not bench._pause.isActive())
    bench.apply("x", put(b"B: 1\r\n"), "key")
    bench.apply("x", put(b"C: 1\r\n"), "key")
    bench.undo()
    assert bench.session.document.raw == b"A: 1\r\n" + MESSAGE


def test_what_an_edit_changed_beside_is_told(bench):
    bench.show(opened())
    note = EditNote("type-added", "part 1")
    bench.apply("x", lambda document: Edited(spliced(document, 0, 0, b"A: 1\r\n"), (note,)))
    assert bench.said == [("noted", (note,))]


def test_an_edit_that_cannot_be_made_changes_nothing_and_is_tried_again_before_anything_leaves(bench, page):
    bench.show(opened())
    assert not page.edit("x", refuse)
    assert [name for name, _ in bench.said] == ["refused"]
    assert bench.session.document.raw == MESSAGE
    assert not bench.flush()
    assert not bench.flush()
    assert page.edit("x", put(b"A: 1\r\n"))
    assert bench.said[-1] == ("mended", None)
    assert bench.flush()


def test_an_undo_gives_up_what_cannot_be_made_before_it_takes_anything_back(bench, page):
    bench.show(opened())
    page.edit("x", put(b"A: 1\r\n"))
    page.edit("x", refuse)
    bench.redo()  # nothing is made again either
    bench.undo()
    assert page.forgotten == 1
    assert bench.said[-1] == ("mended", None)
    assert bench.session.document.raw == b"A: 1\r\n" + MESSAGE
    assert bench.flush()
    bench.undo()
    assert bench.session.document.raw == MESSAGE
    assert page.forgotten == 1


def test_another_message_gives_up_what_could_not_be_made(bench, page):
    bench.show(opened())
    page.edit("x", refuse)
    bench.show(opened())
    assert bench.flush()


def test_what_was_typed_before_an_edit_is_made_before_it(bench, page):
    bench.show(opened())
    waiting = [b"typed: 1\r\n"]
    bench.edit_coming.connect(lambda: waiting and page.edit("typed", put(waiting.pop())))
    bench.apply("x", put(b"A: 1\r\n"))
    assert bench.session.document.raw == b"A: 1\r\ntyped: 1\r\n" + MESSAGE
    bench.undo()
    assert bench.session.document.raw == b"typed: 1\r\n" + MESSAGE


def test_a_mistake_of_the_program_is_told_and_the_next_edit_is_looked_through(qtbot, bench, monkeypatch, caplog):
    bench.show(opened(LARGE))
    with monkeypatch.context() as broken, caplog.at_level(logging.CRITICAL):
        broken.setattr("cfmail_gui.sending.opening.reexamine", lambda *_: 1 // 0)
        bench.apply("x", put(b"A: 1\r\n"))
        qtbot.waitUntil(lambda: bool(bench.said))
    assert bench.said[0][0] == "told"
    assert not bench.session.is_examined
    bench.apply("x", put(b"B: 1\r\n"))
    qtbot.waitUntil(lambda: bench.session.is_examined)


def test_options_are_tried_and_do_not_modify_the_message(bench):
    bench.show(opened())
    bench.set_options(WireOptions(crlf=False, seven_bit=True))
    assert bench.session.opened.wire.changes
    assert not bench.session.modified
    assert bench.session.history.undo_label == ""
    bench.show(opened())
    assert bench.session.opened.wire.changes == ()


def test_the_envelope_is_reset_and_that_is_undone(bench):
    bench.show(opened())
    bench.edit_envelope("z@x.test", "b@x.test", "envelope", "sender")
    bench.reset_envelope("reset")
    assert bench.session.draft.sender == "me@sender.test"
    bench.undo()
    assert bench.session.draft.sender == "z@x.test"
    assert bench.session.draft.touched
