import pytest

from cfmail_gui.message.faults import BadFile
from cfmail_gui.store.toml_file import edit, read_table


@pytest.fixture
def path(tmp_path):
    return tmp_path / "config" / "file.toml"


@pytest.fixture
def holding(path):
    def hold(content: str | bytes):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return hold


def set_x(document):
    document["x"] = 1


def test_an_absent_and_an_empty_file_are_empty_tables(path, holding):
    assert read_table(path) == {}
    assert not path.parent.exists(), "reading creates nothing"
    holding("")
    assert read_table(path) == {}


def test_a_new_file_gets_its_schema_first(path):
    assert edit(path, set_x) == {"schema": 1, "x": 1}
    assert path.read_text() == "schema = 1\nx = 1\n"


def test_a_file_without_schema_gets_one_when_it_is_changed(path, holding):
    holding("# mine\n[a]\nb = 1\n")

    assert edit(path, set_x) == {"schema": 1, "x": 1, "a": {"b": 1}}
    assert path.read_text().startswith("# mine\n")


@pytest.mark.parametrize("content", ["", "x = 1", "[a]\nb = 1\n", "schema = 1\r\nx = 1\r\n"])
def test_without_a_change_nothing_is_written(holding, content):
    path = holding(content)
    before = path.stat()

    edit(path, lambda _: None)

    assert path.read_bytes() == content.encode()
    assert path.stat().st_ino == before.st_ino


def test_comments_order_unknown_keys_and_line_ends_stay(holding):
    lines = ["# head", "schema = 1 # one", "", "zz = [1, # a", "  2]", "[other.table] # t", 'a."b c" = 1', "# tail", ""]
    path = holding("\r\n".join(lines))

    edit(path, set_x)

    after = path.read_bytes().decode().replace("x = 1\n\n", "")  # a blank line sets the new key off the table
    assert after == "\r\n".join(lines)


def test_a_byte_order_mark_is_understood(holding):
    path = holding(b"\xef\xbb\xbfschema = 1\r\ny = 2\r\n")
    assert edit(path, set_x) == {"schema": 1, "x": 1, "y": 2}


def test_a_last_line_without_an_end_is_not_glued_to_the_next(holding):
    path = holding("schema = 1\ny = 2")
    assert edit(path, set_x) == {"schema": 1, "x": 1, "y": 2}


@pytest.mark.parametrize(
    ("content", "fault", "detail"),
    [
        ("x = ", "corrupt", "end of document"),
        ("a = 1\nb = 2\nb = 3\n", "corrupt", "line 3"),
        ("schema = 1\n<<<<<<< HEAD\n", "corrupt", "line 2"),
        (b"x = '\xff'", "corrupt", "octet 5"),
        (b"x = 1\n\0\0\0\0", "corrupt", ""),
        ("x = " + "[" * 100_000, "corrupt", ""),
        ("x = " + "9" * 10_000, "corrupt", ""),
        ("schema = 'one'", "corrupt", "schema"),
        ("schema = true", "corrupt", "schema"),
        ("schema = 0", "corrupt", "schema"),
        ("schema = 1.0", "corrupt", "schema"),
        ("schema = 2\nx = 7", "newer-schema", "2"),
        ("# " + "x" * 2**20, "too-large", ""),
    ],
)
def test_what_cannot_be_understood_is_reported_and_left_alone(holding, content, fault, detail):
    path = holding(content)
    before = path.read_bytes()
    with pytest.raises(BadFile) as reading:
        read_table(path)
    with pytest.raises(BadFile) as saving:
        edit(path, set_x)

    assert [each.value.fault for each in (reading, saving)] == [fault, fault]
    assert reading.value.name == str(path)
    assert detail in reading.value.detail
    assert reading.value.detail == saving.value.detail
    assert path.read_bytes() == before


def test_after_a_repair_saving_works_again(holding):
    path = holding("x = ")
    with pytest.raises(BadFile):
        edit(path, set_x)
    holding("y = 2\n")

    assert edit(path, set_x) == {"schema": 1, "x": 1, "y": 2}


def test_what_is_no_file_is_reported(path):
    path.mkdir(parents=True)
    with pytest.raises(BadFile) as caught:
        edit(path, set_x)
    assert caught.value.fault == "directory"


def test_a_value_that_no_file_can_hold_leaves_the_file_alone(holding):
    path = holding("y = 2\n")
    with pytest.raises(BadFile) as caught:
        edit(path, lambda document: document.update(x="\ud800"))
    assert caught.value.fault == "unwritable"
    assert path.read_text() == "y = 2\n"


def test_a_file_that_tomlkit_cannot_change_is_left_alone(holding):
    def stumble(_):
        raise KeyError("inside tomlkit")

    path = holding("y = 2\n")
    with pytest.raises(BadFile) as caught:
        edit(path, stumble)
    assert (caught.value.fault, caught.value.detail) == ("unwritable", "tomlkit: KeyError")
    assert path.read_text() == "y = 2\n"


def test_what_would_not_be_readable_again_is_not_written(holding, monkeypatch):
    import tomlkit

    path = holding("y = 2\n")
    monkeypatch.setattr(tomlkit.TOMLDocument, "as_string", lambda self: "x = " if "x" in self else "y = 2\n")
    with pytest.raises(BadFile) as caught:
        edit(path, set_x)
    assert caught.value.fault == "corrupt"
    assert path.read_text() == "y = 2\n"


def test_a_full_disk_leaves_the_old_file(holding, full_disk, names_in):
    path = holding("y = 2\n")
    full_disk("fsync")
    with pytest.raises(BadFile) as caught:
        edit(path, set_x)
    assert caught.value.fault == "disk-full"
    assert path.read_text() == "y = 2\n"
    assert names_in(path.parent) == [".file.toml.lock", "file.toml"]
