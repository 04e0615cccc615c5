"""Parts as files: the sender's name is never a path, and what is there is never written over."""

from pathlib import Path

import pytest

from cfmail_gui.message.document import split
from cfmail_gui.message.faults import BadFile
from cfmail_gui.sending.keeper import Keeper
from cfmail_gui.sending.part_files import file_name_of, save_all, save_one
from cfmail_gui.store.paths import Paths
from tests.message.samples import sample


@pytest.fixture
def keeper(tmp_path):
    return Keeper(Paths(config=tmp_path / "config", state=tmp_path / "state", data=tmp_path / "data"))


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "folder"
    made.mkdir()
    return made


def message(*names: str) -> bytes:
    """Return a message with a part for each name, which holds its number."""
    parts = b"".join(
        b'--x\r\nContent-Disposition: attachment; filename="' + name.encode() + b'"\r\n\r\n%d\r\n' % number
        for number, name in enumerate(names)
    )
    return b"From: a@b.test\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n" + parts + b"--x--\r\n"


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_all_parts_are_saved_decoded(keeper, folder):
    saved = save_all(keeper, split(sample("nested.eml")), folder)
    assert saved.names == ("part-1.1.txt", "part-1.2.html", "Auszüge.pdf")
    assert contents(folder) == {
        "part-1.1.txt": b"Caf\xe9 au lait",
        "part-1.2.html": "<p>Café</p>".encode(),
        "Auszüge.pdf": b"%PDF-1.4\n",
    }


def test_nothing_is_written_over(keeper, folder):
    (folder / "a.txt").write_bytes(b"old")
    (folder / "a (2).txt").symlink_to(folder / "gone")
    document = split(message("a.txt", "b.txt", "A.TXT"))
    for _ in range(2):
        assert save_all(keeper, document, folder).failure is None
    found = contents_of_files(folder)
    assert found["a.txt"] == b"old"
    assert not (folder / "gone").exists()
    assert sorted(found.values()) == [b"0", b"0", b"1", b"1", b"2", b"2", b"old"]
    assert {"b.txt", "b (2).txt", "a (3).txt"} <= set(found)


def contents_of_files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.exists()}


HOSTILE = (
    "../../up.txt",
    "/etc/passwd",
    "C:\\\\windows\\\\x.exe",
    "nul\0l.txt",
    "a\N{RIGHT-TO-LEFT OVERRIDE}txt.exe",
    "CON",
    ".",
    "..",
    " ",
    "x" * 400 + ".txt",
    "~/.profile",
    "-rf",
)


def test_hostile_names_stay_in_the_folder(keeper, folder, tmp_path):
    document = split(message(*HOSTILE))
    before = {path for path in tmp_path.rglob("*") if folder not in path.parents}
    saved = save_all(keeper, document, folder)
    assert saved.failure is None
    assert len(saved.names) == len(HOSTILE) == len(list(folder.iterdir()))
    assert {path for path in tmp_path.rglob("*") if folder not in path.parents} == before
    for name in saved.names:
        assert name == Path(name).name
        assert name.isprintable()


def test_a_part_without_a_name_is_called_by_its_number():
    document = split(sample("nested.eml"))
    assert [file_name_of(part) for part in document.tree.parts if part.content_type == "text/html"] == ["part-1.2.html"]
    assert file_name_of(split(b"From: a@b.test\n\nx").tree.parts[0]) == "part-1.txt"


def test_what_was_written_before_a_failure_is_told(keeper, folder, monkeypatch):
    write = keeper.save_part

    def until_full(path, octets):
        if path.name == "b.txt":
            raise BadFile("disk-full", str(path))
        write(path, octets)

    monkeypatch.setattr(keeper, "save_part", until_full)
    saved = save_all(keeper, split(message("a.txt", "b.txt", "c.txt")), folder)
    assert (saved.names, saved.failure.fault) == (("a.txt",), "disk-full")


def test_one_part_goes_where_the_user_says(keeper, folder):
    document = split(sample("nested.eml"))
    (folder / "x").write_bytes(b"old, and the dialog asked")
    save_one(keeper, document, document.tree.parts[2], folder / "x")
    assert contents(folder) == {"x": b"Caf\xe9 au lait"}
    with pytest.raises(BadFile):
        save_one(keeper, document, document.tree.parts[2], folder)
