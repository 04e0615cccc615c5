"""The command line as a real process."""

import os
import subprocess
import sys

import pytest

from tests.conftest import MESSAGE


def run(*words, **more):
    return subprocess.run(
        [sys.executable, "-m", "cfmail_gui", *words], capture_output=True, text=True, timeout=60, check=False, **more
    )


def test_version_and_help():
    assert run("--version").stdout.startswith("cfmail-gui 0.")
    assert "standard input" in run("--help").stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--nonsense"], "unrecognized arguments"),
        (["/no/such/file.eml"], "no such file"),
        (["-", "-"], "only once"),
        (["--account", "Nobody"], "no account is called 'Nobody'"),
        (["--check"], "--check needs a FILE"),
        (["--check", "--new", "-"], "--check opens none"),
        (["--json"], "--json goes with --check"),
        (["--check", "--json", "--markdown", "-"], "not allowed with"),
    ],
)
def test_a_wrong_command_line_is_one_line_and_exit_2(words, said):
    done = run(*words)
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert said in done.stderr


def test_without_a_display_it_says_so_instead_of_aborting():
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    done = run(env=environment)
    assert done.returncode == 1
    assert "no display" in done.stderr


def test_check_prints_findings_without_a_display_and_says_by_its_status_what_they_mean(tmp_path):
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    good, bad = tmp_path / "good.eml", tmp_path / "bad.eml"
    good.write_bytes(MESSAGE)
    bad.write_bytes(MESSAGE.replace(b"From: Me <me@sender.test>\r\n", b""))
    assert run("--check", str(good), env=environment).returncode == 0
    done = run("--check", str(good), str(bad), env=environment)
    assert done.returncode == 1
    assert "bad.eml" in done.stdout
    assert "From" in done.stdout
    assert run("--check", str(tmp_path / "none.eml"), env=environment).returncode == 2


def test_nothing_heavy_is_imported_before_the_window():
    code = (
        "import sys, cfmail_gui.start;"
        "print([m for m in ('httpx', 'aiohttp', 'keyring', 'tomlkit', 'asyncio', 'ssl', 'liquid', 'tinycss2', 'dns',"
        "  'PySide6.QtNetwork', 'PySide6.QtWebEngineCore', 'cfmail_gui.gui.preview.preview_page') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_standard_input_is_opened(qtbot, program, monkeypatch):
    reader, writer = os.pipe()
    monkeypatch.setattr("cfmail_gui.sending.reading._STANDARD_INPUT", reader)
    program.start(["-"], None)
    window = program.windows[0]
    os.write(writer, MESSAGE)
    os.close(writer)
    qtbot.waitUntil(lambda: window.session.opened is not None)
    assert window.windowTitle().startswith("Standard input")
    os.close(reader)


def test_a_file_opens_while_standard_input_is_still_awaited(qtbot, program, monkeypatch, mail):
    reader, writer = os.pipe()
    monkeypatch.setattr("cfmail_gui.sending.reading._STANDARD_INPUT", reader)
    program.start(["-", mail()], None)
    qtbot.waitUntil(lambda: program.windows[1].session.opened is not None)
    os.close(writer)
    qtbot.waitUntil(program.windows[0].notice.isVisible)
    assert "Standard input is empty" in program.windows[0].notice.label.text()
    os.close(reader)


def test_a_standard_input_that_never_ends_does_not_keep_the_program_from_closing(qtbot, make_program, monkeypatch):
    reader, writer = os.pipe()
    monkeypatch.setattr("cfmail_gui.sending.reading._STANDARD_INPUT", reader)
    program = make_program()
    program.start(["-"], None)
    program.windows[0].close()
    assert program.close()
    os.close(writer)
    os.close(reader)
