import errno
import os
import socket
import sys
import threading
from pathlib import Path

import pytest

from cfmail_gui.message.document import MAX_MESSAGE_OCTETS
from cfmail_gui.message.faults import BadFile
from cfmail_gui.message.mail_files import read_mail_file
from cfmail_gui.store import files
from cfmail_gui.store.files import read_regular, read_stream
from cfmail_gui.store.saving import read_stamped

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX files")
ODD = b"\xef\xbb\xbfSubject: x\r\n\r\n\x00\x1a\r\n\n\r\xff"  # nothing of this may be changed by reading


def read_message(path: Path) -> bytes:
    """Read a file as ``sending.mailbox`` does."""
    return read_mail_file(read_stamped(path, MAX_MESSAGE_OCTETS)[0], str(path)).octets


def fault_of(path: Path) -> str:
    with pytest.raises(BadFile) as caught:
        read_message(path)
    assert caught.value.name == str(path)
    return caught.value.fault


def test_octets_come_back_as_they_are(tmp_path):
    (tmp_path / "a.eml").write_bytes(ODD)
    assert read_message(tmp_path / "a.eml") == ODD


def test_a_file_of_several_pieces_comes_back_whole(tmp_path):
    octets = os.urandom(3 * 2**20 + 17)
    (tmp_path / "a.eml").write_bytes(octets)
    assert read_message(tmp_path / "a.eml") == octets


def test_the_largest_message_is_read_and_one_octet_more_is_not(tmp_path):
    path = tmp_path / "large.eml"
    path.touch()
    os.truncate(path, MAX_MESSAGE_OCTETS)
    assert len(read_message(path)) == MAX_MESSAGE_OCTETS
    os.truncate(path, MAX_MESSAGE_OCTETS + 1)

    with pytest.raises(BadFile) as caught:
        read_message(path)

    assert (caught.value.fault, caught.value.size) == ("too-large", MAX_MESSAGE_OCTETS + 1)


def test_a_too_large_file_is_not_read_at_all(tmp_path, monkeypatch):
    (tmp_path / "a").write_bytes(b"123456")
    monkeypatch.setattr(os, "read", lambda *_: pytest.fail("read"))

    with pytest.raises(BadFile) as caught:
        read_regular(tmp_path / "a", 5)

    assert (caught.value.fault, caught.value.size) == ("too-large", 6)


def test_a_file_that_grows_while_it_is_read_stops_at_the_cap(tmp_path, monkeypatch):
    (tmp_path / "a").write_bytes(b"12")
    monkeypatch.setattr(os, "read", lambda *_: b"1234")

    with pytest.raises(BadFile) as caught:
        read_regular(tmp_path / "a", 10)

    assert (caught.value.fault, caught.value.size) == ("too-large", 12)


def test_a_file_whose_size_is_not_known_beforehand_is_read_to_its_end():
    path = Path("/proc/self/status")
    if not path.exists():
        pytest.skip("no /proc here")
    assert path.stat().st_size == 0
    assert b"Name:" in read_message(path)


def test_empty_and_missing(tmp_path):
    (tmp_path / "empty").touch()
    assert fault_of(tmp_path / "empty") == "empty"
    assert read_regular(tmp_path / "empty", 10) == b""
    assert fault_of(tmp_path / "nowhere") == "missing"
    assert fault_of(tmp_path / "empty" / "below a file") == "missing"
    assert fault_of(tmp_path / "a\0b") == "missing"
    assert fault_of(tmp_path / "a\ud800b") == "missing"


def test_a_directory(tmp_path):
    assert fault_of(tmp_path) == "directory"


@posix
def test_a_symbolic_link_is_followed_and_a_broken_one_is_missing(tmp_path):
    (tmp_path / "a").write_bytes(ODD)
    (tmp_path / "link").symlink_to("a")
    (tmp_path / "broken").symlink_to("nowhere")
    (tmp_path / "loop").symlink_to("loop")

    assert read_message(tmp_path / "link") == ODD
    assert fault_of(tmp_path / "broken") == "missing"
    assert fault_of(tmp_path / "loop") == "unreadable"


@posix
def test_a_fifo_is_refused_without_being_opened(tmp_path, monkeypatch):
    os.mkfifo(tmp_path / "fifo")
    monkeypatch.setattr(os, "open", lambda *_: pytest.fail("its writer would wake up and get SIGPIPE"))
    assert fault_of(tmp_path / "fifo") == "not-a-file"


@posix
@pytest.mark.parametrize(("kind", "fault"), [("fifo", "not-a-file"), ("directory", "directory")])
def test_what_takes_the_place_of_a_file_before_it_is_opened_does_not_block(tmp_path, monkeypatch, kind, fault):
    regular = Path(__file__).stat()
    path = tmp_path / "changing"
    os.mkfifo(path) if kind == "fifo" else path.mkdir()
    monkeypatch.setattr(Path, "stat", lambda self, **_: regular)

    with pytest.raises(BadFile) as caught:
        read_message(path)

    assert caught.value.fault == fault


@posix
def test_a_socket_and_a_device_are_no_files(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # a socket's path has to be short
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("s")
        assert fault_of(Path("s")) == "not-a-file"
        regular = Path(__file__).stat()
        monkeypatch.setattr(Path, "stat", lambda self, **_: regular)
        assert fault_of(Path("s")) == "not-a-file"
    monkeypatch.undo()
    assert fault_of(Path("/dev/zero")) == "not-a-file"


@pytest.mark.parametrize(
    ("number", "fault", "detail"),
    [
        (errno.EACCES, "not-allowed", ""),
        (errno.EPERM, "not-allowed", ""),
        (errno.EIO, "unreadable", os.strerror(errno.EIO)),
        (errno.ESTALE, "unreadable", os.strerror(errno.ESTALE)),
    ],
)
@pytest.mark.parametrize("call", ["open", "read"])
def test_the_systems_refusals_have_their_codes(tmp_path, full_disk, call, number, fault, detail):
    (tmp_path / "a").write_bytes(ODD)
    full_disk(call, number)

    with pytest.raises(BadFile) as caught:
        read_message(tmp_path / "a")

    assert (caught.value.fault, caught.value.detail) == (fault, detail)


@pytest.fixture
def pipe():
    ends = list(os.pipe())
    yield ends
    for each in ends:
        os.close(each)


def never() -> bool:
    return False


def test_a_stream_is_read_to_its_end(pipe):
    octets = os.urandom(2**20) + ODD  # more than a pipe holds: the reader has to wait for the writer
    reader, writer = pipe
    thread = threading.Thread(target=lambda: [os.write(writer, octets), os.close(writer)])
    thread.start()

    assert read_stream(reader, never) == octets

    thread.join()
    pipe.remove(writer)


@posix
def test_a_file_as_standard_input_is_read_like_a_pipe(tmp_path):
    (tmp_path / "a").write_bytes(ODD)
    with (tmp_path / "a").open("rb") as file:
        assert read_stream(file.fileno(), never) == ODD


@posix
def test_waiting_for_a_silent_stream_can_be_stopped(pipe, monkeypatch):
    monkeypatch.setattr(files, "_TICK", 0.001)
    os.write(pipe[1], b"half a message")
    asked = []

    def stopped() -> bool:
        asked.append(1)
        return len(asked) > 5

    with pytest.raises(BadFile) as caught:
        read_stream(pipe[0], stopped)

    assert (caught.value.fault, caught.value.name, len(asked)) == ("stopped", "-", 6)


@posix
def test_a_non_blocking_stream_that_another_reader_empties_is_waited_for(pipe, monkeypatch):
    monkeypatch.setattr(files, "_TICK", 0.001)
    os.set_blocking(pipe[0], False)
    monkeypatch.setattr(files.select, "select", lambda *_: ([pipe[0]], [], []))
    asked = []

    def stopped() -> bool:
        asked.append(1)
        if len(asked) == 3:
            os.write(pipe[1], ODD)
            os.close(pipe.pop())
        return False

    assert read_stream(pipe[0], stopped) == ODD


@posix
def test_an_endless_stream_stops_at_the_cap():
    descriptor = os.open("/dev/zero", os.O_RDONLY)
    try:
        with pytest.raises(BadFile) as caught:
            read_stream(descriptor, never)
    finally:
        os.close(descriptor)
    assert (caught.value.fault, caught.value.name) == ("too-large", "-")


@posix
def test_streams_that_are_none(tmp_path):
    def fault_of_stream(descriptor: int) -> str:
        with pytest.raises(BadFile) as caught:
            read_stream(descriptor, never)
        return caught.value.fault

    null = os.open(os.devnull, os.O_RDONLY)
    folder = os.open(tmp_path, os.O_RDONLY)
    try:
        assert fault_of_stream(null) == "empty"
        assert fault_of_stream(folder) == "directory"
    finally:
        os.close(null)
        os.close(folder)
    assert fault_of_stream(folder) == "unreadable", "closed: how a program without standard input finds it"
    assert fault_of_stream(-1) == "unreadable"
