import shutil

import pytest

from cfmail_gui.message.faults import BadFile
from cfmail_gui.store import own_files
from cfmail_gui.store.paths import Paths


@pytest.fixture
def paths(tmp_path) -> Paths:
    return Paths(tmp_path / "config", tmp_path / "state", tmp_path / "data")


FILES = {
    "settings": ["config/settings.toml", "config/.settings.toml.lock", "config/settings.toml.damaged"],
    "accounts": ["config/accounts.toml", "config/.accounts.toml.lock"],
    "history": [
        "data/journal.sqlite",
        "data/journal.sqlite-wal",
        "data/journal-damaged-1.sqlite",
        "data/.journal-0123.lock",
        "data/.journal.sqlite.lock",
    ],
    "merges": ["data/merges/a1/1.eml", "data/merges/a1/2.eml"],
    "unsaved": ["state/recovery/.shelf.lock", "state/recovery/s/k.json", "state/recovery/s/k.ab.eml"],
    "shared": ["state/shared/p/mail.eml"],
    "addresses": ["state/addresses.json", "state/.addresses.json.lock", "state/addresses.json.damaged"],
    "recent": ["state/recent.json", "state/.recent.json.lock"],
    "session": ["state/session.json"],
    "logs": ["state/cfmail-gui.log", "state/cfmail-gui.log.1", "state/crash.log", "state/crash-1.log"],
    "preview": ["state/browser-engine"],
    "other": ["config/notes.txt", "data/backup/old.sqlite", "state/.x"],
}


def write_all(top) -> None:
    for number, name in enumerate(name for names in FILES.values() for name in names):
        path = top / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x" * number)


def test_every_file_has_its_kind_and_is_counted_once(paths, tmp_path):
    write_all(tmp_path)
    found = own_files.files_of(paths)
    named = {kind: sorted(str(each.relative_to(tmp_path)) for each in files) for kind, files in found.items()}
    assert named == {kind: sorted(names) for kind, names in FILES.items()}
    total = sum(len(names) for names in FILES.values())
    assert sum(own_files.octets(files) for files in found.values()) == total * (total - 1) // 2


def test_where_there_is_nothing_there_is_nothing(paths):
    assert own_files.files_of(paths) == {}
    assert own_files.octets([paths.settings]) == 0
    assert own_files.address_count(paths.address_history) == 0
    assert own_files.entry_count(paths.recent_files) == 0
    assert own_files.remove_all(paths) == ()


def test_one_folder_for_all_of_it_as_on_macos(tmp_path):
    paths = Paths(tmp_path, tmp_path, tmp_path)
    write_all(tmp_path / "made")
    for name in ("settings.toml", "journal.sqlite", "cfmail-gui.log", "recent.json"):
        (tmp_path / name).write_text("x")
    found = own_files.files_of(paths)
    assert {kind: len(files) for kind, files in found.items() if kind != "other"} == {
        "settings": 1,
        "history": 1,
        "logs": 1,
        "recent": 1,
    }


def test_removing_takes_empty_folders_too_and_says_what_it_could_not(paths, tmp_path):
    write_all(tmp_path)
    own_files.remove(own_files.files_of(paths)["unsaved"])
    assert not (tmp_path / "state" / "recovery" / "s").exists()
    assert (tmp_path / "state" / "addresses.json").exists()
    with pytest.raises(BadFile) as caught:
        own_files.remove([tmp_path / "state"])
    assert caught.value.fault == "unwritable"


def test_everything_goes_with_the_folders(paths, tmp_path):
    write_all(tmp_path)
    assert own_files.remove_all(paths) == ()
    assert list(tmp_path.iterdir()) == []


def test_a_link_out_of_a_folder_is_removed_and_not_what_it_leads_to(paths, tmp_path):
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "precious.eml").write_text("x")
    paths.config.mkdir()
    (paths.config / "link").symlink_to(mine)
    assert own_files.remove_all(paths) == ()
    assert (mine / "precious.eml").exists()


def test_where_a_folder_is_a_link_what_is_not_the_program_s_stays(paths, tmp_path):
    elsewhere, own = tmp_path / "elsewhere", tmp_path / "own"
    (elsewhere / "photos").mkdir(parents=True)
    own.mkdir()
    for path in (elsewhere / "settings.toml", elsewhere / ".cfmail-0123.tmp", own / "session.json"):
        path.write_text("x")
    (elsewhere / "photos" / "precious.png").write_text("x")
    paths.config.symlink_to(elsewhere)
    paths.state.symlink_to(own)
    assert own_files.remove_all(paths) == ()
    assert not paths.config.is_symlink()
    assert [str(each.relative_to(elsewhere)) for each in elsewhere.rglob("*")] == ["photos", "photos/precious.png"]
    assert not own.exists()


def test_what_cannot_be_removed_is_told(paths, tmp_path, monkeypatch):
    write_all(tmp_path)
    monkeypatch.setattr(shutil, "rmtree", lambda _folder, ignore_errors: None)  # as on a read-only disk
    assert own_files.remove_all(paths) == (paths.config, paths.data, paths.state)
