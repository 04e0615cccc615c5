"""The files that were opened lately."""

import os
from pathlib import Path

import pytest

from cfmail_gui.sending.memory import Memory
from cfmail_gui.sending.recent import MOST, RecentFile, RecentFiles
from cfmail_gui.store.json_list import JsonList
from cfmail_gui.store.settings import Settings


@pytest.fixture
def memory(paths) -> Memory:
    return Memory(Settings(paths.settings))


@pytest.fixture
def recent(paths, memory) -> RecentFiles:
    return RecentFiles(JsonList(paths.recent_files), memory, lambda task: task())


def names(recent: RecentFiles) -> list[str]:
    return [file.path.name for file in recent.files()]


def again(paths, memory) -> RecentFiles:
    return RecentFiles(JsonList(paths.recent_files), memory, lambda task: task())


def test_the_newest_is_first_and_each_is_there_once(recent, paths, memory):
    for name in ("a", "b", "a"):
        recent.add(Path(f"/{name}"), is_template=name == "b")
    assert recent.files() == (RecentFile(Path("/a")), RecentFile(Path("/b"), is_template=True))
    assert again(paths, memory).files() == recent.files()


def test_twelve_are_kept(recent, paths, memory):
    for number in range(20):
        recent.add(Path(f"/{number}"))
    assert names(recent) == names(again(paths, memory)) == [str(number) for number in range(19, 19 - MOST, -1)]


def test_a_name_that_is_not_unicode_comes_back(recent, paths, memory):
    odd = Path(os.fsdecode(b"/mail/\xff.eml"))
    recent.add(odd)
    assert again(paths, memory).files() == (RecentFile(odd),)


def test_a_relative_name_is_kept_as_a_whole(recent):
    recent.add(Path("a.eml"))
    assert recent.files()[0].path == Path("a.eml").absolute()


def test_one_can_be_forgotten_and_all(recent, paths, memory):
    for name in ("a", "b"):
        recent.add(Path(f"/{name}"))
    recent.drop(Path("/b"))
    assert names(recent) == ["a"]
    recent.clear()
    assert names(recent) == names(again(paths, memory)) == []
    assert not paths.recent_files.exists()


def test_where_none_is_wanted_none_is_kept_and_those_of_before_are_gone(recent, paths, memory):
    recent.add(Path("/a"))
    recent.keep(False)
    assert not paths.recent_files.exists()
    recent.add(Path("/b"))
    assert recent.files() == ()
    recent.keep(True)
    assert recent.files() == ()
    recent.add(Path("/c"))
    assert names(recent) == ["c"]


def test_what_the_other_thread_did_not_write_is_written_at_the_end(paths, memory):
    tasks = []
    recent = RecentFiles(JsonList(paths.recent_files), memory, tasks.append)
    recent.add(Path("/a"))
    assert not paths.recent_files.exists()
    recent.close()
    assert names(again(paths, memory)) == ["a"]
    tasks[0]()  # has nothing left to do
    assert names(again(paths, memory)) == ["a"]


def test_what_another_process_added_stays(recent, paths, memory):
    recent.add(Path("/a"))
    again(paths, memory).add(Path("/b"))
    recent.add(Path("/c"))
    assert names(again(paths, memory)) == ["c", "b", "a"]


def test_a_disk_that_does_not_work_is_a_nuisance_only(recent, paths, caplog):
    paths.recent_files.mkdir(parents=True)
    assert recent.files() == ()
    recent.add(Path("/a"))
    assert names(recent) == ["a"]
    assert len(caplog.records) == 2


@pytest.mark.parametrize("text", ['[{"path": 1}, {}]', '[{"path": "/a", "template": 1}]'])
def test_entries_that_somebody_has_changed_do_no_harm(recent, paths, text):
    paths.state.mkdir(parents=True)
    paths.recent_files.write_text(f'{{"schema": 1, "entries": {text}}}')
    assert all(not file.is_template for file in recent.files())
