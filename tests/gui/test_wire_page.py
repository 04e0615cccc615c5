"""The view `What will be sent`: the proof, every change with its reason, and the choices."""

import hashlib
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from cfmail_gui.gui.wire_page import WirePage
from cfmail_gui.message.document import spliced
from cfmail_gui.message.wire import WireOptions
from cfmail_gui.sending.opening import examine
from tests.conftest import MESSAGE, open_and_wait, rows
from tests.gui.pages import Stage

LATIN = (
    b"From: a@x.test\r\nTo: b@x.test\r\nBcc: c@x.test\r\nX-Unsent: 1\r\nSubject: Gr\xfc\xdfe\r\n"
    b"Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: 8bit\r\n\r\nsch\xf6n gr\xfcn\nhier\r\n"
)
RUSSIAN = "Привет мир".encode("koi8-r")
KOI8 = b"From: a@x.test\r\nTo: b@x.test\r\nSubject: " + RUSSIAN + b"\r\n\r\nbody\r\n"
MIXED = (
    b"From: a@x.test\r\nTo: b@x.test\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\nbefore\r\n"
    b"--b\r\n\r\nx\r\n--b--\r\nafter\r\n"
)
LARGE = MESSAGE + b"x" * 70 * 3_000


@pytest.fixture
def stage(qtbot, paths):
    made = Stage(qtbot, paths, WirePage)
    yield made
    made.close()


@pytest.fixture
def page(stage):
    return stage.page


def differing(page):
    return [row[:1] + row[2:3] + row[4:] for row in rows(page.diff) if row[0] not in ("", "⋯")]


def test_a_file_that_is_sent_as_it_is_is_proved_to_be_so(stage, page):
    stage.open(MESSAGE)
    digest = hashlib.sha256(MESSAGE).hexdigest()
    assert page.verdict.text().startswith("Identical")
    assert page.digests.text().count(digest) == 2
    assert rows(page.changes) == []
    assert rows(page.diff) == []
    assert "No line differs" in page.diff_note.text()
    assert not page.warnings.isVisible()
    assert not page.charset.isVisible()


def test_what_came_from_no_file_is_not_called_one(stage, page):
    opened = examine(MESSAGE, "pasted")
    stage.workbench.show(opened)
    assert [line.split()[1] for line in page.digests.text().splitlines()] == ["as", "wire"]
    stage.workbench.show(replace(opened, path=Path("mail.eml")))
    assert [line.split()[1] for line in page.digests.text().splitlines()] == ["file", "wire"]


def test_every_change_is_listed_with_what_was_and_what_will_be(stage, page):
    stage.open(LATIN)
    assert page.verdict.text() == "Changed on the way, as listed."
    listed = {row[0]: row[1:] for row in rows(page.changes)}
    assert list(listed) == [
        "Bcc removed",
        "X-Unsent removed",
        "Header field encoded as iso-8859-1",
        "Body encoded",
        "Line ends become CRLF",
    ]
    assert listed["Body encoded"][1:] == ("8bit", "quoted-printable", "2 bytes")
    place, before, after, amount = listed["Header field encoded as iso-8859-1"]
    assert (place, before) == ("header field Subject", "Gr⟨FC⟩⟨DF⟩e")
    assert after.startswith("=?iso-8859-1?")
    assert amount == "2 bytes"
    assert listed["Line ends become CRLF"][-1] == "1"
    lines = page.digests.text().splitlines()
    assert hashlib.sha256(LATIN).hexdigest() in lines[0]
    assert stage.session.opened.wire.sha256 in lines[1]


def test_file_and_wire_side_by_side(stage, page):
    stage.open(LATIN)
    found = differing(page)
    assert ("−", "Bcc: c@x.test", "") in found
    assert ("−", "X-Unsent: 1", "") in found
    assert ("≠", "sch⟨F6⟩n gr⟨FC⟩n", "sch=F6n gr=FCn") in found
    assert ("≠", "Content-Transfer-Encoding: 8bit", "Content-Transfer-Encoding: quoted-printable") in found
    assert not any("hier" in row[1] for row in found)  # its line end alone changes


def test_an_edit_is_shown_beside_the_file_as_it_was_opened(stage, page):
    stage.open(MESSAGE)
    stage.workbench.apply("x", lambda document: spliced(document, 0, 0, b"X-A: 1\r\n"))
    assert page.verdict.text() == "Your edits are sent, and nothing else is changed."
    assert differing(page) == [("+", "", "X-A: 1")]
    stage.workbench.undo()
    assert page.verdict.text().startswith("Identical")
    assert differing(page) == []


def test_a_message_that_cannot_be_sent_says_why_and_claims_nothing(stage, page):
    stage.open(LATIN)
    stage.workbench.apply("x", lambda document: spliced(document, 0, document.size, b"nothing\r\n"))
    assert page.verdict.text() == "This message cannot be sent as it is."
    assert "does not begin with header fields" in page.warnings.text()
    assert page.digests.text() == ""
    assert rows(page.changes) == rows(page.diff) == []
    assert page.diff_note.text() == ""


@pytest.mark.parametrize(
    ("raw", "place"),
    [
        (MESSAGE.replace(b"ada@one", b"\xe9da@one"), "header field To"),
        (MIXED.replace(b"before", b"bef\xe9re"), "preamble"),
        (MIXED.replace(b"after", b"aft\xe9r"), "epilogue"),
        (
            MIXED.replace(b"boundary=b", b"boundary=b; x=1").replace(b"To:", b"Message-ID: <\xe9@x>\r\nTo:"),
            "Message-ID",
        ),
    ],
    ids=["local part", "preamble", "epilogue", "identifier"],
)
def test_octets_that_only_the_user_can_mend_are_named_by_place_and_offset(stage, page, raw, place):
    stage.open(raw)
    assert f"byte {raw.index(0xE9)}" in page.warnings.text()
    assert place in page.warnings.text()
    assert not page.charset.isVisible()


# Choices


def test_seven_bit_and_back(qtbot, stage, page):
    stage.open(MESSAGE)
    qtbot.keyClick(page.seven_bit, Qt.Key.Key_Space)
    assert stage.session.options == WireOptions(seven_bit=True)
    assert ("≠", "Grüße aus Test", "Gr=C3=BC=C3=9Fe aus Test") in differing(page)
    assert not stage.session.modified
    qtbot.keyClick(page.seven_bit, Qt.Key.Key_Space)
    assert page.verdict.text().startswith("Identical")


def test_line_ends_may_stay(stage, page):
    raw = MESSAGE.replace(b"\r\n", b"\n")
    stage.open(raw)
    assert [row[0] for row in rows(page.changes)] == ["Line ends become CRLF"]
    page.crlf.click()
    assert rows(page.changes) == []
    assert page.verdict.text().startswith("Identical")
    assert stage.session.opened.wire.sha256 == hashlib.sha256(raw).hexdigest()


def test_choices_end_with_the_message(stage, page):
    stage.open(KOI8)
    page.seven_bit.click()
    page.crlf.click()
    choose(page, "koi8-r")
    stage.open(MESSAGE)
    assert (page.seven_bit.isChecked(), page.crlf.isChecked()) == (False, True)
    assert not page.charset.isVisible()
    page.seven_bit.click()
    assert stage.session.options == WireOptions(seven_bit=True)  # and no character set of the message before
    stage.open(KOI8)
    assert page.charset.currentIndex() == 0


def test_raw_utf8_in_header_fields_is_warned_of_until_it_is_encoded(stage, page):
    stage.open(MESSAGE.replace(b"=?utf-8?q?Gr=C3=BC=C3=9Fe?=", "Grüße".encode()))
    assert "SMTPUTF8" in page.warnings.text()
    page.seven_bit.click()
    assert not page.warnings.isVisible()


# The character set of a header field


def choose(page, name):
    index = page.charset.findData(name)
    assert index > 0, [page.charset.itemText(n) for n in range(page.charset.count())]
    page.charset.setCurrentIndex(index)
    page.charset.activated.emit(index)


def test_a_header_field_in_an_unknown_character_set(stage, page):
    stage.open(KOI8)
    assert stage.session.opened.refusal.fault == "charset-needed"
    assert page.charset.isVisible()
    assert page.charset.currentText() == "Choose…"
    assert "⟨F0⟩⟨D2⟩" in page.charset_label.text()
    assert "header field Subject" in page.charset_label.text()
    assert not page.warnings.isVisible()  # the same is not said twice
    assert page.main_widget() is page.charset
    offered = [page.charset.itemText(n) for n in range(1, page.charset.count())]
    assert "koi8-r: Привет мир" in offered
    choose(page, "koi8-r")
    assert stage.session.opened.refusal is None
    assert page.main_widget() is page.diff
    assert rows(page.changes)[0][0] == "Header field encoded as koi8-r"
    assert ("≠", "Subject: " + "".join(f"⟨{octet:02X}⟩" if octet > 127 else chr(octet) for octet in RUSSIAN)) in [
        row[:2] for row in differing(page)
    ]
    assert any("=?koi8-r?" in row[2] for row in differing(page))
    assert page.charset.isVisible()  # one may think better of it
    assert page.charset.currentText() == "koi8-r: Привет мир"
    choose(page, "windows-1251")
    assert any("=?windows-1251?" in row[2] for row in differing(page))
    page.charset.setCurrentIndex(0)
    page.charset.activated.emit(0)
    assert stage.session.opened.refusal.fault == "charset-needed"


def test_the_view_begins_with_the_list_while_a_character_set_must_be_chosen(qtbot, window, mail):
    open_and_wait(qtbot, window, mail(KOI8))
    window.message_panel.choose(4)
    page = window.message_panel.pages[4]
    qtbot.waitUntil(page.charset.hasFocus)
    choose(page, "koi8-r")
    window.message_panel.choose(0)
    window.message_panel.choose(4)
    qtbot.waitUntil(page.diff.hasFocus)


def test_the_question_is_not_asked_anew_at_every_change(stage, page):
    stage.open(KOI8)
    page.charset.setCurrentIndex(2)
    stage.workbench.edit_envelope("z@x.test", "b@x.test", "envelope", "sender")
    stage.workbench.apply("x", lambda document: spliced(document, document.size, document.size, b"more\r\n"))
    assert page.charset.currentIndex() == 2


def test_a_field_that_the_choice_does_not_fit_is_asked_for_too(stage, page):
    japanese = "日本語の件名".encode("shift_jis")
    stage.open(KOI8.replace(RUSSIAN, japanese + b"\r\nX-Name: caf\xe9\x20\xe8"))
    choose(page, "shift_jis")
    refusal = stage.session.opened.refusal
    assert refusal.place == "header field X-Name"
    assert page.charset.isVisible()
    assert page.charset.currentText() == "Choose…"
    assert "⟨E9⟩" in page.charset_label.text()
    assert page.charset.findData("shift_jis") in (-1, 0)


# Large messages


def test_nothing_is_shown_of_a_large_message_while_it_is_looked_through(qtbot, stage, page):
    stage.open(LARGE)
    qtbot.waitUntil(lambda: "No line differs" in page.diff_note.text())
    let_go = threading.Event()
    stage.services.work.run(lambda: let_go.wait(20))
    stage.workbench.apply("x", lambda document: spliced(document, 0, 0, b"X-Unsent: 1\r\nA: 1\r\n"))
    assert "being looked through" in page.verdict.text()
    assert page.digests.text() == page.diff_note.text() == ""
    assert rows(page.changes) == rows(page.diff) == []
    let_go.set()
    qtbot.waitUntil(lambda: stage.session.is_examined)
    assert page.verdict.text() == "Your edits are sent; on the way the message is changed as listed."
    assert rows(page.changes)[0][0] == "X-Unsent removed"
    qtbot.waitUntil(lambda: "not compared" in page.diff_note.text())
    assert differing(page) == [("+", "", "A: 1")]


def test_a_comparison_that_is_late_is_not_shown_beside_another_message(qtbot, stage, page):
    let_go = threading.Event()
    stage.services.work.run(lambda: let_go.wait(20))
    stage.open(b"Bcc: z@x.test\r\n" + LARGE)
    assert "Comparing" in page.diff_note.text()
    stage.open(MESSAGE)
    done = []
    stage.services.work.done.connect(lambda _ticket, answer: done.append(answer))
    stage.services.work.run(lambda: "last")
    let_go.set()
    qtbot.waitUntil(lambda: "last" in done)
    assert differing(page) == []
    assert "No line differs" in page.diff_note.text()


def test_a_comparison_that_is_late_is_not_shown_beside_a_message_that_cannot_be_sent(qtbot, stage, page):
    let_go = threading.Event()
    stage.services.work.run(lambda: let_go.wait(20))
    stage.open(b"Bcc: z@x.test\r\n" + LARGE)
    stage.open(KOI8)
    done = []
    stage.services.work.done.connect(lambda _ticket, answer: done.append(answer))
    stage.services.work.run(lambda: "last")
    let_go.set()
    qtbot.waitUntil(lambda: "last" in done)
    assert rows(page.diff) == []
    assert page.diff_note.text() == ""


def test_the_comparison_is_not_made_again_for_a_change_of_the_envelope(qtbot, stage, page):
    stage.open(LARGE)
    qtbot.waitUntil(lambda: not page._comparing.busy)
    stage.workbench.edit_envelope("z@x.test", "b@x.test", "envelope", "sender")
    assert not page._comparing.busy
    assert "No line differs" in page.diff_note.text()


def test_tints_follow_the_palette(stage, page):
    stage.open(LATIN)
    row = next(n for n, cells in enumerate(rows(page.diff)) if cells[0] == "−")
    tint = page.diff.model().index(row, 2).data(Qt.ItemDataRole.BackgroundRole)
    palette = QPalette(page.diff.palette())
    palette.setColor(QPalette.ColorRole.Base, QColor("#1e1e1e"))
    page.diff.setPalette(palette)
    dark = page.diff.model().index(row, 2).data(Qt.ItemDataRole.BackgroundRole)
    assert tint.lightness() > 128 > dark.lightness()
