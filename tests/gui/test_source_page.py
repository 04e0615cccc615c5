"""The view `Source`: every octet is seen, only what is typed changes, and nothing typed is lost or misplaced."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QInputDialog

from cfmail_gui.gui.source_page import SourcePage
from cfmail_gui.gui.texts_edit import bad_edit
from cfmail_gui.message.document import spliced
from tests.gui.pages import Stage

HEAD = b"From: a@x.test\nTo: b@x.test\nSubject: hi\n"
PLAIN = HEAD + b"\none\ntwo\nthree\n"
LARGE_LINE = b"x" * 70
LARGE = HEAD + b"\n" + (LARGE_LINE + b"\n") * 3_000  # 210 kB: looked through on the thread
BASE64 = (b"QUJD" * 19 + b"\n") * 100
MULTIPART = (
    HEAD + b"Content-Type: multipart/mixed; boundary=bb\n\n--bb\nContent-Type: text/plain\n\nhello\n"
    b"--bb\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n" + BASE64 + b"--bb--\nepilogue\n"
)


@pytest.fixture
def stage(qtbot, paths):
    made = Stage(qtbot, paths, SourcePage)
    yield made
    made.close()


@pytest.fixture
def page(stage):
    return stage.page


@pytest.fixture
def settle(qtbot, stage):
    """Hand over what was typed by letting its pause end, and wait until everything is shown."""

    def wait():
        qtbot.waitUntil(
            lambda: not (stage.page._typing.isActive() or stage.page._mapping.busy) and stage.session.is_examined,
            timeout=20_000,
        )

    return wait


def go_to(page, text, *, after=True):
    """Put the cursor behind, or before, a piece of the text."""
    position = page.editor.carried().index(text) + (len(text) if after else 0)
    cursor = page.editor.textCursor()
    cursor.setPosition(len(page.editor.carried()[:position].encode("utf-16-le")) // 2)
    page.editor.setTextCursor(cursor)


def select(page, text):
    go_to(page, text)
    cursor = page.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(text))
    page.editor.setTextCursor(cursor)


def hold(stage):
    """Keep the thread busy until the event is set."""
    let_go = threading.Event()
    stage.services.work.run(lambda: let_go.wait(20))
    return let_go


# Typing


@pytest.mark.parametrize(
    ("raw", "changed"),
    [
        (PLAIN, PLAIN.replace(b"two", b"twoX")),
        (PLAIN.replace(b"\n", b"\r\n"), PLAIN.replace(b"two", b"twoX").replace(b"\n", b"\r\n")),
        (PLAIN.replace(b"\n", b"\r"), PLAIN.replace(b"two", b"twoX").replace(b"\n", b"\r")),
        (
            HEAD.replace(b"\n", b"\r\n") + b"\r\none\ntwo\r\nthree \r four\nfive",
            HEAD.replace(b"\n", b"\r\n") + b"\r\none\ntwoX\r\nthree \r four\nfive",
        ),
    ],
    ids=["LF", "CRLF", "CR", "mixed"],
)
def test_typing_changes_the_octets_of_its_line_and_no_others(stage, page, settle, raw, changed):
    stage.open(raw)
    go_to(page, "two")
    stage.type(page.editor, "X")
    settle()
    assert stage.raw == changed
    assert page.editor.textCursor().position() == page.editor.carried().index("twoX") + 4


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n", b"\r"], ids=["LF", "CRLF", "CR"])
def test_a_new_line_ends_as_the_message_does(stage, page, settle, line_end):
    stage.open(PLAIN.replace(b"\n", line_end))
    go_to(page, "two")
    stage.type(page.editor, "\nnew")
    settle()
    assert stage.raw == PLAIN.replace(b"two\n", b"two\nnew\n").replace(b"\n", line_end)


def test_what_was_typed_is_there_when_it_is_asked_for_and_not_before(stage, page):
    stage.open(PLAIN)
    go_to(page, "two")
    stage.type(page.editor, "X")
    assert stage.raw == PLAIN
    assert stage.workbench.flush()
    assert b"twoX" in stage.raw


def test_the_cursor_and_the_view_stay_while_the_message_changes_elsewhere(stage, page, settle):
    stage.open(PLAIN + b"line\n" * 200)
    go_to(page, "three")
    page.editor.verticalScrollBar().setValue(5)
    stage.workbench.apply("subject", lambda document: spliced(document, 0, 0, b"X-New: 1\n"))
    settle()
    assert page.editor.carried().startswith("X-New: 1\nFrom")
    assert page.editor.textCursor().block().text() == "three"
    assert page.editor.verticalScrollBar().value() == 5


def test_an_octet_that_is_no_text_is_shown_typed_and_repaired(stage, page, settle):
    stage.open(PLAIN.replace(b"two", b"caf\xe9 \x00"))
    assert "caf⟨E9⟩ ⟨00⟩" in page.editor.carried()
    select(page, "⟨E9⟩")
    stage.commit(page.editor, "é")
    settle()
    assert "café ⟨00⟩".encode() in stage.raw.replace(b"\x00", "⟨00⟩".encode())
    go_to(page, "three")
    stage.commit(page.editor, "⟨fc⟩⟨41⟩")
    settle()
    assert b"three\xfcA\n" in stage.raw
    assert "three⟨FC⟩A" in page.editor.carried()
    assert page.editor.textCursor().block().text()[: page.editor.textCursor().positionInBlock()] == "three⟨FC⟩A"


def test_what_nobody_can_see_is_written_out_as_soon_as_it_is_typed(stage, page, settle):
    stage.open(PLAIN)
    go_to(page, "two")
    stage.paste(page.editor, "\u00a0x\u200b")
    settle()
    assert "two⟨U+00A0⟩x⟨U+200B⟩" in page.editor.carried()
    assert "two\u00a0x\u200b\n".encode() in stage.raw


def test_typing_in_one_go_is_one_step_and_a_pause_begins_another(stage, page, settle):
    stage.open(PLAIN)
    go_to(page, "two")
    stage.type(page.editor, "a")
    settle()
    stage.type(page.editor, "b")
    settle()
    stage.session.history.seal()  # as a second without typing does
    stage.type(page.editor, "c")
    stage.press(page.editor, Qt.Key.Key_Z)
    settle()
    assert b"twoab\n" in stage.raw
    stage.press(page.editor, Qt.Key.Key_Z)
    settle()
    assert stage.raw == PLAIN
    stage.press(page.editor, Qt.Key.Key_Y)
    stage.press(page.editor, Qt.Key.Key_Z, shift=True)
    settle()
    assert b"twoabc\n" in stage.raw
    assert "twoabc" in page.editor.carried()


def test_what_is_typed_and_taken_back_at_once_is_no_step(stage, page, settle):
    stage.open(PLAIN)
    go_to(page, "two")
    stage.type(page.editor, "x")
    page.editor.textCursor().deletePreviousChar()
    settle()
    assert stage.session.history.undo_label == ""
    assert stage.raw == PLAIN


def test_find_and_replace(qtbot, stage, page, settle):
    stage.open(PLAIN)
    stage.press(page.editor, Qt.Key.Key_H)
    page.find_bar.find_edit.setText("t")
    page.find_bar.replace_edit.setText("⟨E9⟩")
    page.find_bar.all_button.click()
    settle()
    assert stage.raw == PLAIN.replace(b"t", b"\xe9").replace(b"T", b"\xe9")
    stage.press(page.editor, Qt.Key.Key_Z)
    settle()
    assert stage.raw == PLAIN


# What cannot be in a message


@pytest.mark.parametrize("typed", ["⟨", "⟨XY⟩", "⟨U+110000⟩", "⟦", "⟨E9"])
def test_what_stands_for_nothing_is_told_beside_the_text_and_blocks(stage, page, settle, typed):
    stage.open(PLAIN)
    go_to(page, "two")
    stage.commit(page.editor, typed)
    settle()
    assert page.note.text().startswith("Source, line 6: ")
    assert stage.refused == []  # it may just be half typed
    assert stage.raw == PLAIN
    assert not stage.workbench.flush()
    assert "nothing can be sent or saved" in bad_edit(stage.refused[0])
    assert f"two{typed}" in page.editor.carried()


def test_it_is_mended_by_typing_on(stage, page, settle):
    stage.open(PLAIN)
    go_to(page, "two")
    stage.commit(page.editor, "⟨E")
    settle()
    assert page.note.text()
    stage.commit(page.editor, "9⟩")
    settle()
    assert page.note.text() == ""
    assert stage.workbench.flush()
    assert b"two\xe9\n" in stage.raw


def test_it_is_mended_by_deleting_it(qtbot, stage, page, settle):
    stage.open(PLAIN)
    mended = []
    stage.workbench.mended.connect(lambda: mended.append(True))
    go_to(page, "two")
    stage.commit(page.editor, "⟨")
    settle()
    assert not stage.workbench.flush()
    assert mended == []
    qtbot.keyClick(page.editor, Qt.Key.Key_Backspace)
    settle()
    assert (page.note.text(), mended) == ("", [True])
    assert stage.workbench.flush()
    assert stage.session.history.undo_label == ""


def test_an_undo_gives_up_what_cannot_be_made_and_no_more_than_that(stage, page, settle):
    stage.open(PLAIN)
    go_to(page, "one")
    stage.type(page.editor, "X")
    settle()
    stage.commit(page.editor, "⟨")
    settle()
    stage.press(page.editor, Qt.Key.Key_Z)
    settle()
    assert page.editor.carried() == PLAIN.replace(b"one", b"oneX").decode()
    assert page.note.text() == ""
    assert stage.workbench.flush()
    stage.press(page.editor, Qt.Key.Key_Z)
    settle()
    assert stage.raw == PLAIN


def test_it_is_given_up_in_words_where_the_message_changes_elsewhere(stage, page, settle):
    stage.open(PLAIN)
    go_to(page, "one")
    stage.commit(page.editor, "⟨")
    settle()
    stage.workbench.apply("field", lambda document: spliced(document, 0, 0, b"X-New: 1\n"))
    settle()
    assert page.editor.carried() == "X-New: 1\n" + PLAIN.decode()
    assert "given up" in stage.told[0]
    assert stage.workbench.flush()


# Folds


def test_a_large_body_is_folded_with_its_size_and_the_rest_is_edited_around_it(stage, page, settle):
    stage.open(MULTIPART)
    assert "⟦7.5 KiB of part 2, not shown⟧" in page.editor.carried()
    assert "folded" in page.note.text()
    go_to(page, "epilogue")
    stage.type(page.editor, "X")
    go_to(page, "hello")
    stage.type(page.editor, "Y")
    settle()
    assert stage.raw == MULTIPART.replace(b"hello", b"helloY").replace(b"epilogue", b"epilogueX")


def test_a_fold_is_removed_as_a_whole_line_and_comes_back(stage, page, settle):
    stage.open(MULTIPART)
    select(page, "⟦7.5 KiB of part 2, not shown⟧\n")
    page.editor.textCursor().removeSelectedText()
    settle()
    assert stage.raw == MULTIPART.replace(BASE64, b"")
    stage.workbench.flush()
    assert page.note.text() == ""
    stage.press(page.editor, Qt.Key.Key_Z)
    settle()
    assert stage.raw == MULTIPART
    assert "⟦7.5 KiB of part 2, not shown⟧" in page.editor.carried()


@pytest.mark.parametrize("typed", ["x", "\n"])
def test_a_change_inside_a_fold_is_refused_until_it_is_undone(stage, page, settle, typed):
    stage.open(MULTIPART)
    go_to(page, "⟦7.5 KiB")
    stage.type(page.editor, typed)
    settle()
    assert "removed or moved as a whole line only" in page.note.text()
    assert not stage.workbench.flush()
    assert stage.refused
    stage.press(page.editor, Qt.Key.Key_Z)
    settle()
    assert "⟦7.5 KiB of part 2, not shown⟧" in page.editor.carried()
    assert stage.workbench.flush()
    assert stage.raw == MULTIPART


def test_a_doubled_fold_is_refused(stage, page, settle):
    stage.open(MULTIPART)
    select(page, "⟦7.5 KiB of part 2, not shown⟧\n")
    page.editor.copy()
    go_to(page, "hello\n")
    page.editor.paste()
    settle()
    assert "⟦…⟧" in page.note.text()
    assert not stage.workbench.flush()


def test_a_fold_does_not_open_under_the_hands_that_type(stage, page, settle):
    """Without "base64" the body would be text: it unfolds as soon as the user does something else."""
    stage.open(MULTIPART)
    go_to(page, "Encoding: base64")
    for _ in range(2):
        page.editor.textCursor().deletePreviousChar()
    settle()
    assert b"Encoding: base\n" in stage.raw
    assert "⟦7.5 KiB of part 2, not shown⟧" in page.editor.carried()
    stage.type(page.editor, "64")
    settle()
    assert stage.raw == MULTIPART
    page.editor.textCursor().deletePreviousChar()
    settle()
    assert stage.workbench.flush()
    assert "⟦" not in page.editor.carried()
    assert page.editor.carried() == stage.text
    assert page.editor.textCursor().block().text() == "Content-Transfer-Encoding: base6"


def test_half_typed_brackets_stay_where_a_fold_is_about_to_open(stage, page, settle):
    stage.open(MULTIPART)
    go_to(page, "Encoding: base64")
    page.editor.textCursor().deletePreviousChar()
    settle()
    stage.commit(page.editor, "⟨")
    settle()
    assert not stage.workbench.flush()
    assert "base6⟨" in page.editor.carried()
    stage.press(page.editor, Qt.Key.Key_Z)
    settle()
    assert page.editor.carried() == stage.text
    assert b"Encoding: base6\n" in stage.raw


def test_what_is_pasted_folds_when_the_user_does_something_else(stage, page, settle):
    stage.open(PLAIN)
    go_to(page, "two\n")
    stage.paste(page.editor, "y" * 30_000)
    settle()
    assert "y" * 30_000 in page.editor.carried()
    stage.type(page.editor, "z")
    settle()
    assert b"y" * 30_000 + b"z" in stage.raw
    assert stage.workbench.flush()
    assert "⟦29.3 KiB, not shown⟧" in page.editor.carried() or "⟦29.3 KiB of part 1" in page.editor.carried()


def test_a_message_that_is_too_long_is_read_page_by_page_and_says_why(stage, page, settle):
    stage.open(HEAD + b"\n" + b"y" * 9_999 + b"\n" + (LARGE_LINE + b"\n") * 25_000)
    settle()
    assert "Too long" in page.note.text()
    assert page.main_widget() is page.pager.editor
    assert page.pager.editor.isReadOnly()
    assert page.pager.editor.toPlainText().startswith("From: a@x.test\n")
    stage.open(PLAIN)
    assert page.main_widget() is page.editor
    assert page.editor.carried() == PLAIN.decode()
    assert not page.editor.isReadOnly()


# Where one is


def test_the_list_of_parts_follows_the_cursor_and_goes_to_a_part(qtbot, stage, page, settle):
    stage.open(MULTIPART)
    names = [page.parts.itemText(index) for index in range(page.parts.count())]
    assert names == ["Message: multipart/mixed", "Part 1: text/plain", "Part 2: application/pdf"]
    go_to(page, "hello")
    assert page.parts.currentText() == "Part 1: text/plain"
    go_to(page, "⟦7.5")
    assert page.parts.currentText() == "Part 2: application/pdf"
    go_to(page, "epilogue")
    assert page.parts.currentText() == "Message: multipart/mixed"
    page.parts.setFocus()
    qtbot.keyClick(page.parts, Qt.Key.Key_Down)
    page.parts.activated.emit(page.parts.currentIndex())
    assert page.editor.textCursor().block().text() == "Content-Type: text/plain"
    qtbot.waitUntil(page.editor.hasFocus)


def test_the_part_at_the_cursor_is_shown_under_parts(qtbot, stage, page, settle):
    stage.open(MULTIPART)
    go_to(page, "⟦7.5")
    qtbot.mouseClick(page.show_part, Qt.MouseButton.LeftButton)
    go_to(page, "epilogue")
    qtbot.mouseClick(page.show_part, Qt.MouseButton.LeftButton)
    assert stage.parts_wanted == ["2", ""]


def test_an_octet_is_found_in_the_text_even_while_it_is_being_read(qtbot, stage, page, settle):
    stage.open(MULTIPART)
    page.show_offset(MULTIPART.index(b"hello"))
    assert page.editor.textCursor().block().text() == "hello"
    page.show_offset(MULTIPART.index(BASE64) + 500)
    assert page.editor.textCursor().block().text().startswith("⟦")
    let_go = hold(stage)
    stage.open(LARGE)
    page.show_offset(LARGE.index(b"Subject"))
    assert page.editor.carried() == ""
    let_go.set()
    settle()
    assert page.editor.textCursor().block().text() == "Subject: hi"


# Races


def test_typing_that_waits_is_not_made_in_the_next_message(stage, page, settle):
    stage.open(PLAIN)
    go_to(page, "two")
    stage.type(page.editor, "X")
    stage.open(MULTIPART)
    settle()
    assert stage.raw == MULTIPART
    assert page.editor.carried().startswith("From: a@x.test\n")
    assert "⟦" in page.editor.carried()
    assert stage.session.history.undo_label == ""
    assert page.editor.textCursor().position() == 0


def test_an_edit_that_comes_from_elsewhere_does_not_lose_what_is_being_typed(stage, page, settle):
    stage.open(PLAIN)
    go_to(page, "two")
    stage.type(page.editor, "X")
    stage.workbench.apply("attachment", lambda document: spliced(document, document.size, document.size, b"end\n"))
    settle()
    assert stage.raw == PLAIN.replace(b"two", b"twoX") + b"end\n"
    assert page.editor.carried() == stage.text


def test_nothing_can_be_typed_into_the_text_of_another_message(stage, page, settle):
    stage.open(LARGE)
    settle()
    go_to(page, "Subject: hi")
    let_go = hold(stage)
    stage.workbench.apply("field", lambda document: spliced(document, 0, 0, b"X-New: 1\n"))
    assert page.editor.isReadOnly()
    assert "being read" in page.note.text()
    stage.type(page.editor, "X")
    let_go.set()
    settle()
    assert not page.editor.isReadOnly()
    assert page.note.text() == ""
    assert stage.raw == b"X-New: 1\n" + LARGE
    assert page.editor.textCursor().block().text() == "Subject: hi"
    stage.type(page.editor, "X")
    settle()
    assert stage.raw == b"X-New: 1\n" + LARGE.replace(b"hi", b"hiX", 1)


def test_one_can_type_on_while_what_was_typed_is_looked_through(stage, page, settle):
    stage.open(LARGE)
    settle()
    go_to(page, "Subject: hi")
    let_go = hold(stage)
    for letter in "abc":
        stage.type(page.editor, letter)
        assert stage.workbench.flush()
    assert not page.editor.isReadOnly()
    stage.type(page.editor, "d")
    let_go.set()
    settle()
    assert stage.raw == LARGE.replace(b"hi", b"hiabcd", 1)
    assert page.editor.carried() == stage.text
    assert page.editor.textCursor().block().text() == "Subject: hiabcd"


def test_an_undo_while_a_large_message_is_looked_through(stage, page, settle):
    stage.open(LARGE)
    settle()
    go_to(page, "Subject: hi")
    let_go = hold(stage)
    stage.type(page.editor, "X")
    stage.press(page.editor, Qt.Key.Key_Z)
    assert stage.raw == LARGE
    assert page.editor.isReadOnly()
    stage.press(page.editor, Qt.Key.Key_Y)
    assert b"hiX" in stage.raw
    stage.press(page.editor, Qt.Key.Key_Z)
    let_go.set()
    settle()
    assert stage.raw == LARGE
    assert page.editor.carried() == LARGE.decode()
    assert not stage.session.modified


def test_half_typed_brackets_stay_while_a_large_message_is_looked_through(stage, page, settle):
    stage.open(LARGE)
    settle()
    go_to(page, "Subject: hi")
    let_go = hold(stage)
    stage.type(page.editor, "X")
    stage.workbench.flush()
    stage.commit(page.editor, "⟨E")
    assert not stage.workbench.flush()
    let_go.set()
    settle()
    assert "hiX⟨E" in page.editor.carried()
    stage.commit(page.editor, "9⟩")
    settle()
    assert b"hiX\xe9\n" in stage.raw


def test_what_is_typed_back_while_a_large_message_is_looked_through(stage, page, settle):
    stage.open(LARGE)
    settle()
    go_to(page, "Subject: hi")
    let_go = hold(stage)
    stage.type(page.editor, "\nX-A: 1")
    stage.workbench.flush()
    stage.type(page.editor, "2")
    page.editor.textCursor().deletePreviousChar()
    let_go.set()
    settle()
    assert stage.raw == LARGE.replace(b"hi\n", b"hi\nX-A: 1\n", 1)
    offset = stage.raw.index(b"\n\n") + 2 + 5 * (len(LARGE_LINE) + 1)
    page.show_offset(offset)
    assert page.editor.textCursor().blockNumber() == stage.raw.count(b"\n", 0, offset)


def test_a_page_that_was_not_seen_shows_the_message_when_it_is(stage, page, settle):
    stage.workbench.changed.disconnect(page.refresh)
    stage.open(PLAIN)
    assert page.editor.carried() == ""
    page.refresh()
    assert page.editor.carried() == PLAIN.decode()
    stage.open(MULTIPART)
    assert page.editor.carried() == ""  # nothing of the message before may be left
    page.refresh()
    assert page.editor.carried().endswith("epilogue\n")


def test_a_message_of_no_octets_and_back(stage, page, settle):
    stage.open(PLAIN)
    page.editor.selectAll()
    page.editor.textCursor().removeSelectedText()
    settle()
    assert stage.raw == b""
    assert stage.session.opened.refusal.fault == "empty"
    stage.type(page.editor, "A: b\n\nc")
    settle()
    assert stage.raw in (b"A: b\r\n\r\nc", b"A: b\n\nc")
    stage.workbench.undo()
    settle()
    assert page.editor.carried() == stage.text


# A byte that no keyboard has


@pytest.fixture
def digits(monkeypatch):
    """What is typed into the dialog for a byte, the last one first; None cancels it."""
    answers: list[str | None] = []

    def ask(*_, text=""):
        given = answers.pop()
        return (text if given is None else given), given is not None

    monkeypatch.setattr(QInputDialog, "getText", ask)
    return answers


@pytest.mark.parametrize("by_menu", [False, True], ids=["button", "menu"])
def test_any_byte_can_be_put_at_the_cursor(qtbot, stage, page, settle, digits, by_menu):
    stage.open(PLAIN)
    go_to(page, "two")
    digits += [" e9 ", "xyz"]  # what is no byte is asked for again
    if by_menu:
        menu = page.editor.context_menu()
        next(action for action in menu.actions() if action.text() == "Insert byte…").trigger()
    else:
        qtbot.mouseClick(page.editor.insert_button, Qt.MouseButton.LeftButton)
    assert digits == []
    assert "two⟨E9⟩\n" in page.editor.carried()
    settle()
    assert stage.raw == PLAIN.replace(b"two", b"two\xe9")


def test_no_byte_is_put_anywhere_when_the_dialog_is_left(qtbot, stage, page, digits):
    stage.open(PLAIN)
    digits += [None, "no"]
    page.editor.insert_button.click()
    assert digits == []
    assert stage.raw == PLAIN
    assert page.editor.carried() == PLAIN.decode()


def test_no_byte_is_offered_where_nothing_may_be_typed(stage, page):
    stage.open(PLAIN)
    assert page.editor.insert_button.isEnabled()
    page.editor.setReadOnly(True)
    assert not page.editor.insert_button.isEnabled()
    assert [action.isEnabled() for action in page.editor.context_menu().actions()][-1] is False
