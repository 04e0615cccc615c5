"""What the bottom of the window says and allows, for every state and every reason."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import get_args

import pytest

from cfmail_gui.attempt import SendFailed
from cfmail_gui.batch_record import BatchRecord, BatchState, ItemState
from cfmail_gui.gui import texts_batch, texts_batch_pause, texts_batch_rows
from cfmail_gui.gui.batch.batch_status import BatchView
from cfmail_gui.record import JournalUnavailable
from cfmail_gui.sending.batch_check import FindingCode, NoteCode
from cfmail_gui.sending.batch_news import BatchNews, PauseCode
from tests.gui.batch.conftest import plan

COUNTS = (("ready", 2), ("sent", 3), ("unknown", 1), ("held", 1))


def record(state: BatchState, counts=COUNTS) -> BatchRecord:
    return BatchRecord("b", "name", datetime.now(UTC), state, plan(), counts)


def view(state: BatchState, counts=COUNTS, **news) -> BatchView:
    return BatchView(record("draft", counts)).told(BatchNews("b", state, counts, **news))


def can(status) -> set[str]:
    names = ("start", "pause", "resume", "stop", "export")
    return {name for name in names if getattr(status, f"can_{name}")}


@pytest.mark.parametrize(
    ("seen", "allowed"),
    [
        (BatchView(record("draft")), {"start"}),
        (BatchView(record("draft", (("held", 3),))), set()),
        (BatchView(record("draft"), scanned=5), {"stop"}),
        (BatchView(record("draft"), problem="no"), set()),
        (BatchView(record("draft", ())), set()),
        (view("running"), {"pause", "stop", "export"}),
        (view("paused"), {"resume", "stop", "export"}),
        (view("stopped", over=True), {"resume", "export"}),
        (view("done", (("sent", 3),), over=True), {"export"}),
        (view("done", (("sent", 3), ("ready", 1)), over=True), {"resume", "export"}),
        (BatchView(record("running")), {"resume", "export"}),
    ],
)
def test_what_can_be_done(seen, allowed):
    assert can(seen.status) == allowed


@pytest.mark.parametrize(
    ("seen", "part"),
    [
        (BatchView(record("draft"), scanned=1234), "messages so far"),
        (BatchView(record("draft", ())), "No message was found"),
        (view("running", left_seconds=3725), "About 1 h 2 min left."),
        (view("running", left_seconds=61), "About 1 min 1 s left."),
        (view("running", left_seconds=None), "Sending. 2 waiting · 3 sent · 1 unknown · 1 held."),
        (view("paused", wait_left=27, why="wait"), "Cloudflare asks to wait: 27 s."),
        (view("paused", in_hand=2), "Ending what is in hand (2 messages)."),
        (view("paused"), "Paused. "),
        (view("stopped", over=True), "Stopped. "),
        (view("done", over=True), "may have been sent"),
        (BatchView(record("running")), "The program ended while this batch ran."),
    ],
)
def test_sentences(seen, part):
    assert part in seen.status.sentence


def test_whether_it_goes_on_by_itself_is_said():
    seen = view("paused", wait_left=27, why="wait")
    assert "Press Resume" in seen.status.sentence
    by_itself = replace(seen, record=replace(seen.record, plan=plan(continue_after_wait=True)))
    assert "by itself" in by_itself.status.sentence


def test_the_progress_counts_what_can_be_sent():
    status = view("running").status
    assert (status.done, status.total) == (4, 6)


def test_every_reason_for_a_pause_has_a_sentence():
    errors = {
        "account": SendFailed("unauthorized", maybe_sent=False, status=401),
        "secret": SendFailed("unauthorized", maybe_sent=False),
        "sandbox": SendFailed("bug", maybe_sent=False),
        "journal": JournalUnavailable("disk-full", "/data/journal.sqlite"),
    }
    said = {why: texts_batch_pause.pause_reason(why, errors.get(why)) for why in get_args(PauseCode)}
    assert said.pop("") == ""
    assert all(said.values())
    assert "full" in said["journal"]


def test_every_code_has_words():
    codes = {code for part in (FindingCode, NoteCode) for code in _flat(part)}
    assert len(codes) > 15
    words = {code: texts_batch_rows.note(code) for code in codes}
    assert all(words.values())
    assert len(set(words.values())) == len(words)
    assert len({texts_batch.item_state(state) for state in get_args(ItemState)}) == 7
    assert len({texts_batch.batch_state(state) for state in get_args(BatchState)}) == 5


def _flat(kind) -> set[str]:
    return {code for part in get_args(kind) for code in (_flat(part) if get_args(part) else {part})}
