import os
import sys

import pytest

from cfmail_gui.store.crash_file import crash_files, forget_crashes, last_crash, open_crash_file


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "state" / "cfmail-gui"


def death(folder, text: bytes) -> bool:
    """Write as a process that dies; say whether an earlier one has."""
    file, died = open_crash_file(folder)
    with file:
        file.write(text)
    return died


def test_a_start_after_a_good_end_finds_nothing(folder):
    assert death(folder, b"") is False
    assert death(folder, b"") is False
    assert last_crash(folder) is None
    if sys.platform != "win32":
        assert (folder / "crash.log").stat().st_mode & 0o777 == 0o600
        assert folder.stat().st_mode & 0o777 == 0o700


def test_a_death_is_told_of_once_and_kept(folder):
    death(folder, b"Fatal Python error: one\n")
    assert death(folder, b"") is True
    assert death(folder, b"") is False
    crash = last_crash(folder)
    assert crash.text == "Fatal Python error: one\n"
    assert crash.path.name == "crash-1.log"
    assert crash.at == crash.path.stat().st_mtime


def test_the_newest_three_are_kept(folder):
    for number in range(6):
        death(folder, b"death %d" % number)
    death(folder, b"")
    texts = {path.name: path.read_text() for path in crash_files(folder)}
    assert texts == {"crash-1.log": "death 5", "crash-2.log": "death 4", "crash-3.log": "death 3", "crash.log": ""}
    forget_crashes(folder)
    assert [path.name for path in crash_files(folder)] == ["crash.log"]


def test_a_process_that_starts_meanwhile_takes_nothing_from_the_first(folder):
    first, _ = open_crash_file(folder)
    second, died = open_crash_file(folder)
    assert not died
    second.close()
    first.write(b"first died")
    first.close()
    assert death(folder, b"") is True


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX files")
def test_what_is_no_file_is_refused_and_nothing_hangs(folder):
    folder.mkdir(parents=True)
    os.mkfifo(folder / "crash.log")
    with pytest.raises(OSError):  # noqa: PT011 - nobody reads it, or it is none
        open_crash_file(folder)
    assert last_crash(folder) is None
