"""Results written to a file, by way of the dialog and the thread."""

import json
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from cfmail_gui.attempt import Outcome
from cfmail_gui.gui.errands import Errands
from cfmail_gui.gui.results.exporting import export
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.sending.keeper import Keeper
from tests.attempts import answered

RECORDS = (answered(("ada@one.test", Outcome.DELIVERED)),)


@pytest.fixture
def run(qtbot, paths, tmp_path, monkeypatch):
    """Export to a name in a folder; returns what was told in the end, and the folders that were remembered."""
    window, thread = QWidget(), TaskThread()
    qtbot.addWidget(window)
    archive = Errands(thread, window)

    def do(kind: str, answer: str) -> tuple[list[str], list[str], list[str]]:
        proposed, told, folders = [], [], []
        memory = SimpleNamespace(values=SimpleNamespace(last_folder=str(tmp_path)), keep_folder=folders.append)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *what: (proposed.append(what[2]) or answer, ""))
        services = SimpleNamespace(memory=memory, keeper=Keeper(paths))
        export(window, RECORDS, kind, services, archive, told.append)
        if answer:
            qtbot.waitUntil(lambda: bool(told))
        return proposed, told, folders

    yield do
    assert thread.close(5_000)


def test_both_kinds(run, tmp_path):
    proposed, told, folders = run("csv", str(tmp_path / "mine.csv"))
    assert proposed == [str(tmp_path / "results.csv")]
    assert "mine.csv" in told[0]
    assert folders == [str(tmp_path)]
    assert b"ada@one.test" in (tmp_path / "mine.csv").read_bytes()
    run("json", str(tmp_path / "mine.json"))
    assert json.loads((tmp_path / "mine.json").read_bytes())[0]["subject"] == "Grüße"


def test_no_name_no_file(run, tmp_path):
    assert run("csv", "") == ([str(tmp_path / "results.csv")], [], [])
    assert list(tmp_path.glob("*.csv")) == []


def test_a_file_that_cannot_be_written_is_told(run, tmp_path):
    (tmp_path / "folder.csv").mkdir()
    _, told, _ = run("csv", str(tmp_path / "folder.csv"))
    assert "folder.csv" in told[0]
    assert "exported" not in told[0]
