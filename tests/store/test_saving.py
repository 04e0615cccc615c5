import errno
import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from cfmail_gui.message.faults import BadFile
from cfmail_gui.store import saving
from cfmail_gui.store.saving import has_changed, read_stamped, save_message, save_new

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX files")
NOBODY = 65_534


@pytest.fixture
def as_nobody() -> Iterator[Path]:
    """A folder in which permissions count, even when root runs the tests."""
    folder = Path(tempfile.mkdtemp(dir="/tmp"))
    if os.geteuid() == 0:
        os.chown(folder, NOBODY, NOBODY)
        os.setegid(NOBODY)
        os.seteuid(NOBODY)
    yield folder
    os.seteuid(os.getuid())
    os.setegid(os.getgid())
    folder.chmod(0o700)
    shutil.rmtree(folder)


@pytest.fixture
def not_read(monkeypatch) -> None:
    """From now on reading a file, instead of looking at its status, fails the test."""
    monkeypatch.setattr(saving, "read_regular", lambda *_: pytest.fail("the file was read"))


def fault(act) -> str:
    with pytest.raises(BadFile) as caught:
        act()
    return caught.value.fault


# messages


def test_what_was_saved_is_there_to_the_octet_and_unchanged(tmp_path, names_in):
    path = tmp_path / "a.eml"
    for octets in (b"first\r\n\r\n\0\xff", b"", b"second\n"):
        saved = save_message(path, octets)
        assert path.read_bytes() == octets
        assert (saved.path, saved.target) == (path, path.resolve())
        assert saved.stamp == read_stamped(path, 100)[1]
        assert has_changed(path, saved.stamp) == "same"
    assert names_in(tmp_path) == ["a.eml"]


@posix
@pytest.mark.parametrize(("umask", "mode"), [(0o022, 0o644), (0o077, 0o600), (0o002, 0o644)])
def test_a_new_file_has_the_mode_that_editors_give(tmp_path, no_umask, mode_of, umask, mode):
    os.umask(umask)
    save_message(tmp_path / "a.eml", b"x")
    save_new(tmp_path / "b.txt", b"x")
    assert [mode_of(tmp_path / name) for name in ("a.eml", "b.txt")] == [mode, mode]


@posix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755])
def test_an_old_file_keeps_its_mode_whatever_the_umask(tmp_path, mode_of, mode):
    path = tmp_path / "a.eml"
    path.write_bytes(b"old")
    path.chmod(mode)
    save_message(path, b"new")
    assert (path.read_bytes(), mode_of(path)) == (b"new", mode)


@posix
@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give files away")
def test_an_old_file_keeps_its_owner(tmp_path):
    path = tmp_path / "a.eml"
    path.write_bytes(b"old")
    os.chown(path, 1234, 5678)
    save_message(path, b"new")
    assert (path.stat().st_uid, path.stat().st_gid) == (1234, 5678)


@posix
def test_what_one_group_may_do_is_not_granted_to_another(tmp_path, monkeypatch, mode_of):
    path = tmp_path / "a.eml"
    path.write_bytes(b"old")
    path.chmod(0o664)

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, "not yours")

    monkeypatch.setattr(os, "fchown", refuse)
    save_message(path, b"new")
    assert (path.read_bytes(), mode_of(path)) == (b"new", 0o604)


@posix
def test_a_symbolic_link_stays_one_and_its_target_is_told(tmp_path, mode_of):
    (tmp_path / "there").mkdir()
    target = tmp_path / "there" / "real.eml"
    target.write_bytes(b"old")
    target.chmod(0o640)
    link = tmp_path / "link.eml"
    link.symlink_to("there/real.eml")

    saved = save_message(link, b"new")

    assert (saved.path, saved.target) == (link, target.resolve())
    assert link.is_symlink()
    assert (target.read_bytes(), mode_of(target)) == (b"new", 0o640)
    assert has_changed(link, saved.stamp) == has_changed(target, saved.stamp) == "same"


@posix
def test_a_protected_file_is_not_replaced(as_nobody, names_in):
    path = as_nobody / "a.eml"
    path.write_bytes(b"old")
    path.chmod(0o444)
    assert fault(lambda: save_message(path, b"new")) == "unwritable"
    assert path.read_bytes() == b"old"
    path.chmod(0o644)
    save_message(path, b"new")
    assert path.read_bytes() == b"new"
    assert names_in(as_nobody) == ["a.eml"]


@posix
def test_a_read_only_folder(as_nobody, names_in):
    (as_nobody / "a.eml").write_bytes(b"old")
    as_nobody.chmod(0o500)
    assert fault(lambda: save_message(as_nobody / "a.eml", b"new")) == "unwritable"
    assert fault(lambda: save_message(as_nobody / "b.eml", b"new")) == "unwritable"
    assert fault(lambda: save_new(as_nobody / "b.eml", b"new")) == "unwritable"
    assert names_in(as_nobody) == ["a.eml"]
    assert (as_nobody / "a.eml").read_bytes() == b"old"


@pytest.mark.parametrize("call", ["write", "fsync", "open"])
def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path, full_disk, names_in, call):
    (tmp_path / "a.eml").write_bytes(b"old")
    full_disk(call)
    assert fault(lambda: save_message(tmp_path / "a.eml", b"new")) == "disk-full"
    assert fault(lambda: save_message(tmp_path / "b.eml", b"new")) == "disk-full"
    assert fault(lambda: save_new(tmp_path / "c.txt", b"new")) == "disk-full"
    assert names_in(tmp_path) == ["a.eml"]
    assert (tmp_path / "a.eml").read_bytes() == b"old"


@posix
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_a_device_is_never_replaced(tmp_path):
    (tmp_path / "link").symlink_to("/dev/full")
    assert fault(lambda: save_message(tmp_path / "link", b"new")) == "not-a-file"
    assert stat.S_ISCHR(Path("/dev/full").stat().st_mode)
    assert fault(lambda: save_message(tmp_path, b"new")) == "directory"


# attachments


def test_an_attachment_is_written_once(tmp_path, names_in):
    save_new(tmp_path / "a.txt", b"one")
    assert fault(lambda: save_new(tmp_path / "a.txt", b"two")) == "exists"
    assert (tmp_path / "a.txt").read_bytes() == b"one"
    assert names_in(tmp_path) == ["a.txt"]


@posix
def test_whatever_has_the_name_is_in_the_way(tmp_path, names_in):
    (tmp_path / "folder").mkdir()
    (tmp_path / "dangling").symlink_to("elsewhere")
    os.mkfifo(tmp_path / "fifo")
    for name in ("folder", "dangling", "fifo"):
        assert fault(lambda name=name: save_new(tmp_path / name, b"x")) == "exists"
    assert names_in(tmp_path) == ["dangling", "fifo", "folder"]


def test_an_attachment_makes_no_folders(tmp_path, names_in):
    (tmp_path / "file").write_bytes(b"")
    for path in (tmp_path / "new" / "a.txt", tmp_path / "file" / "a.txt", tmp_path / "a\0b", tmp_path / "a\ud800"):
        assert fault(lambda path=path: save_new(path, b"x")) == "unwritable"
    assert names_in(tmp_path) == ["file"]


# stamps


def test_a_look_at_an_unchanged_file_does_not_read_it(tmp_path, not_read):
    saved = save_message(tmp_path / "a.eml", b"x")
    assert has_changed(tmp_path / "a.eml", saved.stamp) == "same"


def test_touched_or_copied_back_is_the_same(tmp_path):
    path = tmp_path / "a.eml"
    stamp = save_message(path, b"x").stamp
    os.utime(path, ns=(1, 1))
    assert has_changed(path, stamp) == "same"
    (tmp_path / "copy").write_bytes(b"x")
    (tmp_path / "copy").replace(path)
    assert has_changed(path, stamp) == "same"


def test_other_octets_are_a_change(tmp_path):
    path = tmp_path / "a.eml"
    stamp = save_message(path, b"one").stamp
    path.write_bytes(b"two")
    os.utime(path, ns=(1, 1))
    assert has_changed(path, stamp) == "changed"
    for octets in (b"", b"on", b"one more"):
        path.write_bytes(octets)
        assert has_changed(path, stamp) == "changed"
    path.write_bytes(b"one")
    assert has_changed(path, stamp) == "same"


def test_what_is_no_longer_there_is_missing_and_what_is_no_file_a_change(tmp_path):
    path = tmp_path / "folder" / "a.eml"
    stamp = save_message(path, b"x").stamp
    path.unlink()
    assert has_changed(path, stamp) == "missing"
    path.mkdir()
    assert has_changed(path, stamp) == "changed"
    path.rmdir()
    path.parent.rmdir()
    path.parent.write_bytes(b"")
    assert has_changed(path, stamp) == "missing"


@posix
def test_what_cannot_be_read_is_not_called_the_same(as_nobody):
    path = as_nobody / "a.eml"
    stamp = save_message(path, b"x").stamp
    os.utime(path, ns=(1, 1))
    path.chmod(0)
    assert fault(lambda: has_changed(path, stamp)) == "not-allowed"


def test_a_change_while_a_file_is_read_is_seen_later(tmp_path, monkeypatch):
    path = tmp_path / "a.eml"
    path.write_bytes(b"one")
    os.utime(path, ns=(1, 1))
    read = os.read

    def change_behind(descriptor: int, size: int) -> bytes:
        octets = read(descriptor, size)
        if octets:
            path.write_bytes(b"two")
        return octets

    with monkeypatch.context() as patched:
        patched.setattr(os, "read", change_behind)
        octets, stamp = read_stamped(path, 10)
    assert octets == b"one"
    assert has_changed(path, stamp) == "changed"


def test_reading_with_a_stamp_has_the_faults_of_reading(tmp_path):
    (tmp_path / "a.eml").write_bytes(b"12345")
    assert fault(lambda: read_stamped(tmp_path / "a.eml", 4)) == "too-large"
    assert fault(lambda: read_stamped(tmp_path / "none", 4)) == "missing"
    assert fault(lambda: read_stamped(tmp_path, 4)) == "directory"
