"""A send that would break a signature asks first; one that would not never does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from cfmail_gui.message import wire
from cfmail_gui.message.document import split
from cfmail_gui.message.field_edits import set_field
from tests.conftest import open_and_wait, send_and_wait
from tests.journeys.test_editing import WIRE, choose

DKIM = b"DKIM-Signature: v=1; a=rsa-sha256; d=sender.test; s=one; h=From:Subject; bh=AAAA; b=AAAA\r\n"
HEAD = b"From: me@sender.test\r\nTo: ada@one.test\r\nSubject: hi\r\n"
SIGNED = DKIM + HEAD + b"Content-Type: text/plain; charset=iso-8859-1\r\n\r\nsch\xf6n gr\xfcn\r\n"
UNHARMED = (
    DKIM + b"Bcc: eve@three.test\r\n" + HEAD + b"Content-Type: text/plain; charset=utf-8\r\n\r\nGr\xc3\xbc\xc3\x9fe\r\n"
)
PGP = (
    HEAD
    + b'Content-Type: multipart/signed; protocol="application/pgp-signature"; micalg=pgp-sha256; boundary=b\r\n\r\n'
    b"--b\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\nsch\xf6n\r\n"
    b"--b\r\nContent-Type: application/pgp-signature\r\n\r\nxxxx\r\n--b--\r\n"
)
QUESTION = "bytes must be changed that are signed"


def press_send(qtbot, window):
    assert window.send_panel.button.isEnabled()
    qtbot.mouseClick(window.send_panel.button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("raw", [SIGNED, PGP], ids=["dkim", "pgp"])
def test_cancel_sends_nothing(qtbot, window, mail, far_end, questions, raw):
    open_and_wait(qtbot, window, mail(raw))
    questions[QUESTION] = "Cancel"
    press_send(qtbot, window)
    assert not window._services.sender.busy
    assert far_end.connections == 0
    assert window.sending.request is None
    assert window.send_panel.button.isEnabled()


@pytest.mark.parametrize("raw", [SIGNED, PGP], ids=["dkim", "pgp"])
def test_send_all_the_same(qtbot, window, mail, far_end, questions, raw):
    open_and_wait(qtbot, window, mail(raw))
    questions[QUESTION] = "Send re-encoded"
    send_and_wait(qtbot, window)
    assert far_end.requests[0].json()["mime_message"].encode() == wire.encode(split(raw)).octets


def test_save_asks_for_a_name_and_leaves_the_open_file_alone(
    qtbot, window, mail, far_end, questions, tmp_path, monkeypatch
):
    path, target = mail(SIGNED), tmp_path / "kept.eml"
    open_and_wait(qtbot, window, path)
    window.workbench.apply("subject", lambda document: set_field(document, "Subject", "another"))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    questions[QUESTION] = "Save…"
    with qtbot.waitSignal(window.saving.changed):
        press_send(qtbot, window)
    assert path.read_bytes() == SIGNED
    assert target.read_bytes() == SIGNED.replace(b"Subject: hi", b"Subject: another")
    assert far_end.connections == 0


def test_save_asks_for_a_name_where_there_is_none(qtbot, window, far_end, questions, tmp_path, monkeypatch):
    target = tmp_path / "kept.eml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.workbench.show(window._services.reader.pasted(SIGNED))
    questions[QUESTION] = "Save…"
    with qtbot.waitSignal(window.saving.changed):
        press_send(qtbot, window)
    assert target.read_bytes() == SIGNED
    assert window.session.opened.path == target
    assert far_end.connections == 0


def test_the_signatures_are_named_in_the_question_and_in_the_view(qtbot, window, mail, questions):
    open_and_wait(qtbot, window, mail(SIGNED))
    page = choose(window, WIRE)
    assert "DKIM signature (d=sender.test s=one)" in page.warnings.text()
    questions["DKIM signature (d=sender.test s=one)"] = "Cancel"
    press_send(qtbot, window)


def test_a_signature_that_is_not_touched_is_not_asked_about(qtbot, window, mail, far_end, questions):
    open_and_wait(qtbot, window, mail(UNHARMED))
    assert not choose(window, WIRE).warnings.isVisible()
    send_and_wait(qtbot, window)  # any question fails the test
    assert far_end.requests[0].json()["mime_message"].encode() == UNHARMED.replace(b"Bcc: eve@three.test\r\n", b"")


def test_an_option_may_break_one_and_may_be_taken_back(qtbot, window, mail, far_end, questions):
    open_and_wait(qtbot, window, mail(UNHARMED))
    page = choose(window, WIRE)
    page.seven_bit.click()
    assert "DKIM signature" in page.warnings.text()
    questions[QUESTION] = "Cancel"
    press_send(qtbot, window)
    assert far_end.connections == 0
    del questions[QUESTION]
    page.seven_bit.click()
    send_and_wait(qtbot, window)
    assert len(far_end.requests) == 1


def test_an_edit_of_signed_octets_is_asked_about_and_undone_it_is_not(qtbot, window, mail, far_end, questions):
    open_and_wait(qtbot, window, mail(UNHARMED))
    window.workbench.apply("subject", lambda document: set_field(document, "Subject", "another"))
    assert "Your edits have changed bytes that are signed: DKIM signature" in choose(window, WIRE).warnings.text()
    questions["Your edits have changed bytes that are signed"] = "Cancel"
    press_send(qtbot, window)
    assert far_end.connections == 0
    window.workbench.undo()
    send_and_wait(qtbot, window)  # any other question fails the test
    window.workbench.redo()
    questions["Your edits have changed bytes that are signed"] = "Send all the same"
    qtbot.waitUntil(window.send_panel.button.isEnabled)
    press_send(qtbot, window)
    qtbot.waitUntil(lambda: len(far_end.requests) == 2 and window.sending.request is None)
    assert "Subject: another" in far_end.requests[1].json()["mime_message"]


def test_a_field_that_nobody_signed_may_be_added_without_a_question(qtbot, window, mail, far_end):
    open_and_wait(qtbot, window, mail(UNHARMED))
    window.workbench.apply("field", lambda document: set_field(document, "X-Test", "1"))
    send_and_wait(qtbot, window)
    assert "X-Test: 1" in far_end.requests[0].json()["mime_message"]
