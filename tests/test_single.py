"""One process for each user: second starts as real processes, which talk to a real socket."""

import os
import signal
import socket
import stat
import struct
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cfmail_gui.account import Account, Secret
from cfmail_gui.gui.instance_client import ask
from cfmail_gui.store.instance import Place, meeting_place
from cfmail_gui.store.paths import Paths, default_paths
from cfmail_gui.wanted import GREETING, Wanted
from tests.conftest import ACCOUNT_ID, MESSAGE, TOKEN

PRODUCTION = "0123456789abcdef0123456789abcdef"  # our id
COMMAND = [sys.executable, "-m", "cfmail_gui"]


@pytest.fixture
def paths() -> Paths:
    """The folders that a real process finds by itself."""
    return default_paths()


@pytest.fixture(autouse=True)
def runtime(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    (tmp_path / "run").mkdir(mode=0o700)


@pytest.fixture
def place(paths, runtime) -> Place:
    return meeting_place(paths)


@pytest.fixture
def first(qtbot, program, place):
    """The process that runs already, with the sample message in its window."""
    held = place.claim()
    program.start([], None)
    program.listen(place.socket)
    qtbot.waitUntil(lambda: program.windows[0].session.opened is not None)
    yield program
    held.close()


@pytest.fixture
def second(qtbot) -> Callable[..., subprocess.CompletedProcess]:
    """Start another process, and let this one answer until it ends."""

    def start(*words, octets: bytes = b"", **more) -> subprocess.CompletedProcess:
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        process = subprocess.Popen([*COMMAND, *words], **pipes, **more)
        process.stdin.write(octets)
        process.stdin.close()
        qtbot.waitUntil(lambda: process.poll() is not None, timeout=30_000)
        with process.stdout, process.stderr:
            return subprocess.CompletedProcess(words, process.returncode, process.stdout.read(), process.stderr.read())

    return start


@pytest.fixture
def background(qtbot) -> Iterator[Callable[..., subprocess.Popen]]:
    """Start real processes that go on by themselves."""
    processes = []

    def start(*words) -> subprocess.Popen:
        processes.append(subprocess.Popen([*COMMAND, *words], stdin=subprocess.DEVNULL, stderr=subprocess.PIPE))
        return processes[-1]

    yield start
    for process in processes:
        process.send_signal(signal.SIGCONT)
        process.kill()
        process.communicate()


def shown(program) -> set[str]:
    return {str(window.session.opened.path) for window in program.windows if window.session.opened}


def silent(done: subprocess.CompletedProcess) -> bool:
    return (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def listens(place: Place) -> bool:
    return ask(place.socket, Wanted(), 1_000) == "done"


# What a second start hands over


def test_a_file_opens_in_the_process_that_runs(qtbot, first, second, mail):
    path = mail()
    assert silent(second(path.name, cwd=path.parent))
    qtbot.waitUntil(lambda: str(path) in shown(first))
    assert len(first.windows) == 2, "the sample stays where it is"


def test_a_window_without_a_message_is_used(qtbot, program, place, second, mail):
    program.services.memory.keep_sample_shown()
    held = place.claim()
    program.start([], None)
    program.listen(place.socket)
    path = mail()
    assert silent(second(str(path)))
    qtbot.waitUntil(lambda: str(path) in shown(program))
    assert len(program.windows) == 1
    held.close()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_name_that_is_not_unicode(qtbot, first, second, tmp_path):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.eml"))
    path.write_bytes(MESSAGE)
    assert silent(second(os.fsencode(path)))
    qtbot.waitUntil(lambda: str(path) in shown(first))


def test_a_file_that_is_open_comes_to_the_front(qtbot, first, second, mail):
    path = mail()
    second(str(path))
    qtbot.waitUntil(lambda: str(path) in shown(first))
    first.windows[0].activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is first.windows[0])
    assert silent(second(str(path)))
    qtbot.waitUntil(lambda: QApplication.activeWindow() is first.windows[1])
    assert len(first.windows) == 2


def test_nothing_wanted_brings_the_window_back(qtbot, first, second):
    first.windows[0].showMinimized()
    assert silent(second())
    assert len(first.windows) == 1
    assert not first.windows[0].windowState() & Qt.WindowState.WindowMinimized
    qtbot.waitUntil(lambda: QApplication.activeWindow() is first.windows[0])


def test_a_new_message_for_an_account(qtbot, first, second):
    first.services.memory.keep_account("nobody")
    assert silent(second("--new", "--account", "sandbox"))
    qtbot.waitUntil(lambda: len(first.windows) == 2 and first.windows[1].session.opened is not None)
    assert first.windows[1].session.opened.path is None
    assert first.windows[1].account_bar.account.id == "sandbox"
    assert b"Subject:" not in first.windows[1].session.document.raw.replace(b"Subject: \r\n", b"")


def test_an_account_alone_gets_a_window_of_its_own(qtbot, first, second):
    assert silent(second("--account", "sandbox"))
    assert len(first.windows) == 2
    assert first.windows[1].is_empty


def test_an_account_that_is_unknown_is_told_where_it_was_asked_for(first, second):
    done = second("--account", "Nobody", "--new")
    assert done.returncode == 2
    assert done.stderr.decode() == "cfmail-gui: no account is called 'Nobody'\n"
    assert len(first.windows) == 1


def test_standard_input_of_the_second_process_is_read_there(qtbot, first, second):
    assert silent(second("-", octets=MESSAGE))
    qtbot.waitUntil(lambda: len(first.windows) == 2 and first.windows[1].session.opened is not None)
    assert first.windows[1].session.document.raw == MESSAGE
    assert first.windows[1].windowTitle().startswith("Standard input")


def test_an_empty_standard_input_is_told_where_it_was_given(first, second):
    done = second("-")
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert b"empty" in done.stderr
    assert len(first.windows) == 1


def test_a_closed_standard_input_is_told_where_it_was_given(first, second):
    done = second("-", preexec_fn=lambda: os.close(0))
    assert done.returncode == 1
    assert done.stderr.decode() == "cfmail-gui: Standard input is empty.\n"
    assert len(first.windows) == 1


def test_a_file_that_is_open_gets_the_account_that_was_asked_for(qtbot, first, second, mail):
    path = mail()
    second(str(path))
    qtbot.waitUntil(lambda: str(path) in shown(first))
    window = first.windows[1]
    account = Account(PRODUCTION, "Production", ACCOUNT_ID, production=True)
    first.services.book.save(account, Secret(TOKEN), session_only=True)
    first.accounts_changed()
    window.choose_account(PRODUCTION)
    assert window.account_bar.account == account
    assert silent(second("--account", "sandbox", str(path)))
    assert len(first.windows) == 2
    assert window.account_bar.account.id == "sandbox"


@pytest.mark.parametrize("wanted", [True, False])
def test_many_files_open_after_a_question_for_which_the_second_process_does_not_wait(
    qtbot, first, second, tmp_path, monkeypatch, wanted
):
    asked = []
    monkeypatch.setattr(
        "cfmail_gui.gui.file_commands.confirmed", lambda *_: (asked.append(len(first.windows)), wanted)[1]
    )
    paths = [tmp_path / f"{number}.eml" for number in range(11)]
    for path in paths:
        path.write_bytes(MESSAGE)
    assert silent(second(*map(str, paths)))
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [2]
    if wanted:
        qtbot.waitUntil(lambda: shown(first) >= set(map(str, paths)))
    assert len(first.windows) == (12 if wanted else 2)


def test_a_token_of_the_compositor_does_not_stay_in_the_environment(first, second, monkeypatch):
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "token")
    assert silent(second())
    assert "XDG_ACTIVATION_TOKEN" not in os.environ
    monkeypatch.undo()


# Processes that come, go, hang and crash


def test_two_that_start_at_once_become_one(qtbot, background, paths, mail):
    files = mail(name="one.eml"), mail(name="two.eml")
    both = [background(str(path)) for path in files]
    qtbot.waitUntil(lambda: any(each.poll() is not None for each in both), timeout=30_000)
    ended = [each for each in both if each.poll() is not None]
    assert [each.returncode for each in ended] == [0]
    names = {"one.eml", "two.eml"}
    qtbot.waitUntil(
        lambda: paths.open_windows.exists() and all(name in paths.open_windows.read_text() for name in names)
    )


def test_after_a_crash_the_next_one_takes_over(qtbot, background, place):
    crashed = background()
    qtbot.waitUntil(lambda: listens(place), timeout=30_000)
    crashed.kill()
    crashed.wait()
    assert Path(place.socket).exists(), "it is stale"
    assert ask(place.socket, Wanted(), 1_000) is None
    background()
    qtbot.waitUntil(lambda: listens(place), timeout=30_000)


def test_one_that_hangs_is_told_of_and_done_without(qtbot, background, place, paths, mail):
    hung = background()
    qtbot.waitUntil(lambda: listens(place), timeout=30_000)
    hung.send_signal(signal.SIGSTOP)
    path = mail()
    alone = background(str(path))
    assert alone.stderr.readline() == b"cfmail-gui: the cfmail that runs already does not answer; another one starts.\n"
    qtbot.waitUntil(lambda: paths.open_windows.exists() and path.name in paths.open_windows.read_text(), timeout=30_000)
    assert alone.poll() is None


def test_the_socket_goes_with_the_program(qtbot, make_program, place):
    program = make_program()
    program.start([], None)
    program.listen(place.socket)
    assert Path(place.socket).exists()
    assert program.close()
    assert not Path(place.socket).exists()
    program.windows.clear()


# Who talks to a process that hangs, or is not one of ours


def test_one_that_does_not_greet_is_told_nothing(place):
    Path(place.socket).parent.mkdir(exist_ok=True)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(place.socket)
        listener.listen()
        assert ask(place.socket, Wanted((Path("/a.eml"),)), 200) is None
        with listener.accept()[0] as connection:
            assert connection.recv(1000) == b""


def test_one_of_another_format_is_told_nothing(qtbot, place):
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(place.socket)
        listener.listen()
        command = "import sys; from cfmail_gui.gui.instance_client import ask; from cfmail_gui.wanted import Wanted;"
        process = subprocess.Popen(
            [sys.executable, "-c", f"{command} print(ask(sys.argv[1], Wanted(new=True), 9000))", place.socket],
            stdout=subprocess.PIPE,
        )
        with listener.accept()[0] as connection:
            connection.sendall(GREETING.replace(b"1", b"2"))
            assert connection.recv(1000) == b""
        assert process.communicate()[0] == b"None\n"


@pytest.mark.parametrize(
    "octets", [b"\xff" * 8, struct.pack(">II", 2, 0) + b"[]", b"GET / HTTP/1.1\r\n\r\n", struct.pack(">II", 9, 2**31)]
)
def test_what_is_no_request_is_ignored(qtbot, first, place, octets, caplog):
    with socket.socket(socket.AF_UNIX) as client:
        client.connect(place.socket)
        client.setblocking(False)
        client.sendall(octets)
        heard = []
        qtbot.waitUntil(lambda: ended(client, heard))
    assert b"".join(heard) in (b"", GREETING)
    assert len(first.windows) == 1
    assert "ignored" in caplog.text


def ended(client: socket.socket, heard: list[bytes]) -> bool:
    try:
        heard.append(client.recv(1000))
    except BlockingIOError:
        return False
    except ConnectionResetError:
        return True
    return heard[-1] == b""


def test_who_says_nothing_keeps_nobody_waiting(first, second, place):
    with socket.socket(socket.AF_UNIX) as idle:
        idle.connect(place.socket)
        assert silent(second())


def test_the_socket_is_for_this_user_only(first, place):
    assert stat.S_IMODE(Path(place.socket).stat().st_mode) & 0o077 == 0


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="needs a second user")
def test_another_user_is_refused_by_the_system(program):
    with tempfile.TemporaryDirectory(dir="/tmp") as folder:
        Path(folder).chmod(0o711)  # so that it is the socket which refuses
        name = f"{folder}/socket"
        program.listen(name)
        code = "import socket, sys; socket.socket(socket.AF_UNIX).connect(sys.argv[1])"
        command = ["/usr/bin/env", "python3", "-c", code, name]
        done = subprocess.run(command, user=65534, cwd="/", capture_output=True, check=False)
        assert b"PermissionError" in done.stderr
        program.close()
