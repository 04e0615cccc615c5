"""Unsaved work is on disk within seconds, and gone as soon as it is saved or given up."""

from contextlib import suppress
from pathlib import Path

import pytest

from cfmail_gui.store.recovery import RecoveryEntry, RecoveryShelf
from tests.conftest import MESSAGE, open_and_wait


@pytest.fixture(autouse=True)
def soon(window) -> None:
    """Do not wait for three seconds where it is not about them."""
    assert window.autosave.timer.interval() == 3_000
    assert window.autosave.timer.isSingleShot()
    window.autosave.timer.setInterval(1)


@pytest.fixture
def opened(qtbot, window, mail) -> Path:
    path = mail()
    open_and_wait(qtbot, window, path)
    return path


@pytest.fixture
def calls(window, monkeypatch) -> list[bytes]:
    """What was put aside, in order."""
    keeper, made = window._services.keeper, []
    real = keeper.keep_work

    def keep_work(key, document, draft, opened) -> None:
        made.append(document.raw)
        real(key, document, draft, opened)

    monkeypatch.setattr(keeper, "keep_work", keep_work)
    return made


def kept(paths) -> list[bytes]:
    """Return the octets that are put aside now; a file may go between looking and reading."""
    found = []
    for path in paths.recovery.glob("*/*.eml"):
        with suppress(FileNotFoundError):
            found.append(path.read_bytes())
    return found


def type_subject(qtbot, window, text: str) -> None:
    qtbot.keyClicks(window.message_panel.compose.lines.lines["Subject"], text)


def put_aside(qtbot, window, paths) -> None:
    """Wait until the message as it is now is put aside."""
    settle(qtbot, window)
    qtbot.waitUntil(lambda: kept(paths) == [window.session.document.raw], timeout=10_000)


def dropped(qtbot, paths) -> None:
    qtbot.waitUntil(lambda: kept(paths) == [], timeout=10_000)


def settle(qtbot, window) -> None:
    """Wait until nothing is on its way to the disk."""
    autosave = window.autosave
    qtbot.waitUntil(lambda: not (autosave.timer.isActive() or autosave._writing.busy), timeout=10_000)


def test_an_edit_is_put_aside_and_undoing_it_drops_it(qtbot, window, opened, paths):
    assert kept(paths) == []
    type_subject(qtbot, window, "!")
    put_aside(qtbot, window, paths)
    type_subject(qtbot, window, "?")
    put_aside(qtbot, window, paths)
    window.workbench.undo()
    assert not window.session.modified
    dropped(qtbot, paths)
    window.workbench.redo()
    put_aside(qtbot, window, paths)


def test_opening_alone_puts_nothing_aside(qtbot, window, opened, paths, calls):
    window.message_panel.choose(2)
    settle(qtbot, window)
    assert calls == []
    assert not paths.recovery.exists()


def test_it_is_written_once_in_a_while_and_not_at_every_key(qtbot, window, opened, calls):
    window.autosave.timer.setInterval(3_000)
    type_subject(qtbot, window, "typed")
    left = window.autosave.timer.remainingTime()
    type_subject(qtbot, window, " on")
    assert 0 < window.autosave.timer.remainingTime() <= left, "typing must not put it off"
    assert calls == []
    window.autosave.timer.start(1)
    settle(qtbot, window)
    assert len(calls) == 1
    window.workbench.changed.emit()  # nothing new
    settle(qtbot, window)
    assert len(calls) == 1


def test_what_is_typed_during_the_write_is_written_next(qtbot, window, opened, calls, paths):
    type_subject(qtbot, window, "a")
    window.autosave.timer.stop()
    window.autosave._on_due()  # not by its timer: the write may be over before anybody has looked
    assert window.autosave._writing.busy
    type_subject(qtbot, window, "b")
    put_aside(qtbot, window, paths)
    assert [raw.count(b"b") for raw in calls] == sorted(raw.count(b"b") for raw in calls)
    assert calls[-1] == window.session.document.raw


def test_saving_drops_it(qtbot, window, opened, paths):
    type_subject(qtbot, window, "!")
    put_aside(qtbot, window, paths)
    with qtbot.waitSignal(window.saving.changed):
        window.saving.save()
    dropped(qtbot, paths)


def test_an_answer_to_the_question_when_closing_drops_it(qtbot, window, opened, paths, questions, program):
    type_subject(qtbot, window, "!")
    put_aside(qtbot, window, paths)
    questions["Save the changes to “mail.eml”?"] = "Cancel"
    window.close()
    assert kept(paths) == [window.session.document.raw]
    questions["Save the changes to “mail.eml”?"] = "Don't save"
    window.close()
    assert program.windows == []
    dropped(qtbot, paths)


def test_reading_the_file_again_drops_it(qtbot, window, opened, paths, questions):
    type_subject(qtbot, window, "!")
    put_aside(qtbot, window, paths)
    questions["Read the file again?"] = "Read again"
    with qtbot.waitSignal(window.opener.opened):
        window.files.reload()
    dropped(qtbot, paths)


def test_what_is_given_up_is_gone_although_the_program_ends_at_once(qtbot, window, opened, paths, program, questions):
    type_subject(qtbot, window, "!")
    put_aside(qtbot, window, paths)
    questions["Save the changes"] = "Don't save"
    window._services.files.run = lambda _task: 0  # the thread does not come to it any more
    window.close()
    assert len(kept(paths)) == 1
    assert program.close()
    assert kept(paths) == []


def test_an_envelope_made_by_hand_is_kept_with_a_message_that_is_in_no_file(qtbot, window, paths):
    assert window.session.opened.path is None
    qtbot.keyClicks(window.envelope_panel.recipients, "new@one.test ")
    assert not window.session.modified
    put_aside(qtbot, window, paths)
    meta = next(paths.recovery.glob("*/*.json")).read_text()
    assert "new@one.test" in meta


def test_an_envelope_is_not_kept_for_a_file_without_edits(qtbot, window, opened, paths, calls):
    qtbot.keyClicks(window.envelope_panel.recipients, "new@one.test ")
    settle(qtbot, window)
    assert calls == []


def test_everything_that_is_needed_comes_back(qtbot, window, opened, paths):
    type_subject(qtbot, window, "!")
    qtbot.keyClicks(window.message_panel.compose.lines.lines["Bcc"], "blind@one.test")
    put_aside(qtbot, window, paths)
    settle(qtbot, window)
    window._services.keeper._shelf.close()
    (entry,) = RecoveryShelf(paths.recovery).orphans()
    assert isinstance(entry, RecoveryEntry)
    assert (entry.path, entry.name, entry.stamp) == (str(opened), "mail.eml", window.session.opened.stamp)
    draft = window.session.draft
    assert (entry.sender, entry.recipients, entry.blind) == (draft.sender, draft.recipients, draft.blind)
    assert entry.blind == "blind@one.test"


def test_a_failure_is_told_once_and_tried_again(qtbot, window, opened, paths):
    paths.recovery.parent.mkdir(parents=True, exist_ok=True)
    paths.recovery.write_text("where the folder would be")
    type_subject(qtbot, window, "a")
    qtbot.waitUntil(window.notice.isVisible, timeout=10_000)
    assert window.notice.label.text().startswith("Unsaved work cannot be put aside: ")
    window.notice.clear()
    type_subject(qtbot, window, "b")
    settle(qtbot, window)
    assert not window.notice.isVisible()
    paths.recovery.unlink()
    type_subject(qtbot, window, "c")
    put_aside(qtbot, window, paths)
    assert MESSAGE not in kept(paths)
