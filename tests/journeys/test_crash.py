"""What the program does about its own mistakes, in a process of its own."""

import re
import textwrap

import pytest

from tests.real_program import Home

# A window with unsaved work.
EDITED = """
    from cfmail_gui import crash_reports
    window, services = program.windows[0], program.services
    yield lambda: window.session.opened is not None
    window.message_panel.choose(0)
    subject = window.message_panel.compose.lines.lines["Subject"]
    subject.setText("Canary subject")
    subject.textEdited.emit("Canary subject")
    yield lambda: window.session.modified
    desk = crash_reports._watch.desk

    def fail(text="for nothing"):
        raise LookupError(f"Subject: {text}, ada@one.test")
"""


@pytest.fixture
def home(tmp_path) -> Home:
    return Home(tmp_path)


def story(text: str) -> str:
    return textwrap.dedent(EDITED) + textwrap.dedent(text)


def kept(home: Home) -> list:
    return list((home.state / "recovery").rglob("*.eml"))


def test_work_is_put_aside_and_one_dialog_tells_of_all_that_goes_wrong(home):
    done = home.run(
        story("""
        QTimer.singleShot(0, program, fail)
        yield lambda: desk.dialog is not None
        dialog = desk.dialog
        yield lambda: "was put aside" in dialog.kept.text()
        QTimer.singleShot(0, program, fail)
        QTimer.singleShot(0, program, lambda: [].pop())
        yield lambda: "3" in dialog.again.text()
        assert desk.dialog is dialog
        assert "pop" in dialog.details.toPlainText()
        print(dialog.details.toPlainText())
        dialog.copy_button.click()
        yield lambda: bool(dialog.told.text())
        print(QApplication.clipboard().text())
        dialog.go_on_button.click()
        yield lambda: desk.dialog is None
        QTimer.singleShot(0, program, fail)
        yield window.notice.isVisible
        assert desk.dialog is None
        os._exit(0)
        """)
    )
    assert done.returncode == 0, done.stderr
    assert "Canary" not in done.stdout
    assert "ada@one.test" not in done.stdout
    assert "LookupError" in done.stdout
    assert "== Fault" in done.stdout
    (octets,) = kept(home)
    assert b"Canary subject" in octets.read_bytes()
    log = (home.state / "cfmail-gui.log").read_text()
    assert "LookupError" in log
    assert "for nothing" not in log
    assert "one.test" not in log


def test_a_mistake_on_another_thread_is_told_of_too(home):
    done = home.run(
        story("""
        import threading
        threading.Thread(target=fail, daemon=True).start()
        yield lambda: desk.dialog is not None
        services.files.run(lambda: None)
        desk.dialog.log_button.click()
        yield lambda: any(type(each).__name__ == "DiagnosticsWindow" for each in QApplication.topLevelWidgets())
        os._exit(0)
        """)
    )
    assert done.returncode == 0, done.stderr


def test_what_happens_at_every_turn_neither_fills_the_log_nor_asks_again(home):
    done = home.run(
        story("""
        again = QTimer(program)
        again.timeout.connect(fail)
        again.start(0)
        yield lambda: desk.dialog is not None and desk.dialog._count > 200
        again.stop()
        desk.dialog.go_on_button.click()
        yield lambda: desk.dialog is None
        os._exit(0)
        """)
    )
    assert done.returncode == 0, done.stderr
    log = (home.state / "cfmail-gui.log").read_text()
    assert log.count("Traceback") == 3
    assert "for the 64th time" in log
    assert log.count("\n") < 100


def test_a_dialog_that_cannot_be_made_is_no_loop(home):
    done = home.run(
        story("""
        import cfmail_gui.gui.trust.crash_dialog as module
        tries = []
        def broken(*arguments):
            tries.append(arguments)
            raise RuntimeError("broken, too")
        module.CrashDialog = broken
        for _ in range(5):
            QTimer.singleShot(0, program, fail)
        turns = []
        QTimer.singleShot(300, program, lambda: turns.append(1))
        yield lambda: bool(turns)
        print("tries", len(tries))
        os._exit(0)
        """)
    )
    assert done.returncode == 0, done.stderr
    assert "tries 1\n" in done.stdout


def test_what_qt_cannot_go_on_after_is_preceded_by_putting_work_aside(home):
    done = home.run(
        story("""
        from PySide6.QtCore import qFatal
        assert not list(services.diagnostics.folder.rglob("*.eml"))
        qFatal("no way out")
        """)
    )
    assert done.returncode < 0
    assert len(kept(home)) == 1
    assert "no way out" in (home.state / "cfmail-gui.log").read_text()


def test_after_a_death_the_next_start_tells_of_it_once_beside_the_work_that_came_back(home):
    died = home.run(story("window.autosave.keep_here()\nimport faulthandler\nfaulthandler._sigsegv()\n"))
    assert died.returncode < 0
    file = home.state / "crash.log"
    assert "Segmentation fault" in file.read_text()
    assert file.stat().st_mode & 0o777 == 0o600
    told = """
        window = program.windows[0]
        yield lambda: window.session.opened is not None and window.notice.isVisible()
        yield lambda: "ended unexpectedly" in window.notice.label.text()
        print(window.notice.label.text(), window.session.modified)
        window.notice.action_button.click()
        yield lambda: "Segmentation" in QApplication.clipboard().text()
        report = QApplication.clipboard().text()
        assert os.path.expanduser("~") not in report
        window.autosave.end()
        window.session._saved = window.session.document.octets
        program.quit()
    """
    done = home.run(told)
    assert done.returncode == 0, done.stderr
    assert re.search(r"(?i)not saved|unsaved|recovered", done.stdout), done.stdout
    assert file.read_text() == ""
    assert "Segmentation fault" in (home.state / "crash-1.log").read_text()
    quiet = home.run("""
        window = program.windows[0]
        read = []
        program.services.files.done.connect(lambda *_: read.append(1))
        yield lambda: window.isVisible()
        QTimer.singleShot(200, program, lambda: read.append(0))
        yield lambda: 0 in read
        print(window.notice.label.text())
        program.quit()
    """)
    assert quiet.stdout == "\n", quiet.stdout + quiet.stderr
