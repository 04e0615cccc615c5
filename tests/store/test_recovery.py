import json
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from cfmail_gui.message.faults import BadFile
from cfmail_gui.store.recovery import RecoveryEntry, RecoveryShelf, new_key
from cfmail_gui.store.saving import FileStamp

KEY, OTHER = "a" * 32, "b" * 32
ENTRY = RecoveryEntry(
    key=KEY,
    raw=b"Subject: x\r\n\r\n\0\xff\n",
    path="/home/me/gr\udcfc\udcdfe.eml",
    name="grüße.eml",
    sender="me@x.test",
    recipients="a@x.test\nb@x.test",
    touched=True,
    blind="c@x.test",
    saved_at="2026-11-21T10:00:00+00:00",
    stamp=FileStamp(18, 1_795_257_600_000_000_000, 4711, "0" * 64),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state" / "recovery"


@pytest.fixture
def shelf(folder: Path) -> RecoveryShelf:
    return RecoveryShelf(folder)


@pytest.fixture
def left_by(folder: Path) -> Callable[..., RecoveryShelf]:
    """Keep entries as a process that is gone: what it had locked is not locked any more."""

    def leave(*entries: RecoveryEntry) -> None:
        gone = RecoveryShelf(folder)
        for entry in entries:
            gone.keep(entry.key, entry)
        gone.close()

    return leave


@pytest.fixture
def other_process(folder: Path) -> Iterator[Callable[[], subprocess.Popen]]:
    """Processes that have kept ``KEY``, and end when their standard input does."""
    program = textwrap.dedent(f"""
        import sys
        from pathlib import Path
        from cfmail_gui.store.recovery import RecoveryEntry, RecoveryShelf
        shelf = RecoveryShelf(Path(sys.argv[1]))
        shelf.keep("{KEY}", RecoveryEntry("{KEY}", b"theirs", "", "", "", "", False, "", "2026"))
        print("kept", flush=True)
        sys.stdin.read()
        print(len(shelf.orphans()), flush=True)
        if sys.argv[2] == "close":
            shelf.drop("{KEY}")
            shelf.close()
    """)
    started = []

    def start(how: str = "die") -> subprocess.Popen:
        command = [sys.executable, "-c", program, folder, how]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        started.append(process)
        assert process.stdout.readline() == "kept\n"
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


def homes(folder: Path) -> list[Path]:
    return [each for each in folder.iterdir() if each.is_dir()]


def files(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.rglob("*") if each.is_file() and not each.name.endswith(".lock"))


def fault(act) -> str:
    with pytest.raises(BadFile) as caught:
        act()
    return caught.value.fault


def test_nothing_is_made_by_looking(shelf, folder):
    assert shelf.orphans() == ()
    shelf.drop(KEY)
    shelf.close()
    assert not folder.exists()


def test_what_a_process_left_comes_back_whole(shelf, left_by):
    older = replace(ENTRY, key=OTHER, raw=b"", touched=False, saved_at="2026-11-21T09:00:00+00:00")
    left_by(older, ENTRY)
    assert shelf.orphans() == (ENTRY, older)


def test_ones_own_entries_are_no_orphans(shelf):
    shelf.keep(KEY, ENTRY)
    assert shelf.orphans() == ()


def test_the_last_version_counts_and_former_ones_go(shelf, left_by, folder):
    versions = [replace(ENTRY, raw=b"%d" % number, name=str(number)) for number in range(4)]
    left_by(*versions, replace(versions[3], sender="changed@x.test"))
    assert len(files(folder)) == 2
    assert shelf.orphans() == (replace(versions[3], sender="changed@x.test"),)


def test_octets_that_did_not_change_are_not_written_again(shelf, folder, monkeypatch):
    from cfmail_gui.store import recovery

    shelf.keep(KEY, ENTRY)
    written = []
    write = recovery.write_atomic
    monkeypatch.setattr(recovery, "write_atomic", lambda path, data: [written.append(path.suffix), write(path, data)])
    shelf.keep(KEY, replace(ENTRY, name="renamed"))
    assert written == [".json"]
    shelf.keep(KEY, replace(ENTRY, raw=b"changed"))
    assert written == [".json", ".eml", ".json"]


def test_a_dropped_entry_is_gone_and_with_the_last_the_folder(shelf, folder):
    shelf.keep(KEY, ENTRY)
    shelf.keep(OTHER, replace(ENTRY, key=OTHER))
    shelf.drop(KEY)
    shelf.drop(KEY)
    assert len(files(folder)) == 2
    shelf.drop(OTHER)
    assert files(folder) == []
    shelf.close()
    assert homes(folder) == []
    shelf.keep(KEY, ENTRY)
    assert len(files(folder)) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_all_of_it_is_private(shelf, folder, no_umask, mode_of):
    shelf.keep(KEY, ENTRY)
    assert {mode_of(each) for each in [folder, *folder.rglob("*")] if each.is_dir()} == {0o700}
    assert {mode_of(each) for each in folder.rglob("*") if each.is_file()} == {0o600}


def test_an_orphan_is_offered_to_one_process_until_it_is_kept_or_dropped(shelf, left_by, folder):
    other = replace(ENTRY, key=OTHER)
    left_by(ENTRY, other)
    assert len(shelf.orphans()) == 2
    assert RecoveryShelf(folder).orphans() == ()
    assert len(shelf.orphans()) == 2

    shelf.drop(KEY)
    assert shelf.orphans() == (other,)
    goes_on = replace(other, raw=b"goes on")
    shelf.keep(OTHER, goes_on)
    assert shelf.orphans() == ()
    assert RecoveryShelf(folder).orphans() == ()
    shelf.close()
    assert RecoveryShelf(folder).orphans() == (goes_on,)


def test_what_was_taken_over_and_not_decided_is_left_again(left_by, folder):
    left_by(ENTRY)
    second = RecoveryShelf(folder)
    assert second.orphans() == (ENTRY,)
    second.close()
    assert RecoveryShelf(folder).orphans() == (ENTRY,)


def test_the_same_key_in_two_processes_is_two_entries(shelf, left_by, folder):
    shelf.keep(KEY, ENTRY)
    left_by(replace(ENTRY, raw=b"other"))
    assert RecoveryShelf(folder).orphans() == (replace(ENTRY, raw=b"other"),)


def test_entries_of_a_live_process_are_no_orphans(shelf, other_process):
    processes = [other_process() for _ in range(3)]
    assert shelf.orphans() == ()
    processes[0].kill()
    processes[0].wait()
    assert [entry.raw for entry in shelf.orphans()] == [b"theirs"]
    shelf.drop(KEY)
    for process in processes[1:]:
        assert process.communicate()[0] == "0\n", "the living do not see each other's entries"
    assert [entry.raw for entry in shelf.orphans()] == [b"theirs", b"theirs"]


def test_a_process_that_closes_leaves_nothing(shelf, other_process, folder):
    other_process("close").communicate()
    assert shelf.orphans() == ()
    assert homes(folder) == []


def test_a_key_is_one_that_new_key_made(shelf, folder):
    for key in ("", "1", "../" + KEY, KEY.upper(), KEY + "0", KEY + "\n"):
        with pytest.raises(ValueError, match=r".*"):
            shelf.keep(key, ENTRY)
        with pytest.raises(ValueError, match=r".*"):
            shelf.drop(key)
    assert not folder.exists()
    assert len({new_key() for _ in range(100)}) == 100
    shelf.keep(new_key(), ENTRY)


# damage


def _change_meta(home: Path, **changes: object) -> None:
    path = home / f"{KEY}.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | changes))


def _octets_file(home: Path) -> Path:
    return next(home.glob(f"{KEY}.*.eml"))


DAMAGE = [
    lambda home: (home / f"{KEY}.json").write_bytes(b""),
    lambda home: (home / f"{KEY}.json").write_bytes(b'{"schema": 1'),
    lambda home: (home / f"{KEY}.json").write_bytes(b"\xff\xfe\0"),
    lambda home: (home / f"{KEY}.json").write_bytes(b"[" * 100_000),
    lambda home: (home / f"{KEY}.json").write_bytes(b"[]"),
    lambda home: (home / f"{KEY}.json").write_bytes(b"1" * 5000),
    lambda home: _change_meta(home, schema=2),
    lambda home: _change_meta(home, sha256="../../../x"),
    lambda home: _change_meta(home, sha256=None),
    lambda home: _change_meta(home, sha256="0" * 64),
    lambda home: _change_meta(home, size="many"),
    lambda home: _change_meta(home, size=1),
    lambda home: _change_meta(home, touched="yes"),
    lambda home: _change_meta(home, recipients=["a"]),
    lambda home: _change_meta(home, stamp=[1, 2, 3]),
    lambda home: _change_meta(home, stamp=[1, 2, "3", "0"]),
    lambda home: _octets_file(home).unlink(),
    lambda home: _octets_file(home).write_bytes(b"x" * len(ENTRY.raw)),
    lambda home: _octets_file(home).write_bytes(b""),
]


@pytest.mark.parametrize("damage", DAMAGE, ids=range(len(DAMAGE)))
def test_a_damaged_entry_is_put_aside_and_the_others_come_back(shelf, left_by, folder, damage):
    other = replace(ENTRY, key=OTHER)
    left_by(ENTRY, other)
    damage(homes(folder)[0])
    before = sorted(each.read_bytes() for each in homes(folder)[0].glob(f"{KEY}.*"))

    assert shelf.orphans() == (other,)
    assert shelf.orphans() == (other,)

    aside = list(folder.glob("*.damaged"))
    assert sorted(each.read_bytes() for each in aside) == before
    assert f"{KEY}.json.damaged" in [each.name for each in aside]
    shelf.drop(OTHER)
    shelf.close()
    assert homes(folder) == []


def test_a_folder_in_place_of_the_octets(shelf, left_by, folder):
    left_by(ENTRY)
    octets = _octets_file(homes(folder)[0])
    octets.unlink()
    octets.mkdir()
    assert shelf.orphans() == ()
    assert homes(folder) == [folder / f"{octets.name}.damaged"]


def test_what_a_crash_left_unfinished_is_swept(shelf, left_by, folder):
    left_by(ENTRY)
    home = homes(folder)[0]
    (home / f"{OTHER}.{'0' * 64}.eml").write_bytes(b"octets without an entry")
    (home / f"{KEY}.{'0' * 64}.eml").write_bytes(b"a version that did not become one")
    (home / ".cfmail-0123.tmp").write_bytes(b"half")
    assert shelf.orphans() == (ENTRY,)
    shelf.keep(KEY, ENTRY)
    assert len(files(folder)) == 2


def test_an_empty_folder_of_a_process_that_is_gone_is_removed(shelf, folder):
    (folder / "0123456789abcdef").mkdir(parents=True)
    (folder / "not ours").mkdir()
    (folder / "0123456789abcde0").write_bytes(b"a file")
    assert shelf.orphans() == ()
    assert sorted(each.name for each in homes(folder)) == ["not ours"]


# disks


@pytest.mark.parametrize("call", ["write", "fsync"])
def test_a_full_disk_leaves_the_old_version(shelf, folder, full_disk, call):
    shelf.keep(KEY, ENTRY)
    full_disk(call)
    assert fault(lambda: shelf.keep(KEY, replace(ENTRY, raw=b"new"))) == "disk-full"
    assert fault(lambda: shelf.keep(OTHER, ENTRY)) == "disk-full"
    shelf.close()
    assert RecoveryShelf(folder).orphans() == (ENTRY,)


def test_a_file_in_place_of_the_shelf(shelf, folder):
    folder.parent.mkdir()
    folder.write_bytes(b"")
    assert fault(lambda: shelf.keep(KEY, ENTRY)) == "unwritable"
    assert fault(shelf.orphans) == "unreadable"
    assert fault(lambda: shelf.drop(KEY)) == "unwritable"
    shelf.close()
    assert folder.read_bytes() == b""


def test_the_shelf_may_vanish_meanwhile(shelf, folder, left_by):
    left_by(ENTRY)
    assert len(shelf.orphans()) == 1
    shutil.rmtree(folder)
    assert shelf.orphans() == ()
    shelf.keep(KEY, ENTRY)
    shelf.drop(KEY)
    shelf.close()
