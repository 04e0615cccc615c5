"""Work that was not saved when the program was killed comes back at the next start, in a window of its own."""

import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDateTime, QLocale

from cfmail_gui.gui.main_window import MainWindow
from cfmail_gui.sending.draft import Draft
from cfmail_gui.sending.keeper import Keeper
from cfmail_gui.sending.mailbox import read_file
from cfmail_gui.sending.opening import examine, examine_work
from cfmail_gui.store.lock import exclusive
from tests.conftest import MESSAGE

KILLED = textwrap.dedent("""
    import os, sys, traceback
    from pathlib import Path
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication
    from cfmail_gui.app import Program
    from cfmail_gui.store.paths import Paths

    def fail(*error):
        traceback.print_exception(*error)
        os._exit(1)

    sys.excepthook = fail
    application = QApplication(["cfmail-gui"])
    program = Program(Paths(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[1])), {})
    program.start([Path(sys.argv[3])], None)
    window = program.windows[0]
    texts = iter(["Mine", " and more"])

    def type_some(_answer=None):
        text = next(texts, None)
        if text is None:
            print("kept", flush=True)
        else:
            subject = window.message_panel.compose.lines.lines["Subject"]
            if text == "Mine":
                subject.selectAll()
            QTest.keyClicks(subject, text)
            QTest.keyClicks(window.envelope_panel.sender_edit, "x")

    window.opener.opened.connect(lambda _opened: QTimer.singleShot(0, type_some))
    window.autosave._writing.answered.connect(type_some)
    QTimer.singleShot(60_000, lambda: os._exit(1))
    application.exec()
""")


@pytest.fixture
def run(paths) -> Iterator[Callable[[Path], subprocess.Popen]]:
    """Start a real program that opens a file and edits it; it has said "kept" when this returns."""
    processes = []

    def start(path: Path) -> subprocess.Popen:
        command = [sys.executable, "-c", KILLED, str(paths.config), str(paths.state), str(path)]
        processes.append(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
        assert processes[-1].stdout.readline() == "kept\n"
        return processes[-1]

    yield start
    for process in processes:
        process.kill()
        process.communicate()


@pytest.fixture
def leave(paths) -> Callable[..., str]:
    """Leave unsaved work behind, as a program that was killed."""

    def keep(opened, raw: bytes, draft: Draft) -> str:
        keeper = Keeper(paths)
        key = keeper.new_key()
        keeper.keep_work(key, examine_work(raw, "", None, None).document, draft, opened)
        keeper.close()
        return key

    return keep


def recovered(qtbot, program) -> MainWindow:
    """Wait for the window that came by itself."""
    found = []

    def look() -> bool:
        shown = [window for window in program.windows if window.session.opened and window.session.opened.unsaved]
        found[:] = [window for window in shown if "ecovered" in window.notice.label.text()]
        return bool(found)

    qtbot.waitUntil(look, timeout=20_000)
    return found[0]


def kept(paths) -> list[bytes]:
    return [path.read_bytes() for path in paths.recovery.glob("*/*.eml")]


def test_a_program_that_is_killed_loses_nothing(qtbot, make_program, paths, mail, run, questions):
    path = mail()
    process = run(path)
    living = make_program()
    assert living.services.keeper.orphans() == (), "its program lives"
    process.kill()  # SIGKILL
    process.wait()

    program = make_program()
    program.start([], None)
    window = recovered(qtbot, program)
    assert b"Mine and more" in window.session.document.raw
    assert path.read_bytes() == MESSAGE
    assert window.session.opened.path == path
    assert window.session.draft.touched
    assert window.session.draft.sender == "xxme@sender.test"
    assert window.envelope_panel.sender_edit.text() == "xxme@sender.test"
    assert window.isWindowModified()
    assert kept(paths) == [window.session.document.raw], "it may be killed again"

    questions["Save the changes to “mail.eml”?"] = "Don't save"
    window.close()
    qtbot.waitUntil(lambda: kept(paths) == [], timeout=10_000)
    assert make_program().services.keeper.orphans() == ()


def test_each_comes_in_a_window_of_its_own_with_the_time(qtbot, make_program, paths, mail, leave):
    for number in range(2):
        path = mail(MESSAGE, f"{number}.eml")
        leave(read_file(path), MESSAGE + b"%d" % number, Draft(f"me{number}@x.test", "", "", touched=True))
    program = make_program()
    program.services.memory.keep_sample_shown()
    program.start([], None)
    qtbot.waitUntil(lambda: len(program.windows) == 2 and all(each.notice.isVisible() for each in program.windows))
    found = {
        (each.session.opened.name, each.session.document.raw[-1:], each.session.draft.sender)
        for each in program.windows
    }
    assert found == {("0.eml", b"0", "me0@x.test"), ("1.eml", b"1", "me1@x.test")}
    now = QDateTime.currentDateTime()
    times = [QLocale().toString(now.addSecs(-ago), QLocale.FormatType.ShortFormat) for ago in (0, 60)]
    for window in program.windows:
        text = window.notice.label.text()
        assert text.removeprefix("Recovered unsaved work from ").partition(". Save it")[0] in times


def test_what_was_asked_for_stays_in_its_own_window(qtbot, make_program, mail, leave):
    leave(examine(MESSAGE, "Pasted message"), MESSAGE + b"edited", Draft())
    program = make_program()
    program.start([mail()], None)
    window = recovered(qtbot, program)
    assert len(program.windows) == 2
    assert window is not program.windows[0]
    assert window.session.opened.name == "Pasted message"
    qtbot.waitUntil(lambda: program.windows[0].session.opened is not None)
    assert program.windows[0].session.document.raw == MESSAGE


def test_saving_recovered_work_ends_it(qtbot, make_program, paths, mail, leave):
    path = mail()
    leave(read_file(path), MESSAGE + b"edited", Draft())
    program = make_program()
    program.start([], None)
    window = recovered(qtbot, program)
    with qtbot.waitSignal(window.saving.changed):
        window.saving.save()
    assert path.read_bytes() == MESSAGE + b"edited"
    assert not window.isWindowModified()
    qtbot.waitUntil(lambda: kept(paths) == [], timeout=10_000)


def test_a_file_that_changed_after_the_crash_is_not_replaced_unasked(
    qtbot, make_program, paths, mail, leave, questions
):
    path = mail()
    leave(read_file(path), MESSAGE + b"edited", Draft())
    path.write_bytes(MESSAGE + b"by another program")
    program = make_program()
    program.start([], None)
    window = recovered(qtbot, program)
    window.disk_watch.check()
    qtbot.waitUntil(lambda: "“mail.eml” was changed" in window.notice.label.text(), timeout=10_000)
    assert "What is shown is recovered work, which is not saved." in window.notice.label.text()
    questions["was changed by another program since"] = "Cancel"
    with qtbot.waitSignal(window.saving._writing.failed):
        window.saving.save()
    assert path.read_bytes() == MESSAGE + b"by another program"
    assert kept(paths) == [MESSAGE + b"edited"]


def test_edits_of_recovered_work_replace_what_was_kept(qtbot, make_program, paths, leave):
    leave(examine(MESSAGE, "Pasted message"), MESSAGE + b"edited", Draft())
    program = make_program()
    program.start([], None)
    window = recovered(qtbot, program)
    window.autosave.timer.setInterval(1)
    subject = window.message_panel.compose.lines.lines["Subject"]
    subject.selectAll()
    qtbot.keyClicks(subject, "More")
    qtbot.waitUntil(lambda: kept(paths) == [window.session.document.raw], timeout=10_000)
    assert b"More" in kept(paths)[0]


@pytest.mark.parametrize("raw", [b"", b"no header field\n"], ids=["empty", "no-header"])
def test_work_that_is_no_message_any_more_comes_back(qtbot, make_program, mail, leave, raw):
    leave(read_file(mail()), raw, Draft())
    program = make_program()
    program.start([], None)
    window = recovered(qtbot, program)
    assert window.session.document.raw == raw
    assert not window.send_panel.button.isEnabled()


def test_that_nobody_could_look_is_told(qtbot, make_program, paths, leave):
    leave(examine(MESSAGE, "Pasted message"), MESSAGE + b"edited", Draft())
    program = make_program()
    program.services.memory.keep_sample_shown()
    with exclusive(paths.recovery / "shelf"):  # another program hangs
        program.start([], None)
        notice = program.windows[0].notice
        qtbot.waitUntil(lambda: "unsaved work to recover" in notice.label.text(), timeout=10_000)
    assert kept(paths) == [MESSAGE + b"edited"]


def test_nothing_comes_where_nothing_was_left(qtbot, make_program, paths):
    program = make_program()
    program.services.memory.keep_sample_shown()
    with qtbot.waitSignal(program.services.files.done):
        program.start([], None)
    assert len(program.windows) == 1
    assert not program.windows[0].notice.isVisible()
    assert not paths.recovery.exists()
