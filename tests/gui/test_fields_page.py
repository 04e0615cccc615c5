"""The Header fields page: every field as it stands, edited by name, by value and as it is written."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QWidget

from cfmail_gui.gui.fields_page import FieldsPage
from cfmail_gui.message import field_edits
from tests.conftest import MESSAGE, open_and_wait, rows
from tests.gui.pages import Stage

RAW = (
    b"From: me@sender.test\r\nTo: =?utf-8?q?Doe=2C_J=C3=B6rg?= <j@x.test>\r\nSubject: one\r\n two\r\n"
    b"X-Latin: caf\xe9\r\nMessage-ID: <1@x.test>\r\nContent-Type: text/plain;\r\n\tcharset=utf-8\r\n\r\nbody\r\n"
)
# The list of suggestions is a window of its own, to which this platform cannot give the keyboard.
pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
NAMES = ["From", "To", "Subject", "X-Latin", "Message-ID", "Content-Type"]


@pytest.fixture
def stage(qtbot, paths):
    made = Stage(qtbot, paths, FieldsPage)
    yield made
    made.close()


@pytest.fixture
def page(stage):
    stage.open(RAW)
    return stage.page


def select(stage, row):
    stage.focus(stage.page.table)
    stage.page.table.selectRow(row)


def names(stage):
    return [field.name for field in stage.session.document.fields]


def shown(page):
    return page.editor.name.text(), page.editor.value.text(), page.editor.raw.carried()


def test_every_field_is_there_decoded_and_as_it_is_written(stage, page):
    assert rows(page.table) == [
        ("From", "me@sender.test", "me@sender.test"),
        ("To", '"Doe, Jörg" <j@x.test>', "=?utf-8?q?Doe=2C_J=C3=B6rg?= <j@x.test>"),
        ("Subject", "one two", "one two"),
        ("X-Latin", "caf⟨E9⟩", "caf⟨E9⟩"),
        ("Message-ID", "<1@x.test>", "<1@x.test>"),
        ("Content-Type", "text/plain; charset=utf-8", "text/plain; charset=utf-8"),
    ]
    for row in range(6):
        select(stage, row)
    assert stage.workbench.flush()
    assert stage.raw == RAW
    assert stage.session.history.undo_label == ""


def test_the_names_for_screen_readers(page):
    stops = [widget for widget in page.findChildren(QWidget) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    found = [
        QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        for widget in stops
        if not widget.objectName().startswith("qt_")
    ]
    assert sorted(found) == sorted(
        [
            *("Name of the new field", "Add field", "Remove field", "Duplicate", "Move up", "Move down"),
            *("Header fields", "Field name", "Field value", "Field as written"),
        ]
    )


def test_tab_goes_from_top_to_bottom_and_on(qtbot, stage, page):
    stage.focus(page.new_name)
    seen = []
    while not seen or QApplication.focusWidget() is not seen[0]:
        seen.append(QApplication.focusWidget())
        qtbot.keyClick(seen[-1], Qt.Key.Key_Tab)
    editor = page.editor
    assert seen == [page.new_name, *page.buttons.values(), page.table, editor.name, editor.value, editor.raw]


def test_the_first_field_of_another_message_is_selected(stage, page):
    select(stage, 4)
    stage.open(MESSAGE)
    assert page.table.selected() == 0
    assert shown(page) == ("From", "Me <me@sender.test>", " Me <me@sender.test>")


def test_the_selected_field_is_shown_in_three_ways(stage, page):
    select(stage, 2)
    assert shown(page) == ("Subject", "one two", " one\n two")
    select(stage, 1)
    assert shown(page) == ("To", '"Doe, Jörg" <j@x.test>', " =?utf-8?q?Doe=2C_J=C3=B6rg?= <j@x.test>")
    select(stage, 5)
    assert shown(page) == ("Content-Type", "text/plain;\tcharset=utf-8", " text/plain;\n\tcharset=utf-8")


# Editing


def test_a_value_is_typed_with_spaces_at_its_end(qtbot, stage, page):
    select(stage, 2)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.editor.value.hasFocus()
    stage.append(page.editor.value, " three ")
    stage.type(page.editor.value, "Grüße")
    assert shown(page) == ("Subject", "one two three Grüße", " one two three =?utf-8?b?R3LDvMOfZQ==?=")
    assert page.editor.value.cursorPosition() == len("one two three Grüße")
    assert b"Subject: one two three =?utf-8?b?R3LDvMOfZQ==?=\r\nX-Latin" in stage.raw
    assert rows(page.table)[2] == ("Subject", "one two three Grüße", "one two three =?utf-8?b?R3LDvMOfZQ==?=")
    assert page.table.selected() == 2
    stage.press(page.editor.value, "z")
    assert stage.raw == RAW
    assert shown(page) == ("Subject", "one two", " one\n two")
    stage.press(page.editor.value, "y")
    assert shown(page)[1] == "one two three Grüße"


def test_typing_in_the_middle_of_a_value_leaves_the_cursor_there(stage, page):
    select(stage, 2)
    stage.focus(page.editor.value)
    page.editor.value.setCursorPosition(3)
    stage.type(page.editor.value, " and a half,")
    assert page.editor.value.text() == "one and a half, two"
    assert page.editor.value.cursorPosition() == 3 + len(" and a half,")


def test_a_name_with_a_comma_stays_one_recipient(stage, page):
    select(stage, 1)
    stage.append(page.editor.value, ", k@y.test")
    recipients = [mailbox.address for mailbox in stage.session.opened.addresses.mailboxes]
    assert recipients == ["me@sender.test", "j@x.test", "k@y.test"]


def test_a_name_is_typed(stage, page):
    select(stage, 2)
    stage.overtype(page.editor.name, "X-Subject")
    assert names(stage)[2] == "X-Subject"
    assert stage.raw == RAW.replace(b"Subject:", b"X-Subject:")
    assert rows(page.table)[2][0] == "X-Subject"
    assert page.editor.name.text() == "X-Subject"
    stage.press(page.editor.name, "z")
    assert stage.raw == RAW


def test_what_is_written_is_typed_with_its_folds(stage, page):
    select(stage, 2)
    stage.append(page.editor.raw, "\n three")
    assert b"Subject: one\r\n two\r\n three\r\nX-Latin" in stage.raw
    assert shown(page) == ("Subject", "one two three", " one\n two\n three")
    assert page.editor.raw.textCursor().atEnd()
    stage.overtype(page.editor.raw, "x")
    assert b"Subject:x\r\nX-Latin" in stage.raw
    stage.press(page.editor.raw, "z")
    assert stage.raw == RAW


def test_what_is_written_is_not_respelled_under_the_cursor(stage, page):
    select(stage, 2)
    stage.overtype(page.editor.raw, "")
    stage.paste(page.editor.raw, " a\xa0b")
    assert page.editor.raw.carried() == " a\xa0b"
    assert "Subject: a\xa0b\r\n".encode() in stage.raw
    select(stage, 1)
    select(stage, 2)
    assert page.editor.raw.carried() == " a⟨U+00A0⟩b"


def test_octets_that_are_not_utf8_are_mended_as_they_are_written(stage, page):
    select(stage, 3)
    assert shown(page) == ("X-Latin", "caf⟨E9⟩", " caf⟨E9⟩")
    assert page.editor.value.isReadOnly()
    assert "shown by number" in page.editor.hint.text()
    stage.type(page.editor.value, "x")
    assert stage.raw == RAW
    stage.overtype(page.editor.raw, " café")
    assert "X-Latin: café\r\n".encode() in stage.raw
    assert page.editor.value.text() == "café"
    assert not page.editor.value.isReadOnly()
    assert not page.editor.hint.isVisible()
    stage.overtype(page.editor.raw, " caf⟨E9⟩!")
    assert b"X-Latin: caf\xe9!\r\n" in stage.raw


def test_text_set_by_an_assistive_program_counts_as_typed(stage, page):
    select(stage, 2)
    QAccessible.queryAccessibleInterface(page.editor.value).setText(QAccessible.Text.Value, "aid")
    assert b"Subject: aid\r\n" in stage.raw


# What cannot be


@pytest.mark.parametrize(
    ("row", "editor", "text", "fault"),
    [
        (2, "name", "Sub ject", "bad-name"),
        (2, "name", "", "bad-name"),
        (2, "value", "a\x01b", "control"),
        (4, "value", "<é@x.test>", "not-ascii"),
        (2, "raw", "a\nb", "control"),
        (2, "raw", "⟨", "control"),
        (2, "raw", "x" * 1_000, "too-long"),
    ],
)
def test_what_cannot_be_written_is_said_and_stops_a_send(stage, page, row, editor, text, fault):
    select(stage, row)
    widget = getattr(page.editor, editor)
    stage.focus(widget)
    widget.selectAll()
    if text:
        stage.paste(widget, text)
    else:
        stage.overtype(widget, "")
    assert stage.refused[-1].fault == fault
    assert stage.raw == RAW
    assert (widget.carried() if editor == "raw" else widget.text()) == text
    assert not stage.workbench.flush()
    assert not stage.workbench.flush()
    stage.press(widget, "z")
    assert stage.workbench.flush()
    assert stage.raw == RAW
    assert shown(page)[0] == NAMES[row]
    assert shown(page)[{"name": 0, "value": 1, "raw": 2}[editor]] != text


def test_what_was_refused_and_put_right_is_no_edit(qtbot, stage, page):
    select(stage, 2)
    for widget, character in ((page.editor.name, " "), (page.editor.value, "\x01"), (page.editor.raw, "⟨")):
        stage.append(widget, "")
        stage.paste(widget, character)
        assert not stage.workbench.flush()
        qtbot.keyClick(widget, Qt.Key.Key_Backspace)
        assert stage.workbench.flush()
    assert stage.raw == RAW
    assert stage.session.history.undo_label == ""


def test_a_field_that_was_refused_is_not_written_into_another(stage, page):
    select(stage, 4)
    stage.overtype(page.editor.value, "")
    stage.paste(page.editor.value, "é")  # no Message-ID holds it, but other fields may
    assert not stage.workbench.flush()
    stage.page.hide()  # another page is looked at, and the fields change there
    stage.workbench.changed.disconnect(page.refresh)
    stage.workbench.apply("", lambda document: field_edits.move_field(document, 4, 3))
    assert stage.workbench.flush()
    assert stage.session.document.fields[4].value == b" caf\xe9"


def test_what_was_refused_is_given_up_with_its_field(stage, page):
    select(stage, 2)
    stage.overtype(page.editor.name, "Bad name")
    assert not stage.workbench.flush()
    select(stage, 1)
    assert stage.workbench.flush()
    select(stage, 2)
    assert page.editor.name.text() == "Bad"
    stage.append(page.editor.name, " name")
    assert not stage.workbench.flush()
    stage.workbench.apply("", lambda document: field_edits.remove_field(document, 0))
    assert stage.workbench.flush()
    assert names(stage)[:2] == ["To", "Bad"]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"X-Long: " + b"x" * 70_000, "too long"),
        (b"Subject: =?utf-8?q?a=0Ab?=", "cannot keep"),
        (b"Subject: =?utf-8?q?a=E9b?=", "shown by number"),
        ("Content-Type: text/\u200bplain".encode(), "shown by number"),
    ],
)
def test_why_a_value_cannot_be_edited(stage, page, line, reason):
    stage.open(line + b"\r\n\r\nbody")
    assert page.editor.value.isReadOnly()
    assert reason in page.editor.hint.text()
    assert page.editor.hint.isVisible()
    assert page.editor.raw.isReadOnly() == (reason == "too long")
    assert not page.editor.name.isReadOnly()


def test_a_line_that_is_no_field_can_only_be_removed(qtbot, stage, page):
    raw = b"From: a@b.test\r\nno colon here\r\nTo: b@c.test\r\n\r\nbody"
    stage.open(raw)
    select(stage, 1)
    assert rows(page.table)[1] == ("(not a field)", "no colon here", "no colon here")
    assert "no header field" in page.editor.hint.text()
    enabled = {name for name, button in page.buttons.items() if button.isEnabled()}
    assert enabled == {"add", "remove"}
    for widget in (page.editor.name, page.editor.value, page.editor.raw):
        stage.type(widget, "x")
    assert stage.raw == raw
    stage.focus(page.table)
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert stage.raw == b"From: a@b.test\r\nTo: b@c.test\r\n\r\nbody"
    assert page.table.selected() == 1


# Adding, removing, moving


def test_a_field_is_added_with_a_suggested_name_and_its_value_typed(qtbot, stage, page):
    select(stage, 2)
    stage.type(page.new_name, "in-r")
    popup = page.new_name.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert page.new_name.text() == "In-Reply-To"
    assert stage.raw == RAW
    qtbot.keyClick(page.new_name, Qt.Key.Key_Return)
    assert page.new_name.text() == ""
    assert page.table.selected() == 3
    qtbot.waitUntil(page.editor.value.hasFocus)
    qtbot.keyClicks(page.editor.value, "<9@y.test>")
    assert stage.raw == RAW.replace(b"X-Latin", b"In-Reply-To: <9@y.test>\r\nX-Latin")
    assert rows(page.table)[3] == ("In-Reply-To", "<9@y.test>", "<9@y.test>")
    stage.press(page.editor.value, "z")
    stage.press(page.editor.value, "z")
    assert stage.raw == RAW


def test_a_field_of_any_name_is_added_by_the_mouse(qtbot, stage, page):
    select(stage, 0)
    stage.type(page.new_name, "X-Mine:")
    qtbot.mouseClick(page.buttons["add"], Qt.MouseButton.LeftButton)
    assert names(stage)[:3] == ["From", "X-Mine", "To"]
    assert page.table.selected() == 1


def test_without_a_name_the_button_goes_to_the_line(qtbot, stage, page):
    qtbot.mouseClick(page.buttons["add"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.new_name.hasFocus)
    assert stage.raw == RAW


def test_a_name_that_is_none_is_refused_and_blocks_nothing(qtbot, stage, page):
    select(stage, 2)
    stage.type(page.new_name, "no name\n")
    assert stage.refused[-1].fault == "bad-name"
    assert page.new_name.text() == "no name"
    assert stage.workbench.flush()
    assert page.table.selected() == 2
    select(stage, 4)
    stage.workbench.changed.emit()
    assert page.table.selected() == 4


def test_bcc_is_not_among_the_suggestions(page):
    model = page.new_name.completer().model()
    assert "Bcc" not in {model.index(row, 0).data() for row in range(model.rowCount())}


def test_fields_are_removed_by_key_and_button(qtbot, stage, page):
    select(stage, 2)
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert names(stage) == ["From", "To", "X-Latin", "Message-ID", "Content-Type"]
    assert page.table.selected() == 2
    assert shown(page)[0] == "X-Latin"
    for _ in range(5):
        qtbot.mouseClick(page.buttons["remove"], Qt.MouseButton.LeftButton)
    assert stage.raw == b"\r\nbody\r\n"
    assert "no header fields" in page.editor.hint.text()
    assert page.editor.hint.isVisible()
    assert shown(page) == ("", "", "")
    assert page.editor.name.isReadOnly()
    assert not page.buttons["remove"].isEnabled()
    for _ in range(6):
        stage.workbench.undo()
    assert stage.raw == RAW
    assert shown(page)[0] == "From"


def test_a_message_without_fields_gets_one(qtbot, stage, page):
    stage.open(b"X: y\r\n\r\nbody")
    qtbot.mouseClick(page.buttons["remove"], Qt.MouseButton.LeftButton)
    stage.type(page.new_name, "Subject\n")
    stage.type(page.editor.value, "hi")
    assert stage.raw == b"Subject: hi\r\n\r\nbody"


def test_a_field_is_doubled(qtbot, stage, page):
    select(stage, 2)
    stage.press(page.table, "d")
    assert names(stage)[2:4] == ["Subject", "Subject"]
    assert page.table.selected() == 3
    qtbot.mouseClick(page.buttons["duplicate"], Qt.MouseButton.LeftButton)
    assert names(stage)[2:5] == ["Subject"] * 3


def test_a_field_is_moved_and_stays_selected(qtbot, stage, page):
    select(stage, 2)
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(page.table, Qt.Key.Key_Up, alt)
    qtbot.keyClick(page.table, Qt.Key.Key_Up, alt)
    qtbot.keyClick(page.table, Qt.Key.Key_Up, alt)
    assert names(stage)[:3] == ["Subject", "From", "To"]
    assert page.table.selected() == 0
    assert shown(page) == ("Subject", "one two", " one\n two")
    qtbot.keyClick(page.table, Qt.Key.Key_Down, alt)
    qtbot.mouseClick(page.buttons["down"], Qt.MouseButton.LeftButton)
    assert stage.raw == RAW
    qtbot.mouseClick(page.buttons["up"], Qt.MouseButton.LeftButton)
    assert page.table.selected() == 1
    select(stage, 5)
    before = stage.raw
    qtbot.keyClick(page.table, Qt.Key.Key_Down, alt)
    assert stage.raw == before


def test_undo_goes_through_all_of_it(qtbot, stage, page):
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(page.table.model(), mode, stage.window)
    states = [(stage.raw, rows(page.table))]

    def done():
        states.append((stage.raw, rows(page.table)))

    select(stage, 2)
    stage.append(page.editor.value, "!")
    done()
    stage.overtype(page.editor.name, "X")
    done()
    stage.append(page.editor.raw, "\n fold")
    done()
    stage.press(page.table, "d")
    done()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    done()
    for state in reversed(states[:-1]):
        stage.workbench.undo()
        assert (stage.raw, rows(page.table)) == state
        index = page.table.selected()
        field = stage.session.document.fields[index]
        assert page.editor.shows(index, field)
    assert stage.session.history.undo_label == ""
    for state in states[1:]:
        stage.workbench.redo()
        assert (stage.raw, rows(page.table)) == state


@pytest.mark.parametrize("line_end", [b"\n", b"\r"])
def test_the_messages_own_line_ends_are_used(stage, page, line_end):
    stage.open(RAW.replace(b"\r\n", line_end))
    select(stage, 2)
    assert page.editor.raw.carried() == " one\n two"
    stage.append(page.editor.raw, "\n three")
    stage.type(page.new_name, "X-New\n")
    stage.type(page.editor.value, "v")
    wanted = RAW.replace(b" two\r\n", b" two\r\n three\r\nX-New: v\r\n").replace(b"\r\n", line_end)
    assert stage.raw == wanted


def test_ten_thousand_fields_stay_quick(qtbot, stage, page):
    count = 10_000
    raw = b"".join(b"X-%d: value %d\r\n" % (number, number) for number in range(count)) + b"\r\nbody"
    stage.open(raw)
    assert page.table.model().rowCount() == count
    select(stage, count - 1)
    place = page.table.verticalScrollBar().value()
    assert place > 0
    stage.focus(page.editor.value)
    qtbot.keyClick(page.editor.value, Qt.Key.Key_End)
    begun = time.monotonic()
    qtbot.keyClicks(page.editor.value, "quick")
    stage.press(page.table, "d")
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    qtbot.keyClick(page.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert time.monotonic() - begun < 4  # for 8 edits; 0.4 s here
    stage.idle()
    assert stage.raw.endswith(b"X-9999: value 9999quick\r\nX-9998: value 9998\r\n\r\nbody")
    assert page.table.verticalScrollBar().value() >= place - 1


def test_the_place_in_the_table_stays(qtbot, stage, page):
    stage.open(b"".join(b"X-%d: y\r\n" % number for number in range(500)) + b"\r\nbody")
    select(stage, 250)
    bar = page.table.verticalScrollBar()
    bar.setValue(248)
    stage.append(page.editor.value, "!")
    stage.press(page.table, "d")
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    stage.workbench.undo()
    stage.workbench.undo()
    assert bar.value() == 248


def test_nothing_is_cut_in_a_window_of_1280_by_800(stage, page):
    assert page.minimumSizeHint().width() <= 780
    assert page.minimumSizeHint().height() <= 480
    assert page.table.horizontalScrollBar().maximum() == 0


def test_in_the_window_a_refused_field_is_kept_while_another_page_is_looked_at(qtbot, window, mail):
    open_and_wait(qtbot, window, mail(RAW))
    window.message_panel.choose(1)
    editor = window.message_panel.fields.editor
    window.message_panel.fields.table.selectRow(2)
    editor.value.setText("bad \x01")
    window.message_panel.choose(0)
    assert "control character" in window.notice.label.text()
    assert not window.workbench.flush()
    window.message_panel.choose(1)
    assert editor.value.text() == "bad \x01"
    editor.value.setText("good")
    assert window.workbench.flush()
    window.message_panel.choose(0)
    assert window.message_panel.compose.lines.lines["Subject"].text() == "good"
