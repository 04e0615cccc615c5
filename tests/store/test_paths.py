import sys
from pathlib import Path

import pytest

from cfmail_gui.store.paths import Paths, default_paths, make_folder

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="XDG is for the others")
def test_xdg_folders_are_honoured(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "c"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "s"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "d"))

    paths = default_paths()

    assert paths == Paths(
        config=tmp_path / "c" / "cfmail-gui", state=tmp_path / "s" / "cfmail-gui", data=tmp_path / "d" / "cfmail-gui"
    )
    assert paths.accounts == tmp_path / "c" / "cfmail-gui" / "accounts.toml"
    assert paths.journal == tmp_path / "d" / "cfmail-gui" / "journal.sqlite"
    assert paths.settings == tmp_path / "c" / "cfmail-gui" / "settings.toml"
    assert list(tmp_path.iterdir()) == [], "asking for the paths creates nothing"


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="XDG is for the others")
def test_without_xdg_they_are_in_the_home_folder(monkeypatch, tmp_path):
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))

    paths = default_paths()

    folders = (".config", ".local/state", ".local/share")
    assert paths == Paths(*(tmp_path / folder / "cfmail-gui" for folder in folders))


@posix
def test_a_new_folder_and_its_new_parents_are_private(tmp_path, no_umask, mode_of):
    make_folder(tmp_path / "a" / "b" / "c")

    assert [mode_of(tmp_path / each) for each in ("a", "a/b", "a/b/c")] == [0o700] * 3


@posix
def test_an_existing_folder_keeps_its_mode(tmp_path, mode_of):
    (tmp_path / "a").mkdir()
    (tmp_path / "a").chmod(0o755)

    make_folder(tmp_path / "a" / "b")

    assert mode_of(tmp_path / "a") == 0o755


def test_a_folder_that_somebody_else_creates_meanwhile_is_fine(tmp_path, monkeypatch):
    (tmp_path / "a").mkdir()
    monkeypatch.setattr(Path, "exists", lambda self, **_: self != tmp_path / "a")

    make_folder(tmp_path / "a")

    assert (tmp_path / "a").is_dir()


def test_a_file_in_place_of_a_folder_is_an_os_error(tmp_path):
    (tmp_path / "a").write_bytes(b"")

    with pytest.raises(OSError, match="a"):
        make_folder(tmp_path / "a" / "b")
