"""What was open is open again at the next start; what was closed is not."""

import json
import os
import threading

import pytest

from cfmail_gui.gui.session_memory import SessionMemory
from cfmail_gui.message.field_edits import set_field
from tests.conftest import MESSAGE, give_up, open_and_wait


@pytest.fixture(autouse=True)
def soon(monkeypatch):
    monkeypatch.setattr("cfmail_gui.gui.session_memory._PAUSE_MILLISECONDS", 1)


@pytest.fixture
def begin(qtbot, make_program):
    """Start the program as from the menu of the desktop; the first start's sample has been seen."""

    def start(*files):
        program = make_program()
        program.services.memory.keep_sample_shown()
        with qtbot.waitSignal(program.services.files.done, timeout=10_000):
            program.start(list(files), None)
        return program

    return start


def edit(window, text="Changed") -> None:
    assert window.workbench.apply("subject", lambda document: set_field(document, "Subject", text))


def shown(program) -> list[str]:
    return [window.session.opened.name for window in program.windows if window.session.opened]


def open_in_windows(qtbot, program, *paths) -> None:
    for number, path in enumerate(paths):
        window = program.windows[0] if number == 0 else program.new_window()
        open_and_wait(qtbot, window, path)


def end(program) -> None:
    """Quit as with Ctrl+Q."""
    program.quit()
    assert program.windows == []
    assert program.close()


def remembered(paths) -> list[str]:
    if not paths.open_windows.exists():
        return []
    return [entry["path"].rpartition("/")[2] for entry in json.loads(paths.open_windows.read_text())["entries"]]


def test_all_windows_come_back_with_their_views_places_and_accounts(qtbot, begin, mail):
    program = begin()
    open_in_windows(qtbot, program, mail(name="one.eml"), mail(name="two.eml"))
    first, second = program.windows
    first.message_panel.choose(2)
    second.message_panel.choose(1)
    second.resize(780, 700)
    qtbot.waitUntil(lambda: sum(second._panels.rows.sizes()) > 450)
    second._panels.rows.setSizes([300, 250])
    size, rows = second.size(), second._panels.rows.sizes()
    end(program)

    program = begin()
    qtbot.waitUntil(lambda: sorted(shown(program)) == ["one.eml", "two.eml"])
    found = {window.session.opened.name: window for window in program.windows}
    assert found["one.eml"].message_panel.tabs.currentIndex() == 2
    assert found["two.eml"].message_panel.tabs.currentIndex() == 1
    assert found["two.eml"].size() == size
    assert rows[1] > 200
    qtbot.waitUntil(lambda: found["two.eml"]._panels.rows.sizes()[1] == rows[1])  # once it is laid out
    assert not any(window.notice.isVisible() for window in program.windows)
    assert not any(window.session.modified or window.session.draft.touched for window in program.windows)


def test_each_window_has_its_own_account_again(qtbot, begin, mail):
    from cfmail_gui.account import Account, Secret
    from tests.conftest import ACCOUNT_ID, TOKEN

    program = begin()
    program.services.book.save(Account("far", "Far", ACCOUNT_ID), Secret(TOKEN))
    program.accounts_changed()
    open_in_windows(qtbot, program, mail(name="one.eml"), mail(name="two.eml"))
    program.windows[0].choose_account("far")
    program.windows[1].choose_account("sandbox")
    end(program)
    program = begin()
    qtbot.waitUntil(lambda: len(shown(program)) == 2)
    found = {window.session.opened.name: window.account_bar.account.id for window in program.windows}
    assert found == {"one.eml": "far", "two.eml": "sandbox"}


def test_of_windows_that_are_closed_one_by_one_the_last_comes_back(qtbot, begin, mail, paths):
    program = begin()
    open_in_windows(qtbot, program, mail(name="one.eml"), mail(name="two.eml"))
    for window in list(program.windows):
        window.close()
    assert program.close()
    assert remembered(paths) == ["two.eml"]
    program = begin()
    qtbot.waitUntil(lambda: shown(program) == ["two.eml"])
    assert len(program.windows) == 1


def test_with_files_on_the_command_line_only_these_open(qtbot, begin, mail):
    program = begin()
    open_in_windows(qtbot, program, mail(name="one.eml"))
    end(program)
    program = begin(mail(name="other.eml"))
    qtbot.waitUntil(lambda: shown(program) == ["other.eml"])
    end(program)
    program = begin()
    qtbot.waitUntil(lambda: shown(program) == ["other.eml"])


def test_where_nothing_is_to_come_back_nothing_is_remembered(qtbot, begin, mail, paths):
    program = begin()
    open_in_windows(qtbot, program, mail())
    qtbot.waitUntil(lambda: remembered(paths) == ["mail.eml"])
    program.services.memory.choose(restore_session=False)
    end(program)
    assert not paths.open_windows.exists()
    program = begin()
    assert shown(program) == []


def test_a_file_that_has_gone_is_told_once(qtbot, begin, mail):
    program = begin()
    gone = mail(name="gone.eml")
    open_in_windows(qtbot, program, mail(name="one.eml"), gone)
    end(program)
    gone.unlink()
    program = begin()
    qtbot.waitUntil(lambda: shown(program) == ["one.eml"])
    assert len(program.windows) == 1
    assert "gone.eml" in program.windows[0].notice.label.text()
    assert "not there any more" in program.windows[0].notice.label.text()
    end(program)
    program = begin()
    qtbot.waitUntil(lambda: shown(program) == ["one.eml"])
    assert not program.windows[0].notice.isVisible()


def test_a_template_is_followed_again_at_its_row(qtbot, begin, template):
    program = begin()
    window = program.windows[0]
    with qtbot.waitSignal(window.opener.opened):
        window.files.open_template(template)
    window.message_panel.desk.choose_row(1)
    qtbot.waitUntil(lambda: follows(window.message_panel.desk, 1))
    to = window.session.opened.composition.lines["To"].text
    end(program)
    program = begin()
    qtbot.waitUntil(lambda: len(shown(program)) == 1)
    desk = program.windows[0].message_panel.desk
    qtbot.waitUntil(lambda: follows(desk, 1))
    assert program.windows[0].session.opened.template == template
    assert program.windows[0].session.opened.composition.lines["To"].text == to


def follows(desk, row: int) -> bool:
    return desk.is_live and not desk.is_busy and desk.rendering is not None and desk.rendering.row == row


def test_a_message_without_a_file_does_not_come_back(qtbot, begin, paths):
    program = begin()
    window = program.windows[0]
    with qtbot.waitSignal(window.opener.opened):
        window.files.new()
    end(program)
    assert not paths.open_windows.exists()


def test_who_cancels_a_quit_finds_everything_as_it_was_and_goes_on(qtbot, begin, mail, questions, paths):
    program = begin()
    open_in_windows(qtbot, program, mail(name="one.eml"), mail(name="two.eml"))
    edit(program.windows[1])
    questions["Save the changes to “two.eml”?"] = "Cancel"
    program.quit()
    assert shown(program) == ["one.eml", "two.eml"]
    questions["Save the changes to “two.eml”?"] = "Don't save"
    for window in list(program.windows):
        window.close()
    assert program.close()
    assert remembered(paths) == ["two.eml"]


def test_what_is_saved_while_quitting_comes_back_with_the_others(qtbot, begin, mail, questions, paths):
    program = begin()
    open_in_windows(qtbot, program, mail(name="one.eml"), mail(name="two.eml"))
    edit(program.windows[1])
    questions["Save the changes to “two.eml”?"] = "Save"
    program.quit()
    qtbot.waitUntil(lambda: program.windows == [])
    assert program.close()
    assert sorted(remembered(paths)) == ["one.eml", "two.eml"]


def test_after_a_crash_each_file_is_open_once(qtbot, begin, mail, paths):
    program = begin()
    open_in_windows(qtbot, program, mail(name="one.eml"), mail(name="two.eml"))
    edit(program.windows[1], "Mine")
    with qtbot.waitSignal(program.windows[1].autosave._writing.answered, timeout=10_000):
        program.windows[1].autosave.timer.start(1)
    qtbot.waitUntil(lambda: sorted(remembered(paths)) == ["one.eml", "two.eml"])
    crash(program)

    program = begin()
    qtbot.waitUntil(lambda: sorted(shown(program)) == ["one.eml", "two.eml"])
    found = {window.session.opened.name: window for window in program.windows}
    assert b"Mine" in found["two.eml"].session.document.raw
    assert "ecovered" in found["two.eml"].notice.label.text()
    assert found["one.eml"].session.document.raw == MESSAGE
    assert len(program.windows) == 2


def crash(program) -> None:
    """Let go of what the system would let go of when the process is killed."""
    program.services.files.close(10_000)
    program.services.keeper._shelf.close()
    for window in program.windows:
        give_up(window)
        window.session._saved = window.session.document.octets
    program.front.session._remembered = type("Nowhere", (), {"write": lambda *_: None})()


def test_what_ends_the_program_while_it_is_opened_is_not_opened_again(qtbot, begin, mail, paths, monkeypatch):
    program = begin()
    open_in_windows(qtbot, program, mail())
    end(program)
    assert remembered(paths) == ["mail.eml"]
    monkeypatch.setattr(SessionMemory, "_show", lambda *_: None)
    program = begin()
    qtbot.waitUntil(lambda: remembered(paths) == [])


def test_a_file_of_the_session_that_somebody_has_broken_does_no_harm(qtbot, begin, paths):
    paths.state.mkdir(parents=True)
    paths.open_windows.write_text('{"schema": 1, "entries": [{"path": "/", "layout": {"window": "é"}, "view": 99}]}')
    program = begin()
    qtbot.waitUntil(lambda: not paths.open_windows.exists())
    assert len(program.windows) == 1


def test_changing_the_view_writes_nothing(qtbot, begin, mail, paths):
    program = begin()
    open_in_windows(qtbot, program, mail())
    qtbot.waitUntil(lambda: remembered(paths) == ["mail.eml"])
    before = paths.open_windows.stat()
    for view in range(5):
        program.windows[0].message_panel.choose(view)
    program.front.session._on_due()
    with qtbot.waitSignal(program.services.files.done):
        program.services.files.run(lambda: None)
    assert json.loads(paths.open_windows.read_text())["entries"][0]["view"] == 4
    assert before.st_size == paths.open_windows.stat().st_size


def test_a_drive_that_does_not_answer_keeps_no_other_file_waiting(qtbot, begin, mail, monkeypatch):
    program = begin()
    open_in_windows(qtbot, program, mail(name="far.eml"))
    end(program)

    answers, exists = threading.Event(), os.path.exists
    monkeypatch.setattr("os.path.exists", lambda path: exists(path) and ("far" not in str(path) or answers.wait(20)))
    program = begin()
    open_and_wait(qtbot, program.windows[0], mail(name="near.eml"))
    program.windows[0].tools.fill_recent(program.windows[0].menuBar().actions()[0].menu())
    open_and_wait(qtbot, program.windows[0], mail(name="other.eml"))
    assert shown(program) == ["other.eml"]
    answers.set()
    qtbot.waitUntil(lambda: shown(program) == ["other.eml", "far.eml"])
    end(program)
