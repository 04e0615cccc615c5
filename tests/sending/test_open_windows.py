"""What was open, on disk."""

import json
import os
from pathlib import Path

import pytest

from cfmail_gui.sending.open_windows import OpenWindows, WindowState
from cfmail_gui.store.json_list import JsonList

STATE = WindowState(
    path=Path(os.fsdecode(b"/mail/\xff.eml")),
    is_template=True,
    data=Path("/mail/data.csv"),
    row=3,
    view=7,
    account="far",
    layout={"window": "abc="},
)


@pytest.fixture
def remembered(paths) -> OpenWindows:
    return OpenWindows(JsonList(paths.open_windows))


def test_what_was_open_comes_back_once(remembered, paths):
    remembered.write((STATE, STATE))
    assert remembered.read() == (STATE, STATE)
    assert remembered.take() == (STATE, STATE)
    assert remembered.take() == ()
    assert not paths.open_windows.exists()


def test_nothing_open_is_no_file_and_no_folder(remembered, paths):
    remembered.write(())
    assert not paths.state.exists()


@pytest.mark.parametrize(
    "changed",
    [
        {"path": 1},
        {"path": "relative"},
        {"data": 1},
        {"row": -1},
        {"view": 2**40},
        {"view": "x"},
        {"layout": [1]},
        {"layout": {"a": 1}},
    ],
)
def test_what_somebody_has_changed_does_no_harm(remembered, paths, changed):
    remembered.write((STATE,))
    table = json.loads(paths.open_windows.read_text())
    table["entries"][0] |= changed
    paths.open_windows.write_text(json.dumps(table))
    for state in remembered.read():
        assert state.path == STATE.path
        assert min(state.row, state.view) >= 0
        assert max(state.row, state.view) < 2**31, "or Qt does not take it"
        assert all(isinstance(text, str) for text in state.layout.values())


def test_a_disk_that_does_not_work_is_a_nuisance_only(remembered, paths, caplog):
    paths.open_windows.mkdir(parents=True)
    assert remembered.read() == ()
    remembered.write((STATE,))
    assert len(caplog.records) == 2
