"""Where the processes of one user meet."""

import stat
from dataclasses import replace
from pathlib import Path

import pytest

from cfmail_gui.store.instance import meeting_place
from cfmail_gui.store.paths import Paths


@pytest.fixture
def runtime(tmp_path, monkeypatch) -> Path:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "tmp"))
    return tmp_path / "run"


def test_one_holds_the_lock_until_it_lets_go(paths, runtime):
    place = meeting_place(paths)
    held = place.claim()
    assert held is not None
    assert meeting_place(paths) == place
    assert meeting_place(paths).claim() is None
    held.close()
    assert meeting_place(paths).claim() is not None


def test_every_set_of_folders_has_a_place_of_its_own(paths, runtime):
    places = {meeting_place(paths).socket}
    places |= {meeting_place(replace(paths, **{name: Path("/x")})).socket for name in ("config", "state", "data")}
    assert len(places) == 4


def test_the_folder_is_for_this_user_only_and_the_socket_has_a_short_name(paths, runtime):
    place = meeting_place(paths)
    assert Path(place.socket).parent == runtime / "cfmail-gui"
    assert stat.S_IMODE((runtime / "cfmail-gui").stat().st_mode) == 0o700
    assert len(Path(place.socket).name) == 8


def test_a_folder_that_others_may_write_into_is_not_used(paths, runtime, tmp_path):
    (runtime / "cfmail-gui").mkdir(parents=True)
    (runtime / "cfmail-gui").chmod(0o777)
    place = meeting_place(paths)
    assert Path(place.socket).parent.parent == tmp_path / "tmp"
    Path(place.socket).parent.chmod(0o770)
    assert meeting_place(paths) is None


def test_a_link_that_somebody_has_put_there_is_not_followed(paths, runtime, tmp_path):
    own = tmp_path / "own"
    own.mkdir(mode=0o700)
    runtime.mkdir(mode=0o700)
    (runtime / "cfmail-gui").symlink_to(own)
    assert Path(meeting_place(paths).socket).parent.parent == tmp_path / "tmp"


def test_without_a_runtime_folder_there_is_one_for_temporary_files(paths, runtime, tmp_path, monkeypatch):
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    place = meeting_place(paths)
    assert Path(place.socket).parent.parent == tmp_path / "tmp"
    assert stat.S_IMODE(Path(place.socket).parent.stat().st_mode) == 0o700


def test_file_names_that_are_not_unicode_have_a_place(runtime):
    import os

    odd = Path(os.fsdecode(b"/home/\xff"))
    assert meeting_place(Paths(odd, odd, odd)) is not None
