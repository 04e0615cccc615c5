import errno
import os
import stat
import sys
import threading
from pathlib import Path

import pytest

from cfmail_gui.message.faults import BadFile
from cfmail_gui.store.files import write_atomic

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX files")


def failure(path: Path, data: bytes = b"new") -> BadFile:
    with pytest.raises(BadFile) as caught:
        write_atomic(path, data)
    assert caught.value.name == str(path)
    return caught.value


def test_a_file_is_created_and_replaced(tmp_path, names_in):
    path = tmp_path / "a" / "b" / "file"
    for data in (b"first\r\n\x1a", b"", b"third"):
        write_atomic(path, data)
        assert path.read_bytes() == data
    assert names_in(path.parent) == ["file"]


@posix
def test_files_and_folders_are_private_unless_asked_otherwise(tmp_path, no_umask, mode_of):
    write_atomic(tmp_path / "new" / "private", b"x")
    write_atomic(tmp_path / "shared", b"x", mode=0o664)

    modes = [mode_of(tmp_path / each) for each in ("new", "new/private", "shared")]

    assert modes == [0o700, 0o600, 0o664]


@posix
def test_the_file_is_private_before_anything_is_in_it(tmp_path, monkeypatch, no_umask):
    modes = []
    write = os.write

    def spy(descriptor: int, data: memoryview) -> int:
        modes.append(os.fstat(descriptor).st_mode & 0o777)
        return write(descriptor, data)

    monkeypatch.setattr(os, "write", spy)
    write_atomic(tmp_path / "file", b"x")

    assert modes == [0o600]


def test_short_writes_are_continued(tmp_path, monkeypatch):
    write = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: write(descriptor, data[:3]))

    write_atomic(tmp_path / "file", b"0123456789")

    assert (tmp_path / "file").read_bytes() == b"0123456789"


@pytest.mark.parametrize("call", ["write", "fsync", "open"])
@pytest.mark.parametrize(
    ("number", "fault", "detail"),
    [
        (errno.ENOSPC, "disk-full", ""),
        (errno.EDQUOT, "disk-full", ""),
        (errno.EROFS, "unwritable", os.strerror(errno.EROFS)),
        (errno.EACCES, "unwritable", os.strerror(errno.EACCES)),
    ],
)
def test_a_failed_write_leaves_the_old_file_and_nothing_else(
    tmp_path, full_disk, call, number, fault, detail, names_in
):
    (tmp_path / "file").write_bytes(b"old")
    full_disk(call, number)

    error = failure(tmp_path / "file")

    assert (error.fault, error.detail) == (fault, detail)
    assert (tmp_path / "file").read_bytes() == b"old"
    assert names_in(tmp_path) == ["file"]


def test_a_failed_rename_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch, names_in):
    (tmp_path / "file").write_bytes(b"old")

    def fail(*_: object) -> None:
        raise PermissionError(errno.EACCES, "in use")

    monkeypatch.setattr(Path, "replace", fail)
    error = failure(tmp_path / "file")

    assert (error.fault, error.detail) == ("unwritable", "in use")
    assert (tmp_path / "file").read_bytes() == b"old"
    assert names_in(tmp_path) == ["file"]


@posix
def test_data_are_on_disk_before_the_name_changes_and_the_folder_after(tmp_path, monkeypatch):
    happened = []
    fsync, replace = os.fsync, Path.replace

    def spy_fsync(descriptor: int) -> None:
        happened.append("folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        fsync(descriptor)

    def spy_replace(self: Path, target: Path) -> Path:
        happened.append("replace")
        return replace(self, target)

    monkeypatch.setattr(os, "fsync", spy_fsync)
    monkeypatch.setattr(Path, "replace", spy_replace)
    write_atomic(tmp_path / "file", b"x")

    assert happened == ["file", "replace", "folder"]


@posix
def test_a_folder_that_cannot_be_synced_is_no_failure(tmp_path, monkeypatch):
    fsync = os.fsync

    def fail_for_folders(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "not here")
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", fail_for_folders)
    write_atomic(tmp_path / "file", b"x")

    assert (tmp_path / "file").read_bytes() == b"x"


@posix
def test_a_symbolic_link_stays_one(tmp_path, names_in):
    (tmp_path / "dotfiles").mkdir()
    (tmp_path / "dotfiles" / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("dotfiles/real")
    (tmp_path / "dangling").symlink_to("dotfiles/not yet")

    write_atomic(tmp_path / "link", b"new")
    write_atomic(tmp_path / "dangling", b"created")

    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "dangling").is_symlink()
    assert (tmp_path / "dotfiles" / "real").read_bytes() == b"new"
    assert (tmp_path / "dotfiles" / "not yet").read_bytes() == b"created"
    assert names_in(tmp_path / "dotfiles") == ["not yet", "real"]


@posix
def test_what_is_no_file_is_never_replaced(tmp_path, names_in):
    os.mkfifo(tmp_path / "fifo")
    (tmp_path / "link").symlink_to("fifo")
    (tmp_path / "loop").symlink_to("loop")

    assert failure(tmp_path / "link").fault == "not-a-file"
    assert failure(tmp_path).fault == "directory"
    assert failure(tmp_path / "loop").fault == "unwritable"
    assert stat.S_ISFIFO((tmp_path / "fifo").stat().st_mode)
    assert names_in(tmp_path) == ["fifo", "link", "loop"]


def test_a_file_in_place_of_the_folder_and_impossible_names(tmp_path, names_in):
    (tmp_path / "file").write_bytes(b"x")

    assert failure(tmp_path / "file" / "below").fault == "unwritable"
    assert failure(tmp_path / "a\0b").fault == "unwritable"
    assert failure(tmp_path / "a\ud800b").fault == "unwritable"
    assert names_in(tmp_path) == ["file"]


def test_a_reader_never_sees_half_a_file(tmp_path):
    path = tmp_path / "file"
    versions = [bytes([letter]) * 300_000 for letter in b"ab"]
    write_atomic(path, versions[0])
    done = threading.Event()

    def write() -> None:
        for turn in range(20):
            write_atomic(path, versions[turn % 2])
        done.set()

    writer = threading.Thread(target=write)
    writer.start()
    seen = set()
    while not done.is_set():
        seen.add(path.read_bytes())
    writer.join()

    assert seen <= set(versions)
