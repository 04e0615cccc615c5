"""Folders of merged messages stay as long as a batch needs them."""

import os
import time
from dataclasses import replace

import pytest

from cfmail_gui.batch_record import BatchItem, BatchPlan
from cfmail_gui.store.journal_db import Database
from cfmail_gui.store.journal_faults import JournalUnavailable
from cfmail_gui.store.merge_folders import MergeFolders

ITEM = BatchItem(
    place=0, path="", start=0, end=-1, name="", sha256="", subject="", sender="", recipients=(), size=0, findings=()
)


@pytest.fixture(params=["merges", "a'%_b", "gr\udcfc\udcdfe"])
def folders(request, database, tmp_path):
    return MergeFolders(tmp_path / request.param, database)


def made(folders, days):
    folder = folders.new()
    folder.mkdir(parents=True)
    (folder / "00001.eml").write_text("To: ada@one.test")
    then = time.time() - days * 86_400
    os.utime(folder, (then, then))
    return folder


def in_batch(batches, path):
    batch = batches.create("Merge", BatchPlan("acme", "", (), 60, 1, continue_after_wait=True)).id
    batches.add(batch, [replace(ITEM, path=str(path))])
    return batch


def test_what_no_batch_needs_goes_after_a_day(folders, batches):
    old, young, used = made(folders, 2), made(folders, 0), made(folders, 2)
    in_batch(batches, used / "00001.eml")
    assert folders.sweep() == 1
    assert [folder.exists() for folder in (old, young, used)] == [False, True, True]


def test_it_goes_when_the_batch_is_deleted(folders, batches):
    used = made(folders, 2)
    batch = in_batch(batches, used / "00001.eml")
    folders.sweep()
    batches.delete(batch)
    assert folders.sweep() == 1
    assert not used.exists()


def test_a_folder_whose_name_only_begins_like_that_of_another(folders, batches):
    old = made(folders, 2)
    in_batch(batches, old.with_name(old.name + "x") / "00001.eml")
    folders.sweep()
    assert not old.exists()


def test_nothing_but_folders_is_touched_and_no_link_is_followed(folders, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "mine.txt").write_text("mine")
    old = made(folders, 2)
    (old.parent / "link").symlink_to(elsewhere)
    (old.parent / "gone").symlink_to(tmp_path / "nowhere")
    (old.parent / "file").write_text("x")
    for path in (elsewhere, old.parent / "file"):
        os.utime(path, (1, 1))
    assert folders.sweep() == 1
    assert (elsewhere / "mine.txt").read_text() == "mine"
    assert (old.parent / "file").exists()


def test_a_relative_root_names_the_same_files(database, batches, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    used = made(MergeFolders(tmp_path / "m", database), 2)
    in_batch(batches, used / "00001.eml")
    relative = MergeFolders(type(tmp_path)("m"), database)
    assert relative.sweep() == 0
    assert relative.new().is_absolute()


def test_without_any_merge_there_is_nothing_to_do(database, tmp_path):
    assert MergeFolders(tmp_path / "none", database).sweep() == 0


def test_nothing_goes_while_nobody_can_say_what_is_needed(tmp_path):
    (tmp_path / "journal").mkdir()  # no file can be there
    folders = MergeFolders(tmp_path / "m", Database(tmp_path / "journal"))
    old = made(folders, 2)
    with pytest.raises(JournalUnavailable):
        folders.sweep()
    assert old.exists()
