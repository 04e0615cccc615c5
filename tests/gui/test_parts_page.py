"""The view `Parts`, driven by keyboard and mouse in the real window."""

import base64
import os
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QModelIndex, Qt, QTimer
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog, QTreeView

from cfmail_gui.checks.part_faults import inspect
from cfmail_gui.gui.parts_model import PartsModel
from cfmail_gui.message.document import split
from cfmail_gui.message.field_edits import set_field
from cfmail_gui.message.leaf_edits import replace_text
from cfmail_gui.message.restructure import removed
from tests.conftest import open_and_wait
from tests.message.samples import sample

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
INNER = b"From: Me <me@inner.test>\r\nTo: you@inner.test\r\nSubject: =?utf-8?q?=C3=A4?=\r\n\r\ninner text\r\n"


def multipart(*parts: bytes) -> bytes:
    """Return a message of parts, each with its own header."""
    body = b"".join(b"--x\r\n" + part + b"\r\n" for part in parts)
    return (
        b"From: a@one.test\r\nTo: b@one.test\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n" + body + b"--x--\r\n"
    )


def leaf(content_type: str, octets: bytes, name: str = "") -> bytes:
    """Return a part in base64."""
    disposition = f'Content-Disposition: attachment; filename="{name}"\r\n' if name else ""
    header = f"Content-Type: {content_type}\r\n{disposition}Content-Transfer-Encoding: base64\r\n\r\n"
    return header.encode() + base64.encodebytes(octets).rstrip().replace(b"\n", b"\r\n")


def png(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#3366cc"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "png")
    return bytes(buffer.data())


@pytest.fixture
def show(qtbot, window, mail):
    """Open a message, choose the view and wait until everything about it is known."""

    def shown(raw: bytes, number: str | None = None):
        open_and_wait(qtbot, window, mail(raw))
        qtbot.waitUntil(lambda: window.session.is_examined, timeout=20_000)
        if number is None:
            window.message_panel.choose(3)
        else:
            window.workbench.part_wanted.emit(number)
        page = window.message_panel.parts
        settle(qtbot, page)
        return page

    return shown


def settle(qtbot, page) -> None:
    answers = (page._scanning, page._loading, page._inspecting)
    qtbot.waitUntil(lambda: not any(answer.busy for answer in answers), timeout=30_000)


def rows(page) -> list[tuple[str, ...]]:
    """Return what the whole tree shows."""
    model = page.tree.model()

    def below(parent: QModelIndex):
        for row in range(model.rowCount(parent)):
            yield tuple(model.index(row, column, parent).data() for column in range(model.columnCount()))
            yield from below(model.index(row, 0, parent))

    return list(below(QModelIndex()))


def text(page) -> str:
    """Return the text that is shown of the chosen part; nothing where something else is shown."""
    current = page.view._views.currentWidget()
    return current.editor.toPlainText() if current in (page.view.text, page.view.dump) else ""


# The tree


def test_the_tree_shows_every_part(show):
    page = show(sample("nested.eml"))
    assert rows(page) == [
        ("Message", "multipart/mixed", "", "", "7bit", "", "", ""),
        ("1 Alternatives", "multipart/alternative", "", "", "7bit", "", "", ""),
        ("1.1 Text", "text/plain", "iso-8859-1", "not UTF-8", "quoted-printable", "12 bytes", "", ""),
        ("1.2 HTML", "text/html", "utf-8", "utf-8", "7bit", "12 bytes", "", "⚠ raw 8-bit"),
        ("2 File", "application/pdf", "", "", "base64", "9 bytes", "Auszüge.pdf", ""),
    ]
    interface = QAccessible.queryAccessibleInterface(page.tree)
    assert (interface.text(QAccessible.Text.Name), interface.role()) == ("Parts", QAccessible.Role.Tree)
    assert isinstance(page.tree, QTreeView)


def test_the_text_to_read_first_is_chosen_and_keys_go_on(qtbot, show):
    page = show(sample("nested.eml"))
    assert page.tree.part.number == "1.1"
    assert text(page) == "Café au lait"
    assert page.tree.hasFocus()
    qtbot.keyClick(page.tree, Qt.Key.Key_Down)
    assert (text(page), page.view.faults.text()) == (
        "<p>Café</p>",
        "⚠ Its transfer encoding is 7bit, but it holds raw 8-bit bytes.",
    )
    qtbot.keyClick(page.tree, Qt.Key.Key_Down)
    settle(qtbot, page)
    assert text(page).startswith("00000000  25 50 44 46")
    assert "application/pdf, 9 bytes" in page.view.notes.text()


def test_damage_is_visible_and_explained(show):
    raw = multipart(b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nGr\xfc\xdfe\0")
    page = show(raw, "1")
    assert text(page) == "Gr⟨FC⟩⟨DF⟩e⟨00⟩"
    assert "Bytes that are not utf-8 text are shown like ⟨E9⟩." in page.view.notes.text()
    assert "It may be windows-1252" in page.view.notes.text()
    assert page.view.faults.text() == "⚠ Some bytes have no meaning in utf-8.\n⚠ Its text holds NUL bytes."


def test_hostile_text_cannot_disguise_itself(show):
    name = "invoice\N{RIGHT-TO-LEFT OVERRIDE}fdp.exe"
    part = f'Content-Type: text/pl\0ain; charset="<b>x</b>"; name="../../{name}"\r\n\r\n<img src=file:///etc/passwd>'
    page = show(multipart(part.encode()), "1")
    row = rows(page)[1]
    assert "<b>x</b>" in row[2]
    assert row[6] == "../../invoicefdp.exe"
    assert "and would be saved as “invoicefdp.exe”." in page.view.notes.text()
    assert page.view.notes.textFormat() == Qt.TextFormat.PlainText
    tip = page.tree.currentIndex().data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in tip
    assert "<b>" not in tip


def test_the_preamble_is_shown_of_the_whole_message(show):
    page = show(sample("nested.eml"), "")
    assert "This is the preamble." in text(page)
    assert "This is the epilogue." in text(page)
    assert page.view.notes.text().startswith("It holds 2 parts.")
    assert not page.save_button.isEnabled()


@pytest.mark.parametrize("name", ["nested.eml", "plain-lf.eml", "carriage-returns.eml"])
def test_the_model_under_the_tester(qtbot, name):
    model = PartsModel()
    QAbstractItemModelTester(model, FATAL)
    document = split(sample(name))
    model.show_parts(document.tree.parts)
    model.show_findings(inspect(document))
    for place, part in enumerate(document.tree.parts):
        index = model.index_of(part.number)
        assert model.part(index) is document.tree.parts[place]
        parent = model.part(index.parent())
        assert (parent.number if parent else None) == (part.number.rpartition(".")[0] if part.depth else None)
    model.show_parts(())


def test_ten_thousand_parts(show):
    page = show(multipart(*[b"\r\npart %d" % n for n in range(10_500)]), "9000")
    assert len(page.tree.parts.parts) == 10_000
    assert (text(page), page.tree.part.number) == ("part 8999", "9000")
    assert page.tree.visualRect(page.tree.currentIndex()).intersects(page.tree.viewport().rect())
    assert "too many parts" in rows(page)[-1][7]


# Pictures and messages


def test_a_picture_is_shown(show):
    page = show(multipart(b"\r\nhello", leaf("image/png", png(30, 20), "a.png")), "2")
    assert page.view._views.currentWidget() is page.view.picture
    assert page.view.picture.size_label.text() == "30 × 20 pixels"
    assert rows(page)[2][0] == "2 Image"


def test_what_is_no_picture_is_shown_as_numbers(show):
    page = show(multipart(leaf("image/png", b"MZ no picture")), "1")
    assert "not a picture" in page.view.notes.text()
    assert text(page).startswith("00000000  4d 5a 20")


@pytest.mark.parametrize("encoded", [False, True])
def test_a_nested_message_is_shown_and_opened_in_a_window_of_its_own(qtbot, show, program, window, encoded):
    part = leaf("message/rfc822", INNER) if encoded else b"Content-Type: message/rfc822\r\n\r\n" + INNER
    page = show(multipart(part), "1")
    assert page.view.fields.text() == "From: Me <me@inner.test>\nTo: you@inner.test\nSubject: ä"
    assert text(page) == "inner text\n"
    before = window.session.document
    qtbot.mouseClick(page.open_button, Qt.MouseButton.LeftButton)
    other = program.windows[1]
    qtbot.waitUntil(lambda: other.session.opened is not None)
    assert other.session.document.raw == INNER
    assert other.session.opened.name == "Message in part 1"
    assert other.session.opened.path is None
    assert window.session.document is before


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, None], ids=["Return", "Enter", "double click"])
def test_a_nested_message_is_opened_from_the_tree(qtbot, show, program, key):
    page = show(multipart(b"\r\nhello", leaf("message/rfc822", INNER)), "1")

    def open_chosen():
        if key is None:
            place = page.tree.visualRect(page.tree.currentIndex()).center()
            qtbot.mouseClick(page.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
            qtbot.mouseDClick(page.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
        else:
            qtbot.keyClick(page.tree, key)

    open_chosen()
    assert len(program.windows) == 1, "a text is no message"
    qtbot.keyClick(page.tree, Qt.Key.Key_Down)
    open_chosen()
    assert len(program.windows) == 2
    qtbot.waitUntil(lambda: program.windows[1].session.opened is not None)
    assert program.windows[1].session.document.raw == INNER


def test_rows_are_as_high_as_those_of_the_tables(show):
    page = show(sample("nested.eml"))
    assert page.tree.visualRect(page.tree.currentIndex()).height() == page.tree.fontMetrics().height() + 8


def test_only_messages_can_be_opened(qtbot, show):
    page = show(multipart(b"\r\nhello", leaf("application/octet-stream", INNER, "a.eml")), "1")
    assert not page.open_button.isEnabled()
    qtbot.keyClick(page.tree, Qt.Key.Key_Down)
    assert page.open_button.isEnabled()


def test_show_in_source_goes_to_the_part(qtbot, show, window):
    page = show(sample("nested.eml"), "1.2")
    qtbot.mouseClick(page.source_button, Qt.MouseButton.LeftButton)
    source = window.message_panel.source
    assert window.message_panel.tabs.currentWidget() is source
    assert source.editor.textCursor().block().text() == "Content-Type: text/html; charset=utf-8"


# Saving


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The folder that the user chooses in every dialog; what the dialogs proposed is in ``proposed``."""
    made = tmp_path / "saved"
    made.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(made))
    return made


def choose_name(monkeypatch, answer) -> list[str]:
    proposed = []

    def dialog(_parent, _title, path, _kinds):
        proposed.append(Path(path).name)
        return str(answer), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", dialog)
    return proposed


def save(qtbot, page, button) -> str:
    """Press a button and return what the page tells."""
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.saving.busy)
    return page.note.text()


def test_one_part_is_saved_decoded_under_a_safe_name(qtbot, show, folder, monkeypatch):
    proposed = choose_name(monkeypatch, folder / "x.bin")
    page = show(multipart(leaf("application/pdf", b"\0\xff%PDF", "../../etc/CON")), "1")
    assert save(qtbot, page, page.save_button) == f"x.bin saved in {folder}"
    assert proposed == ["_CON.pdf"]
    assert (folder / "x.bin").read_bytes() == b"\0\xff%PDF"
    assert page.save_button.isEnabled()


def test_a_dialog_that_is_left_saves_nothing(qtbot, show, folder, monkeypatch):
    choose_name(monkeypatch, "")
    page = show(sample("nested.eml"), "2")
    assert save(qtbot, page, page.save_button) == ""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    assert save(qtbot, page, page.save_all_button) == ""


def test_all_parts_are_saved_and_nothing_is_replaced(qtbot, show, folder):
    (folder / "Auszüge.pdf").write_bytes(b"old")
    page = show(sample("nested.eml"))
    assert save(qtbot, page, page.save_all_button) == f"3 parts saved in {folder}"
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {
        "Auszüge.pdf": b"old",
        "Auszüge (2).pdf": b"%PDF-1.4\n",
        "part-1.1.txt": b"Caf\xe9 au lait",
        "part-1.2.html": "<p>Café</p>".encode(),
    }


def test_what_cannot_be_saved_is_told_in_words(qtbot, show, folder, monkeypatch):
    folder.rmdir()
    page = show(sample("nested.eml"), "2")
    assert "could not be written" in save(qtbot, page, page.save_all_button)
    choose_name(monkeypatch, folder.parent)
    page.note.say("")
    assert save(qtbot, page, page.save_button) == f"“{folder.parent}” is a folder. Open the .eml files in it instead."
    assert page.save_button.isEnabled()


# Edits elsewhere, and other messages


def test_choice_and_folded_parts_outlast_an_edit(qtbot, show, window):
    page = show(sample("nested.eml"), "2")
    page.tree.collapse(page.tree.parts.index_of("1"))
    raw = window.session.document.raw
    assert window.workbench.apply("subject", lambda document: set_field(document, "Subject", "much longer than before"))
    settle(qtbot, page)
    assert page.tree.part.number == "2"
    assert page.tree.part.start > split(raw).tree.parts[4].start
    assert not page.tree.isExpanded(page.tree.parts.index_of("1"))
    assert page.tree.isExpanded(page.tree.parts.index_of(""))
    window.workbench.undo()
    assert window.session.document.raw == raw
    assert page.tree.part.start == split(raw).tree.parts[4].start
    assert not page.tree.isExpanded(page.tree.parts.index_of("1"))


def test_a_part_that_went_leaves_the_choice_to_what_it_was_in(qtbot, show, window):
    page = show(sample("nested.eml"), "2")
    window.workbench.apply("removed", lambda document: removed(document, document.tree.parts[4]))
    settle(qtbot, page)
    assert (page.tree.part.number, len(rows(page))) == ("", 4)
    assert "This is the preamble." in text(page)
    window.workbench.undo()
    page.show_part("1.7")
    assert page.tree.part.number == "1"
    page.show_part("9.9")
    assert page.tree.part.number == ""


def test_the_same_text_stays_where_it_was_scrolled_to(qtbot, show, window):
    page = show(multipart(b"\r\n" + b"line\r\n" * 500), "1")
    bar = page.view.text.editor.verticalScrollBar()
    qtbot.waitUntil(lambda: not page.view.text._timer.isActive())
    bar.setValue(300)
    window.workbench.apply("subject", lambda document: set_field(document, "Subject", "x"))
    settle(qtbot, page)
    assert bar.value() == 300
    window.workbench.undo()


def test_a_changed_text_stays_where_it_was_scrolled_to(qtbot, show, window):
    page = show(multipart(b"\r\n" + b"line\r\n" * 5_000), "1")
    bar = page.view.text.editor.verticalScrollBar()
    qtbot.waitUntil(lambda: not page.view.text._timer.isActive())
    bar.setValue(3_000)
    window.workbench.apply("text", lambda document: replace_text(document, "1", "new\n" + "line\n" * 5_000))
    settle(qtbot, page)
    qtbot.waitUntil(lambda: not page.view.text._timer.isActive())
    assert text(page).startswith("new")
    assert bar.value() == 3_000
    window.workbench.undo()


def test_another_message_is_shown_from_its_beginning(show):
    page = show(sample("nested.eml"), "2")
    page.tree.collapse(page.tree.parts.index_of("1"))
    page.note.say("3 parts saved")
    page = show(sample("nested.eml"))
    assert (page.tree.part.number, text(page), page.note.text()) == ("1.1", "Café au lait", "")
    assert page.tree.isExpanded(page.tree.parts.index_of("1"))


# Large parts


def test_a_large_part_is_decoded_beside_the_event_loop(qtbot, show, window):
    octets = os.urandom(2**20) * 17
    page = show(multipart(b"\r\nhello", leaf("application/zip", octets, "a.zip"), b"\r\nlast"), "1")
    turns: list[float] = []
    ticker = QTimer()
    ticker.timeout.connect(lambda: turns.append(time.monotonic()))
    ticker.start(1)
    page.show_part("2")
    assert page._loading.busy
    assert page.view.notes.text() == "Decoding…"
    assert text(page) == ""
    settle(qtbot, page)
    ticker.stop()
    assert len(turns) > 3
    assert text(page).startswith("00000000  " + octets[:8].hex(" "))
    assert "17.0 MiB; the first 4 KiB" in page.view.notes.text()
    assert rows(page)[2][5] == "17.0 MiB"


def test_the_latest_choice_wins(qtbot, show):
    page = show(multipart(leaf("application/zip", bytes(2**22)), b"\r\nlast"), "2")
    page.show_part("1")
    assert page._loading.busy
    page.show_part("2")
    assert text(page) == "last"
    settle(qtbot, page)
    assert text(page) == "last"
