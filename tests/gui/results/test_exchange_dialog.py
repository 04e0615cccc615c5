"""The request and the answer as they went."""

import pytest
from PySide6.QtWidgets import QWidget

from cfmail_gui.attempt import Outcome, Transcript
from cfmail_gui.gui.results.exchange_dialog import ExchangeDialog
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

    def show(record, transcript):
        dialog = ExchangeDialog(record, transcript, parent)
        dialog.open()
        return dialog

    return show


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
