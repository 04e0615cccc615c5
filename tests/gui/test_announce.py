"""What a screen reader is asked to say: each step once, and nothing that changes all the time."""

from types import SimpleNamespace

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from cfmail_gui.attempt import Progress
from cfmail_gui.gui import announce as announcing
from cfmail_gui.gui.announce import announce
from cfmail_gui.gui.batch.batch_controls import BatchControls
from cfmail_gui.gui.batch.batch_status import BatchStatus
from cfmail_gui.gui.editing.find_bar import FindBar
from cfmail_gui.gui.notice_bar import NoticeBar
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.result_panel import ResultPanel
from cfmail_gui.gui.send_panel import SendPanel

ASSERTIVE = QAccessible.AnnouncementPoliteness.Assertive


@pytest.fixture
def told(monkeypatch):
    """(what, to be spoken at once) as it is handed to Qt."""
    said: list[tuple[str, bool]] = []
    hears = SimpleNamespace(
        AnnouncementPoliteness=QAccessible.AnnouncementPoliteness,
        updateAccessibility=lambda event: said.append((event.message(), event.politeness() == ASSERTIVE)),
    )
    monkeypatch.setattr(announcing, "QAccessible", hears)
    return said


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_nothing_is_not_announced(window, told):
    announce(window, "")
    announce(window, "one")
    announce(window, "two", assertive=True)
    assert told == [("one", False), ("two", True)]


def test_a_label_says_what_changed_and_can_be_quiet(window, told):
    label = PlainLabel(parent=window)
    for text in ("one", "one", "two", ""):
        label.say(text)
    label.show_quietly("three")
    assert label.accessibleName() == label.text() == "three"
    assert told == [("one", False), ("two", False)]


def test_a_send_is_spoken_of_stage_by_stage_and_its_end_at_once(window, told):
    panel = ResultPanel(window)
    told.clear()
    panel.begin("mail.eml")
    for sent in range(0, 5000, 500):
        panel.show_progress(Progress("uploading", sent, 5000))
    panel.show_progress(Progress("waiting"))
    panel.end("Nothing was sent.")
    spoken = [text for text, _ in told]
    assert [text.split(":")[0].split("…")[0] for text in spoken] == [
        "Preparing the message",
        "Sending",
        "The message is out. Waiting for the answer",
        "Nothing was sent.",
    ]
    assert [at_once for _, at_once in told] == [False, False, False, True]


def test_each_request_of_a_large_send_is_spoken_of(window, told):
    panel = ResultPanel(window)
    told.clear()
    for part in (1, 2):
        panel.show_progress(Progress("uploading", 0, 10), part, 2)
        panel.show_progress(Progress("uploading", 10, 10), part, 2)
    assert len(told) == 2


def test_findings_are_spoken_of_when_typing_has_stopped(qtbot, window, told):
    panel = SendPanel(window)
    panel._calm.setInterval(50)
    for count in (1, 2, 3):
        panel.show_findings(0, count)
    assert told == []
    qtbot.waitUntil(lambda: told == [(panel.findings_button.text(), False)])
    panel.show_findings(0, 3)
    qtbot.waitUntil(lambda: not panel._calm.isActive())
    assert len(told) == 1


def test_a_notice_is_spoken(window, told):
    NoticeBar(window).tell("The file was changed by another program.")
    assert told == [("The file was changed by another program.", False)]


def test_a_batch_is_spoken_of_when_it_turns(window, told):
    controls = BatchControls(window, window)
    controls.show_status(BatchStatus("Not started.", can_start=True))
    for number in range(5):
        controls.show_status(BatchStatus(f"Running: {number}.", can_pause=True, can_stop=True))
    controls.show_status(BatchStatus("Done.", can_export=True))
    assert [text for text, _ in told] == ["Not started.", "Running: 0.", "Done."]
    assert controls.state.text() == "Done."


def test_what_is_found_in_an_editor_is_spoken(qtbot, window, told):
    editor = QPlainTextEdit("first line\n" + "x" * 500 + " needle " + "y" * 500, window)
    bar = FindBar(editor, window)
    QVBoxLayout(window).addWidget(bar)
    window.show()
    bar.open_find()
    bar.find_edit.setText("needle")
    told.clear()
    bar.find_next()
    (text, _), *_ = told
    assert text.startswith("Line 2: ")
    assert "needle" in text
    assert len(text) < 220
