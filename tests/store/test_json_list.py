import os
import stat

import pytest

from cfmail_gui.message.faults import BadFile
from cfmail_gui.store.json_list import JsonList
from cfmail_gui.store.lock import exclusive


@pytest.fixture
def path(tmp_path):
    return tmp_path / "state" / "list.json"


def test_what_is_written_is_read_again(path):
    odd = os.fsdecode(b"/mail/\xff\n.eml")
    shelf = JsonList(path)
    assert shelf.read() == ()
    shelf.change(lambda before: [{"path": odd}, *before])
    shelf.change(lambda before: [{"path": "b"}, *before])
    assert JsonList(path).read() == ({"path": "b"}, {"path": odd})
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_an_empty_list_is_no_file(path):
    shelf = JsonList(path)
    shelf.change(lambda _before: [{"path": "a"}])
    shelf.change(lambda _before: [])
    assert not path.exists()
    shelf.remove()


@pytest.mark.parametrize(
    "octets",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"schema": 2, "entries": [{}]}',
        b'{"schema": 1, "entries": 1}',
        b"\xff",
        b"[" * 10_000,
    ],
)
def test_a_file_that_is_none_of_ours_counts_as_empty_and_is_replaced(path, octets):
    path.parent.mkdir()
    path.write_bytes(octets)
    shelf = JsonList(path)
    assert shelf.read() == ()
    shelf.change(lambda before: [*before, {"a": 1}])
    assert shelf.read() == ({"a": 1},)


def test_entries_that_are_none_are_left_out(path):
    path.parent.mkdir()
    path.write_text('{"schema": 1, "entries": [1, {"a": 1}, null]}')
    assert JsonList(path).read() == ({"a": 1},)


def test_another_instance_that_hangs_is_not_waited_for_for_ever(path):
    shelf = JsonList(path)
    with exclusive(path), pytest.raises(BadFile) as caught:
        shelf.change(lambda _before: [{}])
    assert caught.value.fault == "busy"


def test_what_cannot_be_read_is_told(path):
    path.mkdir(parents=True)
    with pytest.raises(BadFile) as caught:
        JsonList(path).read()
    assert caught.value.fault == "directory"
