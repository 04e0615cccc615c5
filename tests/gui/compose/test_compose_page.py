"""The Compose page: bodies, pictures and text from HTML, in messages of all kinds, by keyboard and mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QColor, QDragEnterEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QWidget

from cfmail_gui.gui.compose.compose_page import ComposePage
from cfmail_gui.message.alternatives import body_numbers
from cfmail_gui.message.attachments import list_of
from cfmail_gui.message.document import split
from cfmail_gui.sending.drafting import blank
from cfmail_gui.store.paths import Paths
from tests.conftest import MESSAGE, drop, drop_mime, open_and_wait
from tests.gui.pages import Stage
from tests.message.edited_samples import ALTERNATIVE, HEAD, NESTED, SHAPES, assert_whole, contents

FOLDERS = [Path(__file__).parents[2] / "data" / name for name in ("message", "corpus")]
NO_MESSAGES = {"blank-first", "blank", "empty", "not-a-message", "zip-file"}
SAMPLES = sorted(path for folder in FOLDERS for path in folder.glob("*.eml") if path.stem not in NO_MESSAGES)
HTML_ONLY = HEAD + b"MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>hi</p>\r\n"
FILES_ONLY = (
    HEAD
    + b"MIME-Version: 1.0\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQK\r\n"
)
PIXEL = QImage(2, 2, QImage.Format.Format_RGB32)
PIXEL.fill(QColor("red"))


@pytest.fixture
def page(stage):
    return stage.page


def leaves(stage):
    return [(kind, octets.decode()) for kind, octets in contents(stage.session.document)]


def picture_file(folder, name="photo.png", colour="blue"):
    image = QImage(3, 3, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    path = folder / name
    assert image.save(str(path))
    return path


# Looking


@pytest.fixture(scope="module")
def lasting(qapp, tmp_path_factory):
    """One page for many messages, which have to replace each other there as well."""
    from pytestqt.qtbot import QtBot

    folder = tmp_path_factory.mktemp("program")
    made = Stage(QtBot(_Request()), Paths(config=folder, state=folder, data=folder), ComposePage)
    yield made
    made.close()


class _Request:
    """What a QtBot wants of pytest; nothing is left to it."""

    node = None


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_message_that_is_looked_at_stays_as_it_is(lasting, path):
    raw = path.read_bytes()
    lasting.open(raw)
    lasting.page.refresh()
    lasting.focus(lasting.page.main_widget())
    assert lasting.workbench.flush()
    assert lasting.raw == raw
    assert not lasting.session.modified or lasting.session.document.octets == split(raw).octets
    assert lasting.session.history.undo_label == ""
    numbers = body_numbers(lasting.session.document)
    assert lasting.page.text_box.remove_button.isEnabled() == (numbers.text is not None)
    assert lasting.page.html_box.remove_button.isEnabled() == (numbers.html is not None)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_typing_into_any_message_and_undoing_it_leaves_no_trace(qtbot, lasting, path):
    raw = path.read_bytes()
    lasting.open(raw)
    page = lasting.page
    shown = (page.text.carried(), page.html.carried(), {name: line.text() for name, line in page.lines.lines.items()})
    for widget in (*page.lines.lines.values(), page.text, page.html):
        if not widget.isReadOnly():
            lasting.append(widget, "")
            lasting.commit(widget, "x <&é")
            assert widget.text().endswith("x <&é") if hasattr(widget, "text") else "x <&é" in widget.carried()
            lasting.workbench.flush()
            lasting.idle()
            assert_whole(lasting.session.document)
    while lasting.session.history.undo_label:
        lasting.workbench.undo()
        lasting.idle()
    assert lasting.raw == raw
    assert shown == (
        *(page.text.carried(), page.html.carried()),
        {name: line.text() for name, line in page.lines.lines.items()},
    )


def test_the_names_for_screen_readers(page):
    names = [
        QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        for widget in (page.text, page.html, page.attachments.table, page.text_box.remove_button)
    ]
    assert names == ["Text body", "HTML body", "Attachments", "Remove Text body"]
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.objectName().startswith("qt_"):
            name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            assert name, f"{type(widget).__name__} has no name"


def test_what_stands_on_a_button_is_in_its_name(page):
    buttons = [button for button in page.findChildren(QAbstractButton) if button.text()]
    assert len(buttons) > 10
    for button in buttons:
        name = QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
        assert button.text().replace("&", "").casefold() in name.casefold()


def test_an_empty_editor_says_what_to_do(stage, page):
    stage.open(blank().raw)
    assert page.text.placeholderText() == "Write the message here."
    stage.open(HTML_ONLY)
    assert page.text.placeholderText() == "Type the plain text here."


def test_the_words_in_the_empty_html_editor_fit_into_one_line(stage, page):
    stage.open(blank().raw)
    words = page.html.fontMetrics().horizontalAdvance(page.html.placeholderText())
    assert words < page.html.viewport().width() - 2 * page.html.document().documentMargin()


def test_tab_goes_from_the_lines_to_the_bodies_and_on(qtbot, stage, page):
    stage.open(NESTED)
    stage.focus(page.lines.lines["From"])
    seen = []
    for _ in range(20):
        widget = QApplication.focusWidget()
        seen.append(widget)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is seen[0]:
            break
    assert seen == [
        *page.lines.lines.values(),
        *(page.text, page.html, page.convert_button, page.text_box.remove_button),
        *(page.picture_button, page.html_box.remove_button, page.attachments.add_button, page.attachments.table),
    ]


def test_the_keyboard_begins_with_what_is_missing(stage, page):
    stage.open(b"Subject: x\r\n\r\nbody")
    assert page.main_widget() is page.lines.lines["From"]
    stage.open(b"From: a@b.test\r\nTo: a@b.test\r\n\r\nbody")
    assert page.main_widget() is page.lines.lines["Subject"]
    stage.open(MESSAGE)
    assert page.main_widget() is page.text
    stage.open(HTML_ONLY.replace(b"Subject", b"To: a@b.test\r\nSubject"))
    assert page.main_widget() is page.html


def test_nothing_is_cut_in_a_window_of_1280_by_800(stage, page):
    stage.open(NESTED)
    page.html_box.find_bar.open_replace()
    assert page.minimumSizeHint().width() <= 780
    assert page.minimumSizeHint().height() <= 480


def test_the_current_line_is_marked_only_where_there_is_one(stage, page):
    stage.open(MESSAGE)
    stage.focus(page.html)
    assert page.html.extraSelections() == []  # the words in the empty editor can be read
    stage.type(page.html, "x")
    assert len(page.html.extraSelections()) == 1
    stage.open(ALTERNATIVE)
    assert len(page.html.extraSelections()) == 1
    stage.open(MESSAGE)
    assert page.html.extraSelections() == []


# Typing


def test_what_is_typed_is_in_the_message_after_a_pause(qtbot, stage, page):
    stage.open(MESSAGE)
    stage.append(page.text, "more\n")
    assert stage.raw == MESSAGE
    qtbot.waitUntil(lambda: stage.raw != MESSAGE, timeout=2_000)
    assert stage.raw == MESSAGE + b"more\r\n"
    assert page.text.textCursor().atEnd()


def test_what_is_typed_is_in_the_message_at_once_when_it_is_wanted(stage, page):
    stage.open(MESSAGE)
    stage.append(page.text, "more")
    assert stage.workbench.flush()
    assert stage.raw == MESSAGE + b"more"


def test_typing_in_the_middle_leaves_the_cursor_there(qtbot, stage, page):
    stage.open(MESSAGE)
    stage.focus(page.text)
    for _ in range(3):
        qtbot.keyClick(page.text, Qt.Key.Key_Right)
    stage.type(page.text, "🌷1")
    stage.workbench.flush()
    stage.type(page.text, "2")
    stage.workbench.flush()
    assert page.text.carried() == "Grü🌷12ße aus Test\n"
    assert stage.text.endswith("\r\n\r\nGrü🌷12ße aus Test\r\n")
    assert page.text.textCursor().position() == 7


@pytest.mark.parametrize(
    "text", ["a\xa0b", "👩‍👩‍👧 🌷", "שלום, עולם", "\ttab", "a\n\n\nb", " lead", "trail ", "", "\n", "."]
)
def test_text_comes_back_as_it_was_typed(stage, page, text):
    stage.open(MESSAGE)
    stage.focus(page.text)
    page.text.selectAll()
    page.text.insertPlainText(text)
    assert stage.workbench.flush()
    assert stage.raw.partition(b"\r\n\r\n")[2].decode() == text.replace("\n", "\r\n")
    stage.open(stage.raw)
    assert page.text.carried() == text


def test_a_pasted_line_separator_is_a_line_end(stage, page):
    stage.open(MESSAGE)
    stage.overtype(page.text, "")
    stage.paste(page.text, "one\u2028two")
    assert stage.workbench.flush()
    assert stage.raw.endswith(b"\r\n\r\none\r\ntwo")
    assert page.text.carried() == "one\ntwo"
    assert not page.text.isReadOnly()


@pytest.mark.parametrize("character", ["\x01", "\x1b", "\x0b", "\ufffc", "\x85"])
def test_a_pasted_control_is_refused_until_it_is_gone(qtbot, stage, page, character):
    stage.open(MESSAGE)
    stage.focus(page.text)
    stage.paste(page.text, character)
    assert not stage.workbench.flush()
    assert (stage.refused[-1].fault, stage.refused[-1].position) == ("control", 0)
    assert stage.raw == MESSAGE
    stage.append(page.lines.lines["Subject"], "!")  # another edit does not take it away
    assert character in page.text.carried()
    assert not stage.workbench.flush()
    stage.focus(page.text)
    page.text.moveCursor(page.text.textCursor().MoveOperation.Start)
    qtbot.keyClick(page.text, Qt.Key.Key_Delete)
    assert stage.workbench.flush()


def test_undo_takes_back_a_body_that_was_refused(stage, page):
    stage.open(MESSAGE)
    stage.append(page.lines.lines["Subject"], "!")
    stage.paste(page.text, "\x01")
    stage.press(page.text, "z")
    assert page.text.carried() == "Grüße aus Test\n"
    assert page.lines.lines["Subject"].text() == "Grüße!"
    assert stage.workbench.flush()


# Structure


@pytest.mark.parametrize("name", sorted(set(SHAPES) - {"no-header"}))
@pytest.mark.parametrize("kind", ["text", "html"])
def test_a_body_is_made_or_changed_in_messages_of_every_structure(stage, page, name, kind):
    raw = SHAPES[name]
    stage.open(raw)
    editor = getattr(page, kind)
    if editor.isReadOnly():
        pytest.skip("it is shown read only")
    before = contents(stage.session.document)
    numbers = body_numbers(stage.session.document)
    number = getattr(numbers, kind)
    stage.overtype(editor, "new é\nline")
    if not stage.workbench.flush():
        assert stage.refused[-1].fault == "not-editable"
        assert stage.raw == raw
        return
    document = stage.session.document
    assert_whole(document)
    shown = (f"text/{'plain' if kind == 'text' else 'html'}", "new é\nline".encode())
    after = [(found, octets.replace(b"\r\n", b"\n").replace(b"\r", b"\n")) for found, octets in contents(document)]
    assert any(
        found == shown[0] and octets in (shown[1], shown[1].decode().encode("latin-1")) for found, octets in after
    )
    assert len(after) - len(before) in ((0,) if number else (0, 1))
    assert editor.carried() == "new é\nline"
    stage.press(editor, "z")
    assert stage.raw == raw


def test_html_typed_into_a_text_message_is_an_alternative_to_it(qtbot, stage, page):
    stage.open(MESSAGE)
    stage.type(page.html, "<p>Hi</p>")
    qtbot.waitUntil(lambda: stage.raw != MESSAGE)
    stage.type(page.html, "<b>!</b>")
    assert stage.workbench.flush()
    assert stage.session.document.tree.parts[0].content_type == "multipart/alternative"
    assert leaves(stage) == [("text/plain", "Grüße aus Test\r\n"), ("text/html", "<p>Hi</p><b>!</b>")]
    assert [note.code for note in stage.noted[0]] == ["container-added"]
    assert (page.text.carried(), page.html.carried()) == ("Grüße aus Test\n", "<p>Hi</p><b>!</b>")
    stage.press(page.html, "z")
    assert stage.raw == MESSAGE
    assert page.html.carried() == ""
    stage.press(page.html, "y")
    assert page.html.carried() == "<p>Hi</p><b>!</b>"


def test_text_typed_into_an_html_message_comes_before_it(stage, page):
    stage.open(HTML_ONLY)
    assert page.text.carried() == ""
    stage.type(page.text, "hi")
    stage.workbench.flush()
    assert leaves(stage) == [("text/plain", "hi"), ("text/html", "<p>hi</p>\r\n")]


def test_text_typed_into_a_message_of_files_comes_before_them(stage, page):
    stage.open(FILES_ONLY)
    stage.type(page.text, "see below")
    stage.workbench.flush()
    assert leaves(stage) == [("text/plain", "see below"), ("application/pdf", "%PDF-1.4\n")]
    assert [item.content_type for item in list_of(stage.session.document)] == ["application/pdf"]


def test_a_body_is_removed_and_brought_back(qtbot, stage, page):
    stage.open(ALTERNATIVE)
    qtbot.mouseClick(page.text_box.remove_button, Qt.MouseButton.LeftButton)
    assert leaves(stage) == [("text/html", "<p>html</p>")]
    assert (page.text.carried(), page.html.carried()) == ("", "<p>html</p>")
    assert not page.text_box.remove_button.isEnabled()
    qtbot.mouseClick(page.html_box.remove_button, Qt.MouseButton.LeftButton)
    assert leaves(stage) == [("text/plain", "")]
    stage.press(page.html, "z")
    stage.press(page.html, "z")
    assert stage.raw == ALTERNATIVE
    assert (page.text.carried(), page.html.carried()) == ("text", "<p>html</p>")


def test_what_was_typed_last_comes_back_with_a_removed_body(qtbot, stage, page):
    stage.open(ALTERNATIVE)
    stage.append(page.text, " more")
    qtbot.mouseClick(page.text_box.remove_button, Qt.MouseButton.LeftButton)
    assert page.text.carried() == ""
    stage.press(page.text, "z")
    assert page.text.carried() == "text more"


def test_html_that_was_emptied_is_said_to_be_all_that_is_seen(qtbot, stage, page):
    stage.open(ALTERNATIVE)
    assert not page.html_box.note.isVisible()
    stage.overtype(page.html, "")
    stage.workbench.flush()
    assert "show nothing else" in page.html_box.note.text()
    assert page.html_box.note.isVisible()
    qtbot.mouseClick(page.html_box.remove_button, Qt.MouseButton.LeftButton)
    assert not page.html_box.note.isVisible()
    assert leaves(stage) == [("text/plain", "text")]


def test_typing_that_was_refused_and_deleted_again_is_nothing(qtbot, stage, page):
    raw = HEAD + b"Content-Type: multipart/encrypted; boundary=s\r\n\r\n--s\r\n\r\nVersion: 1\r\n--s--\r\n"
    stage.open(raw)
    stage.type(page.text, "x")
    assert not stage.workbench.flush()
    assert stage.refused[-1].fault == "not-editable"
    qtbot.keyClick(page.text, Qt.Key.Key_Backspace)
    assert stage.workbench.flush()
    assert stage.raw == raw


def test_a_body_that_cannot_be_removed_says_so_and_blocks_nothing(qtbot, stage, page):
    raw = HEAD + (
        b"Content-Type: multipart/signed; boundary=s\r\n\r\n--s\r\nContent-Type: text/plain\r\n\r\ntext\r\n"
        b"--s\r\nContent-Type: application/pgp-signature\r\n\r\nsig\r\n--s--\r\n"
    )
    stage.open(raw)
    qtbot.mouseClick(page.text_box.remove_button, Qt.MouseButton.LeftButton)
    assert stage.refused[-1].fault == "not-editable"
    assert page.text.carried() == "text"
    assert stage.workbench.flush()
    assert stage.raw == raw


# Character sets and what cannot be edited


def test_text_that_the_charset_does_not_have_changes_it_and_says_so(stage, page):
    raw = HEAD + b"Content-Type: text/plain; charset=iso-8859-1\r\n\r\ncaf\xe9\r\n"
    stage.open(raw)
    assert page.text.carried() == "café\n"
    stage.append(page.text, "é")
    stage.workbench.flush()
    assert stage.raw == raw + b"\xe9"
    assert not stage.noted
    stage.append(page.text, "Ж")
    stage.workbench.flush()
    assert [(note.code, note.before, note.after) for note in stage.noted[-1]] == [
        ("charset-changed", "iso-8859-1", "utf-8")
    ]
    assert stage.text.endswith("café\r\néЖ")
    stage.press(page.text, "z")
    assert stage.raw == raw


@pytest.mark.parametrize(
    ("kind", "body", "shown", "why"),
    [
        (b"text/plain; charset=utf-8", b"caf\xe9", "caf⟨E9⟩", "Some bytes are not utf-8 text"),
        (b"text/plain; charset=x-nowhere", b"hello", "hello", "character set x-nowhere is not known"),
        (b"text/plain; charset=utf-8", b"a\x0cb", "a\x0cb", "characters that no editor keeps"),
        (b"text/plain; charset=utf-8", b"x" * (2 * 2**20 + 1), "", "too long"),
    ],
)
def test_what_cannot_be_edited_is_read_only_and_says_why(stage, page, kind, body, shown, why):
    raw = HEAD + b"Content-Type: " + kind + b"\r\n\r\n" + body
    stage.open(raw)
    assert page.text.carried() == shown
    assert page.text.isReadOnly()
    assert why in page.text_box.note.text()
    assert page.text_box.note.isVisible()
    stage.type(page.text, "more")
    stage.paste(page.text, "more")
    assert stage.workbench.flush()
    assert stage.raw == raw
    stage.open(MESSAGE)
    assert not page.text.isReadOnly()
    assert not page.text_box.note.isVisible()


def test_soft_line_breaks_of_a_message_with_cr_line_ends_are_none(stage, page):
    raw = (
        HEAD + b"Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\none =\r\ntwo\r\n"
    ).replace(b"\r\n", b"\r")
    stage.open(raw)
    assert page.text.carried() == "one two\n"
    stage.append(page.text, "x")
    stage.workbench.flush()
    assert page.text.carried() == "one two\nx"
    assert b"\n" not in stage.raw


# Find and replace


@pytest.mark.parametrize("kind", ["text", "html"])
def test_find_and_replace_by_keyboard(qtbot, stage, page, kind):
    stage.open(ALTERNATIVE.replace(b"\r\ntext", b"\r\none two one").replace(b"<p>html</p>", b"one two one"))
    editor, bar = getattr(page, kind), getattr(page, f"{kind}_box").find_bar
    other = page.html_box if kind == "text" else page.text_box
    stage.press(editor, "f")
    assert bar.isVisible()
    assert not bar.replace_edit.isVisible()
    assert not other.find_bar.isVisible()
    stage.type(bar.find_edit, "one\n")
    assert editor.textCursor().selectedText() == "one"
    qtbot.keyClick(bar.find_edit, Qt.Key.Key_F3)
    assert editor.textCursor().selectionStart() == 8
    qtbot.keyClick(bar.find_edit, Qt.Key.Key_Escape)
    assert editor.hasFocus()
    stage.press(editor, "h")
    stage.overtype(bar.find_edit, "one")
    stage.type(bar.replace_edit, "three")
    qtbot.mouseClick(bar.all_button, Qt.MouseButton.LeftButton)
    assert editor.carried() == "three two three"
    assert stage.workbench.flush()
    assert b"three two three" in stage.raw
    stage.press(editor, "z")
    assert editor.carried() == "one two one"


# Pictures


def paste_picture(stage, image=PIXEL):
    QGuiApplication.clipboard().setImage(image)
    stage.press(stage.page.html, "v")


def test_a_pasted_picture_goes_beside_the_html_and_in_at_the_cursor(stage, page):
    stage.open(ALTERNATIVE)
    stage.focus(page.html)
    cursor = page.html.textCursor()
    cursor.setPosition(3)
    page.html.setTextCursor(cursor)
    paste_picture(stage)
    (picture,) = list_of(stage.session.document)
    tag = f'<img src="cid:{picture.content_id}" alt="image.png">'
    assert page.html.carried() == f"<p>{tag}html</p>"
    assert f"<p>{tag}html</p>" in stage.text
    assert (picture.inline, picture.content_type, picture.name) == (True, "image/png", "image.png")
    assert page.html.textCursor().position() == 3 + len(tag)
    assert [row.number for row in page.attachments._model.rows] == [picture.number]
    stage.press(page.html, "z")
    assert stage.raw == ALTERNATIVE
    assert page.html.carried() == "<p>html</p>"


def test_the_same_picture_twice_is_there_once(stage, page):
    stage.open(ALTERNATIVE)
    stage.focus(page.html)
    paste_picture(stage)
    paste_picture(stage)
    (picture,) = list_of(stage.session.document)
    assert page.html.carried().count(f"cid:{picture.content_id}") == 2
    other = QImage(PIXEL)
    other.fill(QColor("green"))
    paste_picture(stage, other)
    assert len(list_of(stage.session.document)) == 2


def test_a_picture_makes_the_html_that_is_missing(stage, page):
    stage.open(MESSAGE)
    paste_picture(stage)
    assert [kind for kind, _ in contents(stage.session.document)] == ["text/plain", "text/html", "image/png"]
    assert page.html.carried().startswith('<img src="cid:')
    assert page.text.carried() == "Grüße aus Test\n"
    assert_whole(stage.session.document)


def test_what_was_typed_just_before_a_picture_stays(stage, page):
    stage.open(ALTERNATIVE)
    stage.append(page.html, "🌷typed")
    paste_picture(stage)
    assert page.html.carried().startswith("<p>html</p>🌷typed<img ")
    assert page.html.carried() in stage.text.replace("=\r\n", "") or "=F0=9F=8C=B7" in stage.text
    stage.press(page.html, "z")
    assert page.html.carried() == "<p>html</p>🌷typed"


def test_pictures_by_the_dialog_go_in_one_behind_the_other(qtbot, stage, page, monkeypatch, tmp_path):
    stage.open(ALTERNATIVE)
    files = [picture_file(tmp_path, 'a "1" <&>.png'), picture_file(tmp_path, "b.jpg", "yellow")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path) for path in files], ""))
    qtbot.mouseClick(page.picture_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(list_of(stage.session.document)) == 2)
    first, second = list_of(stage.session.document)
    assert page.html.carried() == (
        f'<img src="cid:{first.content_id}" alt="a &quot;1&quot; &lt;&amp;&gt;.png">'
        f'<img src="cid:{second.content_id}" alt="b.jpg"><p>html</p>'
    )
    assert [item.content_type for item in (first, second)] == ["image/png", "image/jpeg"]
    assert page.html.hasFocus()
    tags = page.html.carried().removesuffix("<p>html</p>")
    assert page.html.textCursor().position() == len(tags)
    assert page.html.horizontalScrollBar().maximum() > 0
    assert page.html.horizontalScrollBar().value() == 0
    assert stage.services.memory.values.last_folder == str(tmp_path)


def test_a_picture_file_dropped_on_the_html_goes_in_where_it_was_dropped(qtbot, stage, page, tmp_path):
    stage.open(ALTERNATIVE)
    path = picture_file(tmp_path)
    drop(page.html.viewport(), path)  # below the only line: at its end
    qtbot.waitUntil(lambda: bool(list_of(stage.session.document)))
    assert page.html.carried().startswith("<p>html</p><img src=")


def test_copied_picture_files_are_pasted_as_pictures(qtbot, stage, page, tmp_path):
    stage.open(ALTERNATIVE)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(picture_file(tmp_path)))])
    QGuiApplication.clipboard().setMimeData(mime)
    stage.press(page.html, "v")
    qtbot.waitUntil(lambda: bool(list_of(stage.session.document)))
    assert "file:" not in page.html.carried()


def test_a_picture_with_text_beside_it_is_pasted_as_text(stage, page):
    stage.open(ALTERNATIVE)
    mime = QMimeData()
    mime.setImageData(PIXEL)
    mime.setText("words")
    QGuiApplication.clipboard().setMimeData(mime)
    stage.press(page.html, "v")
    assert page.html.carried().startswith("words")
    assert not list_of(stage.session.document)


@pytest.mark.parametrize("name", ["mail.eml", "photo.png"])
def test_a_drop_that_the_html_does_not_take_is_left_to_the_window(stage, page, tmp_path, name):
    stage.open(HEAD + b"Content-Type: text/html; charset=utf-8\r\n\r\ncaf\xe9" if name == "photo.png" else ALTERNATIVE)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
    keys = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(5, 5), *keys)
    QApplication.sendEvent(page.html.viewport(), enter)
    assert not enter.isAccepted()


def test_html_that_cannot_be_edited_takes_no_pictures(stage, page):
    raw = HEAD + b"Content-Type: text/html; charset=utf-8\r\n\r\n<p>caf\xe9</p>\r\n"
    stage.open(raw)
    assert page.html.isReadOnly()
    assert not page.picture_button.isEnabled()
    paste_picture(stage)
    page.html.picture_pasted.emit(b"anything")
    assert stage.raw == raw


def test_a_file_that_is_no_picture_is_still_only_a_file(qtbot, stage, page, tmp_path):
    stage.open(ALTERNATIVE)
    path = tmp_path / "gone.png"
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    drop_mime(page.html.viewport(), mime)
    qtbot.waitUntil(lambda: bool(stage.told))
    assert "does not exist" in stage.told[0]
    assert stage.raw == ALTERNATIVE


# Text from HTML


def test_the_text_is_made_from_the_html(qtbot, stage, page):
    raw = ALTERNATIVE.replace(b"<p>html</p>", b"<h1>Hi</h1><p>see <a href='https://x.test/'>this</a></p>")
    stage.open(raw)
    stage.append(page.html, "<p>typed</p>")
    qtbot.mouseClick(page.convert_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.text.carried() != "text")
    assert page.text.carried() == "# Hi\n\nsee [this](https://x.test/)\n\ntyped\n"
    assert b"\r\n\r\n# Hi\r\n\r\nsee [this](https://x.test/)\r\n\r\ntyped\r\n" in stage.raw
    stage.press(page.text, "z")
    assert page.text.carried() == "text"
    assert page.html.carried().endswith("<p>typed</p>")


def test_without_html_there_is_nothing_to_make_text_from(stage, page):
    stage.open(MESSAGE)
    assert not page.convert_button.isEnabled()
    stage.open(HTML_ONLY)
    assert page.convert_button.isEnabled()
    stage.open(HTML_ONLY + b"x" * 2**21)  # too long to be shown
    assert not page.convert_button.isEnabled()


def test_html_that_cannot_be_followed_leaves_the_text_and_says_why(qtbot, stage, page):
    stage.open(ALTERNATIVE.replace(b"<p>html</p>", b"<div>" * 3_000))
    qtbot.mouseClick(page.convert_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(stage.told), timeout=20_000)
    assert page.text.carried() == "text"
    assert stage.workbench.flush()


def test_an_answer_for_another_message_is_dropped(qtbot, stage, page, tmp_path):
    stage.open(HTML_ONLY)
    with qtbot.waitSignals([stage.services.work.done, stage.services.files.done]):
        page.convert_button.click()
        page.attachments.attach((picture_file(tmp_path), picture_file(tmp_path, "b.png")))
        stage.open(MESSAGE)
    assert stage.raw == MESSAGE
    page.attachments.attach((picture_file(tmp_path, "c.png"),))
    qtbot.waitUntil(lambda: bool(list_of(stage.session.document)))
    assert [item.name for item in list_of(stage.session.document)] == ["c.png"]


def test_typing_goes_on_while_something_else_changes(stage, page):
    stage.open(MESSAGE)
    stage.append(page.text, "typed")
    stage.workbench.changed.emit()
    stage.workbench.edit_envelope("me@sender.test", "mine@x.test", "envelope", "recipients")
    assert page.text.carried() == "Grüße aus Test\ntyped"
    assert stage.workbench.flush()
    assert stage.raw == MESSAGE + b"typed"


# All of it together


def test_undo_and_redo_go_through_everything_that_was_edited(qtbot, stage, page, tmp_path):
    stage.open(NESTED)
    states = [stage.raw]

    def shown():
        return (
            *(page.text.carried(), page.html.carried()),
            *(line.text() for line in page.lines.lines.values()),
            tuple(page.attachments._model.rows),
        )

    looks = [shown()]

    def done():
        assert stage.workbench.flush()
        states.append(stage.raw)
        looks.append(shown())

    stage.overtype(page.lines.lines["Subject"], "Neü")
    done()
    stage.type(page.lines.lines["Bcc"], "x@y.test")
    done()
    stage.append(page.text, "\nmore 🌷")
    done()
    paste_picture(stage)
    done()
    stage.append(page.html, "<hr>")
    done()
    page.attachments.attach((picture_file(tmp_path),))
    qtbot.waitUntil(lambda: stage.raw != states[-1])
    done()
    qtbot.mouseClick(page.text_box.remove_button, Qt.MouseButton.LeftButton)
    done()
    for index in range(len(states) - 2, -1, -1):
        stage.workbench.undo()
        assert (stage.raw, shown()) == (states[index], looks[index])
    assert stage.session.history.undo_label == ""
    for index in range(1, len(states)):
        stage.workbench.redo()
        assert (stage.raw, shown()) == (states[index], looks[index])


def test_a_large_message_is_undone_while_it_is_still_looked_at(stage, page):
    raw = MESSAGE + b"x" * 70 + b"\r\n" + b"y" * 200_000
    stage.open(raw)
    stage.append(page.text, "typed")
    stage.press(page.text, "z")
    stage.idle()
    assert stage.raw == raw
    assert not page.text.carried().endswith("typed")


# In the window


def test_a_refused_line_keeps_the_message_from_being_sent(qtbot, window, mail):
    open_and_wait(qtbot, window, mail())
    line = window.message_panel.compose.lines.lines["Subject"]
    line.setText("bad \x01 subject")
    window.menus.send.trigger()
    assert window.sending.request is None
    assert "control character" in window.notice.label.text()
    line.setText("good")
    window.menus.send.trigger()
    assert window.sending.request is not None


def test_every_page_is_looked_at_and_the_message_is_what_it_was(qtbot, window, mail):
    open_and_wait(qtbot, window, mail(NESTED))
    for index in range(5):
        window.message_panel.choose(index)
    window.message_panel.choose(0)
    assert window.session.document.raw == NESTED
    assert not window.session.modified
