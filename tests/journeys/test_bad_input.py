"""Bad files and bad envelopes: a sentence, the window lives, and the previous message stays or the odd one is shown."""

import os

import pytest
from PySide6.QtCore import QMimeData, QUrl

from tests.conftest import drop_mime, open_and_wait, refused


@pytest.fixture
def sample_title(window):
    return window.windowTitle()


def _still_there(window, sample_title):
    assert window.windowTitle() == sample_title
    assert window.send_panel.button.isEnabled()
    assert "stays open" in window.notice.label.text()


def test_empty_file(qtbot, window, sample_title, mail):
    assert "is empty" in refused(qtbot, window, mail(b""))
    _still_there(window, sample_title)


def test_directory(qtbot, window, sample_title, tmp_path):
    assert "is a folder" in refused(qtbot, window, tmp_path)
    _still_there(window, sample_title)


def test_fifo(qtbot, window, sample_title, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert "not a regular file" in refused(qtbot, window, tmp_path / "pipe")
    _still_there(window, sample_title)


def test_missing_file(qtbot, window, sample_title, tmp_path):
    assert "does not exist" in refused(qtbot, window, tmp_path / "gone.eml")
    _still_there(window, sample_title)


def test_thirty_mebibytes(qtbot, window, sample_title, mail):
    assert "too large: 30.0 MiB" in refused(qtbot, window, mail(b"Subject: x\r\n\r\n" + b"x" * (30 * 2**20 - 14)))
    _still_there(window, sample_title)


def test_a_picture_is_no_message(qtbot, window, sample_title, mail):
    assert "not a mail message" in refused(qtbot, window, mail(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "x.png"))
    _still_there(window, sample_title)


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"From: a@b.test\r\nno colon here\r\nTo: c@d.test\r\n\r\nbody", "has no colon"),
        (b"From: a@b.test\r\nTo: c@d.test", "No blank line"),
        (b"From: a@b.test\r\nTo: c@d.test\r\n\r\nnul \x00 nul", "NUL"),
        (b"From: a@b.test\r\nTo: " + b"(" * 500 + b"\r\n\r\nbody", "To holds something that is not an address"),
    ],
)
def test_an_odd_message_is_shown_with_a_remark(qtbot, window, mail, raw, said):
    open_and_wait(qtbot, window, mail(raw))
    assert said in window.message_panel.remarks.text()


def test_three_hundred_nested_parts(qtbot, window, mail):
    raw = b"From: a@b.test\r\nTo: c@d.test\r\n"
    for depth in range(300):
        raw += b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (depth, depth)
    open_and_wait(qtbot, window, mail(raw + b"Content-Type: text/plain\r\n\r\ndeep\r\n"))
    assert "nested too deeply" in window.message_panel.remarks.text()


def test_bytes_that_cannot_be_encoded_are_refused_with_their_place(qtbot, window, mail):
    open_and_wait(qtbot, window, mail(b"From: caf\xe9@b.test\r\nTo: c@d.test\r\nSubject: x\r\n\r\nx\r\n"))
    assert not window.send_panel.button.isEnabled()
    assert "header field From, byte 9" in window.send_panel.button.toolTip()
    window.message_panel.choose(2)
    qtbot.waitUntil(lambda: "caf" in window.message_panel.source.editor.toPlainText())
    assert "�" not in window.message_panel.source.editor.toPlainText()
    assert "⟨E9⟩" in window.message_panel.source.editor.toPlainText()


@pytest.mark.parametrize(
    ("sender", "recipients", "said"),
    [
        ("me@x.test", "", "no recipients"),
        ("", "a@x.test", "no sender"),
        ("me @x.test", "a@x.test", "holds a space"),
        ("me@x.test", "not-an-address", "not an address"),
        ("me@x.test", "\n".join(f"n{n}@x.test" for n in range(1001)), "1,001 recipients"),
    ],
)
def test_send_explains_a_bad_envelope(window, sender, recipients, said):
    window.envelope_panel.sender_edit.setText(sender)
    window.envelope_panel.recipients.setPlainText(recipients)
    assert not window.send_panel.button.isEnabled()
    assert said in window.send_panel.button.toolTip()
    assert said in window.send_panel.button.accessibleDescription()


def test_what_is_dropped_without_a_file_is_explained(window):
    mime = QMimeData()
    mime.setText("Subject: not the mail")
    drop_mime(window, mime)
    assert "Save the message as .eml" in window.notice.label.text()
    elsewhere = QMimeData()
    elsewhere.setUrls([QUrl("https://mail.example/1.eml")])
    drop_mime(window, elsewhere)
    assert "not a file on this computer" in window.notice.label.text()
