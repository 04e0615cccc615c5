"""What the keeper does with unsaved work at the end of a program, and with files that other programs were given."""

import os
import time
from pathlib import Path

import pytest

from cfmail_gui.message.envelope import Envelope
from cfmail_gui.message.faults import BadFile
from cfmail_gui.sending.draft import Draft
from cfmail_gui.sending.keeper import Keeper
from cfmail_gui.sending.mailbox import read_file
from cfmail_gui.sending.opened import Opened
from cfmail_gui.sending.opening import examine
from cfmail_gui.sending.reading import MessageReader
from cfmail_gui.store.paths import Paths

RAW = b"From: me@x.test\r\nSubject: a/b\r\n\r\nbody\r\n"
DRAFT = Draft("me@x.test", "a@x.test\nb@x.test", "b@x.test", touched=True)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "config", tmp_path / "state", tmp_path / "data")


@pytest.fixture
def opened(tmp_path: Path) -> Opened:
    path = tmp_path / "grüße.eml"
    path.write_bytes(RAW)
    return read_file(path)


def keep(keeper: Keeper, opened: Opened) -> str:
    key = keeper.new_key()
    keeper.keep_work(key, opened.document, DRAFT, opened)
    return key


def test_unsaved_work_comes_back_as_it_was(paths, opened):
    first = Keeper(paths)
    key = keep(first, opened)
    assert Keeper(paths).orphans() == (), "its program lives"
    first.close()
    (work,) = Keeper(paths).orphans()
    assert (work.key, work.raw, work.name, work.path) == (key, RAW, "grüße.eml", opened.path)
    assert (work.stamp, work.draft) == (opened.stamp, DRAFT)
    again = MessageReader().recovered(work)
    assert (again.document.raw, again.path, again.stamp, again.unsaved) == (RAW, opened.path, opened.stamp, True)


def test_what_was_not_opened_from_a_file_has_no_path(paths):
    first = Keeper(paths)
    keep(first, examine(RAW, "Pasted message"))
    first.close()
    (work,) = Keeper(paths).orphans()
    assert (work.path, work.stamp) == (None, None)


@pytest.mark.parametrize("raw", [b"", b"\0", b"no header at all\n", b"\xff" * 100])
def test_work_that_is_no_message_any_more_comes_back_too(paths, opened, raw):
    from dataclasses import replace

    from cfmail_gui.message.document import split

    first = Keeper(paths)
    keep(first, replace(opened, document=split(raw)))
    first.close()
    (work,) = Keeper(paths).orphans()
    again = MessageReader().recovered(work)
    assert again.document.raw == raw
    assert again.refusal is not None or again.wire is not None


def test_what_was_given_up_is_gone_even_if_nobody_had_the_time_to_drop_it(paths, opened):
    first = Keeper(paths)
    given_up, wanted = keep(first, opened), keep(first, opened)
    first.give_up(given_up)
    first.close()
    assert [work.key for work in Keeper(paths).orphans()] == [wanted]


def test_recovered_work_goes_on_under_its_key(paths, opened):
    first = Keeper(paths)
    key = keep(first, opened)
    first.close()
    second = Keeper(paths)
    second.orphans()
    second.keep_work(key, examine(RAW + b"more", "x").document, DRAFT, opened)
    second.close()
    third = Keeper(paths)
    assert [work.raw for work in third.orphans()] == [RAW + b"more"]
    third.drop(key)
    third.close()
    assert Keeper(paths).orphans() == ()


def test_a_program_without_unsaved_work_makes_no_folder(paths):
    keeper = Keeper(paths)
    assert keeper.orphans() == ()
    keeper.drop(keeper.new_key())
    keeper.close()
    assert not paths.state.exists()


def test_a_full_disk_is_a_bad_file(paths, opened):
    paths.state.mkdir(parents=True)
    paths.recovery.write_bytes(b"")
    with pytest.raises(BadFile):
        keep(Keeper(paths), opened)


def test_versions_of_a_file(tmp_path):
    path = tmp_path / "a"
    keeper = Keeper(Paths(tmp_path, tmp_path, tmp_path))
    assert keeper.version_of(path) is None
    assert keeper.version_of(Path("a\0b")) is None
    path.write_bytes(b"1")
    first = keeper.version_of(path)
    assert keeper.version_of(path) == first
    os.utime(path, (1, 1))
    assert keeper.version_of(path) != first


def test_files_for_others_are_removed_at_the_end_and_a_crash_leaves_them_for_a_week_only(paths, opened):
    first, second = Keeper(paths), Keeper(paths)
    mine, theirs = first.share(opened, RAW), second.share(opened, RAW)
    assert mine.name == theirs.name == "grüße.eml"
    assert mine.parent.stat().st_mode & 0o077 == 0
    first.forget_shared()
    assert not mine.exists()
    assert theirs.read_bytes() == RAW
    long_ago = time.time() - 8 * 24 * 3600
    os.utime(theirs.parent, (long_ago, long_ago))
    first.forget_shared()
    assert not theirs.exists()


def test_addresses_that_are_not_wanted_are_neither_written_nor_returned(paths, opened):
    wanted = [True]
    keeper = Keeper(paths, lambda: wanted[0])
    envelope = Envelope("me@x.test", ("ada@x.test",))
    keeper.remember(opened.addresses, envelope)
    assert "ada@x.test" in keeper.addresses()
    wanted[0] = False
    assert keeper.addresses() == ()
    keeper.forget_addresses()
    keeper.remember(opened.addresses, envelope)
    assert not paths.address_history.exists()
    wanted[0] = True
    assert keeper.addresses() == ()
