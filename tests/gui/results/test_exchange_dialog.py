"""The request and the answer as they went."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cfmail_gui.attempt import Outcome, Transcript
from cfmail_gui.gui.results.exchange_dialog import ExchangeDialog
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.record import JournalUnavailable
from tests.attempts import answered, failed

ANSWER = '{"success": true, "result": {"queued": ["ada@one.test"]}}'
TRANSCRIPT = Transcript(
    "POST https://api.test/client/v4/accounts/0/email/sending/send_raw",
    (("Authorization", "Bearer …"), ("Content-Type", "application/json")),
    3456,
    200,
    (("cf-ray", "abc\r\nevil: 1"),),
    ANSWER,
)


@pytest.fixture
def opened(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)

    thread = TaskThread()

    def show(record, transcript, body=lambda: b"Subject: x\r\n\r\nHi \xff\r\n"):
        dialog = ExchangeDialog(record, transcript, body, thread, parent)
        dialog.open()
        return dialog

    yield show
    assert thread.close(10_000)


def test_both_are_shown_and_the_message_is_folded(opened):
    record = answered(("ada@one.test", Outcome.QUEUED))
    dialog = opened(record, TRANSCRIPT)
    request, answer = dialog.request.toPlainText(), dialog.answer.toPlainText()
    assert request.startswith("POST https://api.test/")
    assert "Authorization: Bearer …" in request
    assert '"from": "me@sender.test"' in request
    assert '"ada@one.test"' in request
    assert f"⟨2.3 KiB, SHA-256 {record.sha256}, folded⟩" in request
    assert answer.startswith("HTTP 200\ncf-ray: abc evil: 1\n\n")
    assert ANSWER in answer
    assert dialog.request.isReadOnly()
    assert dialog.answer.isReadOnly()
    assert (dialog.request.accessibleName(), dialog.answer.accessibleName()) == ("Request", "Answer")


def test_no_answer(opened):
    dialog = opened(failed("ada@one.test"), Transcript("POST /x", (), 10))
    assert dialog.answer.toPlainText().startswith("No answer came. ")
    assert "may have been sent" in dialog.answer.toPlainText()


def test_an_answer_that_was_cut_says_so(opened):
    cut = Transcript("POST /x", (), 10, 502, (), "x" * 65_536 + "\x00", answer_cut=True)
    text = opened(failed("ada@one.test"), cut).answer.toPlainText()
    assert "the rest was not kept" in text
    assert "⟨00⟩" in text


def test_the_message_unfolds_and_folds(qtbot, opened):
    dialog = opened(answered(("ada@one.test", Outcome.QUEUED)), TRANSCRIPT)
    assert dialog.message.isHidden() or not dialog.message.isVisible()
    assert dialog.unfold_button.accessibleName() == "Unfold the message"
    qtbot.mouseClick(dialog.unfold_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.message.isVisible)
    assert dialog.message.editor.toPlainText() == "Subject: x\n\nHi ⟨FF⟩\n"
    assert dialog.message.editor.accessibleName() == "Message in the request"
    assert dialog.unfold_button.accessibleName() == "Fold the message"
    qtbot.mouseClick(dialog.unfold_button, Qt.MouseButton.LeftButton)
    assert not dialog.message.isVisible()


def test_a_message_that_was_not_kept_stays_folded(opened):
    dialog = opened(answered(("ada@one.test", Outcome.QUEUED), has_body=False), TRANSCRIPT)
    assert not dialog.unfold_button.isEnabled()
    assert dialog.unfold_button.accessibleDescription() == "The contents of this message were not kept."


def test_a_message_that_went_meanwhile_or_cannot_be_read(qtbot, opened):
    def fail():
        raise JournalUnavailable("corrupt", "/x/journal.sqlite")

    for body, said in ((lambda: None, "were not kept"), (fail, "/x/journal.sqlite is damaged.")):
        dialog = opened(answered(("ada@one.test", Outcome.QUEUED)), TRANSCRIPT, body)
        qtbot.mouseClick(dialog.unfold_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(dialog.trouble.isVisible)
        assert said in dialog.trouble.text()
        assert not dialog.message.isVisible()
        dialog.close()
