import errno
import os
import sys
import threading

import pytest

from cfmail_gui.message.faults import BadFile
from cfmail_gui.store import lock
from cfmail_gui.store.lock import exclusive


def test_a_second_writer_is_turned_away_after_a_while_and_let_in_later(tmp_path, monkeypatch):
    monkeypatch.setattr(lock, "PATIENCE", 0.0)
    path = tmp_path / "new" / "file"

    with exclusive(path):
        with pytest.raises(BadFile) as caught, exclusive(path):
            pytest.fail("two at once")
        with exclusive(tmp_path / "other"):
            pass
    with exclusive(path):
        pass

    assert (caught.value.fault, caught.value.name) == ("busy", str(path))


def test_a_second_writer_waits_for_the_first(tmp_path):
    path = tmp_path / "file"
    happened = []
    inside = threading.Event()

    def second() -> None:
        inside.wait()
        with exclusive(path):
            happened.append("second")

    thread = threading.Thread(target=second)
    thread.start()
    with exclusive(path):
        inside.set()
        happened.append("first")
    thread.join()

    assert happened == ["first", "second"]


def test_the_lock_ends_with_the_work_even_when_that_fails(tmp_path, monkeypatch):
    monkeypatch.setattr(lock, "PATIENCE", 0.0)

    with pytest.raises(KeyError), exclusive(tmp_path / "file"):
        raise KeyError
    with exclusive(tmp_path / "file"):
        pass


def test_where_there_are_no_locks_the_work_is_done_without(tmp_path, monkeypatch):
    def unsupported(_: int) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    done = []
    monkeypatch.setattr(lock, "_try_lock", unsupported)
    with exclusive(tmp_path / "file"):
        done.append("no locks")
    (tmp_path / "a file").touch()
    with exclusive(tmp_path / "a file" / "below"):
        done.append("no folder")

    assert done == ["no locks", "no folder"]


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_the_lock_file_is_private(tmp_path, no_umask, mode_of):
    with exclusive(tmp_path / "file"):
        assert mode_of(tmp_path / ".file.lock") == 0o600
