"""One history for all edits: what is a step, what is kept, and what an undo brings back."""

from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message.document import spliced, split
from cfmail_gui.sending.draft import Draft
from cfmail_gui.sending.history import MOST_OCTETS, MOST_STEPS, History, State

BASE = split(b"Subject: x\r\n\r\nbody\r\n")


def state(number: int, document=BASE) -> State:
    return State(document, Draft(sender=str(number)))


def test_nothing_is_undone_where_nothing_was_done():
    history = History()
    assert history.undo(state(0)) is None
    assert history.redo(state(0)) is None
    assert (history.undo_label, history.redo_label) == ("", "")


def test_edits_under_one_key_are_one_step_until_it_is_sealed():
    history = History()
    history.record(state(0), "subject", "s")
    history.record(state(1), "subject", "s")
    history.seal()
    history.record(state(2), "subject", "s")
    assert history.undo(state(3)).draft.sender == "2"
    assert history.undo(state(2)).draft.sender == "0"
    assert history.undo(state(0)) is None


def test_another_key_and_no_key_begin_a_step():
    history = History()
    for number, key in enumerate(("a", "b", "a", "", "")):
        history.record(state(number), "x", key)
    now, seen = state(5), []
    while (now := history.undo(now)) is not None:
        seen.append(now.draft.sender)
    assert seen == ["4", "3", "2", "1", "0"]


def test_an_undo_ends_the_step_and_an_edit_ends_the_redo():
    history = History()
    history.record(state(0), "one", "k")
    history.record(state(1), "two", "l")
    assert history.undo(state(2)).draft.sender == "1"
    assert (history.undo_label, history.redo_label) == ("one", "two")
    history.record(state(1), "three", "l")
    assert history.redo_label == ""
    assert history.undo(state(9)).draft.sender == "1"
    assert history.undo(state(1)).draft.sender == "0"


def test_the_same_key_does_not_join_edits_around_an_undo():
    history = History()
    history.record(state(0), "one", "k")
    history.record(state(1), "two", "")
    history.undo(state(2))
    history.record(state(1), "one", "k")
    assert history.undo(state(3)).draft.sender == "1"


def test_another_message_has_no_history():
    history = History()
    history.record(state(0), "x", "k")
    history.undo(state(1))
    history.clear()
    assert (history.undo_label, history.redo_label) == ("", "")
    history.record(state(5), "x", "k")
    assert history.undo(state(6)).draft.sender == "5"


@given(st.lists(st.sampled_from(["edit", "undo", "redo"]), max_size=60))
def test_it_is_what_two_stacks_would_do(actions):
    history, now, before, after = History(), 0, [], []
    for number, action in enumerate(actions, 1):
        if action == "edit":
            history.record(state(now), "x")
            before.append(now)
            after.clear()
            now = number
            continue
        found = history.undo(state(now)) if action == "undo" else history.redo(state(now))
        source, target = (before, after) if action == "undo" else (after, before)
        assert (found is None) == (not source)
        if found is not None:
            target.append(now)
            now = source.pop()
            assert found.draft.sender == str(now)


def test_a_kept_state_holds_no_second_copy_of_the_octets_but_its_parts():
    document = spliced(BASE, 9, 10, b"y")
    assert document.raw
    assert document.tree
    history = History()
    history.record(State(document, Draft()), "x")
    kept = history.undo(state(1)).document
    assert "raw" not in kept.__dict__
    assert kept.tree is document.tree
    assert kept.raw == document.raw


def test_the_oldest_steps_go_where_there_are_too_many():
    history = History()
    for number in range(MOST_STEPS + 10):
        history.record(state(number), "x")
    assert undone(history) == MOST_STEPS


def test_the_oldest_steps_go_where_they_hold_too_much():
    history, size = History(), 10 * 2**20
    for number in range(30):
        history.record(state(number, spliced(BASE, 14, 14, bytes([65 + number]) * size)), "x")
    assert undone(history) == MOST_OCTETS // size


def test_what_many_states_share_counts_once():
    history, large = History(), spliced(BASE, 14, 14, b"x" * (60 * 2**20))
    for number in range(200):
        large = spliced(large, 9, 10, bytes([65 + number % 26]))
        history.record(state(number, large), "x")
    assert undone(history) == 200


def test_headers_count_too():
    history, lines = History(), b"".join(b"X-%d: %s\r\n" % (n, b"x" * 90) for n in range(9_000))
    documents = [split(b"Subject: %d\r\n" % number + lines + b"\r\n") for number in range(2)]
    for number in range(400):
        history.record(state(number, documents[number % 2]), "x")
    assert undone(history) == MOST_OCTETS // documents[0].body_start


def undone(history: History) -> int:
    count = 0
    while history.undo(state(0)) is not None:
        count += 1
    return count
