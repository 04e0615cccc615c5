import json
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from cfmail_gui.message.faults import BadFile
from cfmail_gui.store.address_history import MAX_ADDRESSES, AddressHistory


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "addresses.json"


@pytest.fixture
def history(path: Path) -> AddressHistory:
    return AddressHistory(path)


def loaded(path: Path) -> tuple[str, ...]:
    history = AddressHistory(path)
    history.load()
    return history.addresses()


def fault(act) -> str:
    with pytest.raises(BadFile) as caught:
        act()
    return caught.value.fault


def test_nothing_there_is_an_empty_history(history, path):
    history.load()
    assert history.addresses() == ()
    history.add([])
    history.add(["no address"])
    assert not path.parent.exists()


def test_the_newest_come_first_and_come_back(history, path):
    history.add(["a@x.test", "Bé <b@x.test>"])
    history.add(["c@x.test", "a@x.test"])
    assert history.addresses() == loaded(path) == ("c@x.test", "a@x.test", "Bé <b@x.test>")


def test_an_address_is_there_once_and_keeps_its_name(history):
    history.add(["Ann <ann@x.test>"])
    history.add(["ANN@X.test"])
    assert history.addresses() == ("Ann <ann@x.test>",)
    history.add(["Ann Other <ann@x.test>"])
    assert history.addresses() == ("Ann Other <ann@x.test>",)
    history.add(["b@x.test", "B <B@x.test>"])
    assert history.addresses() == ("B <B@x.test>", "Ann Other <ann@x.test>")


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ('"Doe, Jane" <j@x.test>', '"Doe, Jane" <j@x.test>'),
        ("  j@x.test\n", "j@x.test"),
        ("<j@x.test>", "j@x.test"),
        ("j@x.test (Jane)", "Jane <j@x.test>"),
        ("team: Jane <j@x.test>;", "Jane <j@x.test>"),
        ("=?utf-8?q?J=C3=A4ne=2C_D=2E?= <j@x.test>", '"Jäne, D." <j@x.test>'),
        ("Ja\u202ene\r\nBcc: <j@x.test>", "j@x.test"),
        ("grüße@münchen.test", "grüße@münchen.test"),
        ("j@[IPv6:::1]", "j@[IPv6:::1]"),
    ],
)
def test_how_an_address_is_shown(history, path, written, shown):
    history.add([written])
    assert history.addresses() == (shown,)
    history.add(history.addresses())
    assert loaded(path) == (shown,)


@pytest.mark.parametrize(
    "written",
    [
        "",
        " ",
        "a",
        "a@",
        "a@x.test, b@x.test",
        "team: a@x.test, b@x.test;",
        "a b@x.test <",
        "x" * 600 + " <a@x.test>",
        "\ud800",
    ],
)
def test_what_is_not_exactly_one_address_is_left_out(history, written):
    history.add([written, "good@x.test"])
    assert history.addresses() == ("good@x.test",)


def test_only_so_many_stay(history, path):
    history.add([f"{number}@x.test" for number in range(MAX_ADDRESSES)])
    history.add(["new@x.test"])
    assert len(history.addresses()) == MAX_ADDRESSES
    assert history.addresses()[0] == "new@x.test"
    assert f"{MAX_ADDRESSES - 1}@x.test" not in history.addresses()
    assert loaded(path) == history.addresses()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_the_file_is_private(history, path, no_umask, mode_of):
    history.add(["a@x.test"])
    assert (mode_of(path), mode_of(path.parent)) == (0o600, 0o700)


def test_an_addition_by_another_instance_is_not_lost(history, path):
    other = AddressHistory(path)
    history.add(["a@x.test"])
    other.add(["b@x.test"])
    history.add(["c@x.test"])
    assert history.addresses() == loaded(path) == ("c@x.test", "b@x.test", "a@x.test")


def test_instances_that_add_at_once_lose_nothing(path):
    program = textwrap.dedent("""
        import sys
        from pathlib import Path
        from cfmail_gui.store import lock
        from cfmail_gui.store.address_history import AddressHistory
        lock.PATIENCE = 600.0
        history = AddressHistory(Path(sys.argv[1]))
        sys.stdin.readline()
        for turn in range(6):
            history.add([f"{sys.argv[2]}{turn}@x.test"])
    """)
    command = [sys.executable, "-c", program, str(path)]
    writers = [subprocess.Popen([*command, name], stdin=subprocess.PIPE, text=True) for name in "abc"]
    for each in writers:
        each.communicate("go\n")
    assert [each.returncode for each in writers] == [0, 0, 0]
    assert set(loaded(path)) == {f"{name}{turn}@x.test" for name in "abc" for turn in range(6)}


def test_forgetting_leaves_nothing_on_disk(history, path, names_in):
    history.add(["a@x.test"])
    path.with_name("addresses.json.damaged").write_text("secret@x.test")
    history.forget_all()
    history.forget_all()
    assert history.addresses() == loaded(path) == ()
    assert names_in(path.parent) == [".addresses.json.lock"]
    history.add(["b@x.test"])
    assert loaded(path) == ("b@x.test",)


CORRUPT = [
    b"",
    b"{",
    b"\xff\xfe",
    b"[" * 100_000,
    b"9" * 5000,
    b"[]",
    b"null",
    b'{"schema": 1}',
    b'{"schema": 1, "addresses": "a@x.test"}',
    b'{"schema": 1, "addresses": [1]}',
    b'{"schema": "1", "addresses": []}',
    b'{"schema": 0, "addresses": []}',
]


@pytest.mark.parametrize("content", CORRUPT, ids=range(len(CORRUPT)))
def test_a_corrupt_file_is_told_and_put_aside_by_the_next_addition(history, path, content):
    path.parent.mkdir()
    path.write_bytes(content)
    assert fault(history.load) == "corrupt"
    assert history.addresses() == ()
    assert path.read_bytes() == content
    history.add(["no address"])
    assert path.read_bytes() == content

    history.add(["a@x.test"])

    assert history.addresses() == loaded(path) == ("a@x.test",)
    assert path.with_name("addresses.json.damaged").read_bytes() == content


def test_a_later_programs_file_is_never_overwritten(history, path, names_in):
    path.parent.mkdir()
    path.write_text('{"schema": 2, "addresses": {}}')
    assert fault(history.load) == "newer-schema"
    assert fault(lambda: history.add(["a@x.test"])) == "newer-schema"
    assert path.read_text() == '{"schema": 2, "addresses": {}}'
    assert "addresses.json.damaged" not in names_in(path.parent)


def test_entries_that_were_changed_by_hand_are_looked_at(path):
    path.parent.mkdir()
    texts = ["evil\u202e <a@x.test>", "no address", "A@x.test", "b@x.test\nc@x.test"]
    path.write_text(json.dumps({"schema": 1, "addresses": texts, "more": 1}))
    assert loaded(path) == ("A@x.test",)


def test_a_full_disk_keeps_the_old_file(history, path, full_disk):
    history.add(["a@x.test"])
    full_disk("write")
    assert fault(lambda: history.add(["b@x.test"])) == "disk-full"
    assert loaded(path) == ("a@x.test",)
    assert history.addresses() == ("b@x.test", "a@x.test"), "for this session it is known"


def test_a_folder_in_place_of_the_file(history, path):
    (path / "below").mkdir(parents=True)
    assert fault(history.load) == "directory"
    assert fault(lambda: history.add(["a@x.test"])) == "directory"
    assert fault(history.forget_all) == "unwritable"
